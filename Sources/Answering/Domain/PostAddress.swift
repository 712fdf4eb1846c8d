/// The post that an address on the web names, as people copy it from their browser: with what was tracked behind it.
package struct PostAddress: Equatable {
  /// Nil where the address doesn’t tell; ids are then looked for on all networks.
  package let network: Network?
  package let id: String

  /// The id with its network in front, as lists of posts have it.
  package var name: String { network.map { "\($0.rawValue):\(id)" } ?? id }

  /// Nil for what is no address, or names no post that an id could be told of.
  package init?(_ written: String) {
    guard written.hasPrefix("https://") || written.hasPrefix("http://") else { return nil }
    let address = written.prefix { $0 != "#" }
    let query = address.drop { $0 != "?" }.dropFirst().split(separator: "&")
    let path = address.prefix { $0 != "?" }.split(separator: "/").dropFirst().map(String.init)
    guard let host = path.first?.lowercased() else { return nil }
    func isAt(_ names: String...) -> Bool { names.contains { host == $0 || host.hasSuffix(".\($0)") } }
    func component(behind names: String...) -> String? {
      path.firstIndex(where: names.contains).flatMap { path.dropFirst($0 + 1).first }
    }
    func value(of key: String) -> String? {
      query.first { $0.hasPrefix("\(key)=") }.map { String($0.dropFirst(key.count + 1)) }
    }
    var network: Network?
    let id: String?
    if isAt("x.com", "twitter.com") {
      (network, id) = (.x, component(behind: "status", "statuses"))
    } else if isAt("bsky.app") {
      // What stands there under a handle is held under the number of its author.
      let author = component(behind: "profile").flatMap { $0.hasPrefix("did:") ? $0 : nil }
      network = .bluesky
      id = author.flatMap { did in component(behind: "post").map { "at://\(did)/app.bsky.feed.post/\($0)" } }
    } else if isAt("reddit.com") {
      let thread = path.firstIndex(of: "comments").map { path.dropFirst($0 + 1) }
      id = thread.flatMap { $0.count > 2 ? $0.dropFirst(2).first : $0.first }
    } else if isAt("news.ycombinator.com") {
      id = value(of: "id")
    } else if isAt("youtube.com") {
      id = value(of: "lc")
    } else {
      let last = path.dropFirst().last
      let isStatus = path.contains("statuses") || path.dropLast().last?.hasPrefix("@") == true
      if isStatus, last?.utf8.allSatisfy({ (0x30...0x39).contains($0) }) == true { network = .mastodon }
      id = last.flatMap { $0.contains(where: \.isNumber) ? $0 : nil }
    }
    guard let id, !id.isEmpty else { return nil }
    (self.network, self.id) = (network, id)
  }
}
