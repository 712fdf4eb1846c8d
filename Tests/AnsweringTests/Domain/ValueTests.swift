import Foundation
import Testing
import TextAnalysis

@testable import Answering

@Suite("Names, texts and places")
struct ValueTests {
  @Test(
    "An item is known by its section and its name",
    arguments: ["features/a", "roadmap/b-2", "rules/c/d"]
  )
  func itemID(text: String) throws {
    let id = try #require(ItemID(text))
    #expect(id.description == text)
    let json = try JSONEncoder().encode([id])
    #expect(String(decoding: json, as: UTF8.self) == "[\"\(text.replacing("/", with: "\\/"))\"]")
    #expect(try JSONDecoder().decode([ItemID].self, from: json) == [id])
  }

  @Test("What names no item is refused", arguments: ["", "features", "features/", "feature/a", "/a"])
  func noItemID(text: String) {
    #expect(ItemID(text) == nil)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([ItemID].self, from: Data("[\"\(text)\"]".utf8))
    }
  }

  @Test("A text is given in the language asked for, or else in the first there is")
  func localized() throws {
    let both = LocalizedText.texts(["one", "two"], ["un"])
    #expect(both.text(in: .french) == "un")
    #expect(both.text(in: .english) == "one")
    #expect(both.all.map(\.text) == ["one", "two", "un"])
    let french = LocalizedText.texts([], ["un"])
    #expect(french.languages == [.french])
    #expect(try #require(french.best(for: .english)).language == .french)
    #expect(LocalizedText.texts([]).isEmpty)
    #expect(LocalizedText.texts([]).text(in: .english) == nil)
  }

  @Test(
    "A question is varied by its post, or by its words where it has none",
    arguments: [
      ("7", "x:7"), (nil, "Why?"), ("script:3", "Why?"),
    ] as [(String?, String)]
  )
  func variationKey(postID: String?, key: String) {
    #expect(Question.post("Why?", id: postID).variationKey == key)
  }

  @Test("A question's words are composed")
  func composed() {
    #expect(Array(Question.post("e\u{301}").text.unicodeScalars) == ["\u{E9}"])
  }

  @Test(
    "The line of a value, or of the nearest around it",
    arguments: [
      ("asks", 2), ("asks.en", 3), ("asks.en.0", 3), ("asks.en.1", 4), ("asks.fr", 5), ("asks.fr.0", 5),
      ("asks.de.3", 2), ("answer", nil), ("", nil),
    ] as [(String, Int?)]
  )
  func lines(path: String, line: Int?) throws {
    let yaml = "id: a\nasks:\n  en: [one,\n    two]\n  fr: un\n"
    let lines = SourceLines(of: try YAMLValue.parse(Data(yaml.utf8), as: "a.yaml"))
    #expect(lines.line(of: path) == line)
    #expect(SourceLocation(file: "a.yaml", line: 9).of(path, in: lines).line == line ?? 9)
  }

  @Test("A founder's first name", arguments: [("Maya Okafor", "Maya"), ("Maya", "Maya"), ("", "")])
  func firstName(name: String, first: String) {
    #expect(Founder(name: name).firstName == first)
  }

  @Test("A follow-up refers to the last turn that was answered")
  func lastItem() {
    func turn(_ name: String, isAnswered: Bool) -> Turn {
      let draft = Draft(
        outcome: .matched,
        item: ItemID(section: .features, name: name),
        language: .english,
        confidence: 1,
        margin: 1,
        evidence: Evidence(reason: "")
      )
      let time = Date(timeIntervalSince1970: 0)
      return Turn(
        question: .post("?"),
        draft: draft,
        verdict: isAnswered ? .approve : .reject,
        decidedAt: time,
        answer: isAnswered ? Answer(text: "Yes.", answeredAt: time) : nil
      )
    }
    let turns = [turn("a", isAnswered: true), turn("b", isAnswered: true), turn("c", isAnswered: false)]
    #expect(QuestionThread(id: 1, turns: turns).lastItem?.name == "b")
    #expect(QuestionThread(id: 1, turns: [turns[2]]).lastItem == nil)
  }
}

@Suite("Numbers as text")
struct NumberTextTests {
  @Test(arguments: [
    (0, "0.00"), (0.05, "0.05"), (0.625, "0.63"), (12.3, "12.30"), (-0.05, "-0.05"), (-1.5, "-1.50"),
  ])
  func hundredths(number: Double, wanted: String) {
    #expect(number.hundredths == wanted)
  }
}
