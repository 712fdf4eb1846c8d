import Answering
import TextAnalysis

/// One JSON object a line and a thread, every key always there and in the same order.
struct JSONLinesExporter: ThreadExporter {
  static let summary = "One JSON object a line and a thread."
  let options: ExportOptions

  init(_ options: ExportOptions) { self.options = options }

  func add(_ thread: QuestionThread) throws(ExportError) -> String {
    let turns = try PublishedTurn.turns(of: thread, with: options)
    guard !turns.isEmpty else { return "" }
    let guest = PageWording(options.language).guest
    let objects = turns.map { object($0, guest: guest) }.joined(separator: ",")
    return #"{"id":"\#(thread.id)","campaign":\#(JSONText.quoted(options.campaign)),"turns":[\#(objects)]}"#
      + "\n"
  }

  private func object(_ turn: PublishedTurn, guest: String) -> String {
    let members = zip(PublishedTurn.fieldNames, turn.fields(guest: guest)).map { name, value in
      "\"\(name)\":\(JSONText.quoted(value))"
    }
    return "{" + (["\"turn\":\(turn.number)"] + members).joined(separator: ",") + "}"
  }
}
