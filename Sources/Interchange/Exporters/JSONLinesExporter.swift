import Answering
import TextAnalysis

/// One JSON object a line and a thread, every key always there and in the same order.
struct JSONLinesExporter: ThreadExporter {
  let summary = "One JSON object a line and a thread."
  let fileExtension = "jsonl"

  func export(_ threads: [QuestionThread], with options: ExportOptions) -> String {
    threads.map { thread in
      let turns = PublishedTurn.turns(of: thread, with: options)
      return turns.isEmpty ? "" : line(thread.id, turns, with: options)
    }.joined()
  }

  private func line(_ id: Int64, _ turns: [PublishedTurn], with options: ExportOptions) -> String {
    let guest = PageWording(options.language).guest
    let objects = turns.map { object($0, guest: guest) }.joined(separator: ",")
    return #"{"id":"\#(id)","campaign":\#(JSONText.quoted(options.campaign)),"turns":[\#(objects)]}"# + "\n"
  }

  private func object(_ turn: PublishedTurn, guest: String) -> String {
    let members: [(key: String, value: String)] = [
      ("turn", String(turn.number)),
      ("network", JSONText.quoted(turn.network.rawValue)),
      ("post_id", JSONText.quoted(turn.postID)),
      ("link", JSONText.quoted(turn.link)),
      ("asker", JSONText.quoted(turn.asker ?? guest)),
      ("question", JSONText.quoted(turn.question)),
      ("item", JSONText.quoted(turn.theme?.item.description)),
      ("title", JSONText.quoted(turn.theme?.title)),
      ("status", JSONText.quoted(turn.theme?.status)),
      ("language", JSONText.quoted(turn.language.rawValue)),
      ("answer", JSONText.quoted(turn.answer)),
      ("answered_at", JSONText.quoted(UTCTime(turn.answeredAt).iso8601)),
    ]
    return "{" + members.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",") + "}"
  }
}
