import Answering
import Foundation

/// Any table whose columns are told by name, or guessed.
struct ColumnFormat: RecognisedFormat, RowFormat {
  static let summary = "Any table in CSV with a header: columns by the names they go by, or by --column."

  /// The network of every post, whatever the table says.
  let network: Network?
  private let columns: [PostField: Int]
  let notes: [String]

  /// Why a table can't be read.
  struct Fault: Error {
    var reason: String
  }

  /// The columns that were told stand above those that are guessed.
  private init(header: [String], _ settings: DumpSettings) throws(Fault) {
    var columns: [PostField: Int] = [:]
    var guesses: [String] = []
    for field in PostField.allCases {
      if let name = settings.columns[field] {
        guard let column = Self.column(called: name, in: header) else {
          throw Fault(reason: "has no column “\(name)”: \(Self.list(header))")
        }
        columns[field] = column
      }
    }
    let folded = header.map(PostField.folded)
    for field in PostField.allCases where columns[field] == nil {
      let taken = Set(columns.values)
      let column = field.names.lazy.compactMap { name in
        folded.indices.first { folded[$0] == name && !taken.contains($0) }
      }.first
      guard let column else { continue }
      columns[field] = column
      guesses.append("\(field.rawValue) from “\(header[column])”")
    }
    guard columns[.text] != nil else {
      throw Fault(
        reason:
          "has no column that is known for the text; say which (--column text=NAME): \(Self.list(header))"
      )
    }
    network = settings.network
    self.columns = columns
    notes = guesses.isEmpty ? [] : ["columns by their names: " + guesses.joined(separator: ", ")]
  }

  /// A table if it is called so, if columns were told, or if its first line names a text and more.
  static func certainty(of beginning: DumpBeginning, _ settings: DumpSettings) -> Certainty? {
    guard case .text(let header, let isNamedTable) = beginning else { return nil }
    let fields = Set(header.compactMap(PostField.init(called:)))
    let isHeader = fields.contains(.text) && (fields.count > 1 || header.count == 1)
    return isNamedTable || !settings.columns.isEmpty || isHeader ? .likely : nil
  }

  static func reader(of file: DumpFile, _ settings: DumpSettings) throws(DumpError) -> any DumpReader {
    let table = CSVTable(file.content.span)
    do throws(Fault) {
      return CSVDumpReader(table, try ColumnFormat(header: table.header, settings))
    } catch {
      throw DumpError(file.path, line: 1, error.reason)
    }
  }

  func draft(_ cells: [String]) throws(PostDraft.Refusal) -> PostDraft {
    try PostDraft(network: network) { field in
      guard let column = columns[field], column < cells.count else { return .null }
      return .string(cells[column])
    }
  }

  private static func column(called name: String, in header: [String]) -> Int? {
    header.firstIndex(of: name) ?? header.firstIndex { PostField.folded($0) == PostField.folded(name) }
  }

  private static func list(_ header: [String]) -> String {
    "it has " + header.prefix(20).map { "“\($0)”" }.joined(separator: ", ")
      + (header.count > 20 ? " and more" : "")
  }
}
