import Answering
import Foundation
import ThreadStorage

/// How the outbox looks on a terminal.
struct OutboxView {
  let console: Console
  let store: ThreadStore
  let campaign: String

  /// So many like answers at once look like the work of a machine to a network.
  private static let manyAlike = 20

  /// What waits to be posted, counted and listed.
  func show(_ answers: [OutgoingAnswer], held: [HeldAnswer], limit: Int) throws {
    let counts = try store.deliveries(of: campaign)
    let facts = [
      console.words("to-be-sent", answers.count),
      counts[.sent].map { console.words("were-sent", $0) },
      counts[.seen].map { console.words("were-seen", $0) },
    ]
    console.line("  " + console.strong(facts.compactMap(\.self).joined(separator: " · ")))
    show(held)
    warnOfLikeAnswers(answers)
    try showLeftovers()
    for answer in answers.prefix(limit) { show(answer) }
    if answers.count > limit {
      console.line(
        console.faint("  \(console.words("outbox-more", answers.count - limit, ["all": "\(answers.count)"]))")
      )
    }
    guard !answers.isEmpty else { return }
    console.tell(console.words("outbox-hint"))
  }

  /// What is held back, why, and by what it goes on.
  func show(_ held: [HeldAnswer]) {
    guard !held.isEmpty else { return }
    console.tell(console.words("outbox-held", held.count), console.warning)
    for answer in held {
      let values = [
        "asker": console.asker(of: answer.waiting.question), "answered": answer.answered.printable,
        "post": answer.name.printable, "words": answer.waiting.question.said.onOneLine,
      ]
      let isInDanger = answer.waiting.triage?.tier == .danger
      let danger = isInDanger ? console.words("outbox-held-danger") + " · " : ""
      let line = "    \(danger)\(console.words("outbox-held-post", values))".truncated(to: console.width())
      console.line(isInDanger ? console.alarm(line) : console.warning(line))
    }
  }

  /// One line an answer, and one for its words.
  private func show(_ answer: OutgoingAnswer) {
    console.line()
    console.line(
      console.faint(
        "  \(answer.name) · \(console.asker(of: answer.question)) · \(console.words("thread", ["thread": "\(answer.thread)"]))"
          .truncated(to: console.width())
      )
    )
    console.line("  > \(answer.question.said.onOneLine)".truncated(to: console.width()))
    console.line("  \(answer.text.onOneLine)".truncated(to: console.width()))
  }

  private func warnOfLikeAnswers(_ answers: [OutgoingAnswer]) {
    var counts: [ItemID: Int] = [:]
    for item in answers.compactMap(\.item) { counts[item, default: 0] += 1 }
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let most, most.value > Self.manyAlike else { return }
    console.tell(console.words("outbox-alike", most.value, ["item": "\(most.key)"]), console.warning)
  }

  private func showLeftovers() throws {
    for answer in try store.leftovers(of: campaign) {
      let place = (answer.postLink ?? answer.name).onOneLine
      console.tell(console.words("outbox-leftover", ["place": place]), console.warning)
    }
  }

  /// What became of a list of ids.
  func show(noted: (count: Int, unknown: [String]), _ isSent: Bool) {
    console.line("  " + console.good(console.words(isSent ? "noted-sent" : "noted-unsent", noted.count)))
    guard !noted.unknown.isEmpty else { return }
    let some = noted.unknown.prefix(3).map(\.printable).joined(separator: ", ")
    let more = noted.unknown.count > 3 ? ", …" : ""
    console.tell(console.words("unknown-answers", noted.unknown.count, ["ids": some + more]), console.warning)
  }

  /// What became of an answer that was to come back.
  func show(recalled id: String, _ delivery: Delivery?) {
    switch delivery {
    case nil: console.tell(console.words("recall-none", ["id": id.printable]), console.warning)
    case .approved: console.line("  " + console.good(console.words("recalled", ["id": id.printable])))
    case .sent, .seen: console.tell(console.words("recalled-posted", ["id": id.printable]), console.warning)
    }
  }
}
