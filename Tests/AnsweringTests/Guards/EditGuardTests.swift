import Testing
import TextAnalysis

@testable import Answering

@Suite("What a human types")
struct EditGuardTests {
  /// One sentence, of the item of that name.
  struct Edit: Sendable, CustomTestStringConvertible {
    var item: String
    var text: String

    var testDescription: String { "\(item): \(text)" }

    /// Reads `item: sentence`, one a line.
    static func list(_ lines: String) -> [Edit] {
      lines.split(separator: "\n").map { line in
        let halves = line.split(separator: ":", maxSplits: 1)
        return Edit(item: String(halves[0]), text: String(halves[1].dropFirst()))
      }
    }
  }

  private static let responder = Responder(knowledge: .sample(items))

  private static let items: [KnowledgeItem] = [
    item(
      "pets",
      .feature,
      "A filter for pets",
      "Can I bring my dog",
      "Filters, then Pets: your dog is welcome.",
      link: "https://small.example/pets"
    ),
    item(
      "lists",
      .feature,
      "Lists of people",
      "Let me sort people into lists",
      "Open a profile and add it to a list."
    ),
    item(
      "compare",
      .roadmap(.started),
      "Comparing homes",
      "Compare homes side by side",
      "We're building it: homes side by side."
    ),
    item(
      "order",
      .roadmap(.planned),
      "Newest first",
      "Show the newest posts first",
      "It's planned. Until then, sort a list by date."
    ),
    item("bitcoin", .roadmap(.open), "Paying with Bitcoin", "Do you take bitcoin", "Nothing is decided."),
    item("cash", .roadmap(.declined), "Paying in cash", "Can I pay in cash", "No, it isn't safe."),
    item("japan", .roadmap(.planned), "Homes in Japan", "When do you open in Tokyo and Osaka", nil),
  ]

  private static func item(
    _ name: String,
    _ standing: Standing,
    _ title: String,
    _ ask: String,
    _ answer: String?,
    link: String? = nil
  ) -> KnowledgeItem {
    .sample(
      name,
      standing,
      ask: ask,
      title: title,
      answer: answer.map { .texts([$0]) } ?? LocalizedText(),
      link: link,
      visibility: answer == nil ? .internal : .public
    )
  }

  private func concerns(_ text: String, on name: String, asked: String = "", by author: String? = nil)
    -> [Concern]
  {
    let item = Self.items.first { $0.id.name == name }
    let question = Question(network: .x, text: asked, author: author)
    return Self.responder.textGuard(for: question).concerns(about: text, on: item?.id)
  }

  @Test(
    "What is there is not denied",
    arguments: Edit.list(
      """
      pets: We don't offer that, sorry.
      pets: There's no option for it.
      pets: Unfortunately not.
      lists: It isn't possible.
      lists: Ça n'existe pas.
      pets: Nous ne proposons pas cela.
      pets: Hélas, aucun moyen.
      lists: Malheureusement non.
      """
    )
  )
  func denial(edit: Edit) { #expect(concerns(edit.text, on: edit.item).map(\.kind).contains(.denial)) }

  @Test(
    "What isn’t there is not explained",
    arguments: Edit.list(
      """
      compare: Tap two hearts and press Compare.
      compare: You can do it under Saved.
      order: Just swipe left on Home.
      order: You'll find it in Settings.
      bitcoin: Pick Bitcoin at checkout.
      compare: Touchez deux cœurs, puis Comparer.
      order: Vous pouvez choisir dans les réglages.
      bitcoin: Activez le portefeuille dans le menu.
      """
    )
  )
  func instruction(edit: Edit) { #expect(concerns(edit.text, on: edit.item).map(\.kind).contains(.promise)) }

  @Test(
    "What was declined is not kept hoping for",
    arguments: Edit.list(
      """
      cash: Not yet.
      cash: No, though we may come round to it.
      cash: Never say never.
      cash: Ask me again later.
      cash: Pas encore.
      cash: Non, mais cela pourrait changer.
      cash: Il ne faut jamais dire jamais.
      cash: C'est non pour l'instant.
      """
    )
  )
  func hope(edit: Edit) { #expect(concerns(edit.text, on: edit.item).map(\.kind).contains(.promise)) }

  @Test(
    "An internal item is known by what is said of it",
    arguments: Edit.list(
      """
      pets: Filters, then Pets. And soon you can bring it to Tokyo.
      pets: Filtres, puis Animaux. Bientôt aussi à Osaka et Tokyo.
      bitcoin: Nothing is decided. Osaka and Tokyo open first.
      """
    )
  )
  func leak(edit: Edit) {
    let found = concerns(edit.text, on: edit.item).first { $0.kind == .internalItem || $0.kind == .hint }
    #expect(found?.message.contains("“Homes in Japan”, which is internal") == true)
    #expect(found?.message.contains("Tokyo") == true)
  }

  @Test(
    "What isn’t public is not let out beside what is there",
    arguments: Edit.list(
      """
      pets: Between us, more is on the way.
      pets: Filters, Pets. The team is preparing something else.
      pets: Entre nous, ce n'est qu'un début.
      pets: Filtres, Animaux. L'équipe prépare autre chose.
      pets: Filters, Pets. There's more for dogs, but I can't say more.
      pets: Filters, Pets. Two of us spend our days on hamsters.
      pets: Filtres, Animaux. Et pour les hamsters, motus.
      pets: Filtres, Animaux. L'idée des chenils fait son chemin.
      """
    )
  )
  func hint(edit: Edit) { #expect(concerns(edit.text, on: edit.item).map(\.kind).contains(.hint)) }

  @Test(
    "An address that the knowledge doesn’t give",
    arguments: [
      ("Mail tom@other.example", "tom@other.example"), ("Ring +44 7700 900461.", "+44 7700 900461"),
      ("Mon portable : 06 39 98 12 40", "06 39 98 12 40"),
      ("See https://other.example/x.", "https://other.example/x"),
      ("Ask @karim", "@karim"), ("tom at other dot com", "tom at other dot com"),
      ("tom arobase autre point fr", "tom arobase autre point fr"),
    ]
  )
  func contact(text: String, quoted: String) {
    let found = concerns(text, on: "pets").filter { $0.kind == .contact }
    #expect(
      found.map(\.message) == [
        "“\(quoted)” stands nowhere in the knowledge: give an address that does, or leave it out"
      ]
    )
  }

  @Test(
    "A price that the knowledge doesn’t give",
    arguments: [
      ("It's 12 euros a night.", "12 euros"), ("That costs 1 200 € more.", "1 200 €"),
      ("You get 30% off.", "30%"),
      ("From $15 a month", "$15"), ("$100 a month", "$100"), ("It is 4.99 € a stay", "4.99 €"),
      ("Ça prend 5 pour cent de plus.", "5 pour cent"),
    ]
  )
  func figure(text: String, quoted: String) {
    let found = concerns(text, on: "pets").filter { $0.kind == .figure }
    #expect(
      found.map(\.message) == [
        "“\(quoted)” stands nowhere in the knowledge: give a figure that does, or none"
      ]
    )
  }

  @Test(
    "Other numbers are no prices",
    arguments: [
      "I'm 100% with you.", "See https://small.example/pets%20and%20cats.", "At 30,000 feet no dog barks.",
      "Ask 3 friends, or 4.",
    ]
  )
  func noFigure(text: String) { #expect(!concerns(text, on: "pets").map(\.kind).contains(.figure)) }

  @Test(
    "A blank is a placeholder",
    arguments: [
      "[link here]", "Bonjour <prénom>", "Hello {name}", "TODO", "Up to XXX days", "Up to X days",
      "À compléter",
      "FIRST_NAME, see Filters", "lorem ipsum", "[…]", "Up to ??? days",
    ]
  )
  func blank(text: String) { #expect(concerns(text, on: "pets").map(\.kind).contains(.placeholder)) }

  @Test(
    "An answer is in the question’s language",
    arguments: [
      ("Can I bring my dog to the house", "Oui, vous pouvez venir avec votre chien.", true),
      ("Est-ce que je peux venir avec mon chien", "Yes, your dog is welcome in all of them.", true),
      ("Can I bring my dog to the house", "Yes, your dog is welcome in all of them.", false),
      ("Can I bring my dog to the house", "Bon voyage!", false),
      ("🐶", "Oui, vous pouvez venir avec votre chien.", false),
    ]
  )
  func language(asked: String, text: String, isWrong: Bool) {
    #expect(concerns(text, on: "pets", asked: asked).map(\.kind).contains(.language) == isWrong)
  }

  @Test(
    "An insult",
    arguments: [
      "You muppet.", "Learn to read.", "A child could do it.", "Stop whining.", "Pauvre type.",
      "Apprenez à lire.",
      "Un enfant trouverait.", "Arrêtez de pleurnicher.", "Hard to miss, unless you weren't looking.",
      "I can see why people avoid you.", "Encore faut-il savoir lire.",
    ]
  )
  func insult(text: String) { #expect(concerns(text, on: "pets").map(\.kind) == [.insult]) }

  @Test(
    "What nobody can answer for, whatever the status",
    arguments: [
      "Your dog is perfectly safe there.", "All our hosts are lovely people.",
      "He will never find you again.",
      "Nothing bad can happen to him.", "Votre chien y est parfaitement en sécurité, sans aucun risque.",
      "Nos hôtes sont des gens honnêtes.", "Vous ne craignez plus rien.",
      "Il ne pourra jamais vous retrouver.", "You have my word on that dog.", "I answer for every host.",
      "It won't happen to you a second time.", "Je me porte garant de vos voisins.",
      "Il ne vous arrivera rien là-bas.",
    ]
  )
  func assurance(text: String) { #expect(concerns(text, on: "pets").map(\.kind).contains(.promise)) }

  @Test(
    "What is said with care",
    arguments: [
      "I can't promise that it is perfectly safe.", "If a host is decent, say so in the review.",
      "Personne ne peut dire que c'est parfaitement sûr.", "He can't write to you once he is blocked.",
    ]
  )
  func noAssurance(text: String) { #expect(!concerns(text, on: "pets").map(\.kind).contains(.promise)) }

  @Test(
    "A yes and no more, of what isn’t finished",
    arguments: [
      "Yes!", "Oui !", "Absolutely. Done deal.", "Yep, on it.", "Oui oui, adopté !", "Consider it done.",
    ]
  )
  func yes(text: String) {
    for item in ["bitcoin", "order", "cash"] {
      #expect(concerns(text, on: item).map(\.kind).contains(.promise), "\(item)")
    }
    #expect(!concerns(text, on: "pets").map(\.kind).contains(.promise))
  }

  @Test(
    "A day that is to come is one, whatever has been",
    arguments: [
      "I was told that it lands in May.", "We had it approved for June.", "It was said to come on Monday.",
    ]
  )
  func day(text: String) {
    #expect(!Set(concerns(text, on: "bitcoin").map(\.kind)).isDisjoint(with: [.date, .promise]))
  }

  @Test(
    "Money that a public reply promises",
    arguments: [
      "I've just refunded you the 400 euros.", "You'll get every penny back.",
      "We'll pay the whole hotel bill.",
      "Nous vous remboursons les 230 euros.", "Vous recevrez une compensation de 150 euros.",
    ]
  )
  func payment(text: String) { #expect(concerns(text, on: "pets").map(\.kind).contains(.payment)) }

  @Test(
    "Private details that are asked for in public",
    arguments: [
      "Reply with a photo of your passport.", "Type your card number here.", "What is your phone number?",
      "Envoyez-moi ici votre carte d’identité.", "Donnez-moi votre mot de passe.",
    ]
  )
  func privacy(text: String) { #expect(concerns(text, on: "pets").map(\.kind).contains(.privacy)) }

  @Test(
    "Where somebody lives",
    arguments: [
      "It's 14 Mill Lane.", "au 8 rue des Tanneurs", "5b Larch Road, top bell", "2, impasse du Moulin",
      "Knock at 12 Harbour Row.",
    ]
  )
  func home(text: String) { #expect(concerns(text, on: "pets").map(\.kind).contains(.contact)) }

  @Test(
    "What may be said",
    arguments: Edit.list(
      """
      pets: Filters, then Pets: your dog is welcome. https://small.example/pets
      pets: Filters, then Pets. You don't have to ask the host.
      pets: Write to maya@small.example if it isn't, it's free.
      pets: I can't refund you from here, the team looks at it.
      pets: Never send us your card number in public.
      pets: Ne donnez jamais votre numéro de carte ici.
      pets: The 3 roads to it are long, says my dog.
      pets: Filters, then Pets: 5 in a row are welcome, 10 minutes walk from the park.
      pets: Filtres, puis Animaux. Personne ne vous demandera rien.
      lists: Open a profile and add it to a list. An insult is still an insult.
      compare: We're building it, June. Tell me which homes you'd compare.
      order: It's planned. Until then, sort a list by date.
      order: C'est prévu, sans date.
      bitcoin: I do promise to read every message. Nothing is decided.
      bitcoin: Yes, I read every one of these.
      bitcoin: In April I stayed above a bakery. Nothing is decided.
      bitcoin: Next year's plan isn't made, so no promises.
      bitcoin: Soon isn't a word that I can use here.
      bitcoin: Rien n'est décidé, et je vous promets de tout lire.
      cash: No, it isn't safe. I promise you that much.
      cash: Non, ce n'est pas sûr.
      japan: Thank you. I can't talk about that.
      japan: Merci, je n'ai rien à en dire.
      """
    )
  )
  func fine(edit: Edit) { #expect(concerns(edit.text, on: edit.item) == []) }

  @Test("Who was asked by may be called, and the asker’s own words repeated")
  func asker() {
    #expect(concerns("@kim Filters, then Pets.", on: "pets", by: "Kim") == [])
    #expect(
      concerns("Yes, kim@home.example gets it.", on: "pets", asked: "send it to kim@home.example") == []
    )
  }
}
