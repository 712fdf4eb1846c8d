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

  /// The turns of `thread` whose answer stands.
  static func turns(of thread: QuestionThread, with options: ExportOptions) -> [PublishedScriptTurn] {
    let disclosure = Disclosure(of: thread, with: options)
    var turns: [PublishedScriptTurn] = []
    for turn in thread.turns {
      guard let answer = turn.answer, !turn.question.isConfidential else { continue }
      let isApproved = turn.verdict == .approve && turn.draft.text == answer.text
      turns.append(
        PublishedScriptTurn(
          question: disclosure.script(of: turn.question),
          postID: turn.question.postID.flatMap { $0.hasPrefix(Question.scriptedPrefix) ? nil : $0 },
          language: turn.question.language,
          isFollowUp: !turns.isEmpty,
          outcome: turn.draft.outcome,
          item: nameableItem(of: turn.draft, with: options),
          edit: isApproved ? nil : disclosure.words(of: answer, to: turn)
        )
      )
    }
    return turns
  }

  /// Rules have no titles to be looked up by, and nothing to hide.
  private static func nameableItem(of draft: Draft, with options: ExportOptions) -> ItemID? {
    guard let item = draft.item, !draft.isInternal else { return nil }
    return item.section == .rules || options.titles[item] != nil ? item : nil
  }
}
