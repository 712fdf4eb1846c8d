package import Retrieval

/// From which confidence on a draft is offered.
package struct Thresholds: Sendable, Hashable {
  /// The least confidence in the best candidate.
  package var confidence: Confidence

  /// The least lead over the runner-up, as a difference of confidences.
  package var margin: Double

  /// From which confidence on, each taken alone, two candidates are rivals and neither is offered.
  package var rivalry: Confidence

  /// From which confidence on a part of a post asks for something by itself.
  package var part: Confidence { Confidence(rawValue: (confidence.rawValue + 1) / 2) }

  /// From which confidence on a post that is most like the examples of a safety rule is handed to a human.
  package var alarm: Confidence = 0.3

  /// From which confidence in an item on thanks or a joke get no light answer: where it falls short of a draft of its
  /// own, a human reads the post.
  package var lightYield: Confidence

  /// From which confidence on an item answers a post that tells what somebody did to its writer: a pitch
  /// hurts more than silence where the story is a bad one.
  package var storyYield: Confidence

  package init(
    confidence: Confidence,
    margin: Double,
    rivalry: Confidence,
    lightYield: Confidence,
    storyYield: Confidence
  ) {
    self.lightYield = lightYield
    self.storyYield = storyYield
    self.confidence = confidence
    self.margin = margin
    self.rivalry = rivalry
  }

  /// The one place where the defaults stand, given from which confidence on the matcher’s target precision holds.
  package init(calibrated confidence: Confidence) {
    self.init(
      confidence: confidence,
      margin: 0.15,
      rivalry: confidence,
      lightYield: 0.5,
      storyYield: max(confidence, 0.8)
    )
  }
}
