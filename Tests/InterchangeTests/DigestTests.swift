import Answering
import Foundation
import Testing
import TextAnalysis

@testable import Interchange

@Suite("Answers under their headings")
struct DigestTests {
  @Test("The same words about the same item are one entry")
  func repeats() throws {
    let digest = Digest([thread(1), thread(2), thread(3, answer: "Another.")], with: options())
    let theme = try #require(digest.groups.first?.themes.first)
    #expect(theme.entries.map(\.saying.occurrences.count) == [2, 1])
    #expect(theme.count == 3 && digest.count == 3)
  }

  @Test("Groups stand in the order of the page, the theme with most answers first")
  func order() {
    let threads = [
      thread(1, item: nil), thread(2, item: "roadmap/smoking"), thread(3),
      thread(4, item: "roadmap/split-payment"), thread(5, item: "features/private-bathroom-filter"),
    ]
    let digest = Digest(threads, with: options())
    #expect(digest.groups.map(\.group) == [.there, .started, .listening, .declined, .other])

    var all = options()
    for item in all.disclosure.items.keys { all.disclosure.items[item]?.standing = .roadmap(.open) }
    let together = Digest(threads + [thread(6, item: "roadmap/smoking")], with: all)
    #expect(together.groups.first?.themes.map(\.theme?.item.name).first == "smoking")
  }

  @Test("A remark about no item stays with what it was said about")
  func followUps() throws {
    let digest = Digest(sampleThreads.prefix(1) + [], with: options())
    let entry = try #require(digest.groups.first?.themes.first?.entries.first)
    #expect(entry.followUps.count == 1 && entry.count == 2 && digest.groups.count == 1)
  }

  @Test("Two items never share an anchor, and no anchor needs escaping")
  func anchors() {
    func anchor(_ name: String) -> String {
      let item = ItemID(section: .features, name: name)
      return Anchor.theme(.init(item: item, title: "", language: .english, status: "open"))
    }
    let names = ["a b", "a-b", "a_b", "a/b", "\"><script>", "é", "e"]
    #expect(Set(names.map(anchor)).count == names.count)
    #expect(names.map(anchor).joined().utf8.allSatisfy { $0 > 0x20 && !"\"'<>&".utf8.contains($0) })
  }
}
