/// Something wrong at one place of a file.
package struct Fault: Sendable, Hashable, Comparable, CustomStringConvertible {
  package var location: SourceLocation

  /// What is wrong, and what would be right.
  package var message: String

  package init(_ location: SourceLocation, _ message: String) {
    (self.location, self.message) = (location, message)
  }

  package var description: String { "\(location): \(message)" }

  package static func < (left: Fault, right: Fault) -> Bool {
    (left.location, left.message) < (right.location, right.message)
  }
}

/// Input that was refused whole: every fault found in it, in the order of the files.
package struct FaultyInput: Error, Sendable, CustomStringConvertible {
  package var faults: [Fault]

  package init(_ faults: [Fault]) { self.faults = Array(Set(faults)).sorted() }

  package var description: String { faults.map(\.description).joined(separator: "\n") }
}

/// Gathers faults while a file is read, so that one run reports them all.
package final class FaultList {
  package private(set) var faults: [Fault] = []

  package init() {}

  package func add(_ location: SourceLocation, _ message: String) { faults.append(Fault(location, message)) }

  package func throwIfAny() throws(FaultyInput) {
    if !faults.isEmpty { throw FaultyInput(faults) }
  }
}
