package import Answering
package import Foundation
package import ThreadStorage

/// The engine of every desk, with no console in it: a question comes with its draft, something is decided, who asks the
/// same may be decided with it, and all of it can be taken back.
///
/// A terminal, a pipe, a transcript and the simulated reviewer drive it alike.
package final class ReviewDesk {
  package internal(set) var responder: Responder
  package let store: ThreadStore

  /// What waits, and how it is reviewed; nil where questions are typed.
  package private(set) var queue: CampaignQueue?
  package let settings: Settings

  /// Says when something was decided.
  package let clock: () -> Date

  /// How many decisions were taken in this session and still stand, by their verdict.
  package internal(set) var tally: [Verdict: Int] = [:]

  /// How long each decision took from the question on, in seconds.
  package internal(set) var seconds: [Double] = []
  var opened: Date?

  /// The last answer that was typed, where its words are the reviewer’s own; nil where it was taken back.
  package internal(set) var written: WrittenAnswer?

  /// The thread that a typed follow-up would refer to.
  package internal(set) var thread: QuestionThread?

  /// What was done at this desk and not taken back, oldest first; one of each that were decided together.
  var own: [Deed] = []

  /// Up to which decision it was told what colleagues took back; nil before it was looked at.
  var toldUpTo: Int64?

  /// What was taken back since the last decision, oldest first.
  var undone: [Deed] = []

  /// The post on the desk, and what was decided on it.
  var lead: QueuedPost?
  var taken: TakenDecision?

  /// The first of what was decided with it so far: page after page, it is one thing to be taken back.
  var bulk: Int64?

  /// Why that post gets no reply, which holds for those that are closed with it.
  var reason: ClosingReason?

  /// Posts that were left undecided in this session, or put off: they don't come again of themselves.
  var passed: Set<Int64> = []

  /// The same in the order in which they were left.
  var skipped: [Question] = []

  /// Posts that were put off until something happens, and the decisions that did so of those that it happened to since.
  var asleep: Set<Int64> = []
  var woken: Set<Int64> = []

  /// Posts that come next, whatever the order.
  var upNext: [QueueEntry] = []

  /// Posts whose decision was taken back: they come before all but those in danger.
  var reopened: [QueueEntry] = []

  /// What was put off and was asked for: it comes before the rest of the queue, the last first.
  var resumed: [QueueEntry] = []

  /// Whether the post on the desk is one of those.
  var isResuming = false

  /// Asks, and whatever nothing fits, of which the reviewer wants to see one post after the other.
  var refused: Set<AskID> = []
  var refusesUnfit = false

  /// The newest post that this desk knows to wait; nil before the first came.
  var newest: Int64?

  /// The posts of people in danger that this desk was told of.
  var knownDanger: Set<Int64> = []

  /// Which posts this desk is about.
  package internal(set) var filter = QueueFilter()

  /// The words of which the reviewer wants to see one copy after the other.
  var refusedWords: Set<Int64> = []

  /// The place that posts are leased to; nil where questions are typed.
  let place: Desk?

  /// What is being typed here and not decided yet, of an earlier session too.
  package let unfinished: UnfinishedWords

  /// How a desk is set up.
  package struct Settings: Sendable {
    /// Whether decisions change how the next questions are matched; what was decided before is learnt at once then.
    package var isLearning = false

    package var order: ReviewOrder = .urgency

    /// The name of whoever sits at the desk; nil where nobody said.
    package var reviewer: String?

    /// Whether what was handed over is taken up, and not what waits.
    package var takesUpHandedOver = false

    /// How many people at most get the same words.
    package var mostIdentical = OthersWhoAsk.mostIdentical

    /// Who is offered to be decided on with a post.
    package var company: OthersWhoAsk.Company = .alike

    package init() {}
  }

  /// How many wordings are tried before the same words go to a second person.
  static let wordings = 40

  package init(
    responder: Responder,
    store: ThreadStore,
    queue: CampaignQueue? = nil,
    settings: Settings = Settings(),
    clock: @escaping () -> Date
  ) throws {
    self.responder = responder
    self.store = store
    self.queue = queue
    self.settings = settings
    self.clock = clock
    place = queue == nil ? nil : try store.takeDesk()
    unfinished = UnfinishedWords(beside: store.location, reviewer: settings.reviewer, desk: place)
    if settings.isLearning { self.responder.learn(try store.lessons(of: campaign)) }
  }

  /// Drafts by other knowledge from now on, and by what was decided so far, of which `responder` has `learnt` some.
  package func use(_ responder: Responder, havingLearnt learnt: [Lesson] = []) throws {
    var responder = responder
    if settings.isLearning {
      let lessons = try store.lessons(of: campaign)
      let (standing, known) = (Set(lessons), Set(learnt))
      for lesson in learnt where !standing.contains(lesson) { responder.unlearn(decision: lesson.decision) }
      responder.learn(lessons.filter { !known.contains($0) })
    }
    self.responder = responder
    queue = queue.map { CampaignQueue(store: $0.store, knowledge: responder.knowledge) }
  }

  /// Notes that somebody is at the desk: a key was pressed.
  package func attend() { place?.touch(at: clock()) }

  /// Lets go of what is leased to this desk.
  package func leave() throws {
    if let place { try store.release(place) }
  }

  /// The name of the campaign.
  package var campaign: String { responder.knowledge.campaign.name }
}

// MARK: - Questions

extension ReviewDesk {
  /// A typed question, which may refer to the thread of the answer before it.
  package func open(_ question: Question) throws -> DeskQuestion {
    var asked = try open(question, in: thread)
    if asked.draft.evidence.detail == nil { asked.thread = nil }
    return asked
  }

  /// A question that goes on in `thread`, if there is one.
  package func open(_ question: Question, in thread: QuestionThread?) throws -> DeskQuestion {
    desked(question, try draft(for: question, after: thread?.lastItem), in: thread)
  }

  func desked(_ question: Question, _ draft: Draft, in thread: QuestionThread?, as post: QueuedPost? = nil)
    -> DeskQuestion
  {
    var asked = DeskQuestion(question: question, draft: draft, thread: thread, post: post)
    if draft.text == nil { asked.choices = responder.choices(insteadOf: draft) }
    opened = clock()
    return asked
  }

  /// A question that was put off: somebody else may have answered it since.
  package func open(_ putOff: PutOffQuestion) throws -> DeskQuestion {
    var asked = try open(putOff.question, in: try store.thread(putOff.thread))
    asked.isPutOff = true
    return asked
  }

  /// The questions that were put off, the one that waits longest first.
  package func putOff() throws -> [PutOffQuestion] { try store.putOff(of: campaign) }

  /// The draft in words that went to nobody else yet, as far as the voice has variants.
  func draft(for question: Question, after item: ItemID?) throws -> Draft {
    try draft(for: question, after: item, uses: uses(besides: question))
  }

  /// The draft in the words that were used least, by what `uses` says.
  func draft(for question: Question, after item: ItemID? = nil, uses: (String) throws -> Int) rethrows
    -> Draft
  {
    try responder.draft(for: question, after: item, wordings: Self.wordings, uses: uses)
  }

  /// The same about the item that a reviewer chose; nil where the question can't be about that.
  func draft(for question: Question, about item: ItemID, uses: (String) throws -> Int) rethrows -> Draft? {
    try responder.draft(for: question, about: item, wordings: Self.wordings, uses: uses)
  }

  func uses(besides question: Question) -> (String) throws -> Int {
    { [store] text in try store.timesSent(text, besides: question) }
  }

  /// The thread in which exactly these words were sent to somebody else already.
  package func thread(answeredWith text: String, besides question: Question) throws -> Int64? {
    try store.threadNumber(answeredWith: text, besides: question)
  }

  /// What speaks against sending `text` as the answer to the question.
  package func concerns(about text: String, for asked: DeskQuestion) throws -> [Concern] {
    var concerns = responder.concerns(about: text, for: asked.whole, on: asked.draft)
    if let thread = try thread(answeredWith: text, besides: asked.question) {
      concerns.append(Concern(.repeated, "the same words were sent in thread \(thread) already: vary them"))
    }
    return concerns
  }
}
