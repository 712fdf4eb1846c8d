import Testing

@testable import Answering

@Suite("Everything a text is held against")
struct TextGuardTests {
  private static let open = KnowledgeItem.sample("bitcoin", .roadmap(.open), ask: "bitcoin")
  private static let trains = KnowledgeItem.sample(
    "trains",
    .roadmap(.planned),
    ask: "trains",
    target: "2027-Q3"
  )
  private static let feature = KnowledgeItem.sample("pool", ask: "pool")
  private static let secret = KnowledgeItem.sample(
    "moon",
    .roadmap(.started),
    ask: "a hotel on the moon",
    title: "Projet Étoile",
    visibility: .internal
  )

  private func concerns(_ text: String, on item: KnowledgeItem? = nil, network: Network = .x) -> [Concern] {
    let knowledge = Knowledge.sample([Self.open, Self.trains, Self.feature, Self.secret], network: network)
    return TextGuard(knowledge: knowledge, lengthRule: LengthRule(network)).concerns(
      about: text,
      on: item?.id
    )
  }

  @Test("Nothing to send", arguments: ["", " ", "\n\t \u{A0}"])
  func empty(text: String) {
    #expect(concerns(text) == [Concern(.empty, "there is nothing to send: write an answer")])
  }

  @Test("A text is held to the status and the date of its own item")
  func promises() {
    #expect(concerns("It's there.", on: Self.feature) == [])
    #expect(concerns("It's there.", on: Self.open).map(\.kind) == [.promise])
    #expect(concerns("It's there.").map(\.kind) == [.promise])
    #expect(concerns("It's planned for Q3.", on: Self.trains) == [])
    #expect(concerns("It's planned for Q4.", on: Self.trains).map(\.kind) == [.date])
    let unknown = ItemID(section: .features, name: "unknown")
    let guardian = TextGuard(knowledge: .sample([Self.feature]), lengthRule: LengthRule(.x))
    #expect(guardian.concerns(about: "It's there.", on: unknown).map(\.kind) == [.promise])
  }

  @Test("What is known of a sentence about one item is nothing about another")
  func twoItems() {
    let knowledge = Knowledge.sample([Self.open, Self.feature])
    let guardian = TextGuard(knowledge: knowledge, lengthRule: LengthRule(.x))
    for _ in 1...2 {
      #expect(guardian.concerns(about: "Hello, it's there.", on: Self.feature.id) == [])
      #expect(guardian.concerns(about: "Hello, it's there.", on: Self.open.id).map(\.kind) == [.promise])
      #expect(guardian.concerns(about: "Hello, it's there.", on: nil).map(\.kind) == [.promise])
    }
  }

  @Test(
    "An internal title is found however it is written",
    arguments: [
      "Think of Projet Étoile", "think of projet etoile!", "PROJET ÉTOILE", "#ProjetÉtoile",
      "projet – étoile",
    ]
  )
  func internalTitle(text: String) {
    #expect(concerns(text) == [Concern(.internalItem, "“Projet Étoile” is internal: leave it out")])
    #expect(concerns(text, on: Self.secret).map(\.kind) == [.internalItem])
  }

  @Test(
    "Its words apart, and titles of other items, are nobody's secret",
    arguments: [
      "Un projet", "étoile projet", "projets étoile", "projet d'étoile", "bitcoin, trains", "Projet",
    ]
  )
  func otherWords(text: String) {
    #expect(concerns(text) == [])
  }

  @Test("A hole is named", arguments: ["Hi {asker}, no.", "{asker}", "{asker} {link}"])
  func placeholder(text: String) {
    #expect(
      concerns(text) == [Concern(.placeholder, "nothing was put into “{asker}”: write what it stands for")]
    )
  }

  @Test("Too long, by the network's own count")
  func length() {
    #expect(concerns(String(repeating: "a", count: 280)) == [])
    #expect(
      concerns(String(repeating: "a", count: 283)) == [Concern(.length, "283 of 280 on x: shorten it by 3")]
    )
    #expect(
      concerns(String(repeating: "€", count: 141)).map(\.message) == ["282 of 280 on x: shorten it by 2"]
    )
    #expect(concerns(String(repeating: "a", count: 283), network: .mastodon) == [])
    #expect(concerns(String(repeating: "a", count: 9000), network: .plain) == [])
  }

  @Test("Bluesky's bytes are told where its characters fit")
  func bytes() {
    let text = String(repeating: "👨‍👩‍👧‍👦", count: 121)
    #expect(
      concerns(text, network: .bluesky) == [Concern(.length, "over 3,000 bytes on bluesky: shorten it")]
    )
  }

  @Test("All that is wrong is told at once, the gravest first")
  func together() {
    let text = "We'll add Projet Étoile soon, {asker}. " + String(repeating: "a", count: 280)
    #expect(concerns(text).map(\.kind) == [.promise, .date, .internalItem, .placeholder, .length])
  }
}
