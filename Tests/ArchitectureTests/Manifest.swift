/// The targets of `Package.swift`, read as text: asking SwiftPM would wait for the very run that the tests are in.
struct Manifest {
  /// One target.
  struct Target {
    let name: String
    let folder: String
    let dependencies: Set<String>
    let isStrict: Bool
  }

  let targets: [Target]

  init() throws {
    let file = try SourceFile(path: "Package.swift")
    // Comments hold no brackets that count.
    let text = file.lines.map { $0.text.split(separator: "//", maxSplits: 1).first ?? "" }.joined(
      separator: "\n"
    )
    targets = text.matches(of: /\.(target|executableTarget|testTarget)\(/).map { match in
      Target(call: Self.bracketed(text[match.range.upperBound...]), isTest: match.1 == "testTarget")
    }
  }

  /// `text` up to the bracket that closes what was opened before it.
  fileprivate static func bracketed(_ text: Substring) -> Substring {
    var depth = 1
    return text.prefix { character in
      if "([".contains(character) { depth += 1 }
      if ")]".contains(character) { depth -= 1 }
      return depth > 0
    }
  }
}

extension Manifest.Target {
  /// From what stands between the brackets of `.target(…)`.
  fileprivate init(call: Substring, isTest: Bool) {
    name = call.firstMatch(of: /name: "([^"]+)"/).map { String($0.1) } ?? ""
    folder =
      call.firstMatch(of: /path: "([^"]+)"/).map { String($0.1) }
      ?? (isTest ? "Tests/\(name)" : "Sources/\(name)")
    let list = call.firstRange(of: "dependencies: [").map { Manifest.bracketed(call[$0.upperBound...]) } ?? ""
    // Of a product its own name counts; that of its package doesn't.
    dependencies = Set(
      list.replacing(/package: "[^"]+"/, with: "").matches(of: /"([^"]+)"/).map { String($0.1) }
    )
    isStrict = call.contains("swiftSettings: strict")
  }
}
