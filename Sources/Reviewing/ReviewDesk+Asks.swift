import Answering
package import ThreadStorage

// Posts are put out of an ask, and asks made one.
extension ReviewDesk {
  /// What became of a split or a merge.
  package enum AskChange: Equatable {
    case changed(from: AskID, to: AskID)
    case standsAlone, allSayTheSame, noSuchAsk
  }

  /// Puts the post on the desk, and all who say the same words, out of its ask; where it gave the ask its number, the
  /// others leave.
  package func split() throws -> AskChange {
    guard let queue, let lead, let ask = lead.triage?.ask else { return .standsAlone }
    let own = AskID(post: lead.id)
    var edit = AskEdit(words: [lead.wordsHash], ask: ask, into: own)
    if own == ask {
      let others = try queue.members(of: ask).filter { $0.wordsHash != lead.wordsHash }
      guard let first = others.min(by: { ($0.postedAt, $0.id) < ($1.postedAt, $1.id) }) else {
        return .allSayTheSame
      }
      edit = AskEdit(
        words: Set(others.map(\.wordsHash)).sorted(),
        ask: ask,
        into: AskID(post: first.id)
      )
    }
    try take(edit)
    return .changed(from: ask, to: own)
  }

  /// Makes the ask of the post on the desk a part of another.
  package func merge(into other: AskID?) throws -> AskChange {
    if let obstacle = try obstacle(toMerging: other) { return obstacle }
    guard let ask = lead?.triage?.ask, let other else { return .standsAlone }
    try take(AskEdit(words: nil, ask: ask, into: other))
    return .changed(from: ask, to: other)
  }

  private func take(_ edit: AskEdit) throws {
    did(
      .askEdit(try store.note(edit, of: campaign, by: settings.reviewer, from: place, at: clock()))
    )
    try placeLead()
  }

  /// Why the ask of the post on the desk can't be made a part of another; nil if it can.
  package func obstacle(toMerging other: AskID?) throws -> AskChange? {
    guard let ask = lead?.triage?.ask else { return .standsAlone }
    guard let other, other != ask, try isKnown(other) else { return .noSuchAsk }
    return nil
  }

  private func isKnown(_ ask: AskID) throws -> Bool {
    let knowledge = responder.knowledge
    if let item = ask.item { return knowledge.item(item) != nil || knowledge.rule(item) != nil }
    return try queue?.members(of: ask).isEmpty == false
  }
}
