import Answering
import ArgumentParser
import Foundation
import Interchange
import Reviewing
import TextAnalysis
import ThreadStorage

/// Drafts for those who review elsewhere.
struct DraftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract:
      "Write the drafts for all that waits in the queue, with their evidence; nothing is decided or logged.",
    discussion: """
      One JSON object a line, in the order of the review. Posts for which there is no draft are there too, with the \
      nearest items; an internal item is said to be internal, and a private or direct post what it is.

        fireside draft --all --output drafts.jsonl
      """
  )

  @Flag(help: "All that waits; there is no other choice yet, and it is said lest it be done by mistake.")
  var all = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; standard output by default.", valueName: "file")
  )
  var output: String?

  @Option(help: "The order of the posts: urgency, age or reach.")
  var order: ReviewOrder = .urgency

  @OptionGroup var options: SharedOptions

  func validate() throws {
    if !all { throw ValidationError("say what is to be drafted: fireside draft --all") }
  }

  func run() throws {
    let responder = try options.makeResponder()
    let queue = try options.openQueue(with: responder)
    let disclosure = Disclosure(of: responder.knowledge)
    let total = try queue.counts().waiting.posts
    let writer = try OutputText(output)
    var bar = ProgressBar(
      "drafting",
      total: total,
      isShown: total > 2000 && output != nil && ProgressBar.isSeen
    )
    var written = 0
    try queue.eachWaiting(in: order, pages: 2048) { page in
      let lines = page.concurrentMap { waiting in
        let draft = responder.draft(for: waiting.post.question.whole, after: waiting.spokenOf)
        return QueuedDraftRecord(post: waiting.post, draft: draft, disclosure: disclosure).json
      }
      for line in lines { try writer.write(line + "\n") }
      written += page.count
      bar.show(written)
    }
    bar.clear()
    try writer.finish()
    if let output { Console.standardError("\(output): \(written.grouped) drafts") }
  }
}

/// A draft of the queue as `draft --all` writes it.
private struct QueuedDraftRecord {
  let post: QueuedPost
  let draft: Draft
  let disclosure: Disclosure

  var json: String {
    let draft = DraftRecord(question: post.question.whole.text, draft: disclosure.shown(draft))
    var line = JSONLine()
    line.object { line in
      line.member("draft") { draft.write(to: &$0) }
      line.member("post") { PostRecord(post: post, disclosure: disclosure).write(to: &$0) }
    }
    return line.text
  }
}
