package import Answering
import TextAnalysis

/// A transcript that `fireside run` plays again: a real session as a test.
///
/// It can't do without the questions' words; the handles are left out.
package struct TranscriptExporter: ThreadExporter {
  package init() {}

  package func export(_ threads: [QuestionThread], with options: ExportOptions) -> String {
    let turns = threads.flatMap { PublishedScriptTurn.turns(of: $0, with: options) }
    let head = "transcript:\n  name: \(YAMLText.quoted(options.campaign))\n"
    guard !turns.isEmpty else { return head + "  turns: []\n" }
    return head + "  turns:\n" + turns.map(lines).joined()
  }

  private func lines(of turn: PublishedScriptTurn) -> String {
    var expected = "outcome: \(turn.outcome.rawValue)"
    if let item = turn.item { expected += ", item: \(YAMLText.word(item.description))" }
    let members: [(key: String, value: String?)] = [
      ("question", YAMLText.quoted(turn.question)),
      ("id", turn.postID.map(YAMLText.quoted)),
      ("language", turn.language?.rawValue),
      ("follow_up", turn.isFollowUp ? "true" : nil),
      ("expect", "{ \(expected) }"),
      ("decision", turn.edit == nil ? Verdict.approve.rawValue : Verdict.edit.rawValue),
      ("answer", turn.edit.map(YAMLText.quoted)),
    ]
    let lines = members.compactMap { member in member.value.map { "\(member.key): \($0)\n" } }
    return "    - " + lines.joined(separator: "      ")
  }
}
