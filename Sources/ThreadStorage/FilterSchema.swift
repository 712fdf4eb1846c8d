/// What each reviewer’s desk is about, until they say otherwise: the newest row holds.
enum FilterSchema {
  static let table = """
    CREATE TABLE desk_filter (
      id INTEGER PRIMARY KEY,
      campaign TEXT NOT NULL,
      reviewer TEXT,
      filter TEXT NOT NULL,
      noted_at TEXT NOT NULL
    );
    """
}
