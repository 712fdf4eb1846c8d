package import Answering
import GRDB

// What imports were told of which posts are questions.
extension ThreadStore {
  /// What was said of a campaign beside its own file.
  package func intakeNotes(of campaign: String) throws(LogError) -> IntakeNotes {
    try read { db in
      func values(_ kind: String) throws -> [String] {
        let sql = "SELECT value FROM intake WHERE campaign = ? AND kind = ? ORDER BY value"
        return try String.fetchAll(db, sql: sql, arguments: [campaign, kind])
      }
      return IntakeNotes(invitations: try values(Self.invitation), accounts: try values(Self.account))
    }
  }

  /// Keeps what was said of a campaign; its posts are sorted again if that is new.
  package func note(_ notes: IntakeNotes, of campaign: String) throws(LogError) {
    let rows = notes.invitations.map { (Self.invitation, $0) } + notes.accounts.map { (Self.account, $0) }
    guard !rows.isEmpty else { return }
    try write { db in
      let before = db.totalChangesCount
      for (kind, value) in rows {
        let sql = "INSERT OR IGNORE INTO intake (campaign, kind, value) VALUES (?, ?, ?)"
        try db.execute(sql: sql, arguments: [campaign, kind, value])
      }
      if db.totalChangesCount > before { try Self.noteChange(of: campaign, in: db) }
    }
  }

  private static let invitation = "invitation"
  private static let account = "account"

  /// What most of the talk between others replies to, behind the post with the number `last`, and how much that is.
  package func mostAnswered(of campaign: String, after last: Int64) throws(LogError) -> (
    id: String, posts: Int
  )? {
    try read { db in
      let sql = """
        SELECT post.parent, count(*) AS posts FROM triage JOIN post ON post.id = triage.post
        WHERE triage.campaign = \(Self.campaign) AND triage.post > ?2 AND triage.kind = 'conversation'
          AND post.parent IS NOT NULL
        GROUP BY post.parent ORDER BY posts DESC, post.parent LIMIT 1
        """
      return try Row.fetchOne(db, sql: sql, arguments: [campaign, last]).map { ($0[0], $0[1]) }
    }
  }
}
