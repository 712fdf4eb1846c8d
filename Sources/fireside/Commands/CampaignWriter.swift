import Answering
import Foundation

/// Writes the files of a new campaign: all of them, or none.
struct CampaignWriter {
  var folder: String

  /// Writes `files`, whose names are relative to the folder; throws `BadInput` if the folder isn't free.
  func write(_ files: [(name: String, text: String)]) throws {
    try rejectTaken()
    var written: [String] = []
    do {
      for file in files {
        let path = folder + "/" + file.name
        let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
        written += try makeFolders(downTo: parent)
        try Data(file.text.utf8).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
        written.append(path)
      }
    } catch {
      // Newest first, so that a folder is empty by the time it goes; what others put there meanwhile stays.
      for path in written.reversed() { remove(path) }
      throw BadInput("can’t write \(folder), and nothing was left there: \(error.localizedDescription)")
    }
  }

  private func rejectTaken() throws {
    let manager = FileManager.default
    guard manager.fileExists(atPath: folder) else { return }
    guard manager.isFolder(folder) else {
      throw BadInput("\(folder) is a file: name a folder that is new or empty")
    }
    guard let names = try? manager.contentsOfDirectory(atPath: folder) else {
      throw BadInput("\(folder) can't be read: name a folder that is new, or empty and yours to write in")
    }
    guard names.isEmpty else {
      let some = names.sorted().prefix(3).joined(separator: ", ") + (names.count > 3 ? ", …" : "")
      throw BadInput("\(folder) is not empty (\(some)): name a folder that is new or empty")
    }
  }

  /// Makes `path` and what is missing above it; gives the folders that were made, outermost first.
  private func makeFolders(downTo path: String) throws -> [String] {
    var missing: [String] = []
    var current = URL(fileURLWithPath: path)
    while !FileManager.default.fileExists(atPath: current.path), current.pathComponents.count > 1 {
      missing.append(current.path)
      current.deleteLastPathComponent()
    }
    var made: [String] = []
    for folder in missing.reversed() {
      do {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
      } catch {
        for folder in made.reversed() { remove(folder) }
        throw error
      }
      made.append(folder)
    }
    return made
  }

  /// Removes a file, or a folder that is empty.
  private func remove(_ path: String) {
    if unlink(path) != 0 { _ = rmdir(path) }
  }
}
