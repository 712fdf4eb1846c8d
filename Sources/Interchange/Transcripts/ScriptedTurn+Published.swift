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
      let isApproved = turn.verdict == .approve && turn.draft.text == answer.text
      return ScriptedTurn(
        question: words.script(of: turn.question),
        postID: words.postID(of: turn.question),
        language: turn.question.language,
        isFollowUp: number > 0,
        expectation: Expectation(
          outcome: turn.draft.outcome,
          items: options.disclosure.item(of: turn.draft).map { [$0] },
          contains: [],
          location: nowhere
        ),
        decision: ScriptedDecision(
          verdict: isApproved ? .approve : .edit,
          answer: isApproved ? nil : words.words(of: answer, to: turn),
          insists: false
        ),
        location: nowhere
      )
    }
  }
}
