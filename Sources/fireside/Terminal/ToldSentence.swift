import Interchange
import TextAnalysis

/// A sentence that another part of the program says in English, and perhaps the log keeps: what it says, apart from what
/// is filled in.
struct ToldSentence {
  /// What it is called in `desk.txt`.
  private let name: String
  private let pieces: [Substring]
  private let slots: [String]

  private init(_ name: String, _ text: String) {
    let parts = text.split(separator: "{", omittingEmptySubsequences: false)
    self.name = name
    pieces = [parts[0]] + parts.dropFirst().map { $0.drop { $0 != "}" }.dropFirst() }
    slots = parts.dropFirst().map { String($0.prefix { $0 != "}" }) }
  }

  /// All of them, the most telling first.
  private static let all = LanguageTable.desk.entries(in: .english).filter { $0.key.hasPrefix("told-") }
    .map { ToldSentence($0.key, $0.value) }
    .sorted { ($1.length, $0.name) < ($0.length, $1.name) }

  private var length: Int { pieces.reduce(0) { $0 + $1.count } }

  /// What fills the slots, if `text` is this sentence.
  private func values(in text: String) -> [(slot: String, value: String)]? {
    guard text.hasPrefix(pieces[0]) else { return nil }
    var rest = text.dropFirst(pieces[0].count)
    var values: [(String, String)] = []
    for (slot, piece) in zip(slots, pieces.dropFirst()) {
      // What comes last is filled in up to the end, whatever stands in it.
      let isLast = values.count == slots.count - 1
      let range = isLast ? rest.suffixRange(piece) : rest.firstRange(of: piece)
      guard let range else { return nil }
      values.append((slot, String(rest[..<range.lowerBound])))
      rest = rest[range.upperBound...]
    }
    return rest.isEmpty ? values : nil
  }

  /// Which sentence it is, and what fills its slots; nil for any other text.
  static func reading(_ text: String) -> (name: String, values: [(slot: String, value: String)])? {
    all.lazy.compactMap { sentence in sentence.values(in: text).map { (sentence.name, $0) } }.first
  }
}

extension Substring {
  fileprivate func suffixRange(_ piece: Substring) -> Range<Index>? {
    hasSuffix(piece) ? index(endIndex, offsetBy: -piece.count)..<endIndex : nil
  }
}

extension Console {
  /// What another part of the program says in English, in the language of whoever sits here; what isn't known stays as it is.
  func told(_ text: String) -> String {
    guard language != .english, let (name, values) = ToldSentence.reading(text) else { return text }
    var told: [String: String] = [:]
    for (slot, value) in values {
      told[slot] = slot == "rest" ? self.told(value) : self.name(slot, value)
      // Half of it in each language would be worse than all of it in one.
      if slot == "rest", told[slot] == value { return text }
    }
    return words(name, told)
  }
}
