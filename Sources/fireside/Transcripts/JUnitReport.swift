import Answering
import Interchange

/// The results of transcripts in JUnit's XML, as build servers read it.
struct JUnitReport {
  /// The report on `runs`: each transcript with its turns' results.
  static func xml(_ runs: [(transcript: Transcript, results: [TranscriptRunner.TurnResult])]) -> String {
    let all = runs.flatMap(\.results)
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    xml += "<testsuites \(counts(all))>\n"
    for run in runs {
      xml += "  <testsuite name=\"\(escaped(run.transcript.name))\" \(counts(run.results))>\n"
      for result in run.results { xml += testCase(result, run.transcript) }
      xml += "  </testsuite>\n"
    }
    return xml + "</testsuites>\n"
  }

  private static func counts(_ results: [TranscriptRunner.TurnResult]) -> String {
    let failures = results.count { $0.standing == .mismatch }
    let skipped = results.count { $0.standing == .expectedFailure }
    return "tests=\"\(results.count)\" failures=\"\(failures)\" errors=\"0\" skipped=\"\(skipped)\""
  }

  private static func testCase(_ result: TranscriptRunner.TurnResult, _ transcript: Transcript) -> String {
    let location = result.turn.location
    let opening =
      "    <testcase classname=\"\(escaped(transcript.name))\" name=\"\(escaped(result.turn.question))\""
      + " file=\"\(escaped(location.file))\" line=\"\(location.line)\""
    let detail = escaped(result.differences.map { "wanted \($0)" }.joined(separator: "; "))
    switch result.standing {
    case .asExpected: return opening + "/>\n"
    case .expectedFailure:
      return opening
        + ">\n      <skipped message=\"\(escaped(result.turn.expectedFailure ?? ""))\"/>\n    </testcase>\n"
    case .mismatch:
      return opening
        + ">\n      <failure message=\"\(detail)\">\(escaped(location.description))</failure>\n    </testcase>\n"
    }
  }

  /// An attribute is one line, and XML 1.0 has no controls at all, not even escaped ones.
  private static func escaped(_ text: String) -> String {
    let visible = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      if "\n\t\r".unicodeScalars.contains(scalar) { return " " }
      return scalar.value < 0x20 || scalar.value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : scalar
    }
    return MarkupText.escaped(String(String.UnicodeScalarView(visible)))
  }
}
