import TextAnalysis

/// Makes gists; knows the words it has met.
struct GistReader: Sendable {
  private let vectors = WordVectors.standard
  private var words: [String: Word] = [:]

  private struct Word {
    let hash: UInt64

    /// How much it tells: its vector's length, which is small for the words that everybody uses.
    let weight: Float

    /// Its vectors in both spaces, one behind the other; empty if it has none.
    let meaning: [Float]
    let pieces: [(hash: UInt64, weight: Float)]
  }

  /// What a word weighs that the vectors don't know: most often a rare name, or a slip of the finger.
  private static let unknownWeight: Float = 1

  /// What the runs of letters of a word weigh together, for each unit of the word's own weight.
  private static let lettersShare: Float = 0.7

  /// How many of a text's heaviest words it is looked up by.
  private static let keys = 4

  mutating func gist(of text: String) -> Gist {
    var known: [Word] = []
    for token in Tokenizer.tokens(of: text).spoken {
      for folded in ChatSpellings.meaning(of: token.folded) ?? [token.folded] { known.append(word(folded)) }
    }
    let heaviest = known.sorted { ($1.weight, $0.hash) < ($0.weight, $1.hash) }
    var keys: [UInt64] = []
    for word in heaviest where keys.count < Self.keys && !keys.contains(word.hash) { keys.append(word.hash) }
    return Gist(pieces: SparsePieces(known.flatMap(\.pieces)), meaning: Self.meaning(of: known), keys: keys)
  }

  private static func meaning(of words: [Word]) -> [Float] {
    guard var sum = words.first(where: { !$0.meaning.isEmpty })?.meaning.map({ _ in Float(0) }) else {
      return []
    }
    for word in words where !word.meaning.isEmpty {
      for index in sum.indices { sum[index] += word.meaning[index] }
    }
    let length = sum.length
    return length > 0 ? sum.map { $0 / length } : []
  }

  private mutating func word(_ folded: String) -> Word {
    if let known = words[folded] { return known }
    let meaning = vectors.flatMap { Self.vector(of: folded, in: $0) } ?? []
    let length = meaning.length
    let weight = meaning.isEmpty ? Self.unknownWeight : length
    let hash = StableHash(folded).value
    let runs = Self.runs(of: folded)
    let share = weight * (Self.lettersShare / Float(max(1, runs.count))).squareRoot()
    let word = Word(
      hash: hash,
      weight: weight,
      meaning: meaning,
      pieces: [(hash, weight)] + runs.map { ($0, share) }
    )
    words[folded] = word
    return word
  }

  private static func vector(of folded: String, in vectors: WordVectors) -> [Float]? {
    guard let number = vectors.number(of: folded) else { return nil }
    var shared = [Float](repeating: 0, count: vectors.sharedDimensions)
    var english = [Float](repeating: 0, count: vectors.englishDimensions)
    vectors.addShared(number, to: &shared)
    vectors.addEnglish(number, to: &english)
    return shared + english
  }

  /// Its runs of three letters, with its ends marked.
  private static func runs(of word: String) -> [UInt64] {
    let letters = Array("^\(word)$".utf8)
    guard letters.count > 4 else { return [] }
    return (0...letters.count - 3).map { start in
      var hash = StableHash("3")
      hash.add(letters[start..<start + 3])
      return hash.value
    }
  }
}
