import Foundation
import TestSupport
import Testing

/// Words are kept as knowledge on a real pseudo-terminal.
struct KeepingTerminalTests {
  private let desk: QueueDesk

  init() throws { desk = try QueueDesk() }

  private func start(_ options: [String] = [], columns: Int = 80) throws -> PseudoTerminal {
    let texts = [
      "Is breakfast included in the price?", "Do you take bitcoin", "does the price include breakfast",
      "Can I bring my dog",
    ]
    let posts = texts.enumerated().map { #"{"id":"\#($0 + 1)","text":"\#($1)","author":"guest\#($0 + 1)"}"# }
    try desk.campaign.write(posts.joined(separator: "\n"), to: "posts.jsonl")
    #expect(try desk.run("import", "posts.jsonl").status == 0)
    return try PseudoTerminal(
      Program.fireside.path,
      ["review", "--order", "age"] + options + desk.shared,
      environment: [
        "TERM": "xterm", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": NSTemporaryDirectory(),
        "FIRESIDE_KEY_PAUSE": "0", "NO_COLOR": "1",
      ],
      columns: columns
    )
  }

  private func leave(_ terminal: PseudoTerminal) throws {
    try terminal.send("\u{4}")
    #expect(try terminal.waitForExit() == 0)
    #expect(try terminal.isRestored)
  }

  @Test("A key and one more keep them; a word and Return keep nothing")
  func keys() throws {
    let terminal = try start()
    try terminal.waitFor("more >")
    try terminal.send("e")
    try terminal.waitFor("answer>")
    try terminal.send("Whether breakfast is in the price is up to each host.\r")
    try terminal.waitFor("K keeps these words for the next who ask this")
    // Who asks the same now is offered the answer as ever.
    try terminal.waitFor("answer them too?")
    try terminal.waitFor("no more >")
    try terminal.send("n\r")
    try terminal.waitFor("@guest2")
    try terminal.waitFor("more >")
    // A word is no key.
    try terminal.send("Kt")
    try terminal.waitFor("\u{7}")
    try terminal.send("K")
    try terminal.waitFor("Return keeps nothing")
    try terminal.waitFor("keep >")
    try terminal.send("\r")
    try terminal.waitFor("nothing is kept")
    try terminal.waitFor("more >")
    try terminal.send("K")
    try terminal.waitFor("kept: “Whether breakfast is in the price is up to each host.”")
    try terminal.waitFor("t it is there today · o nothing is decided · ")
    try terminal.waitFor("keep >")
    try terminal.send("t")
    try terminal.waitFor("heading >")
    try terminal.waitFor("Breakfast, price")
    try terminal.send("\r")
    try terminal.waitFor("go on, you are told")
    // Nobody has to press a key to be told.
    try terminal.waitFor("✓ kept as features/breakfast-price")
    try terminal.waitFor("more >")
    try leave(terminal)
    #expect(!terminal.transcript.contains("tell me a little more"), "no draft, nothing on the line")
    let again = try start()
    try again.waitFor("more >")
    try again.send("n")
    try again.waitFor("reason >")
    try again.send("\r")
    try again.waitFor("matched · features/breakfast-price")
    try again.waitFor("more >")
    try leave(again)
  }

  @Test("What is kept of an answer that is taken back meanwhile is given up, and that is said")
  func takenBack() throws {
    // Nothing is written before this lock is let go.
    let lock = open(desk.campaign.folder, O_RDONLY | O_CLOEXEC)
    defer { close(lock) }
    let terminal = try start()
    try terminal.waitFor("more >")
    try terminal.send("e")
    try terminal.waitFor("answer>")
    try terminal.send("Whether breakfast is in the price is up to each host.\r")
    try terminal.waitFor("no more >")
    try terminal.send("n\r")
    try terminal.waitFor("more >")
    #expect(flock(lock, LOCK_EX) == 0)
    try terminal.send("K")
    try terminal.waitFor("keep >")
    try terminal.send("t")
    try terminal.waitFor("heading >")
    try terminal.waitFor("Breakfast, price")
    try terminal.send("\r")
    try terminal.waitFor("go on, you are told")
    try terminal.waitFor("more >")
    try terminal.send("u")
    try terminal.waitFor("undone")
    try terminal.waitFor("more >")
    #expect(flock(lock, LOCK_UN) == 0)
    try leave(terminal)
    #expect(terminal.transcript.contains("not kept: the answer was taken back meanwhile"))
    #expect(!FileManager.default.fileExists(atPath: desk.campaign.folder + "/learnt.yaml"))
  }

  @Test("What was being kept when the desk was killed is kept at the next start")
  func killed() throws {
    let lock = open(desk.campaign.folder, O_RDONLY | O_CLOEXEC)
    defer { close(lock) }
    let terminal = try start()
    try terminal.waitFor("more >")
    try terminal.send("e")
    try terminal.waitFor("answer>")
    try terminal.send("Whether breakfast is in the price is up to each host.\r")
    try terminal.waitFor("no more >")
    try terminal.send("n\r")
    try terminal.waitFor("more >")
    #expect(flock(lock, LOCK_EX) == 0)
    try terminal.send("K")
    try terminal.waitFor("keep >")
    try terminal.send("t")
    try terminal.waitFor("heading >")
    try terminal.send("\r")
    try terminal.waitFor("go on, you are told")
    terminal.signal(SIGKILL)
    _ = try? terminal.waitForExit()
    #expect(flock(lock, LOCK_UN) == 0)
    let again = try start()
    try again.waitFor("was being kept when a desk was ended")
    try again.waitFor("✓ kept as features/breakfast-price")
    try leave(again)
    #expect(!FileManager.default.fileExists(atPath: desk.log + "-keeping"))
  }

  @Test("The second language of a wish is offered to the item that was kept in the first")
  func secondLanguage() throws {
    try desk.campaign.write(
      """
      features:
        - id: lighthouses
          # kept by Ann on 2026-11-30, from thread 1 of the log
          title: { en: "Lighthouses" }
          asks:
            en:
              - "Do you rent out lighthouses?"
          answer: { en: "There are two, and they are booked by the night." }
          verified: 2026-11-30
      """,
      to: "learnt.yaml"
    )
    let french = "Louez-vous des phares quelque part ?"
    try desk.campaign.write(#"{"id":"0","text":"\#(french)","author":"guest9"}"#, to: "first.jsonl")
    #expect(try desk.run("import", "first.jsonl").status == 0)
    let terminal = try start(columns: 200)
    try terminal.waitFor("why >")
    try terminal.send("/go 0\r")
    try terminal.waitFor("quelque part")
    try terminal.waitFor("why >")
    try terminal.send("e")
    try terminal.waitFor("answer>")
    try terminal.send("Il y en a deux, qui se louent à la nuit.\r")
    try terminal.waitFor("✓ edited")
    try terminal.waitFor("why >")
    try terminal.send("K")
    try terminal.waitFor("+ for features/lighthouses, which")
    try terminal.waitFor("keep >")
    try terminal.send("+")
    try terminal.waitFor("heading >")
    try terminal.send("\u{15}Phares\r")
    try terminal.waitFor("✓ features/lighthouses says it in French too")
    try leave(terminal)
  }

  @Test("In French, for an item that is there")
  func french() throws {
    let terminal = try start(["--ui", "fr"])
    try terminal.waitFor("aide >")
    try terminal.send("/keep\r")
    try terminal.waitFor("rien à garder")
    try terminal.waitFor("aide >")
    try terminal.send("/go 4\r")
    try terminal.waitFor("aide >")
    try terminal.send("e")
    try terminal.waitFor("filter for pets.")
    try terminal.send("\u{15}Each home says on its page which guests with paws it takes in.\r")
    try terminal.waitFor("K garde ces mots pour qui le demandera encore")
    try terminal.waitFor("aide >")
    try terminal.send("/keep\r")
    try terminal.waitFor("t cela existe déjà · o rien n’est décidé · + la question seule")
    try terminal.waitFor("garder >")
    try terminal.send("t")
    try terminal.waitFor("titre >")
    try terminal.send("\r")
    try terminal.waitFor("continuez")
    try terminal.waitFor("aide >")
    try leave(terminal)
    // The question is one of the item's already.
    #expect(terminal.transcript.contains("pas gardé, car check dirait"))
  }
}
