import Answering
import ArgumentParser
import Foundation
import Interchange
import TextAnalysis
import ThreadStorage

/// The answered threads, written for others to read.
struct ExportCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the answered threads as a page, a document, data or a transcript.",
    discussion: """
      The askers’ words and names are left out unless you say --with-questions: networks forbid republishing posts. \
      A transcript holds the words by its nature, and is for your own tests. Pages and Markdown have one entry an \
      ask with one answer, which stands for all who asked.

        fireside export --format html --output site/
        fireside export --format html --output answers.html --language fr
        fireside export --format csv --since 2026-12-27 --item roadmap/bitcoin
      """
  )

  @Option(help: "The format:")
  var format: Form

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write; standard output by default. In HTML, a folder for a small site.",
      valueName: "file"
    )
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

  @Flag(
    help:
      "With the askers’ words and handles, and the names that answers greet; a copy of the log has the words alone."
  )
  var withQuestions = false

  @Flag(help: "With the e-mail addresses and phone numbers in the askers’ words.")
  var withContacts = false

  @Flag(help: "On a page or in Markdown: with some of the askers’ words, without their names.")
  var quote = false

  @Option(
    help: ArgumentHelp(
      "On a page or in Markdown: also the answers of this lane, such as thanks, playful or contact.",
      valueName: "lane"
    )
  )
  var withLane: [Lane] = []

  @Option(help: ArgumentHelp("Without this thread.", valueName: "n"))
  var except: [Int64] = []

  @Flag(help: "With the threads of those who may be in danger or hurt, which are nobody else’s business.")
  var withSafety = false

  @Flag(help: "Start CSV with a byte order mark, for spreadsheets that need one.")
  var byteOrderMark = false

  @OptionGroup var speech: SpeechOptions
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
    if !withQuestions, !withSafety { FileAccess.publish() }
    try DeletionCheck(store).warn(at: Date(), speech.console)
    let document = try exportOptions(knowledge, store)
    switch format {
    case .log: try writeCopy(of: store, document.disclosure)
    case .threads(let format): try write(format, store, knowledge, document)
    }
  }

  private func writeCopy(of store: ThreadStore, _ disclosure: Disclosure) throws {
    guard let output, !FileManager.default.fileExists(atPath: output) else {
      throw BadInput(speech.console.words("export-copy-file"))
    }
    try store.writeMaskedCopy(to: output, LogMask(disclosure))
    Console.standardError(speech.console.words("export-copied", ["file": output]))
  }

  private func write(
    _ format: ExportFormat,
    _ store: ThreadStore,
    _ knowledge: Knowledge,
    _ document: ExportOptions
  ) throws {
    let isSite = format == .html && output.map { !$0.hasSuffix(".html") } == true
    let folder = isSite ? output.map(SiteFolder.init) : nil
    var reserves: [Disclosure.Reserve: Int] = [:]
    var count = 0
    func eachThread(_ body: (QuestionThread) throws -> Void) throws {
      try store.eachThread(filter(knowledge)) { thread in
        guard !except.contains(thread.id) else { return }
        if let reserve = document.disclosure.reserve(about: thread, to: format.exporter.readers) {
          reserves[reserve, default: 0] += 1
        } else {
          count += 1
          try body(thread)
        }
      }
    }
    if let folder {
      var site = Site(siteLanguages(knowledge), with: document)
      try eachThread { try site.add($0) }
      try folder.write(try site.files())
    } else {
      var exporter = format.exporter.init(document)
      let file = try OutputText(output)
      try file.write(exporter.head())
      try eachThread { try file.write(try exporter.add($0)) }
      try file.write(try exporter.tail())
      try file.finish()
    }
    for reserve in Disclosure.Reserve.allCases { tell(reserves[reserve] ?? 0, reserve) }
    if let output { Console.standardError(speech.console.words("exported", count, ["file": output])) }
  }

  private func filter(_ knowledge: Knowledge) -> ThreadFilter {
    ThreadFilter(
      campaign: knowledge.campaign.name,
      since: since?.start,
      until: until?.end,
      subject: subject,
      answeredOnly: true,
      order: .oldestFirst
    )
  }

  /// The language that was asked for comes first.
  private func siteLanguages(_ knowledge: Knowledge) -> [Language] {
    let all = knowledge.campaign.languages.isEmpty ? [.english] : knowledge.campaign.languages
    guard let first = options.language else { return all }
    return [first] + all.filter { $0 != first }
  }

  private func tell(_ count: Int, _ reserve: Disclosure.Reserve) {
    guard count > 0 else { return }
    Console.standardError(speech.console.words("export-left-\(reserve)", count))
  }

  private var subject: ThreadFilter.Subject? {
    guard let item else { return nil }
    if let section = ItemID.Section(rawValue: item) { return .section(section) }
    return ItemID(item).map(ThreadFilter.Subject.item)
  }

  private func exportOptions(_ knowledge: Knowledge, _ store: ThreadStore) throws -> ExportOptions {
    let campaign = knowledge.campaign
    var disclosure = Disclosure(of: knowledge)
    disclosure.includesQuestions = withQuestions
    disclosure.includesContacts = withContacts
    disclosure.includesSafety = withSafety
    disclosure.includesQuotes = quote
    disclosure.lanes = Set(withLane)
    var document = ExportOptions(campaign: campaign.name, disclosure: disclosure, exportedAt: Date())
    document.founder = campaign.founder?.name
    document.invitation = campaign.invitation
    document.network = campaign.network
    document.hashtag = campaign.hashtag
    document.language = options.language ?? campaign.languages.first ?? .english
    document.byteOrderMark = byteOrderMark
    // Of a part of the log, only those who were answered in it are counted.
    if since == nil, until == nil { document.asks = try store.askCounts(of: campaign.name) }
    return document
  }
}

extension Lane: ExpressibleByArgument {}

extension ExportCommand {
  /// What can be written: threads in one of their formats, or the log itself.
  enum Form: CaseIterable, ExpressibleByArgument {
    case threads(ExportFormat)
    case log

    static var allCases: [Form] { ExportFormat.allCases.map(Form.threads) + [.log] }

    init?(argument: String) {
      guard let form = Self.allCases.first(where: { $0.name == argument }) else { return nil }
      self = form
    }

    static var allValueStrings: [String] { allCases.map(\.name) }

    var defaultValueDescription: String {
      switch self {
      case .threads(let format): format.exporter.summary
      case .log: "A copy of the log without personal data."
      }
    }

    private var name: String {
      switch self {
      case .threads(let format): format.rawValue
      case .log: "sqlite"
      }
    }
  }
}

extension LogMask {
  /// By the one policy of all exports; nobody is named in a copy, whatever words are.
  fileprivate init(_ disclosure: Disclosure) {
    var nameless = disclosure
    nameless.includesQuestions = false
    self.init(
      words: { disclosure.words(of: $0) ?? "" },
      link: { disclosure.link(to: $0) },
      ours: { [nameless] in nameless.masked($0, parts: $1, to: $2) }
    )
  }
}

extension CalendarDate: ExpressibleByArgument {
  init?(argument: String) { self.init(argument) }

  /// Midnight in UTC, at its beginning.
  fileprivate var start: Date { Date(timeIntervalSince1970: Double(daysSinceEpoch) * 86_400) }

  /// Midnight in UTC, at its end.
  fileprivate var end: Date { start.addingTimeInterval(86_400) }
}
