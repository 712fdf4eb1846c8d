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
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, html, json }

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
    if show != nil, format == .html {
      throw ValidationError("--show lists posts as text or JSON: leave out --format html")
    }
    if show != nil, shown == nil {
      throw ValidationError(
        "“\(show ?? "")” is no ask: give features/ID, roadmap/ID, or a number as “fireside asks” lists them"
      )
    }
  }

  /// The ask to show, which the report calls “#122” where no item fits.
  private var shown: AskID? { show.flatMap { AskID($0.hasPrefix("#") ? String($0.dropFirst()) : $0) } }

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
    if let shown { return try list(shown, builder, console) }
    let earlier = try compare.map { try ThreadStore(readingFrom: LogLocation($0)) }
    let report = try builder.report(comparedTo: earlier)
    let since = try earlier?.campaigns().first
    switch format {
    case .text: try show(console) { ReportView(console: $0, words: words).show(report, since: since) }
    case .html: try OutputText.write(try report.html(since: since), to: output)
    case .json: try OutputText.write(try report.json(), to: output)
    }
  }

  /// The posts behind an ask, and how many there are besides.
  private func list(_ ask: AskID, _ builder: ReportBuilder, _ console: Console) throws {
    guard let all = try builder.posts(of: ask) else {
      throw BadInput(console.words("none-ask", ["ask": "\(ask)"]))
    }
    let (posts, words) = (try builder.examples(ask, .max), builder.words)
    if format == .json { return try OutputText.write(try sortedJSON(posts) + "\n", to: output) }
    try show(console) { console in
      for post in posts {
        console.line(console.faint(words.label(of: post) + (post.link.map { " · \($0.onOneLine)" } ?? "")))
        for line in (post.words ?? "").printable.wrapped(to: console.width() - 4) {
          console.line("  > \(line)")
        }
      }
      if all > posts.count {
        console.tell(console.words("report-hidden", all - posts.count), console.faint, behind: "")
      }
    }
  }

  /// On the terminal, or in the file that was asked for.
  private func show(_ console: Console, _ body: (Console) -> Void) throws {
    guard let output else { return body(console) }
    var text = ""
    var file = Console(width: { 100 }) { text += $0 }
    file.language = console.language
    body(file)
    try OutputText.write(text, to: output)
  }
}
