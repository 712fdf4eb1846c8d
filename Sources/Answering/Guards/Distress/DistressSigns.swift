import TextAnalysis

/// What a post shows of distress, read once: all lists are looked for in one pass.
struct DistressSigns {
  /// Where somebody seems to speak of what was done to them or to others, or of what they may do to themselves.
  let alarm: Range<Int>?

  /// Whether violence or fear is spoken of at all: no joke, no cheer.
  let isGrave: Bool

  /// Whether a sentence tells what somebody did, in a post that asks for nothing.
  let isStory: Bool

  private let idioms: [Range<Int>]

  init(in tokens: [Token]) { self.init(in: PhraseText(tokens)) }

  init(in text: PhraseText) {
    var found: [[(number: Int, range: Range<Int>)]] = [[], [], [], []]
    Self.index.forEachMatch(in: text) { number, range in
      let list = Self.starts.lastIndex { $0 <= number } ?? 0
      found[list].append((number - Self.starts[list], range))
      return true
    }
    let idioms = found[0].map(\.range)
    func isMeant(_ range: Range<Int>) -> Bool { !idioms.contains { $0.overlaps(range) } }
    self.idioms = idioms
    let cues = DistressScene.Cues(found[3].filter { isMeant($0.range) }, in: text)
    alarm = found[1].first { isMeant($0.range) }?.range ?? cues.scene(in: text)
    isGrave = alarm != nil || found[2].contains { isMeant($0.range) }
    isStory = cues.tellStory
  }

  /// Whether the words in `range` mean what they say, and are no part of a way of speaking: “dying to”.
  func means(_ range: Range<Int>) -> Bool { !idioms.contains { $0.overlaps(range) } }

  private static let lists = [
    LanguageTable.idioms.phrases, DistressLexicon.families.flatMap(\.phrases), LanguageTable.grave.phrases,
    DistressScene.phrases,
  ]
  private static let index = PhraseIndex(lists.flatMap(\.self))

  /// The number of the first phrase of each list.
  private static let starts = lists.indices.map { lists[..<$0].reduce(0) { $0 + $1.count } }
}
