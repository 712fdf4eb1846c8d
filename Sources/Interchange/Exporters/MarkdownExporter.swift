import Answering
import TextAnalysis

/// A document with a heading for each item and the answers as quotations.
struct MarkdownExporter: ThreadExporter {
  let summary = "A document with a heading for each item."
  let fileExtension = "md"

  func export(_ threads: [QuestionThread], with options: ExportOptions) -> String {
    let digest = Digest(threads, with: options)
    let wording = PageWording(options.language)
    var blocks = opening(of: digest, with: options, in: wording)
    if digest.groups.isEmpty {
      blocks.append(wording.none)
    } else {
      blocks.append("## \(wording.contents)")
      blocks.append(contents(of: digest, in: wording))
    }
    for (group, themes) in digest.groups {
      blocks.append("## \(wording.heading(group))")
      for theme in themes { blocks += section(theme, in: wording, options.language) }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func opening(of digest: Digest, with options: ExportOptions, in wording: PageWording) -> [String] {
    var blocks = ["# " + MarkdownText.line(options.campaign)]
    if let invitation = options.invitation.text(in: options.language) {
      blocks.append(MarkdownText.lines(invitation, followingLinks: true).joined(separator: "\n"))
    }
    let date = DayText.spelledOut(options.exportedAt, in: options.language)
    let facts = [
      wording.answers(digest.count) + (options.founder.map { " " + wording.by($0) } ?? ""),
      options.hashtag,
      wording.updated(date),
    ]
    return blocks + [facts.compactMap { $0 }.map(MarkdownText.line).joined(separator: " · ")]
  }

  private func contents(of digest: Digest, in wording: PageWording) -> String {
    digest.groups.map { group, themes in
      let items = themes.map { theme in
        let title = MarkdownText.line(theme.theme?.title ?? wording.other)
        return "  - [\(title)](#\(Anchor.theme(theme.theme))) (\(theme.count))\n"
      }
      return "- \(wording.heading(group))\n" + items.joined()
    }.joined().trimmingLastNewline
  }

  private func section(_ theme: Digest.Theme, in wording: PageWording, _ language: Language) -> [String] {
    let title = MarkdownText.line(theme.theme?.title ?? wording.other)
    // Readers of Markdown disagree on the anchors of headings, so it is given one.
    var blocks = ["### <a id=\"\(Anchor.theme(theme.theme))\"></a>\(title)"]
    for entry in theme.entries {
      blocks += saying(entry.saying, depth: 1, in: wording, language)
      for followUp in entry.followUps { blocks += saying(followUp, depth: 2, in: wording, language) }
    }
    return blocks
  }

  private func saying(
    _ saying: Digest.Saying,
    depth: Int,
    in wording: PageWording,
    _ language: Language
  ) -> [String] {
    let quote = Array(repeating: ">", count: depth).joined(separator: " ")
    let words = MarkdownText.lines(saying.text, followingLinks: true)
    let times = saying.occurrences.count == 1 ? [] : [wording.times(saying.occurrences.count)]
    let notes = saying.occurrences.map { note($0, in: wording, language) }
    return [
      words.map { $0.isEmpty ? quote : "\(quote) \($0)" }.joined(separator: "\n"),
      (times.map { $0 + "\n" } + notes.map { "- \($0)" }).joined(separator: "\n"),
    ]
  }

  private func note(_ turn: PublishedTurn, in wording: PageWording, _ language: Language) -> String {
    var facts = [
      MarkdownText.line(wording.recipient(turn.asker ?? wording.guest)),
      DayText.spelledOut(turn.answeredAt, in: language),
    ]
    if let link = turn.link { facts.append(MarkdownText.link(wording.post(on: turn.network), to: link)) }
    let question = MarkdownText.lines(turn.question ?? "", followingLinks: false)
    let fact = facts.joined(separator: " · ")
    guard !question.isEmpty else { return fact }
    return fact + question.reduce("\n") { $0 + ($1.isEmpty ? "\n  >" : "\n  > \($1)") }
  }
}

extension String {
  fileprivate var trimmingLastNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}
