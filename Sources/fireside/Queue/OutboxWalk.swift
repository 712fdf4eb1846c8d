import Answering
import Foundation
import LineEditing
import ThreadStorage

/// The outbox, one answer after the other: each is put on the clipboard, and a key ticks it off.
struct OutboxWalk {
  let console: Console
  let reader: any LineReader
  let store: ThreadStore
  let reviewer: String
  let campaign: String

  /// Until all were seen or the reviewer leaves; what was ticked off is on the disk.
  func run(_ answers: [OutgoingAnswer]) throws {
    if answers.isEmpty { console.line(console.faint("  \(console.words("outbox-empty"))")) }
    for (place, answer) in answers.enumerated() {
      // A colleague may have posted it meanwhile, or its post said something else since.
      if case let held = try store.held(of: campaign).filter({ $0.answered == answer.name }), !held.isEmpty {
        OutboxView(console: console, store: store, campaign: campaign).show(held)
        continue
      }
      guard try store.isWaiting(answer) else { continue }
      show(answer, place + 1, of: answers.count)
      guard try decide(on: answer) else { return }
    }
  }

  private func show(_ answer: OutgoingAnswer, _ number: Int, of count: Int) {
    console.line()
    console.line(
      console.faint(
        "  \(console.place(number, of: count)) · \(console.asker(of: answer.question)) · \(answer.name)"
      )
    )
    for line in answer.question.said.printable.wrapped(to: console.width() - 4) {
      console.line(console.strong("  > \(line)"))
    }
    console.line()
    // Without bars, so that a mouse takes the words and nothing else.
    for line in answer.text.printable.wrapped(to: console.width()) { console.line(line) }
    console.line()
    if answer.question.isConfidential {
      console.line(console.warning("  \(console.words("answer-privately"))"))
    }
    console.copy(answer.text)
    let place = ["place": (answer.postLink ?? answer.name).onOneLine]
    console.line(
      console.faint("  " + console.words(console.canCopy ? "outbox-copied" : "outbox-to-copy", place))
    )
  }

  /// Notes what still stands and waits; what changed meanwhile is told, since it may have been posted just now.
  private func note(_ answer: OutgoingAnswer) throws {
    guard try store.isWaiting(answer),
      try store.note(sent: [answer.name], by: reviewer, at: Date()).count == 1
    else {
      let place = (answer.postLink ?? answer.name).onOneLine
      console.tell(console.words("outbox-changed", ["place": place]), console.warning)
      return
    }
    console.line("  " + console.good(console.words("sent")))
  }

  /// False if the reviewer leaves.
  private func decide(on answer: OutgoingAnswer) throws -> Bool {
    while true {
      let prompt = console.prompt(console.words("outbox-prompt", console.keys("y", "l", "r", "q")))
      let input = try reader.readChoice(prompt: prompt, keys: ["y", "l", "r", "q"], isStep: false)
      guard case .line(let line) = input else { return false }
      switch line.trimmingCharacters(in: .whitespaces).lowercased() {
      case "y":
        try note(answer)
        return true
      case "l": return true
      case "r":
        let view = OutboxView(console: console, store: store, campaign: campaign)
        view.show(recalled: answer.name, try store.recall(answer.name, by: reviewer, at: Date()))
        return true
      case "q": return false
      default: console.line(console.faint("  \(console.words("outbox-undecided"))"))
      }
    }
  }
}
