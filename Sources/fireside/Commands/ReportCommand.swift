import Answering
import ArgumentParser
import Foundation
import Interchange
import Reviewing
import TextAnalysis
import ThreadStorage

/// What was asked, as a founder would present it.
struct ReportCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract:
      "Tell what was asked: how much, when, what most of all, what becomes of it, and how it was answered.",
    discussion: """
      People are counted, not posts. A page or JSON holds no words of askers unless you say --quote; names never.

        fireside report
        fireside report --format html --output report.html
        fireside report --show roadmap/bitcoin
        fireside report --compare last-year.sqlite
      """
  )

  /// What a report is written as.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, html, json
  }

  @Option(help: "text, html or json.")
  var format = Format.text

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; standard output by default.", valueName: "file")
  )
  var output: String?

  @Option(
    help: ArgumentHelp("Show the posts behind an ask instead: an item’s id, or a number.", valueName: "ask")
  )
  var show: String?

  @Option(help: ArgumentHelp("The log of an earlier campaign, to tell what changed.", valueName: "log"))
  var compare: String?

  @Flag(help: "On a page or in JSON: with some of the askers’ words, without their names.")
  var quote = false

  @OptionGroup var speech: SpeechOptions
  @OptionGroup var options: SharedOptions

  func validate() throws {
    if let show, AskID(show) == nil {
      throw ValidationError(
        "“\(show)” is no ask: give features/ID, roadmap/ID, or a number as “fireside asks” lists them"
      )
    }
  }

  func run() throws {
    let queue = try options.openQueue()
    var disclosure = Disclosure(of: queue.knowledge)
    // The terminal is the founder's own; a file goes to others.
    disclosure.includesQuotes = quote || format == .text
    let console = speech.console
    // A file goes to those whom the campaign speaks to, unless somebody says otherwise.
    let spoken: Language? = format == .text ? speech.language : queue.knowledge.campaign.languages.first
    let words = TableWording(.report, speech.ui ?? options.language ?? spoken ?? .english)
    let builder = ReportBuilder(
      queue: queue,
      disclosure: disclosure,
      words: words,
      now: Date(),
      isInside: format == .text
    )
    if let ask = show.flatMap(AskID.init) { return try list(ask, builder, words, console) }
    let earlier = try compare.map { try ThreadStore(readingFrom: LogLocation($0)) }
    let report = try builder.report(comparedTo: earlier)
    let since = try earlier?.campaigns().first
    switch format {
    case .text where output == nil: ReportView(console: console, words: words).show(report, since: since)
    case .text:
      var text = ""
      var file = Console(width: { 100 }) { text += $0 }
      file.language = console.language
      ReportView(console: file, words: words).show(report, since: since)
      try OutputText.write(text, to: output)
    case .html: try OutputText.write(try report.html(since: since), to: output)
    case .json: try OutputText.write(try report.json(), to: output)
    }
  }

  private func list(_ ask: AskID, _ builder: ReportBuilder, _ words: TableWording, _ console: Console) throws
  {
    let posts = try builder.examples(ask, 200)
    guard !posts.isEmpty else { throw BadInput(console.words("none-ask", ["ask": "\(ask)"])) }
    for post in posts {
      console.line(console.faint(words.label(of: post) + (post.link.map { " · \($0.onOneLine)" } ?? "")))
      for line in (post.words ?? "").printable.wrapped(to: console.width() - 4) {
        console.line("  > \(line)")
      }
    }
  }
}
