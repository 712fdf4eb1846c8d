/// Reads the dumps of one format: cuts them into pieces, one after the other, and reads these side by side.
protocol DumpReader: Sendable {
  /// What is worth telling before anything is read.
  var notes: [String] { get }

  /// The next pieces from `position` on, which moves behind them; no piece and no step forward at the end.
  mutating func cut(_ bytes: Span<UInt8>, from position: inout Int) -> DumpCut

  /// Reads one piece that has no fault.
  func read(_ piece: DumpPiece, of bytes: Span<UInt8>, into harvest: inout Harvest)
}

extension DumpReader {
  var notes: [String] { [] }
}

/// A stretch of a dump that can be read on its own: a post, or a tree of them.
struct DumpPiece: Sendable {
  var range: Range<Int>

  /// Why it can't be read, if that is known already.
  var fault: String?

  /// What it stands in.
  var place = PostPlace()

  /// What is said of JSON that is none of the network's objects.
  static let noObject = "no post: an object in braces should stand here"
}

/// Pieces in their order, and what is worth telling of what stands between them.
struct DumpCut: Sendable {
  var pieces: [DumpPiece] = []
  var remarks = Remarks()

  /// Whether this is the end of the dump.
  var isEmpty = false

  static let end = DumpCut(isEmpty: true)

  /// Adds what comes later in the dump.
  mutating func add(_ later: DumpCut) {
    pieces += later.pieces
    remarks.add(later.remarks)
  }
}
