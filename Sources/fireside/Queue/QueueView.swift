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
    console.line("  \(label("waiting"))\(Self.text(counts.waiting))")
    if counts.handedOver.posts > 0 {
      let hint = handedOver ? "" : ": open until somebody closes them, fireside queue --handed-over"
      wrapped(label("handed over"), Self.text(counts.handedOver) + hint)
    }
    for (state, count) in counts.settled where count.posts > 0 && state != .escalated {
      console.line("  \(label(state.rawValue))\(Self.text(count))")
    }
    let others = counts.others.filter { $0.count.posts > 0 }.map {
      "\($0.kind.rawValue) \($0.count.posts.grouped)"
    }
    if !others.isEmpty { wrapped(label("not questions"), others.joined(separator: " · ")) }
    if handedOver {
      console.line()
      for entry in next { try show(entry, in: queue) }
      return
    }
    guard counts.waiting.posts > 0 else {
      console.line(console.faint("  Nothing waits."))
      return
    }
    console.line()
    for (name, values) in counts.dimensions {
      let shown = values.prefix(8).map { "\($0.value) \($0.count.posts.grouped)" }
      wrapped(label("by \(name)"), shown.joined(separator: " · "))
    }
    let open = try queue.openAsks(Self.largest)
    if !open.isEmpty {
      console.line()
      show(open, representatives: try Self.representatives(of: open, in: queue))
    }
    guard !next.isEmpty else { return }
    console.line()
    console.line(console.faint("  next"))
    for entry in next { try show(entry, in: queue) }
  }

  /// Asks as a table.
  func show(_ asks: [AskSummary], representatives: [Int64: QueuedPost]) {
    let isNarrow = console.width() < 76
    let heads = (isNarrow ? ["people", "waiting"] : ["people", "posts", "reach", "waiting"])
      .map { $0.leftPadded(to: 8) }.joined()
    let names = asks.map { $0.id.description }
    let width = min(names.map(\.columns).max() ?? 0, 34)
    console.line(console.faint("\(heads)  \(isNarrow ? "" : "state           ")ask"))
    for (ask, name) in zip(asks, names) {
      let counts =
        isNarrow ? [ask.people, ask.waiting] : [ask.people, ask.posts, ask.reach, ask.waiting]
      let numbers = counts.map { $0.grouped.leftPadded(to: 8) }.joined()
      let state = isNarrow ? "" : ask.state(in: knowledge).rawValue.padded(to: 14) + "  "
      let quote = representatives[ask.representative].map {
        "“\($0.post.question.said.onOneLine)”"
      }
      let title = knowledge.title(of: ask.id)?.onOneLine
      let words = ask.id.item == nil ? quote : [title, quote].compactMap { $0 }.joined(separator: " ")
      let line = "\(numbers)  \(state)\(name.padded(to: width))  \(words ?? "")"
      console.line(line.truncated(to: console.width()))
    }
  }

  /// One post on a line, which stands for all of the same words where somebody may be hurt.
  func show(_ entry: QueuedPost, in queue: CampaignQueue) throws {
    let what =
      switch entry.triage?.tier {
      case .danger: "!"
      case .care: "~"
      case nil: " "
      }
    let copies = entry.verdict == .escalate ? 0 : try queue.copies(of: entry)
    let times = copies > 0 ? "×\((copies + 1).grouped) " : ""
    let who = entry.post.question.asker
    let about = entry.triage?.ask?.description ?? entry.triage?.kind.rawValue ?? ""
    let line =
      "  \(what) \(String(entry.id).leftPadded(to: 6))  \(who.onOneLine.truncated(to: 18).padded(to: 18))"
      + "  \(about.truncated(to: 24).padded(to: 24))  \(times)\(entry.post.question.said.onOneLine)"
    let shown = line.truncated(to: console.width())
    console.line(what == "!" ? console.alarm(shown) : what == "~" ? console.warning(shown) : shown)
  }

  private func wrapped(_ label: String, _ text: String) {
    for (number, line) in text.wrapped(to: console.width() - 2 - label.columns).enumerated() {
      console.line("  " + (number == 0 ? label : String(repeating: " ", count: label.columns)) + line)
    }
  }

  private func label(_ text: String) -> String { text.padded(to: 25) }

  static func text(_ count: Headcount) -> String {
    "\(count.posts.grouped) \(count.posts == 1 ? "post" : "posts") of "
      + "\(count.people.grouped) \(count.people == 1 ? "person" : "people")"
  }
}

extension String {
  /// The text with spaces in front to make `width` columns.
  func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - columns)) + self
  }
}
