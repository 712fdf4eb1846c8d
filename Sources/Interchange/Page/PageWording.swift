import Answering
import TextAnalysis

/// The words around the answers, in the language of the document.
struct PageWording {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  private func choose(_ english: String, _ french: String) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  var guest: String { choose("a guest", "une personne") }
  var contents: String { choose("Contents", "Sommaire") }
  var filterLabel: String { choose("Find an answer", "Trouver une réponse") }
  var filterHint: String { choose("A word or two", "Un mot ou deux") }
  var none: String { choose("No answers have been published yet.", "Aucune réponse n’est encore publiée.") }
  var noneLeft: String { choose("No answer has these words.", "Aucune réponse ne contient ces mots.") }
  var permalink: String { choose("Link to this answer", "Lien vers cette réponse") }
  var other: String { choose("Other answers", "Autres réponses") }
  var later: String { choose("Later in the thread", "Plus loin dans le fil") }
  var asked: String { choose("asked:", "demande :") }

  /// `12 of 60`.
  func left(_ number: String, of count: Int) -> String {
    choose("\(number) of \(count)", "\(number) sur \(count)")
  }

  func answers(_ count: Int) -> String {
    count == 1 ? choose("1 answer", "1 réponse") : choose("\(count) answers", "\(count) réponses")
  }

  func times(_ count: Int) -> String { choose("Said \(count) times", "Dit \(count) fois") }

  func times(_ count: Int, last date: String) -> String {
    times(count) + choose(", last on \(date)", ", la dernière le \(date)")
  }

  func by(_ founder: String) -> String { choose("by \(founder)", "par \(founder)") }

  func updated(_ date: String) -> String { choose("Updated \(date)", "Mis à jour le \(date)") }

  func recipient(_ asker: String) -> String { choose("To \(asker)", "À \(asker)") }

  func heading(_ group: Digest.Group) -> String {
    switch group {
    case .there: choose("There today", "Déjà là")
    case .started: choose("Being worked on", "En cours")
    case .planned: choose("Planned", "Prévu")
    case .listening: choose("Listening", "À l’écoute")
    case .declined: choose("No, and why", "Non, et pourquoi")
    case .other: choose("Other", "Divers")
    }
  }

  /// What leads to a post.
  func post(on network: Network) -> String {
    switch network {
    case .x: choose("The post on X", "La publication sur X")
    case .mastodon: choose("The post on Mastodon", "La publication sur Mastodon")
    case .bluesky: choose("The post on Bluesky", "La publication sur Bluesky")
    case .producthunt: choose("The comment on Product Hunt", "Le commentaire sur Product Hunt")
    case .plain: choose("The post", "La publication")
    }
  }
}
