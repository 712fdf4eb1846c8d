import Answering
import Foundation
import TextAnalysis

/// The words around the answers, in the language of the document.
struct PageWording {
  private let table: TableWording

  init(_ language: Language) { table = TableWording(.page, language) }

  var language: Language { table.language }

  private func text(_ name: String, _ values: [String: String] = [:]) -> String { table.text(name, values) }

  var guest: String { text("guest") }
  var languageName: String { text("language") }
  var none: String { text("none") }
  var contents: String { text("contents") }

  /// What the templates use as it is.
  var plain: [String: String] {
    [
      "contents": contents, "filterLabel": text("filter-label"), "filterHint": text("filter-hint"),
      "none": none,
      "noneLeft": text("none-left"), "permalink": text("permalink"), "languages": text("languages"),
      "counted": text("counted"),
    ]
  }

  func number(_ number: Int) -> String { table.number(number) }

  func permalink(to title: String) -> String { text("permalink-to", ["title": title]) }

  /// `12 of 60`.
  func left(_ number: String, of count: Int) -> String {
    text("left", ["number": number, "count": self.number(count)])
  }

  /// How many answers there are, and to how many people they were sent, if to any.
  func total(_ answers: Int, _ people: Int) -> String {
    let answers = table.counted("answers", answers)
    return people == 0
      ? answers : text("total", ["answers": answers, "people": table.counted("people", people)])
  }

  func asked(_ people: Int) -> String { text("asked", ["people": table.counted("people", people)]) }

  func posts(_ count: Int) -> String { table.counted("posts", count) }

  func more(_ count: Int) -> String { text("more", ["count": number(count)]) }

  func since(_ date: Date) -> String { text("since", ["date": day(date)]) }

  func before(_ state: PublishedAsk.State) -> String {
    text("before", ["state": self.state(.init(state.standing)), "date": day(state.since)])
  }

  func alsoAsked(_ titles: [String]) -> String {
    text("also-asked", ["titles": titles.joined(separator: ", ")])
  }

  /// What the page that answers are posted from says under `name`.
  func outbox(_ name: String, number: String = "") -> String { text("outbox-\(name)", ["number": number]) }

  func by(_ founder: String) -> String { text("by", ["founder": founder]) }

  func updated(_ date: Date) -> String { text("updated", ["date": day(date)]) }

  func day(_ date: Date) -> String { table.day(date) }

  func heading(_ group: Publication.Group) -> String { text("heading-\(group.rawValue)") }

  /// What becomes of a thing, in the middle of a sentence.
  func state(_ group: Publication.Group) -> String { text("state-\(group.rawValue)") }

  /// What an ask is called: as its item is, or its lane; where no item fits, by how our answer begins.
  func title(of ask: PublishedAsk) -> PublishedAsk.Words {
    if let title = ask.title { return title }
    guard let lane = ask.lane else {
      return PublishedAsk.Words(text: SafeText.beginning(of: ask.answer.text), language: ask.answer.language)
    }
    return PublishedAsk.Words(text: text("lane-\(lane.rawValue)"), language: language)
  }

  /// What leads to a post.
  func post(_ post: GatheredAsk.Example) -> String {
    text("post-\(post.network.rawValue)", ["date": table.minute(post.postedAt)])
  }
}
