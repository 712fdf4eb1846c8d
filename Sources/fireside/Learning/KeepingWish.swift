import Answering
import Foundation
import Interchange
import Reviewing
import TextAnalysis

/// Something that a reviewer wants the knowledge to hold from now on.
enum KeepingWish: Sendable {
  /// An item of its own, in the section that says whether it is there.
  case item(KeptWords, called: String, ItemID.Section, by: String?, on: CalendarDate)

  /// The question as one more way to ask for an item.
  case ask(KeptWords, of: ItemID)

  /// What an item says, in a language that it doesn't speak yet.
  case translation(KeptWords, called: String, of: ItemID)

  /// Other words for an answer, as reviewers edited its drafts.
  case rewording(Suggestion, old: String, of: ItemID)

  /// What has to be written for it.
  enum Plan {
    /// The file as it would be then, and the item that changes.
    case change(Proposal, ItemID, Change)

    /// Nothing, since the item has all of it.
    case known(ItemID)
  }

  /// What has to be written; nil where that is better done by hand.
  ///
  /// Words that an item says already need no second item: their question is one more way to ask for it.
  func plan(in knowledge: Knowledge, _ options: SharedOptions) -> Plan? {
    switch self {
    case .item(let words, let heading, let section, let reviewer, let day):
      if let known = words.known(in: knowledge) { return Self.ask(words, of: known) }
      let id = Adoption.id(of: heading, in: section, besides: knowledge.items.map(\.id))
      let entry = Adoption.item(
        called: heading,
        asking: ([words.ask], words.language),
        answer: (words.answer, words.answerLanguage),
        named: id,
        status: section == .roadmap ? .open : nil,
        verified: day,
        remark: LearntFile.remark(by: reviewer ?? "somebody", on: day, thread: words.thread)
      )
      return .change(Proposal(ofItem: entry, in: section, of: knowledge), id, .item)
    case .ask(let words, let id):
      return knowledge.item(id).flatMap { Self.ask(words, of: $0) }
    case .translation(let words, let heading, let id):
      guard let item = knowledge.item(id) else { return nil }
      if words.isSaid(by: item) { return Self.ask(words, of: item) }
      return Proposal(words, called: heading, of: item, in: knowledge, options: options).map {
        .change($0, id, .translation(words.answerLanguage))
      }
    case .rewording(let suggestion, let old, let id):
      return Proposal(rewording: suggestion, old, of: id, in: knowledge, options: options).map {
        .change($0, id, .answer)
      }
    }
  }

  private static func ask(_ words: KeptWords, of item: KnowledgeItem) -> Plan? {
    if words.isAsked(of: item) { return .known(item.id) }
    let patch = KnowledgePatch(words.ask, in: words.language, to: .asks, of: item)
    return Proposal(patch, of: item).map { .change($0, item.id, .ask(words.ask)) }
  }

  var words: KeptWords? {
    switch self {
    case .item(let words, _, _, _, _), .ask(let words, _), .translation(let words, _, _): words
    case .rewording: nil
    }
  }

  /// What somebody asks who is to get that.
  var ask: String? { words?.ask }

  /// The thread that the words are from, where they are those of one answer.
  var thread: Int64? { words?.thread }

  /// What is new in the file.
  enum Change: Sendable {
    case item, answer
    case ask(String)
    case translation(Language)

    var isItem: Bool { if case .item = self { true } else { false } }
  }
}

extension KeptWords {
  /// The item that says these words, or that was kept for the very same question: two desks may keep it at once.
  fileprivate func known(in knowledge: Knowledge) -> KnowledgeItem? {
    let items = knowledge.items.filter { !$0.isInternal }
    return items.first(where: isSaid)
      ?? items.first { $0.source.file.hasSuffix("/" + LearntFile.name) && isAsked(of: $0) }
  }

  fileprivate func isSaid(by item: KnowledgeItem) -> Bool { Self.holds(item.answer, answer, answerLanguage) }

  fileprivate func isAsked(of item: KnowledgeItem) -> Bool { Self.holds(item.asks, ask, language) }

  private static func holds(_ texts: LocalizedText, _ text: String, _ language: Language) -> Bool {
    texts.variants[language]?.contains { folded($0) == folded(text) } == true
  }

  private static func folded(_ text: String) -> [String] { Tokenizer.tokens(of: text).map(\.folded) }
}
