import Answering
import Foundation
import TextAnalysis

/// What is known of an ask from its answered posts.
struct GatheredAsk {
  /// How often, and when last, something was said to all who ask.
  struct Words: Hashable {
    let text: String
    let standing: String?
  }

  private(set) var words: [Language: [Words: (count: Int, last: Date)]] = [:]

  /// When each standing was first told to somebody, and when anything was: what was approved alone is known to nobody.
  private(set) var told: [String: Date] = [:]
  private(set) var firstTold: Date?

  /// When the first answer was approved.
  private(set) var first = Date.distantFuture
  private(set) var people: Set<Int64> = []
  private(set) var posts = 0
  private(set) var examples: [Example] = []
  private(set) var lane: Lane?

  /// A post under the ask that may be led to.
  struct Example {
    let network: Network
    let link: String?
    let reach: Int
    let postedAt: Date
    let quote: String?
    let language: Language?
    let key: String
  }

  /// As many as a reader would open.
  static let mostExamples = 12

  /// One answer, as far as it is for everybody.
  struct Saying {
    let language: Language
    let text: String?
    var standing: String?
    let answeredAt: Date

    /// Whether it was sent, or seen on its network.
    let isTold: Bool
    let person: Int64
    let lane: Lane?
    let example: Example
  }

  mutating func add(_ saying: Saying) {
    if let text = saying.text {
      let words = Words(text: text, standing: saying.standing)
      let before = self.words[saying.language]?[words] ?? (0, .distantPast)
      self.words[saying.language, default: [:]][words] = (
        before.count + 1, max(before.last, saying.answeredAt)
      )
    }
    if saying.isTold {
      firstTold = min(firstTold ?? .distantFuture, saying.answeredAt)
      if let standing = saying.standing {
        told[standing] = min(told[standing] ?? .distantFuture, saying.answeredAt)
      }
    }
    first = min(first, saying.answeredAt)
    lane = lane ?? saying.lane
    people.insert(saying.person)
    posts += 1
    examples.append(saying.example)
    if examples.count > 4 * Self.mostExamples { examples = best }
  }

  /// The posts that reached most, then the earliest.
  var best: [Example] {
    Array(
      examples.sorted {
        ($1.reach, $0.postedAt, $0.key) < ($0.reach, $1.postedAt, $1.key)
      }.prefix(Self.mostExamples)
    )
  }

  /// What was said to most in `language` while the item stood as it does; of as many, the newest.
  func text(in language: Language, standing: String?) -> String? {
    words[language]?.filter { $0.key.standing == standing }
      .max { ($0.value.count, $0.value.last, $0.key.text) < ($1.value.count, $1.value.last, $1.key.text) }?
      .key.text
  }
}

extension GatheredAsk.Saying {
  init(
    _ turn: Turn,
    _ answer: Answer,
    in thread: QuestionThread,
    _ words: DisclosedWords,
    _ disclosure: Disclosure
  ) {
    let question = turn.question
    language = turn.draft.language
    answeredAt = answer.answeredAt
    isTold = answer.delivery != .approved
    lane = turn.draft.lane
    text = disclosure.house.forEverybody(turn, answer).map { words.masked($0, turn.draft.parts) }
    let asker = "\(question.network.rawValue) \(question.author ?? "\u{1F}\(thread.id)")"
    person = turn.post?.person ?? Int64(bitPattern: StableHash(asker).value)
    let isShown = turn.draft.tier == nil && turn.post?.isGone != true
    let quotes = isShown && (disclosure.includesQuotes || disclosure.includesQuestions)
    let quote = quotes ? words.quote(of: question) : ""
    example = GatheredAsk.Example(
      network: question.network,
      link: isShown ? DisclosedWords.linkWithoutHandle(to: question) : nil,
      reach: turn.post?.reach ?? 0,
      postedAt: question.postedAt ?? answer.answeredAt,
      quote: quote.isEmpty ? nil : quote,
      language: question.language,
      key: question.variationKey
    )
  }
}

extension HouseWords {
  /// What a turn's answer says to all who ask; nil where it says it to this one alone, or speaks of two things.
  fileprivate func forEverybody(_ turn: Turn, _ answer: Answer) -> String? {
    let evidence = turn.draft.evidence
    guard evidence.detail == nil, evidence.second?.isAnswered != true else { return nil }
    guard answer.text == turn.draft.text else { return forEverybody(answer.text) }
    func said(_ role: DraftPart.Role) -> String {
      turn.draft.parts.filter { $0.role == role }.map(\.text).joined(separator: " ")
    }
    return Self.withoutClosingQuestion(said(.answer)).map {
      said(.link).isEmpty ? $0 : $0 + " " + said(.link)
    }
  }
}
