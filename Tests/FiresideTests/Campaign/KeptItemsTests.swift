import Answering
import Foundation
import TestSupport
import Testing
import TextAnalysis

/// What stands in the file once words are kept: in whose words, in which language, and how often.
@Suite("What is kept stands once, in nobody's name and in its own language")
struct KeptItemsTests {
  private let desk: QueueDesk
  private var file: String? {
    try? String(contentsOfFile: desk.campaign.folder + "/learnt.yaml", encoding: .utf8)
  }

  private static let asked = "Is breakfast included in the price?"
  private static let words = "Whether breakfast is in the price is up to each host."

  init() throws { desk = try QueueDesk() }

  private func chat(_ lines: String...) throws -> String {
    try desk.run(["chat", "--reviewer", "Ann"], input: lines.map { $0 + "\n" }.joined()).output
  }

  @Test("The heading is the reviewer's words, and of the asker's none that they didn't say")
  func heading() throws {
    let shown = try chat(Self.asked, "e \(Self.words)", "/keep there Breakfast at a host's table")
    #expect(shown.contains("✓ kept as features/breakfast-hosts-table"), "\(shown)")
    #expect(file?.contains("title: { en: \"Breakfast at a host's table\" }") == true, "\(file ?? "")")
    let other = try chat(
      "Could I ride to your lighthouse by ferry?",
      "e There are two of them, and both are booked by the night.",
      "/keep open Benson's lighthouse",
      "/keep open"
    )
    #expect(
      other.contains("“Benson's” names somebody") || other.contains("✓ kept as roadmap/benson"),
      "\(other)"
    )
    #expect(file?.contains("title: { en: \"Could I") == false, "\(file ?? "")")
  }

  @Test("Nobody is named, whoever speaks or signs; who is named within is told")
  func names() throws {
    let answer = "Good question, Ben. Breakfast is up to each host. Greetings from Åsa, your Ada"
    #expect(try chat(Self.asked, "e \(answer)", "/keep there").contains("✓ kept as features/"))
    let text = try #require(file)
    #expect(text.contains("answer: { en: \"Good question. Breakfast is up to each host.\" }"), "\(text)")
    #expect(!text.contains("Ben") && !text.contains("Åsa") && !text.contains("Ada"))
    let within = try chat(
      "Do you rent out a lighthouse somewhere?",
      "e There are two, and Benjamin lets them by the night.",
      "/keep there"
    )
    #expect(within.contains("not kept: “Benjamin” names somebody; /mend"), "\(within)")
    #expect(file == text)
  }

  @Test("An answer in another language than the question is kept in its own, and the gap is told")
  func otherLanguage() throws {
    let shown = try chat(
      "Est-ce que le petit-déjeuner est compris dans le prix ?",
      "e Breakfast is never part of what we charge, each host says so.",
      "send",
      "/keep there Breakfast"
    )
    #expect(shown.contains("the answer is in English, and the question in French"), "\(shown)")
    #expect(shown.contains("✓ kept as features/breakfast"), "\(shown)")
    let text = try #require(file)
    #expect(
      text.contains("title: { en: \"Breakfast\" }") && text.contains("fr:\n        - \"Est-ce que"),
      "\(text)"
    )
    #expect(text.contains("answer: { en: "))
  }

  @Test("French under English: one item that speaks both")
  func bothLanguages() throws {
    let french = "Chaque hôte décide du petit-déjeuner et le dit sur sa page."
    let shown = try chat(
      Self.asked,
      "e \(Self.words)",
      "/keep there Breakfast",
      "Le petit-déjeuner est-il compris dans le prix ?",
      "e \(french)",
      "/keep features/breakfast Petit-déjeuner"
    )
    #expect(shown.contains("✓ features/breakfast says it in French too"), "\(shown)")
    let item = try #require(
      try KnowledgeLoader.load(folder: desk.campaign.folder).item(ItemID("features/breakfast")!)
    )
    #expect(item.answer.variants[.french] == [french] && item.answer.variants[.english] == [Self.words])
    #expect(item.title.variants[.french] == ["Petit-déjeuner"] && item.asks.languages == [.english, .french])
    let findings = try desk.run("check").output.split(separator: "\n").filter { $0.contains("learnt.yaml:") }
    #expect(!findings.contains { $0.contains("missing") }, "\(findings)")
  }

  @Test("The same kept once more is no second item, nor a fault")
  func sameAgain() throws {
    #expect(try chat(Self.asked, "e \(Self.words)", "/keep there").contains("✓ kept as"))
    let text = file
    let again = try chat(Self.asked, "d", "e \(Self.words)", "send", "/keep there Another heading")
    #expect(again.contains("✓ kept already: features/breakfast-price"), "\(again)")
    #expect(file == text)
  }

  @Test("Two desks that keep the same at once make one item, and both are told")
  func sameAtOnce() throws {
    let desks = try (0..<2).map { _ in
      try PipedProgram(
        ["chat", "--knowledge", desk.campaign.folder, "--log", ":memory:"],
        in: desk.campaign.folder
      )
    }
    for one in desks {
      try one.send("\(Self.asked)\ne \(Self.words)\n")
      try one.waitFor("✓ edited")
    }
    for one in desks { try one.send("/keep there Breakfast\n") }
    for one in desks {
      #expect(one.waitForExit() == 0)
      #expect(one.output.contains("✓ kept"), "\(one.output)")
    }
    #expect(try KnowledgeLoader.load(folder: desk.campaign.folder).items.count == 5)
  }

  @Test("What was kept is taken back after a colleague kept more, in a later session and by a command")
  func takenBack() throws {
    let lighthouse = "Do you rent out a lighthouse somewhere?"
    let first = try PipedProgram(["chat", "--reviewer", "Ann"] + desk.shared, in: desk.campaign.folder)
    try first.send("\(Self.asked)\ne \(Self.words)\n/keep there Breakfast\n")
    try first.waitFor("✓ kept as features/breakfast")
    #expect(
      try chat(lighthouse, "e There are two, and they are booked by the night.", "/keep there Lighthouses")
        .contains("✓ kept as features/lighthouses")
    )
    try first.send("/unkeep\n")
    #expect(first.waitForExit() == 0)
    #expect(first.output.contains("taken back: features/breakfast"), "\(first.output)")
    #expect(file?.contains("lighthouses") == true && file?.contains("breakfast") == false, "\(file ?? "")")
    let later = try chat("/unkeep", "/unkeep features/pets", "/unkeep features/lighthouses", "/unkeep")
    #expect(later.contains("features/lighthouses · Lighthouses · kept by Ann on"), "\(later)")
    #expect(later.contains("“features/pets” was not kept at the desk"), "\(later)")
    #expect(later.contains("taken back: features/lighthouses") && file == nil, "\(later)")
    #expect(try chat(Self.asked, "e \(Self.words)", "send", "/keep there Breakfast").contains("✓ kept as"))
    #expect(try desk.run("unkeep").output.contains("features/breakfast · Breakfast · kept by Ann"))
    #expect(try desk.run("unkeep", "features/pets").status == 2)
    let done = try desk.run("unkeep", "features/breakfast", "--ui", "fr")
    #expect(done.status == 0 && done.output.contains("annulé") && file == nil, "\(done.output)")
  }
}
