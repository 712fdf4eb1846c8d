package import Answering
import Foundation
import Retrieval
import TextAnalysis
import ThreadStorage

extension CampaignQueue {
  /// Rewordings that reviewers made of the same answer at least twice, suggested for its item; in the order of the
  /// first edits.
  ///
  /// `plain` takes off what is said around an answer, such as a greeting or a signature. What a guard objects to is left out;
  /// of one `item`, where one is given.
  package func rewordings(_ responder: Responder, of item: ItemID? = nil, plain: (String) -> String?) throws
    -> [Suggestion]
  {
    var likeness = TextLikeness()
    var groups: [(answer: StandingAnswer, edits: [(thread: Int64, text: String)])] = []
    for edit in try store.edits(of: campaign) {
      guard item == nil || edit.draft.item == item, let answer = StandingAnswer(under: edit, in: knowledge),
        let text = answer.text(madeOf: edit, plain: plain)
      else { continue }
      if let place = groups.firstIndex(where: { $0.answer == answer }) {
        groups[place].edits.append((edit.thread, text))
      } else {
        groups.append((answer, [(edit.thread, text)]))
      }
    }
    return groups.compactMap { answer, edits in
      let edits = edits.suffix(Self.mostEdits)
      let companies = edits.map { edit in
        (
          text: edit.text,
          edits: edits.filter { likeness.isAlike(edit.text, $0.text, fromTheSame: answer.text) }
        )
      }
      // The wording most others are close to; the newest of several.
      let best = companies.reversed().filter {
        $0.edits.count > 1 && !answer.isObjectedTo($0.text, responder)
      }.max { $0.edits.count < $1.edits.count }
      return best.map { best in
        Suggestion(
          kind: .answer(answer.item.id, insteadOf: answer.text),
          texts: [best.text],
          language: answer.language,
          people: best.edits.count,
          threads: best.edits.map(\.thread),
          source: "fireside log " + best.edits.map { "\($0.thread)" }.joined(separator: ", ")
        )
      }
    }
  }

  /// How many edits of one answer are compared with one another, the newest.
  private static let mostEdits = 40
}

extension TextLikeness {
  /// Whether two texts made of `old` say the same, and were changed in the same way: two that were each mended somewhere
  /// else are nearer to what they were.
  fileprivate mutating func isAlike(_ text: String, _ other: String, fromTheSame old: String) -> Bool {
    guard text != other else { return true }
    let likeness = likeness(of: text, to: other)
    return likeness >= OthersWhoAsk.leastLikeness && likeness > self.likeness(of: text, to: old)
  }
}

/// An answer of an item as it stands in its file, of which a draft was made.
private struct StandingAnswer: Equatable {
  let item: KnowledgeItem
  let language: Language

  /// As it stands in the file, with its placeholders.
  let text: String
  private let values: [String: String]

  /// Nil where the draft is of something else, or of words that the item doesn't have any more.
  init?(under edit: LoggedEdit, in knowledge: Knowledge) {
    let draft = edit.draft
    guard let item = draft.item.flatMap(knowledge.item), !item.isInternal, draft.tier == nil,
      draft.evidence.detail == nil, draft.evidence.second?.isAnswered != true, !edit.question.isNews,
      !edit.question.isConfidential
    else { return nil }
    let values = Placeholders.values(knowledge.campaign, asker: nil, link: item.link)
    let said = draft.parts.filter { $0.role == .answer }.map(\.text)
    let text = item.answer.variants[draft.language]?.first {
      said.contains(Placeholders.fill($0, with: values))
    }
    guard let text else { return nil }
    (self.item, language, self.text, self.values) = (item, draft.language, text, values)
  }

  private var filled: String { Placeholders.fill(text, with: values) }

  /// What a reviewer wrote in its place, without what the draft says around it; nil where it is the same, or names somebody.
  func text(madeOf edit: LoggedEdit, plain: (String) -> String?) -> String? {
    guard var body = EditedAnswer(edit.text, insteadOf: edit.draft, to: edit.question)?.body else {
      return nil
    }
    // Behind “Hi Kim,” a sentence may go on in small letters.
    if !edit.text.hasPrefix(body) { body = body.prefix(1).uppercased() + body.dropFirst() }
    for part in edit.draft.parts where part.role != .opener && part.text != filled {
      body = body.replacing(part.text, with: "").replacing("  ", with: " ")
    }
    guard var text = plain(body) else { return nil }
    let isNew = Tokenizer.tokens(of: text).map(\.folded) != Tokenizer.tokens(of: filled).map(\.folded)
    for name in Placeholders.names(in: self.text) {
      text = values[name].map { text.replacing($0, with: "{\(name)}") } ?? text
    }
    return isNew ? text : nil
  }

  /// Whether a guard objects to `text` as what is said of the item, to whoever asks for it.
  func isObjectedTo(_ text: String, _ responder: Responder) -> Bool {
    let question = Question(network: .plain, text: item.asks.variants[language]?.first ?? "")
    let filled = Placeholders.fill(text, with: values)
    return !responder.textGuard(for: question).concerns(about: filled, on: item.id).isEmpty
  }
}
