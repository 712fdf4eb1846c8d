import Answering
import TextAnalysis

/// A text of the campaign that posts are made of, with what is right about it.
struct SourceText {
  var text: String
  var language: Language
  var truth: SimulatedPost.Truth

  /// The same wish in other sentences, the text itself first.
  let shapes: [String]

  init(_ text: String, language: Language, truth: SimulatedPost.Truth) {
    self.text = text
    self.language = language
    self.truth = truth
    shapes = truth.lane == nil && truth.item != nil ? [text] + Reframing.of(text, in: language) : [text]
  }
}

/// Texts to draw from, by language.
struct TextPool {
  private var english: [SourceText] = []
  private var french: [SourceText] = []

  var isEmpty: Bool { english.isEmpty && french.isEmpty }

  mutating func add(_ text: SourceText) {
    if text.language == .english { english.append(text) } else { french.append(text) }
  }

  /// The texts in `language`, or in the other one if there are none.
  func texts(in language: Language) -> [SourceText] {
    switch language {
    case .english: english.isEmpty ? french : english
    case .french: french.isEmpty ? english : french
    }
  }

  func contains(_ language: Language) -> Bool { !(language == .english ? english : french).isEmpty }
}
