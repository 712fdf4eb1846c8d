import TextAnalysis

extension Voice {
  /// What a campaign without a voice of its own says around its answers: no openers, plain leads.
  package static let plain = Voice(
    openers: SourcedText(LocalizedText(), source: builtIn),
    signOffs: SourcedText(LocalizedText(), source: builtIn),
    leads: Dictionary(uniqueKeysWithValues: RoadmapStatus.allCases.map { ($0, words($0.rawValue)) }),
    fallback: words("fallback")
  )

  /// Where these words stand, which no file of a campaign holds.
  static let builtIn = SourceLocation(file: "Fireside’s plain voice", line: 1)

  private static func words(_ name: String) -> SourcedText {
    let texts = Language.allCases.map { ($0, LanguageTable.voice.entries(in: $0)[name].map { [$0] } ?? []) }
    return SourcedText(LocalizedText(Dictionary(uniqueKeysWithValues: texts)), source: builtIn)
  }
}
