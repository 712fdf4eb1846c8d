import Answering
import Foundation
import LineEditing
import Reviewing
import TextAnalysis
import ThreadStorage

/// What is shown of the question on the desk, and the keys that it takes.
extension ReviewSession {
  func present(_ asked: DeskQuestion) throws {
    lastDraft = asked.draft
    if let answer = asked.answer {
      tell("answered-besides", ["words": answer.onOneLine], console.faint)
    }
    DraftView(console: console).show(
      asked.draft,
      choices: asked.choices,
      help: desk.responder.helpLines(for: asked.draft, on: asked.question.network)
    )
    if reader.isInteractive, let perhaps = try desk.perhaps(asked) {
      DraftView(console: console).show(perhaps: perhaps)
    }
    if let text = asked.draft.text, let thread = try desk.thread(answeredWith: text, besides: asked.question)
    {
      tell("same-words", ["thread": "\(thread)"])
    }
    if reader.isInteractive, DeskCommand.edit.obstacle(to: asked, in: console) == nil,
      let words = desk.unfinished.words(for: asked.question)
    {
      tell("was-writing", ["words": words.onOneLine])
    }
  }

  func showAgain(_ asked: DeskQuestion) throws {
    tell("on-desk", ["words": asked.question.said.onOneLine]) { $0 }
    try present(asked)
  }

  func showThread(of asked: DeskQuestion) throws {
    if asked.question.parts.isEmpty, let words = try desk.wordsAnswered() {
      tell("they-reply", ["words": words.onOneLine]) { $0 }
    }
    guard let thread = asked.thread else { return tell("none-before", [:], console.faint) }
    LogTable(console: console).show(thread)
  }

  /// Tells of what comes up while a prompt stands: words that are kept by now, and who may be in danger.
  func listen() {
    reader.news = LineNews(
      isThere: { [unowned self] in
        keeper?.isDone == true || (try? desk.isDangerNew()) == true || (try? desk.isAnyTakenBack()) == true
      },
      tell: { [unowned self] in
        try? tellOfDone()
        try? tellArrivals()
      }
    )
  }

  /// One quiet line; danger is said aloud, for it comes next.
  func tellArrivals() throws {
    try tellTakenBack()
    let new = try desk.arrivals()
    guard new.posts > 0 else { return }
    console.line(console.faint("  \(console.words("new", new.posts))"))
    if new.inDanger > 0 {
      console.line(console.alarm("  \(console.words("new-danger", new.inDanger))"))
    }
    if new.withColleagues > 0 {
      console.line(console.alarm("  \(console.words("new-danger-elsewhere", new.withColleagues))"))
    }
  }

  func choicePrompt(_ asked: DeskQuestion) -> String {
    let count = asked.choices.count
    let takes = (
      key: count == 1 ? "1" : "1-\(count)",
      name: console.words(asked.draft.text == nil ? "take" : "take-another")
    )
    var commands = DeskCommand.prompted.filter {
      $0.obstacle(to: asked, in: console) == nil && ($0 != .item || asked.draft.text == nil)
    }
    let all = commands
    // In a narrow window some are left to `?`, and in a very narrow one the keys stand alone.
    for spare in [nil, DeskCommand.send, .item, .why, .putoff, .harmless] {
      commands.removeAll { $0 == spare }
      let words =
        (count == 0 ? [] : [takes])
        + commands.map { (key: $0.key.map(String.init) ?? "", name: $0.name(in: console, on: asked)) }
      let length = words.reduce(2) { $0 + $1.key.columns + $1.name.columns + 4 }
      // Before the keys stand alone, a key's room will do.
      let room = spare == .harmless ? 3 : Self.roomToType
      guard length + room <= console.width() else { continue }
      return "  " + words.map { "\(console.key($0.key)) \($0.name)" }.joined(separator: " · ") + " > "
    }
    let keys = (count == 0 ? [] : [takes.key]) + all.map { $0.key.map(String.init) ?? "" }
    return "  " + keys.map(console.key).joined(separator: "/") + " > "
  }

  private static let roomToType = 10

  func keys(for asked: DeskQuestion) -> Set<Character> {
    Set(DeskCommand.allCases.compactMap(\.key) + Self.keys(of: asked.choices.count))
  }

  /// The keys that stand for 1, 2, 3 and so on: on a French keyboard the figures take Shift, so what they share their keys
  /// with will do.
  private static let numberKeys: [[Character]] = [
    ["1", "&"], ["2", "é"], ["3", "\""], ["4", "'"], ["5", "("], ["6", "-"], ["7", "è"], ["8", "_"],
    ["9", "ç"],
  ]

  /// Those that stand for numbers of a range and are no figures: a figure may be the first of two.
  static func numberKeys(within range: Range<Int>) -> Set<Character> {
    Set(range.filter(numberKeys.indices.map { $0 + 1 }.contains).compactMap { numberKeys[$0 - 1].last })
  }

  private static func keys(of count: Int) -> [Character] { numberKeys.prefix(count).flatMap(\.self) }

  static func number(_ text: String) -> Int? {
    Int(text)
      ?? numberKeys.firstIndex { text.count == 1 && $0.contains(text[text.startIndex]) }.map { $0 + 1 }
  }

  static func headAndRest(_ words: String) -> (head: String, rest: String) {
    guard let space = words.firstIndex(where: \.isWhitespace) else { return (words, "") }
    return (String(words[..<space]), words[space...].trimmingCharacters(in: .whitespaces))
  }

  /// Says what stands under `name` in `desk.txt`, in as many lines as it takes.
  func tell(_ name: String, _ values: [String: String] = [:], _ style: ((String) -> String)? = nil) {
    console.tell(console.words(name, values), style ?? console.warning)
  }
}
