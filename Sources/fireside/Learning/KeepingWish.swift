import Answering
import Foundation
import Interchange
import Reviewing
import TextAnalysis

/// Something that a reviewer wants the knowledge to hold from now on.
enum KeepingWish: Sendable {
  /// An item of its own, in the section that says whether it is there.
  case item(KeptWords, ItemID.Section, by: String?, on: CalendarDate)

  /// The question as one more way to ask for an item.
  case ask(KeptWords, of: ItemID)

  /// Other words for an answer, as reviewers edited its drafts.
  case rewording(Suggestion, old: String, of: ItemID)

  /// The file as it would be then, and the item that changes; nil where that is better written by hand.
  ///
  /// Words that an item says already need no second item: their question is one more way to ask for it.
  func proposal(in knowledge: Knowledge, _ options: SharedOptions) -> (
    proposal: Proposal, item: ItemID, change: Change
  )? {
    switch self {
    case .item(let words, let section, let reviewer, let day):
      let known = knowledge.items.first { item in
        !item.isInternal && item.answer.variants[words.language]?.contains(words.answer) == true
      }
      if let known { return Self.ask(words, of: known) }
      let id = Adoption.id(of: words.ask, in: section, besides: knowledge.items.map(\.id))
      let entry = Adoption.item(
        asking: words.ask,
        answer: words.answer,
        named: id,
        status: section == .roadmap ? .open : nil,
        verified: day,
        remark: LearntFile.remark(by: reviewer ?? "somebody", on: day, thread: words.thread),
        in: words.language
      )
      return (Proposal(ofItem: entry, in: section, of: knowledge), id, .item)
    case .ask(let words, let id):
      return knowledge.item(id).flatMap { Self.ask(words, of: $0) }
    case .rewording(let suggestion, let old, let id):
      return Proposal(rewording: suggestion, old, of: id, in: knowledge, options: options).map {
        ($0, id, .answer)
      }
    }
  }

  private static func ask(_ words: KeptWords, of item: KnowledgeItem) -> (Proposal, ItemID, Change)? {
    let patch = KnowledgePatch(words.ask, in: words.language, to: .asks, of: item)
    return Proposal(patch, of: item).map { ($0, item.id, .ask(words.ask)) }
  }

  /// What somebody asks who is to get that.
  var ask: String? {
    switch self {
    case .item(let words, _, _, _), .ask(let words, _): words.ask
    case .rewording: nil
    }
  }

  /// The thread that the words are from, where they are those of one answer.
  var thread: Int64? {
    switch self {
    case .item(let words, _, _, _), .ask(let words, _): words.thread
    case .rewording: nil
    }
  }

  /// What is new in the file.
  enum Change: Sendable {
    case item, answer
    case ask(String)
  }
}
