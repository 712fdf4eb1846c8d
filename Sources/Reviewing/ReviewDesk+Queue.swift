package import Answering
package import ThreadStorage

// What comes next in a queue, and in which company.
extension ReviewDesk {
  /// What a queue has next.
  package enum Next {
    case question(DeskQuestion)

    /// Nothing is left for this desk; some may be with colleagues, or was passed by here.
    case nothing(isWithColleagues: Bool, wasPassed: Bool)
  }

  /// The next post that nobody decided on or is looking at; now it is on this desk.
  package func next() throws -> Next {
    (lead, taken, isResuming) = (nil, nil, false)
    guard let queue else { return .nothing(isWithColleagues: false, wasPassed: false) }
    while let entry = upNext.popLast() {
      if let asked = try lease(entry, queue) { return .question(asked) }
    }
    if let asked = try takeUpReopened(in: queue) { return .question(asked) }
    let unasked = unasked
    var seen = unasked
    while case let entries = try waiting(Self.looked, in: queue, without: seen), !entries.isEmpty {
      for entry in entries {
        if let asked = try lease(entry, queue) { return .question(asked) }
        seen.insert(entry.id)
      }
    }
    return .nothing(isWithColleagues: seen.count > unasked.count, wasPassed: !unasked.isEmpty)
  }

  /// Makes the desk about some of what waits, in later sessions too: but for one person, of whom nothing is kept.
  package func narrow(to filter: QueueFilter) throws {
    self.filter = filter
    var kept = filter
    kept.author = nil
    try store.note(kept, of: campaign, by: settings.reviewer, at: clock())
  }

  /// Makes the desk about what it was about in the reviewer's last session, as far as that still waits.
  package func narrowAsBefore() throws {
    let last = try store.lastFilter(of: campaign, by: settings.reviewer)
    if !last.isEmpty, try queue?.waitingCount(last) ?? 0 > 0 { filter = last }
  }

  /// What was decided and reopened; who may be in danger doesn't wait for that.
  private func takeUpReopened(in queue: CampaignQueue) throws -> DeskQuestion? {
    guard !reopened.isEmpty || !resumed.isEmpty else { return nil }
    if !settings.takesUpHandedOver, let filter = filter.inDanger {
      let inDanger = try queue.waiting(Self.looked, in: settings.order, filter, without: passed)
      for entry in inDanger { if let asked = try lease(entry, queue) { return asked } }
    }
    while let entry = reopened.popLast() { if let asked = try lease(entry, queue) { return asked } }
    while let entry = resumed.popLast() {
      // It may have come before as danger, and been put off again.
      if passed.contains(entry.id) { continue }
      isResuming = true
      if let asked = try lease(entry, queue) { return asked }
    }
    return nil
  }

  /// What came into the queue since it was asked for last.
  package struct Arrivals: Equatable {
    package var posts = 0

    /// How many of those may be in danger and come next here; and how many a colleague has already.
    package var inDanger = 0
    package var withColleagues = 0
  }

  package func arrivals() throws -> Arrivals {
    guard queue != nil, let place, !settings.takesUpHandedOver else { return Arrivals() }
    let last = try store.lastSorted()
    defer { newest = last }
    let danger = try newDanger()
    knownDanger.formUnion(danger.map(\.id))
    // What waits at the first look is no news.
    guard let newest else { return Arrivals() }
    // A wave of the same words is one question.
    var said: Set<Int64> = []
    let told = danger.filter { said.insert($0.wordsHash).inserted }
    let free = try told.filter { try !store.isLeased($0.id, exceptTo: place, at: clock()) }
    upNext += free.reversed()
    return Arrivals(
      posts: max(try store.waitingCount(of: campaign, after: newest), danger.count),
      inDanger: free.count,
      withColleagues: told.count - free.count
    )
  }

  /// Whether somebody who may be in danger wrote since arrivals were asked for last, or changed what they wrote to that.
  package func isDangerNew() throws -> Bool {
    guard queue != nil, place != nil, !settings.takesUpHandedOver, newest != nil else { return false }
    return try !newDanger().isEmpty
  }

  private func newDanger() throws -> [QueueEntry] {
    try store.inDanger(of: campaign).filter { !knownDanger.contains($0.id) }
  }

  /// Takes a post up next, by its number in the queue (`#12`), its id, its author with an `@`, its thread’s number, or the ask
  /// that it is one of, such as `roadmap/ID` or `ask 12`.
  package func takeUp(_ name: String) throws -> TakingUp {
    guard let queue, let place, let entry = try entry(named: name, in: queue) else { return .isUnknown }
    guard try !store.isLeased(entry.id, exceptTo: place, at: clock()) else { return .isWithColleague }
    passed.remove(entry.id)
    upNext.append(entry)
    return .isNext
  }

  /// Takes up what was passed by last and still waits, before the post on the desk; false where there is nothing.
  package func stepBack() throws -> Bool {
    guard let queue else { return false }
    while let question = skipped.popLast() {
      guard let entry = try queue.entry(of: question), entry.isWaiting, passed.remove(entry.id) != nil else {
        continue
      }
      if let lead, let entry = try queue.entry(of: lead.question) { upNext.append(entry) }
      upNext.append(entry)
      return true
    }
    return false
  }

  /// Whether a post that was asked for comes next.
  package enum TakingUp { case isNext, isWithColleague, isUnknown }

  /// Whether something is decided on the post on the desk by now.
  package func isLeadDecided() throws -> Bool {
    try lead.flatMap { try queue?.entry(of: $0.question) }?.isWaiting == false
  }

  private func entry(named name: String, in queue: CampaignQueue) throws -> QueueEntry? {
    func first(of ask: AskID) throws -> QueueEntry? {
      try queue.waiting(1, in: settings.order, QueueFilter(ask: ask)).first
    }
    let ask = name.hasPrefix("ask ") ? AskID(String(name.dropFirst(4))) : ItemID(name).map(AskID.init)
    if let ask { return try first(of: ask) }
    guard let number = Int64(name), let thread = try store.thread(ifStanding: number) else {
      // Reports call an ask “#12” by the post that asked first, which may be decided by now.
      return try store.waiting(named: name, of: campaign)
        ?? AskID(String(name.drop { $0 == "#" })).flatMap(first)
    }
    return try thread.turns.compactMap { try queue.entry(of: $0.question) }.first(where: \.isWaiting)
  }

  /// The first of what is reviewed at this desk: what waits, or what was handed over.
  private func waiting(_ count: Int, in queue: CampaignQueue, without passed: Set<Int64>) throws
    -> [QueueEntry]
  {
    settings.takesUpHandedOver
      ? try queue.handedOver(count, without: passed)
      : try queue.waiting(count, in: settings.order, filter, without: passed)
  }

  /// How many posts are looked at for one that no colleague has.
  private static let looked = 8

  /// Whether something may come next, though nothing did before.
  package func isMoreToCome() throws -> Bool {
    guard let queue else { return false }
    return try !upNext.isEmpty || !reopened.isEmpty || !resumed.isEmpty
      || !waiting(1, in: queue, without: unasked).isEmpty
  }

  private func lease(_ entry: QueueEntry, _ queue: CampaignQueue) throws -> DeskQuestion? {
    let handedOver = settings.takesUpHandedOver
    guard let place, let entry = try whole(of: entry, in: queue),
      try store.lease(entry.id, to: place, handedOver: handedOver, at: clock()),
      let post = try queue.posts([entry]).first
    else { return nil }
    lead = post
    return try open(post)
  }

  func open(_ post: QueuedPost) throws -> DeskQuestion {
    let question = post.question
    var (thread, item): (Int64?, ItemID?) = (nil, nil)
    if post.triage?.kind == .followUp { (thread, item) = try store.context(of: post.id) }
    // A decision that was undone left a thread in which nothing stands.
    if thread == nil, post.verdict != nil, let id = question.postID {
      thread = try store.threadNumber(network: question.network, postID: id)
    }
    var asked = desked(
      question,
      try draft(for: question.whole, after: item),
      in: try thread.flatMap { try store.thread(ifStanding: $0) },
      as: post
    )
    if post.verdict == .escalate {
      asked.answer = asked.thread?.turns.first { $0.question.postID == question.postID }?.answer?.text
    }
    asked.answeredBefore = try store.answerPostedBefore(to: post.id)
    if let ask = post.triage?.ask {
      asked.isAskerAnswered = try store.isAnswered(post.person, in: ask, of: campaign)
    }
    return asked
  }
}

// MARK: - Around a post

extension ReviewDesk {
  /// How many more people wait with the ask of the post on the desk.
  package func company() throws -> (ask: AskID, people: Int)? {
    guard let queue, let lead, let ask = lead.triage?.ask else { return nil }
    return (ask, try queue.peopleWaiting(in: ask, besides: lead.person, without: passed))
  }

  /// How many other posts wait with the words of the one on the desk, where somebody may be hurt.
  package func copies() throws -> Int {
    guard let queue, let lead else { return 0 }
    return try queue.copies(of: lead)
  }

  /// What the post on the desk said when it was decided on, if it says something else now.
  package func earlierWords() throws -> EarlierWords? { try lead.flatMap { try store.earlier(of: $0.id) } }

  /// How the post on the desk was handed over; nil where it wasn’t.
  package func handover() throws -> Turn? { try lead.flatMap { try queue?.handover(of: $0) } }

  /// The words that the post on the desk replies to; nil if it neither follows an answer nor goes on with what its author
  /// said before, or if no dump had them.
  package func wordsAnswered() throws -> String? {
    try lead.flatMap { try store.words(answeredBy: $0.id, ofTheirOwn: $0.triage?.kind != .followUp) }
  }
}

// MARK: - Others

extension ReviewDesk {
  /// Those who may be decided on as the post on the desk just was; nil where nobody may.
  package func others() throws -> OthersWhoAsk? {
    guard let taken else { return nil }
    bulk = nil
    return try others(afterwards: taken)
  }

  private func others(afterwards taken: TakenDecision) throws -> OthersWhoAsk? {
    guard let queue, let lead, !refusedWords.contains(lead.wordsHash),
      lead.triage?.ask.map({ !refused.contains($0) }) ?? (taken.draft.tier != nil)
    else { return nil }
    let others = try OthersWhoAsk(like: lead, decided: taken, queue: queue, desk: self)
    return others.purpose == .closeUnfit && refusesUnfit ? nil : others
  }

  /// Closes the posts of those who got their answer with another of their posts; returns how many.
  package func closeRepeats(of others: OthersWhoAsk) throws -> Int {
    guard !others.repeats.isEmpty, let ask = lead?.triage?.ask else { return 0 }
    bulk = nil
    // Those who were struck out, or not taken, have none yet.
    return try take(others.repeats.filter { try store.isAnswered($0.entry.person, in: ask, of: campaign) })
  }

  /// Remembers who was struck out of what was offered: they are not offered for this ask again, in no session.
  package func strike(_ others: [OthersWhoAsk.Other]) throws {
    guard !others.isEmpty, let ask = lead?.triage?.ask else { return }
    try store.strike(others.map(\.entry.id), outOf: ask, at: clock())
  }

  /// Has no others of this ask offered any more in this session.
  package func refuse(_ others: OthersWhoAsk) {
    if others.purpose == .copies {
      if let lead { refusedWords.insert(lead.wordsHash) }
    } else if others.purpose == .closeUnfit {
      refusesUnfit = true
    } else if let ask = lead?.triage?.ask {
      refused.insert(ask)
    }
  }

  /// Those for whom the voice had no words left: thanks and jokes may do without an answer, others are to be seen one by
  /// one, and this gives nil.
  package func others(withoutWordsAfter others: OthersWhoAsk) throws -> OthersWhoAsk? {
    guard let taken, taken.draft.lane?.isLight == true else {
      refuse(others)
      return nil
    }
    return try self.others(afterwards: TakenDecision(decision: .reject, draft: taken.draft))
  }
}
