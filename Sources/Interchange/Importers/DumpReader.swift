import Answering
import Retrieval

/// Reads the dumps of one format: cuts them into pieces, one after the other, and reads the pieces, side by side.
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
struct DumpPiece: Sendable, Equatable {
  var range: Range<Int>

  /// Why it can't be read, if that is known already.
  var fault: String?

  /// The accounts that are told apart from the posts, by their id.
  var accounts: [String: Account] = [:]

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

/// Who wrote a post.
struct Account: Sendable, Equatable {
  var id: String?
  var handle: String?
  var name: String?

  /// Whether only followers may read it; nil if the source doesn't say.
  var isProtected: Bool?
}

/// What was found in a few pieces, in their order.
struct Harvest: Sendable {
  enum Found: Sendable {
    case post(Post)
    /// A post that has no id of its own yet: it becomes its beginning and how many there were of it so far.
    case unnamed(Post, beginning: String)
    case skipped(offset: Int, reason: String)
  }

  var found: [Found] = []
  var remarks = Remarks()

  mutating func skip(at offset: Int, _ reason: String) {
    found.append(.skipped(offset: offset, reason: reason))
  }

  /// Takes the post if it has words and, unless it is to get one here, an id.
  mutating func add(_ draft: PostDraft, at offset: Int) {
    do throws(PostDraft.Refusal) {
      let post = try draft.post()
      guard post.question.postID == nil else { return found.append(.post(post)) }
      let content = "\(post.question.text)\n\(post.question.author ?? "")"
      found.append(.unnamed(post, beginning: "line:" + StableHash(content).hexadecimal))
    } catch {
      skip(at: offset, error.reason)
    }
  }
}
