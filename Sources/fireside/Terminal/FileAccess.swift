import Foundation

/// Who may read the files that are made.
enum FileAccess {
  /// What the user’s shell would leave out; looked at once, it is set aside.
  private static let usual = umask(0o077)

  /// From now on nobody else: logs, drafts and caches hold what people wrote.
  static func keepPrivate() { _ = usual }

  /// From now on whoever may by the user’s own rule: what is written to be published.
  static func publish() { umask(usual) }
}
