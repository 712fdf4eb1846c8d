import Answering
import Foundation
import Interchange
import TextAnalysis

/// A question whose right item is known.
struct LabelledQuestion: Equatable {
  var id: String
  var text: String
  var language: Language?

  /// Nil if nothing in the knowledge base answers it.
  var item: ItemID?

  /// Reads the labelled questions in a `.jsonl` file, a transcript or a folder of transcripts.
  static func load(_ path: String, knowledge: Knowledge) throws -> [LabelledQuestion] {
    let isTranscript =
      [".yaml", ".yml"].contains { path.hasSuffix($0) } || FileManager.default.isFolder(path)
    let questions =
      isTranscript
      ? try TranscriptLoader.load([path]).flatMap(\.labelledQuestions)
      : try read(path, knowledge: knowledge)
    guard !questions.isEmpty else {
      throw BadInput("\(path) holds no labelled question: give one JSON object a line, or transcripts")
    }
    return questions
  }

  /// Reads `{"id", "text", "lang", "item"}`, one object a line; `item` with or without its section, or null.
  private static func read(_ path: String, knowledge: Knowledge) throws -> [LabelledQuestion] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw BadInput("\(path) can't be read: give a file of questions, one JSON object a line")
    }
    let ids = ItemNames(knowledge)
    let should = #"{"id": …, "text": …, "lang": "en", "item": "ID" or null}"#
    return try JSONLines.read(data, as: path, should: should) { (line: Line) in try line.question(ids) }
  }

  private struct Line: Decodable {
    var id: String
    var text: String
    var language: Language?
    var item: String?

    private enum CodingKeys: String, CodingKey {
      case id, text, item
      case language = "lang"
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      id = try container.decode(String.self, forKey: .id)
      text = try container.decode(String.self, forKey: .text)
      language = try container.decodeIfPresent(Language.self, forKey: .language)
      // Null says that nothing fits; a missing key says that somebody forgot it.
      item = try container.decodeNil(forKey: .item) ? nil : container.decode(String.self, forKey: .item)
    }

    func question(_ ids: ItemNames) throws -> LabelledQuestion {
      LabelledQuestion(id: id, text: text, language: language, item: try item.map(ids.id))
    }
  }
}

extension Transcript {
  /// The turns that stand by themselves and expect one item, or none.
  fileprivate var labelledQuestions: [LabelledQuestion] {
    turns.enumerated().compactMap { number, turn in
      guard !turn.isFollowUp, let expected = turn.expectation else { return nil }
      let items = expected.items ?? []
      guard items.count == 1 || (items.isEmpty && expected.outcome == .fallback) else { return nil }
      return LabelledQuestion(
        id: "\(name):\(number + 1)",
        text: turn.question,
        language: turn.language,
        item: items.first
      )
    }
  }
}

/// The items of a campaign by their names, with and without the section.
private struct ItemNames {
  private var ids: [String: ItemID] = [:]

  init(_ knowledge: Knowledge) {
    // A name that stands in several sections means the feature, then the roadmap item.
    for id in knowledge.rules.map(\.id) + knowledge.items.reversed().map(\.id) {
      ids[id.description] = id
      ids[id.name] = id
    }
  }

  func id(_ name: String) throws -> ItemID {
    if let id = ids[name] { return id }
    let hint = Spelling.nearest(to: name, among: ids.keys.sorted()).map { "; did you mean “\($0)”?" } ?? ""
    throw BadInput("“\(name)” is no item of this campaign\(hint)")
  }
}
