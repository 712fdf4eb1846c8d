import Answering
import Foundation
import LineEditing
import Retrieval
import ThreadStorage

/// The review of a queue: post after post in an order that makes sense, and all who ask the same at once.
final class QueueReview: ReviewSurroundings {
  private let session: ReviewSession
  private let queue: CampaignQueue
  private let order: ReviewOrder
  private let desk: Desk
  private let clock: () -> Date
  private var console: Console { session.console }

  /// The posts that are still to come, the next one last.
  private var ahead: [QueueEntry] = []

  /// Posts that were left undecided in this session, or put off: they don't come again of themselves.
  private var passed: Set<Int64> = []

  /// Asks of which the reviewer wants to see one post after the other.
  private var refused: Set<AskID> = []

  /// In a pipe, a line that was read already: it decides on the next post.
  private var pending: String?

  /// The post on the desk.
  private var current: QueuedPost?

  init(
    session: ReviewSession,
    queue: CampaignQueue,
    order: ReviewOrder = .urgency,
    clock: @escaping () -> Date
  ) throws {
    self.session = session
    self.queue = queue
    self.order = order
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
    while let entry = try next() {
      current = entry
      let step = try review(entry)
      if step == .leave { break }
      if case .question(let line) = step { pending = line }
      current = nil
    }
    session.sayGoodbye()
  }

  private func reload() throws { ahead = order.waiting(in: try queue.entries()).reversed() }

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
    if thread == nil, let id = question.postID {
      thread = try queue.store.threadNumber(network: question.network, postID: id)
    }
    let draft = try session.desk.draft(for: question, after: item)
    let continued = try thread.flatMap { try standing($0) }
    var step = try session.review(question, draft, in: continued, answer: pending.take())
    guard let taken = session.taken else {
      passed.insert(entry.id)
      return step == .leave ? .leave : nil
    }
    if taken.decision == .later { passed.insert(entry.id) }
    if step == nil { step = try offerOthers(like: entry, taken) }
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

  private func offerOthers(like lead: QueuedPost, _ taken: ReviewSession.Taken) throws -> ReviewSession.Step?
  {
    guard let ask = lead.triage?.ask, !refused.contains(ask) else { return nil }
    var others = try OthersWhoAsk(like: lead, decided: taken, among: ahead, queue: queue, desk: session.desk)
    let reply = try BulkOffer(console: console, reader: session.reader).run(&others) { taken in
      try record(taken, taken.first?.decision.verdict.answers == true ? "answered" : "closed")
    }
    if !others.repeats.isEmpty { try record(others.repeats, "closed: their authors have their answer") }
    if others.wordless > 0 {
      let words =
        "left: the voice has no words that \(OthersWhoAsk.mostIdentical) people didn’t get; add openers to it"
      console.line(console.faint("  \(others.wordless.grouped) \(words)"))
    }
    console.line()
    switch reply {
    case .done: return nil
    case .refused:
      refused.insert(ask)
      return nil
    case .line(let line): return .question(line)
    case .leave: return .leave
    }
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
        + console.faint("\(remark) · /undo takes \(recorded == 1 ? "it" : "them all") back")
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

  private func split() throws {
    guard let current, let ask = current.triage?.ask else {
      console.line(console.warning("  this post stands alone already"))
      return
    }
    let own = AskID(post: current.id)
    try queue.store.split(
      words: current.words,
      from: ask,
      into: own,
      of: queue.knowledge.campaign.name,
      at: clock()
    )
    try changed(current.id, to: own)
    console.line("  split: this is ask \(own) now, with all who say the same words")
  }

  private func merge(into text: String) throws {
    guard let current, let ask = current.triage?.ask else {
      console.line(console.warning("  this post stands alone: there is no ask to merge"))
      return
    }
    guard let other = AskID(text), other != ask, try isKnown(other) else {
      console.line(
        console.warning(
          "  “\(text.printable)” is no other ask: give an item such as roadmap/ID, or a number of /queue"
        )
      )
      return
    }
    try queue.store.merge(ask, into: other, of: queue.knowledge.campaign.name, at: clock())
    try changed(current.id, to: other)
    console.line("  merged: those who ask \(ask) ask \(other) from now on")
  }

  private func isKnown(_ ask: AskID) throws -> Bool {
    if let item = ask.item { return queue.knowledge.item(item) != nil || queue.knowledge.rule(item) != nil }
    return try queue.entries().contains { $0.triage.ask == ask }
  }

  private func changed(_ post: Int64, to ask: AskID) throws {
    current?.triage?.ask = ask
    try reload()
    ahead.removeAll { passed.contains($0.id) || $0.id == post }
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
