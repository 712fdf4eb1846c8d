import Retrieval
import TextAnalysis

/// What people say under an answer of ours.
extension Responder {
  /// What comes of a post, and the reading that it rests on.
  ///
  /// A reply that says more than thanks is read once more without the courtesies it opens with: “Fair enough. And can I
  /// pay in two goes?” asks for that.
  func judged(_ reading: Reading, after item: ItemID?) -> (reading: Reading, judgement: Judgement) {
    let judgement = judgement(on: reading, after: item)
    guard item != nil, judgement.leavesMoreUnsaid, let rest = reading.withoutCourtesies else {
      return (reading, judgement)
    }
    let request = self.reading(of: rest, wording: reading.wording)
    let asked = self.judgement(on: request, after: nil)
    return asked.isAboutItems ? (request, asked) : (reading, judgement)
  }

  /// What a reply to an answer about an item wants of it; nil where it is a question of its own.
  func followUp(_ reading: Reading, after id: ItemID?) -> Judgement? {
    guard let id, let item = knowledge.item(id), !item.isInternal else { return nil }
    if let detail = FollowUp.detail(in: reading.tokens) { return self.detail(detail, of: item) }
    if let asked = AskedDetail.all(in: reading).first, !asksForAnother(than: id, reading) {
      return self.detail(asked, of: item)
    }
    guard let reply = ReplyWant.of(reading.features, meaning: reading.meaning),
      reply.share >= thresholds.reply,
      !isWrittenDown(reading), reply.share >= thresholds.sureReply || !asksForAnother(than: id, reading)
    else { return nil }
    switch reply.want {
    case .when, .price, .where:
      return Detail(rawValue: reply.want.rawValue).flatMap { self.detail($0, of: item) }
    case .thanks:
      return knowledge.rule(in: .thanks).flatMap { lightly($0, reading) ?? .like($0) }
    case .other:
      // Whoever tells of a mishap that another item is there for isn't heard as chatting about the first.
      let ask = reading.ranking.documents.first?.explanation.nearestAsk
      return isAboutAnother(than: id, reading) && ask.map(tellsOfMishap) == true
        ? nil : .silence(.fallback, "a reply to our answer that asks for nothing")
    case .new: return nil
    }
  }

  /// Whether another item than the thread’s fits surely by itself.
  private func asksForAnother(than id: ItemID, _ reading: Reading) -> Bool {
    isAboutAnother(than: id, reading)
      && reading.ranking.documents[0].explanation.nearestSimilarity >= Self.plainlyNear
  }

  private func isAboutAnother(than id: ItemID, _ reading: Reading) -> Bool {
    guard isConfident(reading.ranking), let item = reading.ranking.documents.first.flatMap({ ItemID($0.id) })
    else { return false }
    return item != id && item.section != .rules
  }

  /// The detail, where the item has it or says it in its answer.
  private func detail(_ detail: Detail, of item: KnowledgeItem) -> Judgement? {
    if item.details[detail] != nil { return .item(item, detail) }
    switch detail {
    case .where where item.standing.isThere, .when where !item.standing.isThere: return .item(item, detail)
    default:
      return .silence(
        .fallback,
        "it asks for the \(detail.rawValue) of \(item.id), which the item doesn’t say"
      )
    }
  }
}

extension Judgement {
  /// Whether a request may stand behind what was understood so far: nothing was, or thanks alone.
  fileprivate var leavesMoreUnsaid: Bool {
    switch self {
    case .silence: true
    case .fired(let firing): firing.rule.lane == .thanks
    case .like(let rule): rule.lane == .thanks
    case .item, .both, .does, .care, .escalation: false
    }
  }

  fileprivate var isAboutItems: Bool {
    switch self {
    case .item, .both: true
    default: false
    }
  }
}

extension Reading {
  /// The question from where it goes on behind thanks and the like; nil where it opens with none, or says nothing else.
  fileprivate var withoutCourtesies: Question? {
    var start = tokens.startIndex
    while let end = tokens[start...].firstIndex(where: { $0.sentence != tokens[start].sentence }),
      end - start <= Self.longestCourtesy, !tokens[start..<end].contains(where: \.isAsked)
    {
      start = end
    }
    while start < tokens.endIndex, Self.courtesies.contains(tokens[start].folded) { start += 1 }
    guard start > tokens.startIndex, tokens.endIndex - start >= Self.shortestRequest else { return nil }
    var rest = question
    var place = question.text.startIndex
    for token in tokens[..<start] {
      guard let range = question.text[place...].firstRange(of: token.original) else { return nil }
      place = range.upperBound
    }
    rest.text = String(question.text[place...].drop { !$0.isLetter && !$0.isNumber })
    return rest
  }

  private static let courtesies = LanguageTable.courtesies.words
  private static let longestCourtesy = 5
  private static let shortestRequest = 3
}
