import Testing

/// Pointers, and promises that the compiler can't check, stay where the design has them.
@Suite struct UnsafeCodeTests {
  /// A library in C, and vectors that are mapped from a file and multiplied by the million.
  private static let modules = ["LineEditing", "Retrieval"]

  /// Where only the standard library's own memory is lent, and the safe way takes several times as long.
  private static let files = ["TextAnalysis/Tokenizer.swift", "Interchange/Importers/Text/ByteText.swift"]

  @Test func itIsNowhereElse() throws {
    let places = (Self.modules.map { $0 + "/" } + Self.files).map { "Sources/" + $0 }
    for file in try SourceFile.all(in: "Sources") where !places.contains(where: file.path.hasPrefix) {
      for line in file.lines where Self.isUnsafe(line.text) {
        Issue.record(
          "\(file.path):\(line.number): unsafe code outside \(Self.modules.joined(separator: " and "))"
        )
      }
    }
  }

  /// An exception that is no longer needed is one no longer.
  @Test func theExceptionsAreNeeded() throws {
    for path in Self.files {
      let file = try SourceFile(path: "Sources/\(path)")
      #expect(file.lines.contains { Self.isUnsafe($0.text) }, "\(path)")
    }
  }

  @Test(arguments: [
    "withUnsafeBytes(of: number)", "let start: UnsafePointer<UInt8>", "unsafeBitCast(one, to: Int.self)",
    "final class Box: @unchecked Sendable", "nonisolated(unsafe) var count = 0",
    "Unmanaged.passRetained(self)",
    "let editor: OpaquePointer", "unsafe start.pointee",
  ])
  func knowsUnsafeCode(line: String) {
    #expect(Self.isUnsafe(line[...]))
  }

  @Test(arguments: ["is | are ... unsafe | trembling", "style-src 'unsafe-inline'", "let managed = 1"])
  func knowsOtherWords(line: String) {
    #expect(!Self.isUnsafe(line[...]))
  }

  private static func isUnsafe(_ line: Substring) -> Bool {
    // Patterns take their time, and most lines need none.
    ["nsafe", "@unchecked", "Unmanaged", "OpaquePointer"].contains(where: line.contains)
      && line.contains(/[Uu]nsafe[A-Z]|\(unsafe\)|unsafe [a-z]+[.(]|@unchecked|Unmanaged|OpaquePointer/)
  }
}
