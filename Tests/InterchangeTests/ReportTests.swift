import Answering
import Foundation
import Testing
import TextAnalysis

@testable import Interchange

@Suite("A report as a page and as JSON")
struct ReportTests {
  private func report(_ language: Language = .english) throws -> Report {
    var disclosure = options().disclosure
    disclosure.includesQuotes = true
    let question = Question(
      network: .x,
      postID: "7",
      text: "<b>Bitcoin</b> & \"coins\" says @ada, ada@example.com",
      author: "ada",
      authorName: "Ada Lane",
      link: "https://x.com/ada/status/7",
      postedAt: day(0)
    )
    let post = try #require(Report.Example(question, reach: 9, shared: 4, with: disclosure))
    let ask = Report.Line(
      "roadmap/bitcoin",
      "Paying <in> bitcoin",
      [.init("people", 1_275), .init("posts", 1)],
      note: "we are listening",
      posts: [post]
    )
    return Report(
      campaign: "Homestay <2027>",
      from: "2026-11-12T09:00:00Z",
      to: "2026-11-12T11:00:00Z",
      madeAt: "2026-11-24T09:30:00Z",
      language: language.rawValue,
      hours: [
        .init(hour: "2026-11-12T09", posts: 4), .init(hour: "2026-11-12T10", posts: 0),
        .init(hour: "2026-11-12T11", posts: 2),
      ],
      sections: [
        Report.Section(
          "summary",
          [
            .init("most-asked", "Most", [.init("people", 1)]),
            .init("shared-post", "Shared", [.init("shared", 4)], note: "it", posts: [post]),
          ]
        ), Report.Section("asks", [ask]),
        Report.Section("changes", [.init("roadmap/bitcoin", "B", [.init("now", 2)])]),
      ]
    )
  }

  @Test("As a page", arguments: Language.allCases)
  func page(language: Language) throws {
    var html = try report(language).html(since: "Last & year")
    for file in ["style.css", "report.css"] {
      let style = try String(contentsOf: PageTemplates.folder.appending(path: file), encoding: .utf8)
      #expect(html.contains(style))
      html = html.replacing(style, with: "(\(file))")
    }
    try expectSnapshot(html, named: "report-\(language.rawValue).html")
    for outside in [
      "src=", "<link", "@import", "url(", "<img", "<iframe", "<form", "<script", "@ada", "ada/status",
    ] {
      #expect(!html.contains(outside), "\(outside)")
    }
  }

  @Test("Print hides no name of an ask, and on a narrow window no value stands under another’s heading")
  func printed() throws {
    let html = try report().html()
    #expect(html.contains("<th scope=\"row\"><details><summary>Paying &lt;in&gt; bitcoin</summary>"))
    #expect(!html.contains("details:not([open]) {"))
    // What is hidden of a row is hidden of the head too.
    let rows = html.components(separatedBy: "<tr>").dropFirst().map { row in
      row.prefix(upTo: row.firstRange(of: "</tr>")?.lowerBound ?? row.endIndex).ranges(of: "class=\"drawn\"")
        .count
    }
    #expect(!rows.isEmpty && rows.allSatisfy { $0 == 1 }, "\(rows)")
    #expect(html.contains("made on 24 November 2026, 09:30"))
  }

  @Test("As JSON, which holds what the page shows and no name")
  func json() throws {
    let text = try report().json()
    let read = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect((read["hours"] as? [Any])?.count == 3 && (read["sections"] as? [Any])?.count == 3)
    #expect(!text.contains("Lane") && !text.contains("@ada") && !text.contains("example.com"))
    #expect(text.contains("https://x.com/i/status/7"))
  }

  @Test("Nothing is shown of what was written to few, and no words unless they may be shown")
  func reserve() throws {
    var question = Question(network: .x, postID: "7", text: "Bitcoin?", audience: .direct)
    #expect(Report.Example(question, reach: 0, shared: 0, with: options().disclosure) == nil)
    question.audience = .public
    let shown = try #require(Report.Example(question, reach: 0, shared: 0, with: options().disclosure))
    #expect(shown.words == nil)
  }

  @Test("Durations are said in their two largest units")
  func durations() {
    let (english, french) = (TableWording(.report, .english), TableWording(.report, .french))
    #expect(
      [59, 60, 3_660, 90_000, 2_000_000].map { english.duration(seconds: $0) } == [
        "0 min", "1 min", "1 h 1 min", "1 d 1 h", "23 d 3 h",
      ]
    )
    #expect(french.duration(seconds: 90_000) == "1 j 1 h")
    #expect(
      english.said(.init("people", 1)) == "1 person"
        && french.said(.init("people", 2_000)) == "2\u{A0}000 personnes"
    )
  }
}
