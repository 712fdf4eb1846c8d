package import Foundation
import GRDB

/// The log: every question with its draft, the decision taken and the answer that stands.
package struct ThreadStore: Sendable {
  package let location: LogLocation

  let database: DatabaseQueue

  /// The file that was opened; nil in memory.
  private let file: FileIdentity?

  /// Kept apart from the database, which may be a copy in memory that could be written to in vain.
  let isReadOnly: Bool

  /// Opens a log for reading and writing, and makes or migrates it as needed.
  ///
  /// Another program that writes is waited for `busyTimeout` seconds. None is made where one has to be there.
  package init(_ location: LogLocation, mustExist: Bool = false, busyTimeout: TimeInterval = 5)
    throws(LogError)
  {
    self.location = location
    isReadOnly = false
    switch location {
    case .memory: (database, file) = (try Self.migratedInMemory(from: nil, at: location), nil)
    case .file:
      let file = LogFile(location: location)
      if mustExist { try file.requirePresence() }
      try file.requireWriteAccess()
      try file.refuseForeignersAtAGlance()
      do {
        database = try Self.open(location, readOnly: false, busyTimeout: busyTimeout)
        try Self.prepare(database, at: location)
      } catch {
        throw LogError(error, at: location)
      }
      self.file = file.identity
      try forgetAgain()
    }
  }

  /// Opens a log that is there for reading only: nothing is made, migrated or written.
  ///
  /// Another program that holds the whole file is waited for `busyTimeout` seconds.
  package init(readingFrom location: LogLocation, busyTimeout: TimeInterval = 5) throws(LogError) {
    self.location = location
    isReadOnly = true
    file = nil
    switch location {
    case .memory: database = try Self.migratedInMemory(from: nil, at: location)
    case .file:
      let file = LogFile(location: location)
      try file.requirePresence()
      try file.refuseForeignersAtAGlance()
      database = try Self.openForReading(file, busyTimeout: busyTimeout)
      try requireForgotten()
    }
  }

  /// A log in memory that holds what this one does.
  package func copy() throws(LogError) -> ThreadStore { try ThreadStore(copyOf: self) }

  private init(copyOf other: ThreadStore) throws(LogError) {
    location = .memory
    (isReadOnly, file) = (false, nil)
    database = try Self.migratedInMemory(from: other.database, at: .memory)
  }

  /// Reads in one transaction, so that what is read belongs together.
  func read<Value>(_ body: (Database) throws -> Value) throws(LogError) -> Value {
    do {
      // GRDB’s own `read` sets a pragma before and after, which makes SQLite prepare all its statements again.
      return try database.inDatabase { db in
        try db.beginTransaction(.deferred)
        let value = Result { try body(db) }
        if db.isInsideTransaction { try db.rollback() }
        return try value.get()
      }
    } catch {
      throw LogError(error, at: location)
    }
  }

  /// Writes in one transaction: all of it is on the disk afterwards, or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(LogError) -> Value {
    guard !isReadOnly else { throw .readOnly(location) }
    // What is written to a file that nobody can find any more was never written.
    if let file, LogFile(location: location).identity != file {
      // SQLite would apply this journal to the new file of the same name: checkpoint it into the file we opened, so
      // that nothing is left to apply.
      try? database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
      try? database.close()
      throw .vanished(location)
    }
    do {
      return try database.write(body)
    } catch {
      throw LogError(error, at: location)
    }
  }
}

extension ThreadStore {
  private static func open(
    _ location: LogLocation,
    readOnly: Bool,
    busyTimeout: TimeInterval
  ) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(busyTimeout)
    configuration.prepareDatabase { db in
      // A decision that was shown as taken is on the disk; macOS needs to be told that it means it.
      try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON")
      // In KiB: with the 2 MB of SQLite's own choice, posts in the order of the review are read from the file over and over.
      try db.execute(sql: "PRAGMA cache_size = -32768")
    }
    return try DatabaseQueue(path: location.absolutePath, configuration: configuration)
  }

  private static func prepare(_ database: DatabaseQueue, at location: LogLocation) throws {
    let identity = try database.read(LogIdentity.init)
    try identity.requireLog(at: location)
    if identity.isFresh {
      // Before there is a table: a log whose making was cut short is still known for a log.
      try database.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA application_id = \(LogSchema.applicationID)")
      }
    }
    if !identity.isCurrent { try migrate(database) }
    do {
      // Here and not by GRDB's configuration, which would set it in a file that is refused.
      try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    } catch DatabaseError.SQLITE_BUSY {
      // SQLite doesn't wait in this one place. Another process is making or using the same log, and
      // sets the mode for both; until then the log is as safe, and only readers have to wait.
    }
  }

  private static func migrate(_ database: DatabaseQueue) throws {
    // Of two processes that make the same log at once, one finds tables that it was about to make, at each step once.
    for _ in LogSchema.migrator.migrations {
      do { return try LogSchema.migrator.migrate(database) } catch {}
    }
    try LogSchema.migrator.migrate(database)
  }

  private static func openForReading(
    _ file: LogFile,
    busyTimeout: TimeInterval
  ) throws(LogError) -> DatabaseQueue {
    let location = file.location
    do {
      var queue: DatabaseQueue
      var identity: LogIdentity
      do {
        queue = try open(location, readOnly: true, busyTimeout: busyTimeout)
        identity = try queue.read(LogIdentity.init)
      } catch let error as DatabaseError where error.needsWriting {
        // In a directory that can't be written to, SQLite reads a WAL database only if it is
        // promised that the file stays as it is. That holds where no process has it open.
        guard file.isSettled else { throw LogError.unreadableWithoutWriting(location) }
        queue = try file.openUntouched()
        identity = try queue.read(LogIdentity.init)
      }
      try identity.requireLog(at: location)
      return identity.isCurrent ? queue : try migratedInMemory(from: queue, at: location)
    } catch {
      throw LogError(error, at: location)
    }
  }

  /// An empty log, or a copy of `source`: an older log is read without being changed.
  private static func migratedInMemory(
    from source: DatabaseQueue?,
    at location: LogLocation
  ) throws(LogError) -> DatabaseQueue {
    do {
      let memory = try DatabaseQueue()
      try source?.backup(to: memory)
      try LogSchema.migrator.migrate(memory)
      return memory
    } catch {
      throw LogError(error, at: location)
    }
  }
}

extension DatabaseError {
  /// Whether SQLite could not read without writing beside the file.
  fileprivate var needsWriting: Bool { resultCode == .SQLITE_READONLY || resultCode == .SQLITE_CANTOPEN }
}
