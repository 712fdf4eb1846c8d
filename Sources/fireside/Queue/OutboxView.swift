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
  func show(_ answers: [OutgoingAnswer], limit: Int) throws {
    let counts = try store.deliveries(of: campaign)
    let facts = [
      "\((counts[.approved] ?? 0).grouped) to be sent", counts[.sent].map { "\($0.grouped) sent" },
      counts[.seen].map { "\($0.grouped) seen on the network" },
    ]
    console.line("  " + console.strong(facts.compactMap(\.self).joined(separator: " · ")))
    warnOfLikeAnswers(answers)
    try showLeftovers()
    for answer in answers.prefix(limit) { show(answer) }
    if answers.count > limit {
      console.line(console.faint("  \((answers.count - limit).grouped) more: --limit \(answers.count)"))
    }
    guard !answers.isEmpty else { return }
    console.tell("fireside outbox --send takes them one by one · --page FILE writes a page for the phone")
  }

  /// One line an answer, and one for its words.
  private func show(_ answer: OutgoingAnswer) {
    console.line()
    console.line(
      console.faint(
        "  \(answer.name) · \(answer.question.asker.onOneLine) · thread \(answer.thread)".truncated(
          to: console.width()
        )
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
    console.tell(
      "! \(most.value.grouped) of them say much the same (\(most.key)): networks take many like replies in a short "
        + "time for spam, so send them in smaller lots",
      console.warning
    )
  }

  private func showLeftovers() throws {
    for answer in try store.leftovers(of: campaign) {
      console.tell(
        "! an answer that was posted was taken back here, or its post deleted, since: its words still stand at "
          + (answer.postLink ?? answer.name).onOneLine,
        console.warning
      )
    }
  }

  /// What became of a list of ids.
  func show(noted: (count: Int, unknown: [String]), _ isSent: Bool) {
    console.line("  " + console.good("✓ \(noted.count.grouped) noted as \(isSent ? "sent" : "not sent")"))
    guard !noted.unknown.isEmpty else { return }
    let some = noted.unknown.prefix(3).map(\.printable).joined(separator: ", ")
    let more = noted.unknown.count > 3 ? ", …" : ""
    console.tell("! no answer stands to \(noted.unknown.count.grouped): \(some)\(more)", console.warning)
  }

  /// What became of an answer that was to come back.
  func show(recalled id: String, _ delivery: Delivery?) {
    switch delivery {
    case nil: console.tell("! no answer stands to \(id.printable)", console.warning)
    case .approved: console.line("  " + console.good("✓ taken back: \(id.printable) waits again"))
    case .sent, .seen:
      console.tell(
        "taken back here: \(id.printable) waits again. What was posted still stands there.",
        console.warning
      )
    }
  }
}
