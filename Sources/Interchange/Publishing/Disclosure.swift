package import Answering

/// What may leave the house, and how much of it: whatever is written for others asks this, and decides nothing itself.
package struct Disclosure: Sendable {
  /// An item that anybody may read of: what it is called, and where it stands today.
  package struct PublicItem: Sendable {
    package var title: LocalizedText
    package var standing: Standing

    /// What the founder says of it today.
    package var answer = LocalizedText()

    /// Why not, for a declined item.
    package var why = LocalizedText()
    package var link: String?

    /// When somebody last vouched for it.
    package var verified: CalendarDate?

    package init(title: LocalizedText, standing: Standing) {
      self.title = title
      self.standing = standing
    }

    fileprivate init(_ item: KnowledgeItem) {
      self.init(title: item.title, standing: item.standing)
      (answer, why, link, verified) = (item.answer, item.why, item.link, item.verified)
    }
  }

  /// The items that may be named; one that is not here never is.
  package var items: [ItemID: PublicItem]

  /// Whether the askers' words and handles are shown to outsiders.
  package var includesQuestions = false

  /// Whether some of the askers' words are quoted on pages, without their names.
  package var includesQuotes = false

  /// The lanes whose answers stand on pages, where they are nobody's ask: jokes, thanks and the like.
  package var lanes: Set<Lane> = []

  /// Whether e-mail addresses and phone numbers in the askers' words are shown to outsiders.
  package var includesContacts = false

  /// Whether the threads of those who may be hurt are shown to outsiders.
  package var includesSafety = false

  /// Tells our names and addresses from those of askers.
  package private(set) var house = HouseWords.none

  package init(items: [ItemID: PublicItem]) { self.items = items }

  /// What may be said of the items in `knowledge`; of the askers, nothing unless it is put in.
  package init(of knowledge: Knowledge) {
    let items = knowledge.items.filter { !$0.isInternal }
    self.init(
      items: Dictionary(
        uniqueKeysWithValues: items.map { ($0.id, PublicItem($0)) }
      )
    )
    house = HouseWords(of: knowledge)
  }
}

// MARK: - Threads

extension Disclosure {
  /// Who reads what is written.
  package enum Readers: Sendable {
    /// Anybody: a page, a document, data.
    case anybody
    /// Those who run the campaign's own tests: a transcript holds the words by its nature.
    case testers
  }

  /// Why a thread stays in the house.
  package enum Reserve: CaseIterable, Sendable {
    /// Some of it was written to few.
    case confidential
    /// The author of some of it took it back.
    case gone
    /// It points at somebody who may be hurt.
    case safety
  }

  /// Why `thread` stays in the house; nil if it may leave.
  package func reserve(about thread: QuestionThread, to readers: Readers) -> Reserve? {
    if thread.turns.contains(where: \.question.isConfidential) { return .confidential }
    if thread.turns.contains(where: { $0.post?.isGone == true }) { return .gone }
    let isOfSafety = thread.turns.contains { $0.draft.tier != nil }
    return isOfSafety && readers == .anybody && !includesSafety ? .safety : nil
  }

  /// The turns of `thread` whose answer stands, with their places in it; none if it stays in the house.
  func turns(of thread: QuestionThread, to readers: Readers) throws(ExportError) -> [(
    place: Int, turn: Turn, answer: Answer
  )] {
    guard reserve(about: thread, to: readers) == nil else { return [] }
    for turn in thread.turns where turn.answer != nil {
      // The one leak that a human may have insisted on at the desk: whatever is left of it, it isn't for everybody.
      guard let leak = turn.overridden.first(where: { $0.kind == .internalItem }) else { continue }
      throw ExportError(
        description: "thread \(thread.id) tells what is internal, and nothing was written (\(leak.message)):"
          + " undo that answer, or leave it out with --except \(thread.id)"
      )
    }
    return thread.turns.enumerated().compactMap { place, turn in turn.answer.map { (place, turn, $0) } }
  }
}

// MARK: - Words

extension Disclosure {
  /// The words of a question that may be in a copy of the log; nil where none may.
  package func words(of question: Question) -> String? {
    DisclosedWords(of: [question], self).words(of: question).map { Mentions.masked($0) }
  }

  /// The words of a question without handles, contacts and the name of whoever asked.
  package func quote(of question: Question) -> String {
    DisclosedWords(of: [question], self).quote(of: question)
  }

  /// The same; nil where what was asked tells who asks, or how to reach them: then it can't become anybody's words.
  package func anonymousQuote(of question: Question) -> String? {
    let said = question.said
    let isTelling =
      !ContactMask.keys(in: said).isEmpty || question.isNamed(in: said) || Introduction.stands(in: said)
      || HouseWords.signature(of: said[...]) != nil
    return isTelling ? nil : quote(of: question)
  }

  /// The address of a post that names nobody, if it has one.
  package func link(to question: Question) -> String? { DisclosedWords.linkWithoutHandle(to: question) }

  /// Some of our words to a question, whose draft has these parts, without what they repeat of its asker.
  package func masked(_ text: String, parts: [DraftPart], to question: Question) -> String {
    DisclosedWords(of: [question], self).masked(text, parts)
  }
}

// MARK: - Items

extension Disclosure {
  /// The item that `draft` rests on, if it may be named; a rule has no title, and nothing to hide.
  func item(of draft: Draft) -> ItemID? {
    draft.isInternal ? nil : draft.item.flatMap { mayName($0) ? $0 : nil }
  }

  /// All that `draft` found; nil if it found nothing, or anything that may not be named.
  func found(by draft: Draft) -> [ItemID]? {
    draft.found.isEmpty || draft.isInternal || !draft.found.allSatisfy(mayName) ? nil : draft.found
  }

  private func mayName(_ item: ItemID) -> Bool { item.section == .rules || items[item] != nil }

  /// `item`, or `internal` in its section where it may not be named: for the files of colleagues, who are told that much.
  package func shown(_ item: ItemID) -> ItemID {
    mayName(item) ? item : ItemID(section: item.section, name: Self.hidden)
  }

  /// `draft` as colleagues may have it in a file: no word of an internal item is in it.
  package func shown(_ draft: Draft) -> Draft {
    var shown = draft
    shown.item = draft.item.map(self.shown)
    let evidence = draft.evidence
    if let item = draft.item, !mayName(item) {
      shown.evidence.source = nil
      shown.evidence.nearestAsk = nil
    }
    shown.evidence.second = evidence.second.map(self.shown)
    shown.evidence.further = evidence.further?.map(self.shown)
    for (place, candidate) in evidence.candidates.enumerated() where !mayName(candidate.item) {
      shown.evidence.candidates[place].item = self.shown(candidate.item)
      shown.evidence.candidates[place].title = Self.hidden
    }
    return shown
  }

  private func shown(_ request: Evidence.SecondRequest) -> Evidence.SecondRequest {
    mayName(request.item)
      ? request : .init(item: shown(request.item), title: Self.hidden, isAnswered: request.isAnswered)
  }

  /// What an internal item is called where it may not be named.
  private static let hidden = "internal"
}
