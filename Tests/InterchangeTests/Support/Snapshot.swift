import Foundation
import Testing

/// Compares `text` with the file of that name in `Snapshots/`, or rewrites the file
/// if `FIRESIDE_ACCEPT_SNAPSHOTS=1` is set.
func expectSnapshot(
  _ text: String,
  named name: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let file = folder.appending(path: "Snapshots/\(name)")
  if ProcessInfo.processInfo.environment["FIRESIDE_ACCEPT_SNAPSHOTS"] == "1" {
    try Data(text.utf8).write(to: file)
    return
  }
  let wanted = String(decoding: (try? Data(contentsOf: file)) ?? Data(), as: UTF8.self)
  guard Data(wanted.utf8) != Data(text.utf8) else { return }
  let difference = firstDifference(wanted, text)
  Issue.record("\(name):\(difference)", sourceLocation: sourceLocation)
}

/// The first line in which two texts differ, by their bytes.
private func firstDifference(_ wanted: String, _ got: String) -> String {
  func lines(_ text: String) -> [[UInt8]] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
  }
  let (wantedLines, gotLines) = (lines(wanted), lines(got))
  for index in 0..<max(wantedLines.count, gotLines.count) {
    let (left, right) = (wantedLines.dropFirst(index).first, gotLines.dropFirst(index).first)
    guard left != right else { continue }
    func shown(_ line: [UInt8]?) -> String { line.map { String(decoding: $0, as: UTF8.self) } ?? "(end)" }
    return "\(index + 1)\n  wanted: \(shown(left))\n  got:    \(shown(right))"
  }
  return "0"
}
