internal import Foundation

/// What one wait for the keyboard brought.
enum KeyboardInput: Equatable {
  case byte(UInt8)
  case nothing
  case signal(Int32)
  case end
  case failed(Int32)
}

/// Something a person did at the keyboard.
enum Key: Equatable {
  case scalar(Unicode.Scalar)
  /// A key that sends an escape sequence, such as an arrow, or Alt with a letter.
  case sequence(String)
  case paste(String)
  case signal(Int32)
  case end
  case failed(Int32)
}

/// Makes keys out of bytes: UTF-8, whole escape sequences and bracketed paste.
///
/// libedit would do it too, but it types the tail of a sequence it doesn't know into the line, and knows nothing
/// of pasting.
struct KeyDecoder {
  /// Longer pastes are cut here, in bytes: far more than any answer, far less than the memory.
  private static let pasteLimit = 1_048_576
  /// How long the rest of an escape sequence may take: enough for a slow line, too short to be felt.
  private static let escapeMilliseconds: Int32 = 100
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private let source: (_ milliseconds: Int32) -> KeyboardInput
  private var pending: [Key] = []

  /// Decodes what `source` gives; it waits at most so long, or for ever if that is negative.
  init(source: @escaping (_ milliseconds: Int32) -> KeyboardInput) { self.source = source }

  /// Forgets what came between two lines.
  mutating func reset() { pending = [] }

  /// Whether the next key has to be waited for.
  var isDrained: Bool { pending.isEmpty }

  mutating func next() -> Key {
    while true {
      if !pending.isEmpty { return pending.removeFirst() }
      switch source(-1) {
      case .byte(let byte):
        if let key = decode(byte) { return key }
      case .signal(let signal): return .signal(signal)
      case .end: return .end
      case .failed(let code): return .failed(code)
      case .nothing: continue
      }
    }
  }

  /// What stood there already behind a key.
  enum Rest { case nothing, lineBreaks, more }

  /// Takes all that is already there, and tells what it was.
  ///
  /// No person presses two keys in the same instant: what follows a key at once was pasted, or is the end of a line.
  mutating func drained() -> Rest {
    var rest = Rest.nothing
    while let byte = more(within: 0) {
      let isLineBreak = byte == 0x0A || byte == 0x0D
      rest = isLineBreak && rest != .more ? .lineBreaks : .more
    }
    return rest
  }

  private mutating func decode(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x1B: escape()
    case ..<0x80: .scalar(Unicode.Scalar(byte))
    default: multibyte(byte)
    }
  }

  /// Bytes that make no character are passed over, as libedit does.
  private mutating func multibyte(_ lead: UInt8) -> Key? {
    guard (0xC2...0xF4).contains(lead) else { return nil }
    var bytes = [lead]
    for _ in 0..<(lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1) {
      guard let byte = more(within: -1) else { return nil }
      guard byte & 0xC0 == 0x80 else { return decode(byte) }
      bytes.append(byte)
    }
    return String(validating: bytes, as: UTF8.self)?.unicodeScalars.first.map(Key.scalar)
  }

  private mutating func escape() -> Key? {
    guard let byte = more(within: Self.escapeMilliseconds) else { return nil }
    switch byte {
    case UInt8(ascii: "["): return controlSequence()
    case UInt8(ascii: "O"):
      return more(within: Self.escapeMilliseconds).map {
        .sequence("\u{1B}O\(Character(Unicode.Scalar($0)))")
      }
    case 0x1B: return escape()
    case 0x08, 0x20...0x7F: return .sequence("\u{1B}\(Character(Unicode.Scalar(byte)))")
    default: return decode(byte)
    }
  }

  private mutating func controlSequence() -> Key? {
    var body = ""
    while let byte = more(within: Self.escapeMilliseconds) {
      body.unicodeScalars.append(Unicode.Scalar(byte))
      // The Linux console sends "[[A" and so on for its function keys.
      let isIntroducer = body == "["
      if (0x40...0x7E).contains(byte), !isIntroducer {
        return body == "200~" ? paste() : .sequence("\u{1B}[" + body)
      }
    }
    return nil
  }

  private mutating func paste() -> Key? {
    var bytes: [UInt8] = []
    var tail: [UInt8] = []
    while let byte = more(within: -1) {
      tail.append(byte)
      if tail == Self.pasteEnd { return .paste(String(decoding: bytes, as: UTF8.self)) }
      // The end mark holds its first byte only once, so that a false start needs no second look.
      if Self.pasteEnd.starts(with: tail) { continue }
      let keep = byte == Self.pasteEnd[0] ? 1 : 0
      if bytes.count < Self.pasteLimit { bytes += tail.dropLast(keep) }
      tail = tail.suffix(keep)
    }
    return nil
  }

  /// The next byte of something that has begun; nil if it doesn't come, or something more urgent does.
  private mutating func more(within milliseconds: Int32) -> UInt8? {
    while true {
      switch source(milliseconds) {
      case .byte(let byte): return byte
      case .nothing: return nil
      case .signal(let signal):
        pending.append(.signal(signal))
        guard signal == SIGWINCH || signal == SIGCONT else { return nil }
      case .end:
        pending.append(.end)
        return nil
      case .failed(let code):
        pending.append(.failed(code))
        return nil
      }
    }
  }
}

/// Pasted text as it can stand on one line: line breaks become spaces, other control characters go.
func onOneLine(_ pasted: String) -> String {
  let lines = pasted.split(whereSeparator: \.isNewline).map { line in
    line.unicodeScalars
      .map { $0 == "\t" ? " " : $0 }
      .filter { $0.properties.generalCategory != .control }
      .reduce(into: "") { $0.unicodeScalars.append($1) }
  }
  let joined =
    lines.count < 2
    ? lines.first ?? ""
    : lines.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }.joined(separator: " ")
  // libedit puts a combining accent beside its letter.
  return joined.precomposedStringWithCanonicalMapping
}
