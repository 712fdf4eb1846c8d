import Answering
import Foundation
import TestSupport
import Testing
import TextAnalysis

@testable import fireside

/// How long an answer is, told while it is typed.
struct LiveLengthTests {
  private static let lengths: [(String, Network, String?)] = [
    ("", Network.x, "  0/280"), (" We are \n", .x, "  6/280"), ("€", .x, "  2/280"), ("日本", .x, "  4/280"),
    (String(repeating: "a", count: 280), .x, "280/280"),
    (String(repeating: "a", count: 292), .x, "12 over"),
    (String(repeating: "a", count: 1280), .x, "1000 over"), ("€", .mastodon, "  1/500"),
    (String(repeating: "👨‍👩‍👧‍👦", count: 121), .bluesky, "25 over"), ("€", .plain, nil),
  ]

  @Test(
    "It is told as the network counts, by how much it is too long, and in as many columns",
    arguments: lengths
  )
  func told(text: String, network: Network, length: String?) {
    #expect(Console { _ in }.room(for: text, by: LengthRule(network)) == length)
  }

  @Test("In French it takes no more and no less where it fits than where it doesn’t")
  func french() {
    var console = Console { _ in }
    console.language = .french
    let texts = ["", "We", String(repeating: "a", count: 280), String(repeating: "a", count: 292)]
    let widths = texts.map { console.room(for: $0, by: LengthRule(.x))?.columns }
    #expect(Set(widths) == [10])
  }

  @Test("It follows what is typed and pasted, and only what changed is drawn")
  func typed() throws {
    let campaign = try SampleCampaign()
    let terminal = try PseudoTerminal(
      Program.fireside.path,
      ["chat", "--knowledge", campaign.folder, "--log", campaign.folder + "/log.sqlite"],
      environment: [
        "TERM": "xterm", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": campaign.folder,
        "NO_COLOR": "1", "FIRESIDE_KEY_PAUSE": "0",
      ]
    )
    try terminal.waitFor("question>")
    try terminal.send("Do you take bitcoin?\r")
    try terminal.waitFor("more >")
    try terminal.send("e")
    try terminal.waitFor("/280 · answer> ")
    func redrawn(_ columns: Int, _ line: String) throws {
      terminal.resize(columns: columns, rows: 24)
      try terminal.waitFor(line)
    }
    try terminal.send("\u{15}We hear you, and nothing is certain.")
    try terminal.waitFor("certain.")
    try redrawn(90, " 36/280 · answer> We hear you, and nothing is certain.")
    for key in ["x", "y", "z"] {
      try terminal.send(key)
      #expect(try !terminal.waitFor(key).contains(/answer|certain/))
    }
    try redrawn(100, " 39/280 · answer> We hear you, and nothing is certain.xyz")
    try terminal.paste(String(repeating: "a", count: 253))
    try terminal.waitFor("12 over")
    try redrawn(90, "12 over · answer> We hear you")
    // What stands behind a change is drawn anew: libedit counts wide characters wrongly where it has it moved.
    try terminal.send("\u{15}日本語のテキスト where it ends\u{1}日")
    try terminal.waitFor("\r")
    try redrawn(60, " where it ends")
    try terminal.send("語")
    try terminal.waitFor("where it ends")
    // What is looked for in the history is no answer.
    try terminal.send("\u{15}We")
    try terminal.waitFor("We")
    try redrawn(80, "  2/280 · answer> We")
    try terminal.send("\u{12}bit")
    try terminal.waitFor("bck:")
    try redrawn(90, "  2/280 · answer> ")
    try terminal.send("\u{7}\u{3}")
    try terminal.waitFor("more >")
    try terminal.send("\u{4}")
    #expect(try terminal.waitForExit() == 0)
  }
}
