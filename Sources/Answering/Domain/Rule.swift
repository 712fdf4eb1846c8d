package import TextAnalysis

/// A hand-written way to know a question by its words, and what to say to it.
package struct Rule: Sendable, Hashable {
  package var id: ItemID
  package var lane: Lane

  /// The rule fires if one of these is found.
  package var when: [PhrasePattern]

  /// And none of these.
  package var unless: [PhrasePattern]

  /// Questions that must fire it.
  package var examples: LocalizedText

  /// Questions that must not.
  package var counterexamples: LocalizedText

  /// What to say; empty where no reply is due.
  package var answer: LocalizedText

  /// Where help is, for the rules of danger.
  package var help: [HelpLine] = []

  /// Where the rule begins.
  package var source: SourceLocation

  /// Where in the rule its parts stand.
  package var lines = SourceLines()
}
