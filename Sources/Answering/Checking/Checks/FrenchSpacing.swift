import TextAnalysis

/// French text with a plain space where it could be torn apart at the end of a line.
struct FrenchSpacing: KnowledgeCheck {
  static let name = "french-spacing"

  func findings(in context: CheckContext) -> [Finding] {
    context.publicTexts.filter { $0.language == .french }.compactMap { text in
      guard let sign = Self.looseSign(in: text.text) else { return nil }
      let side = sign == "«" ? "after" : "before"
      return advice(
        text.location,
        "a plain space stands \(side) “\(sign)”: put a no-break space (U+00A0; \\_ between double quotes)"
      )
    }
  }

  /// The first sign that a plain space sets apart from its word.
  static func looseSign(in text: String) -> Character? {
    let characters = Array(text)
    for place in characters.indices.dropFirst() {
      let (left, right) = (characters[place - 1], characters[place])
      if left == "«", right == " " { return left }
      guard left == " ", "?!:;»".contains(right) else { continue }
      // “:)” and its like are faces, not signs.
      let isFace = characters.dropFirst(place + 1).first.map { "()-'/DPp".contains($0) } ?? false
      if !(":;".contains(right) && isFace) { return right }
    }
    return nil
  }
}
