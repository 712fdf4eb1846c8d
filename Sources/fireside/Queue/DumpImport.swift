import Answering
import Foundation
import Interchange
import Reviewing
import ThreadStorage

/// Brings one dump into the log.
struct DumpImport {
  let store: ThreadStore
  let campaign: String
  let clock: () -> Date

  /// What came of a dump.
  struct Result {
    var read = 0
    var added = AddedPosts()

    /// What could not be used, each with `file:line` and the reason.
    var skipped: [String] = []

    /// What is to be known of the dump as a whole.
    var summary = DumpSummary()

    /// Whether at least one post is in it.
    var isUsable: Bool { read > skipped.count }
  }

  /// Each batch is on the disk, or nothing of it: what is interrupted goes on from there the next time.
  func run(_ dump: Dump, name: String) throws -> Result {
    var result = Result()
    var bar = ProgressBar("importing", total: dump.size, isShown: dump.size > 1_000_000 && ProgressBar.isSeen)
    result.summary = try dump.read { entries, bytes in
      var posts: [Post] = []
      for entry in entries {
        switch entry {
        case .post(let post): posts.append(post)
        case .skipped(let line, let reason): result.skipped.append("\(name):\(line): \(reason)")
        }
      }
      result.read += entries.count
      do {
        result.added += try store.add(posts, to: campaign, collectedAt: dump.collectedAt, at: clock())
      } catch LogError.diskFull(let log) {
        bar.clear()
        throw BadInput(
          "The disk of the log \(log) is full: \(result.added.new.grouped) new posts of \(name) are in. Free some space, then do "
            + "it again: it goes on from there."
        )
      }
      bar.show(bytes)
    }
    bar.clear()
    return result
  }
}

/// What is told at the end of an import.
struct ImportReport {
  let console: Console

  /// How many of the skipped are shown.
  private static let shownSkips = 10

  func show(_ result: DumpImport.Result, of dump: Dump, named name: String) {
    let added = result.added
    console.line(
      console.strong("\(name.printable)") + " · \(dump.format.rawValue) · \(result.read.grouped) read"
    )
    line("new", added.new)
    line("already known", added.known)
    line(
      "edited since",
      added.edited,
      added.reopened > 0 ? "\(added.reopened.grouped) decided before wait again" : ""
    )
    line("kept out", added.keptOut, "deleted by their authors, or forgotten")
    line("skipped", result.skipped.count)
    for skip in result.skipped.prefix(Self.shownSkips) {
      console.line(console.warning("    \(skip.onOneLine)"))
    }
    if result.skipped.count > Self.shownSkips {
      console.line(console.faint("    … --skipped FILE writes all of them"))
    }
    for owner in result.summary.owners {
      console.line(
        console.faint("  @\(owner.printable) is the founder’s own, by this dump: their posts are answers")
      )
    }
    for note in result.summary.notes { console.line(console.faint("  \(note.printable)")) }
  }

  func show(_ deleted: DeletedPosts, erased: Bool) {
    line("deleted", deleted.here, erased ? "their words are erased" : "")
    line("to be kept out", deleted.toCome, "they aren’t here, and stay so when a dump has them")
  }

  /// What the posts are that were not known before, and how much waits by now.
  func show(new: [PostKind: Int], waiting: Headcount) {
    let others: [(PostKind, String)] = [
      (.repost, "reposts"), (.conversation, "not replies, but talk between others"),
      (.founder, "the founder’s own"),
    ]
    for (kind, name) in others { line(name, new[kind] ?? 0) }
    console.line(
      "  \(QueueView.text(waiting)) \(waiting.posts == 1 ? "waits" : "wait"): fireside review takes them up"
    )
  }

  /// Says why next to nothing of what came in waits, and what would change it.
  func explain(_ new: [PostKind: Int], mostAnswered: (id: String, posts: Int)?) {
    let talk = new[.conversation] ?? 0
    let questions = new.filter(\.key.isQuestion).values.reduce(0, +)
    guard let (id, posts) = mostAnswered, posts > 1 || talk == 1, questions * 20 < talk else { return }
    let all =
      posts == 1
      ? "it replies" : posts == talk ? "all \(posts.grouped) reply" : "\(posts.grouped) of those reply"
    console.line("  \(all) to \(id.printable): is that the invitation? --invitation \(id.printable)")
  }

  private func line(_ name: String, _ count: Int, _ remark: String = "") {
    guard count > 0 || name == "new" else { return }
    console.line("  \(count.grouped.leftPadded(to: 9))  \(name)\(remark.isEmpty ? "" : ": \(remark)")")
  }
}
