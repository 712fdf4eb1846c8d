import Answering
import TextAnalysis

/// A transcript that `fireside run` plays again: a real session as a test.
///
/// It can't do without the questions' words; the handles are left out.
struct TranscriptExporter: ThreadExporter {
  static let summary = "A script that fireside run plays again, as a test."
  static let readers = Disclosure.Readers.testers
  let options: ExportOptions
  private var isEmpty = true

  init(_ options: ExportOptions) { self.options = options }

  func head() -> String { "transcript:\n  name: \(YAMLText.quoted(options.campaign))\n" }

  mutating func add(_ thread: QuestionThread) throws(ExportError) -> String {
    let turns = try ScriptedTurn.turns(of: thread, with: options)
    let text = (isEmpty && !turns.isEmpty ? "  turns:\n" : "") + turns.map(lines).joined()
    isEmpty = isEmpty && turns.isEmpty
    return text
  }

  func tail() -> String { isEmpty ? "  turns: []\n" : "" }

  private static func list(_ items: [ItemID]) -> String {
    let words = items.map { YAMLText.word($0.description) }
    return words.count == 1 ? words.joined() : "[\(words.joined(separator: ", "))]"
  }

  private func lines(of turn: ScriptedTurn) -> String {
    let expected = [
      turn.expectation?.outcome.map { "outcome: \($0.rawValue)" },
      (turn.expectation?.items).map { "item: \(Self.list($0))" },
    ]
    let members: [(key: String, value: String?)] = [
      ("question", YAMLText.quoted(turn.question)),
      ("id", turn.postID.map(YAMLText.quoted)),
      ("network", turn.network?.rawValue),
      ("language", turn.language?.rawValue),
      ("follow_up", turn.isFollowUp ? "true" : nil),
      ("expect", turn.expectation.map { _ in "{ \(expected.compactMap(\.self).joined(separator: ", ")) }" }),
      ("decision", turn.decision?.verdict.rawValue),
      ("answer", turn.decision?.answer.map(YAMLText.quoted)),
      ("insist", turn.decision?.insists == true ? "true" : nil),
    ]
    let lines = members.compactMap { member in member.value.map { "\(member.key): \($0)\n" } }
    return "    - " + lines.joined(separator: "      ")
  }
}
