import Answering

/// Reads drafts' JSON just as this module writes it, some five times as fast as `JSONDecoder`,
/// whose work would be three quarters of what loading a large log takes.
///
/// It gives up (nil) at the first thing it isn't sure of: a space, an escape, a key it doesn't know.
/// Then the text is `JSONDecoder`'s, which also says whether it is damaged.
struct PlainJSON {
  private let bytes: [UInt8]
  private var index = 0

  private init(_ text: String) { bytes = Array(text.utf8) }

  static func evidence(_ text: String) -> Evidence? {
    var json = PlainJSON(text)
    return json.evidence().flatMap { json.index == json.bytes.count ? $0 : nil }
  }

  static func parts(_ text: String) -> [DraftPart]? {
    var json = PlainJSON(text)
    return json.array { $0.part() }.flatMap { json.index == json.bytes.count ? $0 : nil }
  }

  private mutating func evidence() -> Evidence? {
    var evidence = Evidence(reason: "")
    var (hasReason, hasWords, hasCandidates) = (false, false, false)
    let isPlain = object { json, key in
      switch key {
      case "reason": json.string().map { (evidence.reason, hasReason) = ($0, true) }
      case "source": json.source().map { evidence.source = $0 }
      case "pattern": json.string().map { evidence.pattern = $0 }
      case "matchedWords": json.strings().map { (evidence.matchedWords, hasWords) = ($0, true) }
      case "nearestAsk": json.string().map { evidence.nearestAsk = $0 }
      case "nearness": json.number().map { evidence.nearness = $0 }
      case "detail": json.string().flatMap(Detail.init).map { evidence.detail = $0 }
      case "isLearnt": json.flag().map { evidence.isLearnt = $0 }
      case "second": json.second().map { evidence.second = $0 }
      case "further": json.array { $0.second() }.map { evidence.further = $0 }
      case "move": json.string().flatMap(Move.init).map { evidence.move = $0 }
      case "moves": json.array { $0.move() }.map { evidence.moves = $0 }
      case "tier": json.string().flatMap(Tier.init).map { evidence.tier = $0 }
      case "gravity": json.number().flatMap(Int.init(exactly:)).map { evidence.gravity = $0 }
      case "candidates":
        json.array { $0.candidate() }.map { (evidence.candidates, hasCandidates) = ($0, true) }
      default: nil
      }
    }
    return isPlain && hasReason && hasWords && hasCandidates ? evidence : nil
  }

  private mutating func second() -> Evidence.SecondRequest? {
    var (item, title, isAnswered): (ItemID?, String?, Bool?)
    let isPlain = object { json, key in
      switch key {
      case "item": json.string().flatMap(ItemID.init).map { item = $0 }
      case "title": json.string().map { title = $0 }
      case "isAnswered": json.flag().map { isAnswered = $0 }
      default: nil
      }
    }
    guard isPlain, let item, let title, let isAnswered else { return nil }
    return Evidence.SecondRequest(item: item, title: title, isAnswered: isAnswered)
  }

  private mutating func move() -> ClauseMove? {
    var (clause, move): (String?, Move?)
    let isPlain = object { json, key in
      switch key {
      case "clause": json.string().map { clause = $0 }
      case "move": json.string().flatMap(Move.init).map { move = $0 }
      default: nil
      }
    }
    guard isPlain, let clause, let move else { return nil }
    return ClauseMove(clause: clause, move: move)
  }

  private mutating func candidate() -> Evidence.Candidate? {
    var (item, title, words): (ItemID?, String?, [String]?)
    var (score, confidence): (Double?, Double?)
    let isPlain = object { json, key in
      switch key {
      case "item": json.string().flatMap(ItemID.init).map { item = $0 }
      case "title": json.string().map { title = $0 }
      case "score": json.number().map { score = $0 }
      case "confidence": json.number().map { confidence = $0 }
      case "words": json.strings().map { words = $0 }
      default: nil
      }
    }
    guard isPlain, let item, let title, let score, let confidence, let words else { return nil }
    return Evidence.Candidate(item: item, title: title, score: score, confidence: confidence, words: words)
  }

  private mutating func part() -> DraftPart? {
    var (role, text, source): (DraftPart.Role?, String?, SourceLocation?)
    let isPlain = object { json, key in
      switch key {
      case "role": json.string().flatMap(DraftPart.Role.init).map { role = $0 }
      case "text": json.string().map { text = $0 }
      case "source": json.source().map { source = $0 }
      default: nil
      }
    }
    guard isPlain, let role, let text, let source else { return nil }
    return DraftPart(role: role, text: text, source: source)
  }

  private mutating func source() -> SourceLocation? {
    var (file, line): (String?, Int?)
    let isPlain = object { json, key in
      switch key {
      case "file": json.string().map { file = $0 }
      case "line": json.number().flatMap(Int.init(exactly:)).map { line = $0 }
      default: nil
      }
    }
    guard isPlain, let file, let line else { return nil }
    return SourceLocation(file: file, line: line)
  }
}

extension PlainJSON {
  /// Reads an object; `member` reads the value of a key, or gives up.
  private mutating func object(_ member: (inout Self, String) -> Void?) -> Bool {
    guard skip("{") else { return false }
    if skip("}") { return true }
    repeat {
      guard let key = string(), skip(":"), member(&self, key) != nil else { return false }
    } while skip(",")
    return skip("}")
  }

  private mutating func array<Element>(_ element: (inout Self) -> Element?) -> [Element]? {
    guard skip("[") else { return nil }
    var elements: [Element] = []
    if skip("]") { return elements }
    repeat {
      guard let next = element(&self) else { return nil }
      elements.append(next)
    } while skip(",")
    return skip("]") ? elements : nil
  }

  private mutating func strings() -> [String]? {
    array { $0.string() }
  }

  private mutating func string() -> String? {
    guard skip("\"") else { return nil }
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      guard bytes[index] != UInt8(ascii: "\\") else { return nil }
      index += 1
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    return skip("\"") ? text : nil
  }

  private mutating func number() -> Double? { Double(bare()) }

  private mutating func flag() -> Bool? { Bool(bare()) }

  /// What stands up to the end of a value that has no quotes.
  private mutating func bare() -> String {
    let start = index
    while index < bytes.count, !",]}".utf8.contains(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }
}
