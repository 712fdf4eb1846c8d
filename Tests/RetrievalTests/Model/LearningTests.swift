import Testing

@testable import Retrieval

@Suite("Learning from decisions")
struct LearningTests {
  private static let base = Retriever(documents: SmallCorpus.documents)
  private static let lesson = "could I settle my stay in dogecoin"
  private static let reworded = "settling a stay in dogecoin, could I"

  private static func scores(_ retriever: Retriever, _ text: String) -> [String: Double] {
    Dictionary(
      uniqueKeysWithValues: retriever.rank(text, limit: 99).documents.map { ($0.id, $0.score.rawValue) }
    )
  }

  private static func expectSame(_ one: Retriever, _ other: Retriever) {
    for text in SmallCorpus.questions + [lesson, reworded] {
      let (left, right) = (scores(one, text), scores(other, text))
      for id in Set(left.keys).union(right.keys) {
        #expect(abs(left[id, default: 0] - right[id, default: 0]) < 1e-4, "\(text): \(id)")
      }
    }
  }

  @Test("a question that was approved is found again in other words, and says where from")
  func right() throws {
    var retriever = Self.base
    let before = Self.scores(retriever, Self.reworded)["photo", default: 0]
    retriever.learn(Self.lesson, as: "photo", isRight: true, lesson: 1)
    let best = try #require(retriever.rank(Self.reworded).documents.first)
    #expect(best.id == "photo")
    #expect(best.score.rawValue > before + 0.1)
    #expect(best.explanation.isLearnt)
    #expect(best.explanation.nearestAsk == Self.lesson)
    #expect(Self.base.rank("more photos").documents.first?.explanation.isLearnt == false)
  }

  @Test("a question that was rejected is kept away from the document, in other words too")
  func wrong() throws {
    var retriever = Self.base
    let text = "is the wifi so fast that the router melts"
    let near = "router melts, is the wifi so fast"
    let before = try #require(retriever.rank(near).documents.first)
    #expect(before.id == "wifi")
    retriever.learn(text, as: "wifi", isRight: false, lesson: 1)
    let after = retriever.rank(near).documents.first { $0.id == "wifi" }
    #expect(after?.score.rawValue ?? 0 < 0.5 * before.score.rawValue)
    #expect(after?.confidence.rawValue ?? 0 < 0.5 * before.confidence.rawValue)
    #expect(after == nil || after?.explanation.nearMiss == text)
    // What stands in the documents is found as before.
    #expect(retriever.rank("show the wifi speed").documents.first?.id == "wifi")
  }

  @Test(
    "taking lessons back restores the scores, in whatever order",
    arguments: [[1, 2, 3], [3, 2, 1], [2, 3, 1]]
  )
  func unlearn(order: [Int64]) {
    var retriever = Self.base
    retriever.learn(Self.lesson, as: "photo", isRight: true, lesson: 1)
    retriever.learn("fast photos", as: "photo", isRight: false, lesson: 2)
    retriever.learn(Self.lesson, as: "bitcoin", isRight: true, lesson: 3)
    #expect(Self.scores(retriever, Self.lesson) != Self.scores(Self.base, Self.lesson))
    for lesson in order { retriever.unlearn(lesson: lesson) }
    Self.expectSame(retriever, Self.base)
  }

  @Test("a lesson's number counts once, until it is taken back")
  func once() {
    var one = Self.base
    one.learn(Self.lesson, as: "photo", isRight: true, lesson: 7)
    var twice = one
    twice.learn(Self.lesson, as: "photo", isRight: true, lesson: 7)
    twice.learn("fast photos", as: "photo", isRight: false, lesson: 7)
    for text in SmallCorpus.questions + [Self.lesson] { #expect(twice.rank(text) == one.rank(text)) }
    twice.unlearn(lesson: 7)
    Self.expectSame(twice, Self.base)
    twice.unlearn(lesson: 7)
    Self.expectSame(twice, Self.base)
    twice.learn(Self.lesson, as: "photo", isRight: true, lesson: 7)
    Self.expectSame(twice, one)
  }

  @Test("nothing is learnt for a document that isn't there, or from a text without words")
  func nothing() {
    var retriever = Self.base
    retriever.learn(Self.lesson, as: "nowhere", isRight: true, lesson: 1)
    for text in ["", "?!", "😀", "@photo"] { retriever.learn(text, as: "photo", isRight: true, lesson: 2) }
    retriever.unlearn(lesson: 3)
    for text in SmallCorpus.questions { #expect(retriever.rank(text) == Self.base.rank(text)) }
    // Their numbers are free.
    retriever.learn(Self.lesson, as: "photo", isRight: true, lesson: 2)
    #expect(retriever.rank(Self.lesson).documents.first?.id == "photo")
  }

  @Test("a copy of a retriever learns by itself")
  func copy() {
    var copy = Self.base
    copy.learn(Self.lesson, as: "photo", isRight: true, lesson: 1)
    #expect(copy.rank(Self.lesson) != Self.base.rank(Self.lesson))
  }

  @Test("five hundred lessons that contradict each other leave rankings finite")
  func many() {
    var retriever = Self.base
    var generator = SeededGenerator(seed: 5)
    let words = ["pay", "photo", "wifi", "bitcoin", "home", "fast", "dirty", "zzz", "maison", "svp", "42"]
    let ids = SmallCorpus.documents.map(\.id)
    for number in 0..<Int64(500) {
      let text = (0..<3).map { _ in words[Int.random(in: words.indices, using: &generator)] }
      let id = ids[Int.random(in: ids.indices, using: &generator)]
      retriever.learn(text.joined(separator: " "), as: id, isRight: number % 3 != 0, lesson: number)
    }
    for text in SmallCorpus.questions {
      for document in retriever.rank(text).documents {
        #expect(document.score.rawValue.isFinite && document.score.rawValue < 3)
        #expect((0...1).contains(document.confidence.rawValue))
      }
    }
    for number in 0..<Int64(500) { retriever.unlearn(lesson: number) }
    Self.expectSame(retriever, Self.base)
  }

  @Test("one step goes most of the way to what a text should score")
  func step() throws {
    var model = ModelTrainer(vectors: try VectorTable.small.vectors()).train(SmallCorpus.documents)
    let tokens = SmallCorpus.tokens("fast photos for money")
    let text = model.encoder.encode(tokens)
    let length = text.entries(firstDense: 0).reduce(Float(0)) { $0 + $1.value * $1.value }
    let before = model.scores(of: text)
    let lesson = model.learn(tokens, text: "fast photos for money", document: 1, isRight: true)
    let wanted = before.enumerated().map { document, score in
      score + 0.8 * length * (document == 1 ? max(0, 0.8 - score) : min(0, 0.3 - score))
    }
    expectClose(model.scores(of: text), wanted)
    model.unlearn(lesson)
    expectClose(model.scores(of: text), before)
    _ = model.learn(tokens, text: "fast photos for money", document: 2, isRight: false)
    expectClose(
      model.scores(of: text),
      before.enumerated().map { $1 + ($0 == 2 ? 0.8 * length * min(0, 0.3 - $1) : 0) }
    )
  }
}
