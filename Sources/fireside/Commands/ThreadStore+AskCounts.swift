import Interchange
import ThreadStorage

extension ThreadStore {
  /// The asks of a campaign with how many ask each, those of most people first.
  func askCounts(of campaign: String) throws -> [AskCount] {
    let (asks, merged) = (try self.asks(of: campaign), try askEdits(of: campaign).merged)
    let former = try formerAsks(of: campaign)
    // Each leads to one entry, and to none where it has its own still.
    var led = Set(asks.map(\.id)).union(merged.values.joined())
    return asks.map { ask in
      AskCount(
        ask: ask.id.description,
        people: ask.people,
        posts: ask.posts,
        reach: ask.reach,
        answered: ask.answered,
        waiting: ask.waiting,
        merged: (merged[ask.id, default: []] + former[ask.id, default: []].filter { led.insert($0).inserted })
          .map(\.description)
      )
    }
  }
}
