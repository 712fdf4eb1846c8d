import Foundation

/// A file of an archive of X: JSON behind `window.YTD.tweets.part0 = `, or behind that of the old ones.
struct XArchive {
  /// Bytes in front of the JSON.
  let prefix: Int

  /// The account, as `account.js` beside it has it.
  let owner: String?

  /// Nil if it is none; one that holds no posts is refused.
  init?(_ content: Data, at path: String) throws(DumpError) {
    let start = content.prefix(256)
    guard let name = Self.name(in: start), let equals = start.firstIndex(of: UInt8(ascii: "=")) else {
      return nil
    }
    guard ["tweet", "tweets", "community_tweet"].contains(name) else {
      let isPrivate = name.hasPrefix("direct_message")
      let what = isPrivate ? "private messages, which are never read" : "no posts of the account"
      throw DumpError(path, "is \(name) of an archive of X, and holds \(what): give tweets.js")
    }
    prefix = content.distance(from: content.startIndex, to: equals) + 1
    owner = Self.owner(inFolderOf: path)
  }

  /// `tweets` of `window.YTD.tweets.part0`.
  private static func name(in start: Data) -> String? {
    let parts = String(decoding: start.drop { JSONScan.isBlank($0) }, as: UTF8.self).split(
      separator: ".",
      maxSplits: 3
    )
    return parts.count == 4 && parts[0] == "window" && parts[1] == "YTD" ? String(parts[2]) : nil
  }

  private static func owner(inFolderOf path: String) -> String? {
    let file = URL(filePath: path).deletingLastPathComponent().appending(path: "account.js")
    guard let content = try? Data(contentsOf: file), name(in: content.prefix(256)) == "account",
      let start = content.firstIndex(of: UInt8(ascii: "["))
    else { return nil }
    let json = Array(content[start...])
    return JSONParser.read(json.span, in: 0..<json.count).value?.array?.first?["account"]["username"].string
  }
}
