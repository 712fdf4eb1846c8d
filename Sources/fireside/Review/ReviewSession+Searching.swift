import Answering
import Foundation
import LineEditing
import Reviewing
import ThreadStorage

/// Finding one’s way: what is where, what comes next, how far it is.
extension ReviewSession {
  private static let mostFound = 5

  /// Looks for words in what waits, in what was answered, and in the knowledge.
  func find(_ words: String) throws {
    guard !words.isEmpty else { return tell("say what to look for: /find refund") }
    let waiting = try desk.queue?.find(words, Self.mostFound) ?? []
    let threads = try desk.store.threads(
      ThreadFilter(campaign: desk.campaign, words: words, order: .newestFirst, limit: Self.mostFound)
    )
    let items = desk.responder.search(words, count: Self.mostFound)
    for post in waiting {
      let question = post.question
      let name = "\(question.network.rawValue):\(post.newestID)"
      let who = question.asker
      console.line(
        "  \(console.key(name)) \(who.onOneLine): \(question.said.onOneLine)".truncated(to: console.width())
      )
    }
    for thread in threads {
      let said = thread.turns.last?.question.said.onOneLine ?? ""
      console.line("  \(console.key("thread \(thread.id)")) \(said)".truncated(to: console.width()))
    }
    for item in items {
      let title = desk.responder.knowledge.title(of: AskID(item))?.onOneLine ?? ""
      console.line("  \(console.key("\(item)")) \(title)".truncated(to: console.width()))
    }
    if waiting.isEmpty, threads.isEmpty, items.isEmpty {
      tell("“\(words.printable)” is in no post that waits, in no thread and in no item", console.faint)
    } else if desk.queue != nil {
      tell("/go takes one of them up", console.faint)
    }
  }

  /// Takes up a post, the post of a thread, or an ask next.
  func go(to name: String) throws -> Step? {
    guard !name.isEmpty else {
      tell("say where to: /go x:123, /go 12 for a thread, /go roadmap/ID for an ask")
      return nil
    }
    switch try desk.takeUp(name) {
    case .isNext: return .next
    case .isWithColleague: tell("a colleague is looking at that, or at another post of the same person")
    case .isUnknown: tell("nothing that waits is called “\(name.printable)”: /find looks for words")
    }
    return nil
  }

  /// Narrows the desk to some of what waits, or opens it again.
  func setFilter(_ given: String) throws -> Step? {
    guard let queue = desk.queue else { return nil }
    var words = given
    if words.isEmpty, reader.isInteractive {
      if !desk.filter.isEmpty { tell("now: only \(desk.filter)", console.faint) }
      let prompt = "  only (lane= tier= ask= language= network=; Return: all) > "
      guard case .line(let line) = try reader.readLine(prompt: prompt, prefill: "")
      else { return nil }
      words = line.trimmingCharacters(in: .whitespaces)
    }
    guard let filter = QueueFilter(words) else {
      tell(
        "“\(words.printable)” is no filter: use lane, tier, ask, language or network, such as “language=fr tier=care”"
      )
      return nil
    }
    try desk.narrow(to: filter)
    try tellFilter()
    return try queue.waitingCount(filter) > 0 ? .next : nil
  }

  /// What the desk is about, how much of that waits, and who may be in danger outside it.
  func tellFilter(_ hint: String? = nil) throws {
    guard let queue = desk.queue else { return }
    let within = try queue.waitingCount(desk.filter)
    guard !desk.filter.isEmpty else { return tell("all \(within.grouped) that wait") { $0 } }
    let outside = try queue.counts().waiting.posts - within
    var danger = QueueFilter()
    danger.tier = .danger
    let inDanger = try queue.waitingCount(danger) - (desk.filter.inDanger.map(queue.waitingCount) ?? 0)
    let facts = [
      "\(desk.filter): \(within.grouped) wait, \(outside.grouped) outside",
      inDanger > 0 ? "\(inDanger.grouped) of those in danger" : nil, hint,
    ]
    tell(facts.compactMap(\.self).joined(separator: " · ")) { $0 }
  }

  /// What was decided, what is left, and how long that takes at this pace.
  func showProgress() throws {
    let decided = desk.tally.values.reduce(0, +)
    let seconds = desk.seconds.sorted()
    let median = seconds.isEmpty ? nil : seconds[seconds.count / 2]
    var facts = ["\(decided.grouped) decided in this session"]
    if let median {
      facts.append("\(median.formatted(.number.precision(.fractionLength(0)))) s each, in the middle")
    }
    if let waiting = try desk.queue?.counts().waiting {
      facts.append("\(waiting.posts.grouped) to go")
      if let median, decided > 0 {
        // What is decided together counts: so many posts in so many sittings of the key.
        let each = seconds.reduce(0, +) / Double(decided)
        let minutes = Int((Double(waiting.posts) * min(each, median) / 60).rounded(.up))
        facts.append(
          "some \(minutes < 90 ? "\(minutes) minutes" : "\((minutes + 30) / 60) hours") at this pace"
        )
      }
    }
    let counts = try desk.store.deliveries(of: desk.campaign)
    if let waiting = counts[.approved] { facts.append("\(waiting.grouped) in the outbox") }
    tell(facts.joined(separator: " · ")) { $0 }
  }

  /// Other words for an answer that stands.
  func mend(_ number: String) throws {
    guard let number = Int64(number) else { return tell("say which thread: /mend 12") }
    guard let turn = try desk.answered(in: number) else {
      return tell("no answer stands in thread \(number)")
    }
    tell("“\(turn.asked.question.said.onOneLine)”") { $0 }
    guard let decision = try edited("", turn.asked, inEditor: false) else { return }
    let delivery = try desk.mend(turn, with: decision)
    tell("✓ mended: the old words stay in the log", console.good)
    if delivery != .approved { tell("what was posted stands on the network as it was: mend it there too") }
  }
}
