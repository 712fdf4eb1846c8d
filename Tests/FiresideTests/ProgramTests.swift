import Foundation
import TestSupport
import Testing
import ThreadStorage

@testable import fireside

/// The program as a whole, from its arguments to its exit code.
struct ProgramTests {
  let campaign: SampleCampaign

  init() throws { campaign = try SampleCampaign() }

  private var knowledge: [String] { ["--knowledge", campaign.folder] }

  private func run(_ arguments: String..., input: String = "") throws -> Program.Result {
    try Program.fireside.run(arguments + knowledge, input: Data(input.utf8), in: campaign.folder)
  }

  @Test func aPipedSessionDraftsApprovesAndLogs() throws {
    let result = try run("chat", input: "Do you take bitcoin?\ny\n")
    #expect(result.status == 0)
    #expect(result.output.contains("✓ approved"))
    #expect(!result.output.contains("question>"))
    let log = try run("log")
    #expect(log.output.contains("roadmap/bitcoin  Do you take bitcoin?"))
    let thread = try run("log", "1")
    #expect(thread.output.contains("nearest ask: “Do you take bitcoin”"))
  }

  @Test func chatIsTheDefault() throws {
    let result = try Program.fireside.run(knowledge, input: Data("bitcoin?\nn\n".utf8), in: campaign.folder)
    #expect(result.output.contains("✓ closed"))
  }

  @Test func askDecidesNothing() throws {
    let result = try run("ask", "Do you take bitcoin?")
    #expect(result.status == 0)
    #expect(result.output.contains("roadmap/bitcoin"))
    #expect(!FileManager.default.fileExists(atPath: campaign.folder + "/fireside.sqlite"))
  }

  @Test func jsonHasStableKeysAndOneObjectALine() throws {
    let result = try run("ask", "--json", input: "Do you take bitcoin?\n\nxyzzy\n")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 2)
    let keys = [
      "question", "language", "outcome", "item", "confidence", "margin", "draft", "length", "limit",
      "evidence", "move", "moves", "tier",
    ]
    for (line, item) in zip(lines, ["roadmap/bitcoin", nil]) {
      let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(Set(object.keys) == Set(keys))
      #expect(object["item"] as? String == item)
    }
  }

  @Test func aFileOfQuestionsIsAnsweredInItsOrderAroundABadLine() throws {
    let lines = (0..<600).map { $0 % 2 == 0 ? "Do you take bitcoin \($0)?" : "xyzzy \($0)" }
    let input =
      Data(lines.joined(separator: "\n").utf8) + Data([0x0A, 0xC3, 0x28, 0x0A]) + Data("late\n".utf8)
    let result = try Program.fireside.run(["ask", "--json"] + knowledge, input: input)
    #expect(result.status == 2)
    #expect(result.errors.contains("standard input:601: "))
    let asked = try result.output.split(separator: "\n").map { line in
      try #require(
        (try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])?["question"] as? String
      )
    }
    #expect(asked == lines + ["late"])
  }

  @Test func noColoursInAPipe() throws {
    let result = try Program.fireside.run(
      ["ask", "bitcoin"] + knowledge,
      environment: ["TERM": "xterm-256color", "FORCE_COLOR": "1"]
    )
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test(arguments: ["chat", "ask", "run", "export", "check", "init", "log"])
  func everyHelpHasAnExample(_ command: String) throws {
    let result = try Program.fireside.run(command, "--help")
    #expect(result.status == 0)
    #expect(result.output.contains("  fireside \(command)"))
  }

  @Test(arguments: [
    ["--nonsense"], ["export", "--format", "pdf"], ["run"],
    ["export", "--format", "csv", "--item", "bitcoin"],
  ])
  func wrongUsageIs64(_ arguments: [String]) throws {
    #expect(try Program.fireside.run(arguments).status == 64)
  }

  @Test func aRunWithoutTurnsFails() throws {
    let file = try campaign.write("transcript:\n  turns: []\n", to: "none.yaml")
    let result = try run("run", file)
    #expect(result.status == 1)
    #expect(result.output.contains("0 turns"))
  }

  @Test func aMismatchIsShownWithItsPlaceAndScores() throws {
    let file = try campaign.write(
      "transcript:\n  turns:\n    - question: \"bitcoin?\"\n      expect: { item: features/pets }\n",
      to: "t.yaml"
    )
    let result = try run("run", file)
    #expect(result.status == 1)
    #expect(result.output.contains("\(file):3: “bitcoin?”"))
    #expect(result.output.contains("wanted item features/pets, got roadmap/bitcoin"))
    #expect(result.output.contains("score"))
    let accepted = try run("run", file, "--accept")
    #expect(accepted.status == 0)
    #expect(try run("run", file).status == 0)
  }

  @Test(arguments: ["markdown", "html", "jsonl", "csv", "transcript"])
  func everyFormatHoldsTheAnswerAndNoSecret(_ format: String) throws {
    _ = try run(
      "chat",
      input: "Do you take bitcoin? I am bob@mail.example\ny\nWill you own apartments yourselves?\ne Maybe.\n"
    )
    let result = try run("export", "--format", format)
    #expect(result.status == 0)
    #expect(!result.output.contains("secret-flat"))
    #expect(!result.output.contains("Company flats"))
    #expect(!result.output.contains("bob@mail.example"))
    if format != "transcript" { #expect(result.output.contains("nothing is decided")) }
  }

  @Test func anExportedSessionIsATest() throws {
    _ = try run(
      "chat",
      input: "Do you take bitcoin?\ny\nCan I bring my dog?\ne Bring two.\nhe harassed me\ny\n"
    )
    let exported = try run("export", "--format", "transcript", "--output", campaign.folder + "/session.yaml")
    #expect(exported.status == 0)
    let rerun = try run("run", campaign.folder + "/session.yaml", "--log", ":memory:")
    #expect(rerun.status == 0, "\(rerun.output)")
    #expect(rerun.output.contains("3 turns in 1 file: 3 as expected"))
  }

  @Test func safetyThreadsStayOutOfWhatIsPublished() throws {
    _ = try run("chat", input: "he harassed me\ny\nDo you take bitcoin?\ny\n")
    let page = try run("export", "--format", "html")
    #expect(!page.output.contains("I am sorry"))
    #expect(page.errors.contains("--with-safety"))
    #expect(try run("export", "--format", "html", "--with-safety").output.contains("I am sorry"))
  }

  @Test func theCampaignIsFoundAndTold() throws {
    let library = try SampleCampaign([
      "Knowledge/b/campaign.yaml": SampleCampaign.yaml, "Knowledge/a/campaign.yaml": SampleCampaign.yaml,
    ])
    let result = try Program.fireside.run("ask", "bitcoin?", in: library.folder)
    #expect(result.status == 0)
    #expect(result.errors.contains("Knowledge/a, the first by name"))
    #expect(
      try Program.fireside.run("ask", "bitcoin?", "--knowledge", "b", in: library.folder).errors.isEmpty
    )
    let fromEnvironment = try Program.fireside.run(
      ["ask", "bitcoin?"],
      in: library.folder,
      environment: ["FIRESIDE_KNOWLEDGE": "Knowledge/b"]
    )
    #expect(fromEnvironment.errors.isEmpty)
  }
}
