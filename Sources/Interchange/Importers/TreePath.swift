import TextAnalysis

/// Where a post stands in its thread, as `1.2.3`, `801/802` or `01.00/` tell it.
struct TreePath: Sendable, Equatable {
  let steps: [String]

  /// Nil if it is the path of something else, such as a page.
  init?(_ text: String?) {
    guard let text = text?.trimmedToContent, text.utf8.count <= Self.longest else { return nil }
    steps = text.split { "./".contains($0) }.map(String.init)
    let areSteps = steps.allSatisfy { step in
      step.utf8.allSatisfy { (0x30...0x39).contains($0) } || step.utf8.count == 2
    }
    if steps.isEmpty || !areSteps { return nil }
  }

  /// What columns and members are called that hold it.
  static let names = ["path", "treepath", "commentpath", "ancestry", "ancestorpath", "lineage", "thread"]

  private static let longest = 1000
}
