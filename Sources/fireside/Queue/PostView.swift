import Answering
import Reviewing
import ThreadStorage

/// How a post of the queue looks before its draft: who wrote it, what it replies to, how many ask the same.
struct PostView {
  let console: Console
  let desk: ReviewDesk

  func show(_ post: QueuedPost, isAskerAnswered: Bool) throws {
    console.line()
    if !desk.filter.isEmpty {
      console.tell(console.words("only", ["filter": "\(desk.filter)"]), console.faint)
    }
    try showCompany()
    if isAskerAnswered {
      console.line(console.warning("  \(console.words("asker-answered"))"))
    }
    console.tell(facts(post).joined(separator: " · "), console.faint)
    if let turn = try desk.handover() { HandoverView(console: console).show(turn) }
    if post.question.parts.isEmpty, let words = try desk.wordsAnswered() {
      console.line(
        console.faint(
          "  \(console.words("reply-to", ["words": words.onOneLine]))".truncated(to: console.width())
        )
      )
    }
    if let earlier = try desk.earlierWords() { show(earlier, before: post.question.text) }
    show(post.question.said)
  }

  /// As much of what was said as leaves room for the draft.
  private func show(_ words: String) {
    let lines = words.printable.wrapped(to: console.width() - 4)
    let room = console.height().map { max(6, $0 / 2) } ?? lines.count
    // One line more is as short as the line that says so.
    let shown = lines.count > room + 1 ? lines.prefix(room) : lines[...]
    for line in shown { console.line(console.strong("  > \(line)")) }
    if shown.count < lines.count {
      console.tell(console.words("more-lines", lines.count - shown.count), console.warning)
    }
  }

  /// What it said before it was edited or went on, what is new, and what it was answered then.
  private func show(_ earlier: EarlierWords, before text: String) {
    if earlier.isPart {
      console.tell(console.words("went-on-since", ["words": earlier.question.onOneLine]), console.warning)
    } else if earlier.question != text {
      showEdit(earlier, text)
    }
    guard let answer = earlier.answer else { return }
    let values = ["thread": "\(earlier.thread)", "words": answer.onOneLine]
    console.tell(console.words(earlier.wasSent ? "answer-stands" : "answer-then", values), console.faint)
  }

  private func showEdit(_ earlier: EarlierWords, _ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    let added = words.difference(from: earlier.question.split(whereSeparator: \.isWhitespace)).insertions
    let new = added.map { change in
      if case .insert(_, let word, _) = change { String(word) } else { "" }
    }
    console.tell(console.words("edited-since", ["words": earlier.question.onOneLine]), console.warning)
    if !new.isEmpty {
      console.tell(
        console.words("edited-new", ["words": new.joined(separator: " ").onOneLine]),
        console.warning
      )
    }
  }

  private func showCompany() throws {
    let copies = try desk.copies()
    if copies > 0 {
      console.tell(console.words("copies", copies), console.warning)
    }
    guard let (ask, people) = try desk.company(), people > 0 else { return }
    let title = console.title(of: ask, in: desk.responder.knowledge).map { " · \($0)" } ?? ""
    console.tell(
      "\(console.words("ask", ["ask": "\(ask)\(title)"])) · \(console.words("more-people", people))",
      console.faint
    )
  }

  private func facts(_ post: QueuedPost) -> [String] {
    let question = post.question
    var facts = [console.asker(of: question)]
    if let name = question.authorName, question.author != nil { facts.append(name.onOneLine) }
    if let kind = post.triage?.kind { facts.append(console.name("kind", kind.rawValue)) }
    if let audience = question.audience, audience.isConfidential {
      facts.append(console.words("confidential", ["audience": console.name("audience", audience.rawValue)]))
    }
    if let time = question.postedAt { facts.append(LogTable.time(time)) }
    if let reach = post.triage?.reach, reach > 0 { facts.append(console.words("reach", reach)) }
    if post.verdict == .later { facts.append(console.past(.later)) }
    if let link = question.link { facts.append(link.onOneLine) }
    return facts
  }
}
