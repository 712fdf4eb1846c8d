import Answering
import Foundation
import Interchange
import LineEditing
import Reviewing
import TestSupport
import Testing
import TextAnalysis
import ThreadStorage

@testable import fireside

@Suite("What a narrow window shows")
struct NarrowWindowTests {
  private static let windows = [40, 60, 80].flatMap { width in Language.allCases.map { (width, $0) } }

  /// What is shown in a window, in colours.
  private func shown(_ width: Int, _ language: Language, _ show: (Console) throws -> Void) rethrows -> String
  {
    var text = ""
    var console = Console(isColoured: true, width: { width }) { text += $0 }
    (console.isWindow, console.language) = (true, language)
    try show(console)
    return text
  }

  /// The lines that the window would break: more than a single word is on them.
  private func broken(_ text: String, _ width: Int) -> [String] {
    text.split(separator: "\n").map(String.init).filter { line in
      line.columns > width && line.split(separator: " ").count > 1
    }
  }

  private static let posts = [
    Post.guest(
      1,
      "Do you take bitcoin? I have asked for it for years and nobody ever told me yes or no",
      likes: 12
    ),
    .guest(2, "do you take bitcoin"), .guest(3, "he harassed me"),
    .guest(4, "Will you own apartments yourselves?"),
    .guest(5, "Will satoshis do as legal tender here, or some other money that is not printed?"),
    .guest(6, "Can I bring my dog"),
  ]

  @Test("The desk breaks its lines at words, its help and its prompts too", arguments: windows)
  func desk(width: Int, language: Language) throws {
    let queue = try SampleQueue(Self.posts)
    let reader = PromptReader(
      [
        "?", "w", "!", "?", "s", "y", "y", "t", "w", "d", "c", "dog", "L", "soon", "2h", "f", "", "/queue",
        "/log", "i", "n", "", "K", "/find dog", "/go nowhere",
      ]
    )
    let text = try shown(width, language) { console in
      try QueueReview(session: ReviewSession(desk: queue.desk(), reader: reader, console: console)).run()
    }
    #expect(text.count > 4000, "\(text)")
    #expect(broken(text, width) == [])
    #expect(broken(reader.prompts.joined(separator: "\n"), width) == [])
  }

  @Test("However narrow, a draft can be called wrong", arguments: windows)
  func wrong(width: Int, language: Language) throws {
    let reader = PromptReader(["q"])
    let desk = try SampleQueue([.guest(1, "Can I bring my dog")]).desk()
    _ = try shown(width, language) { console in
      try QueueReview(session: ReviewSession(desk: desk, reader: reader, console: console)).run()
    }
    let prompt = try #require(reader.prompts.first)
    #expect(prompt.contains(/\bd\b/), "\(prompt)")
  }

  @Test("The queue, the asks and a thread of the log too, and no name is cut", arguments: windows)
  func queue(width: Int, language: Language) throws {
    let queue = try SampleQueue(Self.posts)
    try queue.review("y", "n")
    let opened = try queue.opened()
    let text = try shown(width, language) { console in
      let view = QueueView(console: console, knowledge: queue.responder.knowledge)
      try view.show(opened, next: queue.posts())
      let asks = try opened.asks(10)
      view.show(asks, representatives: try QueueView.representatives(of: asks, in: opened))
      for thread in try queue.store.threads() { LogTable(console: console).show(thread) }
    }
    #expect(broken(text, width) == [])
    for ask in try opened.asks(10) { #expect(text.contains("\(ask.id)")) }
  }

  @Test("The report too, and none of its words is cut", arguments: windows)
  func report(width: Int, language: Language) throws {
    let queue = try SampleQueue(Self.posts)
    let words = TableWording(.report, language)
    let opened = try queue.opened()
    let builder = ReportBuilder(
      queue: opened,
      disclosure: Disclosure(of: queue.responder.knowledge),
      words: words,
      now: SampleQueue.now(),
      isInside: true
    )
    let report = try builder.report()
    let text = shown(width, language) { ReportView(console: $0, words: words).show(report, since: nil) }
    #expect(broken(text, width) == [])
    let said = Set(text.split(whereSeparator: \.isWhitespace))
    for row in report.sections.flatMap(\.rows) {
      for word in row.label.split(separator: " ") { #expect(said.contains(word), "\(row.label)") }
    }
  }

  @Test("Lines are broken at spaces and moved in as they were; colours take no room")
  func wrapping() {
    #expect("  one two three".wrapped(to: 10) == ["  one two", "  three"])
    #expect("\u{1B}[36mone\u{1B}[39m two three".wrapped(to: 8) == ["\u{1B}[36mone\u{1B}[39m two", "three"])
    #expect("a-very-long-word and".wrapped(to: 5) == ["a-very-long-word", "and"])
    #expect("\u{1B}[36m  one two".wrapped(to: 5) == ["\u{1B}[36m  one", "  two"])
    #expect("one   two".wrapped(to: 20) == ["one   two"] && "one   two".wrapped(to: 6) == ["one", "two"])
    #expect("one\n\n  two".wrapped(to: 5) == ["one", "", "  two"])
    #expect("\u{1B}[36mone\u{1B}[39m two".truncated(to: 7) == "\u{1B}[36mone\u{1B}[39m two")
    #expect("\u{1B}[36mone\u{1B}[39m two".truncated(to: 6) == "one t…")
  }
}

/// A reader that gives lines and keeps what it was prompted with.
private final class PromptReader: LineReader {
  let isInteractive = true
  private var lines: [String]
  private(set) var prompts: [String] = []

  init(_ lines: [String]) { self.lines = lines }

  private func next(_ prompt: String) -> LineInput {
    prompts.append(prompt)
    return lines.isEmpty ? .endOfInput : .line(lines.removeFirst())
  }

  func readLine(prompt: String, prefill: String) -> LineInput { next(prompt) }

  func readChoice(prompt: String, keys: Set<Character>, isStep: Bool) -> LineInput { next(prompt) }

  func addToHistory(_ line: String) {}
}
