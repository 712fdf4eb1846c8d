import Testing

@testable import LineEditing

@Suite struct CompletionTests {
  static let commands = ["/help", "/history", "/quit", "/why", "/why"]

  @Test(arguments: [
    ("", false, Completion.nothing),
    ("w", false, .nothing),
    ("why", true, .nothing),
    ("/x", false, .nothing),
    ("/w", false, .insert("hy ")),
    ("/why", false, .insert(" ")),
    ("/why ", false, .nothing),
    ("/hi", false, .insert("story ")),
    ("see /q", false, .insert("uit ")),
    ("http://q", false, .nothing),
    ("/h", false, .nothing),
    ("/h", true, .list(["/help", "/history"])),
    ("/", true, .list(["/help", "/history", "/quit", "/why"])),
  ])
  func completes(text: String, isRepeated: Bool, expected: Completion) {
    #expect(Completion.of(text, among: Self.commands, isRepeated: isRepeated) == expected)
  }

  @Test func insertsWhatAllHaveInCommon() {
    let commands = ["/approve", "/approve-all", "/approvals"]
    #expect(Completion.of("/a", among: commands, isRepeated: false) == .insert("pprov"))
    #expect(Completion.of("/approve", among: commands, isRepeated: false) == .nothing)
  }

  @Test(arguments: [
    (80, ["/a   /bb  /c   /dd  /e"]),
    (15, ["/a   /c   /e", "/bb  /dd"]),
    (1, ["/a", "/bb", "/c", "/dd", "/e"]),
  ])
  func laysOutColumns(width: Int, rows: [String]) {
    #expect(columns(["/a", "/bb", "/c", "/dd", "/e"], width: width) == rows)
  }

  @Test func laysOutNothing() {
    #expect(columns([], width: 80).isEmpty)
  }
}
