import TextAnalysis

/// What comes of a post and what that rests on, before any words are put together.
enum Judgement {
  /// An item fits, or one of its details.
  case item(KnowledgeItem, Detail? = nil)

  /// Two items fit.
  case both(TwoRequests)

  /// A rule fired.
  case fired(RuleBook.Firing)

  /// The post is like the examples of a rule.
  case like(Rule)

  /// No draft, and why: the nearest candidates are shown instead.
  case silence(Outcome, String)

  /// No draft, and why a human has to look: at the tokens in the range, where they are known.
  case escalation(String, for: Range<Int> = 0..<0)
}
