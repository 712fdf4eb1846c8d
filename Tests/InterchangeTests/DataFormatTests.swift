import Answering
import Foundation
import Testing
import TextAnalysis

@testable import Interchange

@Suite("CSV, JSON and YAML hold every text")
struct DataFormatTests {
  /// Every scalar that could matter: all of the first planes' corners, and one in a hundred of the rest.
  private static let manyScalars: [Unicode.Scalar] = {
    let corners = [UInt32](0..<0x3000) + [UInt32](0xFDD0...0xFFFF)
    let rest = stride(from: UInt32(0x3000), through: 0x10FFFF, by: 97)
    return (corners + rest).compactMap(Unicode.Scalar.init)
  }()

  @Test(
    "A spreadsheet runs no cell",
    arguments: [
      ("=1+1", "\"'=1+1\""), ("+1", "\"'+1\""), ("-1", "\"'-1\""), ("@SUM(A1)", "\"'@SUM(A1)\""),
      ("\t=1", "\"'=1\""), ("\r=1", "\"'=1\""), ("\n=1", "\"'=1\""), ("  =1", "\"'=1\""),
      ("=\u{301}1", "\"'=\u{301}1\""), ("\u{202E}=1", "\"'=1\""), ("\u{FEFF}=1", "\"'=1\""),
      ("＝1", "\"'＝1\""),
      ("1=1", "\"1=1\""), ("a-b", "\"a-b\""), ("", "\"\""), ("'=1", "\"'=1\""),
    ]
  )
  func injection(text: String, wanted: String) {
    #expect(CSVText.cell(text).unicodeScalars.elementsEqual(wanted.unicodeScalars))
  }

  @Test(
    "A cell is one cell",
    arguments: [
      ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("one\r\ntwo", "\"one\ntwo\""),
      ("\"\u{301}", "\"\"\"\u{301}\""), ("00123456789012345678", "\"00123456789012345678\""),
    ]
  )
  func cells(text: String, wanted: String) {
    #expect(CSVText.cell(text).unicodeScalars.elementsEqual(wanted.unicodeScalars))
  }

  @Test("CSV has a header, CRLF, and a byte order mark on request")
  func csv() {
    let output = export(.csv, [thread()])
    #expect(output.unicodeScalars.filter { $0 == "\r" }.count == 2 && output.hasSuffix("\r\n"))
    #expect(output.hasPrefix("thread,turn,network,post_id,"))
    #expect(export(.csv, [], options(byteOrderMark: true)).unicodeScalars.first == "\u{FEFF}")
  }

  @Test("JSON gives back every text, on one line, with slashes as they are")
  func json() throws {
    for scalar in Self.manyScalars {
      let text = "a/" + String(scalar) + "\u{301}b"
      let quoted = JSONText.quoted(text)
      #expect(!quoted.unicodeScalars.contains { $0.isLineEnd })
      #expect(quoted.unicodeScalars.starts(with: "\"a/".unicodeScalars))
      let read = try JSONSerialization.jsonObject(with: Data("[\(quoted)]".utf8)) as? [String]
      #expect(read?.first?.unicodeScalars.elementsEqual(text.unicodeScalars) == true, "\(quoted)")
    }
  }

  @Test("Every line of JSONL is an object with the same keys")
  func jsonl() throws {
    let lines = export(.jsonl, sampleThreads).split(separator: "\n")
    #expect(lines.count == 7)
    let keys = try lines.flatMap { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(object?["id"] is String)
      return (object?["turns"] as? [[String: Any]] ?? []).map { $0.keys.sorted() }
    }
    #expect(Set(keys).count == 1)
  }

  @Test("YAML gives back every text, and holds no character that a reader of YAML refuses")
  func yaml() throws {
    for scalar in Self.manyScalars {
      let text = "a\"\\" + String(scalar) + "\u{301}b"
      let quoted = YAMLText.quoted(text)
      #expect(quoted.unicodeScalars.allSatisfy(isPrintableYAML), "\(quoted)")
      #expect(try unquotedYAML(quoted).unicodeScalars.elementsEqual(text.unicodeScalars), "\(quoted)")
    }
  }

  @Test(
    "Only ids stand in YAML without quotes",
    arguments: [
      ("roadmap/bitcoin", "roadmap/bitcoin"), ("features/a_b-2", "features/a_b-2"),
      ("features/a: b", "\"features/a: b\""), ("features/a #b", "\"features/a #b\""), ("true", "\"true\""),
      ("rules/a, b: c }", "\"rules/a, b: c }\""), ("rules/é", "\"rules/é\""),
    ]
  )
  func words(text: String, wanted: String) {
    #expect(YAMLText.word(text) == wanted)
  }

  @Test("Days are spelled out as a language does")
  func days() {
    #expect(DayText.spelledOut(Date(timeIntervalSince1970: 1_785_542_400), in: .french) == "1er août 2026")
    #expect(DayText.spelledOut(Date(timeIntervalSince1970: 1_785_542_400), in: .english) == "1 August 2026")
  }
}

/// `c-printable` of YAML 1.2.
private func isPrintableYAML(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: scalar.value != 0xFEFF
  default: false
  }
}

/// Reads a double-quoted scalar of YAML that stands on one line.
private func unquotedYAML(_ text: String) throws -> String {
  let named: [Unicode.Scalar: Unicode.Scalar] = [
    "\"": "\"", "\\": "\\", "n": "\n", "r": "\r", "t": "\t", "N": "\u{85}", "_": "\u{A0}", "L": "\u{2028}",
    "P": "\u{2029}",
  ]
  let widths: [Unicode.Scalar: Int] = ["x": 2, "u": 4, "U": 8]
  var rest = Array(text.unicodeScalars)[...].dropFirst().dropLast()
  var result = String.UnicodeScalarView()
  while let scalar = rest.popFirst() {
    guard scalar == "\\" else {
      try #require(scalar != "\"")
      result.append(scalar)
      continue
    }
    let next = rest.popFirst()
    let kind = try #require(next)
    if let plain = named[kind] {
      result.append(plain)
    } else {
      let width = try #require(widths[kind])
      let digits = String(String.UnicodeScalarView(rest.prefix(width)))
      rest = rest.dropFirst(width)
      result.append(try #require(UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)))
    }
  }
  return String(result)
}
