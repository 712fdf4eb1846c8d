import Foundation
import TestSupport
import Testing

/// The review of a queue on a real pseudo-terminal.
struct ReviewTerminalTests {
  private let desk: QueueDesk

  init() throws { desk = try QueueDesk() }

  private func start(_ words: [String] = ["review"], keyPause: String = "0") throws -> PseudoTerminal {
    try PseudoTerminal(
      Program.fireside.path,
      words + desk.shared,
      environment: [
        "TERM": "xterm", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": NSTemporaryDirectory(),
        "FIRESIDE_KEY_PAUSE": keyPause,
        "NO_COLOR": "1",
      ]
    )
  }

  private func leave(_ terminal: PseudoTerminal) throws {
    try terminal.send("\u{4}")
    #expect(try terminal.waitForExit() == 0)
    #expect(try terminal.isRestored)
  }

  private func importing() throws {
    let bitcoin = (1...5).map { #"{"id":"\#($0)","text":"Do you take bitcoin?","author":"guest\#($0)"}"# }
    let others = [#"{"id":"6","text":"Can I bring my dog","author":"guest6"}"#]
    try desk.campaign.write((bitcoin + others).joined(separator: "\n"), to: "posts.jsonl")
    #expect(try desk.run("import", "posts.jsonl").status == 0)
  }

  private func answered() throws -> Set<String> {
    Set(try desk.export().flatMap(\.turns).compactMap(\.postId))
  }

  @Test("All but one of those who ask the same are answered, taken back, and answered another day")
  func bulk() throws {
    try importing()
    let terminal = try start()
    try terminal.waitFor("@guest1")
    try terminal.waitFor("more >")
    try terminal.send("y")
    try terminal.waitFor("✓ approved")
    try terminal.waitFor("4 more people asked this: answer them too?")
    try terminal.waitFor("takes these 4")
    try terminal.send("2\r")
    try terminal.waitFor("struck out: 2")
    try terminal.waitFor("takes these 3")
    try terminal.send("y\r")
    try terminal.waitFor("✓ 3 answered")
    #expect(try answered() == ["1", "2", "4", "5"])

    // The one that was struck out comes by itself, with what was taken together still to be taken back.
    try terminal.waitFor("@guest3")
    try terminal.waitFor("more >")
    try terminal.send("/undo\r")
    try terminal.waitFor("nor are the 2 that were decided with it")
    #expect(try answered() == ["1"])
    try terminal.waitFor("more >")
    try leave(terminal)
    #expect(terminal.transcript.contains("undecided: nothing was logged"))
    #expect(terminal.transcript.contains(/: 1\sapproved/), "\(terminal.transcript)")
    #expect(try answered() == ["1"] && desk.queue().waiting.posts == 5)
  }

  @Test("Nobody is forgotten unawares, and least of all who may be in danger")
  func forgetting() throws {
    try desk.campaign.write(#"{"id":"1","text":"he harassed me","author":"kim"}"#, to: "posts.jsonl")
    #expect(try desk.run("import", "posts.jsonl").status == 0)
    for (word, end) in [("no", "Nothing is forgotten."), ("forget", "Forgotten on")] {
      let terminal = try start(["forget", "--author", "@kim"])
      try terminal.waitFor("1 post and 0 answers of @kim are held.")
      try terminal.waitFor("1 of them tells of danger or harm")
      try terminal.waitFor("for good >")
      try terminal.send("\(word)\r")
      try terminal.waitFor(end)
      #expect(try terminal.waitForExit() == 0)
    }
    let nobody = try start(["forget", "--author", "@nobody", "--yes"])
    try nobody.waitFor("Nothing is held of @nobody; what comes later is kept out.")
  }

  @Test("What goes on with the word that a key began decides nothing about what came up since")
  func words() throws {
    let posts = ["Do you take bitcoin?", "Can I bring my dog"].enumerated().map {
      #"{"id":"\#($0)","text":"\#($1)","author":"guest\#($0)"}"#
    }
    try desk.campaign.write(posts.joined(separator: "\n"), to: "posts.jsonl")
    #expect(try desk.run("import", "posts.jsonl").status == 0)
    let terminal = try start(keyPause: "60000")
    try terminal.waitFor("more >")
    try terminal.send("y")
    try terminal.waitFor("✓ approved")
    try terminal.waitFor("more >")
    for letter in ["e", "s", "y"] {
      try terminal.send(letter)
      try terminal.waitFor("\u{7}")
    }
    #expect(try answered().count == 1)
    // A line is typed on purpose.
    try terminal.send("l\r")
    try terminal.waitFor("✓ put off")
    try terminal.waitFor("q leaves")
    try leave(terminal)
  }

  @Test("The next review shows what is left, and Ctrl-C at an offer takes nobody")
  func resumed() throws {
    try importing()
    do {
      let terminal = try start()
      try terminal.waitFor("more >")
      try terminal.send("y")
      try terminal.waitFor("takes these 4")
      try terminal.send("what?\r")
      try terminal.waitFor("Nothing is decided yet")
      try terminal.waitFor("takes these 4")
      try terminal.send("\u{3}")
      try terminal.waitFor("@guest2")
      try terminal.waitFor("more >")
      try leave(terminal)
      #expect(try answered() == ["1"])
    }
    let terminal = try start()
    try terminal.waitFor("@guest2")
    try terminal.waitFor("more >")
    try terminal.send("y")
    try terminal.waitFor("takes these 3")
    try terminal.send("1-3\r")
    try terminal.waitFor("struck out: 1, 2, 3")
    try terminal.waitFor("takes these 0")
    try terminal.send("2 3\r")
    try terminal.waitFor("struck out: 1")
    try terminal.waitFor("takes these 2")
    try terminal.send("y\r")
    try terminal.waitFor("✓ 2 answered")
    try terminal.waitFor("@guest3")
    try terminal.waitFor("more >")
    try terminal.send("n")
    try terminal.waitFor("reason >")
    try terminal.send("\r")
    try terminal.waitFor("✓ closed")
    try terminal.waitFor("@guest6")
    try terminal.waitFor("more >")
    try terminal.send("l")
    try terminal.waitFor("✓ put off")
    try terminal.waitFor("but for what you passed by")
    try terminal.waitFor("q leaves")
    try terminal.send("/undo\r")
    try terminal.waitFor("is no longer put off")
    try terminal.waitFor("@guest6")
    try terminal.waitFor("more >")
    try terminal.send("l")
    try terminal.waitFor("q leaves")
    // No slip of a key leaves.
    try terminal.send("K\r")
    try terminal.waitFor("nothing to keep")
    try terminal.waitFor("q leaves")
    try terminal.send("f")
    try terminal.waitFor("Return: all")
    try terminal.send("\r")
    try terminal.waitFor("q leaves")
    try terminal.send("y\r")
    try terminal.waitFor("no post on the desk")
    try terminal.waitFor("q leaves")
    try terminal.send("q")
    #expect(try terminal.waitForExit() == 0)
    #expect(try answered() == ["1", "2", "4", "5"])
    #expect(try desk.queue().next.map(\.id) == ["6"])
  }
}
