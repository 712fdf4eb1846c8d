import Answering
import Foundation
import Reviewing
import ThreadStorage

/// How the queue and its asks look on a terminal.
struct QueueView {
  let console: Console
  let knowledge: Knowledge

  /// How many of the largest asks are shown.
  private static let largest = 10

  /// The posts that speak for `asks`, by their numbers.
  static func representatives(of asks: [AskSummary], in queue: CampaignQueue) throws -> [Int64: QueuedPost] {
    let posts = try queue.posts(asks.map(\.representative))
    return Dictionary(uniqueKeysWithValues: posts.map { ($0.id, $0) })
  }

  /// What waits, counted, and the posts that come next, or those that were handed over.
  func show(_ queue: CampaignQueue, next: [QueuedPost] = [], handedOver: Bool = false) throws {
    let counts = try queue.counts()
    console.line(console.strong("\(knowledge.campaign.name.onOneLine)"))
    fact("waiting", console.text(counts.waiting))
    if let putOff = counts.settled.first(where: { $0.state == .putOff })?.count, putOff.posts > 0 {
      fact(QueueCounts.Settled.putOff.rawValue, console.text(putOff))
    }
    if counts.handedOver.posts > 0 {
      let posts = console.text(counts.handedOver)
      fact("handed-over", handedOver ? posts : console.words("queue-handed-over-hint", ["posts": posts]))
    }
    for (state, count) in counts.settled where count.posts > 0 && state != .escalated && state != .putOff {
      fact(state.rawValue, console.text(count))
    }
    let others = counts.others.filter { $0.count.posts > 0 }.map {
      "\(console.name("kind", $0.kind.rawValue)) \(console.number($0.count.posts))"
    }
    if !others.isEmpty { fact("others", others.joined(separator: " · ")) }
    if case let withdrawn = try queue.withdrawnCount(), withdrawn > 0 {
      fact("withdrawn", console.words("posts", withdrawn))
    }
    if handedOver {
      console.line()
      for entry in next {
        try show(entry, in: queue)
        if let turn = try queue.handover(of: entry) { HandoverView(console: console).show(turn) }
      }
      return
    }
    guard counts.waiting.posts > 0 else {
      console.line(console.faint("  \(console.words("none-wait"))"))
      return
    }
    console.line()
    for (name, values) in counts.dimensions {
      let shown = values.prefix(8).map { "\(console.name(name, $0.value)) \(console.number($0.count.posts))" }
      fact("by-\(name)", shown.joined(separator: " · "))
    }
    let open = try queue.openAsks(Self.largest)
    if !open.isEmpty {
      console.line()
      show(open, representatives: try Self.representatives(of: open, in: queue))
    }
    guard !next.isEmpty else { return }
    console.line()
    console.line(console.faint("  \(console.words("next"))"))
    for entry in next { try show(entry, in: queue) }
  }

  /// Asks as a table.
  func show(_ asks: [AskSummary], representatives: [Int64: QueuedPost]) {
    let heads = (isNarrow ? ["people", "waiting"] : ["people", "posts", "reach", "waiting"])
      .map { console.words("head-\($0)").leftPadded(to: 8) }.joined()
    let names = asks.map { $0.id.description }
    let width = min(names.map(\.columns).max() ?? 0, 34)
    let stateHead = isNarrow ? "" : console.words("head-state").padded(to: 14) + "  "
    console.line(console.faint("\(heads)  \(stateHead)\(console.words("head-ask"))"))
    for (ask, name) in zip(asks, names) {
      let counts =
        isNarrow ? [ask.people, ask.waiting] : [ask.people, ask.posts, ask.reach, ask.waiting]
      let numbers = counts.map { console.number($0).leftPadded(to: 8) }.joined()
      let state = isNarrow ? "" : console.state(of: ask, in: knowledge).padded(to: 14) + "  "
      let quote = representatives[ask.representative].map {
        console.words("quoted", ["words": $0.post.question.said.onOneLine])
      }
      let title = console.title(of: ask.id, in: knowledge)
      let words = ask.id.item == nil ? quote : [title, quote].compactMap { $0 }.joined(separator: " ")
      let line = "\(numbers)  \(state)\(isNarrow ? name : name.padded(to: width))"
      show(words ?? "", behind: line)
    }
  }

  /// One post on a line, which stands for all of the same words where somebody may be hurt.
  func show(_ entry: QueuedPost, in queue: CampaignQueue) throws {
    let what =
      switch entry.triage?.tier {
      case .danger: "!"
      case .care: "~"
      case nil: entry.verdict == .later ? "…" : " "
      }
    let copies = entry.verdict == .escalate ? 0 : try queue.copies(of: entry)
    let times = copies > 0 ? "×\(console.number(copies + 1)) " : ""
    let who = console.asker(of: entry.post.question)
    let about =
      entry.triage?.ask?.description ?? (entry.triage?.kind.rawValue).map { console.name("kind", $0) } ?? ""
    let number = "  \(what) \("#\(entry.id)".leftPadded(to: 7))"
    let line =
      isNarrow
      ? "\(number)  \(who)  \(about)"
      : "\(number)  \(who.truncated(to: 18).padded(to: 18))  \(about.truncated(to: 24).padded(to: 24))"
    show("\(times)\(entry.post.question.said.onOneLine)", behind: line) {
      what == "!" ? console.alarm($0) : what == "~" ? console.warning($0) : $0
    }
  }

  /// The beginning of what somebody wrote: in a narrow window on a line of its own.
  private func show(_ words: String, behind facts: String, _ style: (String) -> String = { $0 }) {
    guard isNarrow else { return console.line(style("\(facts)  \(words)".truncated(to: console.width()))) }
    console.line(style(facts))
    console.line(style("      \(words)".truncated(to: console.width())))
  }

  /// What is counted and how many that are, beside it or, in a narrow window, under it.
  private func fact(_ name: String, _ text: String) {
    let label = console.words("queue-\(name)")
    guard isNarrow else { return console.tell(text, behind: "  " + label.padded(to: 25)) }
    console.tell(label)
    console.tell(text, behind: "      ")
  }

  private var isNarrow: Bool { console.width() < 76 }
}

extension String {
  /// The text with spaces in front to make `width` columns.
  func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - columns)) + self
  }
}
