package import Answering
import TextAnalysis
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
    switch id.item.flatMap(knowledge.item)?.standing {
    case .feature: return .exists
    case .roadmap(.declined): return .declined
    case .roadmap: return .onRoadmap
    case nil: return id.item?.section == .rules ? .noAsk : .unanswered
    }
  }
}

extension Knowledge {
  /// What an ask is called where people read it; nil where no item fits.
  package func title(of ask: AskID) -> String? {
    guard let id = ask.item else { return nil }
    if let rule = rule(id) { return "\(rule.lane.rawValue) lane" }
    let language = campaign.languages.first ?? .english
    return item(id)?.title.best(for: language)?.texts.first ?? id.name
  }
}
