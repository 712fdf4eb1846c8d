import Answering
import Foundation
import Testing
import TextAnalysis

@testable import Interchange

@Suite("Knowledge from the files of other tools")
struct AdoptionTests {
  private func adopted(_ text: String, _ name: String, in language: Language = .english) throws -> String {
    try Adoption.knowledge(from: Data(text.utf8), name: name, in: language)
  }

  /// What the loader makes of it.
  private func loaded(_ yaml: String) throws -> Knowledge {
    let folder = FileManager.default.temporaryDirectory.appending(path: "adopted-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("campaign: { name: Small, languages: [en, fr] }\n".utf8).write(
      to: folder.appending(path: "campaign.yaml")
    )
    try Data(yaml.utf8).write(to: folder.appending(path: "items.yaml"))
    return try KnowledgeLoader.load(folder: folder.path)
  }

  @Test(
    "A folder of any name makes a campaign of that name",
    arguments: ["Wishes", "2027: x", "#1", "null", "\"a\""]
  )
  func campaign(name: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "adopted-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(Adoption.campaign(named: name, in: .french).utf8).write(
      to: folder.appending(path: "campaign.yaml")
    )
    let campaign = try KnowledgeLoader.load(folder: folder.path).campaign
    #expect(campaign.name == name)
    #expect(campaign.languages == [.french])
  }

  @Test("Fider: statuses stay, a duplicate is one more ask, a response is the answer, or the reason of a no")
  func fider() throws {
    let csv = #"""
      number,title,description,created_at,created_by,votes_count,comments_count,status,responded_by,responded_at,response,original_number,original_title,tags
      1,Dark mode,"My eyes. At night.",x,ann,12,0,planned,n,x,"We plan it, no date yet.",,,
      2,Night theme,,x,bob,3,0,duplicate,,,,1,Dark mode,
      3,"Export, to ""Excel"" now",,x,bob,3,0,open,,,,,,
      4,Cash,,x,bob,3,0,declined,n,x,Refunds are too hard.,,,

      """#
    let knowledge = try loaded(try adopted(csv, "feedback.csv"))
    #expect(
      knowledge.items.map(\.id.description) == [
        "roadmap/cash", "roadmap/dark-mode", "roadmap/export-to-excel-now",
      ]
    )
    let dark = try #require(knowledge.item(ItemID(section: .roadmap, name: "dark-mode")))
    #expect(
      dark.standing == .roadmap(.planned) && dark.answer.text(in: .english) == "We plan it, no date yet."
    )
    #expect(dark.asks.variants[.english] == ["Dark mode", "My eyes.", "Night theme"])
    let cash = try #require(knowledge.item(ItemID(section: .roadmap, name: "cash")))
    #expect(cash.why.text(in: .english) == "Refunds are too hard." && cash.answer != cash.why)
    #expect(!(try adopted(csv, "feedback.csv")).contains("bob"))
  }

  @Test("Two columns are questions and answers, whatever parts them", arguments: [",", ";", "\t"])
  func table(delimiter: String) throws {
    let csv = "Où est-ce ?\(delimiter)\"À Lyon,\nen ville.\"\r\nCombien ?\(delimiter)Rien.\r\n"
    let knowledge = try loaded(try adopted(csv, "faq.csv", in: .french))
    #expect(knowledge.items.map { $0.answer.text(in: .french) } == ["Rien.", "À Lyon, en ville."])
    #expect(knowledge.items.allSatisfy { $0.standing == .feature })
  }

  @Test("Rasa: the examples of an intent are its asks, without the marks of entities")
  func rasa() throws {
    let yaml = """
      nlu:
      - intent: faq/ask_channels
        examples: |
          - What channels?
          - in [Berlin](city) too?
      - intent: greet
        examples: |
          - hi
      responses:
        utter_faq/ask_channels:
        - text: "Mail."
      """
    let knowledge = try loaded(try adopted(yaml, "nlu.yml"))
    #expect(knowledge.items.map(\.id.name) == ["ask-channels"])
    #expect(knowledge.items.first?.asks.variants[.english] == ["What channels?", "in Berlin too?"])
  }

  @Test("Markdown: headings with what stands under them; code and empty headings are none")
  func markdown() throws {
    let text =
      "# FAQ\n\n## How, **exactly**?\n\nOpen [Settings](http://a.example).\n\n```\n# no heading\n```\n## 2.1\n- Dark *mode*\n- Fixes\n"
    let knowledge = try loaded(try adopted(text, "faq.md"))
    #expect(knowledge.items.map { $0.title.text(in: .english) } == ["Dark mode", "Fixes", "How, exactly?"])
    #expect(
      knowledge.items.map { $0.answer.text(in: .english) } == [
        "2.1: Dark mode.", "2.1: Fixes.", "Open Settings.",
      ]
    )
  }

  @Test("A changelog: an item an entry, and none for its title and its kinds of changes")
  func changelog() throws {
    let text =
      "# Changelog\n\nAll that changed.\n\n## [Unreleased]\n### Added\n- Export\n  to PDF\n\n## 2.1.0 - 2026-06-01\n### Added\n"
      + "- Dark mode for the app\n- Offline trips\n\n### Fixed\n- A crash\n## Is it free?\nYes.\n"
    let items = try loaded(try adopted(text, "CHANGELOG.md")).items
    #expect(
      items.map { $0.title.text(in: .english) }.sorted { $0 ?? "" < $1 ?? "" } == [
        "A crash", "Dark mode for the app", "Export to PDF", "Is it free?", "Offline trips",
      ]
    )
    let export = try #require(items.first { $0.id.name == "export-to-pdf" })
    #expect(export.standing == .roadmap(.started))
    #expect(export.answer.text(in: .english) == "Added ([Unreleased]): Export to PDF.")
  }

  @Test(
    "Hostile text is text",
    arguments: ["\"}\nfeatures: []", "- id: x", "{a: b}", "# c", "!!python/object", "\u{202E}x"]
  )
  func hostile(text: String) throws {
    let csv = "\"\(text.replacing("\"", with: "\"\"")) q\",\"\(text.replacing("\"", with: "\"\"")) a\"\n"
    #expect(try loaded(try adopted(csv, "faq.csv")).items.count == 1)
  }

  @Test("Ids are told apart, and a file with nothing in it is bad input")
  func names() throws {
    let knowledge = try loaded(try adopted("Yes?,a\nYes!,b\n???,c\n", "faq.csv"))
    #expect(knowledge.items.map(\.id.name).sorted() == ["item", "yes", "yes-2"])
    #expect(throws: FaultyInput.self) { try adopted("just words", "notes.txt") }
  }
}

@Suite("What is learnt is written where a person would have put it")
struct KnowledgePatchTests {
  private let yaml = """
    campaign: { name: Small, languages: [en, fr] }
    # The first.
    features:
      - id: block            # stays
        title: { en: Block }
        asks:
          en:
            - "one"
            - two            # the second

          # French comes next.
          fr: ["un", 'l''autre', "x ] y"]   # three
        answer: { en: "A.", fr: "A." }   # said
      - id: flow
        title: { en: Flow }
        asks: { en: ["a", "b"], fr: ["c"] }
        not:
          en: [
            "no",
            "never"
          ]
        answer: { en: "B." }
      - id: plain
        title: { en: Plain }
        asks: { en: ["d"] }
        answer:
          en: [ "x \\"y\\"", 'it''s', bare words ]   # three
          fr: Sans rien   # nothing
      - id: folded
        title: { en: Folded }
        asks: { en: ["e"] }
        answer:
          en: >
            Over
            two lines.
    """

  private func patched(_ item: String, _ list: KnowledgePatch.List, _ language: Language) throws -> [String] {
    try changed(item) {
      KnowledgePatch("new \"one\"", in: language, to: list, of: $0).applied(to: yaml)
    } holds: {
      (list == .asks ? $0.asks : $0.nearMisses).variants[language]?.last == "new \"one\""
    }
  }

  /// The lines that a patch of an item adds, after which it `holds` what it is to.
  private func changed(
    _ item: String,
    _ patch: (KnowledgeItem) -> String?,
    holds: (KnowledgeItem) -> Bool
  ) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "patch-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "campaign.yaml")
    try Data(yaml.utf8).write(to: file)
    let found = try KnowledgeLoader.load(folder: folder.path).items.first { $0.id.name == item }
    guard let text = patch(try #require(found)) else { return [] }
    try Data(text.utf8).write(to: file)
    let after = try #require(try KnowledgeLoader.load(folder: folder.path).items.first { $0.id.name == item })
    #expect(holds(after))
    let old = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    return new.difference(from: old).insertions.map { change in
      guard case .insert(_, let line, _) = change else { return "" }
      return String(line)
    }
  }

  @Test("Each style of list keeps its style, and not one other byte changes")
  func styles() throws {
    // As YAML quotes it.
    let new = "\"new \\\"one\\\"\""
    #expect(try patched("block", .asks, .english) == ["        - \(new)"])
    #expect(
      try patched("block", .asks, .french) == ["      fr: [\"un\", 'l''autre', \"x ] y\", \(new)]   # three"]
    )
    #expect(try patched("flow", .asks, .english) == ["    asks: { en: [\"a\", \"b\", \(new)], fr: [\"c\"] }"])
    #expect(try patched("flow", .asks, .french) == ["    asks: { en: [\"a\", \"b\"], fr: [\"c\", \(new)] }"])
    #expect(try patched("flow", .not, .english) == ["        \"never\",", "        \(new)"])
    #expect(try patched("block", .not, .english) == ["    not: { en: [\(new)] }"])
  }

  private func reworded(_ item: String, _ old: String, _ language: Language) throws -> [String] {
    let new = "it’s \"new\""
    return try changed(item) {
      RewordingPatch(new, insteadOf: old, in: language, of: $0).applied(to: yaml)
    } holds: {
      $0.answer.variants[language]?.contains(new) == true
        && $0.answer.variants[language]?.contains(old) == false
    }
  }

  @Test("Other words for an answer keep what stands around them, however they were quoted")
  func rewordings() throws {
    let new = "\"it’s \\\"new\\\"\""
    #expect(try reworded("block", "A.", .french) == ["    answer: { en: \"A.\", fr: \(new) }   # said"])
    #expect(try reworded("block", "A.", .english) == ["    answer: { en: \(new), fr: \"A.\" }   # said"])
    let (one, two) = ("\"x \\\"y\\\"\"", "'it''s'")
    #expect(
      try reworded("plain", "x \"y\"", .english) == ["      en: [ \(new), \(two), bare words ]   # three"]
    )
    #expect(try reworded("plain", "it's", .english) == ["      en: [ \(one), \(new), bare words ]   # three"])
    #expect(
      try reworded("plain", "bare words", .english) == ["      en: [ \(one), \(two), \(new) ]   # three"]
    )
    #expect(try reworded("plain", "Sans rien", .french) == ["      fr: \(new)   # nothing"])
    #expect(try reworded("folded", "Over two lines.\n", .english).isEmpty)
    #expect(try reworded("plain", "gone", .english).isEmpty)
  }

  @Test("What is better done by hand is left")
  func left() throws {
    #expect(try patched("flow", .not, .french).isEmpty)
  }
}
