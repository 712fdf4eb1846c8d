import Answering
import Interchange
import Reviewing

extension KnowledgeTrial {
  /// Tries what is wished for, and writes it where the campaign holds with it.
  func keep(_ wish: KeepingWish, in old: Knowledge, while standing: StandingWish) throws
    -> KnowledgeKeeper.Done
  {
    var file = old.folder
    // Somebody else may write the same file meanwhile: then all is looked at again.
    for _ in 0..<Proposal.attempts {
      let knowledge = try options.load(old.folder)
      let (proposal, item, change): (Proposal, ItemID, KeepingWish.Change)
      switch wish.plan(in: knowledge, options) {
      case .change(let new, let changed, let what): (proposal, item, change) = (new, changed, what)
      // A colleague kept it meanwhile.
      case .known(let item):
        let isNew = knowledge.fingerprint != old.fingerprint
        return (.known(item), isNew ? options.responder(for: knowledge) : nil)
      case nil: return (.refused(.byHand(file: knowledge.folder)), nil)
      }
      file = proposal.path
      let changed: Knowledge
      do {
        changed = try options.load(old.folder, with: [proposal.path: proposal.after])
      } catch {
        return (.refused(.byHand(file: proposal.path)), nil)
      }
      if let reason = try loss(from: knowledge, to: changed) { return (.refused(.check(reason)), nil) }
      let responder = options.responder(for: changed)
      if let ask = wish.ask, responder.draft(for: Question(network: .plain, text: ask)).item != item {
        return (.refused(.unheard(ask: ask)), nil)
      }
      guard standing.stands else { return (.refused(.withdrawn), nil) }
      guard try proposal.write(in: knowledge.folder) else { continue }
      let kept = KnowledgeKeeper.Kept(item: item, change: change, proposal: proposal, wish: standing)
      return (.kept(kept), responder)
    }
    return (.refused(.changed(file: file)), nil)
  }

  /// Takes an item out of the file that the desk writes, by whomever and whenever it was kept; nil where none is there.
  func takeBack(_ id: ItemID, in old: Knowledge) throws -> KnowledgeKeeper.Done? {
    for _ in 0..<Proposal.attempts {
      let knowledge = try options.load(old.folder)
      guard let proposal = Proposal(takingBack: id, in: knowledge) else { return nil }
      if let rest = proposal.before {
        let changed = try options.load(old.folder, with: [proposal.path: rest])
        if let reason = try loss(from: knowledge, to: changed) { return (.refused(.needed(id, reason)), nil) }
      }
      guard try proposal.takeBack(in: knowledge.folder, item: id) else { continue }
      return (.unkept(id), options.responder(for: try options.load(knowledge.folder)))
    }
    return (.refused(.changed(file: old.folder + "/" + LearntFile.name)), nil)
  }
}
