package import TextAnalysis

/// The person who answers.
package struct Founder: Sendable, Hashable {
  package var name: String

  /// With its `@`.
  package var handle: String?

  /// Other handles the founder posts under, such as those on other networks.
  package var accounts: [String] = []

  /// The address given to those who ask for one.
  package var contact: String?

  /// What friends call them: the first word of the name.
  package var firstName: String { name.split(separator: " ").first.map(String.init) ?? name }
}

/// An open call: who asks, what, where.
package struct Campaign: Sendable, Hashable {
  package var name: String
  package var founder: Founder?
  package var invitation: LocalizedText
  package var hashtag: String?

  /// The ids of the posts that opened the floor, on whichever networks: replies to them are questions.
  package var invitationPosts: [String] = []

  /// The network whose length rule drafts keep to.
  package var network: Network

  /// The first is what a post is read in that gives no sign of its language.
  package var languages: [Language]

  /// The sides that people are on, where there are several.
  package var sides: [Side] = []

  /// The share of the drafts offered that should be right, 0.5...0.99: where that can't be reached, nothing is offered.
  package var precision = Campaign.standardPrecision

  package static let standardPrecision = 0.95

  /// What may be asked for.
  package static let precisions = 0.5...0.99

  /// Where the campaign begins.
  package var source = SourceLocation(file: "", line: 1)

  /// Where in the campaign its parts stand.
  package var lines = SourceLines()
}

/// How the founder talks, around what the items say.
package struct Voice: Sendable, Hashable {
  /// Put in front of a draft; dropped where it doesn't fit.
  package var openers: SourcedText
  package var signOffs: SourcedText

  /// Says a roadmap item's status where its answer doesn't.
  package var leads: [RoadmapStatus: SourcedText]

  /// What an edit starts with where nothing matched.
  package var fallback: SourcedText

  /// Where in the voice its parts stand.
  package var lines = SourceLines()
}

/// A text and where it stands.
package struct SourcedText: Sendable, Hashable {
  package var text: LocalizedText
  package var source: SourceLocation

  package init(_ text: LocalizedText, source: SourceLocation) { (self.text, self.source) = (text, source) }
}
