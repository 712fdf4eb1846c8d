import Foundation
import ThreadStorage

/// Whether it is known which posts their authors have deleted since.
struct DeletionCheck {
  private let store: ThreadStore

  init(_ store: ThreadStore) { self.store = store }

  /// Says on standard error if nobody has looked for a day.
  func warn(at now: Date) throws {
    let check = try store.lastDeletionCheck()
    guard check.holdsPosts else { return }
    let age = check.at.map { now.timeIntervalSince($0) / 3600 }
    guard age ?? .infinity > 24 else { return }
    let since = age.map { "for \(Int($0)) hours" } ?? "yet"
    Console.standardError(
      "nobody has asked \(since) which posts are gone: fireside import --ids FILE lists them for the network, "
        + "fireside import --deleted FILE takes out those that are"
    )
  }
}
