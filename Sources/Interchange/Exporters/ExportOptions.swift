package import Answering
package import Foundation
package import TextAnalysis

/// What an export is headed with, and how much of the askers it may show.
package struct ExportOptions: Sendable {
  /// The campaign's name.
  package var campaign: String

  /// The founder's name, if it is known.
  package var founder: String?

  /// What everybody was asked.
  package var invitation: LocalizedText

  /// The campaign's hashtag with its `#`, if it has one.
  package var hashtag: String?

  /// The language of the document around the answers.
  package var language: Language

  /// The titles of the public items; an item that is not here is never named.
  package var titles: [ItemID: LocalizedText]

  /// Where the items stand today; an item that is not here stands where its draft said.
  package var standings: [ItemID: Standing]

  /// Whether the askers' words and handles are shown.
  package var includesQuestions: Bool

  /// Whether e-mail addresses and phone numbers in the askers' words are shown.
  package var includesContacts: Bool

  /// Whether CSV starts with U+FEFF, which some spreadsheets need to read UTF-8.
  package var byteOrderMark: Bool

  package var exportedAt: Date

  package init(
    campaign: String,
    founder: String? = nil,
    invitation: LocalizedText = LocalizedText(),
    hashtag: String? = nil,
    language: Language = .english,
    titles: [ItemID: LocalizedText] = [:],
    standings: [ItemID: Standing] = [:],
    includesQuestions: Bool = false,
    includesContacts: Bool = false,
    byteOrderMark: Bool = false,
    exportedAt: Date
  ) {
    self.campaign = campaign
    self.founder = founder
    self.invitation = invitation
    self.hashtag = hashtag
    self.language = language
    self.titles = titles
    self.standings = standings
    self.includesQuestions = includesQuestions
    self.includesContacts = includesContacts
    self.byteOrderMark = byteOrderMark
    self.exportedAt = exportedAt
  }
}
