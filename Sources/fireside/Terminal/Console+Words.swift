import Answering
import Interchange
import Reviewing
import TextAnalysis
import ThreadStorage

/// What the desk says, from the `desk.txt` of the language of whoever sits at it.
extension Console {
  private static let wordings = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, TableWording(.desk, $0)) }
  )

  private var wording: TableWording { Self.wordings[language] ?? TableWording(.desk, language) }

  /// What stands under `name`, with each slot filled in.
  func words(_ name: String, _ values: [String: String] = [:]) -> String { wording.text(name, values) }

  /// The same for so many, which fill the slot `count`: `one-NAME` stands for one.
  func words(_ name: String, _ count: Int, _ values: [String: String] = [:]) -> String {
    wording.counted(name, count, values)
  }

  /// What one of a kind is called; where the table has no name for it, it is its own.
  func name(_ kind: String, _ value: String) -> String { wording.entry("\(kind)-\(value)") ?? value }

  /// What a verdict is called once it is taken.
  func past(_ verdict: Verdict) -> String { words("past-\(verdict.rawValue)") }

  /// Who asked, as lists name them.
  func asker(of question: Question) -> String {
    (question.author.map { "@\($0)" } ?? question.authorName ?? words("somebody")).onOneLine
  }

  /// What a lane is called.
  func title(of lane: Lane) -> String { words("lane", ["lane": name("lane", lane.rawValue)]) }

  /// What an ask is called; nil where no item fits.
  func title(of ask: AskID, in knowledge: Knowledge) -> String? {
    ask.item.flatMap(knowledge.rule).map { title(of: $0.lane) }
      ?? knowledge.title(of: ask, in: language)?.onOneLine
  }

  /// What becomes of an ask: of what is on the roadmap, where it stands there, for whoever is told of it takes it for a promise.
  func state(of ask: AskSummary, in knowledge: Knowledge) -> String {
    let state = ask.state(in: knowledge)
    guard state == .onRoadmap, let standing = knowledge.standing(of: ask.id) else {
      return name("state", state.rawValue)
    }
    return name("standing", standing.name)
  }

  /// `12 posts of 9 people`.
  func text(_ count: Headcount) -> String {
    words("headcount", ["posts": words("posts", count.posts), "people": words("people", count.people)])
  }

  /// `2 of 5`.
  func place(_ number: Int, of count: Int) -> String {
    words("place", ["number": "\(number)", "count": "\(count)"])
  }

  /// `4,120` as the language writes it.
  func number(_ number: Int) -> String { wording.number(number) }

  /// `0.87` as the language writes it.
  func hundredths(_ share: Double) -> String { share.hundredths.replacing(".", with: words("point")) }

  /// Each of the keys in their colour, to stand in the slot of its own name.
  func keys(_ keys: String...) -> [String: String] {
    Dictionary(uniqueKeysWithValues: keys.map { ($0, key($0)) })
  }
}
