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
    let members = zip(PublishedTurn.fieldNames, turn.fields(guest: guest)).map { name, value in
      "\"\(name)\":\(JSONText.quoted(value))"
    }
    return "{" + (["\"turn\":\(turn.number)"] + members).joined(separator: ",") + "}"
  }
}
