import Answering
import Foundation
import GRDB

/// The file of a log, looked at before anything is written to it.
struct LogFile {
  let location: LogLocation

  /// Makes sure that there is a file to read.
  func requirePresence() throws(LogError) {
    try requireOrdinary()
    guard FileManager.default.fileExists(atPath: path) else {
      throw FileManager.default.isExecutableFile(atPath: directory) || !hasDirectory
        ? .missing(location) : .notPermitted(location)
    }
    guard FileManager.default.isReadableFile(atPath: path) else { throw .notPermitted(location) }
  }

  /// Makes sure that the file can be written to, or made.
  func requireWriteAccess() throws(LogError) {
    try requireOrdinary()
    guard hasDirectory else { throw .noDirectory(location, directory: directory) }
    guard FileManager.default.fileExists(atPath: path) else { return }
    // SQLite itself would silently open it for reading, and fail at the first decision.
    guard FileManager.default.isWritableFile(atPath: path) else { throw .readOnly(location) }
  }

  /// Tells the file from another of the same name; nil where there is none.
  var identity: FileIdentity? { FileIdentity(path: path) }

  /// Whether SQLite may read the file as it lies there: nothing waits in a journal beside it.
  var isSettled: Bool { !holdsSomething("-wal") && !holdsSomething("-journal") }

  /// Opens the file as if nobody could ever change it, which leaves no trace beside it.
  ///
  /// What is read this way may be out of date if another process writes at the same time.
  func openUntouched() throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    let uri = URL(fileURLWithPath: path).absoluteString + "?immutable=1"
    return try DatabaseQueue(path: uri, configuration: configuration)
  }

  /// Refuses the database of another application, and a newer log, without so much as a lock.
  ///
  /// Opening it in earnest and closing it again could already move its journal into it. A glance
  /// may also fail or come too early, which says nothing: the file is looked at again once it is open.
  func refuseForeignersAtAGlance() throws(LogError) {
    guard FileManager.default.fileExists(atPath: path), let glance = try? openUntouched(),
      let identity = try? glance.read(LogIdentity.init)
    else { return }
    try identity.requireLog(at: location)
    // A log says what it is before it first uses WAL: whatever waits there is somebody else's.
    if identity.isFresh && holdsSomething("-wal") { throw .notALog(location) }
  }

  private func holdsSomething(_ suffix: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path + suffix)
    return (attributes?[.size] as? Int ?? 0) > 0
  }

  private func requireOrdinary() throws(LogError) {
    guard FileManager.default.fileExists(atPath: path) else { return }
    guard !FileManager.default.isFolder(path) else { throw .isDirectory(location) }
    // A pipe would be waited on for ever, and a device swallows what it is given.
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    guard attributes?[.type] as? FileAttributeType == .typeRegular else { throw .notAFile(location) }
  }

  private var path: String { location.absolutePath }
  private var directory: String { URL(fileURLWithPath: path).deletingLastPathComponent().path }

  private var hasDirectory: Bool { FileManager.default.isFolder(directory) }
}

/// What a file keeps however it is named.
struct FileIdentity: Equatable {
  private let device: UInt64
  private let number: UInt64

  /// Nil where there is no file.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    (device, number) = (UInt64(status.st_dev), UInt64(status.st_ino))
  }
}

/// What an SQLite database says of itself.
struct LogIdentity {
  let applicationID: Int
  let version: Int
  let isEmpty: Bool

  /// Whether there is a migration in it that this version doesn't know.
  let isSuperseded: Bool

  /// Whether it is a log with every migration that this version knows.
  let isCurrent: Bool

  /// Call it within one transaction: another process may be making the log at this moment.
  init(_ db: Database) throws {
    // Reading this first pins what the transaction sees; a query for a table that isn't there
    // yet would not, and the table could turn up half-way through.
    applicationID = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
    let isLog = applicationID == LogSchema.applicationID
    isSuperseded = try isLog && LogSchema.migrator.hasBeenSuperseded(db)
    isCurrent = try isLog && LogSchema.migrator.hasCompletedMigrations(db)
  }

  /// Whether nothing was ever put into it.
  var isFresh: Bool { applicationID == 0 && version == 0 && isEmpty }

  func requireLog(at location: LogLocation) throws(LogError) {
    guard isFresh || applicationID == LogSchema.applicationID else { throw .notALog(location) }
    guard version <= LogSchema.version, !isSuperseded else {
      throw .newerVersion(location, found: version, known: LogSchema.version)
    }
  }
}
