import Answering
import Foundation
import TextAnalysis

/// How a draft and its evidence look on a terminal.
struct DraftView {
  let console: Console

  /// The draft: what it rests on, its words, and what stands against it; with help lines where somebody may be in danger.
  ///
  /// `choices` are the items that a number takes; where all that led to it follows, it `isExplained`.
  func show(
    _ draft: Draft,
    choices: [ItemID]? = nil,
    help: [HelpLine] = [],
    isExplained: Bool = false
  ) {
    console.line()
    for line in heading(draft) { console.line("  " + line) }
    if let text = draft.text {
      console.line()
      for line in text.printable.wrapped(to: console.width() - 6) {
        console.line("  \(console.faint(console.bar()))\(line)")
      }
    }
    for concern in draft.concerns {
      console.tell("! \(console.told(concern.message).printable)", console.warning)
    }
    for request in draft.evidence.otherRequests {
      show(request)
    }
    if draft.tier == .care {
      showCare(draft)
    } else if draft.text == nil {
      showSilence(draft)
    }
    for line in help { show(line) }
    console.line()
    if isExplained { explain(draft) } else { showReason(draft, choices ?? draft.choices) }
  }

  /// A help line, whole however narrow the window is: its contact stays on one line where it can, since half a number is none.
  private func show(_ line: HelpLine) {
    let (width, space) = (console.width() - 2, "\u{A0}")
    let contact = line.contact.onOneLine
    let text = console.words(
      "help-line",
      [
        "place": "\(line.place)", "name": line.name.onOneLine,
        "contact": contact.columns <= width ? contact.replacing(" ", with: space) : contact,
      ]
    )
    var rows = text.wrapped(to: width).map { $0.replacing(space, with: " ") }
    if let day = line.checked {
      let checked = console.words("help-checked", ["day": "\(day)"])
      if let last = rows.last, last.columns + 3 + checked.columns <= width {
        rows[rows.count - 1] = last + console.faint(" · \(checked)")
      } else {
        rows.append(console.faint(checked))
      }
    }
    for row in rows { console.line("  " + row) }
  }

  /// What the first of the nearest items would say.
  func show(perhaps draft: Draft) {
    guard let text = draft.text else { return }
    console.line(console.faint("  \(console.words("perhaps"))"))
    for line in text.printable.wrapped(to: console.width() - 6) {
      console.line(console.faint("  \(console.bar("┊"))\(line)"))
    }
  }

  /// All that led to it.
  func explain(_ draft: Draft) {
    let evidence = draft.evidence
    func line(_ name: String, _ values: [String: String]) { console.line("  " + console.words(name, values)) }
    console.line("  \(console.told(evidence.reason).printable)")
    if let source = evidence.source { line("stands-at", ["source": "\(source)"]) }
    if let pattern = evidence.pattern { line("pattern", ["pattern": pattern.printable]) }
    if !evidence.matchedWords.isEmpty { line("words", ["words": quoted(evidence.matchedWords)]) }
    if let ask = evidence.nearestAsk {
      line(evidence.isLearnt == true ? "nearest-learnt" : "nearest-ask", ["ask": ask.onOneLine])
    }
    // What a reviewer wrote stands in no file.
    for part in draft.parts where !part.source.file.isEmpty {
      let role = console.words("role-\(part.role.rawValue)", ["source": "\(part.source)"])
      console.line(console.faint("  " + role))
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
    if let standing = draft.standing, draft.item?.section == .roadmap {
      add(console.name("standing", standing))
    }
    if let lane = draft.lane { add(console.title(of: lane)) }
    if draft.isInternal {
      let word = console.words("internal")
      facts.append((word, console.alarm(word)))
    }
    // A pattern is found or it isn't, and so is what a post does; only what is like an ask can be more or less so.
    if draft.evidence.pattern == nil, draft.outcome != .escalated, draft.confidence > 0, isByLikeness(draft) {
      add(console.words("confidence", ["share": console.hundredths(draft.confidence)]))
      add(console.words("margin", ["share": console.hundredths(draft.margin)]))
    }
    if draft.text != nil {
      let length = "\(draft.length)"
      add(
        draft.limit.map { console.words("length-of", ["length": length, "limit": "\($0)"]) }
          ?? console.words("length", ["length": length])
      )
    }
    add(draft.language.rawValue)
    return facts
  }

  /// Whether the draft is about what the question is nearest to.
  private func isByLikeness(_ draft: Draft) -> Bool {
    guard let item = draft.item, let nearest = draft.evidence.candidates.first else { return true }
    return nearest.item == item
  }

  private func outcome(_ draft: Draft) -> (plain: String, shown: String) {
    let word = console.name("outcome", draft.outcome.rawValue)
    return switch draft.outcome {
    case .matched: (word, console.good(word))
    case .ambiguous, .fallback: (word, console.warning(word))
    case .escalated: (word, console.alarm(word))
    }
  }

  private func showSilence(_ draft: Draft) {
    if draft.item?.section == .rules {
      console.line("  " + console.faint(console.words("none-due")))
    } else {
      console.tell(
        console.words("no-draft", ["reason": console.told(draft.evidence.reason).printable]),
        console.faint
      )
    }
  }

  /// Why the post is to be read, and where a draft is for who asks for one.
  private func showCare(_ draft: Draft) {
    guard draft.text == nil else {
      console.line("  " + console.warning(console.words("care-read")))
      return
    }
    console.tell(
      console.words("care-why", ["reason": console.told(draft.evidence.reason).printable]),
      console.warning
    )
    let found = draft.evidence.matchedWords
    let sentences = [
      found.isEmpty ? nil : console.words("care-words", ["words": quoted(found)]),
      console.words("care-who"),
      console.words(
        "care-answer",
        [
          "prepared": draft.startingPoint == nil ? "" : console.words("care-prepared"),
          "nearest": draft.choices.isEmpty ? "" : console.words("care-nearest"),
        ]
      ),
    ]
    console.tell(sentences.compactMap(\.self).joined(separator: " "), console.faint)
  }

  private func show(_ request: Evidence.SecondRequest) {
    let words = console.words(
      request.isAnswered ? "second-answered" : "second-unanswered",
      ["item": "\(request.item)", "title": request.title.onOneLine]
    )
    console.tell(words, request.isAnswered ? console.faint : console.warning)
  }

  private func showReason(_ draft: Draft, _ choices: [ItemID]) {
    let evidence = draft.evidence
    if draft.outcome == .fallback || draft.outcome == .ambiguous || draft.tier == .care {
      showCandidates(draft, choices)
      return
    }
    var reasons: [String] = []
    if let pattern = evidence.pattern {
      reasons.append(console.words("why-pattern", ["pattern": pattern.printable]))
    }
    if evidence.pattern == nil, !isByLikeness(draft) { reasons.append(console.told(evidence.reason)) }
    if !evidence.matchedWords.isEmpty, evidence.pattern == nil {
      reasons.append(quoted(evidence.matchedWords))
    }
    if let ask = evidence.nearestAsk, isByLikeness(draft) {
      reasons.append(
        console.words(evidence.isLearnt == true ? "near-learnt" : "near", ["ask": ask.onOneLine])
      )
    }
    if let source = evidence.source { reasons.append("\(source)") }
    if reasons.isEmpty { reasons = [console.told(evidence.reason)] }
    let why = "  \(console.words("why")) "
    console.tell(reasons.joined(separator: " · ").printable, console.faint, behind: console.faint(why))
    if draft.isInternal { showCandidates(draft, choices) }
  }

  private func showCandidates(_ draft: Draft, _ choices: [ItemID]) {
    guard !draft.evidence.candidates.isEmpty else { return }
    console.line(console.faint("  \(console.words("nearest"))"))
    for candidate in draft.evidence.candidates {
      let number = choices.firstIndex(of: candidate.item).map { "\($0 + 1)" } ?? " "
      let words = candidate.words.prefix(5).map(\.onOneLine).joined(separator: ", ")
      let shared = words.isEmpty ? "" : " (\(words))"
      console.tell(
        "\(candidate.item)  \(candidate.title.onOneLine)\(shared)",
        console.faint,
        behind: console.faint("  \(number) \(console.hundredths(candidate.confidence))  ")
      )
    }
  }

  private func quoted(_ words: [String]) -> String {
    words.prefix(8).map { console.words("quoted", ["words": $0.onOneLine]) }.joined(separator: " ")
  }
}
