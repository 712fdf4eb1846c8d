import TextAnalysis

/// All guards over one text, whoever wrote it: the draft's words and the reviewer's.
package struct TextGuard: Sendable {
  private let knowledge: Knowledge
  private let lengthRule: LengthRule

  /// The titles that only we may read, with their words.
  private let internalTitles: [(text: String, words: [String])]

  /// What pieces of texts say too much: the same openers and sentences of answers come again and again.
  private let excesses = Memo<Piece, PromiseGuard.Excess>()

  private struct Piece: Hashable {
    var text: String
    var item: ItemID?
  }

  package init(knowledge: Knowledge, lengthRule: LengthRule) {
    self.knowledge = knowledge
    self.lengthRule = lengthRule
    internalTitles = knowledge.items.filter(\.isInternal).flatMap(\.title.all).map { _, title in
      (title, Tokenizer.tokens(of: title).map(\.folded))
    }
  }

  /// What speaks against sending `text` as an answer that rests on `item`; empty if nothing does.
  package func concerns(about text: String, on item: ItemID?) -> [Concern] {
    concerns(about: text, on: item, measured: lengthRule.measure(text))
  }

  /// The same for a text whose length is known.
  func concerns(about text: String, on item: ItemID?, measured: Int) -> [Concern] {
    guard text.contains(where: { !$0.isWhitespace }) else {
      return [Concern(.empty, "there is nothing to send: write an answer")]
    }
    return promises(in: text, on: item) + wording(of: text, measured)
  }

  /// The same for a text of several sections, each of which rests on an item of its own.
  func concerns(about sections: [(text: String, item: ItemID)]) -> [Concern] {
    let text = sections.map(\.text).joined(separator: " ")
    return sections.flatMap { promises(in: $0.text, on: $0.item) }
      + wording(of: text, lengthRule.measure(text))
  }

  /// What speaks against it whatever it rests on.
  private func wording(of text: String, _ measured: Int) -> [Concern] {
    internals(in: text) + placeholders(in: text) + length(of: text, measured)
  }

  private func promises(in text: String, on id: ItemID?) -> [Concern] {
    let item = id.flatMap(knowledge.item)
    let promise = item.map { PromiseGuard(standing: $0.standing, target: $0.target) } ?? .withoutItem
    let pieces = PromiseGuard.pieces(of: text).map { piece in
      excesses.value(for: Piece(text: String(piece), item: id)) { promise.excess(of: piece) }
    }
    return PromiseGuard.Excess(pieces).concerns
  }

  private func internals(in text: String) -> [Concern] {
    let words = Tokenizer.tokens(of: text).map(\.folded)
    let found = internalTitles.first { Self.contains(words, $0.words) }
    return found.map { [Concern(.internalItem, "“\($0.text)” is internal: leave it out")] } ?? []
  }

  private static func contains(_ words: [String], _ phrase: [String]) -> Bool {
    guard !phrase.isEmpty, phrase.count <= words.count else { return false }
    return (0...words.count - phrase.count).contains { words[$0..<$0 + phrase.count].elementsEqual(phrase) }
  }

  private func placeholders(in text: String) -> [Concern] {
    let open = Placeholders.names(in: text)
    guard let first = open.first else { return [] }
    return [Concern(.placeholder, "nothing was put into “{\(first)}”: write what it stands for")]
  }

  private func length(of text: String, _ measured: Int) -> [Concern] {
    guard !lengthRule.fits(text, measured: measured) else { return [] }
    let limit = lengthRule.limit ?? 0
    let name = lengthRule.network.rawValue
    return [
      Concern(
        .length,
        measured > limit
          ? "\(measured) of \(limit) on \(name): shorten it by \(measured - limit)"
          : "over 3,000 bytes on \(name): shorten it"
      )
    ]
  }
}
