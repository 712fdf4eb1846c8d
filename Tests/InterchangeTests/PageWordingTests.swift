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
      #expect(!wording.post(on: network).isEmpty, "\(language.rawValue)/page.txt: post-\(network.rawValue)")
    }
    for group in Digest.Group.allCases {
      #expect(!wording.heading(group).isEmpty, "\(language.rawValue)/page.txt: heading-\(group.rawValue)")
    }
  }
}
