import Interchange
import ThreadStorage

extension ThreadStore {
  /// The asks of a campaign with how many ask each, those of most people first.
  func askCounts(of campaign: String) throws -> [AskCount] {
    let merged = try askEdits(of: campaign).merged
    return try asks(of: campaign).map { ask in
      AskCount(
        ask: ask.id.description,
        people: ask.people,
        posts: ask.posts,
        reach: ask.reach,
        answered: ask.answered,
        waiting: ask.waiting,
        merged: merged[ask.id, default: []].map(\.description)
      )
    }
  }
}
