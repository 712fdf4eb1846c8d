import TextAnalysis

/// Words with which somebody says who they are.
enum Introduction {
  /// Whether `text` introduces whoever wrote it: “My name is Kim”, “I’m Kim”.
  static func stands(in text: String) -> Bool {
    let tokens = Tokenizer.tokens(of: text)
    return always.contains { $0.firstMatch(in: tokens) != nil }
      || tokens.indices.contains { start in
        let rest = Array(tokens[start...])
        return byName.contains { phrase in
          phrase.firstMatch(in: rest).map { $0.upperBound < rest.count && isName(rest[$0.upperBound]) }
            == true
        }
      }
  }

  private static func isName(_ token: Token) -> Bool {
    token.kind == .word && token.original.first?.isUppercase == true
      && !StopWords.ofAnyLanguage.contains(token.folded)
  }

  private static let always = LanguageTable.introductions.phrases
  private static let byName = LanguageTable.introductionsByName.phrases
}
