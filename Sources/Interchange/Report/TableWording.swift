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
    words[name].map { Self.filled($0[...], values) }
  }

  /// What is filled in is not looked through for slots: people write it.
  private static func filled(_ text: Substring, _ values: [String: String]) -> String {
    guard let start = text.firstIndex(of: "{"), let end = text[start...].firstIndex(of: "}") else {
      return String(text)
    }
    let value = values[String(text[text.index(after: start)..<end])]
    return String(text[..<start]) + (value ?? String(text[start...end]))
      + filled(text[text.index(after: end)...], values)
  }

  /// The same, or nothing.
  package func text(_ name: String, _ values: [String: String] = [:]) -> String { entry(name, values) ?? "" }

  /// The same for so many, which fill the slot `count`: `one-NAME` stands for one, where the table has it.
  package func counted(_ name: String, _ count: Int, _ values: [String: String] = [:]) -> String {
    let values = values.merging(["count": number(count)]) { $1 }
    return (isOne(count, "one-\(name)") ? entry("one-\(name)", values) : nil) ?? text(name, values)
  }

  /// French says 0 like 1, but for words that say by themselves that it is one: “celui-ci”.
  private func isOne(_ count: Int, _ name: String) -> Bool {
    count == 1 || count == 0 && language == .french && words[name]?.contains("{count}") == true
  }

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
