import Foundation

/// The content of a file as UTF-8, whatever it was written in.
struct DumpFile: Sendable {
  let path: String

  /// Bytes of the file itself.
  let size: Int

  /// When the file was last written; nil for a pipe.
  let changedAt: Date?

  /// UTF-8, except for bytes that are none; without a byte order mark.
  private(set) var content: Data

  /// Whether it was a table in JSON, and is one in CSV now.
  private(set) var isTable = false

  /// What was done to it.
  private(set) var notes: [String] = []

  /// The account whose archive it is, if a file beside it says so.
  private(set) var owner: String?

  init(path: String) throws(DumpError) {
    self.path = path
    content = try Self.bytes(ofFileAt: path)
    let file = try? FileManager.default.attributesOfItem(atPath: path)
    changedAt = file?[.type] as? FileAttributeType == .typeRegular ? file?[.modificationDate] as? Date : nil
    size = content.count
    try decode()
    if content.span.firstContent == nil { throw DumpError(path, "is empty: a dump holds at least one post") }
    if let archive = try XArchive(content, at: path) {
      content = content.dropFirst(archive.prefix)
      owner = archive.owner
      if let owner { notes.append("the archive of @\(owner), by the account.js beside it") }
    }
  }

  /// Makes a table in CSV of one in JSON.
  mutating func readTable() {
    guard let table = JSONTable.csv(of: content) else { return }
    (content, isTable) = (table, true)
    notes.append("a table in JSON: a line is a row of it, the first its header")
  }

  /// Bytes of the file that the first `count` bytes of the content stand for.
  func sizeOnDisk(of count: Int) -> Int {
    count >= content.count ? size : Int(Double(count) / Double(content.count) * Double(size))
  }

  private static func bytes(ofFileAt path: String) throws(DumpError) -> Data {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw DumpError(path, "\(String(cString: strerror(errno))): give the path of a file of posts")
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG, S_IFIFO: break
    case S_IFDIR: throw DumpError(path, "is a folder: give the files in it, one by one")
    default: throw DumpError(path, "is no file: give a file of posts")
    }
    do {
      // What comes through a pipe can be read once, from its beginning to its end.
      if status.st_mode & S_IFMT == S_IFIFO {
        let isInput = ["/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"].contains(path)
        let pipe = isInput ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(filePath: path))
        return try pipe.readToEnd() ?? Data()
      }
      return try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe)
    } catch {
      throw DumpError(path, "can't be read: \(error.localizedDescription)")
    }
  }

  private mutating func decode() throws(DumpError) {
    if let kind = FileKind.of(content.prefix(4096)) { throw DumpError(path, kind) }
    if let text = UTF16Text.decoded(content) {
      content = Data(text.utf8)
      notes.append("read as UTF-16")
    } else if content.starts(with: [0xEF, 0xBB, 0xBF]) {
      content = content.dropFirst(3)
    }
    guard !Self.isBinary(content.prefix(4096)) else {
      throw DumpError(path, "is no text: give the posts as JSON, CSV or plain text")
    }
    // JSON is UTF-8 by its own rules; of a table or a list it can't be known.
    guard let first = content.span.firstContent, !"{[".utf8.contains(first) else { return }
    if WindowsText.isLikely(content.span) {
      try decodeLegacy()
    } else if let once = TwiceEncodedText.undone(content) {
      content = Data(once.utf8)
      notes.append("read as UTF-8 that was taken for Latin-1 and written once more (“Ã©” for “é”)")
    }
  }

  private mutating func decodeLegacy() throws(DumpError) {
    let (encoding, isGuess) = LegacyText.likeliest(content)
    guard let text = encoding.decoded(content) else {
      throw DumpError(
        path,
        "is no UTF-8 (\(encoding.name), it seems): save it as UTF-8 (iconv -f \(encoding.name) -t UTF-8)"
      )
    }
    content = Data(text.utf8)
    notes.append(
      "read as \(encoding.name), since it is no UTF-8"
        + (isGuess ? ": that is a guess, look at the accents" : "")
    )
  }

  /// Whether more of it are controls than any text has.
  private static func isBinary(_ sample: Data) -> Bool {
    let controls = sample.count { ($0 < 0x20 && !(0x08...0x0D).contains($0) && $0 != 0x1B) || $0 == 0x7F }
    return controls >= 4 && controls * 20 > sample.count
  }
}

/// Files that are no text by their first bytes.
private enum FileKind {
  static func of(_ start: Data) -> String? {
    // A spreadsheet is an archive that names its kind in its first entries.
    if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      let entries = String(decoding: start, as: UTF8.self)
      if ["[Content_Types].xml", "xl/", "opendocument.spreadsheet"].contains(where: entries.contains) {
        return spreadsheet
      }
    }
    return known.first { start.starts(with: $0.start) }?.message
  }

  private static let spreadsheet =
    "is a spreadsheet: save it as CSV in UTF-8 (Save as … CSV UTF-8, or Download … .csv), with the columns of ids as text: "
    + "as numbers they lose their last digits"

  private static let known: [(start: [UInt8], message: String)] = [
    (Array("{\\rtf".utf8), "is RTF: save it as plain text first"),
    ([0x1F, 0x8B], "is packed with gzip: unpack it first (gunzip)"),
    ([0xD0, 0xCF, 0x11, 0xE0], spreadsheet),
    ([0x50, 0x4B, 0x03, 0x04], "is a zip archive: unpack it first (unzip)"),
    ([0x28, 0xB5, 0x2F, 0xFD], "is packed with zstd: unpack it first (unzstd)"),
    ([0x42, 0x5A, 0x68], "is packed with bzip2: unpack it first (bunzip2)"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "is packed with xz: unpack it first (unxz)"),
    (Array("SQLite f".utf8), "is a database: export the posts as CSV first"),
    (Array("%PDF-".utf8), "is a PDF: give the posts as JSON, CSV or plain text"),
    ([0x89, 0x50, 0x4E, 0x47], "is an image: give the posts as JSON, CSV or plain text"),
  ]
}

extension Span<UInt8> {
  /// The first byte that is not blank.
  var firstContent: UInt8? {
    var index = 0
    while index < count, JSONScan.isBlank(self[index]) { index += 1 }
    return index < count ? self[index] : nil
  }
}
