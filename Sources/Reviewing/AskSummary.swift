package import Answering
import TextAnalysis
package import ThreadStorage

/// An ask of the campaign: all who ask the same, counted.
package struct AskSummary {
  package let id: AskID

  /// The posts of it, by number.
  package let posts: [QueueEntry]

  /// How many people ask it.
  package let people: Int
  package let reach: Int
  package let answered: Int
  package let waiting: Int

  /// What becomes of an ask; `noAsk` is what a rule is for: thanks, jokes, spam.
  package enum State: String, CaseIterable {
    case answered, exists
    case onRoadmap = "on the roadmap"
    case declined, unanswered
    case noAsk = "no ask"
  }

  package init(id: AskID, posts: [QueueEntry]) {
    self.id = id
    self.posts = posts
    people = Set(posts.map(\.person)).count
    reach = posts.reduce(0) { $0 + $1.triage.reach }
    answered = posts.count { $0.verdict?.answers == true || $0.triage.answeredBy != nil }
    waiting = posts.count(where: \.isWaiting)
  }

  /// The asks among `entries`, those of most people first.
  package static func all(in entries: [QueueEntry]) -> [AskSummary] {
    var places: [AskID: [Int]] = [:]
    for (place, entry) in entries.enumerated() {
      if let ask = entry.triage.ask { places[ask, default: []].append(place) }
    }
    return places.map { ask, places in AskSummary(id: ask, posts: places.map { entries[$0] }) }
      .sorted { (-$0.people, -$0.reach, $0.id) < (-$1.people, -$1.reach, $1.id) }
  }

  /// The post that speaks for it: what reached most people.
  package var representative: QueueEntry? {
    posts.max { ($0.triage.reach, $1.postedAt, $1.id) < ($1.triage.reach, $0.postedAt, $0.id) }
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
