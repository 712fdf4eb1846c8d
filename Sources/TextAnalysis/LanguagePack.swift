import Foundation

/// The text files of one language's folder, read once: what stands in them, not yet what it means.
///
/// A line that starts with `#` is a remark, and one that is indented goes on with the line before.
package struct LanguagePack: Sendable {
  /// One line of a table, or several that belong together.
  struct Line: Sendable {
    var number: Int
    var text: String

    /// `name = text`, or `name =` for nothing; nil if it is no such line.
    var entry: (name: String, text: String)? {
      guard text.utf8.contains(UInt8(ascii: "=")) else { return nil }
      if text.hasSuffix(" =") { return (String(text.dropLast(2)), "") }
      return text.firstRange(of: " = ").map {
        (String(text[..<$0.lowerBound]), String(text[$0.upperBound...]))
      }
    }
  }

  /// Something wrong with a table: where, and what would be right.
  package struct Fault: Sendable, Hashable {
    package var file: String
    package var line: Int
    package var message: String
  }

  private let folder: String
  private var tables: [LanguageTable: [Line]] = [:]

  /// Reads the tables in `folder`.
  package init(folder: String) {
    self.folder = folder
    for table in LanguageTable.allCases {
      tables[table] = FileManager.default.contents(atPath: path(of: table)).map { Self.lines(in: Array($0)) }
    }
  }

  private func path(of table: LanguageTable) -> String { "\(folder)/\(table.rawValue).txt" }

  private static func lines(in bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    let all = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in zip(1..., all) {
      let text = String(decoding: trimmed(line), as: UTF8.self)
      guard let first = line.first, !text.isEmpty, first != UInt8(ascii: "#") else { continue }
      if isSpace(first), let last = lines.indices.last {
        lines[last].text += (lines[last].text.utf8.last == UInt8(ascii: "|") ? "" : " ") + text
      } else {
        lines.append(Line(number: number, text: text))
      }
    }
    return lines
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let line = line.drop(while: isSpace)
    return line.prefix((line.lastIndex { !isSpace($0) } ?? line.startIndex - 1) + 1 - line.startIndex)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  /// Whether the folder has no such table.
  func lacks(_ table: LanguageTable) -> Bool { tables[table] == nil }

  /// The lines of a table; none if it is missing.
  func lines(_ table: LanguageTable) -> [Line] { tables[table, default: []] }

  /// What a table says under each name.
  func entries(_ table: LanguageTable) -> [String: String] {
    Dictionary(lines(table).compactMap(\.entry).map { ($0.name, $0.text) }) { $1 }
  }

  func fault(_ table: LanguageTable, line: Int = 1, _ message: String) -> Fault {
    Fault(file: path(of: table), line: line, message: message)
  }

  /// The tables that the folder lacks, the names that `model` has and it doesn't, and lines that can't be read.
  func faults(beside model: LanguagePack) -> [Fault] {
    LanguageTable.allCases.flatMap { table in
      guard let lines = tables[table] else { return [fault(table, "there is no such table: write it")] }
      let names =
        table.hasFixedNames ? Set(model.entries(table).keys).subtracting(entries(table).keys).sorted() : []
      return names.map { fault(table, "there is no “\($0)”: add it") }
        + lines.compactMap { line in
          Self.expected(line, table.shape).map {
            fault(table, line: line.number, "“\(line.text)” should be \($0)")
          }
        }
    }
  }

  /// What a line of a table should be; nil if it is.
  private static func expected(_ line: Line, _ shape: LanguageTable.Shape) -> String? {
    switch shape {
    case .entries where line.entry == nil: "“name = text”"
    case .endings where Stemmer.Step.Line(line.text) == nil:
      "an ending, what comes in its place, and how long a word is"
    default: nil
    }
  }
}

extension LanguagePack {
  static func of(_ language: Language) -> LanguagePack { all[language.place] }

  private static let all = Language.allCases.concurrentMap(chunk: 1) {
    LanguagePack(folder: "\(root)/\($0.rawValue)")
  }
  private static let root = Bundle.module.bundlePath + "/Languages"
}
