package import Answering
import Foundation

/// What a reviewer wrote to one asker, without what is meant for that one alone.
package struct EditedAnswer {
  /// What is said, without an opener and without the words that greet by name.
  package let body: String

  /// The words around the name that the text begins with, such as “Hi ” and “.”; nil where it names nobody.
  private let greeting: (before: String, after: String)?

  /// Nil where the text speaks to its asker by name further on: then it is for nobody else.
  package init?(_ text: String, insteadOf draft: Draft, to question: Question) {
    var body = text
    if let opener = draft.parts.first, opener.role == .opener, text.hasPrefix(opener.text) {
      body = text.dropFirst(opener.text.count).trimmingCharacters(in: .whitespaces)
    }
    let names = [question.addressee, question.author].compactMap(\.self)
    let greeted = names.lazy.compactMap { Self.greeting(of: body, $0) }.first
    greeting = greeted.map { ($0.before, $0.after) }
    body = greeted?.rest ?? body
    guard !body.isEmpty, !names.contains(where: { Question.isNamed($0, in: body) }) else { return nil }
    self.body = body
  }

  /// The text for another asker, greeted as the first was; nil where that takes a name that nobody knows.
  package func text(for question: Question) -> String? {
    guard let greeting else { return body }
    guard let name = question.addressee, !Question.isAlsoAWord(name) else { return nil }
    return "\(greeting.before)\(name)\(greeting.after) \(body)"
  }

  /// “Hi Ann.”, “Ann,”, “Merci @ann !”: at most two words, the name, and a mark that ends it.
  private static func greeting(of text: String, _ name: String) -> (
    before: String, after: String, rest: String
  )? {
    guard !Question.isAlsoAWord(name), let range = text.range(of: name, options: .caseInsensitive) else {
      return nil
    }
    var before = text[..<range.lowerBound]
    if before.last == "@" { before.removeLast() }
    let after = text[range.upperBound...].prefix { !$0.isLetter && !$0.isNumber }
    let marks = after.filter { !$0.isWhitespace }
    guard let end = after.lastIndex(where: { !$0.isWhitespace }),
      before.allSatisfy({ $0.isLetter || $0.isWhitespace || $0 == "," }),
      before.split(separator: " ").count <= 2,
      before.last?.isLetter != true, marks.allSatisfy({ ".,!–—:".contains($0) })
    else { return nil }
    let rest = text[after.endIndex...].trimmingCharacters(in: .whitespaces)
    return (String(before), String(after[...end]), rest)
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
    guard let words = answer.text(for: question) else { return nil }
    // Whoever is greeted by name takes no opener.
    if words != answer.body {
      return responder.textGuard(for: question).concerns(about: words, on: item).isEmpty ? words : nil
    }
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
