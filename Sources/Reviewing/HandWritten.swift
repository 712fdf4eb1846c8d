import Answering
import TextAnalysis
package import ThreadStorage

/// What reviewers wrote by hand to most of those who ask the same, as it stands for all of them.
package struct HandWritten {
  package let text: String

  /// The newest thread in which it was written, and in how many it was.
  let thread: Int64
  let count: Int
}

extension CampaignQueue {
  /// Nil where they wrote nothing that is for all; `plain` is as in what suggestions rest on.
  package func written(to ask: AskID, plain: (String) -> String?) throws -> HandWritten? {
    var answers: [String: HandWritten] = [:]
    for edit in try store.written(to: ask, of: campaign) {
      guard edit.draft.tier == nil, !edit.draft.isInternal, !edit.question.isConfidential,
        let body = EditedAnswer(edit.text, insteadOf: edit.draft, to: edit.question)?.body,
        let text = plain(body)
      else { continue }
      let words = Tokenizer.tokens(of: text).map(\.folded).joined(separator: " ")
      answers[words] = HandWritten(
        text: text.prefix(1).uppercased() + text.dropFirst(),
        thread: edit.thread,
        count: (answers[words]?.count ?? 0) + 1
      )
    }
    // Of as many, the newest.
    return answers.values.max { ($0.count, $0.thread, $0.text) < ($1.count, $1.thread, $1.text) }
  }
}
