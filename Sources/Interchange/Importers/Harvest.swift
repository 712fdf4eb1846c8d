import Answering
import TextAnalysis

/// What was found in a few pieces, in their order.
struct Harvest: Sendable {
  enum Found: Sendable {
    case post(Post)
    /// A post that has no id of its own yet: it becomes its beginning and how many there were of it so far.
    case unnamed(Post, beginning: String)
    case skipped(offset: Int, reason: String)

    var skippedOffset: Int? {
      guard case .skipped(let offset, _) = self else { return nil }
      return offset
    }
  }

  var found: [Found] = []
  var remarks = Remarks()

  mutating func skip(at offset: Int, _ reason: String) {
    found.append(.skipped(offset: offset, reason: reason))
  }

  /// The object that a post is to be read of; nil if there is none, which is told, or if it breaks off.
  mutating func object(_ value: JSONValue, of piece: DumpPiece) -> JSONObject? {
    guard let object = value.object else {
      skip(at: piece.range.lowerBound, DumpPiece.noObject)
      return nil
    }
    return object.isComplete ? object : nil
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
