import Answering
import Foundation
import Interchange
import TestSupport
import Testing
import TextAnalysis

@testable import fireside

@Suite("fireside report and the copy of a log")
struct ReportCommandTests {
  private let desk: QueueDesk

  init() throws {
    desk = try QueueDesk()
    let posts = [
      ("1", "Do you take bitcoin?", "kimsecret", "2026-12-26T17:01:00Z", 3, "public"),
      ("2", "Let me pay with crypto", "leesecret", "2026-12-26T17:59:00Z", 8, "public"),
      ("3", "Can I bring my dog", "patsecret", "2026-12-26T20:00:00Z", 0, "public"),
      ("4", "he harassed me", "hurtsecret", "2026-12-26T20:10:00Z", 0, "public"),
    ]
    let lines = posts.map { id, text, author, time, reposts, _ in
      #"{"data":[{"id":"\#(id)","text":"\#(text)","author_id":"u\#(id)","created_at":"\#(time)","#
        + #""public_metrics":{"retweet_count":\#(reposts)},"referenced_tweets":[{"type":"replied_to","id":"1000"}]}],"#
        + #""includes":{"users":[{"id":"u\#(id)","username":"\#(author)","name":"Kim Park"}]}}"#
    }
    for (number, line) in lines.enumerated() {
      try desk.campaign.write(line, to: "\(number).json")
      _ = try desk.run("import", "\(number).json")
    }
  }

  private func section(_ name: String, _ report: [String: Any]) throws -> [[String: Any]] {
    let sections = try #require(report["sections"] as? [[String: Any]])
    return try #require(sections.first { $0["name"] as? String == name }?["rows"] as? [[String: Any]])
  }

  private func report(_ options: String...) throws -> [String: Any] {
    let result = try desk.run(["report", "--format", "json"] + options)
    #expect(result.status == 0, "\(result.errors)")
    return try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
  }

  private func value(_ row: [String: Any]?, _ figure: String) -> Int? {
    (row?["figures"] as? [[String: Any]])?.first { $0["name"] as? String == figure }?["value"] as? Int
  }

  /// Over another log than that of the desk.
  private func run(on log: String, _ arguments: String..., input: String = "") throws -> Program.Result {
    let folder = desk.campaign.folder
    let shared = ["--knowledge", folder, "--log", folder + "/" + log]
    return try Program.fireside.run(arguments + shared, input: Data(input.utf8), in: folder)
  }

  @Test(
    "It answers what everybody asks first: how many, when, what most, what was shared, what becomes of it"
  )
  func summary() throws {
    _ = try desk.run("review", input: "x\ny\ny\ny\n")
    let rows = try section("summary", try report())
    let byKey = Dictionary(uniqueKeysWithValues: rows.map { ($0["key"] as? String ?? "", $0) })
    #expect(value(byKey["all"], "posts") == 4 && value(byKey["day"], "posts") == 4)
    #expect(value(byKey["peak"], "posts") == 2)
    #expect((byKey["peak"]?["note"] as? String)?.contains("17:00") == true)
    #expect((byKey["most-asked"]?["note"] as? String)?.hasPrefix("Bitcoin") == true)
    #expect(value(byKey["shared-post"], "shared") == 8)
    #expect((byKey["becomes"]?["note"] as? String) == "we are listening")
  }

  @Test("What was decided is told by how, by whom, and what is left")
  func decisions() throws {
    _ = try desk.run("review", "--reviewer", "nora", input: "x\ny\nn off topic\nn off topic\n")
    let all = try report()
    let fates = try section("fates", all).compactMap { $0["key"] as? String }
    #expect(Set(fates).isSuperset(of: ["drafted", "off topic", "escalated"]), "\(fates)")
    #expect(try section("reviewers", all).compactMap { $0["key"] as? String } == ["nora"])
    #expect(try value(section("open", all).first { $0["key"] as? String == "handed-over" }, "posts") == 1)
    #expect(try section("speed", all).count == 2)
  }

  @Test("How fast answers were sent is told beside how fast they were decided, and of how many nobody knows")
  func sending() throws {
    // Seen on the network an hour and five minutes after it was approved, noted by hand, and in words that took the place.
    _ = try desk.run("review", input: "x\ny\ny\ny\n")
    try desk.change(
      "DROP TRIGGER answer_refuses_update; UPDATE answer SET answered_at = '2026-12-27T10:00:00.000Z'"
    )
    #expect(try report()["sections"].map { "\($0)".contains("sending") } == false, "nothing was sent")
    let reply =
      #"{"data":[{"id":"7","text":"We are listening.","author_id":"ada","created_at":"2026-12-27T11:05:00Z","#
      + #""referenced_tweets":[{"type":"replied_to","id":"1"}]}],"includes":{"users":[{"id":"ada","username":"ada"}]}}"#
    try desk.campaign.write(reply, to: "reply.json")
    _ = try desk.run("import", "reply.json")
    try desk.change(
      """
      INSERT INTO delivery (answer, is_sent, noted_at) SELECT answer.id, 1, CASE post_id WHEN '2'
        THEN '2026-12-27T12:00:00.000Z' ELSE answered_at END
      FROM answer JOIN question ON question.id = answer.question WHERE post_id IN ('2', '3')
      """
    )
    let rows = try section("sending", try report())
    #expect(rows.map { $0["key"] as? String } == ["median", "ninety", "unknown"])
    #expect(value(rows[0], "in-minutes") == 120 && value(rows[2], "posts") == 1, "\(rows)")
    let text = try desk.run("report", "--language", "fr").output
    #expect(text.contains("De la décision à l’envoi") && text.contains("2 h"), "\(text)")
    #expect(text.contains("non connu") && text.contains("1 message"))
    let page = try desk.run("report", "--format", "html").output
    let table = try #require(page.firstRange(of: "From the decision to sent").map { page[$0.upperBound...] })
    #expect(table.prefix(2000).contains("not known<small>1 post</small>"), "\(table.prefix(2000))")
  }

  @Test("The terminal shows bars and words, a page its chart, and both in French")
  func views() throws {
    let text = try desk.run("report")
    #expect(text.status == 0 && text.output.contains("█") && text.output.contains("“Let me pay with crypto”"))
    #expect(!text.output.contains("secret") && !text.output.contains("harassed"), "\(text.output)")
    #expect(try desk.run("report", "--language", "fr").output.contains("Ce qui a été demandé, par personnes"))
    let page = try desk.run("report", "--format", "html", "--output", "report.html")
    #expect(page.status == 0 && page.output.isEmpty)
    let html = try String(contentsOfFile: desk.campaign.folder + "/report.html", encoding: .utf8)
    #expect(html.contains("<svg viewBox") && !html.contains("secret") && !html.contains("crypto”"))
  }

  @Test(
    "A page goes by --ui where that says something, else by the campaign’s language",
    arguments: ["en", "fr"]
  )
  func pageLanguage(language: String) throws {
    #expect(
      try desk.run("report", "--format", "html", "--ui", language).output.contains(
        "<html lang=\"\(language)\">"
      )
    )
    #expect(try desk.run("report", "--format", "html").output.contains("<html lang=\"en\">"))
  }

  @Test("Where nothing was passed on, nothing is said of that", arguments: ["en", "fr"])
  func nothingShared(language: String) throws {
    try desk.campaign.write("Can I bring my dog\nDo you take bitcoin?\n", to: "quiet.txt")
    _ = try run(on: "quiet.sqlite", "import", "quiet.txt", "--format", "plain")
    for format in ["text", "html"] {
      let report = try run(on: "quiet.sqlite", "report", "--ui", language, "--format", format).output
      #expect(
        !report.isEmpty && report.firstMatch(of: /0(<\/strong>)? (times? passed|partage)/) == nil,
        "\(report)"
      )
    }
  }

  @Test("Of items that nobody asked for a few stand in the text, and all of them folded on the page")
  func unasked() throws {
    let items = (1...8).map {
      "  - { id: item-\($0), title: { en: Item \($0) }, asks: { en: [qwerty\($0) uiop\($0)] }, answer: { en: Yes. } }"
    }
    try desk.campaign.write("features:\n" + items.joined(separator: "\n") + "\n", to: "more.yaml")
    let english = try desk.run("report", "--ui", "en").output
    let listed = try #require(
      english.firstRange(of: "Items that nobody asked for").map { english[$0.upperBound...] }
    )
    #expect(listed.split(separator: "\n").prefix { $0.hasPrefix("    ") }.count == 6, "\(listed)")
    #expect(listed.contains("and 4 more: --format html or json lists all"), "\(listed)")
    #expect(try desk.run("report", "--ui", "fr").output.contains("et 4 autres\u{A0}: --format html ou json"))
    let page = try desk.run("report", "--format", "html").output
    #expect(page.contains("<details><summary>9 items</summary>") && page.contains("Item 8"))
    #expect(try section("unasked", report()).count == 9)
  }

  @Test("The posts behind an ask; an ask that nobody asks is bad input")
  func show() throws {
    let shown = try desk.run("report", "--show", "roadmap/bitcoin").output
    #expect(shown.contains("> Do you take bitcoin?") && shown.contains("passed on 8 times"), "\(shown)")
    #expect(!shown.contains("not shown"), "\(shown)")
    try desk.change("UPDATE post SET audience = 'private' WHERE post_id = '1'")
    try desk.campaign.write("", to: "held.txt")
    let held = try desk.run("report", "--show", "roadmap/bitcoin", "--output", "shown.txt")
    #expect(held.status == 0 && held.output.isEmpty)
    let text = try String(contentsOfFile: desk.campaign.folder + "/shown.txt", encoding: .utf8)
    #expect(text.contains("1 more is not shown") && !text.contains("Do you take bitcoin?"), "\(text)")
    let json = try desk.run("report", "--show", "roadmap/bitcoin", "--format", "json").output
    let posts = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(posts.count == 1 && posts[0]["words"] == nil)
    #expect(try desk.run("report", "--show", "roadmap/bitcoin", "--format", "html").status == 64)
    #expect(try desk.run("report", "--show", "#3").errors.contains("no post asks 3"))
    #expect(try desk.run("report", "--show", "roadmap/none").status == 2)
    #expect(try desk.run("report", "--show", "nonsense").status == 64)
  }

  @Test("That people were told is said where they were, and what was answered by hand says so")
  func told() throws {
    let file = desk.campaign.folder + "/campaign.yaml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let declined = text.replacing(
      "status: open\n    title: { en: Bitcoin",
      with: "status: declined\n    why: { en: Fees., fr: Frais. }\n    title: { en: Bitcoin"
    )
    #expect(declined != text)
    try Data(declined.utf8).write(to: URL(fileURLWithPath: file))
    let posts = (20...21).map {
      #"{"id":"\#($0)","text":"Will the sauna be warm on rainy Sundays","author":"guest\#($0)"}"#
    }
    try desk.campaign.write(posts.joined(separator: "\n"), to: "sauna.jsonl")
    _ = try desk.run("import", "sauna.jsonl", "--network", "mastodon")
    _ = try desk.run(
      "review",
      input: "x\ny\ny\ny\ne Saunas are up to each host.\ne Saunas are up to each host.\n"
    )
    func notes() throws -> [String?] {
      try section("asks", report()).filter { ($0["key"] as? String) != "features/pets" }.map {
        $0["note"] as? String
      }
    }
    #expect(try Set(notes()) == ["no; nobody was told yet", "answered by hand"])
    let page = try desk.run("report", "--format", "html").output
    #expect(page.contains("“Saunas are up to each host.”</summary>"), "\(page)")
    try desk.campaign.write("x:1\n", to: "sent.txt")
    _ = try desk.run("outbox", "--sent", "sent.txt")
    #expect(try Set(notes()) == ["no, and people were told why", "answered by hand"])
  }

  @Test("Against an earlier campaign, what is new and what grew")
  func compare() throws {
    try desk.campaign.write("Can I bring my dog\nDo you accept pets? Can I bring my dog\n", to: "old.txt")
    _ = try run(on: "old.sqlite", "import", "old.txt", "--format", "plain")
    _ = try run(on: "old.sqlite", "queue")
    let rows = try section("changes", try report("--compare", "old.sqlite"))
    let bitcoin = rows.first { $0["key"] as? String == "roadmap/bitcoin" }
    #expect(value(bitcoin, "now") == 2 && value(bitcoin, "then") == 0)
    #expect(bitcoin?["note"] as? String == "not asked before")
  }

  @Test("Hours in which nobody wrote are there, and the busiest day is found")
  func hours() {
    func hour(_ hour: String, _ posts: Int) -> Report.Hour { Report.Hour(hour: hour, posts: posts) }
    let filled = ReportBuilder.filled([hour("2026-12-31T22", 1), hour("2027-01-01T01", 2)])
    #expect(filled.map(\.posts) == [1, 0, 0, 2] && filled[2].hour == "2027-01-01T00")
    let days = ReportBuilder.filled([
      hour("2026-12-01T00", 5), hour("2026-12-02T00", 4), hour("2026-12-02T22", 3),
    ])
    let busiest = ReportBuilder.busiestDay(days)
    #expect(busiest?.posts == 7 && busiest?.from == "2026-12-01T23")
    #expect(ReportBuilder.busiestDay([]) == nil)
  }

  @Test("A copy knows what was sent, and holds nothing of what was written to few")
  func sentInACopy() throws {
    _ = try desk.run("review", input: "x\ne Hi Kim Park, we are listening.\ny\ny\n")
    try desk.campaign.write("x:1\nx:2\nx:3\n", to: "sent.txt")
    _ = try desk.run("outbox", "--sent", "sent.txt")
    try desk.change(
      "UPDATE post SET audience = 'private' WHERE post_id = '3'; UPDATE question SET audience = 'private' WHERE post_id = '3'"
    )
    let copied = try desk.run("export", "--format", "sqlite", "--with-questions", "--output", "copy.sqlite")
    #expect(copied.status == 0, "\(copied.errors)")
    let left = try run(on: "copy.sqlite", "outbox")
    #expect(left.status == 0 && !left.output.contains("listening"), "\(left.output)")
    let log = try run(on: "copy.sqlite", "log").output
    #expect(log.contains("roadmap/bitcoin") && !log.contains("pets"), "\(log)")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: desk.campaign.folder + "/copy.sqlite"))
    #expect(bytes.firstRange(of: Data("crypto".utf8)) != nil)
    for word in ["Kim", "secret", "my dog", "filter for pets"] {
      #expect(bytes.firstRange(of: Data(word.utf8)) == nil, "\(word)")
    }
  }

  @Test("A copy of the log is a log, and holds nobody")
  func copy() throws {
    _ = try desk.run("review", input: "x\ne Thanks, Kim. Noted, @kimsecret.\ny\ny\n")
    let copied = try desk.run("export", "--format", "sqlite", "--output", "copy.sqlite")
    #expect(copied.status == 0, "\(copied.errors)")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: desk.campaign.folder + "/copy.sqlite"))
    for word in ["secret", "Kim", "crypto", "harassed", "my dog"] {
      #expect(bytes.firstRange(of: Data(word.utf8)) == nil, "\(word)")
    }
    let queue = try run(on: "copy.sqlite", "log")
    #expect(queue.status == 0 && queue.output.contains("roadmap/bitcoin"))
    #expect(try desk.run("export", "--format", "sqlite", "--output", "copy.sqlite").status == 2)
    #expect(try desk.run("export", "--format", "sqlite").status == 2)
  }

  @Test("A session runs again with what it drafted, two requests in one post included")
  func transcript() throws {
    try desk.campaign.write("Do you take bitcoin? And can I bring my dog?\n", to: "two.txt")
    _ = try run(on: "two.sqlite", "import", "two.txt", "--format", "plain")
    _ = try run(on: "two.sqlite", "review", input: "y\n")
    _ = try run(on: "two.sqlite", "export", "--format", "transcript", "--output", "two.yaml")
    let text = try String(contentsOfFile: desk.campaign.folder + "/two.yaml", encoding: .utf8)
    #expect(text.contains("item: [features/pets, roadmap/bitcoin]"), "\(text)")
    let again = try run(on: "again.sqlite", "run", "two.yaml")
    #expect(again.status == 0 && again.output.contains("1 as expected"), "\(again.output)\(again.errors)")
  }
}
