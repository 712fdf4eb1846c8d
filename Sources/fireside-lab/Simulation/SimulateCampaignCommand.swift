import Answering
import ArgumentParser
import Interchange

/// Makes a campaign of any size whose right answers are known: for trying the desk out, and for measuring it.
struct SimulateCampaignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate-campaign",
    abstract: "Write a campaign’s posts of one day as a network’s dump, and what is right about each.",
    discussion: """
      The posts are the campaign’s own asks, transcripts and examples in other words. FILE.truth.jsonl says of each \
      post which item and lane are right. The same seed gives the same files.
      """
  )

  @Option(help: "How many posts.")
  var posts = 7200

  @Option(help: "What all draws follow from.")
  var seed: UInt64 = 1

  @Option(help: "x, twarc, mastodon, bluesky, producthunt or csv.")
  var format: SimulationFormat

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String

  @Flag(help: "In no order, instead of the order of time; holds all posts in memory.")
  var shuffle = false

  @OptionGroup var campaign: CampaignOptions

  @OptionGroup(title: "Shares") var options: SimulationOptions

  func validate() throws {
    if posts < 1 { throw ValidationError("--posts \(posts) is out of range: write one at least") }
  }

  func run() throws {
    var simulator = CampaignSimulator(
      try KnowledgeLoader.load(folder: campaign.knowledge),
      try TranscriptLoader.load([campaign.knowledge]),
      options: options,
      format: format,
      posts: posts,
      seed: seed
    )
    var dump = try SimulationDump(path: output, writer: format.writer(simulator.campaign))
    if shuffle {
      var all: [SimulatedPost] = []
      while let post = simulator.next() { all.append(post) }
      for post in all.shuffled(using: &simulator.generator) { try dump.add(post) }
    } else {
      while let post = simulator.next() { try dump.add(post) }
    }
    try dump.finish()
    standardError(
      "\(output): \(posts) posts; the truth about them: \(SimulationDump.truthPath(output))"
    )
  }
}

/// The two files of a simulation: the dump, and the truth beside it.
private struct SimulationDump {
  private let file: OutputFile
  private let truth: OutputFile
  private var writer: any SimulationWriter

  static func truthPath(_ path: String) -> String { path + ".truth.jsonl" }

  init(path: String, writer: any SimulationWriter) throws {
    file = try OutputFile(path)
    truth = try OutputFile(Self.truthPath(path))
    self.writer = writer
    try self.writer.begin(file)
  }

  mutating func add(_ post: SimulatedPost) throws {
    try writer.add(post, to: file)
    try truth.write(post.truthLine)
    try truth.write("\n")
  }

  mutating func finish() throws {
    try writer.finish(file)
    try file.close()
    try truth.close()
  }
}
