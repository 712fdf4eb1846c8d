import Testing

@testable import Answering

/// A sentence that says where something stands.
struct Statement: Sendable, CustomTestStringConvertible {
  var commitment: Commitment
  var text: String

  var testDescription: String { text }

  static let all =
    listening.map { Statement(commitment: .listening, text: $0) }
    + planned.map { Statement(commitment: .planned, text: $0) }
    + started.map { Statement(commitment: .started, text: $0) }
    + there.map { Statement(commitment: .there, text: $0) }

  private static let listening = [
    "We're listening.", "Nothing is decided, and we promise nothing.", "It is not planned.",
    "No, because it is dear.",
    "We won't build it.", "We are not working on it.", "It isn't available.", "We haven't launched it yet.",
    "If we build it, you'll hear.", "We don't plan to add it.", "Thank you for writing!", "",
    "Nous écoutons.", "Rien n'est décidé.", "Ce n'est pas prévu.", "Nous n'y travaillons pas.",
    "Ce n'est pas disponible.", "Nous ne l'ajouterons pas.", "Merci de nous écrire\u{A0}!",
    "Non, c'est trop cher.",
  ]

  private static let planned = [
    "It's planned.", "We plan to add it.", "It is on our roadmap.", "We'll add it.", "We will build that.",
    "I'll fix it.", "We're going to launch it.", "It will come.", "You'll be able to choose.", "It's coming.",
    "WE'LL ADD IT", "It is not open, but we'll add it.",
    "C'est prévu.", "Nous prévoyons de l'ajouter.", "C'est sur notre feuille de route.",
    "Nous allons ajouter un filtre.",
    "Nous allons l'ajouter.", "On va le faire.", "Je vais la corriger.", "Nous l'ajouterons.", "Ça arrive.",
    "Vous pourrez choisir.",
  ]

  private static let started = [
    "We're working on it.", "We are building it.", "It is in progress.", "It's in beta.",
    "The team is on it.",
    "It's being tested.", "It's under way.", "I'm finishing it.",
    "Nous y travaillons.", "C'est en cours.", "C'est en développement.", "Nous construisons le filtre.",
    "On teste le filtre.", "L'équipe travaille dessus.",
  ]

  private static let there = [
    "It's live.", "It is available.", "We already have it.", "It's already possible.", "We launched it.",
    "We've just shipped it.", "It has been released.", "You can now choose.", "It already exists.",
    "You have it.",
    "We promise.", "You have my word.", "Consider it done.", "I'll see to it.", "Mark my words.",
    "C'est promis.", "Comptez dessus.", "C'est comme si c'était fait.", "Croyez-moi.", "J'y veillerai.",
    "C'est déjà là.", "C'est disponible.", "Nous l'avons déjà.", "Ça existe déjà.",
    "Nous avons lancé le filtre.",
    "Vous pouvez maintenant choisir.", "C'est en place.", "Le filtre est en ligne.",
  ]
}

@Suite("Promises")
struct PromiseGuardTests {
  static let standings: [(Standing, Commitment)] = [
    (.feature, .there), (.roadmap(.completed), .there), (.roadmap(.started), .started),
    (.roadmap(.planned), .planned), (.roadmap(.open), .listening), (.roadmap(.declined), .listening),
  ]

  @Test("No more is said than the status allows", arguments: Statement.all)
  func status(statement: Statement) {
    for (standing, allowed) in Self.standings {
      let concerns = PromiseGuard(standing: standing).concerns(about: statement.text)
      let isTooMuch = statement.commitment > allowed
      #expect(
        concerns.map(\.kind) == (isTooMuch ? [.promise] : []),
        "“\(statement.text)” of \(standing.name)"
      )
    }
  }

  @Test("Without an item nothing may be promised", arguments: Statement.all)
  func withoutItem(statement: Statement) {
    let concerns = PromiseGuard.withoutItem.concerns(about: statement.text)
    #expect(concerns.isEmpty == (statement.commitment == .listening))
  }

  @Test(
    "The concern quotes the words and says what would be right",
    arguments: [
      (
        .roadmap(.open),
        "“It's live” promises more than “open” allows: say that you are listening, and promise nothing"
      ),
      (.roadmap(.declined), "“It's live” promises more than “declined” allows: say no, and why"),
      (.roadmap(.planned), "“It's live” promises more than “planned” allows: say that it is planned"),
      (.roadmap(.started), "“It's live” promises more than “started” allows: say that it is being worked on"),
    ] as [(Standing, String)]
  )
  func message(standing: Standing, message: String) {
    #expect(PromiseGuard(standing: standing).concerns(about: "Yes. It's live!").map(\.message) == [message])
  }

  @Test(
    "What is taken back in one clause is not in the next",
    arguments: [
      ("Nothing is planned", true), ("If it is planned, we'll add it", false),
      ("It's not cheap, it's planned", false),
      ("No: it's planned", false), ("No, but it is planned", false),
      ("Not here and it is planned there", false),
      ("It isn't live yet", true), ("Rien n'est prévu", true), ("Pas ici, mais c'est prévu", false),
      ("Non : c'est prévu", false), ("Whether it is planned I can't say", true),
      ("In May we'll add it", false), ("By May it's planned", false), ("It may be planned", true),
    ]
  )
  func reversal(text: String, isHarmless: Bool) {
    let kinds = PromiseGuard.withoutItem.concerns(about: text).map(\.kind)
    #expect(kinds.contains(.promise) == !isHarmless)
  }

  @Test("One concern of each kind, however much is promised")
  func once() {
    let text = "It's live. We'll add it soon, and next month we'll add more. C'est prévu."
    #expect(PromiseGuard.withoutItem.concerns(about: text).map(\.kind) == [.promise, .date])
  }

  @Test(
    "A status that the words state needs no other words",
    arguments: [
      (.open, "We're listening.", true), (.open, "Rien n'est décidé.", true),
      (.open, "Refunds are hard.", false),
      (.planned, "It's planned.", true), (.planned, "C'est prévu.", true), (.planned, "A fine idea.", false),
      (.started, "We're working on it.", true), (.started, "Nous y travaillons.", true),
      (.started, "Soon.", false),
      (.completed, "It's there now.", true), (.completed, "C'est fait.", true), (.completed, "Enjoy!", false),
      (.declined, "No, it is too dear.", true), (.declined, "Nous ne le ferons pas.", true),
      (.declined, "It is too dear.", false),
    ] as [(RoadmapStatus, String, Bool)]
  )
  func statesStatus(status: RoadmapStatus, text: String, isStated: Bool) {
    #expect(PromiseGuard(standing: .roadmap(status)).statesStatus(text) == isStated)
  }

  @Test("A feature's words need to state nothing")
  func feature() {
    #expect(PromiseGuard(standing: .feature).statesStatus(""))
  }
}

@Suite("Dates that are not public")
struct PromiseDateTests {
  private static let roadmap: [RoadmapStatus] = [.open, .planned, .started, .declined]

  @Test(
    "No date where none is public",
    arguments: [
      "Soon!", "We open it tomorrow", "next month", "this summer", "within two weeks", "in a few weeks",
      "in a couple of months",
      "in 3 months", "by the end of spring", "any day now", "in June", "Q3", "the third quarter", "in 2027",
      "Bientôt", "le mois prochain", "cet été", "dans quelques semaines", "d'ici l'été", "demain", "en juin",
      "au troisième trimestre", "en 2027", "in May", "by March", "en mai", "dans 3 mois",
    ],
    roadmap
  )
  func none(text: String, status: RoadmapStatus) {
    let concerns = PromiseGuard(standing: .roadmap(status)).concerns(about: text)
    #expect(concerns.map(\.kind) == [.date])
    #expect(
      concerns.first?.message.hasSuffix("says when: leave the date out: none was said in public") == true
    )
  }

  @Test(
    "What is there may say when",
    arguments: [
      "It's there since June 2026.", "It takes two days.", "Most hosts answer within a week.", "Depuis 2026.",
      "Réponse sous trois jours.", "Since last June it's in Settings.",
      "Gardens are open from June to September.",
    ],
    [Standing.feature, .roadmap(.completed)]
  )
  func there(text: String, standing: Standing) {
    #expect(PromiseGuard(standing: standing).concerns(about: text) == [])
  }

  @Test(
    "What is there may not be said to come",
    arguments: [
      "It's coming soon.", "It lands in June.", "It will be there next month.", "It's due this autumn.",
      "Expect it in the new year.", "Ça arrive bientôt.", "Ce sera possible d'ici l'été.",
      "Il sort le mois prochain.",
      "Vous pourrez en juin.", "From June you can also split it with 40 people.",
      "À partir de juin, jusqu'à quarante personnes.", "Starting next month it takes ten.",
    ],
    [Standing.feature, .roadmap(.completed)]
  )
  func arrival(text: String, standing: Standing) {
    let concerns = PromiseGuard(standing: standing).concerns(about: text)
    #expect(concerns.map(\.kind) == [.date])
    #expect(concerns.first?.message.hasSuffix("says when: it is there already, so say no date") == true)
  }

  @Test(
    "A name is no month",
    arguments: [
      ("Hi June, no date yet.", true), ("Merci Avril !", true), ("Thank you, April.", true),
      ("We're testing it, April.", true), ("June, we read it all.", true),
      ("April from support read it.", true),
      ("Ma collègue Avril vous lit.", true), ("Bonjour Juin, rien n'est décidé.", true), ("Dear May,", true),
      ("It's out in June.", false), ("June!", false), ("April, if all goes well.", false),
      ("Early May, June at the latest.", false), ("En avril !", false), ("Planned: June.", false),
    ]
  )
  func name(text: String, isFine: Bool) {
    let concerns = PromiseGuard(standing: .roadmap(.started)).concerns(about: text)
    #expect(concerns.contains { $0.kind == .date } == !isFine)
  }

  @Test(
    "The public date and no other",
    arguments: [
      ("2027-Q3", "It's planned for Q3 2027", true), ("2027-Q3", "It's planned for the third quarter", true),
      ("2027-Q3", "It's planned for August", true), ("2027-Q3", "It's planned for 2027", true),
      ("2027-Q3", "It's planned for Q4", false), ("2027-Q3", "It's planned for October", false),
      ("2027-Q3", "It's planned for 2028", false), ("2027-Q3", "It's planned, soon", false),
      ("2027-Q3", "C'est prévu au troisième trimestre 2027", true),
      ("2027-Q3", "C'est prévu au 3e trimestre", true),
      ("2027-Q3", "C'est prévu en août", true), ("2027-Q3", "C'est prévu au 2e trimestre", false),
      ("2027-Q1", "C'est prévu au 1er trimestre", true), ("2027-Q1", "C'est prévu en décembre", false),
      ("2027-06", "It's planned for June 2027", true), ("2027-06", "It's planned for July", false),
      ("2027-06", "It's planned for Q2", true), ("2027-06", "It's planned for Q1", false),
      ("2027-05", "It's planned: in May", true), ("2027-06", "It's planned: in May", false),
      ("2027", "It's planned for 2027", true), ("2027", "It's planned for June 2027", false),
      ("2027", "It's planned for 2026", false), ("2027", "It's planned for Q1", false),
      ("2027", "It's planned for room 101 and 1999 homes", true),
    ]
  )
  func target(target: String, text: String, isFine: Bool) {
    let concerns = PromiseGuard(standing: .roadmap(.planned), target: target).concerns(about: text)
    #expect(concerns.map(\.kind) == (isFine ? [] : [.date]))
    #expect(concerns.allSatisfy { $0.message.hasSuffix("says when: say the public date and no other") })
  }

  @Test(
    "What says no date",
    arguments: [
      "No date yet", "I can't say whether it comes next year", "Pas avant l'an prochain",
      "Rien de prévu le mois prochain", "You may march on",
    ]
  )
  func harmless(text: String) {
    let concerns = PromiseGuard.withoutItem.concerns(about: text)
    #expect(concerns.filter { $0.kind == .date } == [])
  }
}
