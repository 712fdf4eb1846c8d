import Foundation
import TestSupport
import Testing

/// What stood on the line when the program ended, on a real pseudo-terminal.
struct UnfinishedAnswerTests {
  private let desk: QueueDesk

  init() throws {
    desk = try QueueDesk()
    try desk.campaign.write(
      #"{"id":"1","text":"Do you take bitcoin?","author":"kim"}"# + "\n"
        + #"{"id":"2","text":"Can I bring my dog","author":"sam"}"#,
      to: "posts.jsonl"
    )
    #expect(try desk.run("import", "posts.jsonl").status == 0)
  }

  private func start(_ options: [String] = []) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      Program.fireside.path,
      ["review", "--order", "age"] + options + desk.shared,
      environment: [
        "TERM": "xterm", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": NSTemporaryDirectory(),
        "FIRESIDE_KEY_PAUSE": "0", "NO_COLOR": "1",
      ]
    )
    try terminal.waitFor("@kim")
    return terminal
  }

  /// Types on the answer’s line, and waits until the program has nothing more to read.
  private func type(_ words: String, on terminal: PseudoTerminal) throws {
    try terminal.waitFor("more >")
    try terminal.send("e")
    try terminal.waitFor("answer> ")
    // In the place of the draft.
    try terminal.send("\u{15}" + words)
    try terminal.waitFor(words)
    terminal.resize(columns: 90, rows: 24)
    try terminal.waitFor(words)
  }

  private var kept: Bool { FileManager.default.fileExists(atPath: desk.log + "-typing") }

  @Test(
    "Whatever ends the program leaves what was typed, and e goes on with it",
    arguments: [SIGKILL, SIGHUP, SIGTERM]
  )
  func ended(signal: Int32) throws {
    let first = try start()
    try type("We read this with care.", on: first)
    first.signal(signal)
    #expect(try first.waitForExit() == 128 + signal)
    #expect(kept)

    let second = try start()
    try second.waitFor("you were writing this: “We read this with care.”")
    try second.waitFor("more >")
    try second.send("e")
    try second.waitFor("answer> ")
    try second.waitFor("We read this with care.")
    try second.send(" Thanks.\r")
    try second.waitFor("✓ edited")
    #expect(!kept)
    try second.waitFor("more >")
    try second.send("\u{4}")
    #expect(try second.waitForExit() == 0)
    #expect(
      try desk.rows("SELECT text FROM standing_answer JOIN answer ON answer.id = standing_answer.answer")
        == [["We read this with care. Thanks."]]
    )
  }

  @Test("It is for who typed it, and no command or draft that nobody touched is kept")
  func others() throws {
    let first = try start(["--reviewer", "ada"])
    try first.waitFor("more >")
    try first.send("/find dog")
    try first.waitFor("/find dog")
    try first.send("\u{15}e")
    try first.waitFor("answer> ")
    try first.waitFor("decided.")
    #expect(!kept)
    try first.send("\u{3}")
    try type("We read this.", on: first)
    first.signal(SIGKILL)
    #expect(try first.waitForExit() == 128 + SIGKILL)

    let second = try start(["--reviewer", "bob"])
    try second.waitFor("more >")
    #expect(!second.transcript.contains("We read this."))
    try second.send("n")
    try second.waitFor("reason >")
    try second.send("\r")
    try second.waitFor("✓ closed")
    #expect(!kept)
  }
}
