import Answering
import Reviewing
import TestSupport
import Testing
import TextAnalysis

@testable import ThreadStorage
@testable import fireside

/// What lists of asks say of each.
struct AsksTests {
  private static let bitcoin = ItemID(section: .roadmap, name: "bitcoin")

  /// An ask for what stands so on the roadmap, and its line in the table.
  private func line(_ status: RoadmapStatus, _ language: Language) throws -> (AskSummary, Knowledge, String) {
    let yaml = SampleCampaign.yaml.replacing(
      "status: open\n",
      with: "status: \(status.rawValue)\n    why: { en: \"Swindlers.\", fr: \"Les escrocs.\" }\n"
    )
    let campaign = try SampleCampaign(["campaign.yaml": yaml])
    let knowledge = try KnowledgeLoader.load(folder: campaign.folder)
    let ask = AskSummary(
      id: AskID(Self.bitcoin),
      posts: 3,
      people: 3,
      reach: 0,
      answered: 0,
      waiting: 3,
      representative: 1
    )
    var shown = ""
    var console = Console { shown += $0 }
    console.language = language
    QueueView(console: console, knowledge: knowledge).show([ask], representatives: [:])
    return (ask, knowledge, shown)
  }

  @Test(
    "Where an item stands on the roadmap is told, so that nobody promises what isn’t decided",
    arguments: [
      (RoadmapStatus.open, "open", "à l’écoute"), (.planned, "planned", "prévu"),
      (.started, "started", "en cours"), (.completed, "completed", "terminé"),
      (.declined, "declined", "refusé"),
    ]
  )
  func standing(status: RoadmapStatus, english: String, french: String) throws {
    for (language, word) in [(Language.english, english), (.french, french)] {
      let (ask, knowledge, shown) = try line(status, language)
      #expect(shown.contains("  \(word) ") && !shown.contains("roadmap  "), "\(shown)")
      #expect(ask.state(in: knowledge) == (status == .declined ? .declined : .onRoadmap))
      #expect(knowledge.standing(of: ask.id)?.name == status.rawValue)
    }
  }

  @Test("In JSON the state is what it was, and where the item stands is told besides, but of an internal one")
  func json() throws {
    let desk = try QueueDesk()
    let posts = ["Do you take bitcoin?", "Can I bring my dog?", "Will you own apartments yourselves?"]
    try desk.campaign.write(posts.joined(separator: "\n"), to: "posts.txt")
    _ = try desk.run("import", "posts.txt", "--format", "plain")
    let lines = try desk.run("asks", "--json").output.split(separator: "\n")
    func line(_ ask: String) -> Substring? { lines.first { $0.contains(#""ask":"\#(ask)""#) } }
    #expect(line("roadmap/bitcoin")?.contains(#""standing":"open","state":"on the roadmap""#) == true)
    #expect(line("features/pets")?.contains(#""standing":"feature","state":"exists""#) == true)
    #expect(lines.count == 3 && lines.filter { $0.contains(#""standing":"#) }.count == 2, "\(lines)")
  }

  @Test("What an item is called, in the language of whoever looks at it")
  func titles() throws {
    let queue = try SampleQueue([.guest(1, "Can I bring my dog?"), .guest(2, "Can I bring my dog?")])
    var shown = ""
    var console = Console { shown += $0 }
    console.language = .french
    let session = ReviewSession(
      desk: try queue.desk(),
      reader: ScriptedReader("/find dog", "c dog"),
      console: console
    )
    try QueueReview(session: session).run()
    let opened = try queue.opened()
    QueueView(console: console, knowledge: queue.responder.knowledge).show(
      try opened.asks(),
      representatives: [:]
    )
    #expect(shown.contains("features/pets · Filtre animaux · "), "the head of the desk")
    #expect(shown.contains("features/pets Filtre animaux\n"), "/find")
    #expect(shown.contains("features/pets  Filtre animaux\n"), "c, and the table")
    let heads = shown.split(separator: "\n").filter { !$0.contains("0,") }
    #expect(!heads.contains { $0.contains("Pets filter") }, "\(shown)")
  }
}
