import Answering
import Foundation

/// What of the words in a thread may be read by outsiders.
struct Disclosure {
  private let includesQuestions: Bool
  private let includesContacts: Bool
  private let handles: [String]
  private let contacts: Set<String>

  init(of thread: QuestionThread, with options: ExportOptions) {
    includesQuestions = options.includesQuestions
    includesContacts = options.includesContacts
    handles = thread.turns.compactMap(\.question.author)
    contacts = thread.turns.reduce(into: []) { $0.formUnion(ContactMask.keys(in: $1.question.text)) }
  }

  /// The asker's words, without contacts unless they may be shown.
  func words(of question: Question) -> String {
    includesContacts ? question.text : ContactMask.masked(question.text)
  }

  /// The asker's words for a transcript: the handles in them go too, unless they may be shown.
  func script(of question: Question) -> String {
    includesQuestions ? words(of: question) : Mentions.masked(words(of: question))
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
