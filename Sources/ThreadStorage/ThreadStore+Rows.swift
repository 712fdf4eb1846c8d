import GRDB

// How the log is asked.
extension ThreadStore {
  /// The value of the first row; nil where there is no row, or no value in it.
  func first<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ sql: String,
    _ arguments: StatementArguments = []
  ) throws(LogError) -> Value? {
    try read { try Value.fetchOne($0, sql: sql, arguments: arguments) }
  }

  /// What `value` reads from each row.
  func rows<Value>(
    _ sql: String,
    _ arguments: StatementArguments = [],
    _ value: (inout ColumnReader) throws -> Value
  ) throws(LogError) -> [Value] {
    try read { try Self.rows(in: $0, sql, arguments, value) }
  }

  static func rows<Value>(
    in db: Database,
    _ sql: String,
    _ arguments: StatementArguments = [],
    _ value: (inout ColumnReader) throws -> Value
  ) throws -> [Value] {
    let cursor = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    var values: [Value] = []
    while let row = try cursor.next() {
      var columns = ColumnReader(row)
      values.append(try value(&columns))
    }
    return values
  }
}
