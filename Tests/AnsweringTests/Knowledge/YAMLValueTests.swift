import Foundation
import Testing

@testable import Answering

@Suite("YAML")
struct YAMLValueTests {
  private func parse(_ text: String) throws(FaultyInput) -> YAMLValue {
    try YAMLValue.parse(Data(text.utf8), as: "a.yaml")
  }

  private func faults(_ data: Data) -> [String] {
    do throws(FaultyInput) {
      _ = try YAMLValue.parse(data, as: "a.yaml")
      return []
    } catch {
      return error.faults.map(\.description)
    }
  }

  private func text(_ value: YAMLValue?) -> String? {
    if case .text(let text) = value?.shape { text } else { nil }
  }

  @Test("Values know their lines and what they are")
  func shapes() throws {
    let value = try parse("# first\nname: Ana\nlist:\n  - 1\n  - {a: b}\nnone: ~\n")
    guard case .mapping(let entries) = value.shape else {
      Issue.record("no mapping")
      return
    }
    #expect(entries.map(\.key) == ["name", "list", "none"])
    #expect(entries.map(\.keyLocation.description) == ["a.yaml:2", "a.yaml:3", "a.yaml:6"])
    #expect(entries.map(\.value.shape.name) == ["text", "a list", "nothing"])
    guard case .list(let list) = entries[1].value.shape else {
      Issue.record("no list")
      return
    }
    #expect(list.map(\.location.line) == [4, 5])
    #expect(list.map(\.shape.name) == ["text", "a mapping"])
  }

  @Test(
    "Everything scalar is text as it was written",
    arguments: ["yes", "2027", "1.50", "0x10", "2026-10-01"]
  )
  func scalars(written: String) throws {
    #expect(text(try parse(written)) == written)
  }

  @Test("Only a plain null is nothing", arguments: ["", "~", "null", "Null", "NULL", "# only a comment\n"])
  func null(written: String) throws {
    #expect(try parse(written).shape.name == "nothing")
  }

  @Test("A quoted null is text", arguments: [("''", ""), ("\"null\"", "null"), ("'~'", "~")])
  func quoted(written: String, wanted: String) throws {
    #expect(text(try parse(written)) == wanted)
  }

  @Test(
    "Broken YAML says where",
    arguments: [
      ("a: b\nc: [d\ne: f\n", "a.yaml:3: not valid YAML"), ("a: \"b\nc: d\n", "not valid YAML"),
      ("a:\n\t- b\n", "a.yaml:2: not valid YAML"), ("a: b: c\n", "a.yaml:1: not valid YAML"),
      ("a: *b\n", "not valid YAML"), ("a: b\nc: d\na: e\n", "a key stands twice: “a”; keep one"),
      ("x:\n  a: 1\n  b: 2\n  b: 3\n", "a.yaml:3: a key stands twice: “b”; keep one"),
    ]
  )
  func broken(written: String, says: String) {
    let faults = faults(Data(written.utf8))
    #expect(faults.count == 1)
    #expect(faults.allSatisfy { $0.hasPrefix("a.yaml:") && $0.contains(says) }, "\(faults)")
  }

  @Test("What is no text is refused, with its line")
  func bytes() {
    #expect(
      faults(Data("a: b\nc: \0\n".utf8)) == [
        "a.yaml:2: there is a NUL byte here: save the file as UTF-8 text"
      ]
    )
    #expect(
      faults(Data("a: b\n\nc: \u{E9}".unicodeScalars.map { UInt8($0.value) }))
        == ["a.yaml:3: this is not UTF-8: save the file as UTF-8 text"]
    )
  }

  @Test("A file that isn't there is told")
  func missing() {
    let error = #expect(throws: FaultyInput.self) {
      try YAMLValue.read(fileAt: "/nowhere/at/all.yaml", as: "all.yaml")
    }
    #expect(
      error?.description == "all.yaml:1: can't be read: give a file that is there and that you may open"
    )
  }

  @Test("Anchors are followed")
  func anchors() throws {
    guard case .mapping(let entries) = try parse("a: &x [one]\nb: *x\n").shape,
      case .list(let list) = entries[1].value.shape
    else {
      Issue.record("no list")
      return
    }
    #expect(text(list.first) == "one")
  }

  @Test("Nesting without end is refused", arguments: [100, 900, 20_000], ["[", "{a: ", "- "])
  func deep(depth: Int, opening: String) {
    let faults = faults(Data(String(repeating: opening, count: depth).utf8))
    #expect(faults.count == 1)
  }

  @Test("Deep nesting that is sound is refused too", arguments: [65, 200, 5000])
  func deepAndSound(depth: Int) {
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let faults = faults(Data(text.utf8))
    #expect(faults.count == 1)
    #expect(faults.allSatisfy { $0.hasPrefix("a.yaml:1: ") && $0.contains("nest") }, "\(faults)")
  }

  @Test("Anchors that multiply are refused, not unfolded")
  func multiplying() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let inner = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(inner)]\n"
    }
    let faults = faults(Data(text.utf8))
    #expect(faults.count == 1)
    #expect(faults.allSatisfy { $0.contains("anchors") }, "\(faults)")
  }
}
