/// Something in a knowledge base that loads and yet should be mended.
package struct Finding: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// How much it matters.
  package enum Severity: String, Sendable, Hashable, CaseIterable {
    /// Somebody would get a wrong answer, or none: `check` fails.
    case fault
    /// It would be better otherwise: told, and no failure.
    case advice
  }

  /// The name of the check that found it.
  package var check: String
  package var location: SourceLocation

  /// What is wrong, and what would be right.
  package var message: String
  package var severity: Severity

  /// `file:line: message [check]`, as editors and other linters read it.
  package var description: String {
    "\(location): \(severity == .advice ? "advice: " : "")\(message) [\(check)]"
  }

  package static func < (left: Finding, right: Finding) -> Bool {
    (left.location, left.check, left.message) < (right.location, right.check, right.message)
  }
}
