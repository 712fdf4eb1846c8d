package import Answering
package import Foundation
package import Reviewing
package import ThreadStorage

/// A small campaign in a folder of its own, gone with the object.
package final class SampleCampaign {
  package let folder: String

  /// `extra` are more files to write into the folder, by name.
  package init(_ extra: [String: String] = [:]) throws {
    folder = NSTemporaryDirectory() + "fireside-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, text) in ["campaign.yaml": Self.yaml].merging(extra, uniquingKeysWith: { $1 }) {
      try write(text, to: name)
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  @discardableResult
  package func write(_ text: String, to name: String) throws -> String {
    try write(Data(text.utf8), to: name)
  }

  @discardableResult
  package func write(_ data: Data, to name: String) throws -> String {
    let path = folder + "/" + name
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    try data.write(to: URL(fileURLWithPath: path))
    return path
  }

  package func responder() throws -> Responder {
    Responder(knowledge: try KnowledgeLoader.load(folder: folder))
  }

  /// A desk with a log in memory and a clock that stands still.
  package func desk(_ store: ThreadStore? = nil, isLearning: Bool = false) throws -> ReviewDesk {
    var settings = ReviewDesk.Settings()
    settings.isLearning = isLearning
    return try ReviewDesk(
      responder: try responder(),
      store: try store ?? ThreadStore(.memory),
      settings: settings,
      clock: SampleQueue.now
    )
  }

  package static let yaml = """
    campaign:
      name: Teapot
      founder: { name: Ada Lane, handle: "@ada", contact: ada@teapot.example }
      invitation: { en: "What should we launch?" }
      network: x
      languages: [en, fr]
    features:
      - id: bathroom
        title: { en: Private bathroom filter, fr: Filtre salle de bain privée }
        asks:
          en: ["Show me whether the bathroom is private", "Filter for an own bathroom"]
          fr: ["Indiquez si la salle de bain est privée", "Un filtre pour la salle de bain"]
        answer: { en: "It is under Filters.", fr: "C’est sous Filtres." }
        link: https://teapot.example/bathroom
        details:
          where: { en: "Under Filters, then Bathroom.", fr: "Sous Filtres, puis Salle de bain." }
      - id: pets
        title: { en: Pets filter, fr: Filtre animaux }
        asks:
          en: ["Can I bring my dog", "Homes where pets are welcome"]
          fr: ["Puis-je venir avec mon chien", "Les animaux sont-ils acceptés"]
        answer: { en: "Yes, there is a filter for pets.", fr: "Oui, il y a un filtre animaux." }
    roadmap:
      - id: bitcoin
        status: open
        title: { en: Bitcoin, fr: Bitcoin }
        asks:
          en: ["Do you take bitcoin", "Let me pay with crypto"]
          fr: ["Prenez-vous le bitcoin", "Payer en crypto"]
        answer: { en: "We are listening, nothing is decided.", fr: "Nous écoutons, rien n’est décidé." }
      - id: secret-flat
        status: planned
        visibility: internal
        title: { en: Company flats, fr: Appartements maison }
        asks:
          en: ["Will you own apartments yourselves"]
          fr: ["Aurez-vous vos propres appartements"]
    rules:
      - id: harassed
        lane: safety
        when: { en: ["harassed me"], fr: ["m'a harcelé*"] }
        examples: { en: ["he harassed me"], fr: ["il m'a harcelée"] }
        counterexamples: { en: ["nice"], fr: ["bien"] }
        answer: { en: "I am sorry. Please write to {contact}.", fr: "Je suis désolée. Écrivez à {contact}." }
      - id: mars
        lane: playful
        when: { en: ["mars"], fr: ["mars"] }
        examples: { en: ["a room on Mars"], fr: ["une chambre sur Mars"] }
        counterexamples: { en: ["nice"], fr: ["bien"] }
        answer: { en: "The commute is long.", fr: "Le trajet est long." }
    voice:
      openers: { en: ["Hello.", "Thank you.", "Noted."], fr: ["Bonjour.", "Merci.", "Noté."] }
    """
}
