/// What makes the queue a matter of indexes: who waits, in which place, and how many there are of what.
enum RankingSchema {
  static let tables = campaigns + ranks + asks + counts + verdicts

  /// `changes` counts what may make the triage of a campaign out of date, `triaged` says up to which of them it holds.
  private static let campaigns = """
    CREATE TABLE campaign (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      changes INTEGER NOT NULL,
      triaged INTEGER NOT NULL,
      stamp INTEGER
    );
    INSERT INTO campaign (name, changes, triaged) SELECT DISTINCT campaign, 1, 0 FROM post ORDER BY campaign;

    """

  /// The first columns are copied from the post: what is sorted and counted is never looked up beside its words.
  ///
  /// `grade` is what goes before what, null for what is no question. `is_loose`: nothing fits the post, and yet it may
  /// be one of many. `people` and `ask_reach` are those of its ask, or its own without one. `place` is where it waits,
  /// null where it doesn't or isn't ranked yet. `suits`: the item its ask is named after fits it.
  private static let ranks = """
    ALTER TABLE triage ADD COLUMN campaign INTEGER REFERENCES campaign (id);
    ALTER TABLE triage ADD COLUMN network TEXT;
    ALTER TABLE triage ADD COLUMN person INTEGER;
    ALTER TABLE triage ADD COLUMN words INTEGER;
    ALTER TABLE triage ADD COLUMN posted_at INTEGER;
    ALTER TABLE triage ADD COLUMN verdict TEXT;
    ALTER TABLE triage ADD COLUMN grade INTEGER;
    ALTER TABLE triage ADD COLUMN is_loose INTEGER;
    ALTER TABLE triage ADD COLUMN people INTEGER;
    ALTER TABLE triage ADD COLUMN ask_reach INTEGER;
    ALTER TABLE triage ADD COLUMN is_answered INTEGER AS (
      answered_by IS NOT NULL OR ifnull(verdict, '') IN ('approve', 'edit')) VIRTUAL;
    ALTER TABLE triage ADD COLUMN is_open INTEGER AS (
      grade IS NOT NULL AND answered_by IS NULL AND ifnull(verdict, 'later') = 'later') VIRTUAL;
    ALTER TABLE triage ADD COLUMN place INTEGER AS (
      CASE WHEN people IS NOT NULL AND is_open THEN CASE WHEN verdict IS NULL THEN grade ELSE 9 END END) VIRTUAL;
    ALTER TABLE triage ADD COLUMN suits INTEGER AS (outcome = 'matched' AND item = ask) VIRTUAL;
    DROP INDEX triage_ask;
    CREATE INDEX triage_ask ON triage (campaign, ask, reach DESC, posted_at) WHERE ask IS NOT NULL;
    CREATE INDEX triage_person ON triage (person);
    CREATE INDEX triage_mates ON triage (campaign, ask, posted_at, post, person, words, suits, confidence, nearness)
      WHERE place IS NOT NULL AND ask IS NOT NULL;
    CREATE INDEX triage_answered ON triage (campaign, ask, person) WHERE is_answered;
    CREATE INDEX triage_loose ON triage (campaign, grade, ask) WHERE place IS NOT NULL AND is_loose;
    CREATE INDEX triage_near ON triage (campaign, near, posted_at) WHERE place IS NOT NULL AND near IS NOT NULL;
    CREATE INDEX triage_by_people ON triage (campaign, place, people DESC, ask_reach DESC,
      ifnull(length(CAST(ask AS BLOB)), 1000000), ask, posted_at) WHERE place IS NOT NULL;
    CREATE INDEX triage_by_age ON triage (campaign, CASE place WHEN 0 THEN 0 WHEN 9 THEN 9 ELSE 1 END, posted_at)
      WHERE place IS NOT NULL;
    CREATE INDEX triage_by_reach ON triage (campaign, CASE place WHEN 0 THEN 0 WHEN 9 THEN 9 ELSE 1 END, reach DESC,
      posted_at) WHERE place IS NOT NULL;

    """

  /// All who ask the same, counted.
  private static let asks = """
    CREATE TABLE ask (
      campaign INTEGER NOT NULL REFERENCES campaign (id),
      name TEXT NOT NULL,
      posts INTEGER NOT NULL,
      people INTEGER NOT NULL,
      reach INTEGER NOT NULL,
      answered INTEGER NOT NULL,
      waiting INTEGER NOT NULL,
      PRIMARY KEY (campaign, name)
    ) WITHOUT ROWID;
    CREATE INDEX ask_by_people ON ask (campaign, people DESC, reach DESC, length(CAST(name AS BLOB)), name);

    """

  /// What each post counts for, and how many posts and people there are of each.
  private static let counts = """
    CREATE VIEW triage_counted AS
      SELECT post, campaign, ask, person, 'waiting' AS dimension, '' AS value FROM triage WHERE place IS NOT NULL
      UNION ALL SELECT post, campaign, ask, person, 'kind', kind FROM triage WHERE place IS NOT NULL
      UNION ALL SELECT post, campaign, ask, person, 'lane', ifnull(lane, 'none') FROM triage WHERE place IS NOT NULL
      UNION ALL SELECT post, campaign, ask, person, 'outcome', ifnull(outcome, 'none') FROM triage WHERE place IS NOT NULL
      UNION ALL SELECT post, campaign, ask, person, 'language', ifnull(language, 'none') FROM triage WHERE place IS NOT NULL
      UNION ALL SELECT post, campaign, ask, person, 'network', network FROM triage WHERE place IS NOT NULL
      UNION ALL SELECT post, campaign, ask, person, 'settled',
        CASE verdict WHEN 'edit' THEN 'approve' ELSE ifnull(verdict, 'elsewhere') END
        FROM triage WHERE grade IS NOT NULL AND (verdict IS NOT NULL OR answered_by IS NOT NULL)
      UNION ALL SELECT post, campaign, ask, person, 'other', kind FROM triage WHERE grade IS NULL;
    CREATE TABLE tally (
      campaign INTEGER NOT NULL REFERENCES campaign (id),
      dimension TEXT NOT NULL,
      value TEXT NOT NULL,
      posts INTEGER NOT NULL,
      people INTEGER NOT NULL,
      PRIMARY KEY (campaign, dimension, value)
    ) WITHOUT ROWID;

    """

  /// A decision moves its post, and is counted, whoever takes it.
  private static let verdicts = """
    CREATE TRIGGER post_moves AFTER UPDATE OF verdict ON post WHEN NEW.verdict IS NOT OLD.verdict
    BEGIN UPDATE triage SET verdict = NEW.verdict WHERE post = NEW.id; END;
    CREATE TRIGGER triage_leaves BEFORE UPDATE OF verdict ON triage WHEN NEW.verdict IS NOT OLD.verdict
    BEGIN
      UPDATE tally SET posts = posts - 1, people = people - NOT EXISTS (
          SELECT 1 FROM triage_counted AS other WHERE other.person = OLD.person AND other.post <> OLD.post
            AND other.campaign = OLD.campaign AND other.dimension = tally.dimension AND other.value = tally.value)
        WHERE campaign = OLD.campaign
          AND (dimension, value) IN (SELECT dimension, value FROM triage_counted WHERE post = OLD.post);
    END;
    CREATE TRIGGER triage_arrives AFTER UPDATE OF verdict ON triage WHEN NEW.verdict IS NOT OLD.verdict
    BEGIN
      INSERT INTO tally (campaign, dimension, value, posts, people)
        SELECT campaign, dimension, value, 1, NOT EXISTS (
          SELECT 1 FROM triage_counted AS other WHERE other.person = NEW.person AND other.post <> NEW.post
            AND other.campaign = NEW.campaign AND other.dimension = counted.dimension
            AND other.value = counted.value)
        FROM triage_counted AS counted WHERE post = NEW.post
        ON CONFLICT DO UPDATE SET posts = posts + 1, people = people + excluded.people;
      DELETE FROM tally WHERE campaign = NEW.campaign AND posts = 0;
      UPDATE ask SET waiting = waiting + NEW.is_open - OLD.is_open, answered = answered + NEW.is_answered - OLD.is_answered
        WHERE campaign = NEW.campaign AND name = NEW.ask;
    END;

    """
}
