import Answering
import Foundation
import LineEditing
import Reviewing
import ThreadStorage

/// Shows who else may be decided on in the same way, and asks which of them are.
struct BulkOffer {
  let console: Console
  let reader: any LineReader

  /// What came of it.
  enum Reply {
    case done
    /// The reviewer wants no more of this ask.
    case refused
    /// Not now: with the next post of this ask it is made again.
    case passed
    /// In a pipe, a line that was no reply to this is the next decision.
    case line(String)
    case leave
  }

  /// What was decided of those of a page.
  struct Page {
    let taken: [OthersWhoAsk.Other]
    let struck: [OthersWhoAsk.Other]
  }

  /// Shows others page by page; `take` decides on those of a page that were not struck out, and `changed` names those, by
  /// their posts, who wrote more since they were shown: they are no longer among them.
  /// `waiting` is how many people wait with the ask, of whom these are those who surely ask the same.
  func run(
    _ others: inout OthersWhoAsk,
    of waiting: Int = 0,
    changed: ([OthersWhoAsk.Other]) throws -> Set<Int64> = { _ in [] },
    take: (Page) throws -> Void
  ) throws -> Reply {
    defer { tellLeftOut(others) }
    var page = try others.next(reader.isInteractive ? mostAtOnce : .max)
    guard !page.isEmpty else { return .done }
    announce(others, page.count, of: waiting)
    var number = 1
    while !page.isEmpty {
      show(page[...], from: number)
      switch try decide(&page, &others, from: number, changed) {
      case .take(let struck, let gone):
        let places = page.indices
        try take(
          Page(
            taken: places.filter { !struck.union(gone).contains(number + $0) }.map { page[$0] },
            struck: places.filter { struck.contains(number + $0) }.map { page[$0] }
          )
        )
      case .end(let reply): return reply
      }
      number += page.count
      page = try others.next(mostAtOnce)
    }
    return .done
  }

  /// As many as the window has room for, with three lines of an answer each.
  private var mostAtOnce: Int {
    console.height().map { max(4, min(OthersWhoAsk.page, ($0 - 4) / 4)) } ?? OthersWhoAsk.page
  }

  private enum Choice {
    /// All of the page but those with these numbers, and but those who wrote more.
    case take(struck: Set<Int>, gone: Set<Int>)
    case end(Reply)
  }

  private func decide(
    _ page: inout [OthersWhoAsk.Other],
    _ others: inout OthersWhoAsk,
    from first: Int,
    _ changed: ([OthersWhoAsk.Other]) throws -> Set<Int64>
  ) throws -> Choice {
    var (struck, gone): (Set<Int>, Set<Int>) = ([], [])
    while true {
      let range = first..<first + page.count
      let left = range.filter { !struck.contains($0) && !gone.contains($0) }
      if left.isEmpty, !gone.isEmpty { return .take(struck: struck, gone: gone) }
      let input = try reader.readChoice(
        prompt: prompt(left.count, of: others),
        keys: ReviewSession.numberKeys(within: range).union(["y", "n", "a", "t"]),
        isStep: false
      )
      guard case .line(let line) = input else { return .end(input == .endOfInput ? .leave : .passed) }
      switch Self.answer(line, within: range) {
      case .yes:
        let posts = try changed(left.map { page[$0 - first] })
        let new = Set(left.filter { posts.contains(page[$0 - first].entry.id) })
        gone.formUnion(new)
        if new.isEmpty { return .take(struck: struck, gone: gone) }
        console.tell(console.words("offer-changed", ["numbers": text(new)]), console.alarm)
        if !reader.isInteractive { return .take(struck: struck, gone: gone) }
      case .no: return .end(.refused)
      case .all:
        let rest = try others.next(.max)
        show(rest[...], from: range.upperBound)
        page += rest
      case .text: show(page[...], from: first, isWhole: true)
      case .strike(let numbers):
        struck.formSymmetricDifference(numbers.subtracting(gone))
        console.line(console.faint("  \(console.words("struck-out", ["numbers": text(struck)]))"))
      case .keep(let numbers):
        struck = Set(range).subtracting(numbers).subtracting(gone)
        console.line(console.faint("  \(console.words("kept", ["numbers": text(numbers)]))"))
      case nil:
        if !reader.isInteractive || line.hasPrefix("/") { return .end(.line(line)) }
        console.tell(console.words("offer-undecided"), console.faint)
      }
    }
  }

  /// Says how many people there are: those shown, where these are all.
  private func announce(_ others: OthersWhoAsk, _ shown: Int, of waiting: Int) {
    let count = others.isExhausted ? shown : others.people
    let isAll = count >= waiting
    let people =
      isAll
      ? console.words("more-people", count)
      : console.words("some-people", ["count": console.number(count), "all": console.number(waiting)])
    let name =
      switch others.purpose {
      case .copies: "offer-copies-\(others.verdict.rawValue)"
      case .answer: isAll ? "offer-answer" : "offer-answer-some"
      case .closeAlike: "offer-close-alike"
      case .closeUnfit: "offer-close-unfit"
      }
    console.line("  " + console.strong(console.words(name, ["people": people])))
  }

  /// Why the rest are not among them, in one line.
  private func tellLeftOut(_ others: OthersWhoAsk) {
    let reasons = OthersWhoAsk.LeftOut.allCases.compactMap { why in
      others.leftOut[why].flatMap { $0 > 0 ? console.words("left-\(why)", $0) : nil }
    }
    guard !reasons.isEmpty else { return }
    console.tell(console.words("left-out", ["reasons": reasons.joined(separator: " · ")]), console.faint)
  }

  private func show(_ page: ArraySlice<OthersWhoAsk.Other>, from first: Int, isWhole: Bool = false) {
    for (number, other) in zip(first..., page) { show(other, number: number, isWhole: isWhole) }
  }

  /// On one line, or with all that was written; with what the answer leaves out.
  private func show(_ other: OthersWhoAsk.Other, number: Int, isWhole: Bool) {
    let question = other.entry.question
    let head =
      console.words(
        "speaker",
        ["who": "  \(String(number).leftPadded(to: 3))  \(console.asker(of: question))"]
      ) + " "
    if isWhole {
      let lines = console.words("quoted", ["words": question.said.printable]).wrapped(to: console.width() - 7)
      console.line(console.strong(head))
      for line in lines { console.line("       \(line)") }
    } else {
      console.line(
        (console.strong(head) + console.words("quoted", ["words": question.said.onOneLine])).truncated(
          to: console.width()
        )
      )
    }
    guard let text = other.text else { return }
    for line in text.printable.wrapped(to: console.width() - 9) {
      console.line("       \(console.faint(console.bar()))\(line)")
    }
    for request in other.draft.evidence.otherRequests where !request.isAnswered {
      let words = console.words(
        "second-unanswered-here",
        ["item": "\(request.item)", "title": request.title.onOneLine]
      )
      console.line(console.warning("       \(words)".truncated(to: console.width())))
    }
  }

  private func prompt(_ count: Int, of others: OthersWhoAsk) -> String {
    var values = console.keys("y", "2 5-7", "k 2", "t", "a", "n")
    guard console.width() >= 76 else {
      return "  \(console.words("offer-prompt-narrow", count, values)) > "
    }
    // Each gets one answer, so that people are counted as what is taken.
    let isPage = others.purpose == .answer && others.people > OthersWhoAsk.page
    let name = isPage && count != 1 ? "these-of" : "these"
    values["these"] = console.words(name, count, ["all": console.number(others.people)])
    return "  \(console.words("offer-prompt", values)) > "
  }

  private enum Answer: Equatable {
    case yes, no, all, text, strike(Set<Int>), keep(Set<Int>)
  }

  /// Numbers count from 1, as they are shown; nil for what is no answer.
  private static func answer(_ line: String, within range: Range<Int>) -> Answer? {
    switch line.trimmingCharacters(in: .whitespaces).lowercased() {
    case "y", "yes": return .yes
    case "n", "no": return .no
    case "a", "all": return .all
    case "t", "text": return .text
    case let text where text.hasPrefix("k "):
      return numbers(text.dropFirst(2), within: range).map(Answer.keep)
    case let text: return numbers(text[...], within: range).map(Answer.strike)
    }
  }

  private static func numbers(_ text: Substring, within range: Range<Int>) -> Set<Int>? {
    var numbers: Set<Int> = []
    for part in text.split(whereSeparator: { $0 == " " || $0 == "," }) {
      if let number = ReviewSession.number(String(part)), range.contains(number) {
        numbers.insert(number)
        continue
      }
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2,
        first <= last, range.contains(first), range.contains(last)
      else { return nil }
      numbers.formUnion(first...last)
    }
    return numbers.isEmpty ? nil : numbers
  }

  private func text(_ struck: Set<Int>) -> String {
    struck.isEmpty ? console.words("no-numbers") : struck.sorted().map(String.init).joined(separator: ", ")
  }
}
