/// Puts texts where they can be compared: by their wording, and by the meaning of their words.
///
/// The product of two encoded texts is 1 for the same text, if the vectors know a word of it, and the weighted mean of
/// the blocks' cosines else.
struct TextEncoder: Sendable {
  /// How much each block weighs; only their proportions matter.
  struct Weights: Sendable {
    var words: Float = 1
    var characters: Float = 1
    var shared: Float = 1.5
    var english: Float = 2
  }

  let reader: WordReader
  let space: LexicalSpace
  let vectors: WordVectors?
  let weights: Weights

  /// The space that `texts` span; without `vectors` texts are compared by their wording alone.
  init(spannedBy texts: [[Token]], vectors: WordVectors?, weights: Weights = Weights()) {
    self.vectors = vectors
    self.weights = weights
    reader = WordReader(words: texts.joined().filter { $0.kind == .word }.map(\.folded))
    space = LexicalSpace(spannedBy: texts.map { NGrams(of: $0.spoken.map(\.folded)) })
  }

  init(reader: WordReader, space: LexicalSpace, vectors: WordVectors?, weights: Weights = Weights()) {
    self.reader = reader
    self.space = space
    self.vectors = vectors
    self.weights = weights
  }

  /// The entries of an encoded text's dense part.
  var denseDimensions: Int { vectors.map { $0.sharedDimensions + $0.englishDimensions } ?? 0 }

  func encode(_ tokens: [Token]) -> EncodedText {
    encode(reader.words(of: tokens, vectors: vectors).map(\.folded))
  }

  /// The same for words that were read already.
  func encode(_ words: [String]) -> EncodedText {
    var meaning = meaning(of: words)
    let denseWeight =
      vectors == nil ? 0 : weights.shared + weights.english * meaning.english * meaning.english
    let scale = 1 / (weights.words + weights.characters + denseWeight).squareRoot()
    meaning.sharedScale = Self.scale(&meaning.shared, toLength: weights.shared.squareRoot() * scale)
    meaning.englishScale = Self.scale(
      &meaning.inEnglish,
      toLength: weights.english.squareRoot() * meaning.english * scale
    )
    return EncodedText(
      lexical: space.vector(
        of: NGrams(of: words),
        wordLength: weights.words.squareRoot() * scale,
        characterLength: weights.characters.squareRoot() * scale
      ),
      dense: meaning.shared + meaning.inEnglish,
      sharedScale: meaning.sharedScale,
      englishScale: meaning.englishScale
    )
  }

  private struct Meaning {
    var shared: [Float] = []
    var inEnglish: [Float] = []

    /// How far the text is English, 0...1: an English vector says nothing of a French word.
    var english: Float = 0
    var sharedScale: Float = 0
    var englishScale: Float = 0
  }

  /// The sums of the words' vectors in either space.
  private func meaning(of words: [String]) -> Meaning {
    guard let vectors else { return Meaning() }
    var shared = [Float](repeating: 0, count: vectors.sharedDimensions)
    var english = [Float](repeating: 0, count: vectors.englishDimensions)
    var lean: Float = 0
    var known: Float = 0
    for number in words.lazy.compactMap(vectors.number) {
      vectors.addShared(number, to: &shared)
      vectors.addEnglish(number, to: &english)
      lean += min(Self.mostLean, max(-Self.mostLean, vectors.lean(of: number)))
      known += 1
    }
    let share = known > 0 ? min(1, max(0, lean / known + Self.leanOffset)) : 0
    return Meaning(shared: shared, inEnglish: english, english: share)
  }

  /// The most that one word says for either language.
  private static let mostLean: Float = 3

  /// A text that leans to neither language is half English.
  private static let leanOffset: Float = 0.5

  /// Returns what it multiplied by.
  private static func scale(_ vector: inout [Float], toLength length: Float) -> Float {
    let norm = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    guard norm > 0 else { return 0 }
    for index in vector.indices { vector[index] *= length / norm }
    return length / norm
  }
}

/// A text as the matcher compares it.
struct EncodedText: Sendable {
  /// What pieces it has, weighted.
  var lexical: SparseVector

  /// What its words mean; empty without word vectors.
  var dense: [Float]

  /// What the words' vectors were multiplied by in either space.
  var sharedScale: Float = 0
  var englishScale: Float = 0
}

extension EncodedText {
  /// Every entry that isn't 0, with its number; those of the dense part begin at `firstDense`.
  func entries(firstDense: Int) -> [(index: Int, value: Float)] {
    zip(lexical.indices, lexical.values).map { (Int($0), $1) }
      + dense.enumerated().map { (firstDense + $0.offset, $0.element) }
  }
}

extension [Token] {
  /// What is said: words and numbers, no addresses, names or smileys.
  var spoken: [Token] { filter { $0.kind == .word || $0.kind == .number } }
}
