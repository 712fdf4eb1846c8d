import Answering
import Foundation
import TextAnalysis

/// Finds the campaign to work with.
struct CampaignFinder {
  /// The folder that relative paths start from.
  var workingFolder: String

  /// `$FIRESIDE_KNOWLEDGE`, if it is set.
  var fromEnvironment: String?

  /// The path of the running program, from which the package's own `Knowledge/` is found.
  var program: String?

  /// Where a campaign is, and what to tell about how it was chosen.
  struct Location: Equatable {
    var folder: String
    var note: String?
  }

  static var standard: CampaignFinder {
    CampaignFinder(
      workingFolder: ".",
      fromEnvironment: ProcessInfo.processInfo.environment["FIRESIDE_KNOWLEDGE"],
      program: Bundle.main.executablePath
    )
  }

  /// The folder that `option` names; without it `$FIRESIDE_KNOWLEDGE`, `Knowledge/` here, or the package's own.
  func find(_ option: String?) throws -> Location {
    if let option = option ?? fromEnvironment.flatMap({ $0.isEmpty ? nil : $0 }) { return try named(option) }
    guard let library = libraries.first(where: { !campaigns(in: $0).isEmpty }) else {
      throw BadInput(
        "there is no campaign in Knowledge/ here: name its folder with --knowledge,"
          + " or write one to start from with “fireside init Knowledge/mine”"
      )
    }
    return first(in: library)
  }

  private func named(_ name: String) throws -> Location {
    if FileManager.default.isFolder(name) {
      if !hasFiles(name), !campaigns(in: name).isEmpty { return first(in: name) }
      return Location(folder: name)
    }
    if !name.contains("/"), let library = libraries.first(where: { campaigns(in: $0).contains(name) }) {
      return Location(folder: library + "/" + name)
    }
    let known = libraries.flatMap(campaigns)
    if !name.contains("/"), let near = Spelling.nearest(to: name, among: known) {
      throw BadInput("there is no campaign “\(name)”: did you mean \(near)?")
    }
    // The loader says what is wrong with it.
    return Location(folder: name)
  }

  private func first(in library: String) -> Location {
    let names = campaigns(in: library)
    let folder = library + "/" + (names.first ?? "")
    guard names.count > 1 else { return Location(folder: folder) }
    let others = names.dropFirst().joined(separator: ", ")
    return Location(
      folder: folder,
      note: "Campaign \(folder), the first by name; --knowledge takes another: \(others)"
    )
  }

  private var libraries: [String] {
    let here = workingFolder == "." ? "Knowledge" : workingFolder + "/Knowledge"
    var folder = program.map {
      URL(fileURLWithPath: $0).resolvingSymlinksInPath().deletingLastPathComponent()
    }
    while let current = folder, current.pathComponents.count > 1 {
      let manifest = current.appendingPathComponent("Package.swift").path
      if FileManager.default.fileExists(atPath: manifest) {
        return [here, current.appendingPathComponent("Knowledge").path]
      }
      folder = current.deletingLastPathComponent()
    }
    return [here]
  }

  /// The names of the folders in `library` that hold YAML files, in their order by bytes.
  private func campaigns(in library: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: library)) ?? []
    return names.filter { hasFiles(library + "/" + $0) }
      .sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  private func hasFiles(_ folder: String) -> Bool {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.contains { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
  }
}
