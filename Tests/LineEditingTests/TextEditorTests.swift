import Foundation
import Testing

@testable import LineEditing

@Suite struct TextEditorTests {
  @Test(arguments: [[:], ["EDITOR": ""], ["VISUAL": " ", "EDITOR": ""]])
  func withoutAnEditorThereIsNothing(environment: [String: String]) throws {
    #expect(try editInEditor(text: "draft", environment: environment) == nil)
  }

  @Test(arguments: [
    (["EDITOR": "true"], "é\n😀", "é\n😀"),
    (["EDITOR": "sed -i s/a/é/"], "a b\na", "é b\né"),
    (["VISUAL": "sed -i s/a/b/", "EDITOR": "false"], "a\n", "b\n"),
    (["EDITOR": "f() { echo more >> \"$1\"; }; f"], "one ", "one more"),
    (["EDITOR": "truncate -s 0"], "text", ""),
  ])
  func givesBackTheEditedText(environment: [String: String], text: String, edited: String) throws {
    #expect(try editInEditor(text: text, environment: environment) == edited)
  }

  @Test(arguments: [
    ("false", "exit status 1"), ("kill -TERM $$ #", "signal 15"), ("no-such-editor", "exit status 127"),
    ("printf '\\377' >", "not valid UTF-8"), ("rm", "gone"),
  ])
  func saysWhatWentWrong(command: String, reason: String) throws {
    let error = try #require(throws: LineReadingError.self) {
      try editInEditor(text: "draft", environment: ["EDITOR": command])
    }
    #expect(error.description.contains(reason))
    #expect(error.description.hasPrefix(command))
  }

  @Test func theFileIsPrivateAndRemoved() throws {
    let editor = "f() { stat -c '%a %n' \"$1\" > \"$1.new\"; mv \"$1.new\" \"$1\"; }; f"
    let edited = try #require(try editInEditor(text: "draft", environment: ["EDITOR": editor]))
    let parts = edited.split(separator: " ", maxSplits: 1).map(String.init)
    #expect(parts.first == "600")
    #expect(!FileManager.default.fileExists(atPath: try #require(parts.last)))
  }
}
