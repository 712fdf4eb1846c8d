package import Answering
import GRDB

/// What was decided on the posts of a campaign, counted.
package struct Fate: Sendable, Hashable {
  /// How a post was settled: sent as drafted, after an edit, in words of one's own; closed, put off, handed over.
  package enum Kind: String, Sendable, CaseIterable {
    case drafted, edited, written, closed, later, escalated
  }

  package let kind: Kind

  /// Why it was closed, if somebody said.
  package let reason: ClosingReason?
  package let posts: Int
}

/// How drafts on one item fared.
package struct ItemVerdicts: Sendable, Hashable {
  package let item: ItemID
  package let approved: Int
  package let edited: Int

  /// Closed because the draft was about something else, or without a reason.
  package let rejected: Int
}

/// What one reviewer did.
package struct ReviewerTally: Sendable, Hashable {
  /// Nil where nobody said.
  package let reviewer: String?
  package let decisions: Int
  package let answers: Int
}

// What a report is made of. Only questions are counted, and of each the decision that stands.
extension ThreadStore {
  /// The campaigns of the log, that of most posts first.
  package func campaigns() throws(LogError) -> [String] {
    try rows("SELECT campaign FROM post GROUP BY campaign ORDER BY count(*) DESC, campaign") {
      try $0.value()
    }
  }

  /// How many questions were posted in each hour, `2026-12-26T17` in UTC, in the order of time.
  package func hours(of campaign: String) throws(LogError) -> [(hour: String, posts: Int)] {
    try rows(
      """
      SELECT substr(post.posted_at, 1, 13) AS hour, count(*) FROM triage JOIN post ON post.id = triage.post
      WHERE triage.campaign = \(Self.campaign) AND \(Self.isAsked) AND post.posted_at IS NOT NULL GROUP BY hour ORDER BY hour
      """,
      [campaign]
    ) { (try $0.value(), try $0.value()) }
  }

  /// What was asked most in an hour.
  package func asks(of campaign: String, inHour hour: String, limit: Int) throws(LogError) -> [(
    ask: AskID, posts: Int
  )] {
    try rows(
      """
      SELECT triage.ask, count(*) AS posts FROM triage JOIN post ON post.id = triage.post
      WHERE triage.campaign = \(Self.campaign) AND \(Self.isAsked) AND substr(post.posted_at, 1, 13) = ?2
        AND triage.ask IS NOT NULL AND triage.ask NOT GLOB 'rules/*'
      GROUP BY triage.ask ORDER BY posts DESC, triage.ask LIMIT ?3
      """,
      [campaign, hour, limit]
    ) { (try $0.value(by: AskID.init), try $0.value()) }
  }

  /// The questions of a campaign by something that the triage says of them, the most first.
  package func shares(of campaign: String, by dimension: Tally.Dimension) throws(LogError) -> [Tally] {
    try rows(
      """
      SELECT ifnull(\(dimension.column), 'none') AS value, count(*) AS posts, count(DISTINCT person)
      FROM triage WHERE campaign = \(Self.campaign) AND \(Self.isAsked) GROUP BY value ORDER BY posts DESC, value
      """,
      [campaign]
    ) { Tally(dimension: dimension, value: try $0.value(), posts: try $0.value(), people: try $0.value()) }
  }

  /// What the posts that were decided on do, the most first.
  package func moves(of campaign: String) throws(LogError) -> [(move: String, posts: Int)] {
    try rows(
      """
      WITH \(Self.decided) SELECT ifnull(json_extract(evidence, '$.move'), 'none') AS move, count(*) AS posts
      FROM decided GROUP BY move ORDER BY posts DESC, move
      """,
      [campaign]
    ) { (try $0.value(), try $0.value()) }
  }

  /// What people are troubled by: the items that problems, losses, cases and objections are about, those of most first.
  package func concerns(of campaign: String, limit: Int) throws(LogError) -> [(
    item: ItemID, posts: Int, people: Int
  )] {
    try rows(
      """
      WITH \(Self.decided), about AS (
        SELECT person, CASE WHEN item NOT GLOB 'rules/*' THEN item
          WHEN json_extract(evidence, '$.candidates[0].confidence') >= 0.5
            THEN json_extract(evidence, '$.candidates[0].item') END AS item
        FROM decided WHERE json_extract(evidence, '$.move') IN ('problem', 'loss', 'case', 'against'))
      SELECT item, count(*), count(DISTINCT person) AS people FROM about
      WHERE item IS NOT NULL AND item NOT GLOB 'rules/*' GROUP BY item ORDER BY people DESC, item LIMIT ?2
      """,
      [campaign, limit]
    ) { (try $0.value(by: ItemID.init), try $0.value(), try $0.value()) }
  }

  /// How the posts that were decided on were settled.
  package func fates(of campaign: String) throws(LogError) -> [Fate] {
    try rows(
      """
      WITH \(Self.decided) SELECT CASE verdict WHEN 'approve' THEN 'drafted' WHEN 'reject' THEN 'closed'
        WHEN 'escalate' THEN 'escalated' WHEN 'later' THEN 'later'
        ELSE CASE WHEN text IS NULL THEN 'written' ELSE 'edited' END END AS kind, reason, count(*) AS posts
      FROM decided GROUP BY kind, reason ORDER BY posts DESC, kind, reason
      """,
      [campaign]
    ) { Fate(kind: try $0.case(), reason: try $0.optionalCase(), posts: try $0.value()) }
  }

  /// The seconds from each post to the decision on it, in order; nil, and first, where nobody knows when it was posted.
  package func delays(of campaign: String) throws(LogError) -> [Int?] {
    try rows(
      """
      WITH \(Self.decided) SELECT max(0, strftime('%s', decided_at) - strftime('%s', posted_at)) AS delay FROM decided
      WHERE verdict <> 'later' ORDER BY delay
      """,
      [campaign]
    ) { try $0.optional() }
  }

  /// The seconds from each decision to its answer being sent, in order; nil, and first, where nobody knows when that was.
  ///
  /// The network's own time counts before that of the note. Words that took the place of sent ones were noted in the
  /// moment of the decision, and a reply from before it is another: neither says when.
  package func sendingDelays(of campaign: String) throws(LogError) -> [Int?] {
    try rows(
      """
      WITH sent AS (
        SELECT strftime('%s', answer.answered_at) AS decided,
          (SELECT min(strftime('%s', reply.posted_at)) FROM post AS reply
            WHERE reply.newest_id = triage.answered_by AND +reply.network = post.network) AS seen,
          (SELECT CASE WHEN is_sent AND noted_at > answer.answered_at THEN strftime('%s', noted_at) END
            FROM delivery WHERE answer = answer.id ORDER BY id DESC LIMIT 1) AS noted
        \(Self.outgoing) AND \(Self.delivery) <> 'approved')
      SELECT CASE WHEN seen >= decided THEN seen ELSE noted END - decided AS delay FROM sent ORDER BY delay
      """,
      [campaign]
    ) { try $0.optional() }
  }

  /// Who decided how much, the most first.
  package func reviewers(of campaign: String) throws(LogError) -> [ReviewerTally] {
    try rows(
      """
      WITH \(Self.decided) SELECT reviewer, count(*) AS decisions,
        sum(EXISTS (SELECT 1 FROM standing_answer WHERE question = decided.question))
      FROM decided GROUP BY reviewer ORDER BY decisions DESC, reviewer
      """,
      [campaign]
    ) { ReviewerTally(reviewer: try $0.optional(), decisions: try $0.value(), answers: try $0.value()) }
  }

  /// How the drafts on each item fared.
  package func itemVerdicts(of campaign: String) throws(LogError) -> [ItemVerdicts] {
    try rows(
      """
      WITH \(Self.decided) SELECT item, sum(verdict = 'approve'), sum(verdict = 'edit'),
        sum(verdict = 'reject' AND ifnull(reason, 'wrong draft') = 'wrong draft')
      FROM decided WHERE item IS NOT NULL AND text IS NOT NULL GROUP BY item ORDER BY item
      """,
      [campaign]
    ) { row in
      ItemVerdicts(
        item: try row.value(by: ItemID.init),
        approved: try row.value(),
        edited: try row.value(),
        rejected: try row.value()
      )
    }
  }

  /// The posts of an ask that others passed on most, by their numbers; none that is gone, private or of somebody hurt.
  package func mostShared(of campaign: String, in ask: AskID, limit: Int) throws(LogError) -> [Int64] {
    try rows(
      """
      SELECT post.id FROM triage JOIN post ON post.id = triage.post
      WHERE triage.campaign = \(Self.campaign) AND triage.ask = ?2 AND tier IS NULL AND deleted_at IS NULL AND post.post_id NOT GLOB 'news:*'
        AND ifnull(audience, 'public') NOT IN ('private', 'direct')
      ORDER BY reposts + quotes DESC, reach DESC, post.posted_at, post.id LIMIT ?3
      """,
      [campaign, ask.description, limit]
    ) { try $0.value() }
  }

  /// A question, and not one that is on the desk again for its news.
  private static let isAsked = "grade IS NOT NULL AND triage.kind <> 'news'"

  /// The decisions that stand on the questions of a campaign, each with its draft and its post.
  private static let decided =
    ThreadQuery.current + """
      , decided AS (
        SELECT current.question, decision.verdict, decision.reason, decision.reviewer, decision.decided_at, draft.item, draft.text,
          draft.evidence, question.posted_at, ifnull(post.person, question.id) AS person
        FROM current JOIN decision ON decision.id = current.decision JOIN draft ON draft.id = decision.draft
        JOIN question ON question.id = current.question
        LEFT JOIN post ON post.network = question.network AND post.post_id = question.post_id
        WHERE draft.campaign = ?1)
      """
}

extension Tally.Dimension {
  /// The column of the triage it is counted by.
  fileprivate var column: String {
    switch self {
    case .waiting, .settled, .other, .handedOver: "verdict"
    case .kind, .tier, .lane, .outcome, .language, .network: rawValue
    }
  }
}
