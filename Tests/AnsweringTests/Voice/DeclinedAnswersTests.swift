import Foundation
import Testing
import TextAnalysis

@testable import Answering

@Suite("What the campaigns here decline")
struct DeclinedAnswersTests {
  @Test(
    "A draft gives the reason once: what the answer tells, the reason doesn’t tell again",
    arguments: ["birdsong", "homestay"]
  )
  func once(campaign: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Knowledge")
    let knowledge = try KnowledgeLoader.load(folder: root.appending(path: campaign).standardizedFileURL.path)
    let declined = knowledge.items.filter { $0.standing == .roadmap(.declined) && !$0.isInternal }
    #expect(declined.count > 5)
    for item in declined {
      for language in knowledge.campaign.languages {
        let title = Self.telling(item.title, language)
        let why = Self.telling(item.why, language).subtracting(title)
        let again = why.intersection(Self.telling(item.answer, language))
        // One of a handful is what both are about: hosts, a wallet.
        #expect(again.count * 6 <= why.count, "\(item.source) in \(language.rawValue): \(again.sorted())")
      }
    }
  }

  private static func telling(_ text: LocalizedText, _ language: Language) -> Set<String> {
    let tokens = (text.variants[language] ?? []).flatMap { Tokenizer.tokens(of: $0).telling }
    return Set(tokens.map { Stemmer.stem($0.folded, language) })
  }
}
