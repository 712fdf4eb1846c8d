import Testing
import TextAnalysis

@Suite struct ZeroPaddingTests {
  @Test(arguments: [(0, 2, "00"), (7, 2, "07"), (42, 2, "42"), (123, 2, "123"), (5, 0, "5")])
  func decimal(number: Int, width: Int, wanted: String) {
    #expect(number.padded(to: width) == wanted)
  }

  @Test func hexadecimal() {
    #expect(0xAB.padded(to: 4, radix: 16) == "00ab")
    #expect(UInt64.max.padded(to: 4, radix: 16) == "ffffffffffffffff")
  }
}
