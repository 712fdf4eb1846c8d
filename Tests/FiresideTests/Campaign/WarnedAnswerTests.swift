import Foundation
import TestSupport
import Testing

/// What is typed where an answer has a warning, on a real pseudo-terminal.
@Suite("At a warning, what was typed last is what is asked about next")
struct WarnedAnswerTests {
  private let desk: QueueDesk
  private static let promise = "We will add it by June, I promise"

  init() throws {
    desk = try QueueDesk()
    try desk.campaign.write(
      #"{"id":"1","text":"Do you take bitcoin?","author":"kim"}"#,
      to: "posts.jsonl"
    )
    #expect(try desk.run("import", "posts.jsonl").status == 0)
  }

  /// At the question whether words that promise are sent.
  private func warned(_ options: [String] = []) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      Program.fireside.path,
      ["review"] + options + desk.shared,
      environment: [
        "TERM": "xterm", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": NSTemporaryDirectory(),
        "FIRESIDE_KEY_PAUSE": "0", "NO_COLOR": "1",
      ],
      columns: 200
    )
    try terminal.waitFor(options.isEmpty ? "w why >" : "? aide >")
    try terminal.send("e")
    try terminal.waitFor(options.isEmpty ? "answer> " : "réponse> ")
    try terminal.send("\u{15}\(Self.promise)\r")
    try terminal.waitFor(options.isEmpty ? "n drops it > " : "n abandonne > ")
    return terminal
  }

  private func leave(_ terminal: PseudoTerminal) throws {
    try terminal.send("\u{4}")
    #expect(try terminal.waitForExit() == 0)
  }

  private var answers: [[String]] {
    get throws {
      try desk.rows("SELECT text FROM standing_answer JOIN answer ON answer.id = standing_answer.answer")
    }
  }

  @Test("e alone has the words on the line, and other words are asked about in their place")
  func again() throws {
    let terminal = try warned()
    try terminal.send("e")
    try terminal.waitFor("answer> ")
    try terminal.waitFor(Self.promise)
    try terminal.send("\u{15}It is there in May, we promise you all.\r")
    try terminal.waitFor("“in May” says when")
    try terminal.waitFor("n drops it > ")
    try terminal.send("e")
    try terminal.waitFor("answer> ")
    try terminal.waitFor("we promise you all.")
    try terminal.send("\u{15}We are listening, and nothing is decided yet.\r")
    try terminal.waitFor("✓ edited")
    try terminal.waitFor("leaves > ")
    try leave(terminal)
    #expect(try answers == [["We are listening, and nothing is decided yet."]])
  }

  @Test("Words that are typed without a key stand on the line, and a slip is told of")
  func other() throws {
    let terminal = try warned()
    try terminal.send("yes\r")
    try terminal.waitFor("nothing is sent: type what stands here")
    try terminal.waitFor("n drops it > ")
    try terminal.send("We are listening, and nothing is decided yet.\r")
    try terminal.waitFor("your new words stand on the line")
    try terminal.waitFor("answer> ")
    try terminal.waitFor("nothing is decided yet.")
    #expect(try answers.isEmpty)
    try terminal.send("\r")
    try terminal.waitFor("✓ edited")
    try terminal.waitFor("leaves > ")
    try leave(terminal)
    #expect(try answers == [["We are listening, and nothing is decided yet."]])
  }

  @Test("What was typed before the warning stood there decides nothing")
  func typeAhead() throws {
    let terminal = try warned()
    try terminal.send("e")
    try terminal.waitFor("answer> ")
    try terminal.waitFor(Self.promise)
    try terminal.send("\rsend\r")
    try terminal.waitFor("n drops it > ")
    try terminal.send("n")
    try terminal.waitFor("nothing is sent: e has your words on the line again")
    try terminal.waitFor("w why >")
    try terminal.send("e")
    try terminal.waitFor("answer> ")
    try terminal.waitFor(Self.promise)
    try terminal.send("\u{3}")
    try terminal.waitFor("w why >")
    try leave(terminal)
    #expect(try answers.isEmpty)
  }

  @Test("In French the word that sends begins with no key")
  func french() throws {
    let terminal = try warned(["--ui", "fr"])
    try terminal.send("valider")
    try terminal.waitFor("valider")
    try terminal.send("\r")
    try terminal.waitFor("annule la dernière")
    try terminal.waitFor(" > ")
    try leave(terminal)
    #expect(try answers == [[Self.promise]])
  }
}
