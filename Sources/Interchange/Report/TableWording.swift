import Answering
package import Foundation
package import TextAnalysis

/// The words of a table of a language, with the numbers and days of that language.
package struct TableWording: Sendable {
  package let language: Language
  private let words: [String: String]
  private let thousand: Substring

  package init(_ table: LanguageTable, _ language: Language) {
    self.language = language
    words = table.entries(in: language)
    thousand = LanguageTable.page.entries(in: language)["thousand", default: "1,000"].dropFirst().prefix {
      !$0.isNumber
    }
  }

  /// What stands under `name`, with each word in braces filled in; nil if nothing does.
  package func entry(_ name: String, _ values: [String: String] = [:]) -> String? {
    words[name].map { values.reduce($0) { $0.replacing("{\($1.key)}", with: $1.value) } }
  }

  /// The same, or nothing.
  package func text(_ name: String, _ values: [String: String] = [:]) -> String { entry(name, values) ?? "" }

  /// `4,120` as the language writes it.
  package func number(_ number: Int) -> String { number.grouped.replacing(",", with: thousand) }

  /// `24 November 2026`, in UTC.
  package func day(_ date: Date) -> String { DayText.spelledOut(date, in: language) }

  /// `24 November 2026, 17:01`, in UTC.
  package func minute(_ date: Date) -> String { "\(day(date)), \(UTCTime(date).clock.prefix(5))" }

  /// `5 h 20 min`, in the two largest units.
  package func duration(seconds: Int) -> String {
    let units = [("days", seconds / 86_400), ("hours", seconds / 3600 % 24), ("minutes", seconds / 60 % 60)]
    let shown = units.drop { $0.1 == 0 }.prefix(2)
    let all = shown.isEmpty ? units.suffix(1) : shown
    return all.filter { $0.1 > 0 || all.count == 1 }.map { text($0.0, ["count": number($0.1)]) }.joined(
      separator: " "
    )
  }
}
