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
        let record = AskRecord(
          ask: ask,
          representative: representatives[ask.representative],
          knowledge: queue.knowledge,
          disclosure: disclosure
        )
        console.record(record.json)
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
  let ask: AskSummary
  let representative: QueuedPost?
  let knowledge: Knowledge
  let disclosure: Disclosure

  var json: String {
    let shown = ask.id.shown(by: disclosure)
    let isPublic = shown == ask.id
    var line = JSONLine()
    line.object { line in
      line.member("answered", ask.answered)
      line.member("ask", shown.description)
      line.member("people", ask.people)
      line.member("posts", ask.posts)
      line.member("reach", ask.reach)
      if let representative {
        line.member("representative") {
          PostRecord(post: representative, disclosure: disclosure).write(to: &$0)
        }
      }
      // Where its item stands, answered or not; nothing where none fits, or the item is internal.
      line.member("standing", isPublic ? knowledge.standing(of: shown)?.name : nil)
      line.member("state", ask.state(in: knowledge).rawValue)
      line.member("title", isPublic ? knowledge.title(of: shown) : nil)
      line.member("waiting", ask.waiting)
    }
    return line.text
  }
}
