import Answering
import Testing

@Suite("JSON on one line")
struct JSONLineTests {
  private static func line(_ write: (inout JSONLine) -> Void) -> String {
    var line = JSONLine()
    write(&line)
    return line.text
  }

  @Test("texts are escaped as an encoder escapes them")
  func texts() throws {
    let all = String(String.UnicodeScalarView((0...0x2100).compactMap(Unicode.Scalar.init)))
    for text in ["", "a/b", "\u{1F600} “é”", all] {
      #expect(Self.line { $0.object { $0.member("text", text) } } == (try sortedJSON(["text": text])))
    }
  }

  @Test("numbers are written as an encoder writes them")
  func numbers() throws {
    for number in [0, -0.0, 1, 0.5, 0.1 + 0.2, 5e-5, 1e-7, 123_456_789_012_345_680, 1e21, -2.25] {
      #expect(Self.line { $0.object { $0.member("n", number) } } == (try sortedJSON(["n": number])))
    }
  }

  @Test("evidence is what its coding says, whether there is all of it or little")
  func evidence() throws {
    var evidence = Evidence(reason: "it “fits”")
    #expect(Self.line(evidence.write) == (try sortedJSON(evidence)))
    let item = try #require(ItemID("roadmap/bitcoin"))
    evidence = Evidence(
      reason: "a\\b",
      source: SourceLocation(file: "a/b.yaml", line: 7),
      pattern: "^no",
      detail: .price,
      matchedWords: ["one", "\"two\""],
      nearestAsk: "Can I?",
      candidates: [
        Evidence.Candidate(item: item, title: "Bitcoin", score: 1, confidence: 0.25, words: []),
        Evidence.Candidate(item: item, title: "", score: 0.3, confidence: 1e-9, words: ["a", "b"]),
      ]
    )
    evidence.nearness = 0.75
    evidence.isLearnt = true
    evidence.second = Evidence.SecondRequest(item: item, title: "Two", isAnswered: false)
    evidence.further = [Evidence.SecondRequest(item: item, title: "Three", isAnswered: false)]
    #expect(Self.line(evidence.write) == (try sortedJSON(evidence)))
  }

  @Test("what is nil is left out, or null where it must be there")
  func missing() {
    let line = Self.line { line in
      line.object { line in
        line.member("a", String?.none)
        line.memberOrNull("b", String?.none)
        line.memberOrNull("c", Int?.none)
        line.memberOrNull("d", 3)
        line.member("e", true)
        line.member("f", [])
        line.member("g") { $0.object { _ in } }
      }
    }
    #expect(line == #"{"b":null,"c":null,"d":3,"e":true,"f":[],"g":{}}"#)
  }
}
