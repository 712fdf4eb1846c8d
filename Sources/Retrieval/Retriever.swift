package import TextAnalysis

/// Finds the documents that a question may be about: the whole seam between Fireside and its matcher.
package struct Retriever: Sendable {
  private let documents: [Document]
  private let detector: LanguageDetector
  private var model: TrainedModel
  /// What was learnt under each number, in its order: a decision may teach of two documents.
  private var lessons: [Int64: [(document: Int, learnt: TrainedModel.Lesson)]] = [:]

  /// Trains on `documents`, or takes what `cache` holds of the same training.
  /// - Parameters:
  ///   - documents: what can be found; ids are unique.
  ///   - fallbackLanguage: what a post is read in that gives no sign of its language.
  ///   - cache: where trained models are kept; nil trains each time.
  package init(documents: [Document], fallbackLanguage: Language = .english, cache: ModelCache? = nil) {
    // By id: ties are broken by it, whatever the order of the files.
    let documents = documents.sorted { $0.id < $1.id }
    self.documents = documents
    detector = LanguageDetector(fallback: fallbackLanguage, vectors: .standard)
    let trainer = ModelTrainer(vectors: .standard)
    model = cache?.model(for: documents, trainer) ?? trainer.train(documents)
  }

  /// From which confidence on a share of `precision` of the drafts offered is right, 0...1.
  package func threshold(for precision: Double) -> Confidence {
    Confidence(rawValue: model.calibration.threshold(for: precision))
  }

  /// What each ask would have found if the model had not learnt it, in the order of the documents.
  package var leftOut: [LeftOutAsk] {
    model.leftOut.map { left in
      LeftOutAsk(
        text: model.asks[left.ask].text,
        document: documents[model.asks[left.ask].document].id,
        found: documents[left.found].id,
        confidence: Confidence(rawValue: left.confidence)
      )
    }
  }

  /// Learns that `text` is a question for the document `id`, or that it isn't; nothing if there is no such document.
  ///
  /// `lesson` is the number by which `unlearn` takes it back; one that was given already is not learnt again.
  package mutating func learn(_ text: String, as id: String, isRight: Bool, lesson: Int64) {
    guard let document = documents.firstIndex(where: { $0.id == id }),
      lessons[lesson]?.contains(where: { $0.document == document }) != true
    else { return }
    let tokens = Tokenizer.tokens(of: text)
    guard !tokens.spoken.isEmpty else { return }
    let learnt = model.learn(tokens, text: text, document: document, isRight: isRight)
    lessons[lesson, default: []].append((document, learnt))
  }

  /// Takes back what was learnt under this number, if anything was.
  package mutating func unlearn(lesson: Int64) {
    for (_, learnt) in (lessons.removeValue(forKey: lesson) ?? []).reversed() { model.unlearn(learnt) }
  }

  /// The language of `text`, as far as its words tell.
  package func language(of text: String) -> Language { detector.language(of: Tokenizer.tokens(of: text)) }

  /// The language that nearly all of `tokens` are in; nil where that isn’t plain.
  package func sureLanguage(of tokens: [Token]) -> Language? { detector.sureLanguage(of: tokens) }

  /// The language that `tokens` lean to; nil where nothing tells.
  package func likelyLanguage(of tokens: [Token]) -> Language? { detector.likelyLanguage(of: tokens) }

  /// Ranks the documents for a question, in `language` or in the one its words tell.
  ///
  /// `byEvidence` says whether confidence falls where few words count; a hint is one however little is said.
  package func rank(
    _ tokens: [Token],
    language: Language? = nil,
    limit: Int = 3,
    byEvidence: Bool = true
  ) -> Ranking {
    rank(read(tokens), language: language, limit: limit, byEvidence: byEvidence)
  }

  /// Reads a post for all that is asked of it.
  package func read(_ tokens: [Token]) -> ReadPost { ReadPost(text: model.encoder.read(tokens)) }

  /// Ranks the documents for a post that was read already; the first of them say which words counted, and are trusted by
  /// how much these say.
  package func rank(
    _ post: ReadPost,
    language: Language? = nil,
    limit: Int = 3,
    byEvidence: Bool = true
  ) -> Ranking {
    let text = model.scatter(model.encoder.encode(post.text))
    let candidates = model.candidates(for: text)
    let all = limit > candidates.ranked.count ? candidates.ranked + candidates.others : candidates.ranked
    let found = all.prefix { $0.score > 0 }.prefix(max(0, limit))
    let terms = model.terms(of: post.text, as: text, for: found.prefix(Self.explained).map(\.document))
    let ranked = found.indices.map { place in
      let terms = terms.indices.contains(place) ? terms[place] : nil
      return document(found[place], at: place, of: candidates, text, terms, byEvidence: byEvidence)
    }
    return Ranking(language: language ?? detector.language(of: post.text), documents: ranked)
  }

  /// How many documents say which words counted.
  private static let explained = 3

  private func document(
    _ candidate: Candidates.Candidate,
    at place: Int,
    of candidates: Candidates,
    _ text: ScatteredText,
    _ terms: [Explanation.Term]?,
    byEvidence: Bool = true,
    isPart: Bool = false
  ) -> RankedDocument {
    let explanation = Explanation(
      terms: terms ?? [],
      nearestSimilarity: Double(candidate.similarity),
      nearestAsk: candidate.ask.map { model.asks[$0].text },
      isLearnt: candidate.ask.map { model.asks[$0].isLearnt } ?? false,
      nearMiss: candidate.nearMiss.map { model.asks[$0].text }
    )
    var support: Calibration.Support?
    if byEvidence, terms != nil {
      support = Calibration.Support(
        rarity: explanation.weightOfEvidence,
        wording: model.wordingScore(of: text, for: candidate.document),
        words: explanation.terms.count,
        trust: isPart ? 0 : model.wordingTrust(of: candidate.document)
      )
    }
    func confidence(absent: Int? = nil) -> Confidence {
      guard place < candidates.ranked.count else { return 0.0 }
      let signals = Signals(candidates, place: place, absent: absent)
      return Confidence(rawValue: model.calibration.confidence(signals, support: support))
    }
    return RankedDocument(
      id: documents[candidate.document].id,
      score: Score(rawValue: Double(candidate.score)),
      confidence: confidence(),
      confidenceAlone: confidence(absent: place == 0 ? 1 : 0),
      explanation: explanation
    )
  }

  /// What the words in `part` of a post mean: a vector of length 1, or of zeros where none is known; the same however
  /// the knowledge is worded.
  package func meaning(of post: ReadPost, in part: Range<Int>) -> [Float] {
    model.encoder.meaning(of: post.text[part])
  }

  /// The best document alone for the tokens in `part` of a post, nil if there is none.
  package func best(of post: ReadPost, in part: Range<Int>) -> (id: String, confidence: Confidence)? {
    let read = post.text[part]
    let text = model.scatter(model.encoder.encode(read))
    let candidates = model.candidates(for: text)
    guard let best = candidates.ranked.first, best.score > 0 else { return nil }
    let terms = model.terms(of: read, as: text, for: [best.document]).first
    let found = document(best, at: 0, of: candidates, text, terms, isPart: true)
    return (found.id, found.confidence)
  }

  /// Ranks the documents for the question in `text`.
  package func rank(_ text: String, language: Language? = nil, limit: Int = 3) -> Ranking {
    rank(Tokenizer.tokens(of: text), language: language, limit: limit)
  }
}

/// A post as a retriever reads it, word by word.
package struct ReadPost {
  let text: ReadText
}
