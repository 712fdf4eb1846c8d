package import Answering
import Retrieval
package import ThreadStorage

/// Says which posts ask the same: those that one item or rule fits, and those that are alike where none does.
///
/// What somebody writes who may be hurt, and what is said in a thread, is never one of many.
struct AskGrouping {
  private let edits: AskEdits
  private var clusters = TextClusters()
  private var leaders: Set<Int64> = []
  private var leaderOfWords: [Int64: Int64] = [:]

  /// Whether no post came so far that wasn't there when the groups were made.
  private var isKept = true

  init(_ edits: AskEdits) { self.edits = edits }

  /// The ask of a post with these words where an item or a rule fits, or where it isn't grouped at all.
  func ask(of triage: Triage, words: Int64) -> AskID? {
    triage.isGrouped ? edits.ask(for: words, otherwise: triage.fits.map(AskID.init)) : nil
  }

  /// The group of a post that nothing fits; they are given in the order they were posted in, whatever order they were
  /// imported in.
  ///
  /// As long as nothing new comes before them, posts stay where they are.
  mutating func group(of post: LoosePost) -> (leader: Int64, ask: AskID?) {
    let known = post.leader
    isKept = isKept && known.map { $0 == post.id || leaders.contains($0) } == true
    let leader: Int64
    if post.isWhole, let sameWords = leaderOfWords[post.wordsHash] {
      leader = sameWords
    } else if isKept, let known {
      if known == post.id { clusters.lead(post.text, number: post.id) }
      leader = known
    } else {
      leader = clusters.place(post.text, number: post.id)
    }
    if leader == post.id { leaders.insert(leader) }
    if post.isWhole { leaderOfWords[post.wordsHash] = leader }
    return (leader, edits.ask(for: post.wordsHash, otherwise: AskID(post: leader)))
  }
}

extension Triage {
  /// The item or rule that fits surely enough for a draft.
  package var fits: ItemID? { outcome == .matched ? item : nil }

  /// Whether it may be one of many, though nothing fits it.
  var isLoose: Bool { isGrouped && fits == nil }

  /// Whether it may be one of many.
  fileprivate var isGrouped: Bool {
    guard kind.isQuestion, tier == nil else { return false }
    // What is said in a thread is about that thread, but for a mere “merci !”.
    return kind != .followUp || lane == .thanks
  }
}
