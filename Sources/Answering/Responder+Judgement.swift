import Retrieval
import TextAnalysis

extension Responder {
  func judgement(on reading: Reading, after item: ItemID?) -> Judgement {
    let firing = firing(on: reading)
    if let safety = safety(reading, firing, isReply: item != nil) { return safety }
    return followUp(reading, after: item) ?? ruled(reading, firing) ?? retrieved(reading)
  }
}

// MARK: - Rules

extension Responder {
  /// The rule that fires on a post: none of safety where a reviewer found nobody hurt.
  func firing(on reading: Reading) -> RuleBook.Firing? {
    let firing = rules.gravest(in: reading.phrases, reading.signs)
    return reading.question.isHarmless == true && firing?.rule.lane == .safety ? nil : firing
  }

  /// The judgement for somebody who may be in danger; nothing goes before it, but for a reviewer who knows better.
  func safety(_ reading: Reading, _ firing: RuleBook.Firing?, isReply: Bool = false) -> Judgement? {
    if reading.question.isHarmless == true { return nil }
    // Words of danger may stand in the story of a good evening, which takes some words to be told.
    let isLong = wordCount(reading) >= Self.storyLength
    if let firing, firing.rule.lane == .safety {
      guard isLong, reading.does.harm < thresholds.ruledHarm, !isWrittenDown(reading) else {
        return .fired(firing)
      }
      return .care(Self.wayOfSpeaking, for: Array(firing.range))
    }
    let alarming = isLong ? thresholds.alarmingHarmOfStory : thresholds.alarmingHarm
    if let alarm = reading.signs.alarm, reading.does.harm >= alarming {
      return .escalation("somebody may be in danger: read this one yourself", for: Array(alarm))
    }
    if reading.does.danger >= thresholds.danger {
      return .escalation(
        "it reads like what people in danger write: read this one yourself",
        for: reading.does.telling(.danger, in: reading.tokens)
      )
    }
    let likeness = likenessToDanger(reading)
    if let likeness, likeness >= thresholds.alarm,
      reading.does.harm >= thresholds.likelyHarm || isWrittenDown(reading)
    {
      return .escalation("it is like what people in danger write: read this one yourself")
    }
    if let alarm = reading.signs.alarm, reading.does.harm >= thresholds.leastHarm, !isWrittenDown(reading) {
      return .care(Self.wayOfSpeaking, for: Array(alarm))
    }
    let isLikeDanger = likeness.map { $0 >= thresholds.confidence } ?? false
    let care = thresholds.care(
      beside: itemConfidence(reading.ranking),
      isBrief: isReply || wordCount(reading) < Self.brief
    )
    let harm = reading.does.harm
    if isLikeDanger || harm >= thresholds.careAnyway || harm >= care && !isExpected(reading, firing) {
      return .care(
        "something may have been done to somebody: read it before you answer",
        for: reading.does.telling(.care, in: reading.tokens)
      )
    }
    return nil
  }

  /// Whether words of harm are what a rule, an ask or an item for mishaps was written for: they are seldom a sign of anything
  /// else. A joke or thanks say nothing of the rest.
  private func isExpected(_ reading: Reading, _ firing: RuleBook.Firing?) -> Bool {
    if let firing, ![.thanks, .playful].contains(firing.rule.lane) { return true }
    guard !isWrittenDown(reading) else { return true }
    let item = reading.ranking.documents.first.flatMap { ItemID($0.id) }.flatMap(knowledge.item)
    return reading.does.harm < thresholds.careOfMishap && isConfident(reading.ranking)
      && item.map(isForMishaps) == true
  }

  /// How many words a story has at least.
  private static let storyLength = 10

  private static let wayOfSpeaking = "words of danger, in what may be no more than a way of speaking"

  /// The confidence in a safety rule, where the post is most like the examples of one; that alone is no alarm.
  private func likenessToDanger(_ reading: Reading) -> Confidence? {
    guard let best = reading.ranking.documents.first, rule(of: best)?.lane == .safety else { return nil }
    return best.confidence
  }

  /// The judgement that a rule gives, if one fires and is not to yield.
  private func ruled(_ reading: Reading, _ firing: RuleBook.Firing?) -> Judgement? {
    guard let firing else { return nil }
    if firing.rule.lane.yieldsToKnowledge, let best = reading.ranking.documents.first,
      rule(of: best)?.lane.yieldsToKnowledge != true, best.confidence >= thresholds.lightYield
    {
      if isConfident(reading.ranking) { return nil }
      return .silence(
        .fallback,
        "\(firing.rule.lane.rawValue), and perhaps a request with it"
      )
    }
    if firing.rule.lane == .thanks, saysMore(reading, than: firing) {
      return .silence(.fallback, "thanks, and more with them than thanks")
    }
    return lightly(firing.rule, reading) ?? .fired(firing)
  }

  /// Whether a post that gives thanks says so much else that it isn't like the examples of thanks any more, or reads like
  /// anything but thanks: a request that ends in “cheers” is not to be answered by “you're welcome”.
  private func saysMore(_ reading: Reading, than firing: RuleBook.Firing) -> Bool {
    guard let best = reading.ranking.documents.first else { return false }
    if rule(of: best)?.lane.isLight == true,
      isConfident(reading.ranking) || reading.does.demanding < thresholds.demanding
    {
      return false
    }
    let others = reading.tokens.indices.filter { index in
      !firing.range.contains(index) && reading.tokens[index].kind == .word
        && reading.tokens[index].folded.utf8.count >= Self.tellingLength
    }
    return others.count >= Self.mostBesideThanks
  }

  /// How long a word is that tells something, in bytes, and how many of them thanks may have beside them.
  private static let (tellingLength, mostBesideThanks) = (4, 3)

  /// What goes before a light answer of `rule` where the matter is no light one.
  func lightly(_ rule: Rule, _ reading: Reading) -> Judgement? {
    if rule.lane.isLight, reading.signs.isGrave, reading.question.isHarmless != true {
      return .escalation("violence or fear is spoken of: no light answer")
    }
    if [.playful, .thanks].contains(rule.lane), reading.does.harm >= thresholds.harmOfLight,
      reading.question.isHarmless != true,
      wordCount(reading) >= Self.brief, !isWrittenDown(reading)
    {
      return .silence(.fallback, "a sign of harm beside what asks for a light answer: read it first")
    }
    if rule.lane == .thanks, let reserve = DistressLexicon.reserve(in: reading.phrases) {
      let words = TypedText.words(reading.tokens[reserve])
      return .silence(.fallback, "thanks with a “\(words)” in them: no cheer")
    }
    return nil
  }

  private func rule(of document: RankedDocument) -> Rule? {
    guard let id = ItemID(document.id), id.section == .rules else { return nil }
    return knowledge.rule(id)
  }
}

// MARK: - Retrieval

extension Responder {
  func isConfident(_ ranking: Ranking, from least: Confidence? = nil) -> Bool {
    guard let best = ranking.documents.first else { return false }
    return best.confidence >= least ?? thresholds.confidence && ranking.margin >= thresholds.margin
  }

  /// The confidence in the best, where that is an item.
  func itemConfidence(_ ranking: Ranking) -> Confidence {
    guard let best = ranking.documents.first, ItemID(best.id)?.section != .rules else { return 0.0 }
    return best.confidence
  }

  private func retrieved(_ reading: Reading) -> Judgement {
    let ranking = reading.ranking
    if let negation = NegatedWish.find(in: reading.tokens, as: reading.phrases),
      reading.does.against >= thresholds.negated
        || (reading.question.text.hasPrefix(negation) && !isDeclined(ranking.documents.first)),
      !isNegationWrittenDown(reading)
    {
      return .silence(.fallback, "“\(negation)”: it asks not to")
    }
    let isStory = !reading.question.text.contains("?") && reading.signs.isStory
    if isStory, !isConfident(ranking, from: thresholds.storyYield) {
      return .silence(.fallback, "it tells what somebody did: no item fits surely enough")
    }
    let parts = askedParts(of: reading)
    if let both = twoRequests(in: parts, of: reading) {
      return unfit([both.first, both.second], reading) ?? unasked(both.first, reading) ?? .both(both)
    }
    if isConfident(ranking), let best = ranking.documents.first {
      if let item = ItemID(best.id).flatMap(knowledge.item),
        !isTooShort(reading) || best.explanation.nearestSimilarity >= Self.plainlyNear
      {
        return unfit([item], reading) ?? unasked(item, reading) ?? .item(item)
      }
      if let rule = rule(of: best), rule.lane == .thanks || !isTooShort(reading) {
        guard rule.lane != .safety || reading.question.isHarmless != true,
          best.explanation.nearestSimilarity >= Self.leastNearness(to: rule.lane)
        else { return silence(reading) }
        return lightly(rule, reading) ?? .like(rule)
      }
    }
    return silence(reading)
  }

  /// Whether the post is all but an ask that asks not to do something itself, and no plain objection: “no more chores pls”.
  private func isNegationWrittenDown(_ reading: Reading) -> Bool {
    guard isWrittenDown(reading), reading.does.against < thresholds.against,
      let ask = reading.ranking.documents.first?.explanation.nearestAsk
    else {
      return false
    }
    return NegatedWish.find(in: Tokenizer.tokens(of: ask)) != nil
  }

  /// Whether the best is an item that was declined: who asks not to do that is agreed with.
  private func isDeclined(_ best: RankedDocument?) -> Bool {
    best.flatMap { ItemID($0.id) }.flatMap(knowledge.item)?.standing == .roadmap(.declined)
  }

  /// Whether a post has too few words to be like anything: “Hello”, “first!”.
  func isTooShort(_ reading: Reading) -> Bool { wordCount(reading) < 3 }

  /// With fewer words than this nobody was harmed in any labelled post.
  private static let brief = 4

  private func wordCount(_ reading: Reading) -> Int { reading.tokens.count { $0.kind == .word } }

  /// How near to an ask a very short post has to be, or any to a joke: “cool, when tho?” is no question about air
  /// conditioning, and a wish with a dog in it no joke.
  static let plainlyNear = 0.36

  /// Whether the post is all but an ask of the knowledge, or what a reviewer took for one.
  func isWrittenDown(_ reading: Reading) -> Bool {
    (reading.ranking.documents.first?.explanation.nearestSimilarity ?? 0) >= Self.writtenDown
  }

  private static let writtenDown = 0.75

  /// How near to the examples of a rule a post has to be that none of its words fire: praise shares most of its words with an
  /// insult.
  private static func leastNearness(to lane: Lane) -> Double {
    switch lane {
    case .playful: plainlyNear
    case .spam: 0.45
    default: 0
    }
  }

  /// What parts of the post ask for, each more surely than a post of its own would have to.
  func askedParts(of reading: Reading) -> [AskedPart] {
    reading.parts
      ?? SeveralRequests.parts(of: reading.tokens).compactMap { part in
        guard let best = retriever.best(of: reading.post, in: part), best.confidence >= thresholds.part,
          let item = ItemID(best.id).flatMap(knowledge.item)
        else { return nil }
        return AskedPart(item: item, confidence: best.confidence, tokens: part)
      }
  }

  /// How near the whole post has to be to a second item, as a part of how near it is to the first: all but a few real
  /// second requests of `Tests/Posts` are nearer, and many of the mistaken ones are not.
  private static let leastOfSecond = 0.56

  /// Whether a part asks for its item by its own words too, and not by those around it: in “dark mode and a piano filter” nobody
  /// asks for damage cover.
  private func isAskedAlone(_ part: AskedPart, _ reading: Reading) -> Bool {
    let alone = retriever.rank(Array(reading.tokens[part.tokens]), language: reading.language, limit: 1)
    return alone.documents.first.map { $0.id == part.item.id.description && $0.confidence >= Self.leastAlone }
      ?? false
  }

  private static let leastAlone: Confidence = 0.5

  /// Different items that `parts` of the post ask for; first the one that the whole post is nearest to.
  private func twoRequests(in parts: [AskedPart], of reading: Reading) -> TwoRequests? {
    let ranked = reading.ranking.documents
    guard let nearestScore = ranked.first?.score.rawValue else { return nil }
    // What only a clause is near to (“… Fix THAT in 2027”), nobody asked for.
    var asked = Set(
      ranked.filter { $0.score.rawValue >= nearestScore * Self.leastOfSecond }.compactMap { ItemID($0.id) }
    )
    var found = parts.filter { asked.remove($0.item.id) != nil && isAskedAlone($0, reading) }
    let nearest = ranked.prefix(2).compactMap { ItemID($0.id) }
    guard found.count > 1, let first = found.firstIndex(where: { $0.item.id == nearest.first }) else {
      return nil
    }
    found.insert(found.remove(at: first), at: 0)
    // The whole post has to be sure of the first, or torn between these two.
    guard isConfident(reading.ranking) || found[1].item.id == nearest.last else { return nil }
    return TwoRequests(
      first: found[0].item,
      second: found[1].item,
      further: found.dropFirst(2).map(\.item),
      confidence: min(found[0].confidence, found[1].confidence)
    )
  }
}
