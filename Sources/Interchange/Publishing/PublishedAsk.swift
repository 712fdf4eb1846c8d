import Answering
import Foundation
import TextAnalysis

/// An ask as anybody may read it: what it is called, the one answer to it, how many asked, and since when it is so.
struct PublishedAsk {
  /// A text and the language it is in.
  struct Words: Hashable {
    let text: String
    let language: Language
  }

  /// A standing that was told, and from which day.
  struct State: Hashable {
    let standing: String
    let since: Date
  }

  let id: String

  /// Nil where no item fits.
  let title: Words?
  let lane: Lane?

  /// `feature` or a roadmap status, as it is today; nil where no item fits.
  let standing: String?
  let answer: Words
  let people: Int

  /// When somebody was first told what holds today; nil where nobody was yet.
  let since: Date?

  /// When it came to stand as it does, as far as that is known.
  let changedAt: Date

  /// What was told before, the newest first.
  let earlier: [State]

  /// What else it was called before asks were put together.
  let alsoAsked: [Words]

  /// The names it went by, which lead on to it.
  let formerIDs: [String]
  let posts: [GatheredAsk.Example]

  /// Posts under it that aren't listed.
  let more: Int

  /// Some words of askers, where they may be shown.
  let quotes: [GatheredAsk.Example]

  private static let mostQuotes = 3

  /// Nil where nothing was said that is for everybody.
  init?(
    _ id: String,
    _ ask: GatheredAsk,
    _ count: AskCount?,
    _ options: ExportOptions,
    in language: Language
  ) {
    let item = ItemID(id).flatMap { options.disclosure.items[$0] }
    let standing = item?.standing.name
    guard let answer = Self.answer(ask, item, in: language) else { return nil }
    self.id = id
    self.standing = standing
    self.answer = answer
    lane = item == nil ? ask.lane : nil
    title = item.flatMap { Words($0.title, in: language) }
    people = max(count?.people ?? 0, ask.people.count)
    let since = standing.map { ask.told[$0] } ?? ask.firstTold
    self.since = since
    changedAt = since ?? item?.verified.map(Self.midnight) ?? ask.first
    earlier = ask.told.filter { $0.key != standing && $0.value < since ?? .distantFuture }
      .map { State(standing: $0.key, since: $0.value) }
      .sorted { ($1.since, $1.standing) < ($0.since, $0.standing) }
    formerIDs = count?.merged ?? []
    alsoAsked = formerIDs.compactMap { former in
      ItemID(former).flatMap { options.disclosure.items[$0] }.flatMap { Words($0.title, in: language) }
    }
    let best = ask.best
    posts = best.filter { $0.link.flatMap(WebLink.init) != nil }
    more = max(ask.posts, count?.answered ?? 0) - posts.count
    var said: Set<String> = []
    let quoted = best.filter { post in
      post.quote.map { said.insert($0.lowercased()).inserted } == true
    }
    quotes = Array(
      (quoted.filter { $0.language == language } + quoted.filter { $0.language != language })
        .prefix(Self.mostQuotes)
    )
  }

  private static func midnight(_ day: CalendarDate) -> Date {
    Date(timeIntervalSince1970: Double(day.daysSinceEpoch) * 86_400)
  }

  /// What was said to most in this language while it stood as it does, else what the item says, else another language's.
  private static func answer(_ ask: GatheredAsk, _ item: Disclosure.PublicItem?, in language: Language)
    -> Words?
  {
    let standing = item?.standing.name
    if let text = ask.text(in: language, standing: standing) {
      return Words(text: reasoned(text, item, in: language), language: language)
    }
    if let item, let own = Words(item.answer.isEmpty ? item.why : item.answer, in: language) {
      let text = reasoned(HouseWords.withoutClosingQuestion(own.text) ?? own.text, item, in: own.language)
      return Words(text: [text, item.link].compactMap { $0 }.joined(separator: " "), language: own.language)
    }
    for other in Language.allCases {
      if let text = ask.text(in: other, standing: standing) { return Words(text: text, language: other) }
    }
    return nil
  }

  /// `text` with the reason of a no, if it doesn't give it.
  private static func reasoned(_ text: String, _ item: Disclosure.PublicItem?, in language: Language)
    -> String
  {
    guard let item, item.standing == .roadmap(.declined), let why = item.why.variants[language]?.first,
      !text.contains(why)
    else { return text }
    return text + " " + why
  }
}

extension PublishedAsk.Words {
  init?(_ text: LocalizedText, in language: Language) {
    guard let best = text.best(for: language), let first = best.texts.first else { return nil }
    self.init(text: SafeText.cleaned(first), language: best.language)
  }
}
