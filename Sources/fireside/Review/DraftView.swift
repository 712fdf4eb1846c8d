import Answering
import Foundation
import TextAnalysis

/// How a draft and its evidence look on a terminal.
struct DraftView {
  let console: Console

  /// The draft: what it rests on, its words, and what stands against it; with help lines where somebody may be in danger.
  ///
  /// `choices` are the items that a number takes.
  func show(_ draft: Draft, choices: [ItemID]? = nil, help: [HelpLine] = []) {
    console.line()
    for line in heading(draft) { console.line("  " + line) }
    if let text = draft.text {
      console.line()
      for line in text.printable.wrapped(to: console.width() - 6) { console.line("  \(console.bar)\(line)") }
    }
    for concern in draft.concerns { console.line("  " + console.warning("! \(concern.message.printable)")) }
    for request in draft.evidence.otherRequests {
      show(request)
    }
    if draft.tier == .care {
      showCare(draft)
    } else if draft.text == nil {
      showSilence(draft)
    }
    for line in help {
      let checked = line.checked.map { " · checked \($0)" } ?? ""
      let text = "help · \(line.place) · \(line.name.onOneLine): \(line.contact.onOneLine)"
      console.line("  " + (text + console.faint(checked)).truncated(to: console.width()))
    }
    console.line()
    showReason(draft, choices ?? draft.choices)
  }

  /// What the first of the nearest items would say.
  func show(perhaps draft: Draft) {
    guard let text = draft.text else { return }
    console.line(console.faint("  perhaps (1 takes it):"))
    for line in text.printable.wrapped(to: console.width() - 6) { console.line(console.faint("  ┊ \(line)")) }
  }

  /// All that led to it.
  func explain(_ draft: Draft) {
    console.line("  \(draft.evidence.reason.printable)")
    if let source = draft.evidence.source { console.line("  stands at \(source)") }
    if let pattern = draft.evidence.pattern { console.line("  pattern: \(pattern.printable)") }
    if !draft.evidence.matchedWords.isEmpty { console.line("  words: \(words(draft.evidence.matchedWords))") }
    if let ask = draft.evidence.nearestAsk {
      let learnt = draft.evidence.isLearnt == true ? ", learnt from a decision in this log" : ""
      console.line("  nearest ask: “\(ask.onOneLine)”\(learnt)")
    }
    for part in draft.parts {
      console.line(console.faint("  \(part.role.rawValue): \(part.source)"))
    }
    showCandidates(draft, draft.choices)
  }

  /// The facts of a draft in a row, or in several where the window is narrow.
  private func heading(_ draft: Draft) -> [String] {
    var lines: [[(plain: String, shown: String)]] = [[]]
    for fact in facts(draft) {
      let taken = lines[lines.count - 1].reduce(0) { $0 + $1.plain.columns + 3 }
      if taken > 0, taken + fact.plain.columns > console.width() - 2 { lines.append([]) }
      lines[lines.count - 1].append(fact)
    }
    return lines.map { $0.map(\.shown).joined(separator: console.faint(" · ")) }
  }

  private func facts(_ draft: Draft) -> [(plain: String, shown: String)] {
    var facts = [outcome(draft)]
    func add(_ text: String) { facts.append((text, text)) }
    if let item = draft.item { facts.append((item.description, console.strong(item.description))) }
    if let standing = draft.standing, draft.item?.section == .roadmap { add(standing) }
    if let lane = draft.lane { add("\(lane.rawValue) lane") }
    if draft.isInternal { facts.append(("internal", console.alarm("internal"))) }
    // A pattern is found or it isn't, and so is what a post does; only what is like an ask can be more or less so.
    if draft.evidence.pattern == nil, draft.outcome != .escalated, draft.confidence > 0, isByLikeness(draft) {
      add("confidence \(draft.confidence.hundredths)")
      add("margin \(draft.margin.hundredths)")
    }
    if draft.text != nil {
      add(draft.limit.map { "\(draft.length) of \($0)" } ?? "\(draft.length) characters")
    }
    add(draft.language.rawValue)
    return facts
  }

  /// Whether the draft is about what the question is nearest to.
  private func isByLikeness(_ draft: Draft) -> Bool {
    draft.item.map { item in draft.evidence.candidates.first.map { $0.item == item } ?? true } ?? true
  }

  private func outcome(_ draft: Draft) -> (plain: String, shown: String) {
    let word = draft.outcome.rawValue
    return switch draft.outcome {
    case .matched: (word, console.good(word))
    case .ambiguous, .fallback: (word, console.warning(word))
    case .escalated: (word, console.alarm(word))
    }
  }

  private func showSilence(_ draft: Draft) {
    if draft.item?.section == .rules {
      console.line("  " + console.faint("No reply is due."))
    } else {
      console.tell("No draft: \(draft.evidence.reason.printable).", console.faint)
    }
  }

  /// Why the post is to be read, and where a draft is for who asks for one.
  private func showCare(_ draft: Draft) {
    guard draft.text == nil else {
      console.line("  " + console.warning("~ care: read the post once more before this goes out"))
      return
    }
    console.tell("~ care: \(draft.evidence.reason.printable)", console.warning)
    let found = draft.evidence.matchedWords.isEmpty ? "" : "Words: \(words(draft.evidence.matchedWords)). "
    let start = draft.startingPoint == nil ? "" : ", from prepared words"
    let choices = draft.choices.isEmpty ? "" : "; a number drafts from one of the nearest"
    let text =
      "\(found)It is for somebody who looks after people’s cases: ! hands it over. No draft unasked: e writes an answer"
      + "\(start)\(choices)."
    console.tell(text, console.faint)
  }

  private func show(_ request: Evidence.SecondRequest) {
    let name = "\(request.item) (\(request.title.onOneLine))"
    let words = request.isAnswered ? "answers \(name) too" : "! also asks for \(name): not in this draft"
    console.tell(words, request.isAnswered ? console.faint : console.warning)
  }

  private func showReason(_ draft: Draft, _ choices: [ItemID]) {
    let evidence = draft.evidence
    if draft.outcome == .fallback || draft.outcome == .ambiguous || draft.tier == .care {
      showCandidates(draft, choices)
      return
    }
    var reasons: [String] = []
    if let pattern = evidence.pattern { reasons.append("pattern “\(pattern.printable)”") }
    if evidence.pattern == nil, !isByLikeness(draft) { reasons.append(evidence.reason) }
    if !evidence.matchedWords.isEmpty, evidence.pattern == nil {
      reasons.append(words(evidence.matchedWords))
    }
    if let ask = evidence.nearestAsk, isByLikeness(draft) {
      reasons.append("near “\(ask.onOneLine)”\(evidence.isLearnt == true ? " (learnt)" : "")")
    }
    if let source = evidence.source { reasons.append("\(source)") }
    if reasons.isEmpty { reasons = [evidence.reason] }
    for (number, line) in reasons.joined(separator: " · ").printable.wrapped(to: console.width() - 7)
      .enumerated()
    {
      console.line(console.faint((number == 0 ? "  why: " : "       ") + line))
    }
  }

  private func showCandidates(_ draft: Draft, _ choices: [ItemID]) {
    guard !draft.evidence.candidates.isEmpty else { return }
    console.line(console.faint("  nearest:"))
    for candidate in draft.evidence.candidates {
      let number = choices.firstIndex(of: candidate.item).map { "\($0 + 1)" } ?? " "
      let words = candidate.words.prefix(5).map(\.onOneLine).joined(separator: ", ")
      let shared = words.isEmpty ? "" : " (\(words))"
      let line =
        "  \(number) \(candidate.confidence.hundredths)  \(candidate.item)  \(candidate.title.onOneLine)\(shared)"
      console.line(console.faint(line.truncated(to: console.width())))
    }
  }

  private func words(_ words: [String]) -> String {
    words.prefix(8).map { "“\($0.onOneLine)”" }.joined(separator: " ")
  }
}
