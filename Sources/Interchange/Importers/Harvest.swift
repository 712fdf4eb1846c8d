import Answering
import Foundation
import TextAnalysis

/// What was found in a few pieces, in their order.
struct Harvest: Sendable {
  enum Found: Sendable {
    case post(Post, at: TreePath? = nil)
    /// A post that has no id of its own yet: it becomes its beginning and how many there were of it so far.
    case unnamed(Post, beginning: String, at: TreePath? = nil, placeholder: String? = nil)
    case skipped(offset: Int, reason: String)
    /// Says something of a post that may stand elsewhere.
    case revision(Revision)

    var skippedOffset: Int? {
      guard case .skipped(let offset, _) = self else { return nil }
      return offset
    }
  }

  var found: [Found] = []
  var remarks = Remarks()
  var guesses = Guesses()

  /// The accounts that are said to be the founder's own.
  var owners: Set<String> = []

  /// Networks that posts say they are of, and whose rules nobody knows here.
  var unknownNetworks: Set<String> = []

  /// The account of what is the founder's own, where the file doesn't say.
  var owner: String?

  /// When the dump was made, if that was told.
  var collectedAt: Date?

  mutating func skip(at offset: Int, _ reason: String) {
    found.append(.skipped(offset: offset, reason: reason))
  }

  /// Notes that a post was taken back, if it is known which.
  mutating func withdraw(_ id: PostID, on network: Network, isPlace: Bool = false) {
    guard let id = id.id else { return remarks.add(isPlace ? .shells : .otherEntries) }
    found.append(.revision(.withdrawal(of: id, on: network, isPlace: isPlace)))
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
    for answer in draft.answers {
      var post = draft
      (post.text, post.answers) = (answer.text, [])
      if answer.question > 1 { post.id = post.id.id.map { .id("\($0).\(answer.question)") } ?? .missing }
      add(post, at: offset)
    }
    if !draft.answers.isEmpty { return }
    do throws(PostDraft.Refusal) {
      var draft = draft
      draft.times.collectedAt = draft.times.collectedAt ?? collectedAt
      let post = try named(draft).post()
      guesses.add(draft.guesses)
      if let name = draft.unknownNetwork { unknownNetworks.insert(name) }
      for remark in draft.remarks { remarks.add(remark) }
      if draft.id.isLong { remarks.add(.longIDs) }
      if draft.id.looksRounded { remarks.add(.roundedIDs) }
      if let time = draft.postedAt?.trimmedToContent, post.question.postedAt == nil {
        remarks.add(RelativeTime.age(time) == nil ? .unreadTimes : .relativeTimes)
      }
      if draft.mayLackZone, draft.postedAt.map(draft.times.lacksZone) == true { remarks.add(.zonelessTimes) }
      guard post.question.postID == nil else {
        return found.append(
          draft.isEdit ? .revision(.edit(post, event: draft.event.id)) : .post(post, at: draft.path)
        )
      }
      let content = "\(post.question.text)\n\(post.question.author ?? "")"
      let beginning = "line:" + StableHash(content).hexadecimal
      found.append(
        .unnamed(post, beginning: beginning, at: draft.path, placeholder: draft.placeholder)
      )
    } catch {
      skip(at: offset, error.reason)
    }
  }
}

extension Harvest {
  /// The post with its author, if it is the founder's own.
  private mutating func named(_ draft: PostDraft) throws(PostDraft.Refusal) -> PostDraft {
    guard draft.isByFounder else { return draft }
    var draft = draft
    draft.account.handle = draft.account.handle ?? draft.account.name ?? owner
    guard let handle = draft.account.handle?.trimmedToContent?.withoutAt else {
      throw PostDraft.Refusal(
        reason: "no author, as in an archive of one’s own: say whose it is (--own-account NAME)"
      )
    }
    owners.insert(handle)
    return draft
  }
}

/// Where the fields of posts were found whose names were guessed.
struct Guesses: Sendable {
  private var counts: [PostField: [String: Int]] = [:]

  mutating func add(_ guesses: [PostField: String]) {
    for (field, path) in guesses { counts[field, default: [:]][path, default: 0] += 1 }
  }

  mutating func add(_ others: Guesses) {
    for (field, paths) in others.counts { counts[field, default: [:]].merge(paths, uniquingKeysWith: +) }
  }

  /// All of them in a sentence, for each field the most frequent first.
  var notes: [String] {
    let guesses = PostField.allCases.compactMap { field -> String? in
      guard let paths = counts[field] else { return nil }
      let names = paths.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map { "“\($0.key)”" }
      return "\(field.rawValue) \(names.joined(separator: " / "))"
    }
    return guesses.isEmpty ? [] : ["fields by their names: " + guesses.joined(separator: ", ")]
  }
}
