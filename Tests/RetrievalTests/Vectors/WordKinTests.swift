import Testing
import TextAnalysis

@testable import Retrieval

@Suite("Families of words")
struct WordKinTests {
  @Test("A word is of the family of the one that means the same, in the other language too")
  func families() {
    let kin = WordKin(ledBy: ["knife", "kitchen", "knives"])
    let post = Retriever(documents: []).read(Tokenizer.tokens(of: "couteau knife cuisine knives xqzvw"))
    let families = post.families(kin)
    #expect(families.map(\.token) == [0, 1, 2, 3, 4])
    #expect(families.map(\.family) == [0, 0, 1, 0, nil])
    #expect(kin.families.max() == 1, "what is near a leader leads no family of its own")
  }
}
