import Testing

@testable import TextAnalysis

@Suite("Stems")
struct StemmerTests {
  @Test(
    "English forms that come together",
    arguments: [
      ["host", "hosts", "hosting", "hosted"], ["book", "books", "booking", "bookings", "booked"],
      ["review", "reviews", "reviewed", "reviewing"], ["apply", "applies", "applied", "applying"],
      ["verify", "verified", "verifies"], ["image", "images"], ["movie", "movies"], ["reply", "replies"],
      ["box", "boxes"], ["search", "searches", "searching"], ["wish", "wishes"], ["address", "addresses"],
      ["bus", "buses"], ["plan", "plans", "planning", "planned"],
      ["cancel", "cancels", "cancelled", "canceling"],
      ["message", "messages", "messaging"], ["share", "shares", "shared", "sharing"],
      ["pay", "pays", "paying", "payment", "payments"], ["location", "locations", "locate"],
      ["add", "adds", "added", "adding"], ["family", "families"], ["key", "keys"],
      ["speed", "speeds", "speeding"],
      ["comment", "comments"], ["embed", "embeds"], ["price", "prices", "pricing", "priced"],
      ["photo", "photos"], ["month", "months", "monthly"], ["rate", "rating", "ratings", "rated"],
    ]
  )
  func english(forms: [String]) {
    #expect(Set(forms.map { Stemmer.stem($0, .english) }).count == 1, "\(stems(forms, .english))")
  }

  @Test(
    "English words that stay apart",
    arguments: [
      ("comment", "come"), ("station", "state"), ("speed", "spend"), ("host", "hot"), ("address", "add"),
      ("document", "doctor"), ("status", "state"), ("string", "strong"), ("news", "need"), ("guest", "guess"),
      ("price", "prize"), ("bed", "bee"), ("party", "part"), ("later", "late"), ("hotel", "host"),
    ]
  )
  func englishApart(left: String, right: String) {
    #expect(Stemmer.stem(left, .english) != Stemmer.stem(right, .english))
  }

  @Test(
    "French forms that come together",
    arguments: [
      ["hote", "hotes"], ["annonce", "annonces", "annoncer"],
      ["reservation", "reservations", "reserver", "reservez"],
      ["annulation", "annuler", "annulee", "annulees", "annules"], ["voyageur", "voyageurs", "voyage"],
      ["logement", "logements", "loger"], ["appartement", "appartements"],
      ["local", "locaux", "locale", "locales"],
      ["animal", "animaux"], ["bateau", "bateaux"], ["gratuit", "gratuite", "gratuits", "gratuites"],
      ["chien", "chiens", "chienne"], ["ami", "amis", "amie", "amies"], ["maison", "maisons"],
      ["option", "options"], ["francais", "francaise", "francaises"], ["lieu", "lieux"], ["ville", "villes"],
      ["ajouter", "ajoutez", "ajoutait", "ajoutera", "ajouterait", "ajouterais", "ajouteront", "ajoute"],
      ["utilisateur", "utilisateurs", "utilisatrice", "utilisatrices", "utiliser"], ["piscine", "piscines"],
      ["paiement", "paiements"], ["premier", "premiere", "premiers", "premieres"],
    ]
  )
  func french(forms: [String]) {
    #expect(Set(forms.map { Stemmer.stem($0, .french) }).count == 1, "\(stems(forms, .french))")
  }

  @Test(
    "French words that stay apart",
    arguments: [
      ("salle", "sale"), ("maison", "mais"), ("hote", "hotel"), ("prix", "prise"), ("chambre", "chamois"),
      ("lit", "lire"), ("chat", "chaque"), ("voyage", "voisin"), ("carte", "carton"), ("mer", "merci"),
    ]
  )
  func frenchApart(left: String, right: String) {
    #expect(Stemmer.stem(left, .french) != Stemmer.stem(right, .french))
  }

  @Test(
    "short words and words of other letters stay as they are",
    arguments: ["a", "bed", "2027", "日本", "", "naïves"]
  )
  func untouched(word: String) {
    for language in Language.allCases { #expect(Stemmer.stem(word, language) == word) }
  }

  @Test("endings alone never leave nothing", arguments: Language.allCases)
  func neverEmpty(language: Language) {
    let endings = [
      "ssss", "sses", "eaux", "ings", "eeds", "ation", "ement", "ments", "xxxx", "issement", "aient",
    ]
    for word in endings { #expect(Stemmer.stem(word, language).count >= 2, "\(word)") }
  }

  private func stems(_ forms: [String], _ language: Language) -> String {
    forms.map { "\($0): \(Stemmer.stem($0, language))" }.joined(separator: ", ")
  }
}
