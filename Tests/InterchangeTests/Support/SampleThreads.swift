import Answering
import Foundation
import TextAnalysis

let hostileQuestion = "=HYPERLINK(\"http://evil.example\")\n# <script>alert(1)</script> \u{202E}gpj"

let hostileAnswer = "- No, *because* <b>we</b> [say](javascript:alert(1)) \"clean\" air & rest."

/// A small session with one of everything: languages, networks, follow-ups, repeats, an
/// undone answer, an internal item, a rule, and words that try to be more than words.
let sampleThreads: [QuestionThread] = {
  let bathroom = "features/private-bathroom-filter"
  let there = "It is there today: search, Filters, Private bathroom. https://example.com/help/bathroom"
  let here = "C’est déjà là : Filtres, Salle de bain."
  let listening = "We are listening.\nNo promise yet; what would you pay for with it first?"
  func ask(_ id: String, _ text: String, by author: String, language: Language? = nil) -> Question {
    Question(
      network: .x,
      postID: id,
      text: text,
      author: author,
      authorName: "Name of \(author)",
      language: language,
      link: "https://x.com/\(author)/status/\(id)",
      postedAt: day(-1)
    )
  }
  let bitcoin = draft("roadmap/bitcoin", standing: "open", text: listening)
  return [
    QuestionThread(
      id: 1,
      turns: [
        turn(
          ask("1790000000000000001", "Private bathrooms! ada@example.com or 06 12 34 56 78", by: "ada"),
          draft(bathroom, standing: "feature", text: there),
          answer: there
        ),
        turn(
          ask("1790000000000000002", "How much is it?", by: "ada"),
          draft(outcome: .fallback),
          answer: "@ada nothing: filters are free.",
          verdict: .edit,
          on: 1
        ),
      ]
    ),
    QuestionThread(
      id: 2,
      turns: [
        turn(
          Question(
            network: .mastodon,
            postID: "113",
            text: "Une salle de bain à moi, s’il vous plaît",
            author: "zoé@mamot.fr",
            language: .french,
            link: "https://mamot.fr/@zoé/113"
          ),
          draft(bathroom, standing: "feature", language: .french, text: here),
          answer: here,
          on: 2
        )
      ]
    ),
    QuestionThread(id: 3, turns: [turn(ask("3", "bitcoin?", by: "bob"), bitcoin, answer: listening, on: 3)]),
    QuestionThread(id: 4, turns: [turn(ask("4", "BITCOIN!!", by: "eve"), bitcoin, answer: listening, on: 4)]),
    QuestionThread(
      id: 5,
      turns: [turn(ask("5", "Undone", by: "mia"), bitcoin, answer: nil, verdict: .reject, on: 4)]
    ),
    QuestionThread(
      id: 6,
      turns: [
        turn(
          ask("6", "Are you being bought?", by: "ned"),
          draft("roadmap/secret-merger", standing: "planned", isInternal: true),
          answer: "Nothing to say about that.",
          verdict: .edit,
          on: 5
        )
      ]
    ),
    QuestionThread(
      id: 7,
      turns: [
        turn(
          ask("7", hostileQuestion, by: "=cmd"),
          draft("roadmap/smoking", standing: "declined", text: "No: guests come for the clean air."),
          answer: hostileAnswer,
          verdict: .edit,
          on: 6
        )
      ]
    ),
    QuestionThread(
      id: 8,
      turns: [
        turn(
          Question(network: .plain, postID: "script:8", text: "Thanks!", link: "javascript:alert(1)"),
          draft("rules/thanks", text: "Thank you for being here."),
          answer: "Thank you for being here.",
          on: 7
        )
      ]
    ),
  ]
}()
