import Answering
import Foundation
import Interchange

/// All that reading a dump gives.
struct ReadDump {
  var format: DumpFormat
  var entries: [DumpEntry] = []
  var notes: [String] = []
  var owners: [String] = []

  /// How many entries each call handed over, and the bytes read by then.
  var batches: [(entries: Int, bytes: Int)] = []

  var posts: [Post] {
    entries.compactMap { entry in
      guard case .post(let post) = entry else { return nil }
      return post
    }
  }

  var ids: [String] { posts.map { $0.question.postID ?? "" } }
  var texts: [String] { posts.map(\.question.text) }

  /// `LINE: REASON` of everything that was skipped.
  var skipped: [String] {
    entries.compactMap { entry in
      guard case .skipped(let line, let reason) = entry else { return nil }
      return "\(line): \(reason)"
    }
  }

  var skippedLines: [Int] { skipped.compactMap { Int($0.prefix { $0 != ":" }) } }
}

/// Reads the file of that name in `Dumps/`.
func readDump(named name: String, _ options: DumpOptions = .init()) throws -> ReadDump {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  return try readDump(at: folder.appending(path: "Dumps/\(name)").path, options)
}

/// Reads a file with this content, which is gone afterwards.
func readDump(
  _ content: String,
  called name: String = "dump",
  _ options: DumpOptions = .init(),
  batch: Int = 1000
) throws -> ReadDump {
  try readDump(Data(content.utf8), called: name, options, batch: batch)
}

func readDump(
  _ content: Data,
  called name: String = "dump",
  _ options: DumpOptions = .init(),
  batch: Int = 1000
) throws -> ReadDump {
  try withFile(content, called: name) { try readDump(at: $0, options, batch: batch) }
}

func readDump(at path: String, _ options: DumpOptions, batch: Int = 1000) throws -> ReadDump {
  let dump = try Dump(fileAt: path, options: options)
  var read = ReadDump(format: dump.format)
  let summary = try dump.read(batch: batch) { entries, bytes in
    read.entries += entries
    read.batches.append((entries.count, bytes))
  }
  (read.notes, read.owners) = (summary.notes, summary.owners)
  return read
}

/// Gives `body` the path of a file with this content, in a folder of its own.
@discardableResult
func withFile<Result>(
  _ content: Data,
  called name: String = "dump",
  _ body: (String) throws -> Result
) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: "fireside-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let file = folder.appending(path: name)
  try content.write(to: file)
  return try body(file.path)
}
