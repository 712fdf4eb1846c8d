package import Answering
package import Foundation
package import TextAnalysis

/// What an export is headed with, and what it may show.
package struct ExportOptions: Sendable {
  /// The campaign's name.
  package var campaign: String

  /// The founder's name, if it is known.
  package var founder: String?

  /// What everybody was asked.
  package var invitation = LocalizedText()

  /// The campaign's hashtag with its `#`, if it has one.
  package var hashtag: String?

  /// The network that the campaign keeps to; what was posted elsewhere says so.
  package var network = Network.plain

  /// The language of the document around the answers.
  package var language = Language.english

  /// The asks of the campaign, counted; without them, as many ask as were answered.
  package var asks: [AskCount] = []

  /// What may leave, and how much of it.
  package var disclosure: Disclosure

  /// Whether CSV starts with U+FEFF, which some spreadsheets need to read UTF-8.
  package var byteOrderMark = false

  package var exportedAt: Date

  package init(campaign: String, disclosure: Disclosure, exportedAt: Date) {
    self.campaign = campaign
    self.disclosure = disclosure
    self.exportedAt = exportedAt
  }
}
