import TextAnalysis

/// What a post can speak of that alarms only together with something else.
private enum Cue: Int, CaseIterable {
  case somebody, teller, grave, wish, near, plea, symptom
  case hostility, age, sexual, tender, night, refusal, origin

  /// The words that speak of it, one phrase a line.
  var list: String {
    switch self {
    case .somebody:
      // Not the plurals of requests: “hosts”, “strangers”.
      """
      host|owner|landlord|landlady|guest|guy|man|creep|he|she|hes|shes|hell|somebody|someone|stranger|\
      neighbour|neighbor|doorman|teacher|coach|ex|exhusband|boyfriend|husband|uncle|stepdad|driver|\
      stalker|follower|men
      hote|proprio|proprietaire|bailleur|logeur|voyageur|gars|mec|homme|inconnu|voisin|gardien|concierge|\
      prof|patron|mari|conjoint|pervers|harceleur|abonne|quelqu|qqn|quelquun
      un|le|ce type|client|cousin
      """
    case .teller:
      """
      i|im|ive|me|my|us|we|our|weve|id|ill
      je|j|me|m|moi|ma|mon|mes|nous|notre|nos|on
      """
    case .grave: DistressLexicon.gravePhrases.joined(separator: "\n")
    case .wish:
      """
      let|lets|add|please|make|give|allow|stop|ban|show|hide|offer|want|need|should|could|can|how|where|\
      wish|feature|option|filter|button|setting|settings|policy|rules|rule|would|love|id|if|when|who|plan
      laissez|ajoutez|mettez|faites|svp|plait|voudrais|aimerais|faudrait|faut|pouvoir|peut|peuvent|puis|\
      comment|option|filtre|bouton|reglage|fonction|reglement|regles|bannissez|arretez|pouvez|interdisez|\
      masquez|quand|si|qui|prevu
      """
    case .near:
      """
      downstairs|upstairs
      hes|shes|theyre|he|she is|are|still|back|outside|here|at|coming|behind
      at|outside|behind the|my door
      est|sont|toujours en bas|la|devant|derriere|dehors|revenu|encore
      en bas|derriere la
      """
    case .plea:
      """
      help|pls|plz|please
      what|wat do|should|can i|we
      do something
      aidez|aide|secours|svp
      je|on fais|fait quoi
      que faire
      faites quelque chose
      """
    case .symptom:
      """
      cant|couldnt|dont|not|hardly|barely|havent sleep|slept|breathe|eat
      shaking|trembling|nightmare|nightmares|sobbing|crying|panicking
      left|leave|leaves|leaving ... her|his|my|the flat|house|room|bed
      hours a night
      tremble*|tremblant*|cauchemar*|panique*|j etouffe
      dors|dort|mange|sort|sors plus
      malade
      sleep|dors <number>|2h|3h
      tenir|bout|peux plus
      """
    case .hostility:
      """
      harass*|harcel*|abuse|abusive|bully*|hate|hateful|insult*|slur*|threat*|menac*|attaqu*|acharn*|haine*|\
      lynch*|dogpile*|deferl*|injur*
      they|ils wont|dont|never|n ... stop|arretent
      arretent|lachent pas|plus
      """
    case .age:
      """
      im|i|am|was|is|shes|hes|aged|only 8|9|10|11|12|13|14|15|16|17|seven|eight|nine|ten|eleven|twelve|\
      thirteen|fourteen|fifteen|sixteen|seventeen
      7|8|9|10|11|12|13|14|15|16|17|dix|onze|douze|treize|quatorze|quinze|seize ans
      8|9|10|11|12|13|14|15|16|17|nine|ten|twelve|thirteen year|years|yo|yr
      minor|underage|mineur*
      """
    case .sexual:
      """
      naked|nude|nudes|underwear|undress*|bikini|slept|sex|sexy|sexual*|single|virgin|bra|kiss*|porn*|nue|\
      nues|nudes|sexe*|maillot|culotte|celibataire|embrass*|grope*|bedtime|touch*|strip*
      """
    case .tender:
      """
      my|our|her|his|a \(DistressPhrases.kin)
      ma|mon|mes|notre|nos|une|un|sa \(DistressPhrases.famille)
      """
    case .night:
      """
      night|nights|asleep|sleep|sleeping|woke|midnight|3am|2am|4am|drunk|nuit|nuits|dormait|dormir|\
      reveille*|ivre|soul|bourre
      """
    case .refusal:
      """
      refus*|reject*|annul*|cancelled|canceled|declined|denied|unavailable|excluded|turned away|kicked
      not|wasnt|werent|isnt|no longer|any|more available|welcome
      wouldnt|didnt|wont|not let|accept|accepted
      plus libre|disponible
      pas laisse*|entrer
      out of the|our|their
      """
    case .origin:
      """
      im|i am|we|were|are|is|hes|shes|my|our|her|his|a|because|of|under|as ... \(DistressPhrases.peoples)
      two men|women|guys
      guide|assistance dog
      je|suis|sommes|est|mon|ma|notre|sa|son|avec|cause|de ... \(DistressPhrases.peoples)
      deux hommes|femmes
      chien guide|d
      """
    }
  }
}

/// Things that alarm where they are told of in the same breath, in whatever order.
enum DistressScene {
  /// In one sentence.
  private static let inOneSentence: [Set<Cue>] = [
    [.near, .plea], [.somebody, .tender, .age, .sexual], [.somebody, .teller, .sexual, .night],
    [.origin, .refusal], [.hostility, .symptom], [.plea, .symptom, .teller],
  ]

  /// In one sentence that asks for nothing.
  private static let unlessItIsAWish: [Set<Cue>] = [
    [.somebody, .teller, .grave], [.somebody, .tender, .grave], [.tender, .hostility],
    [.somebody, .teller, .hostility],
  ]

  /// No alarm, but a story: in one sentence, where the post asks for nothing.
  private static let stories: [Set<Cue>] = [[.somebody, .teller], [.grave, .teller]]

  /// Anywhere in the post.
  private static let inOnePost: [Set<Cue>] = [
    [.somebody, .sexual, .age], [.refusal, .origin, .somebody], [.hostility, .symptom, .teller],
  ]

  private static let cues = Cue.allCases.flatMap { cue in
    PromiseLexicon.phrases(cue.list).map { (cue: cue, phrase: $0) }
  }

  /// The phrases of all cues.
  static var phrases: [String] { cues.map(\.phrase) }

  /// The cues of each sentence of a post.
  struct Cues {
    private var bySentence: [Int: Set<Cue>] = [:]

    /// `matches` are the phrases that were found, by their numbers among all, and where.
    init(_ matches: [(number: Int, range: Range<Int>)], in text: PhraseText) {
      for (number, range) in matches {
        bySentence[text.places[range.lowerBound].sentence, default: []].insert(cues[number].cue)
      }
    }

    /// Where a scene is told: a sentence, or the whole post.
    func scene(in text: PhraseText) -> Range<Int>? {
      let places = text.places
      for (sentence, told) in bySentence.sorted(by: { $0.key < $1.key }) where isScene(told) {
        guard let first = places.firstIndex(where: { $0.sentence == sentence }) else { continue }
        return first..<(places[first...].firstIndex { $0.sentence != sentence } ?? places.endIndex)
      }
      let all = bySentence.values.reduce(into: Set<Cue>()) { $0.formUnion($1) }
      return inOnePost.contains { $0.isSubset(of: all) } ? places.indices : nil
    }

    /// Whether a sentence tells what somebody did, in a post that asks for nothing.
    var tellStory: Bool {
      !bySentence.values.contains { $0.contains(.wish) }
        && bySentence.values.contains { told in stories.contains { $0.isSubset(of: told) } }
    }
  }

  private static func isScene(_ found: Set<Cue>) -> Bool {
    inOneSentence.contains { $0.isSubset(of: found) }
      || (!found.contains(.wish) && unlessItIsAWish.contains { $0.isSubset(of: found) })
  }
}
