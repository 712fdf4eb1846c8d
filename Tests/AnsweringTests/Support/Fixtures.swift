import Retrieval
import TextAnalysis

@testable import Answering

extension LocalizedText {
  /// Texts in English and French; a language without a text is left out.
  static func texts(_ english: [String], _ french: [String] = []) -> LocalizedText {
    LocalizedText([.english: english, .french: french])
  }
}

extension SourcedText {
  static func voice(_ english: [String], _ french: [String] = [], line: Int = 1) -> SourcedText {
    SourcedText(.texts(english, french), source: SourceLocation(file: "voice.yaml", line: line))
  }
}

extension KnowledgeItem {
  /// A public item that says `answer` in English; its title and its one ask are `ask` if nothing else is given.
  static func sample(
    _ name: String,
    _ standing: Standing = .feature,
    ask: String,
    title: String? = nil,
    answer: LocalizedText = LocalizedText(),
    why: LocalizedText = LocalizedText(),
    followUp: LocalizedText = LocalizedText(),
    details: [Detail: LocalizedText] = [:],
    link: String? = nil,
    target: String? = nil,
    visibility: Visibility = .public
  ) -> KnowledgeItem {
    KnowledgeItem(
      id: ItemID(section: standing == .feature ? .features : .roadmap, name: name),
      standing: standing,
      visibility: visibility,
      title: .texts([title ?? ask]),
      asks: .texts([ask]),
      nearMisses: LocalizedText(),
      answer: answer,
      why: why,
      followUp: followUp,
      details: details,
      link: link,
      target: target,
      source: SourceLocation(file: "items.yaml", line: 10)
    )
  }
}

extension Rule {
  /// A rule that stands on `line`, with an answer in English.
  static func sample(
    _ name: String,
    _ lane: Lane,
    when: [String],
    unless: [String] = [],
    answer: String = "Thank you.",
    line: Int = 1
  ) throws -> Rule {
    Rule(
      id: ItemID(section: .rules, name: name),
      lane: lane,
      when: try when.map { try PhrasePattern($0) },
      unless: try unless.map { try PhrasePattern($0) },
      examples: LocalizedText(),
      counterexamples: LocalizedText(),
      answer: .texts([answer]),
      source: SourceLocation(file: "rules.yaml", line: line)
    )
  }
}

extension Voice {
  /// A voice that says nothing around the answers.
  static let silent = Voice(
    openers: .voice([]),
    signOffs: .voice([]),
    leads: [:],
    fallback: .voice([])
  )
}

extension Knowledge {
  /// The knowledge of a campaign by Maya Okafor.
  static func sample(
    _ items: [KnowledgeItem] = [],
    rules: [Rule] = [],
    voice: Voice = .silent,
    network: Network = .x,
    founder: Founder? = Founder(name: "Maya Okafor", handle: "@maya", contact: "maya@small.example")
  ) -> Knowledge {
    Knowledge(
      campaign: Campaign(
        name: "Small",
        founder: founder,
        invitation: LocalizedText(),
        hashtag: "#Small",
        network: network,
        languages: [.english, .french]
      ),
      items: items.sorted { $0.id < $1.id },
      rules: rules.sorted { $0.lane < $1.lane },
      voice: voice,
      folder: "",
      fingerprint: ""
    )
  }
}

extension Question {
  /// A post on X.
  static func post(
    _ text: String,
    id: String? = "1",
    by authorName: String? = nil,
    in language: Language? = .english
  ) -> Question {
    Question(network: .x, postID: id, text: text, authorName: authorName, language: language)
  }
}

extension Draft {
  /// The words of the parts that have `role`.
  func words(_ role: DraftPart.Role) -> [String] {
    parts.filter { $0.role == role }.map(\.text)
  }
}
