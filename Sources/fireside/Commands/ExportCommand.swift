import Answering
import ArgumentParser
import Foundation
import Interchange
import TextAnalysis
import ThreadStorage

/// The answered threads, written for others to read.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the answered threads as a page, a document, data or a transcript.",
    discussion: """
      The askers’ words and names are left out unless you say --with-questions: networks forbid republishing posts. \
      A transcript holds the words by its nature, and is for your own tests.

        fireside export --format html --output answers.html
        fireside export --format csv --since 2026-12-27 --item roadmap/bitcoin
      """
  )

  @Option(help: "The format:")
  var format: ExportFormat

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; standard output by default.", valueName: "file")
  )
  var output: String?

  @Option(help: ArgumentHelp("Answered on this day (UTC) or later.", valueName: "yyyy-mm-dd"))
  var since: CalendarDate?

  @Option(help: ArgumentHelp("Answered on this day (UTC) or earlier.", valueName: "yyyy-mm-dd"))
  var until: CalendarDate?

  @Option(
    help: ArgumentHelp(
      "Only this item, such as features/ID, or this section, such as roadmap.",
      valueName: "item"
    )
  )
  var item: String?

  @Flag(help: "With the askers’ words and handles.")
  var withQuestions = false

  @Flag(help: "With the e-mail addresses and phone numbers in the askers’ words.")
  var withContacts = false

  @Flag(help: "With the threads of those who may be in danger or hurt, which are nobody else’s business.")
  var withSafety = false

  @Flag(help: "Start CSV with a byte order mark, for spreadsheets that need one.")
  var byteOrderMark = false

  @OptionGroup var options: SharedOptions

  func validate() throws {
    if let item, subject == nil {
      throw ValidationError(
        "“\(item)” is no item: give features/ID, roadmap/ID, rules/ID, or one of the three alone"
      )
    }
  }

  func run() throws {
    let knowledge = try options.loadKnowledge()
    let store = try ThreadStore(readingFrom: options.logLocation)
    let document = exportOptions(knowledge)
    let all = try store.threads(
      ThreadFilter(
        campaign: knowledge.campaign.name,
        since: since?.start,
        until: until?.end,
        subject: subject,
        answeredOnly: true,
        order: .oldestFirst
      )
    )
    let reserves = all.map { document.disclosure.reserve(about: $0, to: format.exporter.readers) }
    let threads = zip(all, reserves).filter { $0.1 == nil }.map(\.0)
    for reserve in Disclosure.Reserve.allCases { tell(reserves.count { $0 == reserve }, reserve) }
    let text = try format.exporter.export(threads, with: document)
    if let output {
      do {
        try Data(text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
      } catch {
        throw BadInput(
          "\(output) can’t be written: name a file in a folder that is there and that you may write to"
        )
      }
      Console.standardError("\(output): \(threads.count) \(threads.count == 1 ? "thread" : "threads")")
    } else {
      Console.standard().text(text)
    }
  }

  private func tell(_ count: Int, _ reserve: Disclosure.Reserve) {
    guard count > 0 else { return }
    switch reserve {
    case .confidential:
      Console.standardError("\(count) left out: private and direct posts are never exported")
    case .safety:
      Console.standardError(
        "\(count) of people who may be in danger or hurt left out; --with-safety puts them in"
      )
    }
  }

  private var subject: ThreadFilter.Subject? {
    guard let item else { return nil }
    if let section = ItemID.Section(rawValue: item) { return .section(section) }
    return ItemID(item).map(ThreadFilter.Subject.item)
  }

  private func exportOptions(_ knowledge: Knowledge) -> ExportOptions {
    let campaign = knowledge.campaign
    var disclosure = Disclosure(of: knowledge)
    disclosure.includesQuestions = withQuestions
    disclosure.includesContacts = withContacts
    disclosure.includesSafety = withSafety
    var document = ExportOptions(campaign: campaign.name, disclosure: disclosure, exportedAt: Date())
    document.founder = campaign.founder?.name
    document.invitation = campaign.invitation
    document.hashtag = campaign.hashtag
    document.language = options.language ?? campaign.languages.first ?? .english
    document.byteOrderMark = byteOrderMark
    return document
  }
}

extension ExportFormat: ExpressibleByArgument {
  var defaultValueDescription: String { exporter.summary }
}

extension CalendarDate: ExpressibleByArgument {
  init?(argument: String) { self.init(argument) }

  /// Midnight in UTC, at its beginning.
  fileprivate var start: Date { Date(timeIntervalSince1970: Double(daysSinceEpoch) * 86_400) }

  /// Midnight in UTC, at its end.
  fileprivate var end: Date { start.addingTimeInterval(86_400) }
}
