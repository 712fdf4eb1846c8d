import Foundation

/// A Swift file of this package, by its path from the package's root.
struct SourceFile {
  let path: String
  let text: String

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../..").standardizedFileURL

  /// Those in `folder` and below it, in the order of their paths.
  static func all(in folder: String) throws -> [SourceFile] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.appendingPathComponent(folder).path)
    return try names.sorted().filter { $0.hasSuffix(".swift") }.map {
      try SourceFile(path: "\(folder)/\($0)")
    }
  }

  init(path: String) throws {
    self.init(
      path: path,
      text: try String(contentsOf: Self.root.appendingPathComponent(path), encoding: .utf8)
    )
  }

  init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  /// The lines with their numbers.
  var lines: [(number: Int, text: Substring)] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      ($0.offset + 1, $0.element)
    }
  }

  /// What the file imports, in every form that Swift has for it.
  var imports: [Import] {
    lines.filter { $0.text.contains("import") }.flatMap { line in
      line.text.matches(of: Self.imported).compactMap { match in
        (match.1 ?? match.2).map { module in
          Import(
            module: String(module),
            isShownToOthers: match.0.contains(/(?:public|package)\s|@_exported/),
            line: line.number
          )
        }
      }
    }
  }

  /// Attributes, an access level, `import`, and the whole of a module or, with its kind, one declaration of it.
  private static var imported: Regex<(Substring, Substring?, Substring?)> {
    #/
      (?: ^ | ; ) \s*
      (?: @\w+ (?: \( [^)]* \) )? \s* )*
      (?: \w+ \s+ )? import \s+
      (?: `? (\w+) `? | [a-z]+ \s+ (\w+) (?: \. [\w`]+ )+ ) \s*
      (?= $ | ; | \/\/ | \/\* )
    /#
  }
}

/// One import of a file.
struct Import: Equatable {
  let module: String

  /// Whether other modules get to see what this one imports: `package import`, `public import`, `@_exported`.
  let isShownToOthers: Bool

  let line: Int
}
