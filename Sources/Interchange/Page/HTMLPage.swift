import Answering
import Foundation
import TextAnalysis

/// What the templates of the page are filled with. Names differ from level to level:
/// Mustache looks for what is nil in the level above.
struct HTMLPage {
  let pageLanguage: String
  let campaign: String
  let invitation: Words?
  let founder: String?
  let hashtag: String?
  let total: String
  let hasAnswers: Bool
  let isoDate: String
  let updated: String
  /// What tells how many answers are left: at first, and with `%n` for the number.
  let leftAtFirst: String
  let leftPattern: String
  let wording: [String: String]
  let groups: [GroupView]

  struct GroupView {
    let groupAnchor: String
    let kind: String
    let heading: String
    let themes: [ThemeView]
  }

  struct ThemeView {
    let themeAnchor: String
    let title: String
    let titleLanguage: String
    let themeCount: Int
    let entries: [EntryView]
  }

  struct EntryView {
    let saying: SayingView
    let followUps: [SayingView]
  }

  struct SayingView {
    let anchor: String
    let count: Int
    let words: Words
    let single: OccurrenceView?
    let several: SeveralView?
  }

  struct SeveralView {
    let times: String
    let occurrences: [OccurrenceView]
  }

  struct OccurrenceView {
    let ownAnchor: String
    /// What the place is called where it isn't the saying's own.
    let laterAnchor: String?
    /// Nil where the asker is already named above the question.
    let recipient: String?
    let asker: String
    let question: Words?
    let date: String
    let time: String
    let postURL: String?
    let postAddress: String?
    let postLabel: String
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
  init(_ digest: Digest, with options: ExportOptions) {
    let words = PageWording(options.language)
    pageLanguage = options.language.rawValue
    campaign = SafeText.line(options.campaign)
    invitation = options.invitation.best(for: options.language).flatMap { best in
      best.texts.first.map { Words($0, in: best.language, followingLinks: true) }
    }
    founder = options.founder.map { words.by(SafeText.line($0)) }
    hashtag = options.hashtag.map(SafeText.line)
    total = words.answers(digest.count)
    hasAnswers = digest.count > 0
    isoDate = UTCTime(options.exportedAt).iso8601
    updated = words.updated(DayText.spelledOut(options.exportedAt, in: options.language))
    leftAtFirst = words.left("\(digest.count)", of: digest.count)
    leftPattern = words.left("%n", of: digest.count)
    wording = [
      "contents": words.contents, "filterLabel": words.filterLabel, "filterHint": words.filterHint,
      "none": words.none, "noneLeft": words.noneLeft, "permalink": words.permalink, "later": words.later,
      "asked": words.asked,
    ]
    let views = Views(words: words, language: options.language)
    groups = digest.groups.map { views.group($0.group, $0.themes) }
  }
}

/// Turns the digest into what the templates show.
private struct Views {
  let words: PageWording
  let language: Language

  func group(_ group: Digest.Group, _ themes: [Digest.Theme]) -> HTMLPage.GroupView {
    HTMLPage.GroupView(
      groupAnchor: Anchor.group(group),
      kind: "\(group)",
      heading: words.heading(group),
      themes: themes.map(theme)
    )
  }

  private func theme(_ theme: Digest.Theme) -> HTMLPage.ThemeView {
    HTMLPage.ThemeView(
      themeAnchor: Anchor.theme(theme.theme),
      title: theme.theme.map { SafeText.line($0.title) } ?? words.other,
      titleLanguage: (theme.theme?.language ?? language).rawValue,
      themeCount: theme.count,
      entries: theme.entries.map { entry in
        HTMLPage.EntryView(saying: saying(entry.saying), followUps: entry.followUps.map(saying))
      }
    )
  }

  private func saying(_ saying: Digest.Saying) -> HTMLPage.SayingView {
    let isAlone = saying.occurrences.count == 1
    let all = saying.occurrences.enumerated().map { occurrence($1, isFirst: $0 == 0, isAlone: isAlone) }
    let last = saying.occurrences.map(\.answeredAt).max() ?? .distantPast
    let times = words.times(all.count, last: DayText.spelledOut(last, in: language))
    let several = HTMLPage.SeveralView(times: times, occurrences: all)
    return HTMLPage.SayingView(
      anchor: saying.occurrences.first.map(Anchor.answer) ?? "",
      count: all.count,
      words: HTMLPage.Words(saying.text, in: saying.language, followingLinks: true),
      single: isAlone ? all.first : nil,
      several: isAlone ? nil : several
    )
  }

  private func occurrence(_ turn: PublishedTurn, isFirst: Bool, isAlone: Bool) -> HTMLPage.OccurrenceView {
    let link = turn.link.flatMap(WebLink.init)
    let asker = turn.asker.map(SafeText.line) ?? words.guest
    return HTMLPage.OccurrenceView(
      ownAnchor: Anchor.answer(turn),
      laterAnchor: isFirst ? nil : Anchor.answer(turn),
      recipient: isAlone && turn.question != nil ? nil : words.recipient(asker),
      asker: asker,
      question: turn.question.map {
        HTMLPage.Words($0, in: turn.questionLanguage, followingLinks: false)
      },
      date: DayText.spelledOut(turn.answeredAt, in: language),
      time: UTCTime(turn.answeredAt).iso8601,
      postURL: link?.address,
      postAddress: link == nil ? turn.link.map(SafeText.line) : nil,
      postLabel: words.post(on: turn.network)
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
