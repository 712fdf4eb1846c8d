package import Answering
package import TextAnalysis

/// A page for whoever posts the answers, on a phone or beside the network: each with its post, to be copied and ticked off.
///
/// It holds the askers’ words, and is for nobody else.
package struct OutboxPage {
  let pageLanguage: String
  let campaign: String
  let heading: String
  let leftAtFirst: String
  let leftPattern: String
  let hasEntries: Bool

  /// How many answers wait until somebody has looked at what their askers wrote since; nil where none do.
  let held: String?
  let wording: [String: String]
  let entries: [EntryView]

  struct EntryView {
    let name: String
    let asker: String
    let audience: String?
    let question: String
    let questionLanguage: String?
    let answer: String
    let answerLanguage: String
    let replyURL: String?
    let replyLabel: String

    /// The post itself, where the reply is written elsewhere.
    let postURL: String?
  }

  /// `held` answers are approved and are not handed out yet.
  package init(_ answers: [OutgoingAnswer], held: Int = 0, of campaign: String, in language: Language) {
    let words = PageWording(language)
    pageLanguage = language.rawValue
    self.campaign = SafeText.line(campaign)
    heading = words.outbox("heading")
    leftAtFirst = words.outbox("left", number: "\(answers.count)")
    leftPattern = words.outbox("left", number: "%n")
    hasEntries = !answers.isEmpty
    self.held = held > 0 ? words.outbox("held", number: "\(held)") : nil
    wording = [
      "hint": words.outbox("hint"), "none": words.outbox("none"), "copy": words.outbox("copy"),
      "copied": words.outbox("copied"), "sent": words.outbox("sent"), "ticks": words.outbox("ticks"),
      "open": words.outbox("open"), "ticksLabel": words.outbox("ticks-label"), "save": words.outbox("save"),
      "hide": words.outbox("hide"),
    ]
    entries = answers.map { EntryView($0, words) }
  }

  /// The whole page.
  package func text() throws(ExportError) -> String {
    try PageTemplates.standard.get().render(self, with: "outbox")
  }
}

extension OutboxPage.EntryView {
  fileprivate init(_ answer: OutgoingAnswer, _ words: PageWording) {
    let question = answer.question
    name = SafeText.line(answer.name)
    asker =
      question.author.map { "@" + SafeText.line($0) } ?? question.authorName.map(SafeText.line) ?? words.guest
    audience = question.isConfidential ? words.outbox("private") : nil
    self.question = SafeText.cleaned(question.said)
    questionLanguage = question.language?.rawValue
    self.answer = answer.text
    answerLanguage = answer.language.rawValue
    // The words to somebody who wrote in private are no reply in public.
    let link = question.isConfidential ? answer.postLink : answer.replyLink
    replyURL = link.flatMap(WebLink.init)?.address
    let post = answer.postLink.flatMap(WebLink.init)?.address
    postURL = post == replyURL ? nil : post
    replyLabel = words.outbox(question.network == .x && !question.isConfidential ? "reply" : "open")
  }
}
