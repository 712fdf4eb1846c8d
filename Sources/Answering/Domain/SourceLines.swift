import TextAnalysis

/// The lines on which the values of a mapping stand, so that a finding points at the very text it is about.
///
/// A value is known by its path: `verified`, `answer.fr`, or `asks.en.2` for the third of a list.
package struct SourceLines: Sendable, Hashable {
  private var lines: [String: Int]

  package init(_ lines: [String: Int] = [:]) { self.lines = lines }

  /// The line of the value at `path`, or of the nearest value around it; nil if none is known.
  package func line(of path: String) -> Int? {
    var path = path[...]
    while true {
      if let line = lines[String(path)] { return line }
      guard let dot = path.lastIndex(of: ".") else { return nil }
      path = path[..<dot]
    }
  }

  /// Notes the lines of `value`, a mapping, and of all that is in it.
  init(of value: YAMLValue) {
    lines = [:]
    note(value, at: "")
  }

  private mutating func note(_ value: YAMLValue, at path: String) {
    func inner(_ key: String) -> String { path.isEmpty ? key : path + "." + key }
    switch value.shape {
    case .null, .text: break
    case .list(let values):
      for (place, value) in values.enumerated() {
        lines[inner("\(place)")] = value.location.line
        note(value, at: inner("\(place)"))
      }
    case .mapping(let entries):
      for entry in entries {
        lines[inner(entry.key)] = entry.keyLocation.line
        note(entry.value, at: inner(entry.key))
      }
    }
  }
}

extension SourceLocation {
  /// The place at `path` in the mapping that begins here, or here if it isn't known.
  package func of(_ path: String, in lines: SourceLines) -> SourceLocation {
    SourceLocation(file: file, line: lines.line(of: path) ?? line)
  }

  /// The place of a text of `language` under `key`, where `place` counts from 0.
  func of(_ key: String, _ language: Language, _ place: Int, in lines: SourceLines) -> SourceLocation {
    of("\(key).\(language.rawValue).\(place)", in: lines)
  }
}
