import Answering
import Foundation

/// The campaign that `init` writes: a bicycle workshop which doesn't exist, explained line by line.
enum CampaignTemplate {
  /// The transcript among the files.
  static let transcript = "transcripts/first.yaml"

  /// The files, in the order in which they are best read.
  private static let names = [
    "campaign.yaml", "features.yaml", "roadmap.yaml", "rules.yaml", "voice.yaml", transcript,
  ]

  /// The files with their dates: every item was verified `today`, and what is planned is planned for next year.
  static func files(today: CalendarDate) throws -> [(name: String, text: String)] {
    let folder = Bundle.module.bundleURL.appending(path: "Campaign")
    return try names.map { name in
      guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else {
        throw BadInput(
          "\(folder.path)/\(name) can’t be read: it belongs beside the program, so install it again"
        )
      }
      let dated = text.replacing("{{today}}", with: "\(today)").replacing(
        "{{year}}",
        with: "\(today.year + 1)"
      )
      return (name, dated)
    }
  }
}
