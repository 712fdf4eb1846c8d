import Retrieval
import TextAnalysis

/// Two items that are asked for in the same words.
struct TwinAsks: KnowledgeCheck {
  static let name = "twin-asks"

  /// From which share of common words on two asks are nearly the same, and from how many words on.
  private static let nearly = (share: 0.75, words: 4)

  private struct Ask {
    var item: ItemID
    var text: String
    var location: SourceLocation
    var stems: Set<String>
  }

  func findings(in context: CheckContext) -> [Finding] {
    Language.allCases.flatMap { language in
      pairs(of: asks(in: context.knowledge, language)).map { first, second in
        let place = "“\(second.text)” and “\(first.text)” of \(first.item) (\(first.location))"
        return first.stems == second.stems
          ? fault(second.location, "\(place) ask with the same words for two things: reword one of them")
          : advice(second.location, "\(place) are nearly the same: tell them apart by another word")
      }
    }
  }

  private func asks(in knowledge: Knowledge, _ language: Language) -> [Ask] {
    knowledge.items.flatMap { item in
      item.asks.places.filter { $0.language == language }.map { _, place, text in
        Ask(
          item: item.id,
          text: text,
          location: item.source.of("asks", language, place, in: item.lines),
          stems: Subject.stems(of: text, in: language)
        )
      }
    }.sorted { ($0.location, $0.item) < ($1.location, $1.item) }
  }

  private func pairs(of asks: [Ask]) -> [(first: Ask, second: Ask)] {
    asks.indices.flatMap { second in
      asks[..<second].filter { $0.item != asks[second].item && areTwins($0.stems, asks[second].stems) }
        .map { ($0, asks[second]) }
    }
  }

  private func areTwins(_ left: Set<String>, _ right: Set<String>) -> Bool {
    guard !left.isEmpty else { return false }
    if left == right { return true }
    let (fewer, more) = (min(left.count, right.count), max(left.count, right.count))
    // Two sets share at most what the smaller one holds: most pairs end here.
    guard more >= Self.nearly.words, Double(fewer) >= Self.nearly.share * Double(more) else { return false }
    let common = left.intersection(right).count
    return Double(common) >= Self.nearly.share * Double(left.count + right.count - common)
  }
}
