import Answering
import Foundation
import TestSupport
import Testing

@Suite("Promises kept: a status that changes brings the news to those who were told otherwise")
struct StatusCommandTests {
  private let desk: QueueDesk

  init() throws {
    desk = try QueueDesk()
    let posts = [
      ("1", "Do you take bitcoin?", "kim"), ("2", "Let me pay with crypto", "lee"),
      ("3", "Can I bring my dog", "pat"),
    ]
    for (id, text, author) in posts {
      try desk.campaign.write(post(id, text, author), to: "\(id).json")
      _ = try desk.run("import", "\(id).json")
    }
    _ = try desk.run("review", input: String(repeating: "y\n", count: 8))
    try noteSent("1", "2", "3")
  }

  private func noteSent(_ ids: String...) throws {
    try desk.campaign.write(ids.map { "x:\($0)\n" }.joined(), to: "sent.txt")
    _ = try desk.run("outbox", "--sent", "sent.txt")
  }

  private func post(_ id: String, _ text: String, _ author: String) -> String {
    #"{"data":[{"id":"\#(id)","text":"\#(text)","author_id":"\#(author)","#
      + #""referenced_tweets":[{"type":"replied_to","id":"1000"}]}],"includes":{"users":[{"id":"\#(author)","username":"\#(author)"}]}}"#
  }

  private var file: String { desk.campaign.folder + "/campaign.yaml" }

  private func rewrite(_ old: String, _ new: String) throws {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains(old))
    try Data(text.replacing(old, with: new).utf8).write(to: URL(fileURLWithPath: file))
  }

  /// The words of the sample say that nothing is decided.
  private func mendWords() throws {
    try rewrite("We are listening, nothing is decided.", "Tap Pay, then Bitcoin.")
    try rewrite("Nous écoutons, rien n’est décidé.", "Touchez Payer, puis Bitcoin.")
  }

  private var text: String { get throws { try String(contentsOfFile: file, encoding: .utf8) } }

  /// Makes Bitcoin completed though its texts don't say so yet, and then has them say so.
  private func complete() throws {
    _ = try desk.run("status", "roadmap/bitcoin", "completed", "--yes")
    try mendWords()
  }

  @Test("What fits no more is told before the file changes: in one word, and only with a yes")
  func texts() throws {
    let before = try text
    let refused = try desk.run("status", "roadmap/bitcoin", "completed")
    #expect(
      refused.status == 1 && refused.output.contains("[status-words]") && refused.output.contains("--yes"),
      "\(refused.output)"
    )
    #expect(try text == before)
    let result = try desk.run("status", "roadmap/bitcoin", "completed", "--yes")
    #expect(result.status == 1 && result.output.contains("[status-words]"), "\(result.output)")
    #expect(result.output.contains("roadmap/bitcoin: open → completed"), "\(result.output)")
    #expect(try text == before.replacing("status: open", with: "status: completed"))
    #expect(try desk.run("check").output.contains("[status-words]"))
    #expect(try desk.queue().waiting.posts == 0)
  }

  @Test("On a terminal it asks, and a no leaves the file", arguments: [("n", "open"), ("y", "completed")])
  func asks(key: String, status: String) throws {
    let terminal = try PseudoTerminal(
      Program.fireside.path,
      ["status", "roadmap/bitcoin", "completed"] + desk.shared
    )
    try terminal.waitFor(" leave it >")
    try terminal.send(key)
    #expect(try terminal.waitForExit(within: 60) == 1)
    #expect(try text.contains("status: \(status)\n"))
  }

  @Test(
    "Words of any other status are told: what is said to be listened to, planned, or there",
    arguments: [
      ("planned", nil, 2), ("started", nil, 2), ("open", nil, 0), ("completed", "It is planned.", 2),
      ("planned", "It is planned.", 1), ("planned", "Tap Pay, then Bitcoin.", 1),
      ("planned", "You can pay in Bitcoin today.", 2),
    ]
  )
  func wording(status: String, answer: String?, count: Int) throws {
    if let answer { try rewrite("We are listening, nothing is decided.", answer) }
    let result = try desk.run("status", "roadmap/bitcoin", status)
    let found = result.output.split(separator: "\n").count {
      $0.contains("[status-words]") || $0.contains("[over-promise]")
    }
    #expect(found == count, "\(result.output)")
  }

  @Test("What may be meant so is told as advice, and holds the news up once")
  func advice() throws {
    let changed = try desk.run("status", "roadmap/bitcoin", "planned", "--yes")
    #expect(
      changed.status == 1 && changed.output.contains("nobody is told until they fit"),
      "\(changed.output)"
    )
    #expect(try desk.run("check").output.contains("advice: this sounds as if it were “open”"))
    let told = try desk.run("status", "roadmap/bitcoin")
    #expect(told.status == 0 && told.output.contains("2 people were told otherwise"), "\(told.output)")
  }

  @Test("A no without its reason breaks the campaign, so it isn’t written")
  func reason() throws {
    let before = try text
    let result = try desk.run("status", "roadmap/bitcoin", "declined", "--yes")
    #expect(result.status == 2 && result.errors.contains("why"), "\(result.errors)")
    #expect(try text == before)
  }

  @Test("Everybody who was told otherwise is on the desk again, once, and gets the news")
  func news() throws {
    try complete()
    let told = try desk.run("status", "roadmap/bitcoin")
    #expect(
      told.status == 0
        && told.output.contains("2 people were told otherwise: fireside review has the news for 2"),
      "\(told.output)"
    )
    #expect(!(try desk.run("status", "roadmap/bitcoin")).output.contains("has the news"))
    #expect(try desk.queue().waiting.posts == 2)
    #expect(try desk.run("report").output.contains("of the approved, sent"))
    let reviewed = try desk.run("review", input: "y\ny\n")
    #expect(
      reviewed.output.contains("You asked for this a while ago, and there is news. "),
      "\(reviewed.output)"
    )
    let ids = try desk.export().flatMap(\.turns).compactMap(\.postId)
    #expect(ids.sorted() == ["1", "1", "2", "2", "3"])
    #expect(
      try desk.run("report", "--format", "json").output.contains(#""key":"all","label":"Posts in all""#)
    )
    let asks = try desk.run("asks", "--json").output
    #expect(asks.contains(#""ask":"roadmap/bitcoin","people":2,"posts":2"#), "\(asks)")
    try noteSent("1", "2")
    // They know now.
    #expect(try desk.run("status", "roadmap/bitcoin").output.contains("0 people were told otherwise"))
  }

  @Test("Whoever has news waiting gets no second, and a start tells of no news that waits already")
  func newsOnce() throws {
    // Kim asked for another thing too, and changes come to both.
    try desk.campaign.write(
      """
      roadmap:
        - id: sauna
          status: open
          title: { en: Sauna }
          asks: { en: ["a sauna in each home", "saunas please", "I want a sauna"] }
          answer: { en: "Nobody has decided on the sauna." }
      """,
      to: "sauna.yaml"
    )
    try desk.campaign.write(post("7", "I want a sauna", "kim"), to: "7.json")
    _ = try desk.run("import", "7.json")
    #expect(try desk.run("review", input: "y\n").output.contains("Nobody has decided"))
    try noteSent("7")
    try complete()
    _ = try desk.run("status", "roadmap/bitcoin")
    #expect(try desk.queue().waiting.posts == 2)
    let sauna = desk.campaign.folder + "/sauna.yaml"
    let changed = try String(contentsOfFile: sauna, encoding: .utf8).replacing(
      "status: open",
      with: "status: completed"
    )
    .replacing("Nobody has decided on the sauna.", with: "Tick Sauna under Filters.")
    try Data(changed.utf8).write(to: URL(fileURLWithPath: sauna))
    let told = try desk.run("status", "roadmap/sauna")
    #expect(told.output.contains("1 stays out of it: they hear of another change"), "\(told.output)")
    #expect(try desk.queue().waiting.posts == 2)
    #expect(try !desk.run("review").errors.contains("has the news for them"))
  }

  @Test("Who said stop, and who took the post back, hears nothing")
  func silence() throws {
    try desk.campaign.write(post("9", "please stop writing to me", "kim"), to: "9.json")
    _ = try desk.run("import", "9.json")
    try desk.campaign.write("2\n", to: "gone.txt")
    _ = try desk.run("import", "--deleted", "gone.txt")
    try complete()
    let told = try desk.run("status", "roadmap/bitcoin").output
    #expect(
      told.contains("0 people were told otherwise")
        && told.contains("1 stays out of it: they want to hear no more"),
      "\(told)"
    )
  }

  @Test("Whose answer nobody sent hears nothing yet")
  func unsent() throws {
    try desk.campaign.write("x:1\n", to: "unsent.txt")
    _ = try desk.run("outbox", "--unsent", "unsent.txt")
    try complete()
    let told = try desk.run("status", "roadmap/bitcoin").output
    #expect(told.contains("1 person was told otherwise") && told.contains("nobody noted as sent"), "\(told)")
  }

  @Test("A status that was changed by hand is noticed when the desk opens")
  func byHand() throws {
    try rewrite("status: open", "status: completed")
    try mendWords()
    let opened = try desk.run("review")
    #expect(
      opened.errors.contains("fireside status roadmap/bitcoin has the news for them"),
      "\(opened.errors)"
    )
  }

  @Test(
    "What is no item of the roadmap is refused",
    arguments: [("features/pets", Int32(64)), ("roadmap/none", 2), ("x", 64)]
  )
  func refusals(item: String, status: Int32) throws {
    #expect(try desk.run("status", item, "completed").status == status)
  }

  @Test("A yes writes what the log suggests, a no leaves the files alone")
  func learn() throws {
    for number in 20..<24 {
      try desk.campaign.write(
        post("\(number)", "Could you list homes with a sauna number", "guest\(number)"),
        to: "s.json"
      )
      _ = try desk.run("import", "s.json")
    }
    let before = try String(contentsOfFile: file, encoding: .utf8)
    let left = try desk.run("learn", "--people", "3", input: "n\n")
    #expect(
      left.status == 0 && left.output.contains("an item: 4 people ask the same"),
      "\(left.output)\(left.errors)"
    )
    #expect(!FileManager.default.fileExists(atPath: desk.campaign.folder + "/learnt.yaml"))
    let taken = try desk.run("learn", "--people", "3", input: "y\n")
    #expect(taken.output.contains("1 written, 0 undone"), "\(taken.output)")
    #expect(
      try String(contentsOfFile: desk.campaign.folder + "/learnt.yaml", encoding: .utf8).contains("sauna")
    )
    #expect(try String(contentsOfFile: file, encoding: .utf8) == before)
  }

  @Test("Adopting makes a campaign of a new folder, and writes nothing over")
  func adopt() throws {
    try desk.campaign.write("How much?,Nothing.\n", to: "faq.csv")
    let into = desk.campaign.folder + "/new"
    func adopt() throws -> Program.Result {
      try Program.fireside.run("adopt", "faq.csv", "faq.md", "--into", into, in: desk.campaign.folder)
    }
    try desk.campaign.write("## May I come?\n\nYou may.\n", to: "faq.md")
    let first = try adopt()
    #expect(first.status == 0 && first.output.contains("2 features"), "\(first.output)\(first.errors)")
    #expect(
      try FileManager.default.subpathsOfDirectory(atPath: into + "/adopted").sorted() == [
        "faq-2.yaml", "faq.yaml",
      ]
    )
    #expect(try adopt().status == 2)
    let french = try Program.fireside.run(
      "adopt",
      "faq.csv",
      "--into",
      into,
      "--ui",
      "fr",
      in: desk.campaign.folder
    )
    #expect(french.errors.contains("existe déjà"), "\(french.errors)")
  }

  @Test("The doctor says what it runs on, and what is wrong with a log")
  func doctor() throws {
    let well = try desk.run("doctor")
    #expect(
      well.status == 0 && well.output.contains("vectors") && well.output.contains("3 posts"),
      "\(well.output)"
    )
    try desk.campaign.write("no database", to: "queue.sqlite")
    let ill = try desk.run("doctor")
    #expect(ill.status == 1 && ill.output.contains("is not a log of Fireside"), "\(ill.output)")
  }
}
