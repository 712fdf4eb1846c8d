import TextAnalysis

/// Things that alarm where they are told of in the same breath, in whatever order.
enum DistressScene {
  /// What a post can speak of that alarms only together with something else.
  static let cues: [LanguageTable] = [
    .somebody, .teller, .grave, .wish, .near, .plea, .symptom, .hostility, .age, .bodies, .tender, .night,
    .refusal,
    .origin,
  ]

  /// A bit for each cue that is told of.
  private typealias Told = UInt32

  private static func told(_ tables: LanguageTable...) -> Told {
    cues.indices.filter { tables.contains(cues[$0]) }.reduce(0) { $0 | 1 << $1 }
  }

  private static let wish = told(.wish)

  /// In one sentence.
  private static let inOneSentence = [
    told(.near, .plea), told(.somebody, .tender, .age, .bodies), told(.somebody, .teller, .bodies, .night),
    told(.origin, .refusal), told(.hostility, .symptom), told(.plea, .symptom, .teller),
  ]

  /// In one sentence that asks for nothing.
  private static let unlessItIsAWish = [
    told(.somebody, .teller, .grave), told(.somebody, .tender, .grave), told(.tender, .hostility),
    told(.somebody, .teller, .hostility),
  ]

  /// No alarm, but a story: in one sentence, where the post asks for nothing.
  private static let stories = [told(.somebody, .teller), told(.grave, .teller)]

  /// Anywhere in the post.
  private static let inOnePost = [
    told(.somebody, .bodies, .age), told(.refusal, .origin, .somebody), told(.hostility, .symptom, .teller),
  ]

  private static let bits = Dictionary(uniqueKeysWithValues: cues.map { ($0, told($0)) })

  /// The cues of each sentence of a post.
  struct Cues {
    private var bySentence: [Int: Told] = [:]

    /// `matches` are the phrases that were found and are meant; those of other tables are no cues.
    init(_ matches: [FoundPhrases.Match], in text: PhraseText) {
      for match in matches {
        guard let told = bits[match.table] else { continue }
        bySentence[text.places[match.range.lowerBound].sentence, default: 0] |= told
      }
    }

    /// Where a scene is told: a sentence, or the whole post.
    func scene(in text: PhraseText) -> Range<Int>? {
      let places = text.places
      for (sentence, told) in bySentence.sorted(by: { $0.key < $1.key }) where isScene(told) {
        guard let first = places.firstIndex(where: { $0.sentence == sentence }) else { continue }
        return first..<(places[first...].firstIndex { $0.sentence != sentence } ?? places.endIndex)
      }
      let all = bySentence.values.reduce(0, |)
      return isTold(inOnePost, in: all) ? places.indices : nil
    }

    /// Whether a sentence tells what somebody did, in a post that asks for nothing.
    var tellStory: Bool {
      !bySentence.values.contains { $0 & wish != 0 } && bySentence.values.contains { isTold(stories, in: $0) }
    }
  }

  private static func isScene(_ found: Told) -> Bool {
    isTold(inOneSentence, in: found) || (found & wish == 0 && isTold(unlessItIsAWish, in: found))
  }

  private static func isTold(_ scenes: [Told], in found: Told) -> Bool {
    scenes.contains { $0 & found == $0 }
  }
}
