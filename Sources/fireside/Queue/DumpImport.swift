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

  /// The invitations that were told, as they were.
  var invitations: [String] = []

  /// What came of a dump.
  struct Result {
    var read = 0
    var added = AddedPosts()
    var withdrawn = WithdrawnPosts()

    /// What could not be used, each with `file:line` and the reason.
    var skipped: [String] = []

    /// What is to be known of the dump as a whole.
    var summary = DumpSummary()

    /// The invitations that it holds, or answers to.
    var invited: Set<String> = []

    /// Whether at least one post is in it.
    var isUsable: Bool { read > skipped.count || withdrawn.here > 0 }
  }

  /// Each batch is on the disk, or nothing of it: what is interrupted goes on from there the next time.
  func run(_ dump: Dump, name: String) throws -> Result {
    var result = Result()
    var bar = ProgressBar("importing", total: dump.size, isShown: dump.size > 1_000_000 && ProgressBar.isSeen)
    let invitations = invitations.map { (name: $0, post: Invitation($0)) }
    result.summary = try dump.read { entries, bytes in
      var posts: [Post] = []
      var gone: [(network: Network, id: String)] = []
      for entry in entries {
        switch entry {
        case .post(let post): posts.append(post)
        case .skipped(let line, let reason): result.skipped.append("\(name):\(line): \(reason)")
        case .withdrawn(let id, let network): gone.append((network, id))
        }
      }
      for (name, invitation) in invitations where !result.invited.contains(name) {
        if posts.contains(where: invitation.isAbove) { result.invited.insert(name) }
      }
      result.read += entries.count - gone.count
      do {
        result.added += try store.add(posts, to: campaign, collectedAt: dump.collectedAt, at: clock())
        // They come once, at the end.
        if !gone.isEmpty { result.withdrawn = try store.withdraw(gone, at: clock()) }
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
    let read = console.words("import-read", result.read)
    console.line(console.strong("\(name.printable)") + " · \(dump.format.rawValue) · \(read)")
    line("new", added.new)
    line("known", added.known)
    let again = added.reopened > 0 ? console.words("import-reopened", added.reopened) : nil
    let left =
      added.reopenedAnswered > 0 ? console.words("import-reopened-answered", added.reopenedAnswered) : nil
    line("edited", added.edited, [again, left].compactMap(\.self).joined(separator: " · "))
    line("held-back", added.heldBack)
    let withdrawn = result.withdrawn
    line(
      "withdrawn",
      withdrawn.here,
      withdrawn.answered > 0 ? console.words("import-withdrawn-answered", withdrawn.answered) : ""
    )
    line("kept-out", added.keptOut, console.words("import-kept-out-why"))
    line("skipped", result.skipped.count)
    for skip in result.skipped.prefix(Self.shownSkips) {
      console.line(console.warning("    \(console.told(skip).onOneLine)"))
    }
    if result.skipped.count > Self.shownSkips {
      console.line(console.faint("    \(console.words("import-skipped-more"))"))
    }
    for owner in result.summary.owners {
      console.line(console.faint("  \(console.words("import-owner", ["owner": owner.printable]))"))
    }
    for note in result.summary.notes { console.line(console.faint("  \(console.told(note).printable)")) }
  }

  /// Says of what no post answers that it may be no invitation.
  func show(unanswered invitations: [String]) {
    for name in invitations {
      console.line("  " + console.words("import-no-invitation", ["id": name.printable]))
    }
  }

  func show(_ deleted: DeletedPosts, erased: Bool) {
    line("deleted", deleted.here, erased ? console.words("import-erased", deleted.here) : "")
    line("to-come", deleted.toCome, console.words("import-to-come-why"))
  }

  /// What the posts are that were not known before, and how much waits by now.
  func show(new: [PostKind: Int], waiting: Headcount) {
    for kind in [PostKind.repost, .part, .conversation, .founder] { line(kind.rawValue, new[kind] ?? 0) }
    console.line("  " + console.words("import-waiting", waiting.posts, ["posts": console.text(waiting)]))
  }

  /// Says why next to nothing of what came in waits, and what would change it; `isHeld` where what is answered most came
  /// in as well, and so is what waits, or a part of it.
  func explain(_ new: [PostKind: Int], mostAnswered: (id: String, posts: Int)?, isHeld: Bool) {
    let talk = new[.conversation] ?? 0
    let questions = new.filter(\.key.isQuestion).values.reduce(0, +)
    guard let (id, posts) = mostAnswered, posts > 1 || talk == 1, (questions - (isHeld ? 1 : 0)) * 20 < talk
    else { return }
    let name = posts == talk ? "import-all-reply" : "import-some-reply"
    console.line("  " + console.words(name, posts, ["id": id.printable]))
  }

  private func line(_ name: String, _ count: Int, _ remark: String = "") {
    guard count > 0 || name == "new" else { return }
    let what = console.words("import-\(name)", count)
    let line = remark.isEmpty ? what : console.words("import-remark", ["what": what, "remark": remark])
    console.line("  \(console.number(count).leftPadded(to: 9))  \(line)")
  }
}
