import Answering
import Interchange
import TextAnalysis

/// All texts of a campaign that a simulation draws from.
struct SimulationSources {
  /// An item with the ways it is asked for.
  struct Item {
    var id: ItemID

    /// The asks and the title, as the knowledge has them.
    var asks = TextPool()

    /// What people in transcripts say for it.
    var told = TextPool()
  }

  /// In the order of their ids; without those nobody has words for.
  private(set) var items: [Item] = []
  private(set) var lanes: [Lane: TextPool] = [:]

  /// Turns that nothing answers.
  private(set) var talk = TextPool()

  /// Turns with two requests.
  private(set) var pairs = TextPool()

  init(_ knowledge: Knowledge, _ transcripts: [Transcript]) {
    items = knowledge.items.map(Self.item)
    for rule in knowledge.rules {
      for (language, text) in rule.examples.all {
        let truth = SimulatedPost.Truth(lane: rule.lane, ask: rule.id)
        lanes[rule.lane, default: TextPool()].add(SourceText(text, language: language, truth: truth))
      }
    }
    let places = Dictionary(items.indices.map { (items[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    for turn in transcripts.flatMap(\.turns) where !turn.isFollowUp { add(turn, knowledge, places) }
    items.removeAll { $0.asks.isEmpty && $0.told.isEmpty }
  }

  /// Where in `items` an item stands.
  func place(of id: ItemID?) -> Int? { items.firstIndex { $0.id == id } }

  private static func item(_ item: KnowledgeItem) -> Item {
    var result = Item(id: item.id)
    let truth = SimulatedPost.Truth(item: item.id, ask: item.id)
    for (language, text) in item.asks.all + item.title.all {
      result.asks.add(SourceText(text, language: language, truth: truth))
    }
    return result
  }

  /// What a turn expects is the truth about it, whether or not the draft is that good yet.
  private mutating func add(_ turn: ScriptedTurn, _ knowledge: Knowledge, _ places: [ItemID: Int]) {
    guard let expected = turn.expectation else { return }
    let language = turn.language ?? LanguageGuess.language(of: turn.question)
    func source(_ truth: SimulatedPost.Truth) -> SourceText {
      SourceText(turn.question, language: language, truth: truth)
    }
    let ids = expected.items ?? []
    if expected.outcome == .escalated || ids.first?.section == .rules {
      let rule = ids.first.flatMap(knowledge.rule)
      guard let lane = rule?.lane ?? (expected.outcome == .escalated ? .safety : nil) else { return }
      lanes[lane, default: TextPool()].add(source(SimulatedPost.Truth(lane: lane, ask: rule?.id)))
    } else if let first = ids.first, let place = places[first] {
      if ids.count == 1 {
        items[place].told.add(source(SimulatedPost.Truth(item: first, ask: first)))
      } else if places[ids[1]] != nil {
        pairs.add(source(SimulatedPost.Truth(item: first, second: ids[1], ask: first)))
      }
    } else if expected.outcome == .fallback, ids.isEmpty {
      talk.add(source(SimulatedPost.Truth()))
    }
  }
}

/// The language of a turn that says none, by its commonest words.
enum LanguageGuess {
  static func language(of text: String) -> Language {
    var french = 0
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
      if frenchWords.contains(String(word)) { french += 1 }
      if englishWords.contains(String(word)) { french -= 1 }
    }
    if text.unicodeScalars.contains(where: { "éèêàâùûîïôçœ".unicodeScalars.contains($0) }) { french += 1 }
    return french > 0 ? .french : .english
  }

  private static let frenchWords = Set(
    """
    le la les un une des du de je tu il elle vous nous on est sont pas que qui quoi pour dans sur avec sans mon ma \
    mes ce cette ces ça et ou où y en au aux l d j c n s qu votre vos mais plus moi svp faut c'est jai cest chez \
    comment quand bien merci bonjour mettez ajoutez tout rien avoir faire
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )

  private static let englishWords = Set(
    """
    the a an i you he she it we they is are am was be not to of in for with without my your his her our and or but \
    do does can could would will have has that this at from by so what how when where who me please let no
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )
}
