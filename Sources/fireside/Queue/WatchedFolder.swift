import Foundation

/// A folder into which dumps are put while others review.
struct WatchedFolder {
  let path: String

  /// What a file looked like.
  private struct Look: Equatable {
    var size: Int
    var changed: Date
  }

  /// What was seen at the last look, and what was handed out.
  private var seen: [String: Look] = [:]
  private var taken: [String: Look] = [:]

  /// How what is being written is called by browsers, downloaders and editors.
  private static let unfinished = [".part", ".partial", ".crdownload", ".download", ".tmp", "~"]

  init(_ path: String) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
      throw BadInput("\(path) is no folder: make it, or name the one into which dumps are put")
    }
    self.path = path
  }

  /// The files that are new or changed and have come to rest since the last look, by name; hidden ones are none.
  ///
  /// A folder that is gone for the moment has none.
  mutating func ready() -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let names = all.filter { name in
      !name.hasPrefix(".") && !Self.unfinished.contains { name.lowercased().hasSuffix($0) }
    }
    var looks: [String: Look] = [:]
    for name in names.sorted() {
      let file = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
      guard let file, file[.type] as? FileAttributeType == .typeRegular,
        let size = file[.size] as? Int, let changed = file[.modificationDate] as? Date
      else { continue }
      looks[name] = Look(size: size, changed: changed)
    }
    defer { seen = looks }
    let ready = names.sorted().filter { looks[$0] != nil && looks[$0] == seen[$0] && looks[$0] != taken[$0] }
    for name in ready { taken[name] = looks[name] }
    return ready.map { "\(path)/\($0)" }
  }
}
