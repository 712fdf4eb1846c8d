/// What is taken out of the log for good, and what must not come back.
enum ErasureSchema {
  static let tables = erasing + gone + forgotten + copies

  /// The log is append-only but where words leave it: as long as `erasing` has its row, which no transaction leaves behind.
  private static let erasing = """
    CREATE TABLE erasing (id INTEGER PRIMARY KEY CHECK (id = 1));
    DROP TRIGGER draft_refuses_update;
    CREATE TRIGGER draft_refuses_update BEFORE UPDATE ON draft WHEN NOT EXISTS (SELECT 1 FROM erasing)
    BEGIN SELECT RAISE(ABORT, 'the table draft is append-only'); END;
    DROP TRIGGER answer_refuses_update;
    CREATE TRIGGER answer_refuses_update BEFORE UPDATE ON answer WHEN NOT EXISTS (SELECT 1 FROM erasing)
    BEGIN SELECT RAISE(ABORT, 'the table answer is append-only'); END;
    DROP TRIGGER decision_refuses_update;
    CREATE TRIGGER decision_refuses_update BEFORE UPDATE ON decision WHEN NOT EXISTS (SELECT 1 FROM erasing)
    BEGIN SELECT RAISE(ABORT, 'the table decision is append-only'); END;

    """

  /// Posts that were taken back, which a later dump may still have; an empty network stands for any. And when that was
  /// last asked.
  private static let gone = """
    CREATE TABLE gone (
      post_id TEXT NOT NULL,
      network TEXT NOT NULL,
      noted_at TEXT NOT NULL,
      PRIMARY KEY (post_id, network)
    ) WITHOUT ROWID;
    CREATE TABLE deletion_check (id INTEGER PRIMARY KEY, checked_at TEXT NOT NULL);

    """

  /// Hashes of the names and ids of people who are forgotten: they tell who it is only when that person comes again.
  private static let forgotten = """
    CREATE TABLE forgotten (mark INTEGER PRIMARY KEY);

    """

  /// When the dump was made that a post’s words are from, and what it said before: an older copy is known by these.
  private static let copies = """
    ALTER TABLE post ADD COLUMN collected_at TEXT;
    ALTER TABLE post ADD COLUMN earlier_words TEXT NOT NULL DEFAULT '';
    """
}
