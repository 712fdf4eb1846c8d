/// Who split and merged asks, with which posts, and what of it was taken back: edits of one `step` go together.
enum AskEditSchema {
  static let tables = """
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
}
