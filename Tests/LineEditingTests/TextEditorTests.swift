import Foundation
import Testing

@testable import LineEditing

@Suite struct TextEditorTests {
  /// An editor that sends the file through a command: `sed -i` isn't the same everywhere.
  private static func filter(_ command: String) -> String {
    "f() { \(command) \"$1\" > \"$1.new\"; mv \"$1.new\" \"$1\"; }; f"
  }

  @Test(arguments: [[:], ["EDITOR": ""], ["VISUAL": " ", "EDITOR": ""]])
  func withoutAnEditorThereIsNothing(environment: [String: String]) throws {
    #expect(try editInEditor(text: "draft", environment: environment) == nil)
  }

  @Test(arguments: [
    (["EDITOR": "true"], "é\n😀", "é\n😀"),
    (["EDITOR": filter("sed s/a/é/")], "a b\na", "é b\né"),
    (["VISUAL": filter("sed s/a/b/"), "EDITOR": "false"], "a\n", "b\n"),
    (["EDITOR": "f() { echo more >> \"$1\"; }; f"], "one ", "one more"),
    (["EDITOR": ": >"], "text", ""),
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
    let editor = "f() { ls -l \"$1\" > \"$1.new\"; mv \"$1.new\" \"$1\"; }; f"
    let listed = try #require(try editInEditor(text: "draft", environment: ["EDITOR": editor]))
    #expect(listed.hasPrefix("-rw-------"))
    let path = try #require(listed.split(separator: " ").last.map(String.init))
    #expect(path.hasSuffix(".txt"))
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
