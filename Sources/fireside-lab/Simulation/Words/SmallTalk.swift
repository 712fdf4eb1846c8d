import TextAnalysis

/// Sentences that no campaign answers, with slots so that they aren’t all the same.
enum SmallTalk {
  /// Said to nobody in particular, or to the founder.
  static func anything(_ language: Language, _ generator: inout SeededGenerator) -> String {
    filled(generator.word(language == .english ? english : french), language, &generator)
  }

  /// Said to somebody else who replied.
  static func conversation(_ language: Language, _ generator: inout SeededGenerator) -> String {
    filled(
      generator.word(language == .english ? englishConversation : frenchConversation),
      language,
      &generator
    )
  }

  private static func filled(
    _ template: String,
    _ language: Language,
    _ generator: inout SeededGenerator
  ) -> String {
    let pieces = template.split(separator: "{", omittingEmptySubsequences: false)
    var text = String(pieces[0])
    for piece in pieces.dropFirst() {
      let parts = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      text += slot(String(parts[0]), language, &generator) + (parts.count > 1 ? parts[1] : "")
    }
    return text
  }

  private static func slot(
    _ name: String,
    _ language: Language,
    _ generator: inout SeededGenerator
  ) -> String {
    let slots = language == .english ? englishSlots : frenchSlots
    switch name {
    case "number": return String(2 + generator.index(below: 97))
    case "first": return generator.word(PersonNames.first(language))
    default: return generator.word(slots[name] ?? [])
    }
  }

  private static let cities = [
    "Leeds", "Lyon", "Ghent", "Porto", "Dublin", "Nantes", "Oslo", "Turin", "Cork", "Lille", "Graz",
    "Bristol",
  ]

  private static let englishSlots: [String: [String]] = [
    "city": cities,
    "food": [
      "pancakes", "sourdough", "risotto", "kimchi", "banana bread", "lasagne", "ramen", "apple pie",
      "falafel",
      "leek soup",
    ],
    "team": [
      "the rovers", "the blues", "city", "united", "the reds", "our girls", "the under 21s",
      "the national team",
    ],
    "day": [
      "monday", "tuesday", "thursday", "friday", "saturday", "sunday", "tomorrow", "tonight", "next week",
    ],
    "thing": [
      "my boiler", "the dishwasher", "my bike chain", "the kitchen tap", "our lawnmower", "the toaster",
      "my left knee",
      "the garden fence",
    ],
    "subject": [
      "chemistry", "statistics", "Latin", "geography", "music theory", "organic chemistry", "calculus",
    ],
    "plant": ["tomatoes", "basil", "roses", "courgettes", "my lemon tree", "the lavender", "the orchids"],
  ]

  private static let frenchSlots: [String: [String]] = [
    "city": cities,
    "food": [
      "crêpes", "quiche", "blanquette", "ratatouille", "gâteau au yaourt", "soupe de poireaux",
      "tarte aux pommes",
      "purée maison", "pâte à pizza",
    ],
    "team": [
      "les verts", "les bleus", "le stade", "les filles", "l'équipe de rugby", "notre club", "les espoirs",
    ],
    "day": [
      "lundi", "mardi", "jeudi", "vendredi", "samedi", "dimanche", "demain", "ce soir",
      "la semaine prochaine",
    ],
    "thing": [
      "ma chaudière", "le lave-vaisselle", "mon vélo", "le robinet", "la tondeuse", "mon grille-pain",
      "mon genou",
      "la clôture",
    ],
    "subject": ["chimie", "statistiques", "latin", "géographie", "solfège", "physique", "philo"],
    "plant": ["tomates", "basilics", "rosiers", "courgettes", "lavandes", "orchidées", "géraniums"],
  ]
}
