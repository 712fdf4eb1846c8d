import Answering
import ArgumentParser
import Foundation
import Interchange
import Reviewing
import TextAnalysis
import ThreadStorage

/// What waits for an answer.
struct QueueCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue",
    abstract: "Show what waits: counts, the largest asks and the next twenty posts.",
    discussion: """
        fireside queue
        fireside queue --ask roadmap/bitcoin
        fireside queue --handed-over
        fireside queue --json
      """
  )

  @Option(
    help: ArgumentHelp(
      "Only the posts of this ask: an item such as roadmap/ID, or a number.",
      valueName: "ask"
    )
  )
  var ask: String?

  @Option(help: "The order of the posts: urgency, age or reach.")
  var order: ReviewOrder = .urgency

  @Option(help: ArgumentHelp("How many posts to show; twenty, or all of an ask.", valueName: "n"))
  var limit: Int?

  @Flag(help: "The posts that were handed over and stay open, instead of those that come next.")
  var handedOver = false

  @Flag(help: "One JSON object.")
  var json = false

  @OptionGroup var speech: SpeechOptions
  @OptionGroup var options: SharedOptions

  func validate() throws {
    if let ask, AskID(ask) == nil {
      throw ValidationError(
        "“\(ask)” is no ask: give features/ID, roadmap/ID, rules/ID or a number of fireside asks"
      )
    }
    if handedOver, ask != nil { throw ValidationError("--handed-over is of all asks: leave out --ask") }
    if let limit, limit < 0 { throw ValidationError("--limit \(limit) is below 0") }
  }

  func run() throws {
    let queue = try options.openQueue()
    let console = speech.console
    let view = QueueView(console: console, knowledge: queue.knowledge)
    let ask = ask.flatMap(AskID.init)
    let summary = try ask.map { ask in
      guard let summary = try queue.ask(ask) else {
        throw BadInput(console.words("none-ask", ["ask": "\(ask)"]))
      }
      return summary
    }
    let most = limit ?? (ask == nil ? 20 : .max)
    let next = try queue.posts(
      handedOver ? queue.handedOver(most) : queue.waiting(most, in: order, QueueFilter(ask: ask))
    )
    if json {
      console.record(try QueueRecord(queue, queue.counts(in: ask), next).json)
    } else if let summary {
      view.show([summary], representatives: [:])
      console.line()
      for entry in next { try view.show(entry, in: queue) }
      if next.isEmpty {
        console.line(console.faint("  \(console.words("none-of-ask", ["ask": "\(summary.id)"]))"))
      }
    } else {
      try view.show(queue, next: next, handedOver: handedOver)
    }
  }
}

extension ReviewOrder: ExpressibleByArgument {}

/// The queue as `queue --json` prints it.
private struct QueueRecord {
  let counts: QueueCounts
  let next: [PostRecord]

  init(_ queue: CampaignQueue, _ counts: QueueCounts, _ next: [QueuedPost]) throws {
    let disclosure = Disclosure(of: queue.knowledge)
    self.counts = counts
    self.next = try next.map { post in
      let copies = post.verdict == .escalate ? 0 : try queue.copies(of: post)
      return PostRecord(post: post, disclosure: disclosure, copies: copies > 0 ? copies : nil)
    }
  }

  var json: String {
    var line = JSONLine()
    line.object { line in
      line.member("by") { line in
        line.object { line in
          for (name, values) in counts.dimensions.sorted(by: { $0.name < $1.name }) {
            line.member(name, values)
          }
        }
      }
      line.member("handedOver") { counts.handedOver.write(to: &$0) }
      line.member("next") { line in
        line.array(next) { $1.write(to: &$0) }
      }
      line.member("others", counts.others.map { (value: $0.kind.rawValue, count: $0.count) })
      line.member("settled", counts.settled.map { (value: $0.state.rawValue, count: $0.count) })
      line.member("waiting") { counts.waiting.write(to: &$0) }
    }
    return line.text
  }
}

extension JSONLine {
  fileprivate mutating func member(_ key: String, _ counts: [(value: String, count: Headcount)]) {
    member(key) { line in
      line.object { line in
        for (value, count) in counts.sorted(by: { $0.value < $1.value }) {
          line.member(value) { count.write(to: &$0) }
        }
      }
    }
  }
}

extension Headcount {
  fileprivate func write(to line: inout JSONLine) {
    line.object { line in
      line.member("people", people)
      line.member("posts", posts)
    }
  }
}

extension AskID {
  /// The ask as others may have it: which internal item it is about stays in the house.
  func shown(by disclosure: Disclosure) -> AskID { item.map { AskID(disclosure.shown($0)) } ?? self }
}

/// A post of the queue as JSON has it.
struct PostRecord {
  let post: QueuedPost
  let disclosure: Disclosure

  /// How many other posts of the same words it stands for; nil for none.
  var copies: Int?

  func write(to line: inout JSONLine) {
    let (question, triage) = (post.question.whole, post.triage)
    line.object { line in
      line.member("ask", triage?.ask?.shown(by: disclosure).description)
      line.member("audience", question.isConfidential ? question.audience?.rawValue : nil)
      line.member("author", question.author)
      line.member("copies", copies)
      line.member("id", question.postID)
      line.member("item", (triage?.item).map { disclosure.shown($0).description })
      line.member("kind", triage?.kind.rawValue)
      line.member("lane", triage?.lane?.rawValue)
      line.member("language", triage?.language?.rawValue)
      line.member("link", question.link)
      line.member("network", question.network.rawValue)
      line.member("outcome", triage?.outcome?.rawValue)
      line.member("post", post.id)
      line.member("postedAt", question.postedAt.map { $0.formatted(.iso8601) })
      line.member("reach", triage?.reach ?? 0)
      line.member("text", question.text)
      line.memberOrNull("tier", triage?.tier?.rawValue)
    }
  }
}
