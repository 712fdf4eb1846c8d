import Answering
import Foundation
import Testing
import TextAnalysis

@testable import Interchange

@Suite("The file that the desk writes itself")
struct LearntFileTests {
  private func entry(_ ask: String, _ status: RoadmapStatus? = nil, remark: String = "kept by Ann") throws
    -> String
  {
    Adoption.item(
      called: ask,
      asking: ([ask], .english),
      answer: ("It is up to “each” host: #1, {really}.", .english),
      named: Adoption.id(of: ask, in: status == nil ? .features : .roadmap, besides: []),
      status: status,
      verified: try #require(CalendarDate("2026-11-30")),
      remark: remark
    )
  }

  private func loaded(_ text: String) throws -> Knowledge {
    let folder = FileManager.default.temporaryDirectory.appending(path: "learnt-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("campaign: { name: Small, languages: [en] }\n".utf8).write(
      to: folder.appending(path: "campaign.yaml")
    )
    // It needn't be there yet.
    return try KnowledgeLoader.load(folder: folder.path, with: [folder.path + "/learnt.yaml": text])
  }

  @Test("An item has its question, its answer, who kept it and when, and is named after what it is about")
  func item() throws {
    let file = LearntFile.adding(try entry("Is there breakfast in the price?"), to: .features, of: nil)
    let item = try #require(try loaded(file).items.first)
    #expect(item.id.description == "features/breakfast-price" && item.standing == .feature)
    #expect(item.asks.variants == [.english: ["Is there breakfast in the price?"]])
    #expect(item.answer.text(in: .english) == "It is up to “each” host: #1, (really).")
    #expect(item.verified == CalendarDate("2026-11-30") && file.contains("    # kept by Ann\n"))
  }

  @Test("What tells who kept it stays one line, whatever the name")
  func remark() throws {
    let file = LearntFile.adding(
      try entry("Is breakfast in it?", remark: "kept by A\n- id: x\u{2028}"),
      to: .features,
      of: nil
    )
    #expect(try loaded(file).items.count == 1)
  }

  @Test(
    "Each goes to the end of its section, and what a person wrote stays as it is",
    arguments: [
      "features:\n  - id: a\n    title: { en: A }\n    asks: { en: [aa] }\n    answer: { en: A. }\n\n# Roads.\nroadmap: # of ours\n"
        + "  - id: b\n    status: open\n    title: { en: B }\n    asks: { en: [bb] }\n    answer: { en: B. }",
      "roadmap:\n  - id: b\n    status: open\n    title: { en: B }\n    asks: { en: [bb] }\n    answer: { en: B. }\n"
        + "features:\n  - id: a\n    title: { en: A }\n    asks: { en: [aa] }\n    answer: { en: A. }\n\n\n",
      "# By hand.\n", "",
    ]
  )
  func sections(content: String) throws {
    let there = LearntFile.adding(try entry("Is breakfast in the price?"), to: .features, of: content)
    let both = LearntFile.adding(try entry("Do you offer dinner too?", .open), to: .roadmap, of: there)
    let known = content.contains("id: a") ? ["features/a", "roadmap/b"] : []
    #expect(
      try loaded(both).items.map(\.id.description)
        == (known + ["features/breakfast-price", "roadmap/offer-dinner"]).sorted()
    )
    let lines = both.split(separator: "\n")
    let old = content.split(separator: "\n")
    #expect(
      lines.filter(old.contains).filter { $0.contains("#") || $0.contains("id:") }
        == old.filter { $0.contains("#") || $0.contains("id:") }
    )
  }

  @Test("No two items have one id")
  func ids() {
    let taken = ["features/breakfast", "roadmap/breakfast-2"].compactMap { ItemID($0) }
    #expect(Adoption.id(of: "Breakfast?", in: .features, besides: taken).name == "breakfast-3")
  }

  @Test("An item that was kept is taken out again, whatever stands around it, and no other is")
  func removed() throws {
    let hand =
      "features: # ours\n  - id: a\n    title: { en: A }\n    asks: { en: [aa] }\n    answer: { en: A. }\n\n# Roads.\n"
    let one = LearntFile.adding(try entry("Is breakfast in the price?"), to: .features, of: hand)
    let two = LearntFile.adding(try entry("Is dinner in the price?", .open), to: .roadmap, of: one)
    #expect(
      LearntFile.kept(in: two).map(\.item) == ["features/breakfast-price", "roadmap/dinner-price"]
        && LearntFile.kept(in: two)[0].remark == "kept by Ann"
    )
    #expect(LearntFile.removing("roadmap/dinner-price", from: two) == one)
    #expect(LearntFile.removing("features/breakfast-price", from: one) == hand)
    #expect(LearntFile.removing("features/a", from: one) == nil)
    let alone = LearntFile.adding(try entry("Is breakfast in the price?"), to: .features, of: nil)
    #expect(LearntFile.removing("features/breakfast-price", from: alone)?.isEmpty == true)
  }

  @Test(
    "Lines that were put in go out again where others were put in since; where they changed, nothing does"
  )
  func undone() {
    let change = LineChange(from: "a\nb\nc", to: "a\nb\nnew\nc")
    #expect(change.undone(in: "a\nmore\nb\nnew\nc\nd") == "a\nmore\nb\nc\nd")
    #expect(change.undone(in: "a\nb\nnewer\nc") == nil && change.undone(in: "new\nnew") == nil)
  }
}
