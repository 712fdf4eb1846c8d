package import Answering

/// What was asked, as a founder would present it: headings with figures under them, each of which can be looked behind.
package struct Report: Sendable, Encodable {
  package var campaign: String

  /// When the first and the last question were posted, and when this was made.
  package var from: String?
  package var to: String?
  package var madeAt: String
  package var language: String

  /// The questions that were posted in each hour, in the order of time, with no hour left out.
  package var hours: [Hour]
  package var sections: [Section]

  package init(
    campaign: String,
    from: String?,
    to: String?,
    madeAt: String,
    language: String,
    hours: [Hour],
    sections: [Section]
  ) {
    (self.campaign, self.from, self.to, self.madeAt) = (campaign, from, to, madeAt)
    (self.language, self.hours, self.sections) = (language, hours, sections)
  }

  package struct Hour: Sendable, Encodable, Hashable {
    /// `2026-12-26T17`, in UTC.
    package var hour: String
    package var posts: Int

    package init(hour: String, posts: Int) { (self.hour, self.posts) = (hour, posts) }
  }

  package struct Section: Sendable, Encodable {
    /// What it is called where programs read it; `report.txt` has its heading.
    package var name: String
    package var rows: [Line]

    package init(_ name: String, _ rows: [Line]) { (self.name, self.rows) = (name, rows) }

    /// Whether its lines are names alone, of which a few say enough where there is little room.
    package var isList: Bool { rows.allSatisfy { $0.figures.isEmpty && $0.note == nil } }
  }

  package struct Line: Sendable, Encodable {
    /// What it is called where programs read it.
    package var key: String
    package var label: String

    /// The figures, the first of which is drawn.
    package var figures: [Figure]
    package var note: String?

    /// The posts behind it.
    package var posts: [Example]

    package init(
      _ key: String,
      _ label: String,
      _ figures: [Figure] = [],
      note: String? = nil,
      posts: [Example] = []
    ) {
      (self.key, self.label, self.figures, self.note, self.posts) = (key, label, figures, note, posts)
    }
  }

  package struct Figure: Sendable, Encodable, Hashable {
    package var name: String
    package var value: Int

    package init(_ name: String, _ value: Int) { (self.name, self.value) = (name, value) }
  }

  /// A post behind a figure; without its words unless they may be shown.
  package struct Example: Sendable, Encodable, Hashable {
    package var network: String
    package var postedAt: String?
    package var link: String?
    package var words: String?
    package var shared: Int
    package var reach: Int

    /// Nil where outsiders must not read it.
    package init?(_ question: Question, reach: Int, shared: Int, with disclosure: Disclosure) {
      guard !question.isConfidential else { return nil }
      network = question.network.rawValue
      postedAt = question.postedAt.map { UTCTime($0).iso8601 }
      let words = DisclosedWords(of: [question], disclosure)
      link = words.link(to: question)
      self.words = disclosure.includesQuestions || disclosure.includesQuotes ? words.quote(of: question) : nil
      (self.shared, self.reach) = (shared, reach)
    }
  }
}
