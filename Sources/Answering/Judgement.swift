import TextAnalysis

/// What comes of a post and what that rests on, before any words are put together.
enum Judgement {
  /// An item fits, or one of its details.
  case item(KnowledgeItem, Detail? = nil)

  /// Two items fit.
  case both(TwoRequests)

  case fired(RuleBook.Firing)

  /// The post is like the examples of a rule.
  case like(Rule)

  /// The post tells of a mishap, and the rule says what is said to that.
  case does(Move, Rule)

  /// No draft, and why: the nearest candidates are shown instead.
  case silence(Outcome, String)

  /// No draft unasked: something was done to somebody, or may have been, as the tokens in the range tell.
  case care(String, for: [Int] = [])

  /// No draft, and why a human has to look: at the tokens in the range, where they are known.
  case escalation(String, for: [Int] = [])
}
