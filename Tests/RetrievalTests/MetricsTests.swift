import Retrieval
import Testing

struct MetricsTests {
  @Test(
    "AUROC counts pairs, ties half",
    arguments: [
      ([0.9, 0.8], [0.1, 0.2], 1.0), ([0.1], [0.9], 0.0), ([0.5], [0.5], 0.5), ([0.9, 0.3], [0.6], 0.5),
      ([0.6, 0.6, 0.2], [0.6, 0.1], 0.75 - 1.0 / 12),
    ] as [([Double], [Double], Double)]
  )
  func auroc(positive: [Double], negative: [Double], wanted: Double) throws {
    let found = try #require(Metrics.auroc(positive: positive, negative: negative))
    #expect(abs(found - wanted) < 1e-12)
    #expect(Metrics.auroc(positive: positive, negative: []) == nil)
  }

  @Test("The calibration error is the mean distance between confidence and truth, bin by bin")
  func calibration() {
    #expect(Metrics.calibrationError([(1, true), (0, false)]) == 0)
    #expect(Metrics.calibrationError([(1, false)]) == 1)
    // Two bins: 0.75 against 1/2 twice, 0.25 against 0 once.
    let error = Metrics.calibrationError([(0.75, true), (0.75, false), (0.25, false)])
    #expect(abs(error - (0.5 + 0.25) / 3) < 1e-12)
  }
}
