/// The tables of the queue: posts as they were imported, what was made of them, and who is looking at which.
enum QueueSchema {
  static let tables = posts + verdicts + triage + asks + leases + batches + erasure

  /// `words` and `person` are hashes: of what is said, and of who says it; `verdict` follows the present, see below.
  private static let posts = """
    CREATE TABLE post (
      id INTEGER PRIMARY KEY,
      campaign TEXT NOT NULL,
      network TEXT NOT NULL,
      post_id TEXT NOT NULL,
      newest_id TEXT NOT NULL,
      text TEXT NOT NULL,
      words INTEGER NOT NULL,
      person INTEGER NOT NULL,
      author TEXT,
      author_name TEXT,
      language TEXT,
      link TEXT,
      posted_at TEXT,
      edited_at TEXT,
      audience TEXT,
      parent TEXT,
      conversation TEXT,
      repost_of TEXT,
      hashtags TEXT NOT NULL,
      mentions TEXT NOT NULL,
      version INTEGER NOT NULL,
      likes INTEGER NOT NULL,
      reposts INTEGER NOT NULL,
      replies INTEGER NOT NULL,
      quotes INTEGER NOT NULL,
      imported_at TEXT NOT NULL,
      deleted_at TEXT,
      verdict TEXT,
      UNIQUE (network, post_id)
    );
    CREATE INDEX post_newest_id ON post (newest_id);
    ALTER TABLE question ADD COLUMN audience TEXT;

    """

  /// The verdict that stands on a post, kept beside it: the queue would else have to go through all decisions.
  private static let verdicts = """
    CREATE TRIGGER decision_settles_post AFTER INSERT ON decision
    BEGIN
      UPDATE post SET verdict = (
        SELECT verdict FROM decision AS taken
        WHERE question = NEW.question AND undoes IS NULL
          AND NOT EXISTS (SELECT 1 FROM decision WHERE undoes = taken.id)
        ORDER BY id DESC LIMIT 1)
      WHERE (network, post_id) = (SELECT network, post_id FROM question WHERE id = NEW.question);
    END;

    """

  /// Made again from the posts and the knowledge whenever either changes: nothing in it is anybody's word.
  private static let triage = """
    CREATE TABLE triage (
      post INTEGER PRIMARY KEY REFERENCES post (id),
      stamp INTEGER NOT NULL,
      kind TEXT NOT NULL,
      lane TEXT,
      outcome TEXT,
      item TEXT,
      near TEXT,
      language TEXT,
      confidence REAL NOT NULL,
      nearness REAL NOT NULL,
      reach INTEGER NOT NULL,
      answered_by TEXT,
      leader INTEGER,
      ask TEXT
    );
    CREATE INDEX triage_ask ON triage (ask);

    """

  /// Asks split and merged by hand; the newest row holds.
  private static let asks = """
    CREATE TABLE ask_edit (
      id INTEGER PRIMARY KEY,
      campaign TEXT NOT NULL,
      words INTEGER,
      ask TEXT NOT NULL,
      into_ask TEXT NOT NULL,
      edited_at TEXT NOT NULL
    );
    CREATE TRIGGER ask_edit_stays BEFORE DELETE ON ask_edit
    BEGIN SELECT RAISE(ABORT, 'the table ask_edit is append-only'); END;

    """

  /// A post is looked at by one desk at a time.
  private static let leases = """
    CREATE TABLE lease (
      post INTEGER PRIMARY KEY REFERENCES post (id),
      desk INTEGER NOT NULL,
      taken_at TEXT NOT NULL
    );

    """

  /// Decisions that were taken together bear the number of the first of them.
  private static let batches = """
    ALTER TABLE decision ADD COLUMN batch INTEGER REFERENCES decision (id);
    CREATE INDEX decision_batch ON decision (batch) WHERE batch IS NOT NULL;

    """

  /// The one change that a draft, an answer or a decision may still see: an asker's words leave it for good.
  ///
  /// `erasedEvidence` is spelled out, since what is written here was released: a new wording needs a new migration.
  private static let erasure = """
    DROP TRIGGER draft_refuses_update;
    CREATE TRIGGER draft_refuses_update BEFORE UPDATE ON draft
    WHEN NEW.evidence IS NOT \
    '{"candidates":[],"matchedWords":[],"reason":"the post was deleted, and its words with it"}' \
    OR NEW.id IS NOT OLD.id OR NEW.question IS NOT OLD.question
      OR NEW.text IS NOT OLD.text OR NEW.outcome IS NOT OLD.outcome OR NEW.item IS NOT OLD.item
      OR NEW.lane IS NOT OLD.lane OR NEW.standing IS NOT OLD.standing
      OR NEW.is_internal IS NOT OLD.is_internal OR NEW.language IS NOT OLD.language
      OR NEW.confidence IS NOT OLD.confidence OR NEW.margin IS NOT OLD.margin
      OR NEW.length IS NOT OLD.length OR NEW.length_limit IS NOT OLD.length_limit
      OR NEW.parts IS NOT OLD.parts OR NEW.concerns IS NOT OLD.concerns
      OR NEW.starting_point IS NOT OLD.starting_point OR NEW.campaign IS NOT OLD.campaign
      OR NEW.knowledge_fingerprint IS NOT OLD.knowledge_fingerprint OR NEW.drafted_at IS NOT OLD.drafted_at
    BEGIN SELECT RAISE(ABORT, 'the table draft is append-only'); END;

    """

  /// The evidence of a draft whose question was erased.
  static let erasedEvidence = """
    {"candidates":[],"matchedWords":[],"reason":"the post was deleted, and its words with it"}
    """
}
