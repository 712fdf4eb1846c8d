import Foundation
import Testing
import TextAnalysis

@testable import Answering

@Suite("Reading a campaign's folder")
struct KnowledgeLoaderTests {
  private static let feature = """
    features:
      - id: pool
        title: { en: Pools }
        asks: { en: [a pool] }
        answer: { en: It is there. }

    """

  @Test("All that a campaign says is read")
  func whole() throws {
    let yaml = """
      campaign:
        name: Small
        founder: { name: Maya Okafor, handle: "@maya", contact: maya@small.example }
        invitation: { en: What next? }
        hashtag: "#Small"
        network: mastodon
        languages: [fr]
      roadmap:
        - id: trains
          status: planned
          visibility: internal
          target: 2027-Q3
          title: { en: Trains, fr: Trains }
          asks: { en: [sell tickets, "two  \\n lines"], fr: vendez des billets }
          not: { en: [trains were late] }
          answer: { en: It is planned. }
          why: { en: Because. }
          follow_up: { en: Where to? }
          details: { when: { en: Later. }, price: { en: Dear. }, where: { en: There. } }
          link: https://small.example/trains
          verified: 2026-10-01
      rules:
        - id: thanks
          lane: thanks
          when: { en: [thanks], fr: [merci] }
          unless: { en: ["no thanks"] }
          examples: { en: [Thanks!] }
          counterexamples: { en: [No thanks] }
          answer: { en: You are kind. }
        - id: harm
          lane: safety
          when: { en: [harm] }
          answer: { en: Write to us. }
      voice:
        openers: { en: ["Hi {asker}."] }
        sign_offs: { en: ["– Maya"] }
        fallback: { en: [Tell me more.] }
        leads: { planned: { en: [Planned it is.] } }
      """
    let folder = try CampaignFolder(["campaign.yaml": yaml])
    let knowledge = try folder.load()
    #expect(knowledge.campaign.name == "Small")
    #expect(
      knowledge.campaign.founder
        == Founder(name: "Maya Okafor", handle: "@maya", contact: "maya@small.example")
    )
    #expect(knowledge.campaign.hashtag == "#Small")
    #expect(knowledge.campaign.network == .mastodon)
    #expect(knowledge.campaign.languages == [.french])
    let item = try #require(knowledge.item(ItemID(section: .roadmap, name: "trains")))
    #expect(item.standing == .roadmap(.planned))
    #expect(item.isInternal)
    #expect(item.target == "2027-Q3")
    #expect(item.asks == .texts(["sell tickets", "two lines"], ["vendez des billets"]))
    #expect(item.nearMisses == .texts(["trains were late"]))
    #expect(item.why == .texts(["Because."]))
    #expect(item.followUp == .texts(["Where to?"]))
    #expect(
      item.details == [.when: .texts(["Later."]), .price: .texts(["Dear."]), .where: .texts(["There."])]
    )
    #expect(item.link == "https://small.example/trains")
    #expect(item.verified?.description == "2026-10-01")
    #expect(item.source.line == 9)
    #expect(item.lines.line(of: "answer") == 16)
    #expect(knowledge.rules.map(\.id.name) == ["harm", "thanks"])
    #expect(knowledge.rules[1].when.map(\.text) == ["thanks", "merci"])
    #expect(knowledge.rules[1].unless.map(\.text) == ["no thanks"])
    #expect(knowledge.voice.openers.text == .texts(["Hi {asker}."]))
    #expect(knowledge.voice.openers.source.line == 35)
    #expect(knowledge.voice.signOffs.text == .texts(["– Maya"]))
    #expect(knowledge.voice.leads[.planned]?.text == .texts(["Planned it is."]))
    #expect(knowledge.voice.leads[.open] == Voice.plain.leads[.open])
  }

  @Test("What a campaign leaves out has a plain answer")
  func defaults() throws {
    let folder = try CampaignFolder(["campaign.yaml": "campaign: { name: Small }\n"])
    let knowledge = try folder.load()
    #expect(knowledge.campaign.network == .plain)
    #expect(knowledge.campaign.languages == [.english, .french])
    #expect(knowledge.campaign.founder == nil)
    #expect(knowledge.voice == .plain)
    #expect(knowledge.items.isEmpty && knowledge.rules.isEmpty)
  }

  @Test("Files may lie in any depth; transcripts, hidden and other files are passed over")
  func files() throws {
    let folder = try CampaignFolder([
      "a/b/c/pool.yml": Self.feature, "empty.yaml": "# nothing yet\n",
      "transcripts/t.yaml": "transcript: [{ question: Hi }]\nsurprise: 1\n",
      ".hidden/x.yaml": "surprise: 1\n",
      ".x.yaml": "surprise: 1\n", "notes.txt": "surprise: [1\n",
    ])
    #expect(try folder.load().items.map(\.id.name) == ["pool"])
  }

  @Test("Items stand in the order of their ids, rules of one lane as in the files")
  func order() throws {
    func rule(_ id: String, _ lane: String) -> String {
      "  - { id: \(id), lane: \(lane), when: { en: [\(id)] }, answer: { en: Hm. } }\n"
    }
    let folder = try CampaignFolder([
      "1.yaml": Self.feature.replacing("pool", with: "z") + "rules:\n" + rule("b", "thanks")
        + rule("a", "thanks"),
      "2.yaml": Self.feature.replacing("pool", with: "c") + "rules:\n" + rule("d", "press")
        + rule("0", "thanks"),
    ])
    let knowledge = try folder.load()
    #expect(knowledge.items.map(\.id.name) == ["c", "z"])
    #expect(knowledge.rules.map(\.id.name) == ["d", "b", "a", "0"])
  }

  @Test("The fingerprint changes with any byte of the knowledge, and with no transcript")
  func fingerprint() throws {
    let folder = try CampaignFolder(["pool.yaml": Self.feature])
    let first = try folder.load().fingerprint
    #expect(first.count == 16)
    #expect(try folder.load().fingerprint == first)
    try folder.write(Data("transcript: []\n".utf8), to: "t.yaml")
    #expect(try folder.load().fingerprint == first)
    try folder.write(Data((Self.feature + "#").utf8), to: "pool.yaml")
    #expect(try folder.load().fingerprint != first)
    let other = try CampaignFolder(["pond.yaml": Self.feature])
    #expect(try other.load().fingerprint != first)
  }

  @Test("A folder that isn't one is told")
  func noFolder() throws {
    let folder = try CampaignFolder([:])
    func message(_ path: String) -> String? {
      let error = #expect(throws: FaultyInput.self) { try KnowledgeLoader.load(folder: path) }
      return error?.description.replacingOccurrences(of: folder.path, with: ".")
    }
    #expect(
      message(folder.path + "/none")
        == "./none:1: there is no such folder: give a campaign's folder with --knowledge"
    )
    #expect(
      message(folder.path + "/campaign.yaml")
        == "./campaign.yaml:1: is no folder: give the folder that holds the campaign's .yaml files"
    )
    try FileManager.default.createDirectory(atPath: folder.path + "/empty", withIntermediateDirectories: true)
    #expect(
      message(folder.path + "/empty")
        == "./empty:1: holds no .yaml file: “fireside init ./empty/mine” writes a campaign to start from"
    )
  }

  @Test("Without a campaign, the folder meant is guessed")
  func noCampaign() throws {
    let bare = try CampaignFolder(["pool.yaml": Self.feature], withCampaign: false)
    #expect(
      bare.faults() == [
        "./pool.yaml:1: no file of this folder has a “campaign:” section (name, network, languages)"
      ]
    )
    // Two campaigns below one folder are no campaign.
    let above = try CampaignFolder(
      ["a/campaign.yaml": CampaignFolder.campaign, "b/campaign.yaml": CampaignFolder.campaign],
      withCampaign: false
    )
    #expect(
      above.faults() == [
        "./b/campaign.yaml:2: the campaign is described at ./a/campaign.yaml:2 already: keep one"
      ]
    )
    let empty = try CampaignFolder(["a/campaign.yaml": "# to be written\n"], withCampaign: false)
    #expect(
      empty.faults() == [
        ".:1: no file of this folder has a “campaign:” section (name, network, languages); did you mean ./a?"
      ]
    )
  }
}
