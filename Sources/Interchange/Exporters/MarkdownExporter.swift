import Answering
import TextAnalysis

/// A post for a blog: themes, asks, answers.
struct MarkdownExporter: ThreadExporter {
  static let summary = "A post for a blog: what was asked under its headings, with one answer each."
  private var publication: Publication
  private let wording: PageWording

  init(_ options: ExportOptions) {
    publication = Publication(options)
    wording = PageWording(options.language)
  }

  mutating func add(_ thread: QuestionThread) throws(ExportError) -> String {
    try publication.add(thread)
    return ""
  }

  func tail() -> String {
    let groups = publication.groups(in: wording.language)
    var blocks = opening(groups.reduce(0) { $0 + $1.asks.count })
    if groups.isEmpty { blocks.append(wording.none) }
    for (group, asks) in groups {
      blocks.append("## \(wording.heading(group))")
      for ask in asks { blocks += entry(ask) }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func opening(_ count: Int) -> [String] {
    let options = publication.options
    var blocks = ["# " + MarkdownText.line(options.campaign)]
    if let invitation = options.invitation.text(in: wording.language) {
      blocks.append(MarkdownText.lines(invitation, followingLinks: true).joined(separator: "\n"))
    }
    let facts = [
      wording.total(count, publication.people) + (options.founder.map { " " + wording.by($0) } ?? ""),
      options.hashtag,
      wording.updated(options.exportedAt),
    ]
    return blocks + [facts.compactMap { $0 }.map(MarkdownText.line).joined(separator: " · ")]
  }

  private func entry(_ ask: PublishedAsk) -> [String] {
    // Readers of Markdown disagree on the anchors of headings, so each place is given one.
    let anchors = ([ask.id] + ask.formerIDs).map { "<a id=\"\(Anchor.ask($0))\"></a>" }.joined()
    var blocks = ["### \(anchors)\(MarkdownText.line(wording.title(of: ask).text))"]
    blocks.append(MarkdownText.lines(ask.answer.text, followingLinks: true).joined(separator: "\n"))
    for quote in ask.quotes {
      blocks.append(
        MarkdownText.lines(quote.quote ?? "", followingLinks: false).map { $0.isEmpty ? ">" : "> \($0)" }
          .joined(separator: "\n")
      )
    }
    let also = ask.alsoAsked.map { SafeText.line($0.text) }
    let facts =
      [wording.asked(ask.people)] + (ask.since.map { [wording.since($0)] } ?? [])
      + ask.earlier.map(wording.before)
      + (also.isEmpty ? [] : [wording.alsoAsked(also)])
    let links = ask.posts.prefix(Self.mostLinks).compactMap { post in
      post.link.map { MarkdownText.link(wording.post(post), to: $0) }
    }
    blocks.append((facts.map(MarkdownText.line) + links).joined(separator: " · "))
    return blocks
  }

  /// A post for a blog needs fewer than a page that folds them.
  private static let mostLinks = 3
}
