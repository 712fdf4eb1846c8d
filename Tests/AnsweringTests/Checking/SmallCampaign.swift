import Answering
import Foundation

/// A campaign of a few lines in which no check finds anything, to be spoilt one place at a time.
enum SmallCampaign {
  /// The day it is judged by.
  static let today = "2026-11-20"

  static let yaml = #"""
    campaign:
      name: Small
      founder: { name: Maya Okafor, contact: maya@small.example }
      invitation: { en: "What next?", fr: "Et ensuite\_?" }
      network: x
      languages: [en, fr]
    features:
      - id: bathroom
        title: { en: Private bathroom, fr: Salle de bain privée }
        asks:
          en: ["Is the bathroom private?", "a shower of my own", "no sharing toilets with strangers"]
          fr: ["La salle de bain est-elle privée ?", "une douche pour moi seul", "sans partager les toilettes"]
        not: { en: ["My washbasin was dirty"] }
        answer: { en: "It is there: tick the filter.", fr: "C'est en place\_: cochez le filtre." }
        verified: 2026-10-01
      - id: calendar
        title: { en: Calendar export, fr: Export du calendrier }
        asks:
          en: ["Sync my calendar", "Export the agenda to another program", "ical file of bookings"]
          fr: ["Synchroniser mon calendrier", "Exporter l'agenda vers un logiciel", "fichier ical des réservations"]
        answer: { en: "You can, from the settings.", fr: "C'est possible, dans les réglages." }
        details: { where: { en: "Under settings.", fr: "Dans les réglages." } }
        verified: 2026-10-02
    roadmap:
      - id: bitcoin
        status: open
        title: { en: Paying with bitcoin, fr: Payer en bitcoin }
        asks:
          en: ["Let me pay with bitcoin", "crypto payments", "take my satoshis"]
          fr: ["Payer en bitcoin", "des paiements en crypto", "prenez mes satoshis"]
        answer: { en: "We're listening here.", fr: "Nous écoutons." }
        verified: 2026-10-03
      - id: trains
        status: planned
        target: 2027-Q3
        title: { en: Train tickets, fr: Billets de train }
        asks:
          en: ["Sell rail tickets too", "train and home in one order", "railway timetable beside the map"]
          fr: ["Vendez aussi des billets de train", "le train et le logement ensemble", "horaires des gares"]
        answer: { en: "Trains are planned.", fr: "Les trains sont prévus." }
        verified: 2026-10-04
      - id: moonbase
        status: started
        visibility: internal
        title: { en: Project Moonbase, fr: Projet Base lunaire }
        asks:
          en: ["a hotel on the moon", "lunar nights", "orbit stays"]
          fr: ["un hôtel sur la lune", "des nuits lunaires", "dormir en orbite"]
        verified: 2026-10-05
    rules:
      - id: harassed
        lane: safety
        when: { en: ["harass*"], fr: ["harcel*"] }
        unless: { en: ["policy"] }
        examples: { en: ["A host harasses me"], fr: ["Un hôte me harcèle"] }
        counterexamples: { en: ["What is your harassment policy?"], fr: ["Vos règles de conduite"] }
        answer: { en: "Write to {contact}.", fr: "Écrivez à {contact}." }
        help:
          - { language: en, country: GB, name: Samaritans, contact: "116 123", checked: 2026-11-01 }
          - { language: fr, country: FR, name: Suicide Écoute, contact: "3114", checked: 2026-11-02 }
      - id: thanks
        lane: thanks
        when: { en: ["thanks|thank"], fr: ["merci"] }
        examples: { en: ["Thank you all"], fr: ["Merci à tous"] }
        counterexamples: { en: ["Thanks, let me pay with bitcoin"], fr: ["Je paie en bitcoin"] }
        answer: { en: "That is kind.", fr: "C'est gentil." }
    voice:
      openers:
        en: ["Hi {asker}."]
        fr: ["Bonjour {asker}."]
      leads:
        open:
          en: ["No promise yet."]
          fr: ["Sans rien promettre."]
      fallback:
        en: ["Tell me more."]
        fr: ["Dites-m'en plus."]

    """#

  /// The campaign as `yaml` tells it, read from a folder that is gone afterwards.
  static func knowledge(_ yaml: String = yaml) throws -> Knowledge {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("small-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(yaml.utf8).write(to: folder.appendingPathComponent("small.yaml"))
    return try KnowledgeLoader.load(folder: folder.path)
  }
}
