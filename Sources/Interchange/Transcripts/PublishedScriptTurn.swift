import Answering
import Foundation
import TextAnalysis

/// A turn as a transcript plays it again.
struct PublishedScriptTurn: Sendable {
  let question: String
  let postID: String?
  let language: Language?

  /// Whether it refers to the turn before it.
  let isFollowUp: Bool

  let outcome: Outcome

  /// The item or rule the draft rested on, if it may be named.
  let item: ItemID?

  /// The words the draft was replaced with; nil if it was approved as it was.
  let edit: String?

  /// The turns of `thread` that may leave.
  static func turns(of thread: QuestionThread, with options: ExportOptions) -> [PublishedScriptTurn] {
    let words = DisclosedWords(of: thread, options.disclosure)
    return options.disclosure.turns(of: thread, to: .testers).enumerated().map { number, element in
      let (_, turn, answer) = element
      let isApproved = turn.verdict == .approve && turn.draft.text == answer.text
      return PublishedScriptTurn(
        question: words.script(of: turn.question),
        postID: words.postID(of: turn.question),
        language: turn.question.language,
        isFollowUp: number > 0,
        outcome: turn.draft.outcome,
        item: options.disclosure.item(of: turn.draft),
        edit: isApproved ? nil : words.words(of: answer, to: turn)
      )
    }
  }
}
