package import Answering
package import Foundation
package import TextAnalysis

/// Something that another tool's file knows, on its way to becoming an item.
struct AdoptedItem {
  var title: String
  var asks: [String]

  /// What is said of it; nil where nobody said anything.
  var answer: String?

  /// Nil for what is there.
  var status: RoadmapStatus?

  /// When somebody last vouched for it, and what a reader of the file is told of where it is from.
  var verified: CalendarDate?
  var remark: String?
}

extension AdoptedItem {
  /// Braces would be filled in, and nothing in another tool's file means that.
  var withoutPlaceholders: AdoptedItem {
    func plain(_ text: String) -> String { text.replacing("{", with: "(").replacing("}", with: ")") }
    var item = self
    (item.title, item.asks, item.answer) = (plain(title), asks.map(plain), answer.map(plain))
    return item
  }
}

/// Makes files of a campaign's knowledge from files of other tools.
package enum Adoption {
  /// The text of a knowledge file with what `data` holds, in `language`; `name` is the file's, for faults.
  package static func knowledge(from data: Data, name: String, in language: Language) throws(FaultyInput)
    -> String
  {
    let items = try items(in: data, name: name)
    guard !items.isEmpty else {
      throw FaultyInput([
        Fault(
          SourceLocation(file: name, line: 1),
          "nothing in it can be adopted: it should be Fider’s CSV, a CSV of two columns (question, answer), Rasa’s YAML, or "
            + "Markdown with headings and paragraphs"
        )
      ])
    }
    return AdoptedYAML(language: language).text(of: items.map(\.withoutPlaceholders))
  }

  /// The text of `campaign.yaml` for a folder that has none.
  package static func campaign(named name: String, in language: Language) -> String {
    "campaign:\n  name: \(YAMLText.quoted(name))\n  languages: [\(language.rawValue)]\n"
  }

  /// An item of the roadmap that is asked for in these words and of which nothing is decided, as the lines of a list.
  package static func item(
    asking asks: [String],
    named name: String,
    in language: Language,
    remark: String
  ) -> String {
    var item = AdoptedItem(title: String((asks.first ?? name).prefix(60)), asks: asks)
    (item.status, item.remark) = (.open, remark)
    return AdoptedYAML(language: language).entry(item, name)
  }

  private static func items(in data: Data, name: String) throws(FaultyInput) -> [AdoptedItem] {
    switch name.split(separator: ".").last?.lowercased() {
    case "yaml", "yml": RasaFile.items(in: try YAMLValue.parse(data, as: name))
    case "csv": TableFile.items(in: data)
    default: MarkdownFile.items(in: String(decoding: data, as: UTF8.self))
    }
  }
}

/// Fider's export, or two columns without a header.
enum TableFile {
  static func items(in data: Data) -> [AdoptedItem] {
    let rows = rows(of: data)
    guard let header = rows.first.map({ $0.map { $0.lowercased() } }) else { return [] }
    guard let title = header.firstIndex(of: "title"), let status = header.firstIndex(of: "status") else {
      return rows.compactMap { row in
        let cells = row.map(SafeText.line)
        guard cells.count >= 2, !cells[0].isEmpty, !cells[1].isEmpty else { return nil }
        return AdoptedItem(title: cells[0], asks: [cells[0]], answer: SafeText.cleaned(row[1]))
      }
    }
    return fider(rows.dropFirst(), header, title: title, status: status)
  }

  /// A duplicate is another way to ask for its original.
  private static func fider(
    _ rows: ArraySlice<[String]>,
    _ header: [String],
    title: Int,
    status: Int
  ) -> [AdoptedItem] {
    func cell(_ row: [String], _ name: String) -> String {
      header.firstIndex(of: name).flatMap { row.indices.contains($0) ? SafeText.line(row[$0]) : nil } ?? ""
    }
    let duplicates = Dictionary(
      grouping: rows.filter { cell($0, "status") == "duplicate" },
      by: { cell($0, "original_number") }
    )
    return rows.compactMap { row in
      guard let standing = RoadmapStatus(rawValue: cell(row, "status")), !cell(row, "title").isEmpty else {
        return nil
      }
      let others = duplicates[cell(row, "number")] ?? []
      let response = cell(row, "response")
      return AdoptedItem(
        title: cell(row, "title"),
        asks: ([row] + others).flatMap { [cell($0, "title"), firstSentence(cell($0, "description"))] },
        answer: response.isEmpty ? nil : response,
        status: standing
      )
    }
  }

  private static func firstSentence(_ text: String) -> String {
    let end = text.firstIndex { ".!?".contains($0) }
    return String(end.map { text[...$0] } ?? text[...])
  }

  /// By whichever of the three delimiters parts the first rows most evenly.
  private static func rows(of data: Data) -> [[String]] {
    let bytes = [UInt8](data.starts(with: [0xEF, 0xBB, 0xBF]) ? data.dropFirst(3) : data)
    let readings = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09].map { rows(of: bytes, delimiter: $0) }
    return readings.first { rows in
      let widths = Set(rows.prefix(20).map(\.count))
      return widths.count == 1 && widths != [1]
    } ?? readings[0]
  }

  private static func rows(of bytes: [UInt8], delimiter: UInt8) -> [[String]] {
    var rows: [[String]] = []
    var position = 0
    while position < bytes.count {
      let row = CSVTable.row(bytes.span, at: position, delimiter: delimiter, mayContainLines: true)
      rows.append(row.cells.map { $0.text(bytes.span) })
      position = max(row.end, position + 1)
    }
    return rows
  }
}

/// Intents with their examples, and the responses to them.
enum RasaFile {
  static func items(in value: YAMLValue) -> [AdoptedItem] {
    let responses = value["responses"]
    return (value["nlu"]?.list ?? []).compactMap { entry in
      guard let intent = entry["intent"]?.text else { return nil }
      let asks = (entry["examples"]?.text ?? "").split(separator: "\n")
        .map { SafeText.line(String($0.drop { $0 == " " || $0 == "-" })) }.filter { !$0.isEmpty }
      let answers = responses?["utter_" + intent]?.list.compactMap { $0["text"]?.text }
      guard let answer = answers?.first, !asks.isEmpty else { return nil }
      let name = intent.split(separator: "/").last.map(String.init) ?? intent
      let title = name.replacing("_", with: " ").replacing("-", with: " ")
      return AdoptedItem(
        title: title.prefix(1).uppercased() + title.dropFirst(),
        asks: asks.map(plain),
        answer: SafeText.cleaned(answer)
      )
    }
  }

  /// `[Berlin](city)` is “Berlin”.
  private static func plain(_ example: String) -> String {
    example.replacing(/\[([^\]]*)\](?:\([^)]*\)|\{[^}]*\})/) { String($0.1) }
  }
}

extension YAMLValue {
  fileprivate subscript(_ key: String) -> YAMLValue? {
    guard case .mapping(let entries) = shape else { return nil }
    return entries.first { $0.key == key }?.value
  }

  fileprivate var list: [YAMLValue] { if case .list(let values) = shape { values } else { [] } }

  fileprivate var text: String? { if case .text(let text) = shape { text } else { nil } }
}

/// Items as a file of knowledge.
struct AdoptedYAML {
  let language: Language

  /// The language of its asks, where that is another.
  var asking: Language?

  func text(of items: [AdoptedItem]) -> String {
    var names: Set<String> = []
    let entries = items.map { item in
      let name = Self.name(of: item.title, among: &names)
      return (isFeature: item.status == nil, text: entry(item, name))
    }
    func section(_ key: String, _ isFeature: Bool) -> String {
      let texts = entries.filter { $0.isFeature == isFeature }.map(\.text)
      return texts.isEmpty ? "" : "\(key):\n" + texts.joined()
    }
    return section("features", true) + section("roadmap", false)
  }

  func entry(_ item: AdoptedItem, _ name: String) -> String {
    let code = language.rawValue
    var seen: Set<String> = []
    let asks = item.asks.filter { $0.count > 2 && seen.insert($0.lowercased()).inserted }
    // What nobody answered yet says no more than where it stands.
    let standing = item.status.flatMap { LanguageTable.voice.entries(in: language)[$0.rawValue] }
    var lines = ["- id: \(Self.isPlain(name) ? name : YAMLText.quoted(name))"]
    if let remark = item.remark { lines.append("  # \(remark)") }
    if let status = item.status { lines.append("  status: \(status.rawValue)") }
    lines += [
      "  title: { \(code): \(YAMLText.quoted(item.title)) }", "  asks:",
      "    \((asking ?? language).rawValue):",
    ]
    lines += asks.map { "      - \(YAMLText.quoted($0))" }
    // The response to what was declined is the reason.
    let isReason = item.status == .declined && item.answer != nil
    let answer = (isReason ? nil : item.answer) ?? standing ?? item.title
    lines.append("  answer: { \(code): \(YAMLText.quoted(answer)) }")
    if let day = item.verified { lines.append("  verified: \(day)") }
    if isReason { lines.append("  why: { \(code): \(YAMLText.quoted(item.answer ?? "")) }") }
    return lines.map { "  \($0)\n" }.joined()
  }

  /// Whether YAML takes it for nothing but a text.
  private static func isPlain(_ name: String) -> Bool {
    name.contains(where: \.isLetter)
      && !["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(name)
  }

  /// Letters, digits and hyphens, and no other item's.
  static func name(of title: String, among names: inout Set<String>) -> String {
    let words = Tokenizer.tokens(of: title).map(\.folded)
      .map { String($0.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }) }.filter { !$0.isEmpty }
    let base = words.prefix(5).joined(separator: "-")
    var name = base.isEmpty ? "item" : base
    var number = 2
    while !names.insert(name).inserted {
      name = "\(base.isEmpty ? "item" : base)-\(number)"
      number += 1
    }
    return name
  }
}
