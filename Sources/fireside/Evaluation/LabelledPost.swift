import Answering
import Foundation
import Interchange
import TextAnalysis

/// A post, a reply or an edited answer of which somebody said what should become of it.
struct LabelledPost: Decodable {
  /// What a reply to an answer wants.
  enum Want: String, Decodable {
    case when, price, `where`, thanks, other, new
    /// Of a post that may speak of harm: a human, a feature's draft, or whatever.
    case escalate, feature, any
  }

  var text: String
  var language: Language?

  /// The campaign that it was written to, by the name of its folder.
  var campaign: String?

  /// What it is about, with or without the section.
  var item: String?

  /// Another item that it asks for too, and those near enough for a draft to be mended.
  var also: String?
  var alternatives: [String]?

  var move: Move?
  var harm: Bool?
  var want: Want?
  var newItem: String?

  /// Whether an edited answer must be stopped.
  var isBad: Bool?

  /// What is wrong with it, or what a post tells: `happy-…` of stories in which nothing happened to anybody. That of
  /// the file, by its name, where the post says none.
  var kind: String?

  /// The question that an edited answer replies to, and whether its writer may be hurt.
  var question: String?
  var tier: Tier?

  private enum CodingKeys: String, CodingKey {
    case text, item, also, move, harm, want, kind, question, tier, campaign, setting
    case language = "lang"
    case alternatives = "alt"
    case newItem = "new_item"
    case isBad = "bad"
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    func text(_ key: CodingKeys) throws -> String? { try fields.decodeIfPresent(String.self, forKey: key) }
    self.text = try fields.decode(String.self, forKey: .text)
    language = try fields.decodeIfPresent(Language.self, forKey: .language)
    campaign = try text(.campaign) ?? text(.setting)
    (item, kind, newItem) = (try text(.item), try text(.kind), try text(.newItem))
    question = try text(.question)
    tier = try fields.decodeIfPresent(Tier.self, forKey: .tier)
    move = try fields.decodeIfPresent(Move.self, forKey: .move)
    // Beside a move it is a second move, which nothing is measured by.
    also = move == nil ? try text(.also) : nil
    alternatives = try fields.decodeIfPresent([String].self, forKey: .alternatives)
    harm = try fields.decodeIfPresent(Bool.self, forKey: .harm)
    want = try fields.decodeIfPresent(Want.self, forKey: .want)
    isBad = try fields.decodeIfPresent(Bool.self, forKey: .isBad)
  }

  /// Reads the posts of a file, one JSON object a line.
  static func load(_ path: String) throws -> [LabelledPost] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw BadInput("\(path) can't be read: give a file of labelled posts, one JSON object a line")
    }
    let name = URL(filePath: path).deletingPathExtension().lastPathComponent
    let should = #"{"text": …, "lang": "en"} with "item", "move", "harm", "want" or "bad""#
    return try JSONLines.read(data, as: path, should: should) { (post: LabelledPost) in
      var post = post
      post.kind = post.kind ?? name
      return post
    }
  }
}
