import Retrieval
package import TextAnalysis

/// Other words for the same draft, where a crowd is answered.
extension Responder {
  /// The wording, of `count`, of the draft for `question` that was used least, by what `uses` says of its text, and the
  /// first of those.
  package func draft(
    for question: Question,
    after item: ItemID?,
    wordings count: Int,
    uses: (String) throws -> Int
  ) rethrows -> Draft {
    let reading = reading(of: question, wording: 0)
    return try leastUsed(draft(reading, after: item), reading, count, uses) { draft($0, after: item) }
  }

  /// The same about the item that a reviewer chose; nil where the question can't be about that.
  package func draft(
    for question: Question,
    about item: ItemID,
    wordings count: Int,
    uses: (String) throws -> Int
  ) rethrows -> Draft? {
    let reading = reading(of: question, wording: 0)
    guard let first = draft(reading, about: item) else { return nil }
    return try leastUsed(first, reading, count, uses) { draft($0, about: item) }
  }

  private func leastUsed(
    _ first: Draft,
    _ reading: Reading,
    _ count: Int,
    _ uses: (String) throws -> Int,
    _ draft: (Reading) -> Draft?
  ) rethrows -> Draft {
    var best = first
    guard let text = best.text, case var least = try uses(text), least > 0 else { return best }
    // Other words for the same thing: what it asks for and does need not be found out again.
    var reading = reading
    reading.parts = askedParts(of: reading)
    reading.moves = moves(of: reading)
    for wording in 1..<max(1, count) where least > 0 {
      reading.wording = wording
      guard let draft = draft(reading), let text = draft.text, case let times = try uses(text), times < least
      else { continue }
      (best, least) = (draft, times)
    }
    return best
  }

  /// The words that an answer to `question` may open with, `count` draws of them; none where the voice has none, or the
  /// matter is too grave.
  package func openers(for question: Question, count: Int) -> [String] {
    var reading = reading(of: question, wording: 0)
    return (0..<count).compactMap { wording in
      reading.wording = wording
      return composer(for: reading).openingWords(reading)
    }
  }

  /// Whether `question` speaks of danger, violence or fear, or tells what somebody did: it has to be read by itself.
  package func isGrave(_ question: Question) -> Bool {
    let reading = reading(of: question, wording: 0)
    return reading.signs.isGrave || reading.signs.isStory || safety(reading, firing(on: reading)) != nil
  }
}

extension Responder {
  /// The language that `text` is plainly in; nil where its words don't tell.
  package func language(of text: String) -> Language? {
    let tokens = Tokenizer.tokens(of: text)
    return retriever.sureLanguage(of: tokens) ?? retriever.likelyLanguage(of: tokens)
  }
}
