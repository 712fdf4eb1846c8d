import Answering
import Foundation

/// How the times of a column are to be read, by all of its values.
struct TimeColumn {
  private(set) var reading = TimeReading()
  private(set) var notes: [String] = []

  /// How the days of the column are written.
  private var dayFirst = 0
  private var monthFirst = 0
  private var hasHalves = false

  /// Those that could be either.
  private var either: [String] = []

  init(
    _ column: (column: Int, name: String),
    of table: CSVTable,
    _ sample: TableSample,
    _ bytes: Span<UInt8>,
    _ settings: DumpSettings,
    hasZones: Bool = false
  ) {
    reading.collectedAt = settings.collectedAt
    reading.hasSerialDays = true
    reading.zone = Self.zone(in: column.name)
    let values = sample.values(of: column.column)
    // Most tables write times that need no second look.
    if values.contains(where: { PostTime.date($0) == nil }) {
      table.eachValue(of: column.column, in: bytes) { look(at: $0) }
      decide(isContinental: table.delimiter == UInt8(ascii: ";"), column.name)
    }
    if !hasZones, lacksZone(column.name, values) {
      notes.append(
        "the times in “\(column.name)” name no zone: they are read as UTC, unless it is called “\(column.name) (Europe/Paris)”"
      )
    }
  }

  /// How many of the values are times.
  static func share(of values: [String]) -> Double {
    let reading = TimeReading(
      order: .dayFirst,
      collectedAt: Date(timeIntervalSince1970: 0),
      hasSerialDays: true
    )
    let other = TimeReading(order: .monthFirst)
    let times = values.count { reading.date($0) ?? other.date($0) != nil }
    return values.isEmpty ? 0 : Double(times) / Double(values.count)
  }

  private mutating func look(at text: String) {
    guard PostTime.date(text) == nil, let time = WrittenTime(text) else { return }
    hasHalves = hasHalves || time.hasHalves
    switch time.order {
    case .none: either.append(text)
    case .some(.dayFirst): dayFirst += 1
    case .some(.monthFirst): monthFirst += 1
    case .some(.none): break
    }
  }

  /// The order that the values leave; where they leave both, that in which they lie closer together.
  private mutating func decide(isContinental: Bool, _ name: String) {
    guard dayFirst + monthFirst + either.count > 0 else { return }
    if dayFirst > 0, monthFirst > 0 {
      reading.order = dayFirst >= monthFirst ? .dayFirst : .monthFirst
      if !either.isEmpty {
        notes.append(
          "the times in “\(name)” have the day first and the month first: \(either.count) could be either, and are read "
            + "\(Self.words(reading.order))"
        )
      }
      return
    }
    if dayFirst + monthFirst > 0 { return reading.order = dayFirst > 0 ? .dayFirst : .monthFirst }
    let spans = [WrittenTime.DayOrder.dayFirst, .monthFirst].map { order in
      let days = either.compactMap { WrittenTime($0)?.day(order)?.daysSinceEpoch }
      return (days.max() ?? 0) - (days.min() ?? 0)
    }
    let isDotted = either.allSatisfy { $0.contains(".") && !$0.contains("/") }
    if isDotted {
      reading.order = .dayFirst
    } else if spans[0] != spans[1] {
      reading.order = spans[0] < spans[1] ? .dayFirst : .monthFirst
    } else {
      reading.order = hasHalves || !isContinental ? .monthFirst : .dayFirst
    }
    if !isDotted {
      notes.append(
        "the times in “\(name)” could have the day or the month first (\(either[0])): they are read \(Self.words(reading.order))"
      )
    }
  }

  private static func words(_ order: WrittenTime.DayOrder?) -> String {
    order == .monthFirst ? "with the month first" : "with the day first"
  }

  /// The zone that stands in brackets behind the name, such as “Date (UTC+2)” or “Date (Europe/Paris)”.
  private static func zone(in name: String) -> TimeZone? {
    guard let start = name.firstIndex(of: "("), let end = name.lastIndex(of: ")"), start < end else {
      return nil
    }
    let inside = String(name[name.index(after: start)..<end])
    if let zone = TimeToken.zone(TimeToken.tokens(of: inside)[...]) {
      return TimeZone(secondsFromGMT: Int(zone.east))
    }
    return TimeToken.place(inside)
  }

  /// The zone that a cell names, such as “Europe/Paris”, “UTC+2” or “ET”.
  static func zone(called name: String) -> TimeZone? { TimeToken.place(name) ?? zone(in: "(\(name))") }

  /// Whether a clock is read there of which nobody says in which zone it runs.
  private func lacksZone(_ name: String, _ values: [String]) -> Bool {
    reading.zone == nil && Self.greenwich.isDisjoint(with: ColumnName.words(of: name))
      && values.contains(where: reading.lacksZone)
  }

  private static let greenwich: Set = ["utc", "gmt"]
}
