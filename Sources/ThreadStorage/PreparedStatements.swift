import GRDB

extension Database {
  /// Executes one statement that is prepared once and kept: with its triggers, that takes longer than to run it.
  func executePrepared(sql: String, arguments: StatementArguments) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
