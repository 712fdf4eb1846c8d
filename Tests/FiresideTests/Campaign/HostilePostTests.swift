import Foundation
import TestSupport
import Testing

/// Posts that would take over a terminal, turn its lines around or hide what they say.
struct HostilePostTests {
  private let desk: QueueDesk

  init() throws { desk = try QueueDesk() }

  /// What no terminal may get from a post: sequences, overrides and isolates of direction, what takes no room.
  private static let hostile: [Unicode.Scalar] = [
    "\u{1B}", "\u{9B}", "\u{7}", "\u{8}", "\u{D}", "\u{85}", "\u{202E}", "\u{2066}", "\u{200F}", "\u{61C}",
    "\u{200B}",
    "\u{2060}", "\u{FEFF}", "\u{7F}", "\u{2028}", "\u{2063}",
  ]

  private static let spoilt = String(String.UnicodeScalarView(hostile)) + "[2J"

  private func importHostile() throws -> Program.Result {
    let all = Self.spoilt
    let posts = [
      [
        "id": "1\(all)", "text": "Do you take bitcoin?\(all)", "author": "eve\(all)",
        "author_name": "Eve\(all)x",
      ],
      [
        "id": "2", "text": "\(all)Do you take bitcoin?", "author_name": "\(all)Bob",
        "link": "https://a.example/\(all)",
      ],
      ["id": "3", "text": "Something\(all) with a lighthouse", "author": "\(all)"],
      ["id": "4", "text": "Can I bring\(all) my dog", "author": "cat", "network": "no\(all)where"],
      ["id": "5", "text": "he harassed me\(all)", "author": "dan"],
    ]
    let lines = try posts.map { try JSONSerialization.data(withJSONObject: $0) + Data("\n".utf8) }
    try desk.campaign.write(Data(lines.joined()), to: "posts\u{202E}.jsonl")
    return try desk.run("import", "posts\u{202E}.jsonl")
  }

  private func expectHarmless(
    _ result: Program.Result,
    _ words: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(result.status == 0, "\(result.errors)", sourceLocation: sourceLocation)
    #expect(
      words.isEmpty || result.output.contains(words),
      "\(result.output)",
      sourceLocation: sourceLocation
    )
    for scalar in Self.hostile {
      let found = (result.output + result.errors).unicodeScalars.contains(scalar)
      #expect(!found, "U+\(String(scalar.value, radix: 16))", sourceLocation: sourceLocation)
    }
  }

  @Test("Nothing of it reaches the terminal")
  func harmless() throws {
    expectHarmless(try importHostile(), "posts\\u{202E}.jsonl")
    expectHarmless(try desk.run("queue"), "5 posts of 5 people")
    expectHarmless(try desk.run("queue", "--ask", "roadmap/bitcoin"), "bitcoin?")
    expectHarmless(try desk.run("asks"), "Bitcoin")
    expectHarmless(
      try desk.run(
        "review",
        input: "w\nl\n/queue\n/split\n/merge \(Self.spoilt)\ny\ny\n/log\n\(Self.spoilt)\ny\ny\n/undo\n"
      ),
      "lighthouse"
    )
    expectHarmless(try desk.run("log", "--all"), "bitcoin")
  }

  @Test("Nor in what is refused")
  func refused() throws {
    for arguments in [["import", "x\(Self.spoilt)"], ["import", "--deleted", "gone.txt"]] {
      try desk.campaign.write("an id \(Self.spoilt)", to: "gone.txt")
      var result = try desk.run(arguments)
      #expect(result.status == 2)
      result.status = 0
      expectHarmless(result, "")
    }
  }
}
