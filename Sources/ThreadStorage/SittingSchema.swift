/// Who sat at which desk when a decision was taken: two people may go by one name.
enum SittingSchema {
  static let tables = """
    CREATE TABLE sitting (
      id INTEGER PRIMARY KEY,
      desk INTEGER NOT NULL
    );
    CREATE INDEX sitting_desk ON sitting (desk, id);
    ALTER TABLE decision ADD COLUMN sitting INTEGER REFERENCES sitting (id);
    """
}
