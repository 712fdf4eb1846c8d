/// Rows of RFC 4180, quoted only where that is needed, as other programs write them.
enum CSVWriter {
  static func row(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\r\n" }

  private static func cell(_ text: String) -> String {
    let isPlain = !text.utf8.contains { "\",\r\n".utf8.contains($0) }
    return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}

/// Writes a table as anybody might: an id, who, when, the words, a link.
struct PlainTableWriter: SimulationWriter {
  private let campaign: SimulatedCampaign

  init(_ campaign: SimulatedCampaign) { self.campaign = campaign }

  func begin(_ file: OutputFile) throws {
    try file.write(CSVWriter.row(["id", "author", "name", "date", "text", "link"]))
  }

  func add(_ post: SimulatedPost, to file: OutputFile) throws {
    let text = post.original.map { "RT @\($0.author.handle): \($0.text)" } ?? post.text
    try file.write(
      CSVWriter.row([
        post.id, post.author.handle, post.author.name, post.time.iso8601, text,
        "https://social.example/\(post.author.handle)/status/\(post.id)",
      ])
    )
  }
}
