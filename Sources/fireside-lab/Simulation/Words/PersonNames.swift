import TextAnalysis

/// What the names of simulated people are put together from.
enum PersonNames {
  static func first(_ language: Language) -> [String] { language == .english ? english : french }

  /// A first name as it stands in a handle.
  static func plain(_ name: String) -> String {
    String(name.lowercased().unicodeScalars.map(Accents.plain).joined().prefix(6))
  }

  static let syllables = """
    ba be bo ca co da do du fa fi ga go ha he jo ka ki la le li lo lu ma me mi mo na ne ni no pa pe po ra re ri ro \
    sa se so ta te ti to va ve vi vo za zo
    """.split(separator: " ").map(String.init)

  static let ornaments = ["🌿", "✨", "☕️", "🎧", "🏔️", "🌻", "🐈", "(she/her)", "🇪🇺", "| maker", "🚲", "🍋"]

  private static let english = """
    Amy Ben Carla Dan Ella Femi Grace Harry Ivy Jack Kim Liam Maya Noah Olive Priya Quinn Rosa Sam Tess Uma Vera \
    Will Yusuf Zoe Aaron Beth Cole Dina Evan Fay Gus Hana Ian June Kurt Lena Mike Nina Omar
    """.split(separator: " ").map(String.init)

  private static let french = """
    Adèle Bruno Chloé Denis Élise Farid Gaëlle Hugo Inaya Jules Karim Léa Manon Noé Océane Paul Quentin Rachida \
    Sylvie Théo Ugo Valérie Yann Zélie Anaïs Benoît Coralie Didier Estelle Fanny Gilles Hélène Idriss Joëlle Kévin \
    Lucie Mehdi Nadège Olivier Pauline
    """.split(separator: " ").map(String.init)
}

/// Letters without their accents, as thumbs in a hurry write them.
enum Accents {
  static func plain(_ scalar: Unicode.Scalar) -> String { table[scalar] ?? String(scalar) }

  static func removed(from text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if let plain = table[scalar] { result += plain } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  private static let table: [Unicode.Scalar: String] = [
    "à": "a", "â": "a", "ä": "a", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i", "ï": "i", "ô": "o",
    "ö": "o",
    "ù": "u", "û": "u", "ü": "u", "ç": "c", "œ": "oe", "æ": "ae", "À": "A", "Â": "A", "É": "E", "È": "E",
    "Ê": "E", "Ë": "E", "Î": "I", "Ï": "I", "Ô": "O", "Ù": "U", "Û": "U", "Ç": "C", "Œ": "OE",
  ]
}
