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
    case unkept(ItemID)

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

    /// Something else needs what would be taken back.
    case needed(ItemID, String)
  }

  /// What to tell of something, and what the desk drafts by from then on, where that changes.
  typealias Done = (outcome: Outcome?, responder: Responder?)

  let desk: ReviewDesk
  let trial: KnowledgeTrial

  /// Something to be done, one after the other, and the note of it that outlives the program.
  struct Job {
    let work: @Sendable () throws -> Done
    var note: UnfinishedKeeps.Note?
  }

  private var jobs: [Job] = []
  let unfinished: UnfinishedKeeps

  /// What was wished for, with the thread it is from.
  private var standing: [(thread: Int64, wish: StandingWish)] = []
  var going: (work: BackgroundWork<(done: Done, taught: Taught?)>, note: UnfinishedKeeps.Note?)?

  /// What drafts by other knowledge, with what was decided learnt already: that takes a while where much was.
  struct Taught: Sendable {
    let responder: Responder
    let lessons: [Lesson]
  }

  /// The triage by what was taken up last, and what it is to be done by next.
  var triage: BackgroundWork<Void>?
  var untriaged: Responder?

  /// What was kept in this session, oldest first.
  var kept: [Kept] = []

  /// Looks whether the last edit is one of several alike, and what it found.
  var look: BackgroundWork<Suggestion?>?
  var editedAlike: Suggestion?

  /// The stamp of the knowledge that was looked for on the disk last, and those by which others sorted the queue though this
  /// desk has what stands there.
  var lookedFor: Int64?
  var seen: Set<Int64> = []

  init(desk: ReviewDesk, options: SharedOptions) {
    self.desk = desk
    trial = KnowledgeTrial(options: options)
    unfinished = UnfinishedKeeps(beside: desk.store.location)
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
    begin(unfinished.note(wish, of: desk.campaign)) { try trial.keep(wish, in: knowledge, while: standing) }
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
  func unkeep() -> Bool {
    guard let last = kept.popLast() else { return false }
    takeBack(last, as: .unkept(last.item))
    return true
  }

  /// Takes back an item that was kept, or what this session made of one; false where that is none.
  func unkeep(_ id: ItemID) -> Bool {
    if let place = kept.lastIndex(where: { $0.item == id }) {
      takeBack(kept.remove(at: place), as: .unkept(id))
      return true
    }
    let (knowledge, trial) = (desk.responder.knowledge, trial)
    guard Proposal(takingBack: id, in: knowledge) != nil else { return false }
    begin(isNext: true) { try trial.takeBack(id, in: knowledge) ?? (.unkept(id), nil) }
    return true
  }

  /// What reviewers kept so far, in this session or before.
  var entries: [LearntFile.Entry] { LearntFile.kept(in: desk.responder.knowledge) }

  func takeBack(_ kept: Kept, as outcome: Outcome) {
    let (knowledge, options) = (desk.responder.knowledge, trial.options)
    // Before anything else is written into its file.
    begin(isNext: true) {
      guard try kept.proposal.takeBack(in: knowledge.folder, item: kept.change.isItem ? kept.item : nil)
      else { return (.refused(.changed(file: kept.proposal.path)), nil) }
      return (outcome, options.responder(for: try options.load(knowledge.folder)))
    }
  }

  func begin(
    _ note: UnfinishedKeeps.Note? = nil,
    isNext: Bool = false,
    _ work: @escaping @Sendable () throws -> Done
  ) {
    jobs.insert(Job(work: work, note: note), at: isNext ? 0 : jobs.count)
    beginNext()
  }

  func beginNext() {
    guard going == nil, !jobs.isEmpty else { return }
    let (job, store, isLearning) = (jobs.removeFirst(), desk.store, desk.settings.isLearning)
    let work = job.work
    let going = BackgroundWork<(done: Done, taught: Taught?)> {
      let done = try work()
      // Where the log is held by somebody just now, the desk learns by itself: what was kept is written already.
      guard isLearning, var responder = done.responder,
        let lessons = try? store.forBackground().lessons(of: responder.knowledge.campaign.name)
      else { return (done, nil) }
      responder.learn(lessons)
      return (done, Taught(responder: responder, lessons: lessons))
    }
    self.going = (going, job.note)
  }

  /// What was being kept when a desk at this log was killed, with the words that the log has still; nil in the place of what
  /// it has no words for any more.
  func takeUpUnfinished() throws -> [KeepingWish?] {
    let (responder, house) = (desk.responder, HouseWords(of: desk.responder.knowledge))
    return try unfinished.takeOver(of: desk.campaign).map { noted in
      try noted.wish(
        asking: { question in
          guard let quote = Disclosure(of: responder.knowledge).anonymousQuote(of: question) else {
            return nil
          }
          let ask = KeptWords.ask(quote)
          guard house.person(in: ask) == nil else { return nil }
          return (ask, question.language ?? responder.language(of: ask) ?? noted.language)
        },
        in: desk.store
      )
    }
  }
}
