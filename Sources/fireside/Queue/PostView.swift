import Answering
import Reviewing
import ThreadStorage

/// How a post of the queue looks before its draft: who wrote it, what it replies to, how many ask the same.
struct PostView {
  let console: Console
  let desk: ReviewDesk

  func show(_ post: QueuedPost, isAskerAnswered: Bool) throws {
    console.line()
    if !desk.filter.isEmpty { console.tell("only \(desk.filter)", console.faint) }
    try showCompany()
    if isAskerAnswered {
      console.line(console.warning("  ! this person has an answer to this ask already"))
    }
    console.tell(facts(post).joined(separator: " · "), console.faint)
    if let words = try desk.wordsAnswered() {
      console.line(console.faint("  ↳ to “\(words.onOneLine)”".truncated(to: console.width())))
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
      console.tell("… \((lines.count - shown.count).grouped) more lines: p shows all of it", console.warning)
    }
  }

  /// What it said before it was edited, what is new, and what it was answered then.
  private func show(_ earlier: EarlierWords, before text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    let added = words.difference(from: earlier.question.split(whereSeparator: \.isWhitespace)).insertions
    let new = added.map { change in
      if case .insert(_, let word, _) = change { String(word) } else { "" }
    }
    console.tell("edited since it was decided on. It said: “\(earlier.question.onOneLine)”", console.warning)
    if !new.isEmpty { console.tell("new: \(new.joined(separator: " ").onOneLine)", console.warning) }
    guard let answer = earlier.answer else { return }
    let stands = earlier.wasSent ? ", which still stands there" : ""
    console.tell("its answer then\(stands) (thread \(earlier.thread)): “\(answer.onOneLine)”", console.faint)
  }

  private func showCompany() throws {
    let copies = try desk.copies()
    if copies > 0 {
      let words =
        "\(copies.grouped) more \(copies == 1 ? "post says" : "posts say") these very words: all are one question"
      console.line(console.warning("  \(words)".truncated(to: console.width())))
    }
    guard let (ask, people) = try desk.company(), people > 0 else { return }
    let title = desk.responder.knowledge.title(of: ask).map { " · \($0.onOneLine)" } ?? ""
    console.line(
      console.faint("  ask \(ask)\(title) · \(people.grouped) more \(people == 1 ? "person" : "people")")
    )
  }

  private func facts(_ post: QueuedPost) -> [String] {
    let question = post.question
    var facts = [question.asker.onOneLine]
    if let name = question.authorName, question.author != nil { facts.append(name.onOneLine) }
    if let kind = post.triage?.kind { facts.append(kind.rawValue) }
    if let audience = question.audience, audience.isConfidential {
      facts.append("\(audience.rawValue): never exported")
    }
    if let time = question.postedAt { facts.append(LogTable.time(time)) }
    if let reach = post.triage?.reach, reach > 0 { facts.append("reach \(reach.grouped)") }
    if post.verdict == .later { facts.append("put off") }
    if let link = question.link { facts.append(link.onOneLine) }
    return facts
  }
}

extension Question {
  /// Who asked, as lists name them.
  var asker: String { author.map { "@\($0)" } ?? authorName ?? "somebody" }
}
