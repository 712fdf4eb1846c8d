package import Answering
import Foundation

/// What a reviewer wrote to one asker, without what is meant for that one alone.
package struct EditedAnswer {
  /// What is said, without an opener.
  package let body: String

  /// Nil where the text speaks to its asker by name further on: then it is for nobody else.
  package init?(_ text: String, insteadOf draft: Draft, to question: Question) {
    var body = text
    if let opener = draft.parts.first, opener.role == .opener, text.hasPrefix(opener.text) {
      body = text.dropFirst(opener.text.count).trimmingCharacters(in: .whitespaces)
    }
    let names = [question.addressee, question.author].compactMap { $0?.lowercased() }
    guard !body.isEmpty, !names.contains(where: body.lowercased().contains) else { return nil }
    self.body = body
  }
}

extension ReviewDesk {
  /// `answer` with an opener for another asker, in the words that were used least, by what `uses` says; nil where a
  /// guard objects to it.
  package func text(
    of answer: EditedAnswer,
    for question: Question,
    on item: ItemID?,
    uses: (String) throws -> Int
  ) rethrows -> String? {
    // “Thanks, Vera. Thanks! …”: words that greet already are greeted by nobody else.
    let openers = responder.openers(for: question, count: Self.wordings).filter {
      Self.firstWord(of: $0) != Self.firstWord(of: answer.body)
    }
    var best: (text: String, uses: Int)?
    for opener in openers.map(Optional.some) + [nil] {
      let opened = [opener, answer.body].compactMap { $0 }.joined(separator: " ")
      let text = responder.lengthRule(for: question).fits(opened) ? opened : answer.body
      guard responder.textGuard(for: question).concerns(about: text, on: item).isEmpty else { return nil }
      let uses = try uses(text)
      if uses < best?.uses ?? .max { best = (text, uses) }
      if uses == 0 { break }
    }
    return best?.text
  }

  private static func firstWord(of text: String) -> String { text.prefix(while: \.isLetter).lowercased() }
}
