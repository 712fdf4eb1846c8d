import Answering
import ArgumentParser
import Foundation
import Interchange
import Reviewing
import ThreadStorage

/// What was asked for, and by how many.
struct AsksCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "asks",
    abstract: "List the asks of the campaign: how many people, how far they reached, what becomes of them.",
    discussion: """
      People are counted, not posts. The states: answered, exists (a feature has it), where it stands \
      on the roadmap (open, planned, started, completed, declined), unanswered; no ask is for thanks, \
      jokes and spam. With --json, state is “on the roadmap” for all of it that isn’t declined, and \
      standing says where.

        fireside asks
        fireside asks --limit 100 --json
      """
  )

  @Option(help: ArgumentHelp("How many asks to list, those of most people first.", valueName: "n"))
  var limit = 40

  @Flag(help: "One JSON object a line.")
  var json = false

  @OptionGroup var speech: SpeechOptions
  @OptionGroup var options: SharedOptions

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit \(limit) is below 0") }
  }

  func run() throws {
    let queue = try options.openQueue()
    let console = speech.console
    let asks = try queue.asks(limit)
    let representatives = try QueueView.representatives(of: asks, in: queue)
    if json {
      let disclosure = Disclosure(of: queue.knowledge)
      for ask in asks {
        console.record(AskRecord(ask, representatives, queue.knowledge, disclosure).json)
      }
      return
    }
    QueueView(console: console, knowledge: queue.knowledge).show(asks, representatives: representatives)
    let all = try queue.askCount()
    if all > asks.count {
      console.line(console.faint("  \(console.words("asks-more", all - asks.count, ["all": "\(all)"]))"))
    }
  }
}

/// An ask as `asks --json` prints it.
private struct AskRecord {
  let ask: String
  let title: String?
  let state: String

  /// Where its item stands, answered or not; nil where none fits, or the item is internal.
  let standing: String?
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
    standing = shown == summary.id ? knowledge.standing(of: shown)?.name : nil
    (people, posts, reach) = (summary.people, summary.posts, summary.reach)
    (answered, waiting) = (summary.answered, summary.waiting)
    representative = representatives[summary.representative].map { PostRecord($0, disclosure) }
  }

  var json: String {
    var line = JSONLine()
    line.object { line in
      line.member("answered", answered)
      line.member("ask", ask)
      line.member("people", people)
      line.member("posts", posts)
      line.member("reach", reach)
      if let representative { line.member("representative") { representative.write(to: &$0) } }
      line.member("standing", standing)
      line.member("state", state)
      line.member("title", title)
      line.member("waiting", waiting)
    }
    return line.text
  }
}
