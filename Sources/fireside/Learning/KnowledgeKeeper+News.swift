import Answering
import Foundation
import Interchange
import Reviewing
import ThreadStorage

// What became of what was wished for, between two questions.
extension KnowledgeKeeper {
  /// What is done by now, or all that was wished for where that is waited for; the desk drafts by it from here on.
  func news(isAwaited: Bool = false) throws -> [Outcome] {
    try lookForOthers()
    guard !isAwaited else { return try settle(withTriage: true) }
    let done = try outcomes()
    guard look?.result != nil, let found = alikeEdits() else { return done }
    return done + [.editedAlike(found)]
  }

  /// What became of all that was wished for, once it is done; with the triage where nobody is to wait for a question.
  func settle(withTriage: Bool = false) throws -> [Outcome] {
    var done: [Outcome] = []
    while let (work, _) = going {
      work.wait()
      done += try outcomes()
    }
    while withTriage, let work = triage {
      work.wait()
      goOnWithTriage()
    }
    return done
  }

  /// Whether something is done that wasn't told.
  var isDone: Bool { going?.work.result != nil }

  /// What is done by now.
  func outcomes() throws -> [Outcome] {
    goOnWithTriage()
    var done: [Outcome] = []
    while let (work, note) = going, let result = work.result {
      going = nil
      defer {
        note?.settle()
        beginNext()
      }
      do {
        let ((outcome, responder), taught) = try result.get()
        switch outcome {
        // It was written just before its answer was taken back.
        case .kept(let new) where !new.wish.stands:
          takeBack(new, as: .refused(.withdrawn))
          continue
        case .kept(let new): kept.append(new)
        default: break
        }
        if let outcome { done.append(outcome) }
        if let responder { try use(responder, taught) }
      } catch let error as FaultyInput {
        done.append(.refused(.check(error.faults.first.map { "\($0)" } ?? "\(error)")))
      } catch let error as BadInput {
        done.append(.refused(.unwritable("\(error)")))
      }
    }
    return done
  }

  private func use(_ responder: Responder, _ taught: Taught?) throws {
    try desk.use(taught?.responder ?? responder, havingLearnt: taught?.lessons ?? [])
    guard desk.queue != nil else { return }
    untriaged = responder
    goOnWithTriage()
  }

  /// Sorts what waits by the newest knowledge, over a connection of its own: the desk needn’t wait for it.
  private func goOnWithTriage() {
    if triage?.result != nil { triage = nil }
    guard triage == nil, let responder = untriaged else { return }
    untriaged = nil
    let store = desk.store
    triage = BackgroundWork {
      try CampaignQueue(store: try store.forBackground(), knowledge: responder.knowledge).bringUpToDate {
        responder
      }
    }
  }

  /// Takes up what others changed: the queue is sorted by other knowledge than this desk's then.
  private func lookForOthers() throws {
    guard let queue = desk.queue, going == nil, triage?.result != nil || triage == nil, untriaged == nil,
      let stamp = try desk.store.triageStamp(of: desk.campaign), stamp != queue.stamp, stamp != lookedFor
    else { return }
    lookedFor = stamp
    // Whoever sorted it by older knowledge than there is did so last: once is enough, for two desks may differ in their options.
    let isNew = seen.insert(stamp).inserted
    let (knowledge, options) = (queue.knowledge, trial.options)
    begin {
      // What is just being written may not hold yet.
      guard let new = try? options.load(knowledge.folder) else { return (nil, nil) }
      let isOther = new.fingerprint != knowledge.fingerprint
      return (isOther ? .reloaded : nil, isOther || isNew ? options.responder(for: new) : nil)
    }
  }
}

extension ThreadStore {
  /// The same log over a connection of its own, so that nobody waits for what is done with it.
  func forBackground() throws -> ThreadStore {
    location == .memory ? self : try ThreadStore(location, mustExist: true)
  }
}
