import Foundation
import Testing

@testable import Retrieval

@Suite("Candidates and their signals")
struct CandidatesTests {
  private static func candidates(_ scores: [Float]) -> Candidates {
    Candidates(scores: scores.map { $0 / Candidates.scale }) { _ in (nil, nil) }
  }

  @Test("the best first, ties by the number of the document")
  func order() {
    #expect(Self.candidates([0.2, 0.5, 0.1, 0.5, 0.2]).ranked.map(\.document) == [1, 3, 0, 4, 2])
    #expect(Self.candidates([Float](repeating: 0.5, count: 30)).all.map(\.document) == Array(0..<30))
    #expect(Self.candidates([]).ranked.isEmpty)
  }

  @Test("what differs by rounding alone is a tie")
  func grain() {
    #expect(Self.candidates([0.5, 0.5000001]).ranked.map(\.document) == [0, 1])
    #expect(Self.candidates([0.5, 0.5001]).ranked.map(\.document) == [1, 0])
  }

  @Test("the nearest ask adds to the score and is named")
  func nearest() {
    let candidates = Candidates(scores: [0.5, 0.6]) { $0 == 0 ? ((7, 0.8), nil) : ((9, 0.1), (3, 0.1)) }
    #expect(candidates.ranked.map(\.document) == [0, 1])
    let best = candidates.ranked[0]
    #expect(best.ask == 7 && best.similarity == 0.8 && best.nearMiss == nil)
    expectClose(candidates.ranked.map(\.score), [0.7 / 1.75, 0.625 / 1.75])
    // As like the near miss as the ask: it isn't taken for one.
    #expect(candidates.ranked[1].nearMiss == nil)
  }

  @Test("a near miss that is nearer than any ask lowers the score")
  func nearMiss() {
    let candidates = Candidates(scores: [1, 0.5, -1]) { document in
      document == 1 ? ((1, 0.5), (2, 0.4)) : ((1, 0.5), (5, 0.6))
    }
    #expect(candidates.ranked.map(\.document) == [1, 0, 2])
    #expect(candidates.ranked.map(\.nearMiss) == [nil, 5, 5])
    // Below 0 a share of the score would be more: it stays.
    expectClose(candidates.ranked.map(\.score), [0.625 / 1.75, 0.4 * 1.125 / 1.75, -0.875 / 1.75])
  }

  @Test("near misses alone lower the score as well")
  func nearMissAlone() {
    let candidates = Candidates(scores: [1]) { _ in (nil, (4, 0.1)) }
    #expect(candidates.ranked[0].nearMiss == 4 && candidates.ranked[0].ask == nil)
    expectClose(candidates.ranked.map(\.score), [0.4 / 1.75])
  }

  @Test("only the first are looked at ask by ask, and the others never pass them")
  func closeLook() {
    var looked: [Int] = []
    let scores = (0..<14).map { 1 - Float($0) / 100 }
    let candidates = Candidates(scores: scores) { document in
      looked.append(document)
      return document == 9 ? ((0, 0), (1, 1)) : ((document, 0.5), nil)
    }
    #expect(looked == Array(0..<10))
    #expect(candidates.all.map(\.document) == Array(0..<14))
    let last = candidates.ranked[9].score
    expectClose([last], [0.4 * 0.91 / 1.75])
    // More than the last of those would be too much for the next.
    #expect(candidates.all[10...].allSatisfy { $0.score == last && $0.ask == nil })
  }

  @Test("a document that scores less than the last of those looked at keeps its own score")
  func rest() {
    let candidates = Self.candidates([Float](repeating: 0.5, count: 10) + [0.25, 0.125])
    expectClose(candidates.all[10...].map(\.score), [0.25, 0.125])
  }
}

@Suite("Signals")
struct SignalsTests {
  private static func signals(_ scores: [Float], place: Int = 0, absent: Int? = nil) -> Signals {
    let candidates = Candidates(scores: scores.map { $0 / Candidates.scale }) { _ in (nil, nil) }
    return Signals(candidates, place: place, absent: absent)
  }

  /// -ln of the sum of the rivals' shares, with `strangers` in place of those that are missing.
  private static func odds(_ score: Double, rivals: [Double], strangers: Int) -> Double {
    let shares = (rivals + [Double](repeating: 0.17, count: strangers)).map { exp(($0 - score) / 0.025) }
    return -log(shares.reduce(0, +) + 1e-6)
  }

  @Test("the score and the logarithm of the odds")
  func values() {
    let signals = Self.signals([0.5, 0.25, 0.45])
    #expect(abs(signals.score - 0.5) < 1e-5)
    #expect(abs(signals.odds - Self.odds(0.5, rivals: [0.45, 0.25], strangers: 7)) < 1e-2)
    let second = Self.signals([0.5, 0.25, 0.45], place: 1)
    #expect(abs(second.score - 0.45) < 1e-5)
    #expect(abs(second.odds - Self.odds(0.45, rivals: [0.5, 0.25], strangers: 7)) < 1e-2)
  }

  @Test("strangers stand in for candidates that are missing, and for no more")
  func strangers() {
    let alone = Self.signals([0.2]).odds
    #expect(abs(alone - Self.odds(0.2, rivals: [], strangers: 9)) < 1e-2)
    #expect(abs(Self.signals([0.2] + [Float](repeating: -1, count: 9)).odds - -log(1e-6)) < 1e-2)
    #expect(abs(Self.signals([0.2] + [Float](repeating: 0.17, count: 9)).odds - alone) < 1e-2)
    #expect(abs(Self.signals([0.2] + [Float](repeating: 0.17, count: 19)).odds - alone) < 1e-2)
  }

  @Test("a rival that is taken for absent leaves the odds of the others")
  func absent() {
    let scores: [Float] = [0.5, 0.49, 0.4]
    let without = Self.signals(scores, absent: 1)
    #expect(abs(without.odds - Self.odds(0.5, rivals: [0.4], strangers: 7)) < 1e-2)
    #expect(without.odds > Self.signals(scores).odds)
    #expect(Self.signals([0.5], absent: 1).odds == Self.signals([0.5]).odds)
  }

  @Test("a rival far ahead doesn't run out of numbers")
  func extremes() {
    #expect(Self.signals([1e9, -1e9], place: 1).odds.isFinite)
    #expect(Self.signals([1e9, -1e9]).odds.isFinite)
  }
}

extension Candidates {
  fileprivate var all: [Candidate] { ranked + others }
}
