import Answering
import Foundation
import TestSupport
import Testing
import TextAnalysis

@testable import fireside

@Suite("What check finds, told in French")
struct ToldFindingTests {
  private let french: Console = {
    var console = Console { _ in }
    console.language = .french
    return console
  }()

  @Test("Each sentence is told", arguments: findings)
  func told(text: String) {
    #expect(french.told(text) != text && Console { _ in }.told(text) == text)
  }

  @Test("All that check says of a campaign with faults is told, and how much it is")
  func campaign() throws {
    let campaign = try SampleCampaign(["more.yaml": Self.faulty])
    let knowledge = try KnowledgeLoader.load(folder: campaign.folder)
    let findings = KnowledgeAudit.run(
      knowledge: knowledge,
      today: try #require(CalendarDate("2027-06-01")),
      cache: nil
    )
    #expect(Set(findings.map(\.check)).count > 5, "\(findings)")
    for finding in findings { #expect(french.told(finding.message) != finding.message) }
    let shown = try Program.fireside.run(["check", "--knowledge", campaign.folder, "--ui", "fr"])
    #expect(shown.output.contains(" fautes") && shown.output.contains("conseil"), "\(shown.output)")
    #expect(shown.output.contains(" demandes") && !shown.output.contains("advice"), "\(shown.output)")
  }

  private static let faulty = """
    features:
      - id: sauna
        title: { en: Sauna }
        asks: { en: ["Is there a sauna", "Can I bring my dog"] }
        answer: { en: "Yes, there is a filter for pets." }
        verified: 2020-01-01
      - id: pool
        title: { en: Pool, fr: Piscine }
        asks: { en: ["Is there a pool at the house"], fr: ["Y a-t-il une piscine"] }
        answer: { en: "It is at {link}." }
    roadmap:
      - id: boats
        status: planned
        target: 2026-06
        title: { en: Boats, fr: Bateaux }
        asks: { en: ["Will you rent out boats"], fr: ["Louerez-vous des bateaux"] }
        answer: { en: "It is planned.", fr: "C’est prévu ?" }
    """

  /// Public to the table's own test, which wants each sentence said somewhere.
  static let findings = [
    "“dogs” finds features/pets before its own item (confidence 0.90 to 0.80): reword it, or add it to the “not” of roadmap/x",
    "but for these very words, “dogs” would be answered by features/pets: add an ask that puts it in another way, or add it to the “not” of roadmap/x",
    "“dogs” is handed to a human (somebody may be in danger: read this one yourself): reword it, or leave it out",
    "“dogs” is taken by features/pets, lane joke, for its pattern “mars”: reword it, or add an “unless” to the rule",
    "“dogs” gets no draft (features/pets comes too close): say plainly what it wants",
    "“dogs” gets no draft (somebody may be in danger: read this one yourself): say plainly what it wants",
    "“dogs”: somebody may be in danger: read this one yourself",
    "“dogs” must not fire features/pets, and its pattern “mars” does: narrow the pattern, or add an “unless”",
    "“dogs” must fire features/pets, and none of its patterns is found: add one to “when”",
    "“dogs” must fire features/pets, and its words are taken for a way of speaking: reword it",
    "“dogs” must fire features/pets, and its “unless” pattern “mars” forbids it: narrow that one",
    "“dogs” is no example of features/pets: it is handed to a human (somebody may be in danger: read this one yourself)",
    "“dogs” is answered by features/pets, before which lane joke yields: reword it, or add it to the “not” of roadmap/x",
    "“dogs” is taken by features/pets, of the graver lane joke: reword it, or add an “unless” to roadmap/x",
    "“dogs” is taken by features/pets, which stands first: reword it, or add an “unless” to roadmap/x",
    "features/pets has no examples in fr: add some that must fire it",
    "features/pets has no counterexamples in fr: add some that must not",
    "features/pets has 1 ask in fr: give it 5 or more, as different people would put it",
    "features/pets has 7 asks in fr: give it 5 or more, as different people would put it",
    "a plain space stands after “?”: put a no-break space (U+00A0; \\_ between double quotes)",
    "a plain space stands before “?”: put a no-break space (U+00A0; \\_ between double quotes)",
    "features/pets is in one language alone: whoever asks in another is answered in that",
    "7 items are, from features/pets on, in one language alone: whoever asks in another is answered in that",
    "“answer” of the voice is missing in fr: write it, or leave the language out of the campaign",
    "“answer” of the campaign is missing in fr: write it, or leave the language out of the campaign",
    "“answer” of features/pets is missing in fr: write it, or leave the language out of the campaign",
    "“dogs” must not match features/pets, and does (confidence 0.90, nearest to “roadmap/x”): reword one of the two, or give it to an item of its own",
    "“dogs” must not match features/pets, and does (confidence 0.90): reword one of the two, or give it to an item of its own",
    "nothing can be put into “dogs”: the name may not be known; only openers may use it",
    "nothing can be put into “dogs”: give the item a “link”",
    "nothing can be put into “dogs”: give the campaign a “hashtag”",
    "nothing can be put into “dogs”: give the campaign a “founder” with a “name”",
    "nothing can be put into “dogs”: give the campaign’s “founder” a “answer”",
    "2026-01-01 has gone by and features/pets is still “planned”: change the status, or take the date out",
    "features/pets answers the same (a.yaml:3): say what is particular to this one, or make them one item",
    "“dogs” has no “checked”: make sure that it answers, and write the day on which you did",
    "2026-01-01 is yet to come: write the day on which it was checked",
    "“dogs” was checked 7 days ago (at most 5): see that it still answers, and write today’s date",
    "no safety rule has a help line in fr: write “help” with language, country, name, contact and the day on which it was checked",
    "features/pets has no “verified”: write the day on which somebody checked it",
    "features/pets was checked 7 days ago (at most 5): check that it is still true, and write today’s date",
    "what must be said takes 300 of 280 on x: shorten “dogs” by 7",
    "“dogs” and “roadmap/x” of features/pets (a.yaml:3) ask with the same words for two things: reword one of them",
    "“dogs” and “roadmap/x” of features/pets (a.yaml:3) are nearly the same: tell them apart by another word",
  ]
}
