import Answering
import Foundation
import GRDB
import Testing
import TextAnalysis

@testable import ThreadStorage

/// What leaves the log with a post that is erased, or with a person who is forgotten.
@Suite struct ErasingTests {
  let workspace: Workspace
  let store: ThreadStore

  init() throws {
    workspace = try Workspace()
    store = try ThreadStore(workspace.log())
  }

  private func holds(_ word: String) throws -> Bool {
    try workspace.names.contains { name in
      let text = String(decoding: try workspace.contents(name), as: UTF8.self)
      return text.range(of: word, options: .caseInsensitive) != nil
    }
  }

  private func wombat(
    _ id: String = "1",
    _ text: String = "Quokkas in every garden, please: mail wombat@zoo.example"
  )
    -> Post
  {
    var question = post(id, text)
    (question.author, question.authorName) = ("wombat_fan", "Wilhelmina Wombat")
    return Post(question: question, authorID: "77")
  }

  /// A post, an answer that greets by name, a repost, a quote, somebody who speaks of them.
  private func campaign() throws {
    let asked = wombat()
    let filler = (10...60).map { Post.sample("\($0)", "A pool with slide number \($0)", by: "guest\($0)") }
    try store.add(asked)
    _ = try store.add(
      [
        Post(question: post("2", "RT @wombat_fan: Quokkas in every garden"), repostOf: "1"),
        Post(
          question: post("3", "He said: Quokkas in every garden, please: mail wombat@zoo.example. So do I!")
        ),
        Post(question: post("4", "I agree with @Wombat_Fan on that"), mentions: ["wombat_fan"]),
      ] + filler,
      to: homestay,
      at: noon()
    )
    var drafted = draft("Hello Wilhelmina, we are listening.")
    drafted.evidence.matchedWords = ["quokkas"]
    try store.decide(
      .edit(text: "Hello Wilhelmina, @wombat_fan! We write to wombat@zoo.example.", overriding: []),
      on: asked.question,
      with: drafted
    )
  }

  private static let words = ["quokka", "wombat", "wilhelmina", "zoo.example"]

  @Test func erasedWordsLeaveWhateverCameOfThePost() throws {
    try campaign()
    #expect(try store.delete(["1"], erasing: true, at: noon()) == DeletedPosts(here: 1, toCome: 0))
    for word in ["quokka", "wilhelmina", "zoo.example"] { #expect(try !holds(word), "\(word)") }
    let turn = try #require(store.thread(1).turns.first)
    #expect(turn.answer?.text == "Hello …, @…! We write to […].")
    #expect(turn.draft.parts.map(\.text) == ["Hello …, we are listening."])
    let texts = try store.all().map(\.post.question.text)
    #expect(texts.contains("") && texts.contains("He said: …. So do I!"), "\(texts.prefix(4))")
    #expect(try holds("slide number 60"))
  }

  @Test func whoeverIsForgottenIsNowhere() throws {
    try campaign()
    let gone = try store.forget(.author("@Wombat_Fan", on: nil), at: noon())
    #expect(gone == Forgetting(posts: 1, questions: 1, answers: 1))
    for word in Self.words { #expect(try !holds(word), "\(word)") }
    #expect(try store.all().map(\.post.question.text).contains("I agree with @… on that"))
    #expect(try store.held(of: .author("wombat_fan", on: nil)).posts.isEmpty)
  }

  @Test func whoeverIsForgottenStaysSoWhenADumpHasThem() throws {
    try campaign()
    _ = try store.forget(.author("wombat_fan", on: .x), at: noon())
    var renamed = wombat("9", "Quokkas again")
    renamed.question.author = "other_name"
    var unknown = wombat("8", "Quokkas from elsewhere")
    unknown.authorID = nil
    let others = [
      Post(question: post("5", "RT @wombat_fan: quokkas")),
      Post(question: post("6", "Quokkas"), repostOf: "1"),
      Post(question: post("7", "Ask @wombat_fan about slides")),
    ]
    let added = try store.add([wombat(), renamed, unknown] + others, to: homestay, at: noon())
    #expect(added.keptOut == 5 && added.new == 1, "\(added)")
    for word in Self.words { #expect(try !holds(word), "\(word)") }
    #expect(try store.all().last?.post.question.text == "Ask @… about slides")
  }

  @Test(arguments: [false, true])
  func whoeverIsForgottenStaysSoWhenABackupIsPutBack(isRead: Bool) throws {
    try campaign()
    let copy = workspace.path("copy.sqlite")
    try store.backUp(to: copy)
    _ = try store.forget(.author("wombat_fan", on: nil), at: noon())
    #expect(try holds("quokka"), "the copy has it still")
    try FileManager.default.moveItem(atPath: copy, toPath: workspace.path("back.sqlite"))
    try FileManager.default.moveItem(
      atPath: workspace.path() + "-forgotten",
      toPath: workspace.path("back.sqlite") + "-forgotten"
    )
    let log = workspace.log("back.sqlite")
    let again = try isRead ? ThreadStore(readingFrom: log) : ThreadStore(log)
    for word in Self.words { #expect(try !holds(word), "\(word)") }
    #expect(try again.thread(1).turns.first?.answer?.text == "Hello …, @…! We write to […].")
  }

  @Test func aListOfTheForgottenThatCannotBeReadIsNoEmptyOne() throws {
    try campaign()
    try FileManager.default.createDirectory(
      atPath: workspace.path() + "-forgotten",
      withIntermediateDirectories: false
    )
    #expect(throws: LogError.self) { try ThreadStore(workspace.log()) }
  }

  @Test func aPostAloneIsForgotten() throws {
    try store.add(wombat("1"), wombat("2", "Zeppelins"))
    #expect(try store.forget(.post("x:2"), at: noon()).posts == 1)
    #expect(try !holds("Zeppelins") && holds("Quokkas"))
    #expect(
      try store.add([wombat("2", "Zeppelins"), wombat("3", "Balloons")], to: homestay, at: noon()).new == 1
    )
  }

  @Test func itIsNotDoneAsLongAsSomebodyReadsTheOldPages() throws {
    let busy = try ThreadStore(workspace.log(), busyTimeout: 0.05)
    try campaign()
    let reader = try DatabaseQueue(path: workspace.path())
    try reader.inDatabase { db in
      try db.execute(sql: "BEGIN")
      _ = try Row.fetchAll(db, sql: "SELECT * FROM post")
      #expect(throws: LogError.stillRead(workspace.log())) {
        _ = try busy.delete(["1"], erasing: true, at: noon())
      }
      try db.execute(sql: "COMMIT")
    }
    _ = try busy.delete(["1"], erasing: true, at: noon())
    #expect(try !holds("quokka"))
  }

  @Test func namesThatAreWordsAreTakenOutOfGreetingsAlone() throws {
    var question = post("1", "A pool")
    (question.author, question.authorName) = ("text", "Will")
    try store.add(Post(question: question))
    try store.decide(
      .edit(text: "Hi Will! A text says more, and in the end we Will see it.", overriding: []),
      on: question
    )
    _ = try store.delete(["1"], erasing: true, at: noon())
    let turn = try #require(store.thread(1).turns.first)
    #expect(turn.answer?.text == "Hi …! A text says more, and in the end we Will see it.")
    #expect(turn.draft.parts.count == 1, "a handle is no key of JSON")
  }

  @Test func aListThatComesBeforeItsDumpHolds() throws {
    #expect(
      try store.delete(["1", "mastodon:2"], erasing: false, at: noon()) == DeletedPosts(here: 0, toCome: 2)
    )
    let added = try store.add(
      [
        .sample("1"), .sample("2"), Post(question: post("3", "RT"), repostOf: "1"),
        .sample("2", on: .mastodon),
      ],
      to: homestay,
      at: noon()
    )
    #expect(added.keptOut == 3 && added.new == 1)
    #expect(try store.heldIDs().map(\.id) == ["2"])
    #expect(throws: LogError.deletedMeanwhile(network: .x, postID: "1")) { try store.decide(on: post("1")) }
    let check = try store.lastDeletionCheck()
    #expect(check.holdsPosts && check.at == noon())
  }

  @Test func aDecisionOnAPostThatIsGoneIsRefused() throws {
    try store.add(.sample("1", "Quokkas"))
    _ = try store.delete(["1"], erasing: true, at: noon())
    #expect(throws: LogError.deletedMeanwhile(network: .x, postID: "1")) {
      try store.decide(on: post("1", "Quokkas"))
    }
    #expect(try !holds("quokkas"))
  }
}

/// Copies of one table that come in any order.
@Suite struct OldCopyTests {
  private let store: ThreadStore

  init() throws { store = try ThreadStore(.memory) }

  private func add(_ text: String, collected: Double? = nil) throws -> AddedPosts {
    var asked = post("1", text, on: .plain)
    asked.author = "tess"
    return try store.add(
      [Post(question: asked)],
      to: homestay,
      collectedAt: collected.map { noon(plus: $0) },
      at: noon()
    )
  }

  private var text: String? { get throws { try store.all().first?.post.question.text } }

  @Test func anOldCopyDoesNotWinOverTheNewerOne() throws {
    #expect(try add("A pool").new == 1)
    #expect(try add("A pool with a slide").edited == 1)
    #expect(try add("A pool").known == 1, "it said so before")
    #expect(try text == "A pool with a slide")
    #expect(try add("No pool at all").edited == 1)
    #expect(try add("A pool with a slide").known == 1)
    #expect(try text == "No pool at all")
  }

  @Test func anOlderDumpSaysNothingNew() throws {
    _ = try add("A pool with a slide", collected: 100)
    #expect(try add("A pool", collected: 10).known == 1)
    #expect(try text == "A pool with a slide")
    #expect(try add("A pool", collected: 150).known == 1, "the old copy was copied, and looks new")
    #expect(try add("No pool at all", collected: 200).edited == 1)
    #expect(try add("A lake", collected: 190).known == 1)
    #expect(try text == "No pool at all")
  }
}
