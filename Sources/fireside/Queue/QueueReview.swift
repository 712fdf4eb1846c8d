import Answering
import Foundation
import LineEditing
import Reviewing
import ThreadStorage

/// How the review of a queue looks: post after post, and all who ask the same at once.
struct QueueReview {
  let session: ReviewSession
  private var desk: ReviewDesk { session.desk }
  private var console: Console { session.console }

  /// Runs until nothing waits any more or the reviewer leaves.
  func run() throws {
    defer { try? desk.leave() }
    if session.reader.isInteractive {
      session.greet("hint-queue")
      if !desk.filter.isEmpty { try session.tellFilter("filter-hint") }
    }
    session.listen()
    try session.takeUpKeeping()
    repeat {} while try reviewAll() && goesOn()
    try session.settleKeeping()
    session.sayGoodbye()
  }

  /// Reviews what there is; false if the reviewer left before its end.
  private func reviewAll() throws -> Bool {
    // In a pipe, a line that was no reply to an offer: it decides on the next post.
    var pending: String?
    while true {
      try session.tellOfKeeping()
      try session.tellArrivals()
      showWoken(try desk.wake())
      switch try desk.next() {
      case .nothing(let isWithColleagues, let wasPassed):
        let name =
          isWithColleagues
          ? "end-colleague"
          : "end-\(desk.settings.takesUpHandedOver ? "handed-over" : "waiting")\(wasPassed ? "-passed" : "")"
        let isFiltered = !desk.filter.isEmpty
        console.line(console.faint("  \(console.words(isFiltered ? "\(name)-filtered" : name))"))
        if isFiltered { try session.tellFilter("filter-hint") }
        return true
      case .question(let asked):
        if let post = asked.post {
          try PostView(console: console, desk: desk).show(post, isAskerAnswered: asked.isAskerAnswered)
        }
        let line = pending
        pending = nil
        if try session.review(asked, answering: line) == .leave { return false }
        // Who may be in danger is told of before others are offered, however many these are.
        try session.tellArrivals()
        switch try desk.others().flatMap({ try offer($0) }) {
        case .leave: return false
        case .question(let line): pending = line
        case .next, nil: break
        }
      }
    }
  }

  private func showWoken(_ posts: Int) {
    if posts > 0 { console.line(console.faint("  \(console.words("woken", posts))")) }
  }

  /// At the end of the queue, whether the reviewer takes something back, or up again. No slip of a key leaves.
  private func goesOn() throws -> Bool {
    guard session.reader.isInteractive else { return false }
    repeat {
      try session.tellOfKeeping()
      let prompt = console.prompt(console.words("end-prompt", console.keys("u", "q")))
      guard
        case .line(let line) = try session.reader.readChoice(
          prompt: prompt,
          keys: Self.endKeys,
          isStep: false
        )
      else { return false }
      if try session.runAtEnd(line.trimmingCharacters(in: .whitespaces)) == .leave { return false }
    } while try !desk.isMoreToCome()
    return true
  }

  private static let endKeys = Set(DeskCommand.allCases.filter { !$0.needsQuestion }.compactMap(\.key))

  /// Offers the others who ask what was just decided on.
  private func offer(_ first: OthersWhoAsk) throws -> ReviewSession.Step? {
    var others = first
    let waiting = others.purpose == .answer && desk.filter.isEmpty ? try desk.company()?.people ?? 0 : 0
    if others.isForOneAlone, waiting > 0 {
      console.tell(console.words("for-one-alone", waiting), console.faint)
    }
    let done =
      switch others.verdict {
      case .approve, .edit: others.purpose == .answer || others.purpose == .copies ? "answered" : "reject"
      case .reject, .later, .escalate: others.verdict.rawValue
      }
    let offer = BulkOffer(console: console, reader: session.reader)
    let reply = try offer.run(&others, of: waiting, changed: { try desk.changed($0, of: first) }) { page in
      tell(try desk.take(page.taken), of: page.taken.count, "tally-\(done)")
      try desk.strike(page.struck)
    }
    let closed = try desk.closeRepeats(of: others)
    if closed > 0 { tell(closed, of: closed, "closed-repeats") }
    switch reply {
    case .done: return others.isOutOfWords ? try goOnWithoutWords(others) : nil
    case .refused:
      desk.refuse(others)
      return nil
    case .passed: return nil
    case .line(let line): return .question(line)
    case .leave: return .leave
    }
  }

  private func goOnWithoutWords(_ others: OthersWhoAsk) throws -> ReviewSession.Step? {
    let most = desk.settings.mostIdentical
    console.tell(console.words("out-of-words", most), console.warning)
    if let others = try desk.others(withoutWordsAfter: others) { return try offer(others) }
    console.line(console.faint("  \(console.words("more-openers", ["count": "\(2 * most)"]))"))
    return nil
  }

  private func tell(_ recorded: Int, of count: Int, _ done: String) {
    guard count > 0 else { return }
    let remark = recorded < count ? " · " + console.words("bulk-left", count - recorded) : ""
    let undo = recorded > 0 ? " · " + console.words("bulk-undo", recorded) : ""
    console.line("  " + console.good("✓ \(console.words(done, recorded))") + console.faint(remark + undo))
  }
}
