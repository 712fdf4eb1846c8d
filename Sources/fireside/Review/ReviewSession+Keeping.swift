import Answering
import Interchange
import LineEditing
import Reviewing

/// Words that were written by hand, kept for the next who asks the same.
extension ReviewSession {
  /// One quiet line after an answer that others may want too; whether it is an edit that was made before is found meanwhile.
  func hintAtKeeping(_ asked: DeskQuestion) {
    if let item = asked.draft.item, item.section != .rules, let thread = desk.thread?.id {
      keeper?.note(editOf: item, in: thread)
    }
    guard reader.isInteractive, let keeper, let written = desk.written, written.isForOthers,
      written.question == asked.question, (try? keeper.words(of: written)) != nil
    else { return }
    console.tell(console.words("keep-hint", ["key": console.key(keepKey)]), console.faint)
  }

  /// Where questions are typed, no key is waited for after an answer.
  private var keepKey: String {
    desk.queue == nil ? "/keep" : DeskCommand.keep.key.map(String.init) ?? "/keep"
  }

  /// Keeps the last answer that was written by hand.
  func keepAsKnowledge(_ given: String) throws {
    guard let keeper else { return tell("keep-nothing") }
    if given.isEmpty, let alike = keeper.alikeEdits() { return try reword(alike, keeper) }
    guard let written = desk.written else { return tell("keep-nothing") }
    let words: KeptWords
    do {
      words = try keeper.words(of: written)
    } catch {
      guard error == .personal, let name = keeper.person(in: written.text) else {
        return tell("unkept-\(error.rawValue)")
      }
      return tell("unkept-names", ["words": name.printable, "thread": "\(written.thread)"])
    }
    if let wish = try wish(given, words, keeper) { try keep(wish, keeper) }
  }

  /// Makes what reviewers wrote in place of an item's words its own.
  private func reword(_ alike: Suggestion, _ keeper: KnowledgeKeeper) throws {
    guard case .answer(let item, let old) = alike.kind, let new = alike.texts.first else { return }
    keeper.forgetAlikeEdits()
    // Whom the old words name, the item names with them.
    if let name = keeper.person(in: new), !old.contains(name) {
      return tell("unkept-personal")
    }
    tell("keep-old", ["item": "\(item)", "words": old.onOneLine]) { $0 }
    tell("keep-new", ["words": new.onOneLine]) { $0 }
    if reader.isInteractive {
      let prompt = console.prompt(console.words("keep-new-prompt", console.keys("y")))
      guard try reader.readChoice(prompt: prompt, keys: ["y"], isStep: true) == .line("y") else {
        return tell("keep-none", [:], console.faint)
      }
    }
    try keep(.rewording(alike, old: old, of: item), keeper)
  }

  func keep(_ wish: KeepingWish, _ keeper: KnowledgeKeeper) throws {
    keeper.keep(wish)
    guard reader.isInteractive else { return try settleKeeping() }
    tell("keep-going", [:], console.faint)
  }

  /// Takes back an item that was kept, or what was kept last in this session.
  func unkeep(_ name: String) throws {
    try settleKeeping()
    guard let keeper else { return tell("unkeep-none") }
    let isKept = name.isEmpty ? keeper.unkeep() : ItemID(name).map(keeper.unkeep) == true
    if isKept { return try settleKeeping() }
    tell(name.isEmpty ? "unkeep-none" : "unkeep-unknown", ["words": name.printable])
    guard !keeper.entries.isEmpty else { return }
    tell("unkeep-which", [:]) { $0 }
    console.show(keeper.entries, in: desk.responder.knowledge)
  }
}

// MARK: - What became of it

extension ReviewSession {
  /// Goes on with what was being kept when a desk was killed, and tells of it.
  func takeUpKeeping() throws {
    guard let keeper else { return }
    for wish in try keeper.takeUpUnfinished() {
      guard let wish else {
        tell("keep-lost")
        continue
      }
      tell("keep-again", ["words": (wish.ask ?? "").onOneLine], console.faint)
      try keep(wish, keeper)
    }
  }

  /// Tells what is done by now.
  func tellOfDone() throws { try keeper?.outcomes().forEach(tell) }

  /// Tells what is done by now, and waits for nothing; a script is told all, in its order.
  func tellOfKeeping() throws { try keeper?.news(isAwaited: !reader.isInteractive).forEach(tell) }

  /// Tells what became of all that was to be kept, once it is done.
  func settleKeeping() throws {
    guard let keeper else { return }
    if reader.isInteractive, keeper.isBusy { tell("keep-wait", [:], console.faint) }
    try keeper.settle(withTriage: !reader.isInteractive).forEach(tell)
  }

  private func tell(_ outcome: KnowledgeKeeper.Outcome) {
    switch outcome {
    case .kept(let kept): tell(kept)
    case .unkept(let item): tell("unkept-again", ["item": "\(item)"]) { $0 }
    case .editedAlike(let alike):
      guard case .answer(let item, _) = alike.kind else { return }
      let values = ["item": "\(item)", "key": console.key(keepKey)]
      console.tell(console.words("keep-alike", alike.people, values), console.faint)
    case .known(let item): tell("keep-known", ["item": "\(item)"], console.good)
    case .reloaded: tell("keep-reloaded", [:], console.faint)
    case .refused(.byHand(let file)): tell("unkept-by-hand", ["file": file.printable])
    case .refused(.check(let reason)): tell("unkept-check", ["reason": reason.printable])
    case .refused(.unwritable(let reason)): tell("unkept", ["reason": reason.printable])
    case .refused(.unheard(let ask)): tell("unkept-unheard", ["words": ask.onOneLine])
    case .refused(.needed(let item, let reason)):
      tell("unkeep-needed", ["item": "\(item)", "reason": reason.printable])
    case .refused(.withdrawn): tell("unkept-withdrawn")
    case .refused(.changed(let file)): tell("unkept-changed", ["file": file.printable])
    }
  }

  private func tell(_ kept: KnowledgeKeeper.Kept) {
    let values = ["item": "\(kept.item)", "file": kept.proposal.path.printable]
    switch kept.change {
    case .item: tell("kept-item", values, console.good)
    case .answer: tell("kept-answer", values, console.good)
    case .translation(let language):
      tell("kept-translation", ["item": "\(kept.item)", "language": name(of: language)], console.good)
    case .ask(let words): tell("kept-ask", ["item": "\(kept.item)", "words": words.onOneLine], console.good)
    }
  }
}
