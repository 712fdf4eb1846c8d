import GRDB

/// The tables of the log, and how a file is known to be one.
enum LogSchema {
  /// `Fire` in ASCII, in the header of every log: tells it from the databases of other applications.
  static let applicationID = 0x4669_7265

  /// The number of the newest migration, kept as `user_version` too.
  static var version: Int { migrator.migrations.count }

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (number, migration) in zip(1..., migrations) {
      migrator.registerMigration("\(number) \(migration.name)", foreignKeyChecks: .immediate) { db in
        try db.execute(sql: migration.sql)
        try db.execute(sql: "PRAGMA user_version = \(number)")
      }
    }
    return migrator
  }

  /// Migrations are never edited once released: a change is a new one, at the end, with the next `user_version`.
  private static let migrations: [(name: String, sql: String)] = [
    (
      name: "questions, decisions and answers",
      sql: questions + drafts + decisions + answers
        + ["draft", "decision", "answer"].map(appendOnly).joined()
    ),
    ("posts, asks and desks", QueueSchema.tables),
    ("places, asks and counts", RankingSchema.tables),
    ("tiers, copies and what was handed over", TierSchema.tables),
    ("who decided, and why", reviewers),
    ("what was sent, and noted", DeskSchema.tables),
    ("what is erased, and what must not come back", ErasureSchema.tables),
    ("who sat at which desk", sittings),
    ("what invites, and whose accounts", intake),
    ("who split and merged asks", askEdits),
    ("what a desk is about", filters),
    ("until when something is put off", deferrals),
  ]

  /// The triggers that refuse every change of what is in a table.
  static func appendOnly(_ table: String) -> String {
    ["UPDATE", "DELETE"].map { change in
      """
      CREATE TRIGGER \(table)_refuses_\(change.lowercased()) BEFORE \(change) ON \(table)
      BEGIN SELECT RAISE(ABORT, 'the table \(table) is append-only'); END;

      """
    }.joined()
  }

  /// `post_id` is null for lines typed at the desk, which may repeat; SQLite holds nulls for distinct.
  private static let questions = """
    CREATE TABLE question (
      id INTEGER PRIMARY KEY,
      thread INTEGER NOT NULL,
      network TEXT NOT NULL,
      post_id TEXT,
      text TEXT NOT NULL,
      author TEXT,
      author_name TEXT,
      language TEXT,
      link TEXT,
      posted_at TEXT,
      received_at TEXT NOT NULL,
      UNIQUE (network, post_id)
    );
    CREATE INDEX question_thread ON question (thread);
    CREATE TRIGGER question_stays BEFORE DELETE ON question
    BEGIN SELECT RAISE(ABORT, 'questions are never deleted'); END;
    CREATE TRIGGER question_keeps_its_place
    BEFORE UPDATE OF id, thread, network, post_id, received_at ON question
    BEGIN SELECT RAISE(ABORT, 'a question keeps its thread and its post'); END;

    """

  /// `text` is the parts put together, for whoever reads the file without Fireside.
  private static let drafts = """
    CREATE TABLE draft (
      id INTEGER PRIMARY KEY,
      question INTEGER NOT NULL REFERENCES question (id),
      text TEXT,
      outcome TEXT NOT NULL,
      item TEXT,
      lane TEXT,
      standing TEXT,
      is_internal INTEGER NOT NULL CHECK (is_internal IN (0, 1)),
      language TEXT NOT NULL,
      confidence REAL NOT NULL,
      margin REAL NOT NULL,
      length INTEGER NOT NULL,
      length_limit INTEGER,
      parts TEXT NOT NULL,
      evidence TEXT NOT NULL,
      concerns TEXT NOT NULL,
      starting_point TEXT,
      campaign TEXT NOT NULL,
      knowledge_fingerprint TEXT NOT NULL,
      drafted_at TEXT NOT NULL
    );

    """

  /// An undo is a decision too; being unique, `undoes` lets nothing be undone twice.
  private static let decisions = """
    CREATE TABLE decision (
      id INTEGER PRIMARY KEY,
      question INTEGER NOT NULL REFERENCES question (id),
      draft INTEGER NOT NULL REFERENCES draft (id),
      verdict TEXT NOT NULL
        CHECK (verdict IN ('approve', 'edit', 'reject', 'later', 'escalate', 'undo')),
      overridden TEXT NOT NULL,
      decided_at TEXT NOT NULL,
      undoes INTEGER UNIQUE REFERENCES decision (id),
      CHECK ((verdict = 'undo') = (undoes IS NOT NULL))
    );
    CREATE INDEX decision_question ON decision (question);

    """

  /// `standing_answer` is the one table that follows the present: its primary key is what makes
  /// it impossible to answer a question twice.
  private static let answers = """
    CREATE TABLE answer (
      id INTEGER PRIMARY KEY,
      decision INTEGER NOT NULL UNIQUE REFERENCES decision (id),
      question INTEGER NOT NULL REFERENCES question (id),
      text TEXT NOT NULL,
      draft_text TEXT,
      answered_at TEXT NOT NULL
    );
    CREATE INDEX answer_text ON answer (text);
    CREATE TABLE standing_answer (
      question INTEGER PRIMARY KEY REFERENCES question (id),
      answer INTEGER NOT NULL UNIQUE REFERENCES answer (id)
    );

    """

  /// Who decided, and why.
  private static let reviewers = """
    ALTER TABLE decision ADD COLUMN reviewer TEXT;
    ALTER TABLE decision ADD COLUMN reason TEXT;
    """

  /// Who sat at which desk when a decision was taken: two people may go by one name.
  private static let sittings = """
    CREATE TABLE sitting (
      id INTEGER PRIMARY KEY,
      desk INTEGER NOT NULL
    );
    CREATE INDEX sitting_desk ON sitting (desk, id);
    ALTER TABLE decision ADD COLUMN sitting INTEGER REFERENCES sitting (id);
    """

  /// What imports were told of which posts are questions.
  private static let intake = """
    CREATE TABLE intake (
      campaign TEXT NOT NULL,
      kind TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (campaign, kind, value)
    ) WITHOUT ROWID;
    """

  /// Who split and merged asks, with which posts, and what of it was taken back: edits of one `step` go together.
  private static let askEdits = """
    ALTER TABLE ask_edit ADD COLUMN step INTEGER REFERENCES ask_edit (id);
    ALTER TABLE ask_edit ADD COLUMN reviewer TEXT;
    ALTER TABLE ask_edit ADD COLUMN sitting INTEGER REFERENCES sitting (id);
    ALTER TABLE ask_edit ADD COLUMN undone_at TEXT;
    CREATE TABLE ask_edit_post (
      edit INTEGER NOT NULL REFERENCES ask_edit (id),
      post INTEGER NOT NULL,
      PRIMARY KEY (edit, post)
    ) WITHOUT ROWID;
    """

  /// What each reviewer’s desk is about, until they say otherwise: the newest row holds.
  private static let filters = """
    CREATE TABLE desk_filter (
      id INTEGER PRIMARY KEY,
      campaign TEXT NOT NULL,
      reviewer TEXT,
      filter TEXT NOT NULL,
      noted_at TEXT NOT NULL
    );
    """

  /// Until when posts were put off; without a time, until their authors write again: what was there then is up to
  /// `newest`.
  private static let deferrals = """
    CREATE TABLE deferral (
      decision INTEGER PRIMARY KEY REFERENCES decision (id),
      post INTEGER NOT NULL REFERENCES post (id),
      until TEXT,
      newest INTEGER NOT NULL
    );
    """
}
