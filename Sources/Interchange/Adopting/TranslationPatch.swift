package import Answering
import Foundation
import TextAnalysis

/// An item's title, a way to ask for it and its answer in one more language, in its file: comments and order stay.
package struct TranslationPatch: Sendable {
  private let item: KnowledgeItem
  private let title: String
  private let ask: Adoption.Words
  private let answer: Adoption.Words

  /// Title and answer are in one language; the ask may be in another.
  package init(_ title: String, asking ask: Adoption.Words, answer: Adoption.Words, to item: KnowledgeItem) {
    (self.title, self.ask, self.answer, self.item) = (title, ask, answer, item)
  }

  /// The item's file with them in it; nil where it is written in a way that is better changed by hand.
  package func applied(to content: String) -> String? {
    // From below, so that no line moves that is still to be found.
    let keys = ["title", "asks", "answer"].compactMap { key in item.lines.line(of: key).map { (key, $0) } }
    guard keys.count == 3 else { return nil }
    return keys.sorted { $0.1 > $1.1 }.reduce(content as String?) { content, key in
      content.flatMap { adding(key.0, on: key.1 - 1, to: $0) }
    }
  }

  private func adding(_ key: String, on number: Int, to content: String) -> String? {
    func adding(_ value: String, entry: [String], in language: Language) -> String? {
      let entry = ["\(language.rawValue):" + (entry.isEmpty ? " \(value)" : "")] + entry
      return Self.adding(value, entry: entry, in: language, under: key, on: number, to: content)
    }
    switch key {
    case "asks":
      guard item.asks.variants[ask.language] == nil else {
        if item.asks.variants[ask.language]?.contains(ask.text) == true { return content }
        return KnowledgePatch(ask.text, in: ask.language, to: .asks, of: item).applied(to: content)
      }
      let value = YAMLText.quoted(ask.text)
      return adding("[\(value)]", entry: ["  - \(value)"], in: ask.language)
    case "title":
      guard item.title.variants[answer.language] == nil else { return content }
      return adding(YAMLText.quoted(title), entry: [], in: answer.language)
    default:
      return adding(YAMLText.quoted(answer.text), entry: [], in: answer.language)
    }
  }

  /// `value` within the braces behind the key, or `entry` in lines of its own under it.
  private static func adding(
    _ value: String,
    entry: [String],
    in language: Language,
    under key: String,
    on number: Int,
    to content: String
  ) -> String? {
    var lines = content.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.indices.contains(number), let head = lines[number].firstRange(of: "\(key):") else {
      return nil
    }
    let rest = lines[number][head.upperBound...].trimmingCharacters(in: .whitespaces)
    if rest.hasPrefix("{"), rest.hasSuffix("}"), let brace = lines[number].lastIndex(of: "}") {
      let before = lines[number][..<brace]
      let end = before.lastIndex { $0 != " " }.map { before[...$0] } ?? before
      lines[number] = "\(end), \(language.rawValue): \(value) }"
    } else {
      let indentation = lines[number].distance(from: lines[number].startIndex, to: head.lowerBound)
      guard rest.isEmpty || rest.hasPrefix("#") else { return nil }
      let place = KnowledgePatch.end(after: number, deeperThan: indentation, lines)
      lines.insert(contentsOf: entry.map { String(repeating: " ", count: indentation + 2) + $0 }, at: place)
    }
    return lines.joined(separator: "\n")
  }
}
