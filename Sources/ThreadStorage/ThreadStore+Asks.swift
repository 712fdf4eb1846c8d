import Answering
import Foundation
import GRDB

/// What was split and merged by hand: it holds for the posts of tomorrow too.
package struct AskEdits: Sendable, Hashable {
  /// Asks of posts with these words.
  fileprivate var placed: [Int64: Edit] = [:]

  /// Asks that are part of others.
  fileprivate var mergers: [AskID: Edit] = [:]

  /// Where something went, and the number under which that was noted: what was noted later goes on from there.
  fileprivate struct Edit: Hashable {
    let ask: AskID
    let number: Int64
  }

  /// The asks that each is made of, besides itself.
  package var merged: [AskID: [AskID]] {
    Dictionary(grouping: mergers.keys.sorted()) { place(from: $0, after: 0) }
  }

  /// Where a post with these words belongs that would be in `ask` otherwise.
  package func ask(for words: Int64, otherwise ask: AskID?) -> AskID? {
    let split = placed[words]
    // What was split off stays so, though the ask it is in now was once part of another.
    return (split?.ask ?? ask).map { place(from: $0, after: split?.number ?? 0) }
  }

  /// Where an ask is, by what was noted after the number `last`.
  private func place(from ask: AskID, after last: Int64) -> AskID {
    var place = ask
    // A merge of A into B and then of B into A must not go round for ever: each ask is left once.
    var left: Set<AskID> = []
    while let next = mergers[place], next.number > last, left.insert(place).inserted { place = next.ask }
    return place
  }
}

extension ThreadStore {
  /// The asks whose posts were answered before an item fitted them, by the ask they are in now.
  package func formerAsks(of campaign: String) throws(LogError) -> [AskID: [AskID]] {
    let pairs = try rows(
      """
      SELECT DISTINCT ask, leader FROM triage WHERE campaign = \(Self.campaign) AND NOT is_loose
        AND leader IS NOT NULL AND ask IS NOT NULL AND verdict IN ('approve', 'edit') ORDER BY ask, leader
      """,
      [campaign]
    ) { (ask: try $0.value(by: AskID.init), former: AskID(post: try $0.value())) }
    return Dictionary(grouping: pairs, by: \.ask).mapValues { $0.map(\.former) }
  }

  /// What was split and merged by hand in a campaign.
  package func askEdits(of campaign: String) throws(LogError) -> AskEdits {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT id, words, ask, into_ask FROM ask_edit WHERE campaign = ? AND undone_at IS NULL ORDER BY id
          """,
        arguments: [campaign]
      )
      var edits = AskEdits()
      while let row = try rows.next() {
        var columns = ColumnReader(row)
        let (number, words): (Int64, Int64?) = (try columns.value(), try columns.optional())
        let ask = try columns.value(by: AskID.init)
        let into = try columns.value(by: AskID.init)
        if let words {
          edits.placed[words] = AskEdits.Edit(ask: into, number: number)
        } else {
          edits.mergers[into] = nil
          edits.mergers[ask] = AskEdits.Edit(ask: into, number: number)
        }
      }
      return edits
    }
  }
}
