import TextAnalysis

/// What people of a language put around, in and instead of words.
struct ManyWords: Sendable {
  /// Put in front of a wish; `{handle}`, `{name}` and `{tag}` are the founder’s and the campaign’s.
  var openings: [String]

  /// Put after a wish.
  var closings: [String]

  /// Words that a sentence is understood without; no “not” among them.
  var droppable: Set<String>

  /// Words in lower case and others for them, with the same grammar.
  var synonyms: [String: [String]]

  /// Words that are drawn out.
  var elongated: [String: String]

  /// What must not be misspelt, lest the meaning turn round.
  var untouchable: Set<String>

  /// Keys beside each other, a row of the keyboard each.
  var keyboard: [String]

  static func of(_ language: Language) -> ManyWords { language == .english ? english : french }

  static let emoji = ["🙏", "❤️", "😍", "🔥", "👍", "😅", "🤞", "😊", "👏", "🥺", "💯", "🙌", "😭", "✨", "👀", "🙏🙏"]

  static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// Reads `word: other, another`, one a line.
  static func table(_ lines: String) -> [String: [String]] {
    var table: [String: [String]] = [:]
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      table[String(parts[0])] = parts[1].split(separator: ",").map { String($0.drop { $0 == " " }) }
    }
    return table
  }
}
