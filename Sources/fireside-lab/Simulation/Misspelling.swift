import TextAnalysis

/// Slips of the thumb that leave a word to be recognised.
struct Misspelling {
  private let words: ManyWords
  private let neighbours: [Unicode.Scalar: [Unicode.Scalar]]

  init(_ language: Language) {
    words = ManyWords.of(language)
    var neighbours: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for row in words.keyboard {
      let keys = Array(row.unicodeScalars)
      for (left, right) in zip(keys, keys.dropFirst()) {
        neighbours[left, default: []].append(right)
        neighbours[right, default: []].append(left)
      }
    }
    self.neighbours = neighbours
  }

  /// `text` with one or two slips, in words that are long enough to stand them.
  func slip(_ text: String, _ generator: inout SeededGenerator) -> String {
    var parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let places = parts.indices.filter { mayBeMisspelt(parts[$0]) }
    guard !places.isEmpty else { return text }
    let slips = places.count > 5 && generator.chance(0.3) ? 2 : 1
    for _ in 0..<slips {
      let place = places[generator.index(below: places.count)]
      parts[place] = misspelt(parts[place], &generator)
    }
    return parts.joined(separator: " ")
  }

  /// Addresses, handles, hashtags, numbers and what turns a meaning round stay as they are.
  private func mayBeMisspelt(_ part: String) -> Bool {
    guard part.utf8.count >= 5, !part.utf8.contains(where: { "@#/:0123456789".utf8.contains($0) }) else {
      return false
    }
    let edge = WordEdge(part[...])
    return edge.word.unicodeScalars.count >= 5 && !words.untouchable.contains(edge.word.lowercased())
  }

  /// The first letter stays, as people look at it most.
  private func misspelt(_ part: String, _ generator: inout SeededGenerator) -> String {
    let edge = WordEdge(part[...])
    var letters = Array(edge.word.unicodeScalars)
    guard letters.count >= 4 else { return part }
    let place = 1 + generator.index(below: letters.count - 2)
    switch generator.index(below: 4) {
    case 0 where letters[place] != letters[place + 1]: letters.swapAt(place, place + 1)
    case 1: letters.remove(at: place)
    case 2:
      if let slipped = generator.pick(neighbours[letters[place]] ?? []) { letters[place] = slipped }
    default: letters.insert(letters[place], at: place)
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: letters)
    return edge.before + String(view) + edge.after
  }
}
