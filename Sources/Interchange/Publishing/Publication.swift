import Answering
import Foundation
import TextAnalysis

/// What was asked and what was said to it: one entry an ask with one answer, gathered thread by thread.
struct Publication {
  /// Where asks stand, in the order of the page.
  enum Group: String, CaseIterable {
    case there, started, planned, listening, declined, other

    init(_ standing: String?) {
      switch standing {
      case "feature", "completed": self = .there
      case "started": self = .started
      case "planned": self = .planned
      case "open": self = .listening
      case "declined": self = .declined
      default: self = .other
      }
    }
  }

  let options: ExportOptions
  private let counts: [String: AskCount]
  private var gathered: [String: GatheredAsk] = [:]

  private var everybody: Set<Int64> = []

  /// How many people an answer was sent to, each counted once.
  var people: Int { everybody.count }

  /// What asks about items that may not be named go by: the first thread of each.
  private var unnamed: [String: String] = [:]

  init(_ options: ExportOptions) {
    self.options = options
    counts = Dictionary(options.asks.map { ($0.ask, $0) }) { first, _ in first }
  }

  /// Takes up what may be read of a thread; throws where it would leak.
  mutating func add(_ thread: QuestionThread) throws(ExportError) {
    let turns = try options.disclosure.turns(of: thread, to: .anybody)
    guard !turns.isEmpty else { return }
    let words = DisclosedWords(of: thread, options.disclosure)
    for (_, turn, answer) in turns where stands(turn.draft) {
      let item = options.disclosure.item(of: turn.draft)
      let ask = Self.ask(of: turn, about: item) ?? "thread-\(thread.id)"
      var saying = GatheredAsk.Saying(turn, answer, in: thread, words, options.disclosure)
      // An answer that rests on another item says nothing of where this one stands.
      let isAbout = item.map { options.disclosure.items[$0] != nil && $0.description == ask } == true
      saying.standing = isAbout ? turn.draft.standing : nil
      if saying.isTold { everybody.insert(saying.person) }
      gathered[name(of: ask, in: thread), default: GatheredAsk()].add(saying)
    }
  }

  /// What a turn answers: its post's ask; where nothing fitted that surely, what the answer rests on.
  private static func ask(of turn: Turn, about item: ItemID?) -> String? {
    guard let ask = turn.post?.ask else { return item?.description }
    guard let named = ItemID(ask) else { return item?.description ?? ask }
    // What was answered as something else than thanks or a joke is none of those, nor asked by all who gave thanks.
    return named.section == .rules && item?.section != .rules ? item?.description : ask
  }

  /// The groups that hold anything; in each, what most people asked first, then by id.
  func groups(in language: Language) -> [(group: Group, asks: [PublishedAsk])] {
    let asks = gathered.compactMap { name, ask in
      PublishedAsk(name, ask, counts[name], options, in: language)
    }.sorted { ($1.people, $0.id) < ($0.people, $1.id) }
    return Group.allCases.compactMap { group in
      let members = asks.filter { Group($0.standing) == group }
      return members.isEmpty ? nil : (group, members)
    }
  }

  /// An internal item gives its ask no name: what was said by hand under it stands by itself.
  private mutating func name(of ask: String, in thread: QuestionThread) -> String {
    guard let item = ItemID(ask), item.section != .rules, options.disclosure.items[item] == nil else {
      return ask
    }
    let name = unnamed[ask] ?? "thread-\(thread.id)"
    unnamed[ask] = name
    return name
  }

  /// Thanks and jokes are nobody's ask: they stay out unless they are asked for.
  private func stands(_ draft: Draft) -> Bool {
    guard let lane = draft.lane else { return true }
    return options.disclosure.lanes.contains(lane) || draft.tier != nil
  }
}
