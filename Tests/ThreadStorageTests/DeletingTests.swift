import Answering
import Foundation
import GRDB
import Testing
import ThreadStorage

/// Posts that their authors deleted.
@Suite struct DeletingTests {
  let workspace: Workspace
  let store: ThreadStore

  init() throws {
    workspace = try Workspace()
    store = try ThreadStore(workspace.log())
  }

  private func delete(_ ids: String..., erasing: Bool = false) throws -> Int {
    try store.delete(ids, erasing: erasing, at: noon()).here
  }

  private var ids: [String?] {
    get throws { try store.all().map(\.post.question.postID) }
  }

  @Test func theyLeaveTheQueue() throws {
    try store.add(.sample("1"), .sample("2"), .sample("3"))
    try store.note([1, 2, 3], ask: AskID(post: 1))
    #expect(try delete("2", "9", "2") == 1)
    #expect(try ids == ["1", "3"])
    #expect(try store.members(of: AskID(post: 1), in: homestay).map(\.id) == [1, 3])
    #expect(try store.posts([2], stamp: current).isEmpty)
    let triaged = try DatabaseQueue(path: workspace.path()).read { db in
      try Int64.fetchAll(db, sql: "SELECT post FROM triage")
    }
    #expect(triaged == [1, 3], "nothing that was made of it is left")
  }

  @Test(
    arguments: [
      ("7", ["8", "8"]), ("x:7", ["8", "7", "8"]), ("mastodon:7", ["7", "8", "8"]),
      ("bluesky:7", ["7", "8", "7", "8"]),
      ("x:9", ["7", "7", "8"]), ("9", ["7", "7", "8"]), ("at://did:plc:ab/x/3k", ["7", "8", "7", "8"]),
    ] as [(String, [String])]
  )
  func theyAreFoundByAnyOfTheirIDs(id: String, left: [String]) throws {
    try store.add(.sample("7"), .sample("9", earlierIDs: ["8"]))
    try store.add(.sample("7", on: .mastodon), .sample("8", on: .mastodon))
    _ = try delete(id)
    #expect(try ids == left)
  }

  @Test func whatADumpTakesBackIsOutAndStaysOut() throws {
    try store.add(.sample("1"), .sample("2"), .sample("3"))
    try store.decide(on: post("2"))
    let gone = [(network: Network.x, id: "1"), (.x, "2"), (.x, "8"), (.mastodon, "3")]
    #expect(try store.withdraw(gone, at: noon()) == WithdrawnPosts(here: 2, answered: 1))
    #expect(try ids == ["3"])
    #expect(try store.withdrawnCount(of: homestay) == 2)
    #expect(try store.isAnswered(network: .x, postID: "2"), "what was answered stays")
    #expect(try store.withdraw(gone, at: noon()) == WithdrawnPosts(), "the second time nothing is new")
    let again = try store.add(.sample("1"), .sample("8"))
    #expect(again.known == 1 && again.keptOut == 1 && again.new == 0)
    #expect(try ids == ["3"])
    #expect(try store.lastDeletionCheck().at == nil, "nobody asked the network")
  }

  @Test func anIDWithColonsIsFoundWhole() throws {
    try store.add(.sample("at://did:plc:ab/x/3k", on: .bluesky), .sample("b", on: .bluesky))
    #expect(try delete("at://did:plc:ab/x/3k", "bluesky:b") == 2)
    #expect(try ids.isEmpty)
  }

  @Test func theyStayOutWhenADumpHasThemStill() throws {
    try store.add(.sample("1", "Secret pool"), .sample("2"))
    #expect(try delete("1", erasing: true) == 1)
    #expect(try store.add(.sample("1", "Secret pool and more", by: "zoe")) == AddedPosts(known: 1))
    #expect(try ids == ["2"])
    let texts = try DatabaseQueue(path: workspace.path()).read { db in
      try String.fetchAll(db, sql: "SELECT text || coalesce(author, '') FROM post WHERE id = 1")
    }
    #expect(texts == [""], "erased words don't come back")
  }

  @Test func whatWasAnsweredStays() throws {
    try store.add(.sample("1", "Secret pool"))
    try store.decide(on: post("1", "Secret pool"), with: draft("We are listening."))
    #expect(try delete("1", erasing: true) == 1)
    let turn = try #require(store.thread(1).turns.first)
    #expect(turn.question.text == "")
    #expect(turn.question.author == nil)
    #expect(turn.question.postID == "1")
    #expect(turn.answer?.text == "We are listening.")
    #expect(turn.draft.evidence.reason == "the post was deleted, and its words with it")
    #expect(turn.verdict == .approve)
  }

  @Test func withoutErasingTheWordsStayInTheThread() throws {
    try store.add(.sample("1", "A pool"))
    try store.decide(on: post("1", "A pool"))
    #expect(try delete("1") == 1)
    #expect(try store.thread(1).turns.map(\.question.text) == ["A pool"])
  }

  @Test(arguments: [false, true])
  func erasedWordsAreNowhereInTheFiles(isDecided: Bool) throws {
    let secret = "Quokkas and zeppelins, please"
    var question = post("1", secret)
    (question.author, question.authorName) = ("wombat_fan", "Wombat Fan")
    question.link = "https://x.com/wombat_fan/status/1"
    // Enough beside it to have several pages, and something that stays.
    let fillers = (2...400).map { Post.sample("\($0)", "A pool with slide number \($0)", by: "guest") }
    _ = try store.add([Post(question: question, hashtags: ["wombats"])] + fillers, to: homestay, at: noon())
    if isDecided {
      var about = draft("We are listening.")
      about.evidence.matchedWords = ["quokkas", "zeppelins"]
      try store.decide(on: question, with: about)
    }
    #expect(try holds("quokkas") || holds("Quokkas"))
    #expect(try delete("1", erasing: true) == 1)
    for word in ["Quokkas", "quokkas", "zeppelins", "wombat", "Wombat"] {
      #expect(try !holds(word), "\(word)")
    }
    #expect(try holds("slide number 400"))
  }

  @Test func whatWasLearntFromErasedWordsIsNowhereEither() throws {
    try store.add(.sample("1", "Quokkas"), .sample("2", "Wombats"), .sample("3", "Quokkas and wombats"))
    try store.decide(on: post("1", "Quokkas"))
    try store.decide(on: post("2", "Wombats"))
    var learnt = [draft("One."), draft("Two."), draft("Three.")]
    for (index, ask) in ["Quokkas", "Wombats", "Quokkas"].enumerated() {
      learnt[index].evidence.nearestAsk = ask
    }
    for index in 0...1 { learnt[index].evidence.isLearnt = true }
    for (index, draft) in learnt.enumerated() {
      try store.decide(.later, on: post("\(index + 5)", "Hm"), with: draft)
    }
    #expect(try store.lessons(of: homestay).map(\.question) == ["Quokkas", "Wombats"])
    #expect(try delete("1", erasing: true) == 1)
    #expect(try store.lessons(of: homestay).map(\.question) == ["Wombats"])
    let asks = try (3...5).map { try store.thread($0).turns.first?.draft.evidence.nearestAsk }
    #expect(asks == [nil, "Wombats", "Quokkas"], "what stands in the knowledge base stays")
  }

  private func holds(_ word: String) throws -> Bool {
    try workspace.names.contains { try workspace.contents($0).range(of: Data(word.utf8)) != nil }
  }

  @Test func eraseAfterwardsWhatWasOnlyDeleted() throws {
    try store.add(.sample("1", "Quokkas"))
    #expect(try delete("1") == 1)
    #expect(try holds("Quokkas"))
    #expect(try delete("1", erasing: true) == 1)
    #expect(try !holds("Quokkas"))
  }

  @Test(arguments: [
    "UPDATE decision SET verdict = 'reject'", "DELETE FROM decision", "DELETE FROM draft",
    "UPDATE draft SET text = 'Other words'", "UPDATE draft SET evidence = '{}'",
    "UPDATE draft SET evidence = (SELECT evidence FROM draft WHERE id = 2), text = 'Other' WHERE id = 1",
    "UPDATE draft SET evidence = (SELECT evidence FROM draft WHERE id = 2), item = NULL WHERE id = 1",
    "UPDATE draft SET evidence = (SELECT evidence FROM draft WHERE id = 2), concerns = '' WHERE id = 1",
    "UPDATE draft SET evidence = (SELECT evidence FROM draft WHERE id = 2), confidence = 1 WHERE id = 1",
    "UPDATE answer SET text = 'Other words'", "DELETE FROM answer", "DELETE FROM question",
    "UPDATE question SET post_id = '9'",
  ])
  func otherwiseTheLogIsAppendOnlyStill(sql: String) throws {
    try store.add(.sample("1"), .sample("2"))
    try store.decide(on: post("1"))
    try store.decide(on: post("2"))
    #expect(try delete("2", erasing: true) == 1)
    #expect {
      try DatabaseQueue(path: workspace.path()).write { db in
        try db.execute(sql: "DELETE FROM standing_answer; PRAGMA defer_foreign_keys = ON")
        try db.execute(sql: sql)
      }
    } throws: { error in
      (error as? DatabaseError)?.extendedResultCode == .SQLITE_CONSTRAINT_TRIGGER
    }
  }
}
