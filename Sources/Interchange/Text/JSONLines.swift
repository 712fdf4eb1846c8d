import Answering
package import Foundation

/// Files of JSON objects, one a line.
package enum JSONLines {
  /// What `value` makes of each line of `data` that isn't blank; throws `FaultyInput` with all that is wrong in `file`.
  ///
  /// A line that can't be decoded is told what it `should` be; any other error is told in its own words.
  package static func read<Object: Decodable, Value>(
    _ data: Data,
    as file: String,
    should: String,
    _ value: (Object) throws -> Value
  ) throws -> [Value] {
    let faults = FaultList()
    var values: [Value] = []
    for (number, line) in data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else { continue }
      let location = SourceLocation(file: file, line: number + 1)
      do {
        values.append(try value(JSONDecoder().decode(Object.self, from: line)))
      } catch is DecodingError {
        faults.add(location, "should be \(should)")
      } catch {
        faults.add(location, "\(error)")
      }
    }
    try faults.throwIfAny()
    return values
  }
}
