import TextAnalysis

extension Voice {
  /// What a campaign without a voice of its own says around its answers: no openers, plain leads.
  package static let plain = Voice(
    openers: SourcedText(LocalizedText(), source: builtIn),
    signOffs: SourcedText(LocalizedText(), source: builtIn),
    leads: [
      .open: lead("We are listening on this one: nothing is decided.", "Nous écoutons : rien n’est décidé."),
      .planned: lead("This is planned.", "C’est prévu."),
      .started: lead("We are working on it.", "Nous y travaillons."),
      .completed: lead("This is there now.", "C’est en place."),
      .declined: lead("We decided against this.", "Nous avons choisi de ne pas le faire."),
    ],
    fallback: SourcedText(
      LocalizedText([
        .english: ["Thank you, noted. Could you tell me a little more about it?"],
        .french: ["Merci, c’est noté. Pouvez-vous m’en dire un peu plus\u{A0}?"],
      ]),
      source: builtIn
    )
  )

  /// Where these words stand, which no file holds.
  static let builtIn = SourceLocation(file: "Fireside’s plain voice", line: 1)

  private static func lead(_ english: String, _ french: String) -> SourcedText {
    let french = french.replacing(" :", with: "\u{A0}:")
    return SourcedText(LocalizedText([.english: [english], .french: [french]]), source: builtIn)
  }
}
