import TextAnalysis

/// Says what a text of the campaign says as somebody else would.
struct PostPhraser {
  /// What `{handle}`, `{name}` and `{tag}` stand for.
  struct Names {
    /// With its `@`.
    var handle: String
    var name: String
    /// With its `#`.
    var tag: String

    func filled(_ text: String) -> String {
      guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
      return text.replacing("{handle}", with: handle).replacing("{name}", with: name).replacing(
        "{tag}",
        with: tag
      )
    }
  }

  let names: Names

  /// The share of misspelt posts.
  let typos: Double
  private let slips: [Misspelling] = Language.allCases.map(Misspelling.init)

  init(names: Names, typos: Double) {
    self.names = names
    self.typos = typos
  }

  /// A wish in other words: another sentence, other words, another way to begin and to end.
  func wish(_ source: SourceText, _ generator: inout SeededGenerator) -> String {
    let words = ManyWords.of(source.language)
    var text = generator.chance(0.4) ? source.text : generator.word(source.shapes)
    if generator.chance(0.4) { text = reworded(text, words, &generator) }
    text = misspelt(text, source.language, &generator)
    if generator.chance(0.3) {
      let opening = names.filled(generator.word(words.openings))
      text =
        opening + (opening.hasSuffix(". ") || opening.hasSuffix("! ") ? text : Reframing.lowerFirst(text))
    }
    if generator.chance(0.25) { text = closed(text, with: generator.word(words.closings)) }
    return inHaste(text, source.language, &generator)
  }

  /// Two wishes in one post.
  func wishes(_ first: SourceText, _ second: SourceText, _ generator: inout SeededGenerator) -> String {
    let joints =
      first.language == .english
      ? [" and also: ", ". Also, ", " + ", ". And ", " plus "]
      : [" et aussi : ", ". Et aussi ", " + ", ". Et "]
    let start = Self.endless(generator.word(first.shapes))
    let text = start + generator.word(joints) + Reframing.lowerFirst(generator.word(second.shapes))
    return inHaste(misspelt(text, first.language, &generator), first.language, &generator)
  }

  /// A text that is no wish, nearly as it stands; `carefully` leaves each of its words alone.
  func said(_ text: String, _ language: Language, carefully: Bool, _ generator: inout SeededGenerator)
    -> String
  {
    let spelt = carefully ? text : misspelt(text, language, &generator)
    return inHaste(names.filled(spelt), language, &generator)
  }

  private func misspelt(_ text: String, _ language: Language, _ generator: inout SeededGenerator) -> String {
    guard generator.chance(typos) else { return text }
    return slips[language == .english ? 0 : 1].slip(text, &generator)
  }

  private func reworded(_ text: String, _ words: ManyWords, _ generator: inout SeededGenerator) -> String {
    var dropped = 0
    let parts = text.split(separator: " ").compactMap { part -> String? in
      let edge = WordEdge(part)
      let key = edge.word.lowercased()
      if let others = words.synonyms[key], generator.chance(0.5) {
        return edge.around(generator.word(others))
      }
      if let longer = words.elongated[key], generator.chance(0.15) { return edge.around(longer) }
      if dropped < 2, edge.word.endIndex == part.endIndex, words.droppable.contains(key),
        generator.chance(0.2)
      {
        dropped += 1
        return nil
      }
      return String(part)
    }
    return parts.joined(separator: " ")
  }

  /// Capitals, accents and the last mark, as they come from a telephone.
  private func inHaste(_ text: String, _ language: Language, _ generator: inout SeededGenerator) -> String {
    var text = text
    let haste = generator.unit()
    if haste < 0.35 {
      text = text.lowercased()
    } else if haste > 0.985, !text.contains("://") {
      text = text.uppercased()
    }
    if language == .french, generator.chance(0.25) { text = Accents.removed(from: text) }
    if generator.chance(0.15) { text = Self.endless(text) }
    return text
  }

  private func closed(_ text: String, with closing: String) -> String {
    let ends = text.last.map { ".!?…".contains($0) } ?? true
    return ends ? "\(text) \(closing)" : "\(text), \(Reframing.lowerFirst(closing))"
  }

  /// Without the marks at its end.
  static func endless(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while let last = scalars.last, ".!?…, \u{A0}\u{202F}".unicodeScalars.contains(last) {
      scalars.removeLast()
    }
    return scalars.isEmpty ? text : String(scalars)
  }
}
