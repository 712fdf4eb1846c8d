import Answering

/// The words of a thread as far as outsiders may read them.
struct DisclosedWords {
  private let includesQuestions: Bool
  private let includesContacts: Bool
  private let house: HouseWords
  private let names: [String]

  init(of thread: QuestionThread, _ disclosure: Disclosure) {
    self.init(of: thread.turns.map(\.question), disclosure)
  }

  init(of questions: [Question], _ disclosure: Disclosure) {
    includesQuestions = disclosure.includesQuestions
    includesContacts = disclosure.includesContacts
    house = disclosure.house
    names = AskerNames.names(in: questions)
  }

  /// The asker's words, without contacts unless they may be shown; nil where words may not be shown at all.
  func words(of question: Question) -> String? { includesQuestions ? withoutContacts(question) : nil }

  /// The asker's words for a transcript, which can't do without: the handles in them go too, unless they may be shown.
  func script(of question: Question) -> String {
    includesQuestions
      ? withoutContacts(question) : Mentions.masked(withoutContacts(question), besides: house.accounts)
  }

  /// The asker's handle with its `@`, if it may be shown.
  func asker(of question: Question) -> String? { includesQuestions ? question.author.map { "@" + $0 } : nil }

  /// The post's address, without the handle in it unless it may be shown; nil where it can't do without.
  func link(to question: Question) -> String? {
    includesQuestions ? question.link : Self.linkWithoutHandle(to: question)
  }

  /// The post's id, if it is one of a network.
  func postID(of question: Question) -> String? {
    question.postID.flatMap { $0.hasPrefix(Question.scriptedPrefix) ? nil : Question.askedID($0) }
  }

  private func withoutContacts(_ question: Question) -> String {
    let words = question.whole.text
    return includesContacts ? words : ContactMask.masked(words)
  }

  /// The asker's words as a page may quote them: without handles, contacts and their own name.
  func quote(of question: Question) -> String {
    AskerNames.masked(Mentions.masked(ContactMask.masked(question.said)), names)
  }

  /// Our words, without what they repeat of an asker: a name, a handle, a contact that is not ours.
  ///
  /// What is ours is known, and not what is theirs: once a post was erased, nobody could tell any more.
  func words(of answer: Answer, to turn: Turn) -> String { masked(answer.text, turn.draft.parts) }

  /// `text`, which is some of our words to a draft of these parts, without what it repeats of an asker.
  func masked(_ text: String, _ parts: [DraftPart]) -> String {
    let ours = parts.filter { $0.role != .opener }.map(\.text).joined(separator: " ")
    var text = text
    if !includesQuestions {
      text = Mentions.masked(text, besides: house.accounts + Mentions.handles(in: ours))
      text = AskerNames.masked(house.withoutName(text), names.filter { !ours.contains($0) })
    }
    guard !includesContacts else { return text }
    return ContactMask.masked(text, besides: house.contacts.union(ContactMask.keys(in: ours)))
  }

  /// The post's address on the networks where it has one that names nobody.
  static func linkWithoutHandle(to question: Question) -> String? {
    guard let link = question.link.map(withoutHandle) else { return nil }
    let isNamed = question.author.map { link.lowercased().contains($0.lowercased()) } == true
    guard isNamed || link.contains("@") || link.contains("/profile/") else { return link }
    // Bluesky: at://DID/collection/KEY is what the post is known by.
    let parts = question.postID?.split(separator: "/") ?? []
    guard parts.count == 4, parts[0] == "at:", parts[1].hasPrefix("did:") else { return nil }
    return "https://bsky.app/profile/\(parts[1])/post/\(parts[3])"
  }

  /// `link` without the handle, on the network where a post has an address that does without.
  static func withoutHandle(_ link: String) -> String {
    let parts = link.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 6, ["http:", "https:"].contains(parts[0].lowercased()), parts[1].isEmpty,
      ["x", "twitter"].contains(site(parts[2])), parts[4] == "status"
    else { return link }
    let id = parts[5].prefix(while: { $0.isASCII && $0.isNumber })
    return "https://x.com/i/status/\(id)"
  }

  /// `x` for `x.com`, `www.x.com` and `mobile.x.com`.
  private static func site(_ host: Substring) -> String {
    let labels = host.lowercased().split(separator: ".")
    let isMain = labels.count == 2 || ["www", "mobile"].contains(labels.first)
    return isMain && labels.last == "com" ? labels.suffix(2).first.map(String.init) ?? "" : ""
  }
}
