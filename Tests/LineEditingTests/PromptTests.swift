import Testing

@testable import LineEditing

@Suite struct PromptTests {
  @Test(arguments: [
    ("", "", ""),
    ("> ", "", "> "),
    ("a\nb> ", "a\n", "b> "),
    ("a\n", "a\n", ""),
    ("\u{1B}[1mask\u{1B}[0m> ", "", "\u{1}\u{1B}[1m\u{1}ask\u{1}\u{1B}[0m\u{1}> "),
    ("\u{1B}[1m\u{1B}[32mask> ", "", "\u{1}\u{1B}[1m\u{1B}[32m\u{1}ask> "),
    ("\u{1B}[1mask> \u{1B}[0m", "", "\u{1}\u{1B}[1m\u{1}ask>\u{1}\u{1B}[0m\u{1} "),
    ("\u{1B}[1mask\u{1B}[0m", "", "\u{1}\u{1B}[1m\u{1}ask\u{1}\u{1B}[0m\u{1} "),
    (
      "\u{1B}]8;;https://example.com\u{7}x\u{1B}]8;;\u{7}> ", "",
      "\u{1}\u{1B}]8;;https://example.com\u{7}\u{1}x\u{1}\u{1B}]8;;\u{7}\u{1}> "
    ),
    ("a\u{1}b", "", "ab"),
  ])
  func marksEscapeSequences(text: String, heading: String, line: String) {
    let prompt = Prompt(text)
    #expect(prompt.heading == heading)
    #expect(prompt.line == line)
  }

  @Test func countsOnlyWhatTakesRoom() {
    #expect(Prompt("first\n\u{1B}[1mask\u{1B}[0m> ").width == 5)
  }
}
