import Testing

@testable import TextAnalysis

@Suite("Small numbers, each once")
struct NumberSetTests {
  private static func all(_ set: inout NumberSet) -> [Int] {
    var numbers: [Int] = []
    while let number = set.popFirst() { numbers.append(number) }
    return numbers
  }

  @Test("they come out ascending, and it may be filled again")
  func order() {
    var set = NumberSet(below: 200)
    for number in [130, 5, 63, 64, 5, 199, 0] { set.insert(number) }
    #expect(Self.all(&set) == [0, 5, 63, 64, 130, 199])
    #expect(set.popFirst() == nil)
    set.insert(7)
    #expect(Self.all(&set) == [7])
  }

  @Test("an empty one gives nothing")
  func empty() {
    var set = NumberSet(below: 0)
    #expect(set.popFirst() == nil)
  }
}
