import TestSupport
import Testing

/// The desk in French, on a real pseudo-terminal.
struct FrenchDeskTests {
  private let desk: QueueDesk

  init() throws { desk = try QueueDesk() }

  private func start(_ words: [String], _ surroundings: [String: String], columns: Int = 80) throws
    -> PseudoTerminal
  {
    let environment = [
      "TERM": "xterm", "PATH": "/usr/bin:/bin", "HOME": "/nowhere", "FIRESIDE_KEY_PAUSE": "0",
      "NO_COLOR": "1",
    ].merging(surroundings) { $1 }
    return try PseudoTerminal(
      Program.fireside.path,
      words + desk.shared,
      environment: environment,
      columns: columns
    )
  }

  private func importing(_ texts: String...) throws {
    let posts = texts.enumerated().map { #"{"id":"\#($0 + 1)","text":"\#($1)","author":"guest\#($0 + 1)"}"# }
    try desk.campaign.write(posts.joined(separator: "\n"), to: "posts.jsonl")
    let result = try desk.run("import", "posts.jsonl", "--ui", "fr")
    #expect(result.output.contains("\(texts.count)  nouveaux\n"), "\(result.output)")
  }

  @Test("Keys, an offer to others and taking it back", arguments: [["--ui", "fr"], []])
  func offer(options: [String]) throws {
    try importing(
      "Do you take bitcoin?",
      "Do you take bitcoin?",
      "Do you take bitcoin?",
      "Can I bring my dog"
    )
    let terminal = try start(
      ["review"] + options,
      options.isEmpty ? ["LANG": "fr_FR.UTF-8"] : ["LC_ALL": "C.UTF-8"]
    )
    try terminal.waitFor("2 autres personnes")
    try terminal.waitFor("y approuver · e modifier · n clore · ")
    try terminal.waitFor("! transmettre · ? aide >")
    try terminal.send("y")
    try terminal.waitFor("✓ approuvé · fil 1")
    try terminal.waitFor("Même demande de 2 autres personnes\u{A0}: répondre aussi\u{A0}?")
    try terminal.waitFor("y prend ces 2 · ")
    for (strike, prompt) in [("1", "celui-ci"), ("2", "ces 0"), ("1 2", "ces 2")] {
      try terminal.send("\(strike)\r")
      try terminal.waitFor("y prend \(prompt) · ")
    }
    try terminal.send("y\r")
    try terminal.waitFor("✓ 2 réponses données · /undo annule le tout")
    try terminal.waitFor("aide >")
    try terminal.send("/undo\r")
    try terminal.waitFor("n’est plus approuvé")
    try terminal.waitFor("ni l’autre décidé avec lui")
    try terminal.waitFor("aide >")
    try terminal.send("\u{4}")
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.transcript.contains("1 approuvé."))
  }

  @Test("What is grave is asked before it is done, and handed over with a note")
  func grave() throws {
    try importing("he harassed me", "he harassed me, again")
    let terminal = try start(["review", "--ui", "fr"], ["LC_ALL": "C.UTF-8"])
    try terminal.waitFor("! transmettre")
    try terminal.waitFor(" > ")
    try terminal.send("n")
    try terminal.waitFor("vraiment sans réponse\u{A0}? ! transmet plutôt")
    try terminal.waitFor("s publicité · o hors sujet · a déjà répondu")
    try terminal.waitFor("raison >")
    try terminal.send("\r")
    try terminal.waitFor(" > ")
    try terminal.send("!")
    try terminal.waitFor("à qui, et que faut-il leur dire\u{A0}?")
    try terminal.send("Kim\r")
    try terminal.waitFor("✓ transmis · fil 1")
    try terminal.waitFor("il reste ouvert tant que personne ne le clôt")
    try terminal.waitFor("aide >")
    try terminal.send("\u{4}")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test("Each command is helped with in French, and none in English")
  func help() throws {
    let shown = try desk.run("chat", "--ui", "fr", input: "/help\n").output
    #expect(shown.contains("y  /approve") && shown.contains("le brouillon part tel quel"))
    #expect(!shown.contains(" the "))
    #expect(try desk.run("log", "--ui", "fr", "--all").output.hasPrefix("Rien n’a encore été décidé."))
  }

  @Test("What is to be forgotten for good is asked for by a word of the language")
  func forgetting() throws {
    try importing("Do you take bitcoin?", "Can I bring my dog")
    let terminal = try start(["forget", "--author", "@guest1", "--ui", "fr"], ["LC_ALL": "C.UTF-8"])
    try terminal.waitFor("Tapez «\u{A0}oublier\u{A0}» pour les oublier définitivement >")
    try terminal.send("oublier\r")
    try terminal.waitFor("Oubliés le ")
    #expect(try terminal.waitForExit() == 0)
    #expect(try desk.queue().waiting.posts == 1)
  }
}
