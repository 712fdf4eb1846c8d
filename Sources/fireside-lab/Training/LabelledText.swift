import Foundation
import Interchange

/// A post of which somebody said what class it is of.
struct LabelledText {
  var text: String
  var label: String

  /// How much it counts beside the others.
  var weight = 1.0

  /// Reads the posts of a file, one JSON object a line; `label` says what class one is of, nil to leave it out.
  static func load(_ path: String, label: (Fields) -> String?) throws -> [LabelledText] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw UnusableInput("\(path) can’t be read: give the folder of labelled posts")
    }
    return try JSONLines.read(data, as: path, should: #"{"text": …} with "move", "tier" or "want""#) {
      (fields: Fields) in label(fields).map { LabelledText(text: fields.text, label: $0) }
    }.compactMap(\.self)
  }

  /// What is read of a labelled post.
  struct Fields: Decodable {
    var text: String
    var move: String?
    var tier: String?
    var want: String?
    var bad: Bool?
    var kind: String?
    var status: String?
  }
}
