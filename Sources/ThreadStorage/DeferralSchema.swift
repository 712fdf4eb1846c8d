/// Until when posts were put off; without a time, until their authors write again: what was there then is up to `newest`.
enum DeferralSchema {
  static let table = """
    CREATE TABLE deferral (
      decision INTEGER PRIMARY KEY REFERENCES decision (id),
      post INTEGER NOT NULL REFERENCES post (id),
      until TEXT,
      newest INTEGER NOT NULL
    );
    """
}
