/// One thing that is looked for in a knowledge base: one check, one file.
package protocol KnowledgeCheck: Sendable {
  /// What it is called in findings: words joined by hyphens.
  static var name: String { get }

  /// What it finds, in any order.
  func findings(in context: CheckContext) -> [Finding]
}

extension KnowledgeCheck {
  func fault(_ location: SourceLocation, _ message: String) -> Finding {
    Finding(check: Self.name, location: location, message: message, severity: .fault)
  }

  func advice(_ location: SourceLocation, _ message: String) -> Finding {
    Finding(check: Self.name, location: location, message: message, severity: .advice)
  }
}
