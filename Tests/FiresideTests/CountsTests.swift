import Answering
import Foundation
import Interchange
import Reviewing
import TestSupport
import Testing
import TextAnalysis
import ThreadStorage

@testable import fireside

@Suite("What the queue, the asks, the report and the desk count")
struct CountsTests {
  private struct Nothing: Error {}

  /// A day's work: each decision in turn, on posts of several asks and of none.
  private func day() throws -> (queue: SampleQueue, tally: [Verdict: Int]) {
    let texts = [
      "Do you take bitcoin?", "Can I bring my dog", "Is the bathroom private?", "a room on Mars", "first!",
    ]
    let queue = try SampleQueue(
      (1...55).map { Post.guest($0, "\(texts[$0 % 5]) \($0)", by: "guest\($0 % 40)") }
    )
    let desk = try queue.desk()
    for number in 0..<40 {
      guard case .question(let asked) = try desk.next() else { break }
      let edit = ReviewDecision.edit(
        text: "We hear you, in words of our own, number \(number).",
        overriding: []
      )
      let outcome =
        switch number % 6 {
        case 0: try desk.decide(asked.draft.isApprovable ? .approve : edit, on: asked)
        case 1: try desk.decide(edit, on: asked)
        case 2: try desk.decide(.reject, on: asked, because: .spam)
        case 3: try desk.decide(.later, on: asked)
        case 4: try desk.decide(.escalate, on: asked)
        default: try desk.decide(.later, on: asked, until: .theirNextWord)
        }
      guard case .recorded = outcome else { throw Nothing() }
    }
    return (queue, desk.tally)
  }

  @Test(
    "They agree on what was answered, waits, was put off and was handed over",
    arguments: Language.allCases
  )
  func agreement(language: Language) throws {
    let (queue, tally) = try day()
    let opened = try queue.opened()
    let counts = try opened.counts()
    func settled(_ state: QueueCounts.Settled) -> Int {
      counts.settled.first { $0.state == state }?.count.posts ?? 0
    }
    let asks = try opened.asks(1000)
    let words = TableWording(.report, language)
    let report = try ReportBuilder(
      queue: opened,
      disclosure: Disclosure(of: queue.responder.knowledge),
      words: words,
      now: SampleQueue.now(),
      isInside: true
    ).report()
    let fates = report.sections.first { $0.name == "fates" }?.rows ?? []
    func fate(_ keys: String...) -> Int {
      fates.filter { keys.contains($0.key) }.compactMap(\.figures.first?.value).reduce(0, +)
    }
    let answered = (tally[.approve] ?? 0) + (tally[.edit] ?? 0)
    #expect(
      answered > 10 && settled(.answered) == answered && fate("drafted", "edited", "written") == answered
    )
    #expect(settled(.rejected) == tally[.reject] && fate("spam") == tally[.reject])
    #expect(counts.handedOver.posts == tally[.escalate] && fate("escalated") == tally[.escalate])
    #expect(settled(.putOff) == tally[.later] && fate("later") == tally[.later])
    #expect(fate("waiting") == counts.waiting.posts)
    let inAsks = try queue.posts().filter { $0.triage?.ask != nil }
    #expect(asks.reduce(0) { $0 + $1.answered } == inAsks.count { $0.verdict?.answers == true })
    #expect(asks.reduce(0) { $0 + $1.waiting } == inAsks.count { $0.verdict == nil || $0.verdict == .later })
    // What was put off is a part of what waits, and is said to be: the rest adds up to all of them.
    let all = answered + settled(.rejected) + counts.handedOver.posts + counts.waiting.posts
    #expect(all == 55)
    #expect(fates.last?.key == "later" && fates.dropLast().last?.key == "waiting")
    let isPart = language == .english ? "of " : "dont "
    #expect(fates.last?.label.hasPrefix(isPart) == true)
    var shown = ""
    var console = Console { shown += $0 }
    console.language = language
    try QueueView(console: console, knowledge: queue.responder.knowledge).show(opened)
    let rows = shown.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let place = try #require(rows.firstIndex { $0.hasPrefix(isPart) })
    #expect(
      rows[place].contains("\(settled(.putOff)) ") && rows[place - 1].contains("\(counts.waiting.posts) ")
    )
  }
}
