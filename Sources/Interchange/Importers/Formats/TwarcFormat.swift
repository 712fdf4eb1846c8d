import Answering
import Foundation

/// The table that twarc-csv makes of posts of X: the names of the API with dots, and JSON in some cells.
struct TwarcFormat: RecognisedFormat, RowFormat {
  static let summary = "Posts of X in the table that twarc-csv makes of them."

  private let paths: [[String]]
  let notes: [String] = []

  init(header: [String]) {
    paths = header.map { $0.split(separator: ".").map(String.init) }
  }

  static func certainty(of beginning: DumpBeginning, _ settings: DumpSettings) -> Certainty? {
    guard case .text(let header, _) = beginning else { return nil }
    return recognises(header) ? .sure : nil
  }

  static func reader(of file: DumpFile, _ settings: DumpSettings) throws(DumpError) -> any DumpReader {
    let table = CSVTable(file.content.span, settings)
    guard recognises(table.header) else {
      throw DumpError(
        file.path,
        line: 1,
        "has not the columns of twarc-csv: id, text, author.username and others"
      )
    }
    return CSVDumpReader(table, TableSample(table, file.content.span), TwarcFormat(header: table.header))
  }

  private static func recognises(_ header: [String]) -> Bool {
    let starts = ["author.", "public_metrics.", "referenced_tweets.", "entities."]
    return header.contains("id") && header.contains("text")
      && header.contains { name in starts.contains { name.hasPrefix($0) } }
  }

  func draft(_ cells: [String]) throws(PostDraft.Refusal) -> PostDraft {
    var members: [String: [JSONObject.Member]] = [:]
    for (path, cell) in zip(paths, cells) where !cell.isEmpty {
      guard let first = path.first else { continue }
      let rest = path.dropFirst().joined(separator: ".")
      members[first, default: []].append(.init(key: rest, value: value(cell, of: first)))
    }
    let post = members.map { name, members in
      JSONObject.Member(key: name, value: member(name, members))
    }
    return XPost(.object(JSONObject(members: post, offset: 0, isComplete: true))).draft
  }

  private func value(_ cell: String, of name: String) -> JSONValue {
    guard name == "entities" || name == "edit_history_tweet_ids" else { return .string(cell) }
    let bytes = Array(cell.utf8)
    return JSONParser.read(bytes.span, in: 0..<bytes.count).value ?? .null
  }

  private func member(_ name: String, _ members: [JSONObject.Member]) -> JSONValue {
    if members.count == 1, members[0].key.isEmpty { return members[0].value }
    guard name == "referenced_tweets" else {
      return .object(JSONObject(members: members, offset: 0, isComplete: true))
    }
    let references = members.filter { $0.key.hasSuffix(".id") }.map { member in
      let type = JSONObject.Member(key: "type", value: .string(String(member.key.dropLast(3))))
      let id = JSONObject.Member(key: "id", value: member.value)
      return JSONValue.object(JSONObject(members: [type, id], offset: 0, isComplete: true))
    }
    return .array(references)
  }
}
