package import Answering
package import TextAnalysis

/// A text that is added to a list of an item in its file, where a person would have put it: comments and order stay.
package struct KnowledgePatch: Sendable {
  /// The lists that are learnt into; the raw value is the key in the files.
  package enum List: String, Sendable {
    case asks, not
  }

  package let item: KnowledgeItem
  package let list: List
  package let language: Language
  package let text: String

  package init(_ text: String, in language: Language, to list: List, of item: KnowledgeItem) {
    (self.text, self.language, self.list, self.item) = (text, language, list, item)
  }

  /// The item's file with the text in it; nil where it is written in a way that is better changed by hand.
  package func applied(to content: String) -> String? {
    var lines = content.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let path = "\(list.rawValue).\(language.rawValue)"
    let known = (list == .asks ? item.asks : item.nearMisses).variants[language] ?? []
    guard known.isEmpty else {
      guard let line = item.lines.line(of: path), let last = item.lines.line(of: "\(path).\(known.count - 1)")
      else {
        return nil
      }
      return addToList(startingAt: line - 1, lastAt: last - 1, &lines) ? lines.joined(separator: "\n") : nil
    }
    guard list == .not, item.nearMisses.isEmpty, addKey(&lines) else { return nil }
    return lines.joined(separator: "\n")
  }

  private var quoted: String { YAMLText.quoted(text) }

  private func addToList(startingAt start: Int, lastAt last: Int, _ lines: inout [String]) -> Bool {
    guard lines.indices.contains(start), lines.indices.contains(last) else { return false }
    let indentation = lines[last].prefix { $0 == " " }
    if lines[last].dropFirst(indentation.count).hasPrefix("- ") {
      lines.insert(
        "\(indentation)- \(quoted)",
        at: Self.end(after: last, deeperThan: indentation.count, lines)
      )
      return true
    }
    guard let bracket = closingBracket(from: start, lines) else { return false }
    let line = lines[bracket.line]
    let before = line[..<bracket.place]
    let isAlone = before.allSatisfy { $0 == " " }
    if isAlone, bracket.line > 0 {
      // Each on a line of its own.
      let previous = lines[bracket.line - 1]
      lines[bracket.line - 1] = previous.hasSuffix(",") ? previous : previous + ","
      lines.insert(String(previous.prefix { $0 == " " }) + quoted, at: bracket.line)
    } else {
      lines[bracket.line] = before + (before.hasSuffix("[") ? "" : ", ") + quoted + line[bracket.place...]
    }
    return true
  }

  /// The bracket that closes the list of the language, which begins behind its key on the line `start` or later.
  private func closingBracket(from start: Int, _ lines: [String]) -> (line: Int, place: String.Index)? {
    guard let key = lines[start].firstRange(of: "\(language.rawValue):") else { return nil }
    var (depth, quote): (Int, Character?) = (0, nil)
    for number in start..<min(lines.count, start + 200) {
      let line = lines[number]
      var place = number == start ? key.upperBound : line.startIndex
      while place < line.endIndex {
        let character = line[place]
        if let open = quote {
          if character == "\\", open == "\"" {
            place = line.index(after: place)
          } else if character == open {
            quote = nil
          }
        } else if character == "\"" || character == "'" {
          quote = character
        } else if character == "[" {
          depth += 1
        } else if character == "]" {
          depth -= 1
          if depth == 0 { return (number, place) }
        }
        guard place < line.endIndex else { break }
        place = line.index(after: place)
      }
    }
    return nil
  }

  /// Writes the list where there is none yet, behind the asks.
  private func addKey(_ lines: inout [String]) -> Bool {
    guard let asks = item.lines.line(of: "asks").map({ $0 - 1 }), lines.indices.contains(asks) else {
      return false
    }
    let indentation = lines[asks].prefix { $0 == " " }
    guard lines[asks].dropFirst(indentation.count).hasPrefix("asks:") else { return false }
    let line = "\(indentation)\(list.rawValue): { \(language.rawValue): [\(quoted)] }"
    lines.insert(line, at: Self.end(after: asks, deeperThan: indentation.count, lines))
    return true
  }

  /// Behind the lines after `line` that are indented deeper; what is empty, or a comment of what follows, stays behind.
  static func end(after line: Int, deeperThan indentation: Int, _ lines: [String]) -> Int {
    var end = line + 1
    var place = end
    while place < lines.count {
      let text = lines[place].drop { $0 == " " }
      let depth = lines[place].count - text.count
      if !text.isEmpty, depth <= indentation { break }
      place += 1
      if !text.isEmpty { end = place }
    }
    return end
  }
}
