package import Answering
package import ThreadStorage

// What was done is taken back, and done again.
extension ReviewDesk {
  /// What can be taken back, by its number in the log.
  enum Deed {
    case decision(Int64)
    case askEdit(Int64)
    case mend(old: Int64, new: Int64)
  }

  /// What was taken back, or done once more.
  package enum Undone {
    /// The last of what was decided together, how many these are, and how many of their answers were posted already.
    case decisions(last: LoggedDecision, count: Int, posted: Int)
    case askEdit(AskEdit)

    /// The words that were there before stand again; what was posted says on its network what it said.
    case mend(LoggedDecision, Delivery)
  }

  func did(_ deed: Deed) {
    own.append(deed)
    undone = []
  }

  /// Takes back what was done last, with all that was decided together; tells which it was and how many.
  ///
  /// What was done in this session comes first, and a colleague's is never taken back.
  package func undo() throws -> Undone {
    let deed = try lastDeed()
    if !own.isEmpty { own.removeLast() }
    defer { thread = nil }
    switch deed {
    case .decision(let number): return try takeBack(try store.decision(number), isOwn: true)
    case .mend(let old, let new):
      let (undone, number) = try swap(new, for: old)
      self.undone.append(.mend(old: number, new: new))
      return undone
    case .askEdit(let number):
      let logged = try store.askEdit(number)
      try store.undo(askEdit: logged, of: campaign, at: clock())
      undone.append(deed)
      try placeLead()
      return .askEdit(logged.edit)
    }
  }

  private func takeBack(_ last: LoggedDecision, isOwn: Bool) throws -> Undone {
    let (count, posted) = try store.undo(decision: last.number, by: settings.reviewer, at: clock())
    undone.append(.decision(last.number))
    responder.unlearn(decision: last.number)
    if written?.decision == last.number { written = nil }
    if let queue, let entry = try queue.entry(of: last.question), entry.isWaiting,
      let entry = try whole(of: entry, in: queue)
    {
      passed.remove(entry.id)
      // What stands on the desk undecided is there still.
      if entry.id != lead?.id || self.taken != nil { reopened.append(entry) }
    }
    if isOwn { self.count(last.verdict, -count) }
    return .decisions(last: last, count: count, posted: posted)
  }

  /// Puts the words of one decision in the place of another’s, and tells the number under which they stand now.
  private func swap(_ standing: Int64, for other: Int64) throws -> (Undone, number: Int64) {
    let (delivery, number) = try store.swap(
      standing,
      for: other,
      by: settings.reviewer,
      from: place,
      at: clock()
    )
    // What was decided in the first place is known by another number now.
    own = own.map { if case .decision(other) = $0 { .decision(number) } else { $0 } }
    return (.mend(try store.decision(number), delivery), number)
  }

  /// What becomes of a decision that is to be taken back by its thread.
  package enum NamedUndo {
    case undone(Undone)

    /// It is a colleague’s, who has to be named.
    case isOf(String)

    /// Nothing that was decided in the thread stands.
    case nothing
  }

  /// Takes back the newest decision that stands in a thread, with those that were taken together with it: one’s own, or that of
  /// the `colleague` who took it.
  package func undo(thread number: Int64, of colleague: String?) throws -> NamedUndo {
    guard let last = try store.standingDecision(in: number, of: campaign) else { return .nothing }
    if let reviewer = last.reviewer, reviewer != settings.reviewer, reviewer != colleague {
      return .isOf(reviewer)
    }
    let isOwn = own.contains { if case .decision(last.number) = $0 { true } else { false } }
    own.removeAll { if case .decision(last.number) = $0 { true } else { false } }
    defer { thread = nil }
    return .undone(try takeBack(last, isOwn: isOwn))
  }

  /// What colleagues took back of the reviewer’s decisions since their last session, and who did; each is told once.
  package func newlyTakenBack() throws -> [(decision: LoggedDecision, by: String)] {
    let found = try takenBack()
    if let last = found.last { toldUpTo = last.undo }
    return found.map { ($0.decision, $0.by) }
  }

  /// Whether there is any of that to be told.
  package func isAnyTakenBack() throws -> Bool { try !takenBack().isEmpty }

  private func takenBack() throws -> [(undo: Int64, decision: LoggedDecision, by: String)] {
    guard let reviewer = settings.reviewer else { return [] }
    let last = try toldUpTo ?? store.lastNumber(decidedBy: reviewer)
    toldUpTo = last
    return try store.takenBack(from: reviewer, of: campaign, after: last)
  }

  /// What was done last at this desk, or in an earlier session of the same reviewer.
  private func lastDeed() throws -> Deed {
    while let deed = own.last {
      do {
        switch deed {
        case .decision(let number), .mend(_, let number): _ = try store.decision(number)
        case .askEdit: break
        }
        return deed
      } catch LogError.alreadyUndone {
        // An edit of the post took it back, or a colleague did.
        own.removeLast()
      }
    }
    let edit = try store.lastAskEdit(of: campaign, by: settings.reviewer, from: place)
    do {
      let last = try store.lastDecision(of: campaign, by: settings.reviewer, from: place)
      if let edit, edit.editedAt >= last.decidedAt { return .askEdit(edit.number) }
      return .decision(last.number)
    } catch LogError.nothingToUndo {
      guard let edit else { throw LogError.nothingToUndo }
      return .askEdit(edit.number)
    }
  }

  /// Does once more what was taken back last, as far as nothing came between; nil where there is nothing to be redone.
  package func redo() throws -> Undone? {
    // What was taken back in an earlier session can be done once more too, as long as nothing was done in this one.
    if undone.isEmpty, own.isEmpty, let reviewer = settings.reviewer {
      undone = try store.undone(of: campaign, by: reviewer).map(Deed.decision)
    }
    guard let deed = undone.popLast() else { return nil }
    switch deed {
    case .mend(let old, let new):
      let (redone, number) = try swap(old, for: new)
      own.append(.mend(old: old, new: number))
      return redone
    case .decision(let number):
      let numbers = try store.redo(number, by: settings.reviewer, from: place, at: clock())
      guard let first = numbers.first else { return nil }
      own.append(.decision(first))
      let last = try store.decision(first)
      count(last.verdict, numbers.count)
      if settings.isLearning {
        responder.learn(try store.lessons(of: campaign).filter { numbers.contains($0.decision) })
      }
      if let entry = try queue?.entry(of: last.question) {
        reopened.removeAll { $0.id == entry.id }
        if last.verdict == .later { passed.insert(entry.id) }
      }
      return .decisions(last: last, count: numbers.count, posted: 0)
    case .askEdit(let number):
      let edit = try store.redo(
        askEdit: number,
        of: campaign,
        by: settings.reviewer,
        from: place,
        at: clock()
      )
      own.append(.askEdit(edit.number))
      try placeLead()
      return .askEdit(edit.edit)
    }
  }

  /// Notes in which ask the post on the desk is by now.
  func placeLead() throws {
    guard let lead else { return }
    self.lead?.triage?.ask = try queue?.entry(of: lead.question)?.triage.ask
  }
}
