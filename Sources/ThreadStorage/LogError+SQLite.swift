import GRDB

extension LogError {
  /// What went wrong at `log`, in the words of the log and not of SQLite.
  package init(_ error: any Error, at log: LogLocation) {
    self =
      switch error {
      case let error as LogError: error
      case let error as DatabaseError: Self(error, at: log)
      case let error as UnreadableValue: .damaged(log, detail: error.description)
      default: .failed(log, detail: String(describing: error))
      }
  }

  private init(_ error: DatabaseError, at log: LogLocation) {
    let detail = error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
    self =
      switch error.extendedResultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: .locked(log)
      case .SQLITE_NOTADB: .notADatabase(log)
      case .SQLITE_CORRUPT, .SQLITE_IOERR_SHORT_READ, .SQLITE_IOERR_CORRUPTFS: .damaged(log, detail: detail)
      // The schema of a log is complete from its first migration on, so nothing in it can be missing.
      case .SQLITE_ERROR where detail.hasPrefix("no such"): .damaged(log, detail: detail)
      // The file that WAL shares between processes can't grow on a full disk.
      case .SQLITE_FULL, .SQLITE_IOERR_SHMSIZE: .diskFull(log)
      case .SQLITE_READONLY: .readOnly(log)
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .notPermitted(log)
      default: .failed(log, detail: detail)
      }
  }
}

/// A value in the log that this version can't have written.
struct UnreadableValue: Error, CustomStringConvertible {
  let column: String
  let value: String

  var description: String { "the column \(column) holds \(value.prefix(40))" }
}
