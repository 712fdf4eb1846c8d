import TextAnalysis

/// What is said in a thread that the founder has answered.
enum FounderTalk {
  /// A reply to the founder’s answer; thanks are for nothing in particular.
  struct FollowUp: Sendable {
    var text: String
    var isThanks: Bool
  }

  static func answers(_ language: Language) -> [String] {
    language == .english
      ? [
        "Noted!", "Thank you, noted.", "Good one, I hear you.", "Thanks for saying so.",
        "Written down, thank you.",
      ]
      : [
        "C’est noté !", "Merci, c’est noté.", "Bien vu, j’entends.", "Merci de le dire.",
        "Je l’écris, merci.",
      ]
  }

  static func followUps(_ language: Language) -> [FollowUp] { language == .english ? english : french }

  private static let english = followUps(
    details: [
      "and when?", "when will that be?", "any date?", "ok but when", "how much will it cost?", "is it free?",
      "what does it cost?", "where do I find it?", "where is that exactly?", "where in the app?",
      "since when?",
    ],
    thanks: ["thanks!", "thank you so much", "oh great, thank you ❤️", "thx for answering", "perfect, thanks"]
  )

  private static let french = followUps(
    details: [
      "et quand ?", "c'est pour quand ?", "une date ?", "ok mais quand", "combien ça coûtera ?",
      "c'est gratuit ?",
      "ça coûte combien ?", "je trouve ça où ?", "c'est où exactement ?", "où dans l'appli ?",
      "depuis quand ?",
    ],
    thanks: ["merci !", "merci beaucoup", "ah super, merci ❤️", "merci d'avoir répondu", "parfait, merci"]
  )

  private static func followUps(details: [String], thanks: [String]) -> [FollowUp] {
    details.map { FollowUp(text: $0, isThanks: false) } + thanks.map { FollowUp(text: $0, isThanks: true) }
  }
}
