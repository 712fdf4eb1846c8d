import Foundation
import ThreadStorage

/// Whether it is known which posts their authors have deleted since.
struct DeletionCheck {
  private let store: ThreadStore

  init(_ store: ThreadStore) { self.store = store }

  /// Says on standard error if nobody has looked for a day.
  func warn(at now: Date, _ console: Console) throws {
    let check = try store.lastDeletionCheck()
    guard check.holdsPosts else { return }
    let age = check.at.map { now.timeIntervalSince($0) / 3600 }
    guard age ?? .infinity > 24 else { return }
    Console.standardError(age.map { console.words("unchecked", Int($0)) } ?? console.words("never-checked"))
  }
}
