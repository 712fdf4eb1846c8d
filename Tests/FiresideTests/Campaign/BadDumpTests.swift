import Foundation
import TestSupport
import Testing

/// Bad dumps and bad logs: one clear line, the right exit code, nothing changed.
struct BadDumpTests {
  private let desk: QueueDesk

  init() throws { desk = try QueueDesk() }

  private func expect(
    _ result: Program.Result,
    _ status: Int32,
    _ words: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(result.status == status, "\(result.output)\(result.errors)", sourceLocation: sourceLocation)
    for word in words {
      #expect(result.errors.contains(word), "\(result.errors)", sourceLocation: sourceLocation)
    }
    for word in ["Fatal error", "Stack dump", "Backtrace", "💣", "SQLITE"] {
      #expect(!result.errors.contains(word), "\(result.errors)", sourceLocation: sourceLocation)
    }
    if status == 2 {
      #expect(
        result.errors.split(separator: "\n").count == 1,
        "\(result.errors)",
        sourceLocation: sourceLocation
      )
    }
  }

  private static let files: [(Data?, [String], String)] = [
    (nil, [], "No such file"), (Data(), [], "is empty"), (Data(" \n\t\n".utf8), [], "is empty"),
    (Data([0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 3]), [], "gunzip"),
    (Data((0..<400).map { UInt8(truncatingIfNeeded: $0 % 7) }), [], "is no text"),
    (Data("PK\u{3}\u{4}rest".utf8), [], "zip"), (Data("SQLite format 3\u{0}".utf8), [], "database"),
    (Data(#"{"what":[1]}"#.utf8), [], "is JSON of no known format"),
    (Data(#"{"data":[{"id":"1","te"#.utf8), ["--format", "twarc"], "twarc-csv"),
    (Data("a,b\n1,2\n".utf8), ["--format", "csv"], "text"),
    (Data("a,b\n1,2\n".utf8), ["--column", "text=Nope"], "Nope"),
    (Data("a,b\n1,2\n".utf8), ["--column", "colour=a"], "colour"),
  ]

  @Test("A file that is no dump", arguments: files.indices)
  func noDump(_ index: Int) throws {
    let (content, options, words) = Self.files[index]
    if let content { try desk.campaign.write(content, to: "dump") }
    expect(try desk.run(["import", "dump"] + options), 2, "dump", words)
    #expect(!FileManager.default.fileExists(atPath: desk.log))
  }

  @Test("A folder is no dump, and one bad file of several costs nothing")
  func folder() throws {
    expect(try desk.run("import", desk.campaign.folder), 2, "is a folder")
    try desk.campaign.write("Do you take bitcoin?\n", to: "good.txt")
    expect(try desk.run("import", "good.txt", "missing.json"), 2, "missing.json")
    #expect(!FileManager.default.fileExists(atPath: desk.log))
  }

  @Test("JSON that breaks off: what is whole comes in, the rest is told")
  func truncated() throws {
    try desk.campaign.write(#"{"data":[{"id":"1","text":"Whole"},{"id":"2","text":"Bro"#, to: "cut.json")
    let result = try desk.run("import", "cut.json")
    #expect(result.status == 0 && result.output.contains("1  new"), "\(result.output)\(result.errors)")
    #expect(
      result.output.contains("1  skipped") && result.output.contains("cut.json:1: "),
      "\(result.output)"
    )
  }

  @Test(
    "A format that doesn’t fit brings nothing in",
    arguments: ["x", "mastodon", "bluesky", "producthunt"]
  )
  func wrongFormat(_ format: String) throws {
    try desk.campaign.write("Do you take bitcoin?\nCan I bring my dog\n", to: "lines.txt")
    let result = try desk.run("import", "lines.txt", "--format", format)
    #expect([0, 2].contains(result.status) && !result.output.contains(" 2  new"), "\(result.output)")
    if result.status == 0 {
      #expect(result.output.contains("skipped"), "\(result.output)")
      #expect(try desk.count("SELECT count(*) FROM post") == 0)
    }
  }

  @Test(
    "Wrong usage",
    arguments: [
      ["import"], ["import", "a", "--format", "fax"], ["import", "a", "--column", "text"],
      ["import", "a", "--column", "=a"], ["import", "a", "--erase"], ["queue", "--ask", "bitcoin"],
      ["queue", "--limit", "-1"], ["queue", "--order", "size"], ["asks", "--limit", "-1"], ["draft"],
      ["review", "--order", "size"],
    ]
  )
  func usage(_ arguments: [String]) throws { expect(try desk.run(arguments), 64, "Error: ") }

  @Test(
    "Without a log there is nothing to see",
    arguments: [["queue"], ["asks"], ["review"], ["draft", "--all"]]
  )
  func noLog(_ arguments: [String]) throws {
    expect(try desk.run(arguments), 2, "There is no log at")
    #expect(!FileManager.default.fileExists(atPath: desk.log))
  }

  private static let commands = [
    ["import", "one.txt"], ["queue"], ["asks"], ["review"], ["draft", "--all"],
    ["export", "--format", "csv"],
  ]

  @Test("A log that isn’t ours is left alone", arguments: commands)
  func foreignLog(_ arguments: [String]) throws {
    try desk.campaign.write("Do you take bitcoin?\n", to: "one.txt")
    try desk.change("CREATE TABLE other (a); INSERT INTO other VALUES (1)")
    let before = try Data(contentsOf: URL(fileURLWithPath: desk.log))
    expect(try desk.run(arguments), 2, "database of another application")
    #expect(try Data(contentsOf: URL(fileURLWithPath: desk.log)) == before)
    try Data(repeating: 0x61, count: 9000).write(to: URL(fileURLWithPath: desk.log))
    expect(try desk.run(arguments), 2, "another kind of file")
  }

  @Test("A log that can only be read", .enabled(if: geteuid() != 0), arguments: commands.dropLast())
  func readOnly(_ arguments: [String]) throws {
    try desk.campaign.write("Do you take bitcoin?\n", to: "one.txt")
    _ = try desk.run("import", "one.txt", "--format", "plain")
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: desk.log)
    expect(try desk.run(arguments), 2, "can only be read")
  }

  @Test("Asks and ids that nobody knows")
  func unknown() throws {
    try desk.campaign.write("Do you take bitcoin?\n", to: "one.txt")
    _ = try desk.run("import", "one.txt", "--format", "plain")
    expect(try desk.run("queue", "--ask", "features/none"), 2, "no post asks features/none")
    expect(try desk.run("queue", "--ask", "99"), 2, "no post asks 99")
    try desk.campaign.write("12345\nx:99\n", to: "gone.txt")
    let result = try desk.run("import", "--deleted", "gone.txt")
    #expect(result.status == 0 && !result.output.contains("deleted"), "\(result.output)")
    try desk.campaign.write("not an id at all\n", to: "gone.txt")
    expect(try desk.run("import", "--deleted", "gone.txt"), 2, "gone.txt:1: ")
    #expect(try desk.queue().waiting.posts == 1)
  }

  @Test("An id that two networks have says which of them is gone")
  func twoNetworks() throws {
    try desk.campaign.write(
      #"""
      {"network": "x", "id": "12345", "author": "ada", "text": "Do you take bitcoin?"}
      {"network": "mastodon", "id": "12345", "author": "omar", "text": "Is there a sauna?"}
      """#,
      to: "two.jsonl"
    )
    _ = try desk.run("import", "two.jsonl")
    try desk.campaign.write("12345\n", to: "gone.txt")
    expect(try desk.run("import", "--deleted", "gone.txt"), 2, "(mastodon, x): write mastodon:12345")
    let result = try desk.run("import", "--deleted", "gone.txt", "--network", "x")
    #expect(result.status == 0 && result.output.contains("1  deleted"), "\(result.output) \(result.errors)")
  }
}
