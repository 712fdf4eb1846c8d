import Foundation
import TestSupport
import Testing

/// What one person writes in several parts, from the dump to whatever is shown or written of it.
struct WholeThreadsTests {
  private let desk: QueueDesk

  init() throws { desk = try QueueDesk() }

  private static let parts = ["1/3 do you take", "2/3 bitcoin", "3/3 it would help"]

  private func post(_ id: Int, _ text: String, below parent: Int, _ more: String = "") -> String {
    #"{"id":"\#(id)","network":"x","text":"\#(text)","author":"zoe","parent":"\#(parent)","#
      + #""posted_at":"2026-11-01T10:0\#(id % 10):00Z"\#(more)}"# + "\n"
  }

  private func importing(_ lines: String, to name: String = "posts.jsonl") throws -> Program.Result {
    try desk.campaign.write(lines, to: name)
    let imported = try desk.run("import", name)
    #expect(imported.status == 0, "\(imported.errors)")
    return imported
  }

  private func thread(_ first: String = "") -> String {
    post(1, Self.parts[0], below: 1000, first) + post(2, Self.parts[1], below: 1)
      + post(3, Self.parts[2], below: 2)
  }

  private func expectWhole(_ text: String, _ place: String, besides separator: String = " ⏎ ") {
    #expect(text.contains(Self.parts.joined(separator: separator)), "\(place): \(text)")
  }

  private func output(_ arguments: String...) throws -> String {
    let result = try desk.run(arguments)
    #expect(result.status == 0, "\(arguments): \(result.errors)")
    return result.output
  }

  @Test("All of it stands wherever it is shown or written, in its order")
  func everywhere() throws {
    _ = try importing(thread())
    #expect(try output("queue").contains("1/3 do you take ⏎ 2/3 bitcoin ⏎"))
    expectWhole(try output("queue", "--json"), "queue --json", besides: #"\n\n"#)
    expectWhole(try output("asks", "--json"), "asks --json", besides: #"\n\n"#)
    let draft = try output("draft", "--all")
    expectWhole(draft, "draft", besides: #"\n\n"#)
    #expect(draft.contains(#""item":"roadmap/bitcoin""#))
    let reviewed = try desk.run("review", input: "p\ny\n").output
    expectWhole(reviewed, "p")
    expectWhole(try output("outbox"), "outbox")
    _ = try output("outbox", "--page", "outbox.html")
    let page = try String(contentsOfFile: desk.campaign.folder + "/outbox.html", encoding: .utf8)
    expectWhole(page, "page", besides: "\n\n")
    expectWhole(try output("log"), "log")
    let log = try output("log", "1")
    for part in Self.parts { #expect(log.contains("> \(part)"), "\(log)") }
    for (format, separator) in [("jsonl", #"\n\n"#), ("csv", "\n\n"), ("transcript", #"\n\n"#)] {
      expectWhole(try output("export", "--format", format, "--with-questions"), format, besides: separator)
    }
    for options in [["--with-questions"], ["--quote"]] {
      for format in ["markdown", "html"] {
        let written = try desk.run(["export", "--format", format] + options).output
        for part in Self.parts { #expect(written.contains(part), "\(format): \(written)") }
      }
    }
    for format in ["jsonl", "csv", "markdown", "html"] {
      let written = try output("export", "--format", format)
      for part in Self.parts { #expect(!written.contains(part), "\(format): \(written)") }
    }
  }

  @Test("Where one part was written to few, none of it leaves")
  func confidential() throws {
    _ = try importing(thread(#","audience":"private""#))
    #expect(try output("queue", "--json").contains(#""audience":"private""#))
    _ = try desk.run("review", input: "y\n")
    #expect(try output("outbox", "--format", "jsonl").contains(#""private":true"#))
    for format in ["jsonl", "csv", "markdown", "html", "transcript"] {
      let written = try output("export", "--format", format, "--with-questions", "--with-safety", "--quote")
      for part in Self.parts { #expect(!written.contains(part), "\(format): \(written)") }
    }
    _ = try output("export", "--format", "sqlite", "--with-questions", "--output", "copy.sqlite")
    let copy = try Data(contentsOf: URL(filePath: desk.campaign.folder + "/copy.sqlite"))
    for part in Self.parts { #expect(copy.firstRange(of: Data(part.utf8)) == nil, "\(part)") }
  }

  @Test("No part of what tells of danger is in a copy of the log")
  func dangerInACopy() throws {
    _ = try importing(post(1, "he harassed me", below: 1000) + post(2, "and I left", below: 1))
    _ = try desk.run("review", input: "!\n")
    _ = try output("export", "--format", "sqlite", "--with-questions", "--output", "copy.sqlite")
    let copy = try Data(contentsOf: URL(filePath: desk.campaign.folder + "/copy.sqlite"))
    for part in ["he harassed me", "and I left"] {
      #expect(copy.firstRange(of: Data(part.utf8)) == nil, "\(part)")
    }
  }

  @Test("A part that is deleted stands nowhere any more, and nothing that was found in it")
  func deleted() throws {
    _ = try importing(thread())
    _ = try desk.run("review", input: "y\n")
    try desk.campaign.write("x:2\n", to: "gone.txt")
    _ = try output("import", "--deleted", "gone.txt", "--erase")
    for written in try [
      output("log", "1"), output("outbox"), output("export", "--format", "jsonl", "--with-questions"),
    ] {
      #expect(!written.contains("2/3 bitcoin") && written.contains("3/3 it would help"), "\(written)")
    }
    #expect(
      try desk.count("SELECT count(*) FROM draft WHERE instr(evidence, '3/3') OR instr(evidence, 'bitcoin')")
        == 0
    )
  }

  @Test("A late part that tells of danger holds the answer back, and says so wherever answers are handed out")
  func heldBack() throws {
    _ = try importing(post(1, "do you take bitcoin", below: 1000))
    _ = try desk.run("review", input: "y\n")
    #expect(try output("outbox", "--format", "jsonl").contains(#""post":"1""#))
    let imported = try importing(post(2, "he harassed me when I asked", below: 1), to: "late.jsonl")
    #expect(
      imported.output.contains("1  answer held back: whoever it is for wrote more"),
      "\(imported.output)"
    )
    let told = ["1 answer is held back", "in danger", "@zoe (x:1) · /go x:2", "fireside review"]
    for (arguments, isFile) in [
      (["outbox"], false), (["outbox", "--send"], false), (["outbox", "--format", "jsonl"], true),
      (["outbox", "--page", "outbox.html"], true),
    ] {
      let result = try desk.run(arguments)
      let warning = isFile ? result.errors : result.output
      for words in told { #expect(warning.contains(words), "\(arguments): \(warning)") }
      #expect(!isFile || result.output.isEmpty, "\(result.output)")
    }
    let page = try String(contentsOfFile: desk.campaign.folder + "/outbox.html", encoding: .utf8)
    #expect(page.contains("Held back: 1.") && !page.contains("<article"))
    #expect(try desk.run("outbox", "--ui", "fr").output.contains("1 réponse est retenue"))
    let reviewed = try desk.run("review", input: "/go x:2\n!\n").output
    for words in [
      "do you take bitcoin", "he harassed me when I asked", "they wrote more since", "its answer then",
    ] {
      #expect(reviewed.contains(words), "\(reviewed)")
    }
    #expect(try output("outbox").contains("0 to be sent"))
  }

  @Test("Undoing what was decided beside a late part shows the whole, with a draft for it")
  func undone() throws {
    _ = try importing(post(1, "do you take bitcoin", below: 1000))
    _ = try desk.run("review", "--reviewer", "Ada", input: "n\n")
    _ = try importing(post(2, "or what else?", below: 1), to: "late.jsonl")
    let reviewed = try desk.run("review", "--reviewer", "Ada", input: "/undo\ny\n")
    #expect(reviewed.output.contains("do you take bitcoin ⏎ or what else?"), "\(reviewed.output)")
    #expect(try desk.queue().waiting.posts == 0)
    expectAnswered(try output("outbox", "--format", "jsonl"))
  }

  private func expectAnswered(_ lines: String) {
    #expect(lines.contains(#""post":"2""#) && !lines.contains(#""post":"1""#), "\(lines)")
  }
}
