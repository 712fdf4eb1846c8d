import Answering
import Foundation
import Interchange
import Reviewing
import ThreadStorage

/// Keeps words as knowledge while the review goes on: they are tried, written and learnt beside the desk, which drafts by
/// them from the next question on. What a colleague kept is taken up too.
final class KnowledgeKeeper {
  /// What was written, so that it can be taken back.
  struct Kept: Sendable {
    let item: ItemID
    let change: KeepingWish.Change
    let proposal: Proposal

    /// Whether that is wished for still.
    let wish: StandingWish
  }

  /// What became of a wish.
  enum Outcome: Sendable {
    case kept(Kept)
    case unkept(Kept)

    /// An item has all of it already.
    case known(ItemID)

    /// Nothing was written, and why.
    case refused(Refusal)

    /// Somebody else changed the knowledge.
    case reloaded

    /// Drafts of an item were edited in the same way again.
    case editedAlike(Suggestion)
  }

  enum Refusal: Sendable {
    /// The file is written in a way that is better changed by hand.
    case byHand(file: String)

    /// It no longer holds then, as check says.
    case check(String)

    /// It can't be written.
    case unwritable(String)

    /// The question is still answered by something else.
    case unheard(ask: String)

    /// The file is another by now.
    case changed(file: String)

    /// The answer was taken back meanwhile.
    case withdrawn
  }

  /// What is to be told of something, and what the desk drafts by from then on, where that is something else.
  typealias Done = (outcome: Outcome?, responder: Responder?)

  private let desk: ReviewDesk
  private let trial: KnowledgeTrial
  private var wishes: [@Sendable () throws -> Done] = []

  /// What was wished for, with the thread it is from.
  private var standing: [(thread: Int64, wish: StandingWish)] = []
  private var going: BackgroundWork<(done: Done, taught: Taught?)>?

  /// What drafts by other knowledge, with what was decided learnt already: that takes a while where much was.
  private struct Taught: Sendable {
    let responder: Responder
    let lessons: [Lesson]
  }

  /// The triage by what was taken up last, and what it is to be done by next.
  private var triage: BackgroundWork<Void>?
  private var untriaged: Responder?

  /// What was kept in this session, oldest first.
  private var kept: [Kept] = []

  /// Looks whether the last edit is one of several alike, and what it found.
  private var look: BackgroundWork<Suggestion?>?
  private(set) var editedAlike: Suggestion?

  /// The stamp of the knowledge that was looked for on the disk last, and those by which others sorted the queue though this
  /// desk has what stands there.
  private var lookedFor: Int64?
  private var seen: Set<Int64> = []

  init(desk: ReviewDesk, options: SharedOptions) {
    self.desk = desk
    trial = KnowledgeTrial(options: options)
  }

  /// What is kept of an answer: nobody's words in particular.
  func words(of written: WrittenAnswer) throws(WrittenAnswer.Reserve) -> KeptWords {
    let (responder, house) = (desk.responder, HouseWords(of: desk.responder.knowledge))
    let words = try written.words(
      plain: house.forEverybody,
      nameless: Disclosure(of: responder.knowledge).anonymousQuote,
      language: responder.language
    )
    if house.person(in: words.answer) != nil { throw .personal }
    if house.person(in: words.ask) != nil { throw .named }
    return words
  }

  /// The first word of `text` that names somebody.
  func person(in text: String) -> String? { HouseWords(of: desk.responder.knowledge).person(in: text) }
}

// MARK: - Wishes

extension KnowledgeKeeper {
  /// Whether something is being tried still.
  var isBusy: Bool { going != nil }

  func keep(_ wish: KeepingWish) {
    let (knowledge, trial, standing) = (desk.responder.knowledge, trial, StandingWish())
    if let thread = wish.thread { self.standing.append((thread, standing)) }
    begin { try trial.keep(wish, in: knowledge, while: standing) }
  }

  /// Gives up what is being kept from a thread, since its answer was taken back.
  func withdraw(from thread: Int64) {
    for (place, wish) in standing where place == thread { wish.withdraw() }
    standing.removeAll { $0.thread == thread }
  }

  /// Looks beside the desk whether an item's drafts were edited before as they were in this thread just now.
  func note(editOf item: ItemID, in thread: Int64) {
    editedAlike = nil
    let (responder, store) = (desk.responder, desk.store)
    look = BackgroundWork {
      let knowledge = responder.knowledge
      let queue = CampaignQueue(store: try store.forBackground(), knowledge: knowledge)
      let plain = HouseWords(of: knowledge).forEverybody
      return try queue.rewordings(responder, of: item, plain: plain).first { $0.threads.contains(thread) }
    }
  }

  /// What the last edits of an item's drafts have in common, if anything.
  func alikeEdits() -> Suggestion? {
    look?.wait()
    if let found = try? look?.result?.get() { editedAlike = found }
    look = nil
    return editedAlike
  }

  func forgetAlikeEdits() { editedAlike = nil }

  /// Takes back what was kept last in this session; false where there is nothing.
  func unkeep() throws -> Bool {
    guard let last = kept.popLast() else { return false }
    takeBack(last, as: .unkept(last))
    return true
  }

  private func takeBack(_ kept: Kept, as outcome: Outcome) {
    let (knowledge, options) = (desk.responder.knowledge, trial.options)
    // Before anything else is written into its file.
    begin(isNext: true) {
      guard try kept.proposal.takeBack(in: knowledge.folder) else {
        return (.refused(.changed(file: kept.proposal.path)), nil)
      }
      return (outcome, options.responder(for: try options.load(knowledge.folder)))
    }
  }

  private func begin(isNext: Bool = false, _ work: @escaping @Sendable () throws -> Done) {
    wishes.insert(work, at: isNext ? 0 : wishes.count)
    beginNext()
  }

  private func beginNext() {
    guard going == nil, !wishes.isEmpty else { return }
    let (work, store, isLearning) = (wishes.removeFirst(), desk.store, desk.settings.isLearning)
    going = BackgroundWork {
      let done = try work()
      // Where the log is held by somebody just now, the desk learns by itself: what was kept is written already.
      guard isLearning, var responder = done.responder,
        let lessons = try? store.forBackground().lessons(of: responder.knowledge.campaign.name)
      else { return (done, nil) }
      responder.learn(lessons)
      return (done, Taught(responder: responder, lessons: lessons))
    }
  }
}

// MARK: - Between two questions

extension KnowledgeKeeper {
  /// What is done by now, or all that was wished for where that is waited for; the desk drafts by it from here on.
  func news(isAwaited: Bool = false) throws -> [Outcome] {
    try lookForOthers()
    guard !isAwaited else { return try settle(withTriage: true) }
    let done = try outcomes()
    guard look?.result != nil, let found = alikeEdits() else { return done }
    return done + [.editedAlike(found)]
  }

  /// What became of all that was wished for, once it is done; with the triage where nobody is to wait for a question.
  func settle(withTriage: Bool = false) throws -> [Outcome] {
    var done: [Outcome] = []
    while let work = going {
      work.wait()
      done += try outcomes()
    }
    while withTriage, let work = triage {
      work.wait()
      goOnWithTriage()
    }
    return done
  }

  private func outcomes() throws -> [Outcome] {
    goOnWithTriage()
    var done: [Outcome] = []
    while let result = going?.result {
      going = nil
      defer { beginNext() }
      do {
        let ((outcome, responder), taught) = try result.get()
        switch outcome {
        // It was written just before its answer was taken back.
        case .kept(let new) where !new.wish.stands:
          takeBack(new, as: .refused(.withdrawn))
          continue
        case .kept(let new): kept.append(new)
        default: break
        }
        if let outcome { done.append(outcome) }
        if let responder { try use(responder, taught) }
      } catch let error as FaultyInput {
        done.append(.refused(.check(error.faults.first.map { "\($0)" } ?? "\(error)")))
      } catch let error as BadInput {
        done.append(.refused(.unwritable("\(error)")))
      }
    }
    return done
  }

  private func use(_ responder: Responder, _ taught: Taught?) throws {
    try desk.use(taught?.responder ?? responder, havingLearnt: taught?.lessons ?? [])
    guard desk.queue != nil else { return }
    untriaged = responder
    goOnWithTriage()
  }

  /// Sorts what waits by the newest knowledge, over a connection of its own: the desk has not to wait for it.
  private func goOnWithTriage() {
    if triage?.result != nil { triage = nil }
    guard triage == nil, let responder = untriaged else { return }
    untriaged = nil
    let store = desk.store
    triage = BackgroundWork {
      try CampaignQueue(store: try store.forBackground(), knowledge: responder.knowledge).bringUpToDate {
        responder
      }
    }
  }

  /// Takes up what others changed: the queue is sorted by other knowledge than this desk's then.
  private func lookForOthers() throws {
    guard let queue = desk.queue, going == nil, triage?.result != nil || triage == nil, untriaged == nil,
      let stamp = try desk.store.triageStamp(of: desk.campaign), stamp != queue.stamp, stamp != lookedFor
    else { return }
    lookedFor = stamp
    // Whoever sorted it by older knowledge than there is did so last: once is enough, for two desks may differ in their options.
    let isNew = seen.insert(stamp).inserted
    let (knowledge, options) = (queue.knowledge, trial.options)
    begin {
      // What is just being written may not hold yet.
      guard let new = try? options.load(knowledge.folder) else { return (nil, nil) }
      let isOther = new.fingerprint != knowledge.fingerprint
      return (isOther ? .reloaded : nil, isOther || isNew ? options.responder(for: new) : nil)
    }
  }
}

extension ThreadStore {
  /// The same log over a connection of its own, so that nobody waits for what is done with it.
  fileprivate func forBackground() throws -> ThreadStore {
    location == .memory ? self : try ThreadStore(location, mustExist: true)
  }
}
