import Retrieval
import TextAnalysis

/// What nobody who may be hurt is to read: advertising, a cheerful opener, a question at the end, anything that asks who or
/// where they are, and what reads like a reproach, a joke, doubt or a promise of what will come of it.
struct CareGuard: Sendable {
  private let knowledge: Knowledge

  /// What an opener may call the asker.
  private let asker: String?

  init(knowledge: Knowledge, asker: String?) { (self.knowledge, self.asker) = (knowledge, asker) }

  /// What speaks against sending `text` to somebody who may be hurt, by plain rules; empty if nothing does.
  func concerns(about text: String) -> [Concern] { concerns(about: TypedText(text)) }

  private func concerns(about typed: TypedText) -> [Concern] {
    let text = typed.text
    return [
      brevity(of: typed), link(in: text), opener(of: text), closingQuestion(of: text), prying(in: typed),
      reproach(in: typed),
    ]
    .compactMap(\.self).map(Self.concern)
  }

  /// The same, and what a model reads in it besides, each fault once.
  func concerns(about text: String, readBy retriever: Retriever) -> [Concern] {
    let typed = TypedText(text)
    let faults = Self.reading.faults(in: EditReading.sentences(of: typed, retriever), from: Self.leastShares)
    return concerns(about: typed)
      + faults.compactMap { fault in Self.right[fault.kind].map { Self.concern("“\(fault.words)” \($0)") } }
  }

  private static func concern(_ message: String) -> Concern {
    Concern(.care, "somebody may be hurt: \(message)")
  }

  private static let reading = EditReading("edits-at-risk")

  /// The share of each fault from which on it is told: of fine answers that it hasn’t learnt from one in a hundred reaches
  /// it (`Scripts/lab train-reading`).
  private static let leastShares = [
    "pitch": 0.6, "blame": 0.6, "light": 0.6, "whowhere": 0.3, "promise": 0.5, "doubt": 0.7,
  ]

  /// What each fault reads like, and what would be right.
  private static let right = [
    "pitch": "reads like advertising: leave out what the product does",
    "blame": "reads like a reproach: say nothing of what they should have done",
    "light": "is too light: no joke, no cheer and no small talk",
    "whowhere": "seems to ask who or where somebody is: ask for nothing in public",
    "promise": "promises what nobody can know: say what you do now",
    "doubt": "reads like doubt: leave what happened to whoever looks into it",
  ]

  /// A word or two is no answer to somebody who may be hurt, nor is a picture.
  private func brevity(of typed: TypedText) -> String? {
    let words = typed.tokens.count { $0.kind == .word || $0.kind == .number }
    return words < Self.fewestWords ? "say more than a word or two" : nil
  }

  /// “Call 112 now” is as short as may be.
  private static let fewestWords = 3

  private func link(in text: String) -> String? {
    let links = knowledge.items.lazy.compactMap(\.link)
    return links.first { text.contains($0) }.map { "leave out what advertises (“\($0)”)" }
  }

  private func opener(of text: String) -> String? {
    let values = Placeholders.values(knowledge.campaign, asker: asker, link: nil)
    let openers = knowledge.voice.openers.text.all.lazy.map { Placeholders.fill($0.text, with: values) }
    return openers.first { text.hasPrefix($0) }.map { "leave out the opener “\($0)”" }
  }

  private func closingQuestion(of text: String) -> String? {
    var rest = text[...]
    for signOff in knowledge.voice.signOffs.text.all.map(\.text) where rest.hasSuffix(signOff) {
      rest = rest.dropLast(signOff.count)
    }
    let end = rest.last { !$0.isWhitespace && !"”»\"’')".contains($0) }
    return end == "?" ? "end without a question: nobody owes you an answer now" : nil
  }

  private func prying(in typed: TypedText) -> String? {
    let tokens = typed.tokens
    let found = Self.prying.firstMatch(in: tokens) { _, range in
      !tokens[max(0, range.lowerBound - Self.negationReach)..<range.lowerBound].contains {
        $0.sentence == tokens[range.lowerBound].sentence && PromiseLexicon.negations.contains($0.folded)
      }
    }
    return found.map { "don’t ask who or where they are (“\(TypedText.words(tokens[$0]))”)" }
  }

  private func reproach(in typed: TypedText) -> String? {
    typed.firstWords(of: Self.reproach).map { "leave out what blames, doubts or brushes off (“\($0)”)" }
  }

  private static let reproach = PhraseIndex(LanguageTable.reproach.phrases)
  private static let prying = PhraseIndex(LanguageTable.prying.phrases)

  /// How many words before a phrase a negation may stand: “never send us your address” asks for none.
  private static let negationReach = 3
}
