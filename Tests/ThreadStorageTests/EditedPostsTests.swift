import Answering
import Foundation
import Testing
import ThreadStorage

/// Posts that come again with other words.
@Suite struct EditedPostsTests {
  let store: ThreadStore

  init() throws {
    store = try ThreadStore(.memory)
  }

  private static let versions = [
    Post.sample("10", "A pol, please"),
    Post.sample("11", "A pool, please", earlierIDs: ["10"]),
    Post.sample("12", "A sauna, please", earlierIDs: ["10", "11"]),
  ]

  @Test func theNewestVersionOnXIsWhatIsSaid() throws {
    for versions in permutations(Self.versions) {
      let store = try ThreadStore(.memory)
      for version in versions { try store.add(version) }
      let entry = try #require(store.all().first)
      #expect(try store.all().count == 1)
      #expect(entry.post.question.text == "A sauna, please")
      #expect(entry.wordsHash == Self.versions[2].question.wordsHash)
      #expect(entry.post.question.postID == "10", "it is known by the id it had first")
      #expect(entry.newestID == "12")
    }
  }

  @Test func theLastEditOnMastodonIsWhatIsSaid() throws {
    let versions = [
      Post.sample("1", "A pol, please: with a slide and a bar", on: .mastodon),
      Post.sample("1", "A pool, please", on: .mastodon, editedAt: noon(plus: 1)),
      Post.sample("1", "A sauna", on: .mastodon, editedAt: noon(plus: 2)),
    ]
    for order in permutations(versions) {
      let store = try ThreadStore(.memory)
      for version in order { try store.add(version) }
      #expect(try store.all().map(\.post) == [versions[2]])
    }
  }

  @Test func anEditIsCountedAndDecidedAgain() throws {
    try store.add(Self.versions[0], .sample("20", "A crib"))
    try store.decide(on: post("10", "A pol, please"))
    #expect(try store.add(Self.versions[1]) == AddedPosts(edited: 1, reopened: 1))
    #expect(try store.all().map(\.verdict) == [nil, nil])
    #expect(try !store.isAnswered(network: .x, postID: "10"))
    #expect(try store.add(Self.versions[2]) == AddedPosts(edited: 1), "nothing stands that could be reopened")
    #expect(try store.add(Self.versions[1]) == AddedPosts(known: 1), "an older dump says nothing new")
  }

  @Test func whatWasAnsweredAndPostedComesBackAndMayBeLeft() throws {
    try store.add(Self.versions[0])
    let first = try store.decide(on: post("10", "A pol, please"))
    #expect(try store.note(sent: ["10"], by: nil, at: noon()).count == 1)
    #expect(try store.add(Self.versions[1]) == AddedPosts(edited: 1, reopened: 1, reopenedAnswered: 1))
    #expect(try store.all().map(\.verdict) == [nil])
    #expect(try store.earlier(of: 1)?.wasSent == true)
    #expect(try store.answerPostedBefore(to: 1) == first.decision)
    #expect(try store.leftovers(of: homestay).map(\.thread) == [first.thread], "there it stands still")

    #expect(throws: LogError.wasEdited) { try leave(first.decision, saying: "A pol, please") }
    let left = try leave(first.decision, saying: "A pool, please")
    #expect(left.thread == first.thread)
    #expect(try store.all().map(\.verdict) == [.approve])
    let turn = try #require(try store.thread(first.thread).turns.first)
    #expect(turn.question.text == "A pol, please", "that is what was answered")
    #expect(turn.answer?.delivery == .sent)
    #expect(try store.leftovers(of: homestay).isEmpty)
    #expect(try store.answerPostedBefore(to: 1) == nil)
    #expect(throws: LogError.self) { try leave(first.decision, saying: "A pool, please") }

    try store.undo(decision: left.decision, at: noon())
    #expect(try store.answerPostedBefore(to: 1) == left.decision, "it can be left once more")
    try store.decide(.later, on: post("10", "A pool, please"))
    #expect(try store.answerPostedBefore(to: 1) == left.decision)
    try store.decide(.reject, on: post("10", "A pool, please"))
    #expect(try store.answerPostedBefore(to: 1) == nil)
  }

  private func leave(_ decision: Int64, saying text: String) throws -> RecordedDecision {
    try store.leaveAnswer(of: decision, to: 1, saying: post("10", text), at: noon())
  }

  @Test(arguments: [[ReviewDecision.approve, .escalate], [.later, .approve], [.escalate, .reject]])
  func allThatWasDecidedOnAnEditedPostIsTakenBack(decisions: [ReviewDecision]) throws {
    try store.add(Self.versions[0])
    for decision in decisions { try store.decide(decision, on: post("10", "A pol, please")) }
    try store.add(Self.versions[1])
    #expect(try store.all().map(\.verdict) == [nil], "it waits like any other")
  }

  @Test func ourReplyInADumpIsNoAnswerToWhatWasEditedAfterIt() throws {
    try store.add(Self.versions[0], .sample("50", "We plan one.", by: "founder", parent: "10"))
    try store.decide(on: post("10", "A pol, please"))
    func answer() throws -> String? {
      _ = try store.relatePosts(of: homestay) { $0 == "founder" }
      return try store.relatedPosts(of: homestay, after: 0, count: 9, belowOwn: false, stamp: current).first?
        .answer
    }
    #expect(try answer() == "50")
    _ = try store.note(sent: ["10"], by: nil, at: noon())
    try store.add(Self.versions[1])
    #expect(try answer() == nil, "it is to be read once more")
    let decision = try #require(try store.answerPostedBefore(to: 1))
    _ = try store.leaveAnswer(of: decision, to: 1, saying: post("10", "A pool, please"), at: noon())
    #expect(try answer() == "50")
  }

  @Test func whatWasMadeOfTheOldWordsIsForgotten() throws {
    try store.add(Self.versions[0], .sample("20", "A crib"))
    try store.note([1, 2], ask: AskID(post: 1))
    try store.add(Self.versions[1])
    #expect(try store.all().map { $0.triage?.ask } == [nil, AskID(post: 1)])
    #expect(try store.needsTriage(homestay, stamp: current))
  }

  @Test func aReopenedDecisionIsInTheLogAsUndone() throws {
    try store.add(Self.versions[0])
    let first = try store.decide(on: post("10"))
    try store.add(Self.versions[1])
    #expect(throws: LogError.alreadyUndone(decision: first.decision)) {
      try store.undo(decision: first.decision, at: noon())
    }
    #expect(try store.threads().isEmpty)
    #expect(try store.decide(on: post("10", "A pool, please")).thread == first.thread)
    #expect(try store.all().map(\.verdict) == [.approve])
  }

  @Test func onlyOtherWordsAreAnEdit() throws {
    try store.add(.sample("10", "a pool please"))
    try store.decide(.reject, on: post("10"))
    let again = Post.sample("11", "A POOL, please! https://x.com/a", earlierIDs: ["10"])
    #expect(try store.add(again) == AddedPosts(known: 1))
    let entry = try #require(store.all().first)
    #expect(entry.post.question.text == "A POOL, please! https://x.com/a")
    #expect(entry.verdict == .reject)
    #expect(entry.newestID == "11")
  }

  @Test(arguments: [Network.x, .mastodon])
  func aTextThatADumpCutShortIsNoEdit(network: Network) throws {
    let whole = Post.sample("1", "Please add a pool with a slide and a bar", on: network)
    let cut = Post.sample("1", "Please add a pool with…", on: network)
    for order in [[whole, cut], [cut, whole]] {
      let store = try ThreadStore(.memory)
      try store.add(order[0])
      try store.decide(on: order[0].question)
      #expect(try store.add(order[1]) == AddedPosts(known: 1))
      let entry = try #require(store.all().first)
      #expect(entry.post.question.text == whole.question.text)
      #expect(entry.wordsHash == whole.question.wordsHash)
      #expect(entry.verdict == .approve, "the decision stands")
    }
  }

  @Test func whatWasCutShortIsReadAgainWhenItIsWhole() throws {
    try store.add(.sample("1", "I loved my stay, but…"))
    try store.note([1], ask: AskID(post: 1))
    try store.add(.sample("1", "I loved my stay, but the host harassed me"))
    #expect(try store.all().map(\.triage) == [nil])
  }

  @Test(arguments: [Network.bluesky, .producthunt, .plain])
  func whereNothingTellsVersionsTheLastDumpHolds(network: Network) throws {
    try store.add(.sample("1", "A pool, please", on: network))
    try store.decide(on: post("1", on: network))
    #expect(try store.add(.sample("1", "A pool", on: network)) == AddedPosts(edited: 1, reopened: 1))
    #expect(try store.all().map(\.post.question.text) == ["A pool"])
  }

  @Test func aHashtagThatAnEditBringsIsKept() throws {
    try store.add(Self.versions[0])
    var tagged = Self.versions[1]
    tagged.hashtags = ["Homestay2027"]
    try store.add(tagged)
    try store.add(Self.versions[0])
    #expect(try store.all().map(\.post.hashtags) == [["Homestay2027"]])
  }

  @Test func aSourceWithoutHistoryKnowsAnEditedPost() throws {
    let bare = Post.sample("12", "A sauna, please")
    for order in [[Self.versions[2], bare], [bare, Self.versions[2]]] {
      let store = try ThreadStore(.memory)
      try store.add(order[0])
      #expect(try store.add(order[1]) == AddedPosts(known: 1))
      #expect(try store.all().map(\.newestID) == ["12"])
    }
  }
}
