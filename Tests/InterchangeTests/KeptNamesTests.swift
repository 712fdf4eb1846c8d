import Answering
import Foundation
import Testing
import TextAnalysis

@testable import Interchange

@Suite("What is kept names nobody, and what is named with a capital and is nobody stays")
struct KeptNamesTests {
  private let house: HouseWords

  init() throws {
    let yaml = "campaign: { name: Homestay 2027, founder: { name: Nora Lindqvist } }"
    let folder = FileManager.default.temporaryDirectory.appending(path: "names-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(yaml.utf8).write(to: folder.appending(path: "campaign.yaml"))
    house = HouseWords(of: try KnowledgeLoader.load(folder: folder.path))
  }

  private func kept(_ text: String) -> String? {
    house.forEverybody(text).flatMap { house.person(in: $0) == nil ? $0 : nil }
  }

  @Test("Whoever is spoken to or signs is not named, and the answer stays", arguments: answers + unseen)
  func named(text: String, names: String) {
    let kept = kept(text)
    #expect(
      kept?.contains("hôte") == true || kept?.contains("each host") == true,
      "\(text): \(house.forEverybody(text) ?? "")"
    )
    #expect(!names.split(separator: " ").contains { kept?.contains($0) == true }, "\(kept ?? "")")
  }

  @Test("Days, places, firms and things stay", arguments: things + unseenThings)
  func fine(text: String) {
    #expect(kept(text) == text, "\(house.forEverybody(text) ?? "") \(house.person(in: text) ?? "")")
  }

  @Test("Whoever is named within an answer is told", arguments: mentions)
  func within(text: String, name: String) { #expect(house.person(in: text) == name) }

  private static let mentions = [
    ("Breakfast is up to each host, and Ben reads what you say of it.", "Ben"),
    ("My colleague Åsa looks after breakfast.", "Åsa"), ("Please ask Torbjørn, he bakes it.", "Torbjørn"),
    ("It is Mr Benson who bakes it.", "Benson"), ("Ma collègue Maëlys le prépare.", "Maëlys"),
    ("C’est M. Delacourt qui le prépare.", "Delacourt"), ("Le petit-déjeuner de Léa est offert.", "Léa"),
  ]

  private static let answers = [
    ("Good question, Ben. Breakfast is up to each host.", "Ben"),
    ("Ah, Mr Benson! Breakfast is up to each host.", "Benson"),
    ("Hiya Siobhán x Breakfast is up to each host.", "Siobhán"),
    ("Ben: yes indeed. Breakfast is up to each host.", "Ben"),
    ("Good morning Mrs Van Houten, Breakfast is up to each host.", "Houten"),
    ("Hey there, Jonny boy! Breakfast is up to each host.", "Jonny"),
    ("You're right, Wilhelmina: Breakfast is up to each host.", "Wilhelmina"),
    ("Great to hear from you Kofi! Breakfast is up to each host.", "Kofi"),
    ("Oh Margot, we hear you! Breakfast is up to each host.", "Margot"),
    ("Dear Ms. O'Leary-Smith, Breakfast is up to each host.", "Leary"),
    ("Bonne question, Léopold ! Le petit-déjeuner dépend de chaque hôte.", "Léopold"),
    ("Ah, Monsieur Delacourt ! Le petit-déjeuner dépend de chaque hôte.", "Delacourt"),
    ("Merci pour votre message, Solveig. Le petit-déjeuner dépend de chaque hôte.", "Solveig"),
    ("Chère Mme Tranchard, Le petit-déjeuner dépend de chaque hôte.", "Tranchard"),
    ("Oui Gwendal, Le petit-déjeuner dépend de chaque hôte.", "Gwendal"),
    ("Bonjour à vous Théodule, Le petit-déjeuner dépend de chaque hôte.", "Théodule"),
    ("Pour vous répondre, Bérengère, Le petit-déjeuner dépend de chaque hôte.", "Bérengère"),
    ("Breakfast is up to each host. Greetings from Åsa, your Nora", "Åsa Nora"),
    ("Breakfast is up to each host. Your host Nora", "Nora"),
    ("Breakfast is up to each host. x Nora", "Nora"),
    ("Breakfast is up to each host. Love, Nora & Åsa", "Nora Åsa"),
    ("Breakfast is up to each host. Hope that helps, Nora", "Nora"),
    ("Breakfast is up to each host. //Nora", "Nora"),
    ("Breakfast is up to each host. Speak soon, Nora from Homestay", "Nora"),
    ("Breakfast is up to each host. With love from your founder Nora 💛", "Nora"),
    ("Breakfast is up to each host. Let me know, Torbjørn!", "Torbjørn"),
    ("Le petit-déjeuner dépend de chaque hôte. Bises, Nora", "Nora"),
    ("Le petit-déjeuner dépend de chaque hôte. Nora de chez Homestay", "Nora"),
    ("Le petit-déjeuner dépend de chaque hôte. L’équipe Homestay, Nora", "Nora"),
    ("Le petit-déjeuner dépend de chaque hôte. Bien à vous, Mme Lindqvist", "Lindqvist"),
    ("Le petit-déjeuner dépend de chaque hôte. Dites-moi, Ghislain !", "Ghislain"),
    ("Le petit-déjeuner dépend de chaque hôte. À votre écoute, Nora et Åsa", "Nora Åsa"),
  ]

  private static let things = [
    "Each host in Lisbon says so on the page of the home.",
    "You can pay with PayPal or by card, as in any other town.",
    "Trains run from Paris to Lyon every hour, and homes are near both.",
    "In December most hosts in the Alps ask for three nights.",
    "Homes in Scotland and Wales follow the rules of their council.",
    "The page is in English, French and German, by the flag at its top.",
    "Google Maps shows the house once the booking is made.",
    "The iPhone keeps the key even where there is no network.",
    "At Christmas and Easter the price is set by the host.",
    "Brittany has some homes by the sea, and Normandy has more.",
    "We follow the law of the European Union on what is kept of you.",
    "Guests from Canada need no visa for France, for up to ninety days.",
    "A Visa card works as well as Mastercard or American Express.",
    "Porto, Lisbon and Faro have homes that take dogs.",
    "Berlin asks for a city tax, which is on the bill.",
    "Bluetooth locks open with the Homestay app.",
    "À Marseille, les hôtes le disent sur la page du logement.",
    "Vous pouvez payer par Visa, Mastercard ou Apple Pay.",
    "En Bretagne comme en Normandie, la taxe de séjour est sur la facture.",
    "Touchez Filtres, puis Petit-déjeuner, et seuls ces logements restent.",
    "À Noël, l’hôte fixe le prix lui-même.",
    "Les logements des Alpes demandent trois nuits en février.",
    "Sous Voyages, Arrivée et départ montre les heures de l’hôte.",
    "Google Agenda reçoit vos dates quand vous touchez Exporter.",
    "Montréal et Québec ont leurs propres règles, que l’hôte affiche.",
    "L’appli Homestay ouvre la serrure en Bluetooth.",
    "La Poste livre la clé le samedi, Colissimo le lundi.",
  ]

  private static let unseen = [
    ("Fair point, Oluwaseun – Breakfast is up to each host.", "Oluwaseun"),
    ("Thanks so much for asking this, Priyanka! Breakfast is up to each host.", "Priyanka"),
    ("Morning Tadeusz and thanks, Breakfast is up to each host.", "Tadeusz"),
    ("Sorry to hear that, Anneliese. Breakfast is up to each host.", "Anneliese"),
    ("To answer you, Dmitri, Breakfast is up to each host.", "Dmitri"),
    ("Coucou Maëlys 😊 Le petit-déjeuner dépend de chaque hôte.", "Maëlys"),
    ("Aïcha, vous avez raison : Le petit-déjeuner dépend de chaque hôte.", "Aïcha"),
    ("Désolée de lire cela, Yannick. Le petit-déjeuner dépend de chaque hôte.", "Yannick"),
    ("Breakfast is up to each host. - Nora, Homestay", "Nora"),
    ("Breakfast is up to each host. Nora (Homestay)", "Nora"),
    ("Breakfast is up to each host. All my best from Lindholm, Nora L.", "Nora"),
    ("Breakfast is up to each host. Yours, the Homestay team (Nora)", "Nora"),
    ("Breakfast is up to each host. Nora Lindqvist, co-founder", "Nora Lindqvist"),
    ("Le petit-déjeuner dépend de chaque hôte. Votre Nora", "Nora"),
    ("Le petit-déjeuner dépend de chaque hôte. — Nora, pour Homestay", "Nora"),
    ("Le petit-déjeuner dépend de chaque hôte. Nora, fondatrice", "Nora"),
  ]

  private static let unseenThings = [
    "Late arrival works from Monday to Thursday, if the host agrees.",
    "Tap Filters, then Breakfast, and only those homes are shown.",
    "On Sundays hosts may let you stay until the evening.",
    "With Netflix and Wifi in the room, hosts say so under Amenities.",
    "Airbnb is a house of its own, and we have no share in it.",
    "Under Trips, Arrival and departure shows the hours of the host.",
    "The Tour de France passes by in July, so book early.",
    "By Eurostar it is two hours from London, and then a short walk.",
    "Du lundi au jeudi, l’arrivée tardive dépend de chaque hôte.",
    "Le TGV relie Paris à Nantes en deux heures, et le logement est tout près.",
    "La page existe en anglais et en français, sous Langue.",
    "Le règlement de l’Union européenne vaut aussi pour nous.",
    "WhatsApp n’est pas relié à nos messages.",
  ]
}
