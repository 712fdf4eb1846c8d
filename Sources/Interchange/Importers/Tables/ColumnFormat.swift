import Answering

/// Any table whose columns are told by name, or guessed.
struct ColumnFormat: RowFormat {
  /// The network of every post, whatever the table says.
  let network: Network?
  private let columns: [PostField: Int]
  let notes: [String]

  /// Why a table can't be read.
  struct Fault: Error {
    var reason: String
  }

  /// `named` holds the columns that were told; they stand above what is guessed.
  init(header: [String], named: [PostField: String], network: Network?) throws(Fault) {
    var columns: [PostField: Int] = [:]
    var guesses: [String] = []
    for field in PostField.allCases {
      if let name = named[field] {
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
    self.network = network
    self.columns = columns
    notes = guesses.isEmpty ? [] : ["columns by their names: " + guesses.joined(separator: ", ")]
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
