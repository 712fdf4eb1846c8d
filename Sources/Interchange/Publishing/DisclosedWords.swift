import Answering

/// The words of a thread as far as outsiders may read them.
struct DisclosedWords {
  private let includesQuestions: Bool
  private let includesContacts: Bool
  private let handles: [String]
  private let contacts: Set<String>

  init(of thread: QuestionThread, _ disclosure: Disclosure) {
    includesQuestions = disclosure.includesQuestions
    includesContacts = disclosure.includesContacts
    handles = thread.turns.compactMap(\.question.author)
    contacts = thread.turns.reduce(into: []) { $0.formUnion(ContactMask.keys(in: $1.question.text)) }
  }

  /// The asker's words, without contacts unless they may be shown; nil where words may not be shown at all.
  func words(of question: Question) -> String? { includesQuestions ? withoutContacts(question) : nil }

  /// The asker's words for a transcript, which can't do without: the handles in them go too, unless they may be shown.
  func script(of question: Question) -> String {
    includesQuestions ? withoutContacts(question) : Mentions.masked(withoutContacts(question))
  }

  /// The asker's handle with its `@`, if it may be shown.
  func asker(of question: Question) -> String? { includesQuestions ? question.author.map { "@" + $0 } : nil }

  /// The post's address, without the handle in it unless it may be shown.
  func link(to question: Question) -> String? {
    question.link.map { includesQuestions ? $0 : Self.withoutHandle($0) }
  }

  /// The post's id, if it is one of a network.
  func postID(of question: Question) -> String? {
    question.postID.flatMap { $0.hasPrefix(Question.scriptedPrefix) ? nil : $0 }
  }

  private func withoutContacts(_ question: Question) -> String {
    includesContacts ? question.text : ContactMask.masked(question.text)
  }

  /// Our words, without what they repeat of the asker: the handle, and a contact that is not ours.
  func words(of answer: Answer, to turn: Turn) -> String {
    let named = includesQuestions ? answer.text : Mentions.masked(answer.text, only: handles)
    guard !includesContacts else { return named }
    let ours = ContactMask.keys(in: turn.draft.text ?? "")
    return ContactMask.masked(named, hiding: contacts.subtracting(ours))
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
