package import Answering
package import TextAnalysis
package import ThreadStorage

extension AskSummary {
  /// What becomes of an ask; `noAsk` is what a rule is for: thanks, jokes, spam.
  package enum State: String, CaseIterable {
    case answered, exists
    case onRoadmap = "on the roadmap"
    case declined, unanswered
    case noAsk = "no ask"
  }

  package func state(in knowledge: Knowledge) -> State {
    if waiting == 0, answered > 0 { return .answered }
    switch knowledge.standing(of: id) {
    case .feature: return .exists
    case .roadmap(.declined): return .declined
    case .roadmap: return .onRoadmap
    case nil: return id.item?.section == .rules ? .noAsk : .unanswered
    }
  }
}

extension Knowledge {
  /// Where the item of an ask stands; nil where no item fits.
  package func standing(of ask: AskID) -> Standing? { ask.item.flatMap(item)?.standing }

  /// What an ask is called where people read it: in `language` where the item has a title in it, or else in the campaign’s
  /// first; nil where no item fits.
  package func title(of ask: AskID, in language: Language? = nil) -> String? {
    guard let id = ask.item else { return nil }
    if let rule = rule(id) { return "\(rule.lane.rawValue) lane" }
    let title = item(id)?.title
    return language.flatMap { title?.variants[$0]?.first }
      ?? title?.text(in: campaign.languages.first ?? .english) ?? id.name
  }
}
