import Foundation
import TestSupport
import Testing

@testable import fireside

/// Sessions on a real pseudo-terminal.
struct TerminalTests {
  let campaign: SampleCampaign

  init() throws { campaign = try SampleCampaign() }

  private func start(
    _ options: [String] = [],
    type: String = "xterm",
    columns: Int = 80,
    keyPause: String = "0"
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      Program.fireside.path,
      ["chat", "--knowledge", campaign.folder, "--log", campaign.folder + "/log.sqlite"] + options,
      environment: [
        "TERM": type, "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": campaign.folder,
        "NO_COLOR": "1", "FIRESIDE_KEY_PAUSE": keyPause,
      ],
      columns: columns
    )
    try terminal.waitFor("question>")
    return terminal
  }

  /// Waits until a draft for a question is to be decided on.
  private func ask(_ terminal: PseudoTerminal) throws {
    try terminal.send("Do you take bitcoin?\r")
    try terminal.waitFor("more >")
  }

  /// Leaves at the prompt for a question; what is typed before a prompt stands there is for nobody.
  private func leave(_ terminal: PseudoTerminal) throws {
    try terminal.waitFor("question>")
    try terminal.send("\u{4}")
    #expect(try terminal.waitForExit() == 0)
    #expect(try terminal.isRestored)
  }

  private func log(_ thread: String? = nil) throws -> String {
    try Program.fireside.run(["log", "--log", campaign.folder + "/log.sqlite"] + [thread].compactMap { $0 })
      .output
  }

  @Test func aQuestionIsTypedAndApprovedByOneKey() throws {
    let terminal = try start()
    try ask(terminal)
    try terminal.send("y")
    try terminal.waitFor("✓ approved")
    try leave(terminal)
    #expect(try log().contains("Do you take bitcoin?"))
  }

  @Test(arguments: ["really", "money", "I can pay"])
  func noLetterOfAWordDecides(_ words: String) throws {
    let terminal = try start()
    try ask(terminal)
    try terminal.send(words)
    try terminal.waitFor(words)
    try terminal.send("\r")
    try terminal.waitFor("Nothing is decided yet")
    try terminal.waitFor("more >")
    try terminal.send("l")
    try terminal.waitFor("✓ put off")
    try leave(terminal)
    #expect(try !log().contains("Do you take bitcoin?"))
  }

  @Test func accentsAreTypedAndErased() throws {
    let terminal = try start()
    try terminal.send("La salle de bain est-elle privéee\u{7F} ?\r")
    try terminal.waitFor("features/bathroom")
    try terminal.waitFor("more >")
    try terminal.send("y")
    try terminal.waitFor("✓ approved")
    try leave(terminal)
    #expect(try log().contains("La salle de bain est-elle privée ?"))
  }

  @Test func anEditStartsWithTheDraftOnTheLine() throws {
    let terminal = try start()
    try terminal.send("Prenez-vous le bitcoin ?\r")
    try terminal.waitFor("more >")
    try terminal.send("e")
    try terminal.waitFor("answer>")
    try terminal.waitFor("décidé.")
    try terminal.send(" À bientôt peut-être é🙂.\u{1}Chère Zoé, \r")
    try terminal.waitFor("“send”")
    try terminal.send("send\r")
    try terminal.waitFor("✓ edited")
    try leave(terminal)
    let thread = try log("1")
    #expect(thread.contains("┃ Chère Zoé, "))
    #expect(thread.contains("peut-être é🙂."))
    #expect(thread.contains("overridden"))
  }

  @Test func ctrlCDropsTheLineAndNeverTheSession() throws {
    let terminal = try start()
    try terminal.send("half a ques\u{3}")
    try terminal.waitFor("question>")
    try ask(terminal)
    try terminal.send("\u{3}")
    try terminal.waitFor("undecided")
    try leave(terminal)
    #expect(try log().contains("Nothing was answered yet"))
  }

  @Test(arguments: [["--plain"], []])
  func plainLinesTakeAKeyAndReturn(options: [String]) throws {
    let terminal = try start(options, type: options.isEmpty ? "dumb" : "xterm")
    try terminal.send("Do you take bitcoin?\n")
    try terminal.waitFor("? more")
    try terminal.send("e\n")
    try terminal.waitFor("answer> ")
    try terminal.send("\n")
    try terminal.waitFor("nothing was changed")
    try terminal.waitFor("? more")
    try terminal.send("y\n")
    try terminal.waitFor("✓ approved")
    try leave(terminal)
    #expect(try log().contains("Do you take bitcoin?"))
    #expect(!terminal.transcript.contains("\u{1B}") && terminal.transcript.contains("│") == options.isEmpty)
    #expect(!terminal.transcript.contains("/280"))
  }

  @Test func whatWasTypedSurvivesCtrlC() throws {
    let terminal = try start()
    try ask(terminal)
    for ending in ["\u{3}", "\r"] {
      try terminal.send("e")
      try terminal.waitFor("answer>")
      if ending == "\u{3}" {
        try terminal.waitFor("decided.")
        try terminal.send(" We read this.")
      }
      try terminal.waitFor("We read this.")
      try terminal.send(ending)
      guard ending == "\u{3}" else { continue }
      try terminal.waitFor("e has your words on the line again")
      try terminal.waitFor("more >")
    }
    try terminal.waitFor("✓ edited")
    try leave(terminal)
    #expect(try log("1").contains("We read this."))
  }

  @Test func returnAndTypeAheadNeverApprove() throws {
    let terminal = try start()
    try terminal.send("Do you take bitcoin?\ry")
    try terminal.waitFor("more >")
    try terminal.send("\r")
    try terminal.waitFor("Nothing is decided yet")
    try terminal.waitFor("more >")
    try terminal.send("n")
    try terminal.waitFor("reason >")
    try terminal.send("\r")
    try terminal.waitFor("✓ closed")
    try leave(terminal)
    #expect(try !log().contains("approve"))
  }

  @Test func aKeyThatIsHeldDownDecidesOnce() throws {
    let terminal = try start(keyPause: "60000")
    try ask(terminal)
    try terminal.send("w")
    try terminal.waitFor("nearest:")
    try terminal.waitFor("more >")
    try terminal.send("w")
    try terminal.waitFor("\u{7}")
    try terminal.send("y")
    try terminal.waitFor("✓ approved")
    try leave(terminal)
    #expect(terminal.transcript.ranges(of: "nearest:").count == 1)
  }

  @Test func resizingKeepsTheLine() throws {
    let terminal = try start(columns: 80)
    try terminal.send("Do you take bit")
    try terminal.waitFor("take bit")
    terminal.resize(columns: 72, rows: 12)
    try terminal.send("coin?\r")
    try terminal.waitFor("roadmap/bitcoin")
    try terminal.waitFor("more >")
    try terminal.send("n")
    try terminal.waitFor("reason >")
    try terminal.send("o")
    try terminal.waitFor("✓ closed: off topic")
    try leave(terminal)
    #expect(
      try Program.fireside.run("log", "--all", "--log", campaign.folder + "/log.sqlite").output.contains(
        "Do you take bitcoin?"
      )
    )
  }

  @Test func tabCompletesCommandsAndHistoryIsKept() throws {
    do {
      let terminal = try start()
      try terminal.send("/he\t\r")
      try terminal.waitFor("take back what you did last")
      try leave(terminal)
    }
    let terminal = try start()
    try terminal.send("\u{1B}[A\r")
    try terminal.waitFor("take back what you did last")
    try leave(terminal)
  }

  @Test(arguments: [SIGTERM, SIGUSR1, SIGALRM])
  func terminationRestoresTheTerminal(signal: Int32) throws {
    let terminal = try start()
    terminal.signal(signal)
    _ = try terminal.waitForExit()
    #expect(try terminal.isRestored)
  }
}
