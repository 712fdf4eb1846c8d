import Answering
import Testing
import TextAnalysis

@testable import Interchange

@Suite("The words of the page")
struct PageWordingTests {
  @Test("Every network’s link and every group has words in every language", arguments: Language.allCases)
  func whole(language: Language) {
    let wording = PageWording(language)
    for network in Network.allCases {
      let post = GatheredAsk.Example(
        network: network,
        link: nil,
        reach: 0,
        postedAt: day(0),
        quote: nil,
        language: nil,
        key: ""
      )
      #expect(!wording.post(post).isEmpty, "\(language.rawValue)/page.txt: post-\(network.rawValue)")
    }
    for group in Publication.Group.allCases {
      #expect(!wording.heading(group).isEmpty, "\(language.rawValue)/page.txt: heading-\(group.rawValue)")
      #expect(!wording.state(group).isEmpty, "\(language.rawValue)/page.txt: state-\(group.rawValue)")
    }
    let entries = LanguageTable.page.entries(in: language)
    for lane in Lane.allCases {
      #expect(entries["lane-\(lane.rawValue)"] != nil, "\(language.rawValue)/page.txt: lane-\(lane.rawValue)")
    }
    let french = language == .french
    #expect(wording.number(1_234_567) == (french ? "1\u{A0}234\u{A0}567" : "1,234,567"))
  }
}
