import Answering
import Interchange
import Reviewing
import TextAnalysis
import ThreadStorage

// What the posts are, and what was decided on them.
extension ReportBuilder {
  func shares() throws -> [Report.Section] {
    let dimensions: [Tally.Dimension] = [.network, .language, .lane, .tier]
    var sections = try dimensions.map { dimension in
      Report.Section(
        dimension.rawValue,
        try store.shares(of: campaign, by: dimension).map { share in
          Report.Line(
            share.value,
            name(share.value, dimension.rawValue),
            [.init("posts", share.posts), .init("people", share.people)]
          )
        }
      )
    }
    let moves = try store.moves(of: campaign).map { move in
      Report.Line(move.move, name(move.move, "move"), [.init("posts", move.posts)])
    }
    sections.insert(Report.Section("move", moves), at: 3)
    return sections
  }

  private func name(_ value: String, _ dimension: String) -> String {
    if let language = Language(rawValue: value), dimension == "language" {
      return TableWording(.page, language).text("language")
    }
    return words.entry(value == "none" ? "none-of-these" : "\(dimension)-\(value)") ?? value
  }

  func decisions() throws -> [Report.Section] {
    let all = try store.fates(of: campaign)
    // What was put off waits still, and is a part of that.
    let putOff = all.filter { $0.kind == .later }.reduce(0) { $0 + $1.posts }
    var fates = all.filter { $0.kind != .later }.map { fate in
      let name = fate.reason.map { "reason-\($0.rawValue)" } ?? "fate-\(fate.kind.rawValue)"
      return Report.Line(
        fate.reason?.rawValue ?? fate.kind.rawValue,
        words.text(name),
        [.init("posts", fate.posts)]
      )
    }
    let counts = try queue.counts()
    let elsewhere = counts.settled.first { $0.state == .answeredElsewhere }?.count.posts ?? 0
    let deliveries = try store.deliveries(of: campaign)
    let sent = (deliveries[.sent] ?? 0) + (deliveries[.seen] ?? 0)
    let others = [
      ("sent", sent), ("elsewhere", elsewhere), ("waiting", counts.waiting.posts), ("later", putOff),
    ]
    for (key, posts) in others where posts > 0 {
      fates.append(.init(key, words.text("fate-\(key)"), [.init("posts", posts)]))
    }
    let reviewers = try store.reviewers(of: campaign).map { reviewer in
      Report.Line(
        reviewer.reviewer ?? "",
        reviewer.reviewer ?? words.text("nobody"),
        [.init("decisions", reviewer.decisions), .init("answers-given", reviewer.answers)]
      )
    }
    return [
      Report.Section("fates", fates),
      Report.Section("speed", speed(try store.delays(of: campaign))),
      Report.Section("sending", speed(try store.sendingDelays(of: campaign))),
      Report.Section("reviewers", reviewers),
    ]
  }

  private func speed(_ delays: [Int?]) -> [Report.Line] {
    let known = delays.compactMap(\.self)
    let places = known.isEmpty ? [] : [("median", known.count / 2), ("ninety", known.count * 9 / 10)]
    let lines = places.map { key, place in
      let seconds = known[min(place, known.count - 1)]
      return Report.Line(
        key,
        words.text(key),
        [.init("in-minutes", seconds / 60)],
        note: words.duration(seconds: seconds)
      )
    }
    guard known.count < delays.count else { return lines }
    let unknown = Report.Figure("posts", delays.count - known.count)
    return lines + [Report.Line("unknown", words.text("unknown"), [unknown], note: words.said(unknown))]
  }

  func open() throws -> [Report.Line] {
    let counts = try store.tallies(of: campaign)
    func line(_ key: String, _ tally: Tally?) -> Report.Line? {
      tally.map { Report.Line(key, words.text(key), [.init("posts", $0.posts), .init("people", $0.people)]) }
    }
    return [
      line("danger", counts.first { $0.dimension == .tier && $0.value == "danger" }),
      line("care", counts.first { $0.dimension == .tier && $0.value == "care" }),
      line("handed-over", counts.first { $0.dimension == .handedOver }),
    ].compactMap { $0 }
  }
}
