import Foundation
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
  package var part: Confidence { Confidence(rawValue: (confidence.rawValue + 3) / 4) }

  /// From which confidence in the nearest on what a reviewer looks for is found.
  package var search: Confidence = 0.05

  /// From which confidence on a post that is most like the examples of a safety rule is handed to a human.
  package var alarm: Confidence = 0.3

  /// From which confidence in an item on thanks or a joke get no light answer: where it falls short of a draft of its
  /// own, a human reads the post.
  package var lightYield: Confidence

  /// From which confidence on an item answers a post that tells what somebody did to its writer: a pitch
  /// hurts more than silence where the story is a bad one.
  package var storyYield: Confidence

  /// From which share on a post is of the tier danger, or care; care where it has few words, or answers an answer; and
  /// care where an item for mishaps surely fits, or a rule or an ask was written for it.
  package var danger = 0.8
  package var care = 0.12
  package var careOfBrief = 0.16
  package var careOfMishap = 0.5
  package var careAnyway = 0.8

  /// The least share of harm with which a safety rule's own words are believed in a story; words of danger, and in a story;
  /// and likeness to the examples of a safety rule; and with which words of danger count at all.
  package var ruledHarm = 0.2
  package var alarmingHarm = 0.25
  package var alarmingHarmOfStory = 0.7
  package var likelyHarm = 0.8
  package var leastHarm = 0.02

  /// The share of harm from which on nothing light is said: far below what makes a post one of care.
  package var harmOfLight = 0.03

  /// From which likelihood on nothing is advertised to somebody whom a thing failed, who objects to it, or who praises it;
  /// and from which share of mishaps on the rule for them answers.
  package var failed = 0.5
  package var objecting = 0.4
  package var content = 0.38
  package var sureMishap = 0.75

  /// From which share of objections on a post is plainly one.
  package var against = 0.4

  /// From which share on of requests, mishaps and objections together thanks are no more than a courtesy.
  package var demanding = 0.8

  /// The share of objections with which “don’t” is believed.
  package var negated = 0.15

  /// From which share on a reply wants what it seems to want.
  package var reply = 0.4

  /// From which share on it does even where another item than the thread’s fits surely.
  package var sureReply = 0.85

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

  /// From which share of harm on a post is of the tier care where an item fits with `confidence`: the surer the item is, the
  /// surer harm has to be. Of labelled posts with the same share of harm, the odds that somebody was harmed fall with about
  /// the cube root of the item’s odds.
  package func care(beside confidence: Confidence, isBrief: Bool) -> Double {
    // Where no draft would be given anyway, there is nothing to weigh.
    guard confidence >= self.confidence else { return isBrief ? careOfBrief : care }
    let odds = Self.evenCareOdds * cbrt(confidence.rawValue / max(1 - confidence.rawValue, 1e-9))
    return min(odds / (1 + odds), careAnyway)
  }

  /// The odds of harm that care asks for beside an item that is as likely as not.
  private static let evenCareOdds = 0.17

  /// Asks for another confidence than the matcher’s own calibration does.
  mutating func ask(for confidence: Confidence) {
    (self.confidence, rivalry, storyYield) = (confidence, confidence, max(confidence, Self.leastForStories))
  }

  private static let leastForStories: Confidence = 0.8

  /// The one place where the defaults stand, given from which confidence on the matcher’s target precision holds.
  package init(calibrated confidence: Confidence) {
    self.init(
      confidence: confidence,
      margin: 0.15,
      rivalry: confidence,
      lightYield: 0.5,
      storyYield: max(confidence, Self.leastForStories)
    )
  }
}
