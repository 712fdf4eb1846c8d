package import Answering
package import Foundation
import Retrieval
package import ThreadStorage

/// Where drafts are made and decisions become log entries: one way in for a terminal, a pipe and a transcript.
package struct ReviewDesk {
  package private(set) var responder: Responder
  package let store: ThreadStore

  /// Says when something was decided.
  package let clock: () -> Date

  /// The decisions taken at this desk that were not taken back, oldest first; one of each that were taken together.
  private var taken: [Int64] = []

  /// Whether decisions change how the next questions are matched.
  package let isLearning: Bool

  /// With `isLearning`, what was decided before is learnt at once.
  package init(
    responder: Responder,
    store: ThreadStore,
    isLearning: Bool = false,
    clock: @escaping () -> Date
  ) throws {
    self.responder = responder
    self.store = store
    self.isLearning = isLearning
    self.clock = clock
    if isLearning { self.responder.learn(try store.lessons(of: responder.knowledge.campaign.name)) }
  }

  /// How many wordings are tried before the same words go to a second person.
  package static let wordings = 40

  /// The draft for `question`: in words that went to nobody yet, as far as the voice has variants.
  package func draft(for question: Question, in thread: QuestionThread?) throws -> Draft {
    try draft(for: question, after: thread?.lastItem)
  }

  /// The same where it is known which item was spoken of before.
  package func draft(for question: Question, after item: ItemID?) throws -> Draft {
    let draft = try draft(for: question, after: item, uses: store.timesSent)
    return draft ?? responder.draft(for: question, after: item)
  }

  /// The draft in the words that were used least, by what `uses` says; about the item that a reviewer chose, if one did. Nil where the question can't be about that.
  package func draft(
    for question: Question,
    after item: ItemID? = nil,
    about chosen: ItemID? = nil,
    uses: (String) throws -> Int
  ) rethrows -> Draft? {
    try responder.draft(for: question, after: item, about: chosen, wordings: Self.wordings, uses: uses)
  }

  /// The thread in which exactly this text was sent already.
  package func thread(answeredWith text: String) throws -> Int64? {
    try store.threadNumber(answeredWith: text)
  }

  /// What speaks against sending `text` as the answer that `draft` was made for.
  package func concerns(about text: String, insteadOf draft: Draft, for question: Question) throws
    -> [Concern]
  {
    var concerns = responder.textGuard(for: question).concerns(about: text, on: draft.item)
    if let thread = try thread(answeredWith: text) {
      concerns.append(Concern(.repeated, "the same words were sent in thread \(thread) already: vary them"))
    }
    return concerns
  }

  /// Takes the last decision back, with those that were taken together with it; tells which it was and how many.
  ///
  /// That of this session comes first: a colleague may have decided something since.
  package mutating func undo() throws -> (last: LoggedDecision, count: Int) {
    var last = try store.lastDecision(of: responder.knowledge.campaign.name)
    if let own = taken.popLast() { last = try store.decision(own) }
    let count = try store.undo(decision: last.number, at: clock())
    responder.unlearn(decision: last.number)
    return (last, count)
  }

  /// Logs the decision; what it shows as taken afterwards is on the disk.
  package mutating func record(
    _ decision: ReviewDecision,
    on draft: Draft,
    for question: Question,
    in thread: QuestionThread?,
    putOff: Bool = false
  ) throws -> RecordedDecision {
    let recorded = try store.record(
      question: question,
      draft: draft,
      decision: decision,
      thread: thread?.id,
      putOff: putOff,
      knowledge: KnowledgeStamp(responder.knowledge),
      at: clock()
    )
    taken.append(recorded.decision)
    let lesson = Lesson(
      decision: recorded.decision,
      question: question,
      draft: draft,
      verdict: decision.verdict
    )
    if isLearning, let lesson { responder.learn([lesson]) }
    return recorded
  }

  /// Logs decisions that were taken together; returns how many were not forestalled by a colleague.
  package mutating func record(_ batch: [BatchEntry], at place: Desk) throws -> Int {
    let recorded = try store.record(
      batch: batch,
      at: place,
      knowledge: KnowledgeStamp(responder.knowledge),
      at: clock()
    )
    if let first = recorded.first { taken.append(first.decision) }
    return recorded.count
  }
}

extension Concern {
  /// Whether a reviewer may send the text in spite of it.
  ///
  /// Words of an internal item, an open placeholder and nothing at all are never sent.
  package var canBeOverridden: Bool {
    switch kind {
    case .promise, .date, .length, .repeated: true
    case .internalItem, .placeholder, .empty: false
    }
  }
}
