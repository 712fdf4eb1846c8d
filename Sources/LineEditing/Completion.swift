/// What Tab does to a line: a pure function of the text before the cursor.
enum Completion: Equatable {
  case nothing
  case insert(String)
  case list([String])

  /// Completes the last word of `text`, if it starts with `/`; `isRepeated` says that Tab came twice in a row.
  static func of(_ text: String, among candidates: [String], isRepeated: Bool) -> Completion {
    let word = text.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    guard word.hasPrefix("/") else { return .nothing }
    let fitting = Set(candidates.filter { $0.hasPrefix(word) }).sorted()
    guard let first = fitting.first else { return .nothing }
    guard fitting.count > 1 else { return .insert(first.dropFirst(word.count) + " ") }
    let common = fitting.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    if common.count > word.count { return .insert(String(common.dropFirst(word.count))) }
    return isRepeated ? .list(fitting) : .nothing
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}

/// Lays words out in columns for a window of the given width, reading down then across as `ls` does.
func columns(_ words: [String], width: Int) -> [String] {
  let cell = (words.map(\.count).max() ?? 0) + 2
  let perRow = max(1, width / cell)
  let rows = (words.count + perRow - 1) / perRow
  return (0..<rows).map { row in
    stride(from: row, to: words.count, by: rows)
      .map { words[$0] + String(repeating: " ", count: cell - words[$0].count) }
      .joined()
      .trimmingTrailingSpaces()
  }
}

extension String {
  fileprivate func trimmingTrailingSpaces() -> String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
