import Answering
import Foundation

/// Headings that ask or tell, with the paragraphs under them; of a changelog, each of its entries.
enum MarkdownFile {
  /// A heading with what stands under it.
  private struct Part {
    let level: Int
    let title: String
    var blocks: [(text: String, isPoint: Bool)] = []

    /// Whether it is the heading of a version, as Keep a Changelog has them: `[1.2.0] - 2026-05-01`, or `Unreleased`.
    var isVersion: Bool {
      isUnreleased || title.wholeMatch(of: /\[?v?\d+\.\d+[\w.+-]*\]?(?:\s*[-–—(:].*)?/) != nil
    }

    var isUnreleased: Bool {
      title.lowercased().hasPrefix("unreleased") || title.lowercased().hasPrefix("[unreleased")
    }
  }

  static func items(in text: String) -> [AdoptedItem] {
    let parts = parts(of: text)
    // The one heading over all others is the name of the file.
    let isTitled = parts.count > 1 && parts.count { $0.level == 1 } == 1 && parts.first?.level == 1
    var version: Part?
    return parts.dropFirst(isTitled ? 1 : 0).flatMap { part in
      if part.level <= version?.level ?? 0 { version = nil }
      if part.isVersion { version = part }
      guard let version, part.blocks.contains(where: \.isPoint) else {
        return part.isVersion ? [] : [item(of: part)].compactMap(\.self)
      }
      return part.blocks.filter(\.isPoint).map { entry($0.text, under: part, of: version) }
    }
  }

  private static func item(of part: Part) -> AdoptedItem? {
    // The points of a list are sentences of their own.
    let answer = part.blocks.map { $0.isPoint ? sentence($0.text) : $0.text }.joined(separator: " ")
    guard !part.title.isEmpty, !answer.isEmpty else { return nil }
    return AdoptedItem(title: part.title, asks: [part.title], answer: answer)
  }

  /// What changed, with how and when; what isn't released is being worked on.
  private static func entry(_ text: String, under part: Part, of version: Part) -> AdoptedItem {
    let title = SafeText.beginning(of: text)
    let place = part.isVersion ? version.title : "\(part.title) (\(version.title))"
    var item = AdoptedItem(title: title, asks: [title], answer: "\(place): \(sentence(text))")
    item.status = version.isUnreleased ? .started : nil
    return item
  }

  private static func sentence(_ text: String) -> String {
    text.last?.isPunctuation == false ? text + "." : text
  }

  private static func parts(of text: String) -> [Part] {
    var parts: [Part] = []
    var isCode = false
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.hasPrefix("```") { isCode.toggle() }
      guard !isCode else { continue }
      if line.hasPrefix("#") {
        parts.append(Part(level: line.prefix { $0 == "#" }.count, title: plain(line.drop { $0 == "#" })))
      } else if let last = parts.indices.last, case let words = plain(line.drop { " -*+>".contains($0) }),
        !words.isEmpty
      {
        let isPoint = line.drop { $0 == " " }.first.map { "-*+".contains($0) } == true
        // What is moved in goes on with its point.
        if !isPoint, line.first == " ", let point = parts[last].blocks.indices.last,
          parts[last].blocks[point].isPoint
        {
          parts[last].blocks[point].text += " " + words
        } else {
          parts[last].blocks.append((words, isPoint))
        }
      }
    }
    return parts
  }

  /// Without the marks of Markdown; of a link its words stay.
  private static func plain(_ text: Substring) -> String {
    let words = String(text).replacing(/!?\[([^\]]*)\]\([^)]*\)/) { String($0.1) }
      .replacing(/<[^>]*>/, with: "").replacing(/[*_`]{1,3}/, with: "")
    return SafeText.line(words.trimmingCharacters(in: CharacterSet(charactersIn: " #")))
  }
}
