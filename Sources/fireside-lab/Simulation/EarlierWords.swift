import TextAnalysis

/// Words in which an item was asked for before, to be copied by others.
struct EarlierWords {
  struct Words {
    var text: String
    var language: Language
    var id: String
  }

  private var words: [[Words]]

  /// The first few of an item are kept: what was said early is repeated most.
  private static let most = 12

  init(items: Int) { words = Array(repeating: [], count: items) }

  mutating func add(_ words: Words, of item: Int) {
    if self.words[item].count < Self.most { self.words[item].append(words) }
  }

  func draw(of item: Int, _ generator: inout SeededGenerator) -> Words? { generator.pick(words[item]) }
}
