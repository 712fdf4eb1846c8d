import Foundation
import Testing

@testable import LineEditing

@Suite struct KeyDecoderTests {
  @Test(arguments: [
    ("a\r", [Key.scalar("a"), .scalar("\r")]),
    ("é😀", [.scalar("é"), .scalar("😀")]),
    ("\u{1B}[A\u{1B}OBx", [.sequence("\u{1B}[A"), .sequence("\u{1B}OB"), .scalar("x")]),
    ("\u{1B}[1;5Cx", [.sequence("\u{1B}[1;5C"), .scalar("x")]),
    ("\u{1B}[[Ax", [.sequence("\u{1B}[[A"), .scalar("x")]),
    ("\u{1B}fx", [.sequence("\u{1B}f"), .scalar("x")]),
    ("\u{1B}éx", [.scalar("é"), .scalar("x")]),
    ("\u{1B}\u{1B}[Ax", [.sequence("\u{1B}[A"), .scalar("x")]),
    ("\u{1B}", []),
    ("\u{1B}[200~a\r\nb\u{1B}[201~x", [.paste("a\r\nb"), .scalar("x")]),
    ("\u{1B}[200~\u{1B}[20\u{1B}[201~x", [.paste("\u{1B}[20"), .scalar("x")]),
    ("\u{1B}[200~\u{1B}[201~", [.paste("")]),
  ])
  func decodes(text: String, expected: [Key]) {
    #expect(keys(Array(text.utf8).map(KeyboardInput.byte)) == expected)
  }

  @Test func passesOverBytesThatMakeNoCharacter() {
    let bytes: [UInt8] = [0xFF, 0x80, 0xC3, 0x61, 0xE2, 0x82, 0xC3, 0xA9, 0xED, 0xA0, 0x80, 0x62]
    #expect(keys(bytes.map(KeyboardInput.byte)) == [.scalar("a"), .scalar("é"), .scalar("b")])
  }

  @Test func aLoneEscapeIsNothing() {
    #expect(keys([.byte(0x1B), .nothing, .byte(0x79)]) == [.scalar("y")])
  }

  @Test func aNewWindowSizeWaitsForThePaste() {
    let start = "\u{1B}[200~a".utf8.map(KeyboardInput.byte)
    let rest = "b\u{1B}[201~".utf8.map(KeyboardInput.byte)
    #expect(keys(start + [.signal(SIGWINCH)] + rest) == [.paste("ab"), .signal(SIGWINCH)])
  }

  @Test func ctrlCEndsAPasteThatNeverEnds() {
    let start = "\u{1B}[200~a".utf8.map(KeyboardInput.byte)
    #expect(keys(start + [.signal(SIGINT), .byte(0x79)]) == [.signal(SIGINT), .scalar("y")])
  }

  @Test(arguments: [
    ("", KeyDecoder.Rest.nothing), ("\r\n", .lineBreaks), ("es", .more), ("\ry", .more), ("y\r", .more),
  ])
  func tellsAPasteFromAKey(rest: String, kind: KeyDecoder.Rest) {
    var decoder = KeyDecoder(source: script(Array(rest.utf8).map(KeyboardInput.byte) + [.nothing]))
    #expect(decoder.drained() == kind)
    #expect(decoder.next() == .end)
  }

  @Test(arguments: [
    ("one", "one"), (" one ", " one "), ("one\r\n  two\n\nthree\n", "one two three"), ("a\tb\u{7}c", "a bc"),
    ("e\u{301}", "é"), ("\n", ""), ("", ""),
  ])
  func putsAPasteOnOneLine(pasted: String, line: String) {
    #expect(Array(onOneLine(pasted).unicodeScalars) == Array(line.unicodeScalars))
  }

  /// All keys up to the end of the input.
  private func keys(_ inputs: [KeyboardInput]) -> [Key] {
    var decoder = KeyDecoder(source: script(inputs))
    var keys: [Key] = []
    while keys.count < 100 {
      let key = decoder.next()
      if key == .end { break }
      keys.append(key)
    }
    return keys
  }

  private func script(_ inputs: [KeyboardInput]) -> (Int32) -> KeyboardInput {
    var rest = inputs[...]
    return { _ in rest.popFirst() ?? .end }
  }
}
