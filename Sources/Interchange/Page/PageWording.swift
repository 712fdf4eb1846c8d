import Answering
import TextAnalysis

/// The words around the answers, in the language of the document.
struct PageWording {
  private let words: [String: String]

  init(_ language: Language) { words = LanguageTable.page.entries(in: language) }

  /// What stands under `name` in the language’s table, with each word in braces filled in.
  private func text(_ name: String, _ values: [String: String] = [:]) -> String {
    values.reduce(words[name, default: ""]) { $0.replacing("{\($1.key)}", with: $1.value) }
  }

  var guest: String { text("guest") }
  var contents: String { text("contents") }
  var filterLabel: String { text("filter-label") }
  var filterHint: String { text("filter-hint") }
  var none: String { text("none") }
  var noneLeft: String { text("none-left") }
  var permalink: String { text("permalink") }
  var other: String { text("other") }
  var later: String { text("later") }
  var asked: String { text("asked") }

  /// `12 of 60`.
  func left(_ number: String, of count: Int) -> String {
    text("left", ["number": number, "count": String(count)])
  }

  func answers(_ count: Int) -> String {
    text(count == 1 ? "one-answer" : "answers", ["count": String(count)])
  }

  func times(_ count: Int) -> String { text("times", ["count": String(count)]) }

  func times(_ count: Int, last date: String) -> String {
    text("times-last", ["count": String(count), "date": date])
  }

  func by(_ founder: String) -> String { text("by", ["founder": founder]) }

  func updated(_ date: String) -> String { text("updated", ["date": date]) }

  func recipient(_ asker: String) -> String { text("recipient", ["asker": asker]) }

  func heading(_ group: Digest.Group) -> String { text("heading-\(group.rawValue)") }

  /// What leads to a post.
  func post(on network: Network) -> String { text("post-\(network.rawValue)") }
}
