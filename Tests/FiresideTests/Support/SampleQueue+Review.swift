import LineEditing
import Reviewing
import TestSupport

@testable import fireside

extension SampleQueue {
  /// Reviews the queue, the oldest post first, and gives back what was shown.
  @discardableResult
  func review(_ reader: ScriptedReader) throws -> String {
    var shown = ""
    let session = ReviewSession(desk: try desk(), reader: reader, console: Console { shown += $0 })
    try QueueReview(session: session).run()
    return shown
  }

  @discardableResult
  func review(_ lines: String...) throws -> String {
    try review(ScriptedReader(lines.map { .line($0) }))
  }
}
