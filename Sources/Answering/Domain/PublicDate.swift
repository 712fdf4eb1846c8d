/// A date as roadmaps say it in public: a year, a quarter or a month.
package struct PublicDate: Sendable, Hashable {
  package let year: Int

  /// The months it covers, 1...12.
  package let months: ClosedRange<Int>

  /// Whether it names only the year.
  package var isWholeYear: Bool { months == 1...12 }

  /// Reads `2027`, `2027-Q3` or `2027-06`; nil for anything else.
  package init?(_ text: String) {
    let halves = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = halves.first, first.count == 4, let year = Int(first), (2000...2199).contains(year),
      halves.count <= 2
    else { return nil }
    self.year = year
    guard let second = halves.dropFirst().first else {
      months = 1...12
      return
    }
    if second.count == 2, second.hasPrefix("Q"), let quarter = Int(second.dropFirst()),
      (1...4).contains(quarter)
    {
      months = (quarter * 3 - 2)...(quarter * 3)
    } else if second.count == 2, second.first != "+", let month = Int(second), (1...12).contains(month) {
      months = month...month
    } else {
      return nil
    }
  }

  /// The quarter it lies in, 1...4; nil for a whole year.
  package var quarter: Int? { isWholeYear ? nil : (months.lowerBound - 1) / 3 + 1 }
}
