import Answering
import Reviewing
import ArgumentParser
import Foundation
import Interchange
import ThreadStorage

/// What was asked for, and by how many.
struct AsksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "asks",
    abstract: "List the asks of the campaign: how many people, how far they reached, what becomes of them.",
    discussion: """
      People are counted, not posts. The states: answered, exists (a feature has it), on the \
      roadmap, declined, unanswered; no ask is for thanks, jokes and spam.

        fireside asks
        fireside asks --limit 100 --json
      """
  )

  @Option(help: ArgumentHelp("How many asks to list, those of most people first.", valueName: "n"))
  var limit = 40

  @Flag(help: "One JSON object a line.")
  var json = false

  @OptionGroup var options: SharedOptions

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit \(limit) is below 0") }
  }

  func run() throws {
    let queue = try options.openQueue()
    let console = Console.standard()
    let all = AskSummary.all(in: try queue.entries())
    let asks = Array(all.prefix(limit))
    let spoken = try queue.posts(asks.compactMap(\.representative))
    let representatives = Dictionary(uniqueKeysWithValues: spoken.map { ($0.id, $0) })
    if json {
      let disclosure = Disclosure(of: queue.knowledge)
      for ask in asks {
        console.line(try sortedJSON(AskRecord(ask, representatives, queue.knowledge, disclosure)))
      }
      return
    }
    QueueView(console: console, knowledge: queue.knowledge).show(asks, representatives: representatives)
    if all.count > asks.count {
      console.line(
        console.faint("  \((all.count - asks.count).grouped) more: --limit \(all.count) lists them all")
      )
    }
  }
}

/// An ask as `asks --json` prints it.
private struct AskRecord: Encodable {
  let ask: String
  let title: String?
  let state: String
  let people: Int
  let posts: Int
  let reach: Int
  let answered: Int
  let waiting: Int
  let representative: PostRecord?

  init(
    _ summary: AskSummary,
    _ representatives: [Int64: QueuedPost],
    _ knowledge: Knowledge,
    _ disclosure: Disclosure
  ) {
    let shown = summary.id.shown(by: disclosure)
    ask = shown.description
    title = shown == summary.id ? knowledge.title(of: shown) : nil
    state = summary.state(in: knowledge).rawValue
    (people, posts, reach) = (summary.people, summary.posts.count, summary.reach)
    (answered, waiting) = (summary.answered, summary.waiting)
    representative = summary.representative.flatMap { representatives[$0.id] }.map {
      PostRecord($0, disclosure)
    }
  }
}
