import Answering
import Foundation
import Testing
import TextAnalysis
import ThreadStorage

@testable import fireside

@Suite("What other modules say in English, told in French")
struct ToldSentenceTests {
  private let english = Console { _ in }
  private let french: Console = {
    var console = Console { _ in }
    console.language = .french
    return console
  }()

  /// Where reasons and concerns are worded, and nothing else.
  private static let wordings = [
    "Answering/Responder+Judgement", "Answering/Responder+Silence", "Answering/Voice/DraftComposer+Outline",
    "Answering/Guards/TextGuard", "Answering/Guards/EditGuard", "Answering/Guards/PromiseGuard",
    "Answering/Guards/StandingGuard", "Answering/Guards/LeakGuard", "Answering/Guards/BlankGuard",
    "Answering/Guards/ContactGuard", "Answering/Guards/CareGuard",
  ]

  /// Where some are worded among other texts.
  private static let others = [
    "Answering/Responder", "Reviewing/ReviewDesk", "Reviewing/ReviewDesk+Choosing",
  ]

  private static let examples = [
    (
      "“arrive” promises more than “open” allows: say that you are listening, and promise nothing",
      "«\u{A0}arrive\u{A0}» promet plus que ne permet «\u{A0}à l’écoute\u{A0}»\u{A0}: dites que vous êtes à l’écoute, et ne promettez rien"
    ),
    (
      "somebody may be hurt: don’t ask who or where they are (“where”)",
      "quelqu’un va peut-être mal\u{A0}: ne demandez ni qui ils sont ni où («\u{A0}where\u{A0}»)"
    ),
    (
      "roadmap/bitcoin is nearest, 40 % sure where 85 % are asked for",
      "roadmap/bitcoin est la plus proche, sûre à 40 % alors qu’il faut 85 %"
    ),
    ("“{rest}” is internal: leave it out", "«\u{A0}{rest}\u{A0}» est interne\u{A0}: retirez-le"),
    (
      "somebody may be hurt: “haha” is too light: no joke, no cheer and no small talk",
      "quelqu’un va peut-être mal\u{A0}: «\u{A0}haha\u{A0}» est trop léger\u{A0}: ni plaisanterie, ni enthousiasme, ni bavardage"
    ),
    ("somebody may be hurt: nobody knows this", "somebody may be hurt: nobody knows this"),
    ("somebody wrote this by hand", "somebody wrote this by hand"),
  ]

  private static let refusals: [LogError] = [
    .deletedMeanwhile(network: .x, postID: "12"), .alreadyAnswered(thread: 3, network: .x, postID: "12"),
    .wasEdited, .askerWasAnswered, .notSendable(reason: "There is no draft."), .nothingToUndo,
    .alreadyUndone(decision: 3), .isUndo(decision: 3),
  ]

  /// The literals of some sources that are sentences, with a figure in each place where something is filled in.
  private static func sentences(in places: [String]) -> [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources")
    let literal = /"((?:[^"\\]|\\\((?:[^()]|\([^()]*\))*\))*)"/
    let texts = places.compactMap {
      try? String(contentsOf: folder.appending(path: "\($0).swift"), encoding: .utf8)
    }
    return texts.flatMap { $0.split(separator: "\n") }.filter { !$0.contains("///") }.flatMap { line in
      line.matches(of: literal).map { String($0.1).replacing(/\\\((?:[^()]|\([^()]*\))*\)/, with: "7") }
    }
    .filter { $0.contains(/[a-z’]+ [a-z’]+/) }
  }

  @Test("Whatever is worded there is known here")
  func known() {
    let sentences = Self.sentences(in: Self.wordings)
    #expect(sentences.count > 70)
    #expect(sentences.filter { ToldSentence.reading($0) == nil } == [])
    #expect(sentences.filter { english.told($0) != $0 } == [])
  }

  @Test("Whatever is known here is worded there")
  func worded() {
    let sentences =
      Self.sentences(in: Self.wordings + Self.others) + Self.refusals.map(\.description)
      + Self.examples.map(\.0)
    var readings = sentences.compactMap(ToldSentence.reading)
    // Some are only said within another.
    for _ in 1...2 {
      let rests = readings.flatMap(\.values).filter { $0.slot == "rest" }
      readings += rests.compactMap { ToldSentence.reading($0.value) }
    }
    let said = Set(readings.map(\.name))
    let names = LanguageTable.desk.entries(in: .english).keys.filter { $0.hasPrefix("told-") }
    #expect(Set(names).subtracting(said).sorted() == [])
  }

  @Test("Why the log says no is told", arguments: refusals)
  func refusal(error: LogError) {
    #expect(error.isRefusal && french.told(error.description) != error.description)
  }

  @Test(
    "What is filled in is told with it: by its name, as a sentence of its own, or as it is",
    arguments: examples
  )
  func filled(text: String, told: String) {
    #expect(french.told(text) == told)
    #expect(english.told(text) == text)
  }
}
