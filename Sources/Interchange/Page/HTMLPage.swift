import Answering
import Foundation
import TextAnalysis

/// What the templates of the page and of its feed are filled with. Names differ from level to level:
/// Mustache looks for what is nil in the level above.
struct HTMLPage {
  let pageLanguage: String
  let campaign: String
  let invitation: Words?
  let founder: String?
  let author: String
  let hashtag: String?
  let total: String
  let hasAnswers: Bool
  let isoDate: String
  let updated: String

  /// When the newest of the answers came to stand as it does.
  let changedAt: String

  /// What tells how many answers are left: at first, and with `%n` for the number.
  let leftAtFirst: String
  let leftPattern: String
  let wording: [String: String]
  let groups: [GroupView]

  /// The same page in every language, where there are several.
  let hasSwitch: Bool
  let languages: [LanguageView]
  let hasFeed: Bool
  let feedID: String
  let changes: [ChangeView]

  struct LanguageView {
    let code: String
    let name: String
    let href: String
    let isHere: Bool
  }

  struct GroupView {
    let groupAnchor: String
    let kind: String
    let heading: String
    let asks: [AskView]
  }

  struct AskView {
    let anchor: String
    let formerAnchors: [String]
    let title: TitleView
    let permalink: String
    let people: String
    let answer: Words
    let quotes: [QuoteView]
    let status: String?
    let asked: String
    let since: String?
    let sinceText: String?
    let earlier: [String]
    let alsoAsked: String?
    let hasPosts: Bool
    let postsText: String
    let posts: [PostView]
    let more: String?
  }

  struct TitleView {
    let language: String
    let text: String
  }

  struct QuoteView {
    let words: Words
    let source: PostView?
  }

  struct PostView {
    let url: String
    let label: String
  }

  /// An ask whose answer is new, as a feed tells of it.
  struct ChangeView {
    let changeID: String
    let headline: String
    let changed: String
    let anchor: String
    let language: String
    let text: String
  }

  /// Paragraphs of lines of text and links, in one language.
  struct Words {
    let language: String?
    let paragraphs: [Paragraph]

    struct Paragraph { let segments: [Segment] }

    struct Segment {
      let label: String
      let url: String?
      let isBreak: Bool
    }
  }
}

extension HTMLPage {
  /// `others` are the languages that the page is switched to, and where those pages are; none of a page that is alone.
  init(_ publication: Publication, in language: Language, others: [(language: Language, path: String)] = []) {
    let (options, words) = (publication.options, PageWording(language))
    let views = Views(words: words)
    let all = publication.groups(in: language)
    let count = all.reduce(0) { $0 + $1.asks.count }
    pageLanguage = language.rawValue
    campaign = SafeText.line(options.campaign)
    invitation = options.invitation.best(for: language).flatMap { best in
      best.texts.first.map { Words($0, in: best.language, followingLinks: true) }
    }
    founder = options.founder.map { words.by(SafeText.line($0)) }
    author = SafeText.line(options.founder ?? options.campaign)
    hashtag = options.hashtag.map(SafeText.line)
    total = words.total(count, publication.people)
    hasAnswers = count > 0
    let newest = all.flatMap(\.asks).sorted { ($1.changedAt, $0.id) < ($0.changedAt, $1.id) }
    isoDate = "\(CalendarDate(options.exportedAt))"
    changedAt = UTCTime(newest.first?.changedAt ?? options.exportedAt).iso8601
    updated = words.updated(options.exportedAt)
    leftAtFirst = words.left(words.number(count), of: count)
    leftPattern = words.left("%n", of: count)
    wording = words.plain
    groups = all.map { views.group($0.group, $0.asks) }
    hasFeed = !others.isEmpty
    hasSwitch = others.count > 1
    languages = hasSwitch ? others.map { views.language($0.language, $0.path) } : []
    feedID = "urn:fireside:" + Anchor.ask(options.campaign + "/" + language.rawValue)
    let prefix = feedID
    changes = newest.prefix(Self.mostChanges).map { views.change($0, prefix) }
  }

  /// As many as a reader of feeds keeps.
  private static let mostChanges = 50
}

/// Turns what is published into what the templates show.
private struct Views {
  let words: PageWording

  func language(_ language: Language, _ path: String) -> HTMLPage.LanguageView {
    HTMLPage.LanguageView(
      code: language.rawValue,
      name: PageWording(language).languageName,
      href: path,
      isHere: language == words.language
    )
  }

  func group(_ group: Publication.Group, _ asks: [PublishedAsk]) -> HTMLPage.GroupView {
    HTMLPage.GroupView(
      groupAnchor: Anchor.group(group),
      kind: "\(group)",
      heading: words.heading(group),
      asks: asks.map { ask($0, group) }
    )
  }

  private func ask(_ ask: PublishedAsk, _ group: Publication.Group) -> HTMLPage.AskView {
    let title = words.title(of: ask)
    return HTMLPage.AskView(
      anchor: Anchor.ask(ask.id),
      formerAnchors: ask.formerIDs.map(Anchor.ask),
      title: HTMLPage.TitleView(language: title.language.rawValue, text: SafeText.line(title.text)),
      permalink: words.permalink(to: SafeText.line(title.text)),
      people: words.number(ask.people),
      answer: HTMLPage.Words(ask.answer.text, in: ask.answer.language, followingLinks: true),
      quotes: ask.quotes.map(quote),
      status: ask.standing == nil ? nil : words.heading(group),
      asked: words.asked(ask.people),
      since: ask.since.map { UTCTime($0).iso8601 },
      sinceText: ask.since.map(words.since),
      earlier: ask.earlier.map(words.before),
      alsoAsked: ask.alsoAsked.isEmpty ? nil : words.alsoAsked(ask.alsoAsked.map { SafeText.line($0.text) }),
      hasPosts: !ask.posts.isEmpty,
      postsText: words.posts(ask.posts.count),
      posts: ask.posts.compactMap(post),
      more: ask.more > 0 ? words.more(ask.more) : nil
    )
  }

  private func quote(_ quote: GatheredAsk.Example) -> HTMLPage.QuoteView {
    HTMLPage.QuoteView(
      words: HTMLPage.Words(quote.quote ?? "", in: quote.language, followingLinks: false),
      source: post(quote)
    )
  }

  private func post(_ post: GatheredAsk.Example) -> HTMLPage.PostView? {
    post.link.flatMap(WebLink.init).map { HTMLPage.PostView(url: $0.address, label: words.post(post)) }
  }

  func change(_ ask: PublishedAsk, _ feed: String) -> HTMLPage.ChangeView {
    let state = words.heading(.init(ask.standing))
    return HTMLPage.ChangeView(
      changeID: "\(feed):\(Anchor.ask(ask.id)):\(ask.standing ?? "answered")",
      headline: "\(state) · \(SafeText.line(words.title(of: ask).text))",
      changed: UTCTime(ask.changedAt).iso8601,
      anchor: Anchor.ask(ask.id),
      language: ask.answer.language.rawValue,
      text: SafeText.cleaned(ask.answer.text)
    )
  }
}

extension HTMLPage.Words {
  init(_ text: String, in language: Language?, followingLinks: Bool) {
    self.language = language?.rawValue
    paragraphs = SafeText.paragraphs(text).map { lines in
      let segments = lines.map { line in
        followingLinks
          ? WebLink.segments(of: line).map { Segment(label: $0.text, url: $0.link?.address, isBreak: false) }
          : [Segment(label: line, url: nil, isBreak: false)]
      }
      return Paragraph(
        segments: Array(segments.joined(separator: [Segment(label: "", url: nil, isBreak: true)]))
      )
    }
  }
}
