/// Who decided, and why.
enum NoteSchema {
  static let columns = """
    ALTER TABLE decision ADD COLUMN reviewer TEXT;
    ALTER TABLE decision ADD COLUMN reason TEXT;
    """
}
