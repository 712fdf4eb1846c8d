import Answering
import Foundation
import Interchange
import Reviewing
import TextAnalysis
import ThreadStorage

/// Puts a report together from the figures of the log.
struct ReportBuilder {
  let queue: CampaignQueue
  let disclosure: Disclosure
  let words: TableWording
  let now: Date

  /// Whether it stays in the house: internal items are named.
  let isInside: Bool

  var store: ThreadStore { queue.store }
  var campaign: String { queue.knowledge.campaign.name }

  /// How many asks are listed, and how many posts behind each.
  private static let mostAsks = 20
  private static let mostExamples = 5

  /// `earlier` is the log of a campaign before this one.
  func report(comparedTo earlier: ThreadStore? = nil) throws -> Report {
    let asks = try store.askCounts(of: campaign).filter { $0.item?.section != .rules }
    let hours = Self.filled(try store.hours(of: campaign).map { Report.Hour(hour: $0.hour, posts: $0.posts) })
    let concerns = try concerns(asks)
    let largest = try asks.prefix(Self.mostAsks).map(line)
    let farthest = asks.sorted { ($1.reach, $0.ask) < ($0.reach, $1.ask) }.prefix(10)
    var sections = [
      Report.Section("summary", try summary(hours, asks, largest.first, concerns.first)),
      Report.Section("asks", largest),
      Report.Section("reach", try farthest.map { try line($0).drawing("reach") }),
      Report.Section("concerns", concerns),
    ]
    sections += try shares() + decisions() + [Report.Section("open", try open())] + thin(asks)
    if let earlier { sections.append(Report.Section("changes", try changes(asks, since: earlier))) }
    func time(_ hour: Report.Hour?) -> String? { hour.map { $0.hour + ":00:00Z" } }
    return Report(
      campaign: campaign,
      from: time(hours.first),
      to: time(hours.last),
      madeAt: UTCTime(now).iso8601,
      language: words.language.rawValue,
      hours: hours,
      sections: sections.filter { !$0.rows.isEmpty }
    )
  }

  /// How many posts there are behind an ask; nil where there are none.
  func posts(of ask: AskID) throws -> Int? {
    try store.asks(of: campaign).first { $0.id == ask && $0.posts > 0 }?.posts
  }

  /// The posts behind an ask, those that were passed on most first.
  func examples(_ ask: AskID, _ count: Int = mostExamples) throws -> [Report.Example] {
    try queue.posts(try store.mostShared(of: campaign, in: ask, limit: count)).compactMap { entry in
      let reach = entry.post.reach
      return Report.Example(
        entry.question,
        reach: entry.triage?.reach ?? 0,
        shared: reach.reposts + reach.quotes,
        with: disclosure
      )
    }
  }
}

// MARK: - Asks

extension ReportBuilder {
  private func line(_ ask: AskCount) throws -> Report.Line {
    let posts = try AskID(ask.ask).map { try examples($0) } ?? []
    let written = ask.item == nil && ask.answered > 0 ? try written(to: ask.ask) : nil
    return Report.Line(
      ask.item.map(key) ?? ask.ask,
      title(ask.ask, posts.first?.words ?? written),
      [
        .init("people", ask.people), .init("posts", ask.posts), .init("reach", ask.reach),
        .init("answered", ask.answered), .init("waiting", ask.waiting),
      ],
      note: try ask.item.map { disclosure.items[$0] == nil ? nil : try state($0) }
        ?? written.map { _ in words.text("state-written") },
      posts: posts
    )
  }

  /// How the answer begins that was written by hand where no item fits; nil where none was that is for all.
  private func written(to ask: String) throws -> String? {
    try AskID(ask).flatMap { try queue.written(to: $0, plain: disclosure.house.forAnybody) }
      .map { $0.text.onOneLine.truncated(to: 60) }
  }

  /// What an ask is called; an internal item goes without its name, what fits no item by the words that were passed on most,
  /// or by our own.
  private func title(_ ask: String, _ quote: String? = nil) -> String {
    guard let item = ItemID(ask) else {
      return ["#\(ask)", quote.map { "“\($0)”" }].compactMap { $0 }.joined(separator: " ")
    }
    let title = isInside ? queue.knowledge.item(item)?.title : disclosure.items[item]?.title
    return title?.best(for: words.language)?.texts.first ?? key(item)
  }

  private func key(_ item: ItemID) -> String { (isInside ? item : disclosure.shown(item)).description }

  private func state(_ item: ItemID) throws -> String {
    let standing = disclosure.items[item]?.standing.name
    // Nothing was said as long as nothing was sent.
    let isUntold = try standing == "declined" && !store.isTold(item, stands: "declined", in: campaign)
    return words.text(isUntold ? "state-untold" : "state-\(standing ?? "none")")
  }

  private func concerns(_ asks: [AskCount]) throws -> [Report.Line] {
    try store.concerns(of: campaign, limit: 10).map { concern in
      Report.Line(
        key(concern.item),
        title(concern.item.description),
        [.init("people", concern.people), .init("posts", concern.posts)],
        note: try state(concern.item),
        posts: try examples(AskID(concern.item))
      )
    }
  }

  private func summary(
    _ hours: [Report.Hour],
    _ asks: [AskCount],
    _ largest: Report.Line?,
    _ concern: Report.Line?
  ) throws -> [Report.Line] {
    let all = try store.shares(of: campaign, by: .network).reduce(0) { $0 + $1.posts }
    var lines = [Report.Line("all", words.text("all"), [.init("posts", all)])]
    if let day = Self.busiestDay(hours),
      let peak = hours.max(by: { ($0.posts, $1.hour) < ($1.posts, $0.hour) })
    {
      let span = words.text("span", ["from": minute(day.from), "to": minute(day.to, hoursLater: 1)])
      lines.append(.init("day", words.text("day"), [.init("posts", day.posts)], note: span))
      let drivers = try store.asks(of: campaign, inHour: peak.hour, limit: 3)
        .map { "\(title($0.ask.description)) (\(words.number($0.posts)))" }.joined(separator: ", ")
      let driven = drivers.isEmpty ? nil : words.text("driven", ["asks": drivers])
      let note = [minute(peak.hour), driven].compactMap { $0 }.joined(separator: " · ")
      lines.append(.init("peak", words.text("peak"), [.init("posts", peak.posts)], note: note))
    }
    if let largest { lines.append(named("most-asked", largest)) }
    guard let concern = concern ?? largest else { return lines }
    lines.append(named("concern", concern))
    if let post = concern.posts.first, post.shared > 0 {
      let what = [post.words.map { "“\($0)”" }, post.link].compactMap { $0 }.joined(separator: " ")
      lines.append(
        .init(
          "shared-post",
          words.text("shared-post"),
          [.init("shared", post.shared)],
          note: what,
          posts: [post]
        )
      )
    }
    lines.append(.init("becomes", words.text("becomes"), note: concern.note))
    return lines
  }

  private func named(_ key: String, _ line: Report.Line) -> Report.Line {
    let note = [line.label, line.note].compactMap { $0 }.joined(separator: " · ")
    return Report.Line(
      key,
      words.text(key),
      line.figures.filter { $0.name == "people" },
      note: note,
      posts: line.posts
    )
  }

  private func changes(_ asks: [AskCount], since earlier: ThreadStore) throws -> [Report.Line] {
    guard let name = try earlier.campaigns().first else { return [] }
    let before = Dictionary(
      uniqueKeysWithValues: try earlier.asks(of: name).map { ($0.id.description, $0.people) }
    )
    let now = Dictionary(uniqueKeysWithValues: asks.map { ($0.ask, $0.people) })
    let items = Set(before.keys).union(now.keys).filter { ItemID($0).map { $0.section != .rules } == true }
    func change(_ ask: String) -> Int { (now[ask] ?? 0) - (before[ask] ?? 0) }
    return items.sorted { (abs(change($1)), $0) < (abs(change($0)), $1) }.prefix(Self.mostAsks).map { ask in
      Report.Line(
        ItemID(ask).map(key) ?? ask,
        title(ask),
        [.init("now", now[ask] ?? 0), .init("then", before[ask] ?? 0)],
        note: before[ask] == nil ? words.text("new-ask") : nil
      )
    }
  }
}

// MARK: - Where the knowledge is thin

extension ReportBuilder {
  private func thin(_ asks: [AskCount]) throws -> [Report.Section] {
    let loose = asks.filter { $0.item == nil && $0.people > 1 }.prefix(Self.mostAsks)
    let asked = Set(asks.filter { $0.posts > 0 }.compactMap(\.item))
    let unasked = queue.knowledge.items.map(\.id).filter {
      !asked.contains($0) && disclosure.items[$0] != nil
    }
    let unloved = try store.itemVerdicts(of: campaign).filter {
      $0.approved == 0 && $0.edited + $0.rejected > 2 && $0.item.section != .rules
    }
    return [
      Report.Section("thin", try loose.map(line)),
      Report.Section("unasked", unasked.map { Report.Line($0.description, title($0.description)) }),
      Report.Section(
        "unloved",
        unloved.map {
          Report.Line(
            key($0.item),
            title($0.item.description),
            [.init("edited", $0.edited), .init("rejected", $0.rejected)]
          )
        }
      ),
    ]
  }
}

// MARK: - Hours

extension ReportBuilder {
  /// The hours from the first to the last, with those in which nobody wrote; a month of them at most, the last.
  static func filled(_ hours: [Report.Hour]) -> [Report.Hour] {
    guard let first = hours.first.flatMap({ Report.time(ofHour: $0.hour) }),
      let last = hours.last.flatMap({ Report.time(ofHour: $0.hour) })
    else { return [] }
    let posts = Dictionary(uniqueKeysWithValues: hours.map { ($0.hour, $0.posts) })
    let start = max(first, last.addingTimeInterval(-3600 * 743))
    return stride(from: start, through: last, by: 3600).map { time in
      let hour = String(UTCTime(time).iso8601.prefix(13))
      return Report.Hour(hour: hour, posts: posts[hour] ?? 0)
    }
  }

  /// The 24 hours in a row in which most was posted; the first of such.
  static func busiestDay(_ hours: [Report.Hour]) -> (from: String, to: String, posts: Int)? {
    var best: (from: String, to: String, posts: Int)?
    for start in hours.indices where start == 0 || start + 24 <= hours.count {
      let day = hours[start..<min(start + 24, hours.count)]
      let posts = day.reduce(0) { $0 + $1.posts }
      if let last = day.last, posts > best?.posts ?? -1 { best = (hours[start].hour, last.hour, posts) }
    }
    return best
  }

  private func minute(_ hour: String, hoursLater: Double = 0) -> String {
    Report.time(ofHour: hour).map { words.minute($0.addingTimeInterval(hoursLater * 3600)) } ?? hour
  }
}

extension Report.Line {
  /// The same with another figure first, which is what is drawn.
  fileprivate func drawing(_ name: String) -> Report.Line {
    var line = self
    line.figures = figures.filter { $0.name == name } + figures.filter { $0.name != name }
    return line
  }
}
