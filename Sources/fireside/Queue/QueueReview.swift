import Answering
import Reviewing
import Foundation
import LineEditing
import TextAnalysis
import ThreadStorage

/// The review of a queue: post after post in an order that makes sense, and all who ask the same at once.
final class QueueReview: ReviewSurroundings {
  private let session: ReviewSession
  let queue: CampaignQueue
  private let order: ReviewOrder
  private let mostIdentical: Int
  private let desk: Desk
  let clock: () -> Date
  var console: Console { session.console }

  /// The posts that are still to come, the next one last.
  var ahead: [QueueEntry] = []

  /// Posts that were left undecided in this session, or put off: they don't come again of themselves.
  var passed: Set<Int64> = []

  /// Asks of which the reviewer wants to see one post after the other.
  private var refused: Set<AskID> = []

  /// Whether the reviewer wants to see what nothing fits one post after the other.
  private var refusesUnfit = false

  /// The post on the desk.
  var current: QueuedPost?

  /// In a pipe, a line that was no reply to an offer: it decides on the next post.
  private var pending: String?

  init(
    session: ReviewSession,
    queue: CampaignQueue,
    order: ReviewOrder = .urgency,
    mostIdentical: Int = OthersWhoAsk.mostIdentical,
    clock: @escaping () -> Date
  ) throws {
    self.session = session
    self.queue = queue
    self.order = order
    self.mostIdentical = mostIdentical
    self.clock = clock
    desk = try queue.store.takeDesk()
    session.surroundings = self
  }

  /// Runs until nothing waits any more or the reviewer leaves.
  func run() throws {
    defer { try? queue.store.release(desk) }
    if session.reader.isInteractive {
      session.greet("The queue, post after post. /help lists the commands, Ctrl-D leaves: nothing is lost.")
    }
    try reload()
    repeat {
      while let entry = try next() {
        current = entry
        let step = try review(entry)
        if step == .leave { return session.sayGoodbye() }
        if case .question(let line) = step { pending = line }
        current = nil
      }
    } while try goesOn()
    session.sayGoodbye()
  }

  /// At the end of the queue, whether the reviewer takes something back, or up again.
  private func goesOn() throws -> Bool {
    guard session.reader.isInteractive else { return false }
    while ahead.isEmpty {
      let prompt = "  /undo takes the last back · Return leaves > "
      guard case .line(let line) = try session.reader.readLine(prompt: prompt, prefill: "") else {
        return false
      }
      let words = line.trimmingCharacters(in: .whitespaces)
      guard words.hasPrefix("/"), try session.runCommand(words) != .leave else { return false }
    }
    return true
  }

  func reload() throws { ahead = order.waiting(in: try queue.entries()).reversed() }

  /// The next post that nobody decided on or is looking at; now it is on this desk.
  private func next() throws -> QueuedPost? {
    var isFresh = false
    var left = 0
    while true {
      while let entry = ahead.popLast() {
        guard !passed.contains(entry.id), try queue.store.lease(entry.id, to: desk, at: clock()),
          let post = try queue.posts([entry]).first
        else { continue }
        return post
      }
      if isFresh {
        if left > 0 { console.line(console.faint("  What still waits is on a colleague’s desk.")) }
        return nil
      }
      // Colleagues may have left something, and a new import may have come in.
      try reload()
      ahead.removeAll { passed.contains($0.id) }
      left = ahead.count
      isFresh = true
      if left == 0 {
        console.line(
          console.faint("  Nothing waits any more\(passed.isEmpty ? "" : ", but for what you passed by").")
        )
      }
    }
  }

  private func review(_ entry: QueuedPost) throws -> ReviewSession.Step? {
    try showHead(entry)
    let question = entry.post.question
    var (thread, item): (Int64?, ItemID?) = (nil, nil)
    if entry.triage?.kind == .followUp { (thread, item) = try queue.store.context(of: entry.id) }
    // A decision that was undone left a thread in which nothing stands.
    if thread == nil, entry.verdict != nil, let id = question.postID {
      thread = try queue.store.threadNumber(network: question.network, postID: id)
    }
    let draft = try session.desk.draft(for: question, after: item)
    let continued = try thread.flatMap { try standing($0) }
    let line = pending
    pending = nil
    var step = try session.review(question, draft, in: continued, answering: line)
    guard let taken = session.taken else {
      passed.insert(entry.id)
      return step == .leave ? .leave : nil
    }
    if taken.decision == .later { passed.insert(entry.id) }
    // It may have been split or merged since.
    if step == nil { step = try offerOthers(like: current ?? entry, taken) }
    return step
  }

  /// A thread in which something stands: all that was decided in it may have been taken back.
  private func standing(_ thread: Int64) throws -> QuestionThread? {
    do {
      return try queue.store.thread(thread)
    } catch LogError.noSuchThread {
      return nil
    }
  }

  private func offerOthers(like lead: QueuedPost, _ taken: TakenDecision) throws -> ReviewSession.Step? {
    guard let ask = lead.triage?.ask, !refused.contains(ask) else { return nil }
    var others = try OthersWhoAsk(
      like: lead,
      decided: taken,
      among: ahead,
      queue: queue,
      desk: session.desk,
      mostIdentical: mostIdentical
    )
    if others.purpose == .closeUnfit, refusesUnfit { return nil }
    let done = others.purpose == .answer ? "answered" : "closed"
    let reply = try BulkOffer(console: console, reader: session.reader).run(&others) { try record($0, done) }
    if !others.repeats.isEmpty {
      // Those who were struck out, or not taken, have none yet.
      let answered = try queue.store.peopleAnswered(in: ask, of: queue.knowledge.campaign.name)
      let repeats = others.repeats.filter { answered.contains($0.entry.person) }
      try record(repeats, "closed: their authors have their answer")
    }
    switch reply {
    case .done: return try others.isOutOfWords ? goOnWithoutWords(lead, taken) : nil
    case .refused:
      if others.purpose == .closeUnfit { refusesUnfit = true } else { refused.insert(ask) }
      return nil
    case .line(let line):
      pending = line
      return nil
    case .leave: return .leave
    }
  }

  /// Where the voice has no more words for those who ask the same: thanks and jokes may do without an answer.
  private func goOnWithoutWords(_ lead: QueuedPost, _ taken: TakenDecision) throws -> ReviewSession.Step? {
    let words =
      "Others are left: the voice has no words for them that \(mostIdentical) people didn’t get already."
    for line in words.wrapped(to: console.width() - 2) { console.line(console.warning("  \(line)")) }
    if taken.draft.lane?.isLight == true {
      return try offerOthers(like: lead, TakenDecision(decision: .reject, draft: taken.draft))
    }
    if let ask = lead.triage?.ask { refused.insert(ask) }
    console.line(console.faint("  Add openers to it, or say --identical \(2 * mostIdentical)."))
    return nil
  }

  /// Logs decisions that were taken together.
  private func record(_ others: [OthersWhoAsk.Other], _ done: String) throws {
    guard !others.isEmpty else { return }
    let recorded = try session.record(
      others.map {
        BatchEntry(
          post: $0.entry.id,
          question: $0.entry.post.question,
          draft: $0.draft,
          decision: $0.decision
        )
      },
      at: desk
    )
    let settled = Set(others.map(\.entry.id))
    ahead.removeAll { settled.contains($0.id) }
    let left = others.count - recorded
    let remark = left > 0 ? " · \(left) left: a colleague was there first" : ""
    console.line(
      "  " + console.good("✓ \(recorded.grouped) \(done)")
        + console.faint(
          remark + (recorded > 0 ? " · /undo takes \(recorded == 1 ? "it" : "them all") back" : "")
        )
    )
  }
}

// MARK: - Around a post

extension QueueReview {
  private func showHead(_ entry: QueuedPost) throws {
    console.line()
    if let ask = entry.triage?.ask {
      let waiting = ahead.filter { $0.triage.ask == ask }
      if !waiting.isEmpty {
        let people = Set(waiting.map(\.person)).subtracting([entry.person]).count
        let title = queue.knowledge.title(of: ask).map { " · \($0.onOneLine)" } ?? ""
        console.line(
          console.faint("  ask \(ask)\(title) · \(people.grouped) more \(people == 1 ? "person" : "people")")
        )
      }
      if try queue.store.peopleAnswered(in: ask, of: queue.knowledge.campaign.name).contains(entry.person) {
        console.line(console.warning("  ! this person has an answer to this ask already"))
      }
    }
    for line in facts(entry).joined(separator: " · ").wrapped(to: console.width() - 2) {
      console.line(console.faint("  \(line)"))
    }
    if entry.triage?.kind == .followUp, let words = try queue.store.words(answeredBy: entry.id) {
      console.line(console.faint("  ↳ to “\(words.onOneLine)”".truncated(to: console.width())))
    }
    for line in entry.post.question.said.printable.wrapped(to: console.width() - 4) {
      console.line(console.strong("  > \(line)"))
    }
  }

  private func facts(_ entry: QueuedPost) -> [String] {
    let question = entry.post.question
    var facts = [question.author.map { "@\($0.onOneLine)" } ?? question.authorName?.onOneLine ?? "somebody"]
    if let name = question.authorName, question.author != nil { facts.append(name.onOneLine) }
    if let kind = entry.triage?.kind { facts.append(kind.rawValue) }
    if let audience = question.audience, audience.isConfidential {
      facts.append("\(audience.rawValue): never exported")
    }
    if let time = question.postedAt { facts.append(LogTable.time(time)) }
    if let reach = entry.triage?.reach, reach > 0 { facts.append("reach \(reach.grouped)") }
    if entry.verdict == .later { facts.append("put off") }
    if let link = question.link { facts.append(link.onOneLine) }
    return facts
  }

  func run(_ command: SessionCommand, _ argument: String) throws -> ReviewSession.Step? {
    switch command {
    case .queue:
      let entries = try queue.entries()
      let view = QueueView(console: console, knowledge: queue.knowledge)
      let asks = AskSummary.all(in: entries)
      let spoken = try QueueView.representatives(of: asks, in: queue)
      view.show(QueueCounts(entries), asks, representatives: spoken, next: [])
    case .split: try split()
    case .merge: try merge(into: argument)
    default: break
    }
    return nil
  }

  func wasUndone(_ question: Question) {
    guard let entries = try? queue.entries(), let id = question.postID else { return }
    // The undone post comes next, whatever the order.
    let posts = (try? queue.posts(entries.filter(\.isWaiting))) ?? []
    guard
      let post = posts.first(where: {
        $0.post.question.postID == id && $0.post.question.network == question.network
      })
    else { return }
    passed.remove(post.id)
    ahead = order.waiting(in: entries).reversed().filter { !passed.contains($0.id) && $0.id != current?.id }
    if let place = ahead.firstIndex(where: { $0.id == post.id }) { ahead.append(ahead.remove(at: place)) }
  }
}
