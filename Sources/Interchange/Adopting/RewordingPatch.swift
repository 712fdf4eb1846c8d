package import Answering
package import TextAnalysis

/// Other words for an answer of an item in its file: comments and order stay.
package struct RewordingPatch: Sendable {
  private let item: KnowledgeItem
  private let language: Language
  private let old: String
  private let new: String

  package init(_ new: String, insteadOf old: String, in language: Language, of item: KnowledgeItem) {
    (self.new, self.old, self.language, self.item) = (new, old, language, item)
  }

  /// The item's file with the words in it; nil where the old ones are written in a way that is better changed by hand.
  package func applied(to content: String) -> String? {
    var lines = content.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let place = item.answer.variants[language]?.firstIndex(of: old),
      let number = item.lines.line(of: "answer.\(language.rawValue).\(place)"),
      lines.indices.contains(number - 1)
    else { return nil }
    let line = lines[number - 1]
    // What stands before the keys on the same line may say the same.
    let value = Self.behind("\(language.rawValue):", in: Self.behind("answer:", in: line[...]))
    guard let range = spellings.lazy.compactMap({ value.firstRange(of: $0) }).first,
      endsValue(line[range.upperBound...])
    else { return nil }
    lines[number - 1].replaceSubrange(range, with: YAMLText.quoted(new))
    return lines.joined(separator: "\n")
  }

  /// The ways to write the old words on one line; plain words come last, since they stand in all others.
  private var spellings: [String] {
    let escaped = old.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return [YAMLText.quoted(old), "\"\(escaped)\"", "'\(old.replacing("'", with: "''"))'", old]
  }

  /// What follows a key, or all where it doesn't stand there.
  private static func behind(_ key: String, in line: Substring) -> Substring {
    let range = line.ranges(of: key).first { line[..<$0.lowerBound].last.map { " {".contains($0) } ?? true }
    return range.map { line[$0.upperBound...] } ?? line
  }

  private func endsValue(_ rest: Substring) -> Bool {
    let next = rest.first { $0 != " " }
    return next.map { ",}]#".contains($0) } ?? true
  }
}
