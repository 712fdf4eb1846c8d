import Answering
import Foundation
import TextAnalysis

/// A post as its source has it, before it is known whether it can be used.
struct PostDraft {
  var network: Network
  var id = PostID.missing

  /// Whether a post without an id gets one made from its content.
  var mayLackID = false

  var text: String?

  /// What was answered to each of several open questions, the first of them being 1: posts of their own.
  var answers: [(question: Int, text: String)] = []
  var account = Account()
  var language: String?

  /// An address that is safe to link to.
  var link: String?
  var postedAt: String?
  var editedAt: String?
  var audience: Audience?
  var parent = PostID.missing

  /// Where it stands in its thread.
  var path: TreePath?

  /// What those that stand in it go by for what they answer, until it has an id.
  var placeholder: String?
  var conversation = PostID.missing
  var repostOf = PostID.missing
  var earlierIDs: [String] = []
  var hashtags: [String] = []
  var mentions: [String] = []
  var reach = Post.Reach()

  /// Whether it is what a post says by now, whose own place is elsewhere; and the id of that change.
  var isEdit = false
  var event = PostID.missing

  /// Whether the source says that its author, whom it may not name, is the founder.
  var isByFounder = false

  /// The network that it says it is of, where that is none whose rules are known.
  var unknownNetwork: String?

  /// What is to be told of it beside the others.
  var remarks: [Remark] = []

  /// Where fields were found whose names were guessed.
  var guesses: [PostField: String] = [:]

  /// Whether nobody said in which zone its times are told, if they don't.
  var mayLackZone = false

  /// How its times are to be read.
  var times = TimeReading()

  init(network: Network) { self.network = network }

  /// Why a post can't be used.
  struct Refusal: Error {
    var reason: String
  }

  /// A text longer than this, in bytes, is no question.
  static let longestText = 1_048_576

  /// What is told to be older, such as the year 1 or 1970, is how tools write that they know no time.
  private static let firstTime = Date(timeIntervalSince1970: 31_536_000)

  /// An id, a handle or a name longer than this, in bytes, is none.
  static let longestName = 1000

  func post() throws(Refusal) -> Post {
    let id = try usableID()
    guard let text = text?.trimmedToContent, !Self.isWordless(text, on: network) else {
      throw Refusal(reason: "no words: a post needs a text")
    }
    if text.hasPrefix("{{") || text.hasPrefix("${"), text.wholeMatch(of: Self.placeholder) != nil {
      throw Refusal(reason: "“\(text.prefix(40))”: the place of a text that an automation did not fill")
    }
    guard text.utf8.count <= Self.longestText else {
      throw Refusal(
        reason: "a text of \(text.utf8.count) bytes is no question: the longest is \(Self.longestText)"
      )
    }
    let question = Question(
      network: network,
      postID: id,
      text: text.withoutNulls,
      author: account.handle.flatMap(Self.name)?.withoutAt,
      authorName: account.name.flatMap(Self.name),
      language: language.flatMap(Self.language),
      link: link,
      postedAt: postedAt.flatMap(times.date).flatMap { $0 < Self.firstTime ? nil : $0 },
      audience: audience
    )
    return Post(
      question: question,
      authorID: account.id.flatMap(Self.name),
      parent: parent.id,
      conversation: conversation.id,
      repostOf: repostOf.id,
      earlierIDs: earlierIDs.map(\.withoutNulls),
      editedAt: editedAt.flatMap(times.date),
      hashtags: hashtags.map(\.withoutNulls),
      mentions: mentions.map(\.withoutNulls),
      reach: reach
    )
  }

  private static var placeholder: Regex<Substring> { /\{\{[^{}]*\}\}|\$\{[^{}]*\}/ }

  /// Whether it only stands for a picture: the name of its kind in brackets, or the address that X puts in its place.
  private static func isWordless(_ text: String, on network: Network) -> Bool {
    if text.utf8.first == UInt8(ascii: "["), text.utf8.last == UInt8(ascii: "]") {
      let words = text.split { !$0.isLetter }
      return noWords.contains(PostField.folded(text))
        || words.count < 10 && words.contains { illegible.contains(PostField.folded(String($0))) }
    }
    guard network == .x, text.contains("https://t.co/") else { return false }
    return text.split(whereSeparator: \.isWhitespace).allSatisfy {
      $0.hasPrefix("https://t.co/") || $0.first == "@"
    }
  }

  private static let illegible = LanguageTable.dumps.words("illegible")
  private static let noWords = LanguageTable.dumps.words("pictures").union(LanguageTable.dumps.words("gone"))

  private func usableID() throws(Refusal) -> String? {
    switch id {
    case .id(let id) where id.utf8.count > Self.longestName:
      throw Refusal(reason: "an id of \(id.utf8.count) bytes is none: the longest is \(Self.longestName)")
    case .id(let id): return id
    case .missing where mayLackID: return nil
    case .missing: throw Refusal(reason: "no id: a post needs the id that its network gave it")
    case .rounded(let number):
      throw Refusal(
        reason: "the id \(number) has lost digits in a spreadsheet: export again with the ids as text"
      )
    }
  }

  private static func name(_ written: String) -> String? {
    guard let name = written.trimmedToContent, name.utf8.count <= longestName, !isNobody(name) else {
      return nil
    }
    return name.withoutNulls
  }

  /// Whether that is what tools write where nobody is known: all of these would else be one person.
  private static func isNobody(_ name: String) -> Bool {
    let folded = PostField.folded(name)
    return folded.isEmpty || folded == "0" || nobody.contains(folded)
  }

  private static let nobody = LanguageTable.dumps.words("nobody")

  /// `en-GB` is English, and so is `English`; a language that Fireside doesn't write is none.
  private static func language(_ code: String) -> Language? {
    Language(rawValue: String(code.prefix { $0 != "-" && $0 != "_" }).lowercased())
      ?? languages[PostField.folded(code)]
  }

  private static let languages: [String: Language] = Dictionary(
    Language.allCases.flatMap { language in
      LanguageTable.dumps.words("language", in: language).map { ($0, language) }
    }
  ) { first, _ in first }
}

extension Account {
  /// A name that is written as handles are is one, where no other is told.
  mutating func takeHandle() {
    guard handle == nil, let written = name, written.hasPrefix("@"), !written.contains(" ") else { return }
    (handle, name) = (written, nil)
  }
}

/// Who wrote a post.
struct Account: Sendable, Equatable {
  var id: String?
  var handle: String?
  var name: String?

  /// Whether only followers may read it; nil if the source doesn't say.
  var isProtected: Bool?
}
