import GRDB

/// The tables of the log, and how a file is known to be one.
enum LogSchema {
  /// `Fire` in ASCII, in the header of every log: tells it from the databases of other applications.
  static let applicationID = 0x4669_7265

  /// The number of the newest migration, kept as `user_version` too.
  static var version: Int { migrator.migrations.count }

  /// Migrations are never edited once released: a change is a new one, with the next `user_version`.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 questions, decisions and answers", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: questions + drafts + decisions + answers)
      for table in ["draft", "decision", "answer"] {
        for change in ["UPDATE", "DELETE"] {
          try db.execute(
            sql: """
              CREATE TRIGGER \(table)_refuses_\(change.lowercased()) BEFORE \(change) ON \(table)
              BEGIN SELECT RAISE(ABORT, 'the table \(table) is append-only'); END;
              """
          )
        }
      }
      try db.execute(sql: "PRAGMA user_version = 1")
    }
    migrator.registerMigration("2 posts, asks and desks", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: QueueSchema.tables)
      try db.execute(sql: "PRAGMA user_version = 2")
    }
    migrator.registerMigration("3 places, asks and counts", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: RankingSchema.tables)
      try db.execute(sql: "PRAGMA user_version = 3")
    }
    migrator.registerMigration("4 tiers, copies and what was handed over", foreignKeyChecks: .immediate) {
      db in
      try db.execute(sql: TierSchema.tables)
      try db.execute(sql: "PRAGMA user_version = 4")
    }
    migrator.registerMigration("5 who decided, and why", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: NoteSchema.columns)
      try db.execute(sql: "PRAGMA user_version = 5")
    }
    migrator.registerMigration("6 what was sent, and noted", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: DeskSchema.tables)
      try db.execute(sql: "PRAGMA user_version = 6")
    }
    migrator.registerMigration("7 what is erased, and what must not come back", foreignKeyChecks: .immediate)
    { db in
      try db.execute(sql: ErasureSchema.tables)
      try db.execute(sql: "PRAGMA user_version = 7")
    }
    migrator.registerMigration("8 who sat at which desk", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: SittingSchema.tables)
      try db.execute(sql: "PRAGMA user_version = 8")
    }
    migrator.registerMigration("9 what invites, and whose accounts", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: IntakeSchema.table)
      try db.execute(sql: "PRAGMA user_version = 9")
    }
    migrator.registerMigration("10 who split and merged asks", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: AskEditSchema.tables)
      try db.execute(sql: "PRAGMA user_version = 10")
    }
    migrator.registerMigration("11 what a desk is about", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: FilterSchema.table)
      try db.execute(sql: "PRAGMA user_version = 11")
    }
    migrator.registerMigration("12 until when something is put off", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: DeferralSchema.table)
      try db.execute(sql: "PRAGMA user_version = 12")
    }
    return migrator
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
}
