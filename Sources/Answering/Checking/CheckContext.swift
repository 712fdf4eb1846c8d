import Retrieval
import TextAnalysis

/// What checks look at: the knowledge, and what the responder makes of its own asks.
package struct CheckContext: Sendable {
  package let knowledge: Knowledge
  package let today: CalendarDate
  package let responder: Responder

  /// Each ask of each item with the draft it gets, in the order of the items.
  package let probes: [AskProbe]

  /// All text that a stranger may come to read.
  package let publicTexts: [PublicText]

  package init(knowledge: Knowledge, today: CalendarDate, responder: Responder? = nil) {
    self.knowledge = knowledge
    self.today = today
    self.responder = responder ?? Responder(knowledge: knowledge)
    probes = AskProbe.all(in: knowledge, self.responder)
    publicTexts = PublicText.all(in: knowledge)
  }

  /// The draft for `text`, asked by nobody in particular.
  func draft(for text: String) -> Draft { responder.draft(for: Question(network: .plain, text: text)) }

  /// The title by which a finding speaks of an item or a rule, and its id.
  func name(_ id: ItemID) -> String {
    knowledge.item(id)?.title.text(in: knowledge.campaign.languages.first ?? .english)
      .map { "\(id) (“\($0)”)" } ?? id.description
  }
}

/// An ask, put to the responder as a stranger's question.
package struct AskProbe: Sendable {
  package var item: ItemID
  package var text: String
  package var location: SourceLocation

  /// What it gets.
  package var draft: Draft

  /// The item it would find if this ask did not stand in the knowledge base, as it does for a stranger who
  /// puts it a little differently; nil if it would find none for certain.
  package var foundWithoutIt: ItemID?

  /// Puts every ask once to `responder`, and looks up what it would find if nobody had written it down.
  static func all(in knowledge: Knowledge, _ responder: Responder) -> [AskProbe] {
    var found: [String: ItemID] = [:]
    for ask in responder.leftOutAsks where ask.confidence >= certain {
      found[ask.document + "\n" + ask.text] = ItemID(ask.found)
    }
    let asks = knowledge.items.flatMap { item in item.asks.places.map { (item: item, place: $0) } }
    return asks.concurrentMap { [found] ask in
      let (item, (language, place, text)) = ask
      return AskProbe(
        item: item.id,
        text: text,
        location: item.source.of("asks", language, place, in: item.lines),
        draft: responder.draft(for: Question(network: .plain, text: text)),
        foundWithoutIt: found["\(item.id)\n\(text)"]
      )
    }
  }

  /// From which confidence on an item counts as found.
  private static let certain: Confidence = 0.9
}

extension LocalizedText {
  /// Every text with its language and its place among that language's.
  var places: [(language: Language, place: Int, text: String)] {
    languages.flatMap { language in
      variants[language, default: []].enumerated().map { (language, $0.offset, $0.element) }
    }
  }
}
