import Foundation
import TestSupport
import Testing
import TextAnalysis

@testable import fireside

@Suite("Errors in French")
struct FrenchErrorsTests {
  private let campaign: SampleCampaign

  init() throws { campaign = try SampleCampaign() }

  private func errors(_ words: [String], status: Int32) throws -> String {
    let shared = ["--knowledge", campaign.folder, "--ui", "fr"]
    let result = try Program.fireside.run(words + shared, input: Data(), in: campaign.folder)
    #expect(result.status == status, "\(result.errors)")
    return result.errors
  }

  @Test("Each fault of the knowledge has its file, its line and what would be right")
  func faults() throws {
    try campaign.write(
      """
      features:
        - id: Nope!
          titel: { en: x }
          asks: [one]
          link: nowhere
      roadmap:
        - { id: later, status: soon, title: { en: Later }, asks: { en: [later] }, answer: { de: spät } }
      rules: text
      """,
      to: "broken.yaml"
    )
    let said = try errors(["asks"], status: 2)
    for sentence in [
      "broken.yaml:2: l’id «\u{A0}Nope!\u{A0}» doit être fait de a-z",
      "une fonction\u{A0}: il manque «\u{A0}title\u{A0}»",
      "«\u{A0}titel\u{A0}» n’est pas une clé pour une fonction (vouliez-vous dire «\u{A0}title\u{A0}»\u{A0}?)",
      "c’est une liste", "doit être une adresse qui commence par https://",
      "«\u{A0}soon\u{A0}» ne convient pas à status", "«\u{A0}de\u{A0}» n’est pas une langue",
    ] {
      #expect(said.contains(sentence), "\(sentence)\n\(said)")
    }
    #expect(!said.contains(" should ") && !said.contains(" use "), "\(said)")
  }

  @Test("What is no YAML, and a folder that isn’t there")
  func unread() throws {
    try campaign.write("features: [", to: "broken.yaml")
    #expect(try errors(["queue"], status: 2).contains("le YAML n’est pas valide (colonne"))
    let result = try Program.fireside.run(
      ["queue", "--knowledge", "nowhere/at/all", "--ui", "fr"],
      input: Data(),
      in: campaign.folder
    )
    #expect(result.status == 2 && result.errors.contains("n’existe pas"), "\(result.errors)")
  }

  @Test(
    "What is wrong with a call, by its own checks and by the parser’s",
    arguments: [
      (["report", "--show", "nix"], "«\u{A0}nix\u{A0}» n’est pas une demande\u{A0}: donnez"),
      (
        ["report", "--format", "nix"],
        "«\u{A0}nix\u{A0}» ne convient pas à --format <format>\u{A0}: prenez l’une de ces valeurs, text, html, json"
      ),
      (["export", "--format", "nix"], "prenez l’une de ces valeurs, markdown, html"),
      (["asks", "--limit", "x"], "«\u{A0}x\u{A0}» ne convient pas à --limit <n>"),
      (["asks", "--limit=-1"], "--limit -1 est au-dessous de 0"),
      (["report", "--shw", "x"], "l’option --shw n’existe pas\u{A0}: vouliez-vous dire --show\u{A0}?"),
      (["report", "more"], "«\u{A0}more\u{A0}» est de trop"), (["status"], "il manque <item>"),
      (["repot"], "vouliez-vous dire «\u{A0}fireside report\u{A0}»"),
    ]
  )
  func calls(words: [String], sentence: String) throws {
    let said = try errors(words, status: 64)
    #expect(said.hasPrefix("erreur\u{A0}: ") && said.contains(sentence), "\(said)")
    #expect(said.contains("Emploi\u{A0}: fireside") && !said.contains("Usage"), "\(said)")
  }

  @Test("A file that isn’t there")
  func files() throws {
    #expect(
      try errors(["import", "nowhere.json"], status: 2).contains("n’existe pas\u{A0}: donnez le chemin")
    )
  }
}
