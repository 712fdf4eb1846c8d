package import Answering
package import Foundation
import TextAnalysis
package import ThreadStorage

/// News for those who were told that something stands where it doesn't any more.
package struct News {
  /// Why somebody isn't told.
  package enum Silence: Sendable, CaseIterable {
    /// They neither wished for it nor asked.
    case noWish
    /// Their answer wasn't sent, as far as anybody noted.
    case unsent
    /// They said that they want to hear no more.
    case stop
    /// They hear of another change, of the same run or with the news that waits for them.
    case other
  }

  /// Those who are to be told, with the item that it is about.
  package let due: [ToldPerson]
  package let silent: [Silence: Int]

  /// What changed of `items` since people were told; each person hears of one change, that of their newest answer.
  package init(about items: [KnowledgeItem], in queue: CampaignQueue) throws {
    let standings = Dictionary(uniqueKeysWithValues: items.map { ($0.id, $0.standing.name) })
    let told = try queue.store.told(of: queue.campaign, about: items.filter { !$0.isInternal }.map(\.id))
      .filter { $0.standing != standings[$0.item] }
      .sorted { ($1.answeredAt, $0.item) < ($0.answeredAt, $1.item) }
    var (due, silent): ([ToldPerson], [Silence: Int]) = ([], [:])
    var heard: Set<Int64> = []
    for person in told {
      if let silence = Self.silence(about: person, heard) {
        silent[silence, default: 0] += 1
      } else {
        heard.insert(person.person)
        due.append(person)
      }
    }
    (self.due, self.silent) = (due, silent)
  }

  /// The items that stand elsewhere than people were told, who are to hear of it and have no news on the desk yet.
  package static func items(in queue: CampaignQueue) throws -> [KnowledgeItem] {
    let told = try queue.store.toldStandings(of: queue.campaign)
    let changed = Set(
      told.filter { told in
        queue.knowledge.item(told.item).map { !$0.isInternal && $0.standing.name != told.standing } == true
      }.map(\.item)
    )
    return try changed.sorted().compactMap(queue.knowledge.item).filter {
      try News(about: [$0], in: queue).due.contains { $0.waitingNews == nil }
    }
  }

  /// Puts them back on the desk; returns how many weren't there yet.
  package func putBack(in queue: CampaignQueue, at time: Date) throws -> Int {
    let groups = Dictionary(grouping: due, by: \.item)
    return try groups.keys.sorted().reduce(0) { count, item in
      guard let standing = queue.knowledge.item(item)?.standing.name, let people = groups[item] else {
        return count
      }
      return try count + queue.store.putBack(people.map(\.post), of: queue.campaign, for: standing, at: time)
    }
  }

  private static func silence(about person: ToldPerson, _ heard: Set<Int64>) -> Silence? {
    if person.move.map({ $0 != .wish && $0 != .question }) == true { return .noWish }
    if person.delivery == .approved { return .unsent }
    if person.since.contains(where: saysStop) { return .stop }
    let isOther = person.waitingNews.map { $0 != person.question.postID.map(Question.askedID) } == true
    return isOther || heard.contains(person.person) ? .other : nil
  }

  private static func saysStop(_ text: String) -> Bool {
    stops.firstMatch(in: Tokenizer.tokens(of: text)) != nil
  }

  private static let stops = PhraseIndex(LanguageTable.stops.phrases)
}
