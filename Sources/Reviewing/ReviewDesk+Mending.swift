package import Answering
import ThreadStorage

/// An answer that stands, as it is taken up to be put in other words.
package struct StandingTurn {
  /// The question with the draft it was answered on; the words that stand are those of its draft.
  package let asked: DeskQuestion

  let thread: Int64
}

// Other words for what was answered: nothing that came after it is touched.
extension ReviewDesk {
  /// The newest answer that stands in a thread of this campaign; nil where there is none.
  package func answered(in number: Int64) throws -> StandingTurn? {
    guard let thread = try store.thread(ifStanding: number),
      let turn = thread.turns.last(where: { $0.answer != nil }), let answer = turn.answer
    else { return nil }
    var draft = turn.draft
    if draft.text != answer.text { draft.say(answer.text) }
    return StandingTurn(
      asked: DeskQuestion(question: turn.question, draft: draft, thread: thread),
      thread: number
    )
  }

  /// Lets the answer stand that was posted to what a post said before: there is none to be given to what it says now.
  package func leaveAnswer(to asked: DeskQuestion) throws -> Outcome {
    guard let decision = asked.answeredBefore, let post = asked.post else {
      return .refused(.nothingToUndo)
    }
    do {
      let recorded = try store.leaveAnswer(
        of: decision,
        to: post.id,
        saying: asked.question,
        by: settings.reviewer,
        from: place,
        at: clock()
      )
      did(.decision(recorded.decision))
      count(try store.decision(recorded.decision).verdict, 1)
      unfinished.settle(asked.question)
      return .recorded(recorded)
    } catch let error where error.isRefusal {
      try takeRefusal(error, of: asked)
      return .refused(error)
    }
  }

  /// Puts other words in the place of an answer; tells how far the old ones had come.
  package func mend(_ turn: StandingTurn, with decision: ReviewDecision) throws -> Delivery {
    guard case .edit(let text, let overriding) = decision else { return .approved }
    let mended = try store.mend(
      turn.asked.question,
      in: turn.thread,
      draft: turn.asked.draft,
      with: text,
      overriding: overriding,
      note: DecisionNote(reviewer: settings.reviewer),
      knowledge: KnowledgeStamp(responder.knowledge),
      at: clock()
    )
    if let written, written.thread == turn.thread, written.question == turn.asked.question {
      self.written = written.mended(with: text, overriding: overriding)
    }
    unfinished.keep(nil, for: turn.asked.question)
    did(.mend(old: mended.old, new: mended.new))
    return mended.delivery
  }
}
