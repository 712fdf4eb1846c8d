import TextAnalysis

/// What a post shows of distress.
struct DistressSigns {
  /// Where somebody seems to speak of what was done to them or to others, or of what they may do to themselves.
  let alarm: Range<Int>?

  /// Whether violence or fear is spoken of at all: no joke, no cheer.
  let isGrave: Bool

  /// Whether a sentence tells what somebody did, in a post that asks for nothing.
  let isStory: Bool

  private let idioms: [Range<Int>]

  init(in tokens: [Token]) { self.init(in: PhraseText(tokens)) }

  init(in text: PhraseText) { self.init(FoundPhrases(in: text), in: text) }

  /// The same where the phrases were looked for already.
  init(_ found: FoundPhrases, in text: PhraseText) {
    let idioms = found.matches.filter { $0.table == .idioms }.map(\.range)
    self.idioms = idioms
    let meant = found.matches.filter { match in !idioms.contains { $0.overlaps(match.range) } }
    let cues = DistressScene.Cues(meant, in: text)
    alarm = meant.first { DistressLexicon.families.contains($0.table) }?.range ?? cues.scene(in: text)
    isGrave = alarm != nil || meant.contains { $0.table == .grave }
    isStory = cues.tellStory
  }

  /// Whether the words in `range` mean what they say, and are no part of a way of speaking: “dying to”.
  func means(_ range: Range<Int>) -> Bool { !idioms.contains { $0.overlaps(range) } }
}
