import TextAnalysis

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

    /// How much of its weight meaning keeps, 0...1.
    static func meaningShare(textsOfDocument count: Double) -> Double { min(1, fewTexts / max(1, count)) }

    /// Up to how many texts of a document meaning weighs all it can; tuned on posts of the sample campaigns (own asks
    /// left out), with results on CLINC150 and BANKING77 unchanged.
    private static let fewTexts = 16.0
  }

  let reader: WordReader
  let space: LexicalSpace
  let vectors: WordVectors?
  var weights = Weights()

  /// The entries of an encoded text's dense part.
  var denseDimensions: Int { vectors.map { $0.sharedDimensions + $0.englishDimensions } ?? 0 }

  /// Reads a post word by word, for all that is asked of it.
  func read(_ tokens: [Token]) -> ReadText {
    ReadText(tokens: tokens, words: reader.words(of: tokens, vectors: vectors))
  }

  func encode(_ tokens: [Token]) -> EncodedText { encode(read(tokens)) }

  /// The same for a post that was read already.
  func encode(_ text: ReadText) -> EncodedText {
    var meaning = meaning(of: text.words)
    let denseWeight =
      vectors == nil ? 0 : weights.shared + weights.english * meaning.english * meaning.english
    let scale = 1 / (weights.words + weights.characters + denseWeight).squareRoot()
    let shared = vectors?.sharedDimensions ?? 0
    let sharedScale = Self.scale(&meaning.sum[..<shared], toLength: weights.shared.squareRoot() * scale)
    let englishScale = Self.scale(
      &meaning.sum[shared...],
      toLength: weights.english.squareRoot() * meaning.english * scale
    )
    return EncodedText(
      lexical: space.vector(
        of: text.pieces,
        wordLength: weights.words.squareRoot() * scale,
        characterLength: weights.characters.squareRoot() * scale
      ),
      dense: meaning.sum,
      sharedScale: sharedScale,
      englishScale: englishScale
    )
  }

  /// The direction in which the words of a post point in the space that all languages share.
  func meaning(of text: ReadText) -> [Float] {
    guard let vectors else { return [] }
    var sum = [Float](repeating: 0, count: vectors.sharedDimensions)
    for number in text.words.lazy.compactMap(\.vector) { vectors.addShared(number, to: &sum) }
    _ = Self.scale(&sum[...], toLength: 1)
    return sum
  }

  private struct Meaning {
    /// The sum of the words' vectors, the shared space first.
    var sum: [Float] = []

    /// How far the text is English, 0...1: an English vector says nothing of a French word.
    var english: Float = 0
  }

  private func meaning(of words: ArraySlice<WordReader.Word>) -> Meaning {
    guard let vectors else { return Meaning() }
    var sum = [Float](repeating: 0, count: denseDimensions)
    var lean: Float = 0
    var known: Float = 0
    for word in words {
      guard let number = word.vector else { continue }
      vectors.addShared(number, to: &sum)
      vectors.addEnglish(number, to: &sum, from: vectors.sharedDimensions)
      lean += min(Self.mostLean, max(-Self.mostLean, vectors.lean(of: number)))
      known += 1
    }
    let share = known > 0 ? min(1, max(0, lean / known + Self.leanOffset)) : 0
    return Meaning(sum: sum, english: share)
  }

  /// The most that one word says for either language.
  private static let mostLean: Float = 3

  /// A text that leans to neither language is half English.
  private static let leanOffset: Float = 0.5

  /// Returns what it multiplied by.
  private static func scale(_ vector: inout ArraySlice<Float>, toLength length: Float) -> Float {
    let norm = vector.length
    guard norm > 0 else { return 0 }
    for index in vector.indices { vector[index] *= length / norm }
    return length / norm
  }
}

extension TextEncoder {
  /// The space that `texts` span; without `vectors` texts are compared by their wording alone.
  init(spannedBy texts: [[Token]], vectors: WordVectors?, weights: Weights = Weights()) {
    self.init(
      reader: WordReader(words: texts.joined().filter { $0.kind == .word }.map(\.folded)),
      space: LexicalSpace(spannedBy: texts.map { NGrams(of: $0.spoken.map(\.folded)) }),
      vectors: vectors,
      weights: weights
    )
  }
}

extension TextEncoder.Weights {
  /// The weights where each document has so many texts on average: where there are many, what people say is mostly
  /// among them as it is said, and less has to be guessed by what words mean.
  init(textsOfDocument count: Double) {
    let share = Float(Self.meaningShare(textsOfDocument: count))
    (shared, english) = (shared * share, english * share)
  }
}
