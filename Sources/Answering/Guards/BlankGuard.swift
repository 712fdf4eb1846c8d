import TextAnalysis

/// Finds what was still to be written: `[link]`, `<name>`, TODO.
enum BlankGuard {
  static func concern(about typed: TypedText) -> Concern? {
    let blank =
      bracketed(in: typed.text) ?? typed.firstWords(of: EditLexicon.blanks)
      ?? typed.tokens.first { $0.original.count > 1 && $0.original.allSatisfy { $0 == "X" } }?.original
      ?? programName(in: typed.text) ?? countless(in: typed.tokens) ?? openQuestion(in: typed.text)
    return blank.map { Concern(.placeholder, "“\($0)” stands for something: write what") }
  }

  /// FIRST_NAME, as programs write it.
  private static func programName(in text: String) -> String? {
    text.split { !$0.isLetter && $0 != "_" }.first {
      $0.contains("_") && $0.allSatisfy { $0 == "_" || $0.isUppercase }
    }
    .map(String.init)
  }

  /// “X days”.
  private static func countless(in tokens: [Token]) -> String? {
    let place = tokens.indices.dropLast().first {
      tokens[$0].original == "X" && PromiseLexicon.durations.contains(tokens[$0 + 1].folded)
    }
    return place.map { TypedText.words(tokens[$0...$0 + 1]) }
  }

  /// “Up to ??? days”: marks with which no sentence ends.
  private static func openQuestion(in text: String) -> String? {
    let marks = "???"
    let parts = text.split(separator: marks, omittingEmptySubsequences: false).dropFirst()
    return parts.contains { $0.first == " " && $0.dropFirst().first?.isLowercase == true } ? marks : nil
  }

  /// The first few words in brackets that people leave to be replaced.
  private static func bracketed(in text: String) -> String? {
    for (open, close) in [("[", "]"), ("<", ">")] as [(Character, Character)] {
      for rest in text.split(separator: open, omittingEmptySubsequences: false).dropFirst() {
        guard let end = rest.firstIndex(of: close) else { continue }
        let inner = rest[..<end]
        let isBlank = inner.allSatisfy { ".…_ ".contains($0) } || inner.first?.isLetter == true
        if isBlank, inner.count <= mostLetters, open == "[" || !inner.contains("/") {
          return "\(open)\(inner)\(close)"
        }
      }
    }
    return nil
  }

  private static let mostLetters = 40
}
