/// What became of the answers, and what reviewers noted beside their decisions.
enum DeskSchema {
  static let tables =
    deliveries + notes + ["delivery", "calmed", "struck_out"].map(LogSchema.appendOnly).joined()

  /// Which answers were posted; the newest row of an answer holds.
  private static let deliveries = """
    CREATE TABLE delivery (
      id INTEGER PRIMARY KEY,
      answer INTEGER NOT NULL REFERENCES answer (id),
      is_sent INTEGER NOT NULL CHECK (is_sent IN (0, 1)),
      noted_at TEXT NOT NULL,
      reviewer TEXT
    );
    CREATE INDEX delivery_answer ON delivery (answer, id);

    """

  /// `remark` goes with what is handed over; `missed` is the item that a draft was about and the question was not.
  /// `calmed` has the words that somebody read and found harmless, the newest row of them holds; `struck_out` has those
  /// who are not to be offered for an ask again.
  private static let notes = """
    ALTER TABLE decision ADD COLUMN remark TEXT;
    ALTER TABLE decision ADD COLUMN missed TEXT;
    CREATE TABLE calmed (
      id INTEGER PRIMARY KEY,
      campaign TEXT NOT NULL,
      words INTEGER NOT NULL,
      is_harmless INTEGER NOT NULL CHECK (is_harmless IN (0, 1)),
      noted_at TEXT NOT NULL,
      reviewer TEXT
    );
    CREATE INDEX calmed_words ON calmed (campaign, words, id);
    CREATE TABLE struck_out (
      id INTEGER PRIMARY KEY,
      post INTEGER NOT NULL REFERENCES post (id),
      ask TEXT NOT NULL,
      noted_at TEXT NOT NULL,
      UNIQUE (post, ask)
    );

    """
}
