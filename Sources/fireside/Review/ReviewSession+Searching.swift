import Answering
import Foundation
import LineEditing
import Reviewing
import ThreadStorage

/// Finding one’s way: what is where, what comes next, how far it is.
extension ReviewSession {
  private static let mostFound = 5

  /// Looks for words in what waits, in what was answered, and in the knowledge.
  func find(_ given: String) throws {
    guard let words = try words(given, orAsking: "find-prompt") else { return tell("find-what") }
    let waiting = try desk.queue?.find(words, Self.mostFound) ?? []
    let threads = try desk.store.threads(
      ThreadFilter(campaign: desk.campaign, words: words, order: .newestFirst, limit: Self.mostFound)
    )
    let items = desk.responder.search(words, count: Self.mostFound)
    for post in waiting {
      let question = post.question
      let name = "\(question.network.rawValue):\(post.newestID)"
      let who = console.asker(of: question)
      console.line(
        "  \(console.key(name)) \(who): \(question.said.onOneLine)".truncated(to: console.width())
      )
    }
    for thread in threads {
      let said = thread.turns.last?.question.said.onOneLine ?? ""
      console.line(
        "  \(console.key(console.words("thread", ["thread": "\(thread.id)"]))) \(said)".truncated(
          to: console.width()
        )
      )
    }
    for item in items {
      let title = console.title(of: AskID(item), in: desk.responder.knowledge) ?? ""
      console.line("  \(console.key("\(item)")) \(title)".truncated(to: console.width()))
    }
    if waiting.isEmpty, threads.isEmpty, items.isEmpty {
      tell("none-found", ["words": words.printable], console.faint)
    } else if !waiting.isEmpty || !items.isEmpty, desk.queue != nil {
      tell("go-takes", [:], console.faint)
    }
  }

  /// What stands behind a command, or is typed then; nil for nothing.
  private func words(_ given: String, orAsking prompt: String) throws -> String? {
    guard given.isEmpty, reader.isInteractive else { return given.isEmpty ? nil : given }
    guard
      case .line(let line) = try reader.readLine(prompt: console.prompt(console.words(prompt)), prefill: "")
    else { return nil }
    let words = line.trimmingCharacters(in: .whitespaces)
    return words.isEmpty ? nil : words
  }

  /// Takes up a post, the post of a thread, or an ask next.
  func go(to given: String) throws -> Step? {
    guard let name = try words(given, orAsking: "go-prompt") else {
      tell("go-where")
      return nil
    }
    switch try desk.takeUp(name) {
    case .isNext: return .next
    case .isWithColleague: tell("go-colleague")
    case .isUnknown:
      tell("go-unknown", ["name": name.printable])
      try find(name)
    }
    return nil
  }

  /// Narrows the desk to some of what waits, or opens it again.
  func setFilter(_ given: String) throws -> Step? {
    var words = given
    if words.isEmpty, reader.isInteractive {
      if !desk.filter.isEmpty { tell("filter-now", ["filter": "\(desk.filter)"], console.faint) }
      let prompt = console.prompt(console.words("filter-prompt"))
      guard case .line(let line) = try reader.readLine(prompt: prompt, prefill: "")
      else { return nil }
      words = line.trimmingCharacters(in: .whitespaces)
    }
    guard let filter = QueueFilter(words) else {
      tell("no-filter", ["words": words.printable])
      return nil
    }
    try desk.narrow(to: filter)
    return try tellFilter() > 0 ? .next : nil
  }

  /// Tells what the desk is about, how much of that waits, which it returns, and who may be in danger outside it.
  @discardableResult
  func tellFilter(_ hint: String? = nil) throws -> Int {
    guard let queue = desk.queue else { return 0 }
    let within = try queue.waitingCount(desk.filter)
    guard !desk.filter.isEmpty else {
      console.tell(console.words("filter-none", within))
      return within
    }
    let outside = try queue.counts().waiting.posts - within
    func countInDanger(_ filter: QueueFilter) throws -> Int {
      try filter.inDanger.map(queue.waitingCount) ?? 0
    }
    let inDanger = try countInDanger(QueueFilter()) - countInDanger(desk.filter)
    let facts = [
      console.words(
        "filter-counts",
        within,
        ["filter": "\(desk.filter)", "outside": console.number(outside)]
      ),
      inDanger > 0 ? console.words("filter-danger", inDanger) : nil, hint.map { console.words($0) },
    ]
    console.tell(facts.compactMap(\.self).joined(separator: " · "))
    return within
  }

  /// What was decided, what is left, and how long that takes at this pace.
  func showProgress() throws {
    let decided = desk.tally.values.reduce(0, +)
    let seconds = desk.seconds.sorted()
    let median = seconds.isEmpty ? nil : seconds[seconds.count / 2]
    var facts = [console.words("far-decided", decided)]
    if let median { facts.append(console.words("far-median", Int(median.rounded(.toNearestOrEven)))) }
    if let waiting = try desk.queue?.counts().waiting {
      facts.append(console.words("far-left", waiting.posts))
      if let median, decided > 0 {
        // What is decided together counts: so many posts in so many sittings of the key.
        let each = seconds.reduce(0, +) / Double(decided)
        let minutes = Int((Double(waiting.posts) * min(each, median) / 60).rounded(.up))
        facts.append(
          minutes < 90
            ? console.words("far-minutes", minutes) : console.words("far-hours", (minutes + 30) / 60)
        )
      }
    }
    let counts = try desk.store.deliveries(of: desk.campaign)
    if let waiting = counts[.approved] { facts.append(console.words("far-outbox", waiting)) }
    console.tell(facts.joined(separator: " · "))
  }

  /// Other words for an answer that stands.
  func mend(_ number: String) throws {
    guard let number = Int64(number) else { return tell("mend-which") }
    guard let turn = try desk.answered(in: number) else {
      return tell("mend-none", ["thread": "\(number)"])
    }
    tell("quoted", ["words": turn.asked.question.said.onOneLine]) { $0 }
    guard let decision = try edited("", turn.asked, inEditor: false) else { return }
    let delivery = try desk.mend(turn, with: decision)
    tell("mended", [:], console.good)
    if delivery != .approved { tell("mend-posted") }
  }
}
