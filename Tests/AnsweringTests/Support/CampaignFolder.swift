import Foundation

@testable import Answering

/// A campaign's folder with files of its own, gone when the test is.
final class CampaignFolder {
  /// A campaign that needs nothing else to be loaded.
  static let campaign = "campaign:\n  name: Small\n  languages: [en, fr]\n"

  let path: String

  /// Writes `files`, by their paths in the folder; `campaign.yaml` is there if it isn't among them.
  init(_ files: [String: String], withCampaign: Bool = true) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "campaign-\(UUID().uuidString)"
    )
    path = folder.path
    var files = files
    if withCampaign, files["campaign.yaml"] == nil { files["campaign.yaml"] = Self.campaign }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files { try write(Data(text.utf8), to: name) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func write(_ data: Data, to name: String) throws {
    let file = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try data.write(to: file)
  }

  func load() throws(FaultyInput) -> Knowledge {
    try KnowledgeLoader.load(folder: path)
  }

  /// What is wrong with the campaign, each as `file:line: message` with the file's path in the folder.
  func faults() -> [String] {
    do throws(FaultyInput) {
      _ = try load()
      return []
    } catch {
      return error.faults.map { $0.description.replacingOccurrences(of: path, with: ".") }
    }
  }
}
