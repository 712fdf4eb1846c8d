import Answering
enum CampaignTemplate {
  static let transcript = "transcripts/first.yaml"
  static func files(verified: CalendarDate) -> [(name: String, text: String)] { [] }
}
