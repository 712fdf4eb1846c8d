import Foundation

/// An inverted index over the passages of one language, scored by BM25.
///
/// Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), with the idf of
/// Lucene, ln(1 + (N - n + 0.5) / (n + 0.5)), which is never negative.
struct LexicalIndex: Sendable {
  struct Posting: Sendable {
    var document: Int
    var frequency: Double
  }

  struct Ask: Sendable {
    var document: Int
    var text: String
    var isNearMiss: Bool
    var terms: [Int]
    var norm: Double
  }

  static let saturation = 1.2
  static let lengthNormalisation = 0.5

  let language: Language
  private(set) var termNumbers: [String: Int] = [:]
  private(set) var postings: [[Posting]] = []
  private(set) var idf: [Double] = []
  private(set) var asks: [Ask] = []
  private(set) var asksOfTerm: [[Int]] = []
  private(set) var speller = SpellingIndex()
  private var lengthFactor: [Double] = []

  /// The idf of a word that stands nowhere.
  private(set) var unknownIDF = 0.0

  init(language: Language, documents: [Document]) {
    self.language = language
    var lengths = [Double](repeating: 0, count: documents.count)
    for (number, document) in documents.enumerated() {
      var frequencies: [Int: Double] = [:]
      for passage in document.passages where passage.language == language {
        let terms = Self.terms(of: passage.text, language).map { intern($0) }
        if let weight = Self.weight(of: passage.role) {
          for term in terms { frequencies[term, default: 0] += weight }
        }
        if passage.role == .ask || passage.role == .nearMiss {
          let isNearMiss = passage.role == .nearMiss
          asks.append(
            Ask(
              document: number,
              text: passage.text,
              isNearMiss: isNearMiss,
              terms: Set(terms).sorted(),
              norm: 0
            )
          )
        }
      }
      for (term, frequency) in frequencies.sorted(by: { $0.key < $1.key }) {
        postings[term].append(Posting(document: number, frequency: frequency))
        lengths[number] += frequency
      }
    }
    finish(lengths: lengths)
  }

  private static func weight(of role: Document.Passage.Role) -> Double? {
    switch role {
    case .ask: 1
    case .title: 2
    case .answer: 0.4
    case .nearMiss: nil
    }
  }

  /// The stems of the words that carry a subject; of all words if none does.
  static func terms(of text: String, _ language: Language) -> [String] {
    contentTokens(Tokenizer.tokens(of: text), language).map { Stemmer.stem($0.folded, language) }
  }

  static func contentTokens(_ tokens: [Token], _ language: Language) -> [Token] {
    let words = tokens.filter { $0.kind == .word || $0.kind == .number }
    let content = words.filter { !StopWords.contains($0.folded, language) }
    return content.isEmpty ? words : content
  }

  private mutating func intern(_ term: String) -> Int {
    if let number = termNumbers[term] { return number }
    termNumbers[term] = postings.count
    postings.append([])
    return postings.count - 1
  }

  private mutating func finish(lengths: [Double]) {
    let filled = lengths.filter { $0 > 0 }
    let count = Double(filled.count)
    let average = filled.isEmpty ? 1 : filled.reduce(0, +) / count
    lengthFactor = lengths.map {
      Self.saturation * (1 - Self.lengthNormalisation + Self.lengthNormalisation * $0 / average)
    }
    // A word of near misses alone stands in no document; it tells no more than one that nobody knows.
    idf = postings.map { Self.inverseDocumentFrequency(of: Double(max(1, $0.count)), among: count) }
    unknownIDF = Self.inverseDocumentFrequency(of: 1, among: count)
    asksOfTerm = Array(repeating: [], count: postings.count)
    for number in asks.indices {
      asks[number].norm = asks[number].terms.reduce(0) { $0 + idf[$1] * idf[$1] }.squareRoot()
      for term in asks[number].terms { asksOfTerm[term].append(number) }
    }
    speller = SpellingIndex(words: termNumbers.keys.sorted())
  }

  private static func inverseDocumentFrequency(of documents: Double, among count: Double) -> Double {
    log(1 + (max(count, documents) - documents + 0.5) / (documents + 0.5))
  }

  /// The BM25 weight of a term in a document, 0 up to its idf.
  func weight(of posting: Posting, term: Int) -> Double {
    idf[term] * posting.frequency / (posting.frequency + lengthFactor[posting.document])
  }
}
