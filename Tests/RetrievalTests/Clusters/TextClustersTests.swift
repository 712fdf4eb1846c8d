import Testing
import TextAnalysis

@testable import Retrieval

@Suite("Texts that say the same are one ask")
struct TextClustersTests {
  /// The groups of `texts`, given in this order, as places in it.
  private static func groups(of texts: [String], closeness: Float = TextClusters.standardCloseness) -> [Int64]
  {
    var clusters = TextClusters(closeness: closeness)
    return texts.indices.map { clusters.place(texts[$0], number: Int64($0)) }
  }

  @Test(
    "The same ask in other words joins",
    arguments: [
      ("Please add a swimming pool filter", "please add a SWIMMING pool filter!!"),
      ("Please add a swimming pool filter", "Please add a swiming pool filter"),
      ("Please add a swimming pool filter", "Please please add a filter, swimming pool"),
      ("Let us rent bicycles from the hosts", "let us rent bicycles from our hosts"),
      ("Un jardin partagé pour les voyageurs", "un jardin partage pour les voyageurs svp"),
      ("I need a quiet desk for remote work", "we need a quiet desk for remote work please"),
      ("Could u add bicycles", "could you add bicycles"),
    ]
  )
  func joins(leader: String, text: String) {
    #expect(Self.groups(of: [leader, text]) == [0, 0])
  }

  @Test(
    "Another ask stands alone",
    arguments: [
      ("Please add a swimming pool filter", "Please add a luggage storage filter"),
      ("Let us rent bicycles from the hosts", "Let us pay the hosts in cash"),
      ("Un jardin partagé pour les voyageurs", "Une piscine pour les enfants"),
      ("I need a quiet desk for remote work", "I need a crib for my baby"),
      ("bicycles", "luggage"),
      ("🏊🏊🏊", "please add a swimming pool"),
    ]
  )
  func standsAlone(leader: String, text: String) {
    #expect(Self.groups(of: [leader, text]) == [0, 1])
  }

  @Test("A text joins the nearest, not the first that is near enough")
  func nearest() {
    let texts = [
      "show the bicycles and helmets of hosts", "show the bicycles of hosts", "show bicycles of the hosts",
    ]
    let near = Self.groups(of: texts, closeness: 0.5)
    #expect(near == [0, 0, 0])
    var clusters = TextClusters(closeness: 0.5)
    clusters.lead(texts[0], number: 1)
    clusters.lead(texts[1], number: 2)
    #expect(clusters.place(texts[2], number: 3) == 2)
  }

  @Test("Of two that are just as near, the first is taken, whatever their numbers")
  func ties() {
    var clusters = TextClusters()
    clusters.lead("rent bicycles from hosts", number: 9)
    clusters.lead("rent bicycles from hosts", number: 3)
    #expect(clusters.place("rent bicycles from hosts", number: 12) == 9)
  }

  @Test("What isn't compared would not have been near enough", arguments: ["xx", "bicycles"])
  func skipped(common: String) {
    var generator = SeededGenerator(seed: 4)
    let (vowels, consonants) = (Array("aeiou"), Array("zqkv"))
    func word() -> String {
      String(
        (0..<3).flatMap { _ in
          [
            consonants.randomElement(using: &generator) ?? "z",
            vowels.randomElement(using: &generator) ?? "a",
          ]
        }
      )
    }
    let words = (0..<40).map { _ in word() } + ["helmet", "luggage"]
    let texts = (0..<400).map { number in
      let own = (0...number % 5).map { _ in words.randomElement(using: &generator) ?? "" }
      return (own + (number % 3 > 0 ? [common] : [])).joined(separator: " ")
    }
    var reader = GistReader()
    let gists = texts.map { reader.gist(of: $0) }
    var leaders: [Int] = []
    let expected = gists.indices.map { place in
      let near = leaders.filter { gists[place].sharesKey(with: gists[$0]) }
        .map { ($0, gists[place].likeness(to: gists[$0]) ?? 0) }.filter {
          $0.1 >= TextClusters.standardCloseness
        }
      // The first of the nearest.
      if let best = near.max(by: { ($0.1, $1.0) < ($1.1, $0.0) }) { return Int64(best.0) }
      leaders.append(place)
      return Int64(place)
    }
    #expect(leaders.count > 100)
    #expect(leaders.count < texts.count)
    #expect(Self.groups(of: texts) == expected)
  }

  @Test("Groups don't grow into chains: only nearness to the leader counts")
  func noChains() {
    let links = [
      "Let guests borrow bicycles and helmets", "Let guests borrow bicycles, helmets and umbrellas",
      "Let guests borrow umbrellas and bicycles",
    ]
    #expect(Self.groups(of: links) == [0, 0, 2], "the last is near the second, and not near the first")
    #expect(
      Self.groups(of: [links[1], links[0], links[2]]) == [0, 0, 0],
      "both are near the one in between"
    )
  }

  @Test("What was led before leads on without being placed")
  func led() {
    var clusters = TextClusters()
    clusters.lead("rent bicycles from hosts", number: 40)
    #expect(clusters.place("Rent bicycles from hosts!", number: 41) == 40)
    #expect(clusters.place("a crib for my baby", number: 42) == 42)
    #expect(clusters.place("a crib for the baby", number: 43) == 42)
  }

  @Test("The same texts in the same order make the same groups")
  func deterministic() {
    let words = ["bicycles", "helmets", "gardens", "luggage", "cribs", "saunas", "desks", "pools"]
    var generator = SeededGenerator(seed: 7)
    let texts = (0..<300).map { _ in
      (0..<4).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
    }
    let groups = Self.groups(of: texts)
    for _ in 0..<3 { #expect(Self.groups(of: texts) == groups) }
    #expect(Set(groups).count < texts.count)
    #expect(Set(groups).count > 1)
  }

  @Test("Texts without a word lead a group of their own", arguments: ["", " \n", "🏊", "👩‍👩‍👧 ❤️", "?!", "@maya"])
  func wordless(text: String) {
    #expect(Self.groups(of: [text, text, "a pool"]) == [0, 1, 2])
  }

  @Test("A text of any length is read")
  func long() {
    let long = String(repeating: "bicycles for the guests and a garden ", count: 20_000)
    let word = String(repeating: "bicycle", count: 20_000)
    #expect(Self.groups(of: [long, long, word, word, "a crib"]) == [0, 0, 2, 2, 4])
  }
}

@Suite("How much two texts say the same")
struct TextLikenessTests {
  private static let texts = [
    "Please add a swimming pool filter", "please add a swiming pool filter", "Une piscine pour les enfants",
    "I need a crib for my baby", "xqzvw", "2027", "🏊", "", "no", "not a pool",
  ]

  @Test("It is the same in both directions, and never more than 1")
  func symmetric() {
    var likeness = TextLikeness()
    for one in Self.texts {
      for other in Self.texts {
        let value = likeness.likeness(of: one, to: other)
        #expect(value == likeness.likeness(of: other, to: one))
        #expect((-1.00001...1.00001).contains(value))
      }
    }
  }

  @Test(
    "It is 1 for the same words",
    arguments: [
      ("Please add a pool", "PLEASE add a pool!"), ("Où est la clé ?", "ou est la cle"), ("xqzvw", "Xqzvw."),
      ("2027", "2027"),
    ]
  )
  func same(one: String, other: String) {
    var likeness = TextLikeness()
    #expect(abs(likeness.likeness(of: one, to: other) - 1) < 0.0001)
  }

  @Test("Words that are said again count once")
  func repeated() {
    var likeness = TextLikeness()
    #expect(abs(likeness.likeness(of: "xqzvw xqzvw xqzvw wvzqx", to: "xqzvw wvzqx") - 1) < 0.0001)
  }

  @Test("It is 0 where one says nothing", arguments: ["", "🏊", "?!"])
  func nothing(text: String) {
    var likeness = TextLikeness()
    #expect(likeness.likeness(of: text, to: "a pool") == 0)
  }

  @Test("A slip of the finger changes less than another matter")
  func order() {
    var likeness = TextLikeness()
    let text = "Please add a swimming pool filter"
    let slip = likeness.likeness(of: text, to: "Please add a swiming pool fitler")
    let other = likeness.likeness(of: text, to: "Please add a luggage storage filter")
    #expect(slip > other)
  }
}
