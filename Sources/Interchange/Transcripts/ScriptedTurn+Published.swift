import Answering

extension ScriptedTurn {
  /// The turns of `thread` that may leave, as a transcript plays them again; where they will stand isn't known yet.
  static func turns(of thread: QuestionThread, with options: ExportOptions) throws(ExportError)
    -> [ScriptedTurn]
  {
    let words = DisclosedWords(of: thread, options.disclosure)
    let nowhere = SourceLocation(file: "", line: 0)
    return try options.disclosure.turns(of: thread, to: .testers).enumerated().map { number, element in
      let (_, turn, answer) = element
      let rests = number == 0 && turn.restsOnMore
      let isApproved = turn.verdict == .approve && turn.draft.text == answer.text && !rests
      return ScriptedTurn(
        question: words.script(of: turn.question),
        postID: words.postID(of: turn.question),
        network: turn.question.network == options.network ? nil : turn.question.network,
        language: turn.question.language,
        isFollowUp: number > 0,
        expectation: rests
          ? nil
          : Expectation(
            outcome: turn.draft.outcome,
            items: options.disclosure.found(by: turn.draft),
            contains: [],
            location: nowhere
          ),
        decision: ScriptedDecision(
          verdict: isApproved ? .approve : .edit,
          answer: isApproved ? nil : words.words(of: answer, to: turn),
          insists: rests
        ),
        location: nowhere
      )
    }
  }
}

extension Turn {
  /// Whether its draft rests on what a transcript doesn't hold: what was learnt at the desk, or said on the network before.
  fileprivate var restsOnMore: Bool {
    draft.evidence.isLearnt == true || draft.evidence.detail != nil || post?.isFollowUp == true
  }
}
