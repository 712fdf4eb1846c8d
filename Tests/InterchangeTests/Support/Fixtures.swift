import Answering
import Foundation
import Interchange
import Testing
import TextAnalysis

/// A day of the campaign, counted from 12 November 2026, 09:30 UTC.
func day(_ number: Int) -> Date { Date(timeIntervalSince1970: 1_794_475_800 + Double(number) * 86_400) }

func draft(
  _ item: String? = nil,
  standing: String? = nil,
  isInternal: Bool = false,
  language: Language = .english,
  outcome: Outcome = .matched,
  text: String? = nil
) -> Draft {
  let source = Answering.SourceLocation(file: "features.yaml", line: 1)
  return Draft(
    outcome: outcome,
    item: item.flatMap { ItemID($0) },
    standing: standing,
    isInternal: isInternal,
    language: language,
    parts: text.map { [DraftPart(role: .answer, text: $0, source: source)] } ?? [],
    confidence: 0.9,
    margin: 0.5,
    evidence: Evidence(
      reason: "evidence-reason",
      source: Answering.SourceLocation(file: "evidence-file.yaml", line: 7),
      pattern: "evidence-pattern",
      matchedWords: ["evidence-word"],
      nearestAsk: "evidence-ask",
      candidates: [
        Evidence.Candidate(
          item: ItemID(section: .roadmap, name: "evidence-candidate"),
          title: "evidence-title",
          score: 1,
          confidence: 0.9,
          words: ["evidence-candidate-word"]
        )
      ]
    )
  )
}

func turn(
  _ question: Question,
  _ draft: Draft,
  answer: String?,
  verdict: Verdict = .approve,
  on dayNumber: Int = 0
) -> Turn {
  Turn(
    question: question,
    draft: draft,
    verdict: verdict,
    decidedAt: day(dayNumber),
    answer: answer.map { Answer(text: $0, answeredAt: day(dayNumber), delivery: .sent) }
  )
}

/// A thread of one turn whose answer is the draft's, or `answer`.
func thread(
  _ id: Int64 = 1,
  asking text: String = "Can I pay in bitcoin?",
  item: String? = "roadmap/bitcoin",
  isInternal: Bool = false,
  answer: String = "We are listening. No promise yet."
) -> QuestionThread {
  let question = Question(network: .plain, postID: "\(id)", text: text, author: "ada")
  let draft = draft(item, standing: "open", isInternal: isInternal, text: "We are listening. No promise yet.")
  let verdict: Verdict = draft.text == answer ? .approve : .edit
  return QuestionThread(id: id, turns: [turn(question, draft, answer: answer, verdict: verdict)])
}

func options(
  language: Language = .english,
  includesQuestions: Bool = false,
  includesContacts: Bool = false,
  byteOrderMark: Bool = false
) -> ExportOptions {
  func item(_ name: String, _ standing: Standing, _ title: [Language: String])
    -> (ItemID, Disclosure.PublicItem)
  {
    let id = ItemID(name) ?? ItemID(section: .features, name: name)
    return (id, .init(title: LocalizedText(title.mapValues { [$0] }), standing: standing))
  }
  let items = [
    item(
      "features/private-bathroom-filter",
      .feature,
      [.english: "Private bathroom filter", .french: "Filtre salle de bain privée"]
    ),
    item("roadmap/bitcoin", .roadmap(.open), [.english: "Paying in bitcoin"]),
    item(
      "roadmap/split-payment",
      .roadmap(.started),
      [.english: "Splitting a payment", .french: "Paiement partagé"]
    ),
    item("roadmap/smoking", .roadmap(.declined), [.english: "Smoking indoors"]),
  ]
  var disclosure = Disclosure(items: Dictionary(uniqueKeysWithValues: items))
  disclosure.includesQuestions = includesQuestions
  disclosure.includesContacts = includesContacts
  var options = ExportOptions(campaign: "Homestay 2027", disclosure: disclosure, exportedAt: day(12))
  options.founder = "Camille"
  options.invitation = LocalizedText([
    .english: ["If we could launch one thing next year, what should it be?"],
    .french: ["Si nous ne lancions qu’une chose l’an prochain, laquelle ?"],
  ])
  options.hashtag = "#Homestay2027"
  options.language = language
  options.byteOrderMark = byteOrderMark
  return options
}

func export(
  _ format: ExportFormat,
  _ threads: [QuestionThread],
  _ options: ExportOptions = options()
) -> String {
  do {
    var exporter = format.exporter.init(options)
    var text = exporter.head()
    for thread in threads { text += try exporter.add(thread) }
    return try text + exporter.tail()
  } catch {
    Issue.record(error)
    return ""
  }
}
