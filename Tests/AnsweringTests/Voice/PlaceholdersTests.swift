import Testing

@testable import Answering

@Suite("Placeholders")
struct PlaceholdersTests {
  @Test(
    "The names in braces",
    arguments: [
      ("", []), ("no names", []), ("{asker}", ["asker"]),
      ("Hi {asker}, {founder}{link}", ["asker", "founder", "link"]),
      ("{}", [""]), ("{two words}", ["two words"]), ("open {asker", []), ("asker}", []), ("}{a}", ["a"]),
    ]
  )
  func names(text: String, names: [String]) {
    #expect(Placeholders.names(in: text) == names)
  }

  @Test(
    "Known names are filled, others stay",
    arguments: [
      ("Hi {asker}!", "Hi Ana!"), ("{asker} {founder} {asker}", "Ana {founder} Ana"), ("{asker", "{asker"),
      ("a } b", "a } b"), ("{x}{asker}", "{x}Ana"), ("", ""), ("{link}", "{asker}"),
      ("{ asker }", "{ asker }"),
    ]
  )
  func fill(text: String, filled: String) {
    #expect(Placeholders.fill(text, with: ["asker": "Ana", "link": "{asker}"]) == filled)
  }

  @Test("What a campaign gives")
  func values() {
    let campaign = Knowledge.sample().campaign
    #expect(
      Placeholders.values(campaign, asker: "Ana", link: "https://a.example") == [
        "asker": "Ana", "contact": "maya@small.example", "founder": "Maya", "handle": "@maya",
        "hashtag": "#Small", "link": "https://a.example",
      ]
    )
    #expect(
      Placeholders.values(Knowledge.sample(founder: nil).campaign, asker: nil, link: nil) == [
        "hashtag": "#Small"
      ]
    )
  }

  @Test("Every known name can be given")
  func known() {
    let values = Placeholders.values(Knowledge.sample().campaign, asker: "", link: "")
    #expect(values.keys.sorted() == Placeholders.known)
  }
}
