import Answering
import Reviewing
import ThreadStorage

// Asks are split and merged by hand, from the post on the desk.
extension QueueReview {
  /// Puts the post on the desk, and all who say the same words, out of its ask.
  func split() throws {
    guard let current, let ask = current.triage?.ask else {
      console.line(console.warning("  this post stands alone already"))
      return
    }
    let own = AskID(post: current.id)
    if own != ask {
      try split(current.words, from: ask, into: own)
    } else if try !splitOthers(than: current, from: ask) {
      console.line(console.warning("  all of this ask say the same words already"))
      return
    }
    try changed(current.id, to: own)
    console.line("  split: this is ask \(own) now, with all who say the same words")
  }

  /// Where the post on the desk gave the ask its number, the others leave; false if there are none.
  private func splitOthers(than post: QueuedPost, from ask: AskID) throws -> Bool {
    let others = try queue.entries().filter { $0.triage.ask == ask && $0.words != post.words }
    guard let first = others.min(by: { ($0.postedAt, $0.id) < ($1.postedAt, $1.id) }) else { return false }
    for words in Set(others.map(\.words)).sorted() {
      try split(words, from: ask, into: AskID(post: first.id))
    }
    return true
  }

  private func split(_ words: Int64, from ask: AskID, into other: AskID) throws {
    let campaign = queue.knowledge.campaign.name
    try queue.store.split(words: words, from: ask, into: other, of: campaign, at: clock())
  }

  /// Makes the ask of the post on the desk a part of another.
  func merge(into text: String) throws {
    guard let current, let ask = current.triage?.ask else {
      console.line(console.warning("  this post stands alone: there is no ask to merge"))
      return
    }
    guard let other = AskID(text), other != ask, try isKnown(other) else {
      console.line(
        console.warning(
          "  “\(text.printable)” is no other ask: give an item such as roadmap/ID, or a number of /queue"
        )
      )
      return
    }
    try queue.store.merge(ask, into: other, of: queue.knowledge.campaign.name, at: clock())
    try changed(current.id, to: other)
    console.line("  merged: those who ask \(ask) ask \(other) from now on")
  }

  private func isKnown(_ ask: AskID) throws -> Bool {
    if let item = ask.item { return queue.knowledge.item(item) != nil || queue.knowledge.rule(item) != nil }
    return try queue.entries().contains { $0.triage.ask == ask }
  }

  private func changed(_ post: Int64, to ask: AskID) throws {
    current?.triage?.ask = ask
    try reload()
    ahead.removeAll { passed.contains($0.id) || $0.id == post }
  }
}
