/// What puts those who may be hurt first: how soon a human has to read a post, who says the same words, what was handed
/// over.
enum TierSchema {
  static let tables = tiers + orders + counts

  /// `turn` is the place of a post, but for those whose writers may be hurt: put off, they keep that of their grade.
  /// `gravity` says what goes before what among those in danger, 1 first; `urgency` is that where the post waits among
  /// the first two grades, 0 elsewhere.
  private static let tiers = """
    ALTER TABLE triage ADD COLUMN tier TEXT;
    ALTER TABLE triage ADD COLUMN gravity INTEGER;
    ALTER TABLE triage ADD COLUMN turn INTEGER AS (CASE WHEN tier IS NOT NULL AND place IS NOT NULL THEN grade ELSE place END) VIRTUAL;
    ALTER TABLE triage ADD COLUMN urgency INTEGER AS (CASE WHEN turn < 2 THEN ifnull(gravity, 0) ELSE 0 END) VIRTUAL;
    CREATE INDEX triage_copies ON triage (campaign, words, posted_at, post, person)
      WHERE tier IS NOT NULL AND place IS NOT NULL;
    CREATE INDEX triage_handed_over ON triage (campaign, grade, gravity, posted_at)
      WHERE verdict = 'escalate' AND grade IS NOT NULL AND answered_by IS NULL;

    """

  /// Neither people nor reach counts where somebody may be hurt.
  private static let orders = """
    DROP INDEX triage_by_people;
    DROP INDEX triage_by_age;
    DROP INDEX triage_by_reach;
    CREATE INDEX triage_by_people ON triage (campaign, turn, urgency, CASE WHEN turn < 2 THEN 0 ELSE -people END,
      CASE WHEN turn < 2 THEN 0 ELSE -ask_reach END, ifnull(length(CAST(ask AS BLOB)), 1000000), ask, posted_at)
      WHERE place IS NOT NULL;
    CREATE INDEX triage_by_age ON triage (campaign, CASE WHEN turn IN (0, 1, 9) THEN turn ELSE 2 END, urgency, posted_at)
      WHERE place IS NOT NULL;
    CREATE INDEX triage_by_reach ON triage (campaign, CASE WHEN turn IN (0, 1, 9) THEN turn ELSE 2 END, urgency,
      CASE WHEN turn < 2 THEN 0 ELSE -reach END, posted_at) WHERE place IS NOT NULL;

    """

  /// The triggers that move a post from one count to another read this by its name.
  private static let counts = """
    DROP VIEW triage_counted;
    CREATE VIEW triage_counted AS
      SELECT post, campaign, ask, person, 'waiting' AS dimension, '' AS value FROM triage WHERE place IS NOT NULL
      UNION ALL SELECT post, campaign, ask, person, 'kind', kind FROM triage WHERE place IS NOT NULL
      UNION ALL SELECT post, campaign, ask, person, 'tier', ifnull(tier, 'none') FROM triage WHERE place IS NOT NULL
      UNION ALL SELECT post, campaign, ask, person, 'lane', ifnull(lane, 'none') FROM triage WHERE place IS NOT NULL
      UNION ALL SELECT post, campaign, ask, person, 'outcome', ifnull(outcome, 'none') FROM triage WHERE place IS NOT NULL
      UNION ALL SELECT post, campaign, ask, person, 'language', ifnull(language, 'none') FROM triage WHERE place IS NOT NULL
      UNION ALL SELECT post, campaign, ask, person, 'network', network FROM triage WHERE place IS NOT NULL
      UNION ALL SELECT post, campaign, ask, person, 'handed over', '' FROM triage
        WHERE verdict = 'escalate' AND grade IS NOT NULL AND answered_by IS NULL
      UNION ALL SELECT post, campaign, ask, person, 'settled',
        CASE verdict WHEN 'edit' THEN 'approve' ELSE ifnull(verdict, 'elsewhere') END
        FROM triage WHERE grade IS NOT NULL AND (verdict IS NOT NULL OR answered_by IS NOT NULL)
      UNION ALL SELECT post, campaign, ask, person, 'other', kind FROM triage WHERE grade IS NULL;

    """
}
