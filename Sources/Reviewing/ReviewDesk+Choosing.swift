package import Answering
import ThreadStorage

// Another draft than the one that was made: by an item that the reviewer chose, or by what they know better.
extension ReviewDesk {
  /// The same question with the draft about an item that the reviewer chose; nil where it can’t be about that.
  package func choose(_ item: ItemID, for asked: DeskQuestion) throws -> DeskQuestion? {
    guard let draft = try draft(for: asked.whole, about: item, uses: uses(besides: asked.question)) else {
      return nil
    }
    var chosen = asked
    chosen.draft = draft
    return chosen
  }

  /// The draft about the nearest item where nothing is sure and the post asks for something: words to look at, which the
  /// reviewer takes by choosing the item.
  package func perhaps(_ asked: DeskQuestion) throws -> Draft? {
    let draft = asked.draft
    guard asked.missed == nil, draft.tier == nil, draft.evidence.move?.isRequest == true,
      let nearest = draft.choices.first, nearest == asked.choices.first
    else { return nil }
    let words = try choose(nearest, for: asked)?.draft
    return words?.isApprovable == true ? words : nil
  }

  /// The question without its draft, which was about something else, and with what may be taken instead; nil where there is
  /// no draft about an item, nor silence for the sake of an internal one.
  package func miss(_ asked: DeskQuestion) -> DeskQuestion? {
    guard asked.draft.mayBeWrong, asked.draft.tier == nil, let item = asked.draft.item else { return nil }
    var missed = asked
    if item.section != .rules { missed.missed = item }
    missed.choices = responder.choices(insteadOf: asked.draft)
    missed.draft.drop(because: "it was about something else, by your word")
    return missed
  }

  /// The question with the items and rules to take that these words may mean; nil where there are none.
  package func search(_ words: String, for asked: DeskQuestion) -> DeskQuestion? {
    var found = asked
    found.choices = responder.search(words, count: Self.mostFound)
    return found.choices.isEmpty ? nil : found
  }

  /// How many digits there are to take something with.
  package static let mostFound = 9

  /// The question with its draft where nobody is in danger or hurt after all, by the reviewer’s word, which holds for the
  /// same words wherever they come again; or without it, where that word is taken back.
  package func judgeAnew(_ asked: DeskQuestion) throws -> DeskQuestion? {
    let isHarmless = asked.question.isHarmless == true
    guard let post = asked.post, isHarmless || asked.draft.tier != nil else { return nil }
    // The word holds for these words wherever they come again: those of a last part say too little for that.
    if asked.question.parts.isEmpty {
      try store.note(
        words: post.wordsHash,
        areHarmless: !isHarmless,
        of: campaign,
        by: settings.reviewer,
        at: clock()
      )
    }
    var (question, whole) = (asked.question, asked.whole)
    question.isHarmless = isHarmless ? nil : true
    whole.isHarmless = question.isHarmless
    let draft = try draft(for: whole, after: asked.thread?.lastItem)
    var judged = desked(question, draft, in: asked.thread, as: post)
    judged.isPutOff = asked.isPutOff
    return judged
  }
}

extension Draft {
  /// Whether it takes the post to be about something, by its words or by saying nothing for the sake of an internal item.
  package var mayBeWrong: Bool { item != nil && (text != nil || isInternal) }
}
