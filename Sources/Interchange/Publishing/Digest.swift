import Answering
import Foundation
import TextAnalysis

/// The answers of an export under the headings a reader looks for.
struct Digest {
  /// Where the items of a group stand, in the order of the page.
  enum Group: String, CaseIterable {
    case there, started, planned, listening, declined, other

    init(status: String?) {
      switch status {
      case "feature", "completed": self = .there
      case "started": self = .started
      case "planned": self = .planned
      case "open": self = .listening
      case "declined": self = .declined
      default: self = .other
      }
    }
  }

  /// The answers about one item; without a title, those about none that can be named.
  struct Theme {
    var theme: PublishedTurn.Theme?
    var entries: [Entry]

    var count: Int { entries.reduce(0) { $0 + $1.count } }
  }

  /// An answer, and what was said further on in the same threads.
  struct Entry {
    var saying: Saying
    var followUps: [Saying]

    var count: Int { followUps.reduce(saying.occurrences.count) { $0 + $1.occurrences.count } }
  }

  /// The same words, and every time they were said.
  struct Saying {
    var text: String
    var language: Language
    var occurrences: [PublishedTurn]
  }

  /// The groups that hold anything; in each, the theme with most answers first, then by item id.
  let groups: [(group: Group, themes: [Theme])]

  var count: Int { groups.reduce(0) { $0 + $1.themes.reduce(0) { $0 + $1.count } } }

  init(_ threads: [QuestionThread], with options: ExportOptions) {
    var themes: [PublishedTurn.Theme?: ThemeBuilder] = [:]
    for thread in threads {
      for run in Self.runs(of: PublishedTurn.turns(of: thread, with: options)) {
        themes[run.first?.theme, default: ThemeBuilder()].add(run)
      }
    }
    let all = themes.map { Theme(theme: $0.key, entries: $0.value.entries) }.sorted(by: Self.goesFirst)
    groups = Group.allCases.compactMap { group in
      let members = all.filter { Group(status: $0.theme?.status) == group }
      return members.isEmpty ? nil : (group, members)
    }
  }

  /// Turns that read as one exchange: about the same item, or a remark that is about none.
  private static func runs(of turns: [PublishedTurn]) -> [[PublishedTurn]] {
    turns.reduce(into: []) { runs, turn in
      if let last = runs.last?.first, turn.theme == nil || turn.theme == last.theme {
        runs[runs.count - 1].append(turn)
      } else {
        runs.append([turn])
      }
    }
  }

  private static func goesFirst(_ left: Theme, _ right: Theme) -> Bool {
    // Whatever has no name stays at the end of its group.
    guard let leftItem = left.theme?.item, let rightItem = right.theme?.item else { return left.theme != nil }
    return left.count != right.count ? left.count > right.count : leftItem < rightItem
  }
}

/// Gathers the runs of a theme, the same words once.
private struct ThemeBuilder {
  private struct Words: Hashable {
    let text: String
    let language: Language

    init(_ turn: PublishedTurn) {
      text = SafeText.cleaned(turn.answer)
      language = turn.language
    }
  }

  private(set) var entries: [Digest.Entry] = []
  private var positions: [Words: Int] = [:]

  mutating func add(_ run: [PublishedTurn]) {
    guard let first = run.first else { return }
    let words = Words(first)
    let position = positions[words] ?? entries.count
    if position == entries.count {
      positions[words] = position
      let saying = Digest.Saying(text: words.text, language: words.language, occurrences: [])
      entries.append(Digest.Entry(saying: saying, followUps: []))
    }
    entries[position].saying.occurrences.append(first)
    for turn in run.dropFirst() { Self.add(turn, to: &entries[position].followUps) }
  }

  private static func add(_ turn: PublishedTurn, to sayings: inout [Digest.Saying]) {
    let words = Words(turn)
    if let position = sayings.firstIndex(where: { $0.text == words.text && $0.language == words.language }) {
      sayings[position].occurrences.append(turn)
    } else {
      sayings.append(Digest.Saying(text: words.text, language: words.language, occurrences: [turn]))
    }
  }
}
