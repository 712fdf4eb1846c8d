import Answering
import ThreadStorage

extension OthersWhoAsk {
  /// Those that say the same words as the lead, besides what its author wrote where that got an answer.
  func copies() throws -> [Mate] {
    try queue.store.copies(of: lead, in: campaign).filter {
      !desk.passed.contains($0.post) && !peopleAnswered.contains($0.person)
    }
  }

  /// What was decided on the lead, for a post of the same words whose author may be hurt too; nil where it is for the lead
  /// alone.
  ///
  /// A person gets one answer. The words may be the same for all: who is hurt is not to be written to in variations.
  mutating func copied(_ entry: QueuedPost) throws -> Other? {
    let draft = desk.draft(for: entry.question) { _ in 0 }
    // Who wrote more than these words is no copy.
    guard draft.tier != nil, entry.question.parts.isEmpty else { return nil }
    switch taken.decision {
    case .reject, .escalate: return Other(entry: entry, draft: draft, decision: taken.decision)
    case .later: return entry.verdict == .later ? nil : Other(entry: entry, draft: draft, decision: .later)
    case .edit(_, overriding: let concerns) where !concerns.isEmpty: return nil
    case .approve, .edit:
      guard let text = answer,
        desk.responder.concerns(about: text, for: entry.question, on: taken.draft).isEmpty,
        peopleAnswered.insert(entry.person).inserted
      else { return nil }
      let isDraft = draft.isApprovable && draft.text == text
      return Other(
        entry: entry,
        draft: draft,
        decision: isDraft ? .approve : .edit(text: text, overriding: [])
      )
    }
  }

  /// The words that the lead was answered with, if they name nobody.
  private var answer: String? {
    switch taken.decision {
    case .approve:
      taken.draft.text.flatMap { EditedAnswer($0, insteadOf: taken.draft, to: lead.question)?.body }
    case .edit: edited?.body
    case .reject, .later, .escalate: nil
    }
  }
}
