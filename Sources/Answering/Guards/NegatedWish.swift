import TextAnalysis

/// Knows “please don't add bitcoin” from “add bitcoin”.
enum NegatedWish {
  static let phrases = [
    "^ dont|never ever|add|launch|introduce|build|bring|do|make|put|start|give|allow|turn|let|even|touch|change|you",
    "^ do not", "please|pls|plz|just dont|never", "please|pls|plz|just do not", "please|pls no",
    "^ no ... please|pls|plz", "^ plus|pas de ... svp|stp",
    "whatever you do dont", "whatever you do do not", "im|were against|opposed",
    "i|we am|are against|opposed",
    "je suis contre|opposee*", "on est contre", "nous sommes contre",
    "but dont|never add|launch|introduce|build|bring|allow|do",
    "i|we dont want|need", "we|i do not want|need", "nobody|noone wants|needs|asked",
    "no one wants|needs|asked",
    "hope you never|dont",
    "never ... add|introduce|launch|bring|allow", "dont ... add|introduce|launch|bring back",
    "promise ... never|not|wont", "say no to", "stay away from", "without ever",
    "not this|that|again|more|another ... please $",
    "surtout pas", "surtout ne|n", "^ pas de|d", "s il vous plait pas de|d", "svp|stp pas de|d",
    "jamais de|d",
    "n|ne ajoutez|ajoute|lancez|lance|faites|fais|mettez|mets|rajoutez|touchez|changez|creez|introduisez ... pas|jamais|surtout|rien",
    "n|ne ... jamais ... svp|stp|plait", "on|je ne|n veut|veux ... pas", "on|je veut|veux ... pas de|d",
    "personne ne veut", "ne ... surtout pas", "non a|aux|au",
  ]

  private static let patterns = PromiseLexicon.index(phrases)

  /// The words by which a post asks not to do something, as they were typed.
  static func find(in tokens: [Token]) -> String? { find(in: tokens, as: PhraseText(tokens)) }

  /// The same where the tokens were worked out already.
  static func find(in tokens: [Token], as text: PhraseText) -> String? {
    patterns.firstMatch(in: text).map { tokens[$0].map(\.original).joined(separator: " ") }
  }
}
