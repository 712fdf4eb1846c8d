import Answering
import ArgumentParser
import Foundation
import Interchange
import TextAnalysis

/// Knowledge from the files of other tools.
struct AdoptCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt",
    abstract:
      "Make knowledge files from Fider’s CSV, a CSV of questions and answers, Rasa’s YAML, or Markdown.",
    discussion: """
      Each FILE becomes a knowledge file in the folder, which becomes a campaign if it is none; nothing there is written \
      over. What check finds in the result is told.

        fireside adopt feedback.csv faq.md --into Knowledge/mine
        fireside adopt questions.csv --into Knowledge/mine --language fr
      """
  )

  @Argument(help: ArgumentHelp("What another tool wrote.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("The campaign’s folder.", valueName: "dir"))
  var into: String

  @Option(help: "The language the files are in.")
  var language = Language.english

  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let console = speech.console
    var taken: Set<String> = []
    let adopted = try files.map { file in
      guard let data = FileManager.default.contents(atPath: file) else {
        throw BadInput(console.words("adopt-unreadable", ["file": file.printable]))
      }
      let path = path(for: file, besides: &taken)
      guard !FileManager.default.fileExists(atPath: path) else {
        throw BadInput(console.words("adopt-there", ["file": path.printable]))
      }
      return (path: path, text: try Adoption.knowledge(from: data, name: file, in: language))
    }
    var written = adopted
    let isCampaign =
      FileManager.default.enumerator(atPath: into)?.contains { ($0 as? String)?.hasSuffix(".yaml") == true }
      == true
    if !isCampaign {
      let name = URL(fileURLWithPath: into).lastPathComponent
      written.insert(("\(into)/campaign.yaml", Adoption.campaign(named: name, in: language)), at: 0)
    }
    for file in written {
      let folder = URL(fileURLWithPath: file.path).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: URL(fileURLWithPath: file.path), options: .withoutOverwriting)
      console.line(console.words("adopt-wrote", ["file": file.path.printable]))
    }
    let knowledge = try KnowledgeLoader.load(folder: into)
    let findings = KnowledgeAudit.run(knowledge: knowledge, today: CalendarDate(Date()))
    for line in CheckReport(knowledge: knowledge, findings: findings).lines(in: console) {
      console.line(line)
    }
  }

  /// Two files of one name, such as faq.csv and faq.md, go by two.
  private func path(for file: String, besides taken: inout Set<String>) -> String {
    let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
    var (unique, number) = (name, 2)
    while !taken.insert(unique).inserted {
      unique = "\(name)-\(number)"
      number += 1
    }
    return "\(into)/adopted/\(unique).yaml"
  }
}
