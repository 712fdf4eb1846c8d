import Foundation
import GRDB

extension ThreadStore {
  /// Writes a copy of the log to a new file, whole or not at all; whoever is at the log isn't kept waiting.
  package func backUp(to path: String) throws(LogError) {
    let part = path + ".part"
    try? FileManager.default.removeItem(atPath: part)
    do {
      defer { try? FileManager.default.removeItem(atPath: part) }
      try database.writeWithoutTransaction { db in try db.execute(sql: "VACUUM INTO ?", arguments: [part]) }
      guard link(part, path) == 0 else { throw LogError.notPermitted(LogLocation(path)) }
    } catch {
      throw LogError(error, at: LogLocation(path))
    }
  }
}
