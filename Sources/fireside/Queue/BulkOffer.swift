import Answering
import Foundation
import LineEditing
import ThreadStorage

/// Shows who else may be decided on in the same way, and asks which of them are.
struct BulkOffer {
  let console: Console
  let reader: any LineReader

  /// How many are shown at a time.
  private static let page = 20

  /// What came of it.
  enum Reply {
    /// The posts that were not struck out, of those that were shown.
    case take([OthersWhoAsk.Other])
    case none
    /// In a pipe, a line that was no reply to this is the next decision.
    case line(String)
    case leave
  }

  /// Shows `others` page by page; `take` decides on those of a page that were not struck out.
  func run(_ finding: OthersWhoAsk.Finding, take: ([OthersWhoAsk.Other]) throws -> Void) throws -> Reply {
    announce(finding)
    var start = 0
    var shown = 0
    var struck: Set<Int> = []
    let others = finding.others
    while start < others.count {
      if shown == start {
        shown = reader.isInteractive ? min(others.count, start + Self.page) : others.count
        for number in start..<shown { show(others[number], number: number + 1) }
      }
      let input = try reader.readLine(prompt: prompt(start..<shown, of: others.count, struck), prefill: "")
      guard case .line(let line) = input else { return input == .endOfInput ? .leave : .none }
      switch Self.answer(line, within: start..<shown) {
      case .yes:
        try take((start..<shown).filter { !struck.contains($0) }.map { others[$0] })
        start = shown
      case .no: return .none
      case .all:
        for number in shown..<others.count { show(others[number], number: number + 1) }
        shown = others.count
      case .strike(let numbers):
        struck.formSymmetricDifference(numbers)
        console.line(console.faint("  struck out: \(Self.text(struck))"))
      case nil:
        if !reader.isInteractive { return .line(line) }
        console.line(console.faint("  Nothing is decided yet: y takes them, 2 5-7 strikes some out, a shows all, n none."))
      }
    }
    return .none
  }

  private func announce(_ finding: OthersWhoAsk.Finding) {
    let isAnswer = finding.others.first?.decision == .approve
    let people = Set(finding.others.map(\.entry.person)).count
    let who = "\(people.grouped) more \(people == 1 ? "person" : "people")"
    let words = isAnswer ? "\(who) asked this: answer them too?" : "\(who) wrote the same: close these without an answer?"
    console.line("  " + console.strong(words))
    if finding.unsure > 0 {
      console.line(console.faint("  \(finding.unsure.grouped) of the ask are less sure: they come one by one"))
    }
    if finding.wordless > 0 {
      console.line(
        console.faint("  \(finding.wordless.grouped) left out: the voice has no more variants; add openers to it")
      )
    }
  }

  private func show(_ other: OthersWhoAsk.Other, number: Int) {
    let question = other.entry.post.question
    let who = question.author.map { "@\($0)" } ?? question.authorName ?? "somebody"
    let head = "  \(String(number).leftPadded(to: 3))  \(who.onOneLine): "
    console.line((console.strong(head) + "“\(question.text.onOneLine)”").truncated(to: console.width()))
    guard other.decision == .approve, let text = other.draft.text else { return }
    for line in text.printable.wrapped(to: console.width() - 9) { console.line("       \(console.faint("│")) \(line)") }
  }

  private func prompt(_ range: Range<Int>, of count: Int, _ struck: Set<Int>) -> String {
    let taken = range.count { !struck.contains($0) }
    let rest = range.upperBound < count ? " · \(console.key("a")) shows all \(count)" : ""
    return "  \(console.key("y")) takes \(taken == 1 ? "this one" : "these \(taken)") · "
      + "\(console.key("2 5-7")) strikes out\(rest) · \(console.key("n")) none > "
  }

  private enum Answer: Equatable {
    case yes, no, all, strike(Set<Int>)
  }

  /// Numbers count from 1, as they are shown; nil for what is no answer.
  private static func answer(_ line: String, within range: Range<Int>) -> Answer? {
    switch line.trimmingCharacters(in: .whitespaces).lowercased() {
    case "y", "yes": return .yes
    case "n", "no": return .no
    case "a", "all": return .all
    case let text:
      var numbers: Set<Int> = []
      for part in text.split(whereSeparator: { $0 == " " || $0 == "," }) {
        let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2,
          first <= last, range.contains(first - 1), range.contains(last - 1)
        else { return nil }
        numbers.formUnion(first - 1...last - 1)
      }
      return numbers.isEmpty ? nil : .strike(numbers)
    }
  }

  private static func text(_ struck: Set<Int>) -> String {
    struck.isEmpty ? "none" : struck.sorted().map { String($0 + 1) }.joined(separator: ", ")
  }
}
