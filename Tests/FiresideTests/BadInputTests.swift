import Foundation
import TestSupport
import Testing
import ThreadStorage

@testable import fireside

/// Bad input and bad surroundings: a clear message, the right exit code, nothing lost.
struct BadInputTests {
  let campaign: SampleCampaign

  init() throws { campaign = try SampleCampaign() }

  private func run(_ arguments: [String], input: Data = Data()) throws -> Program.Result {
    try Program.fireside.run(arguments + ["--knowledge", campaign.folder], input: input, in: campaign.folder)
  }

  private func expectRefusal(
    _ result: Program.Result,
    _ words: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(result.status == 2, "\(result.errors)", sourceLocation: sourceLocation)
    for word in words {
      #expect(result.errors.contains(word), "\(result.errors)", sourceLocation: sourceLocation)
    }
    #expect(!result.errors.contains("Fatal error"), sourceLocation: sourceLocation)
  }

  @Test(arguments: [("evalute", "did you mean “fireside evaluate”?"), ("qwertz", "fireside --help")])
  func aMisspeltCommandIsPutRight(word: String, hint: String) throws {
    let result = try Program.fireside.run(word)
    #expect(result.status == 64 && result.errors.contains(hint), "\(result.errors)")
  }

  @Test func aMisspeltCampaignIsPutRight() throws {
    expectRefusal(try Program.fireside.run("ask", "hi", "--knowledge", "homstay"), "did you mean homestay?")
  }

  @Test func missingKnowledge() throws {
    expectRefusal(
      try Program.fireside.run("ask", "hi", "--knowledge", "/nowhere/at/all"),
      "no such folder",
      "--knowledge"
    )
  }

  @Test func knowledgeThatIsAFile() throws {
    expectRefusal(
      try Program.fireside.run("ask", "hi", "--knowledge", campaign.folder + "/campaign.yaml"),
      "is no folder"
    )
  }

  @Test func emptyKnowledge() throws {
    let empty = campaign.folder + "/empty"
    try FileManager.default.createDirectory(atPath: empty, withIntermediateDirectories: true)
    expectRefusal(
      try Program.fireside.run("ask", "hi", "--knowledge", empty),
      "no .yaml file",
      "fireside init"
    )
  }

  @Test func brokenKnowledgeTellsAllFaultsAtOnce() throws {
    let broken = try SampleCampaign([
      "more.yaml": "features:\n  - id: A b\n    titel: { en: x }\n    asks: { de: [\"y\"] }\n",
      "bad.yaml": "features: [\"\n",
    ])
    let result = try Program.fireside.run("ask", "hi", "--knowledge", broken.folder)
    expectRefusal(
      result,
      "more.yaml:2: ",
      "did you mean “title”?",
      "“de” is no language",
      "bad.yaml:",
      "not valid YAML"
    )
  }

  @Test(arguments: [Data([0x66, 0x3A, 0x20, 0xFF, 0xFE]), Data("a: \u{0}".utf8)])
  func knowledgeThatIsNoText(_ data: Data) throws {
    try campaign.write(data, to: "binary.yaml")
    expectRefusal(try run(["ask", "hi"]), "binary.yaml:1: ", "UTF-8 text")
  }

  @Test func anEmptyKnowledgeFileIsNoFault() throws {
    try campaign.write("", to: "empty.yaml")
    try campaign.write("# nothing yet\n", to: "comment.yaml")
    #expect(try run(["ask", "bitcoin?"]).status == 0)
  }

  @Test func aTranscriptWithATypoInAKey() throws {
    let file = try campaign.write("transcript:\n  turns:\n    - qestion: \"Hi\"\n", to: "t.yaml")
    expectRefusal(try run(["run", file]), "t.yaml:3: “qestion”", "did you mean “question”?")
  }

  @Test(arguments: ["", "just text", "- a\n- list\n", "transcript:\n"])
  func aFileThatIsNoTranscript(_ text: String) throws {
    // Beside the campaign, not in it: the knowledge loader would speak first.
    let elsewhere = try SampleCampaign()
    let file = try elsewhere.write(text, to: "t.yaml")
    expectRefusal(try run(["run", file]), "t.yaml:1: ", "transcript")
  }

  @Test func aMissingTranscript() throws {
    expectRefusal(try run(["run", "nowhere.yaml"]), "nowhere.yaml", "no such file or folder")
  }

  @Test func aLogThatIsAFolder() throws {
    for command in [["log"], ["export", "--format", "csv"], ["chat"]] {
      expectRefusal(try run(command + ["--log", campaign.folder]), "is a directory", "name a file")
    }
  }

  @Test func aLogThatIsNoDatabase() throws {
    let file = try campaign.write(String(repeating: "not a database\n", count: 200), to: "notes.txt")
    expectRefusal(
      try run(["chat", "--log", file], input: Data("bitcoin?\ny\n".utf8)),
      "another kind of file"
    )
    #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("not a database"))
  }

  @Test func aLogThatIsMissing() throws {
    expectRefusal(try run(["log"]), "no log at fireside.sqlite yet")
    #expect(!FileManager.default.fileExists(atPath: campaign.folder + "/fireside.sqlite"))
  }

  @Test func aLogInAFolderThatIsMissing() throws {
    expectRefusal(try run(["chat", "--log", "no/such/folder/log.sqlite"]), "no directory")
  }

  /// Of typed questions a bad line costs one; what was decided before and after it is logged.
  @Test(arguments: [
    (Data([0xC3, 0x28]), "not valid UTF-8"), (Data("a\u{0}b".utf8), "NUL"),
    (Data(repeating: 0x61, count: 1_200_000), "longer than"),
  ])
  func aBadLineLosesNothing(_ line: Data, _ words: String) throws {
    let input = Data("bitcoin?\ny\n".utf8) + line + Data("\nCan I bring my dog?\ny\n".utf8)
    expectRefusal(try run(["chat"], input: input), "standard input:3: ", words)
    let log = try run(["log"])
    #expect(log.output.contains("bitcoin?"))
    #expect(log.output.contains("dog"))
  }

  /// Of questions in a file one that can’t be read costs no other.
  @Test func aBadLineCostsOneQuestion() throws {
    let result = try run(["ask", "--json"], input: Data("bitcoin?\na\u{0}b\nCan I bring my dog?\n".utf8))
    expectRefusal(result, "standard input:2: ", "NUL")
    #expect(result.output.split(separator: "\n").count == 2)
  }

  @Test(
    "Quoted questions are several, words without quotes are one",
    arguments: [
      (["Can I pay in bitcoin?", "a dog?"], 2), (["Can", "I", "bring", "a", "dog?"], 1),
    ]
  )
  func questions(arguments: [String], count: Int) throws {
    let result = try run(["ask", "--json"] + arguments)
    #expect(result.output.split(separator: "\n").count == count)
  }

  @Test func aLineOfAMegabyteIsAQuestionLikeAnyOther() throws {
    let words = String(repeating: "bitcoin ", count: 131_000)
    #expect(try run(["ask", "--json"], input: Data(words.utf8)).status == 0)
  }

  @Test func emptyInputIsAnEmptySession() throws {
    #expect(try run(["chat"]).status == 0)
    #expect(try run(["ask"]).output.isEmpty)
  }

  @Test func anExportThatCannotBeWritten() throws {
    _ = try run(["chat"], input: Data("bitcoin?\ny\n".utf8))
    expectRefusal(
      try run(["export", "--format", "csv", "--output", "/no/such/folder/x.csv"]),
      "can’t be written"
    )
  }

  /// A decision that was shown as taken is on the disk, however the process ends.
  @Test func aKilledSessionKeepsWhatItShowed() throws {
    let terminal = try PseudoTerminal(
      Program.fireside.path,
      ["chat", "--knowledge", campaign.folder, "--log", campaign.folder + "/killed.sqlite"]
    )
    try terminal.waitFor("question>")
    try terminal.send("Do you take bitcoin?\r")
    try terminal.waitFor("more >")
    try terminal.send("y")
    try terminal.waitFor("✓ approved")
    terminal.signal(SIGKILL)
    _ = try terminal.waitForExit()
    #expect(try run(["log", "--log", campaign.folder + "/killed.sqlite"]).output.contains("roadmap/bitcoin"))
  }
}
