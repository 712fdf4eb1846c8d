/// Finds the word that a misspelt one was meant to be, among those of the knowledge base.
struct SpellingIndex: Sendable {
  private var wordsOfGram: [String: [Int]] = [:]
  private var words: [[UInt8]] = []

  init(words: [String] = []) {
    self.words = words.map { Array($0.utf8) }
    for (number, word) in self.words.enumerated() where word.count >= 3 {
      for gram in Self.grams(of: word) { wordsOfGram[gram, default: []].append(number) }
    }
  }

  /// The nearest word within one edit (four letters and more) or two (eight and more); the first letter
  /// counts double, because people rarely get it wrong. Ties go to the first in the order of the alphabet.
  func neighbour(of word: String) -> String? {
    let letters = Array(word.utf8)
    guard letters.count >= 4, letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
    let limit = letters.count >= 8 ? 2 : 1
    var shared: [Int: Int] = [:]
    for gram in Self.grams(of: letters) {
      for number in wordsOfGram[gram, default: []] { shared[number, default: 0] += 1 }
    }
    var best: (distance: Int, number: Int)?
    for (number, _) in shared.sorted(by: { $0.key < $1.key }) {
      let candidate = words[number]
      guard abs(candidate.count - letters.count) <= limit, candidate.count >= 4 else { continue }
      var distance = Spelling.distance(letters, candidate, limit: limit)
      if distance > 0, letters[0] != candidate[0] { distance += 1 }
      if distance <= limit, distance < best?.distance ?? .max { best = (distance, number) }
    }
    return best.map { String(decoding: words[$0.number], as: UTF8.self) }
  }

  private static func grams(of word: [UInt8]) -> [String] {
    let padded = [0x5E] + word + [0x24]
    return Set((0...padded.count - 2).map { String(decoding: padded[$0..<$0 + 2], as: UTF8.self) }).sorted()
  }
}
