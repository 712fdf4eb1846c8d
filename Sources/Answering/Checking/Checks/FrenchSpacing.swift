import TextAnalysis

/// A sign with a plain space beside it, in a language that wants one there that can’t be torn apart at a line’s end.
struct FrenchSpacing: KnowledgeCheck {
  static let name = "french-spacing"

  func findings(in context: CheckContext) -> [Finding] {
    context.publicTexts.compactMap { text in
      guard let loose = Self.looseSign(in: text.text, of: text.language) else { return nil }
      return advice(
        text.location,
        "a plain space stands \(loose.side) “\(loose.sign)”: put a no-break space (U+00A0; \\_ between double quotes)"
      )
    }
  }

  /// The first sign that a plain space sets apart from its word, and on which side of it.
  static func looseSign(in text: String, of language: Language) -> (sign: Character, side: String)? {
    let before = LanguageTable.spacing.words("before", in: language).joined()
    let after = LanguageTable.spacing.words("after", in: language).joined()
    let characters = Array(text)
    for place in characters.indices.dropFirst() {
      let (left, right) = (characters[place - 1], characters[place])
      if right == " ", after.contains(left) { return (left, "after") }
      guard left == " ", before.contains(right) else { continue }
      // “:)” and its like are faces, not signs.
      let isFace = characters.dropFirst(place + 1).first.map { "()-'/DPp".contains($0) } ?? false
      if !(":;".contains(right) && isFace) { return (right, "before") }
    }
    return nil
  }
}
