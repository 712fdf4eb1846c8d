package import Answering
import Foundation
import TextAnalysis

/// Reads transcripts from files and folders: all that is there, or everything that is wrong with it.
package struct TranscriptLoader {
  private let faults = FaultList()

  /// The transcripts in `paths`, in their order; the files of a folder by name.
  package static func load(_ paths: [String]) throws(FaultyInput) -> [Transcript] {
    let loader = TranscriptLoader()
    var transcripts: [Transcript] = []
    for path in paths {
      for file in loader.files(at: path) {
        do {
          let value = try YAMLValue.read(fileAt: file, as: file)
          if let transcript = loader.transcript(value, file: file, isNamed: file == path) {
            transcripts.append(transcript)
          }
        } catch {
          for fault in error.faults { loader.faults.add(fault.location, fault.message) }
        }
      }
    }
    try loader.faults.throwIfAny()
    return transcripts
  }

  private func files(at path: String) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      faults.add(SourceLocation(file: path, line: 1), "there is no such file or folder: give a transcript")
      return []
    }
    guard isFolder.boolValue, let all = FileManager.default.enumerator(atPath: path) else { return [path] }
    var names: [String] = []
    for case let name as String in all where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      let isHidden = name.split(separator: "/").contains { $0.hasPrefix(".") }
      if !isHidden { names.append(name) }
    }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    return names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }.map { "\(folder)/\($0)" }
  }

  /// Nil for a file of a folder that is no transcript; a file that was named has to be one.
  private func transcript(_ value: YAMLValue, file: String, isNamed: Bool) -> Transcript? {
    var isTranscript = false
    if case .mapping(let entries) = value.shape { isTranscript = entries.contains { $0.key == "transcript" } }
    guard isTranscript || isNamed else { return nil }
    guard isTranscript, var root = MappingReader(value, kind: "a transcript’s file", faults: faults) else {
      faults.add(
        value.location,
        "this is no transcript: it should begin with “transcript:”, and “turns:” under it"
      )
      return nil
    }
    guard let body = root.value("transcript") else {
      faults.add(value.location, "“transcript:” is empty: it should hold “turns:”")
      return nil
    }
    root.finish()
    guard var reader = MappingReader(body, kind: "transcript", faults: faults) else { return nil }
    let language: Language? = choice(&reader, "language")
    let stem = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
    let transcript = Transcript(
      name: reader.text("name") ?? stem,
      file: file,
      network: choice(&reader, "network"),
      turns: reader.list("turns").compactMap { turn($0, language: language) }
    )
    reader.finish()
    return transcript
  }

  private func choice<Choice: RawRepresentable & CaseIterable>(
    _ reader: inout MappingReader,
    _ key: String
  ) -> Choice? where Choice.RawValue == String {
    reader.choice(key, of: Choice.self)
  }

  private func turn(_ value: YAMLValue, language: Language?) -> ScriptedTurn? {
    guard var reader = MappingReader(value, kind: "a turn", faults: faults) else { return nil }
    let question = reader.text("question", required: true)
    let author = reader.text("from")
    let turn = ScriptedTurn(
      question: question ?? "",
      postID: reader.text("id"),
      author: author.map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 },
      network: choice(&reader, "network"),
      language: choice(&reader, "language") ?? language,
      isFollowUp: flag(&reader, "follow_up"),
      expectation: expectation(&reader),
      decision: decision(&reader),
      expectedFailure: reader.text("expected_failure"),
      location: reader.location
    )
    if turn.expectedFailure != nil, turn.expectation == nil { reader.missing("expect") }
    reader.finish()
    return question == nil ? nil : turn
  }

  private func flag(_ reader: inout MappingReader, _ key: String) -> Bool {
    guard let text = reader.text(key) else { return false }
    guard text == "true" || text == "false" else {
      faults.add(reader.location(of: key), "“\(key)” should be true or false")
      return false
    }
    return text == "true"
  }

  private func decision(_ reader: inout MappingReader) -> ScriptedDecision? {
    let answer = reader.text("answer")
    let insists = flag(&reader, "insist")
    guard let verdict: Verdict = choice(&reader, "decision") else {
      if answer != nil { faults.add(reader.location(of: "answer"), "“answer” goes with “decision: edit”") }
      return nil
    }
    if verdict == .edit, answer == nil { reader.missing("answer") }
    if verdict != .edit, answer != nil {
      faults.add(
        reader.location(of: "answer"),
        "“answer” goes with “decision: edit”, not with \(verdict.rawValue)"
      )
    }
    return ScriptedDecision(verdict: verdict, answer: answer, insists: insists)
  }

  private func expectation(_ reader: inout MappingReader) -> Expectation? {
    let location = reader.location(of: "expect")
    guard let value = reader.value("expect"),
      var expect = MappingReader(value, kind: "expect", faults: faults)
    else { return nil }
    let expectation = Expectation(
      outcome: choice(&expect, "outcome"),
      items: items(&expect),
      draft: expect.text("draft"),
      contains: texts(&expect, "contains"),
      location: location
    )
    expect.finish()
    return expectation
  }

  private func items(_ reader: inout MappingReader) -> [ItemID]? {
    guard let value = reader.value("item") else { return reader.has("item") ? [] : nil }
    let values: [YAMLValue]
    if case .list(let list) = value.shape { values = list } else { values = [value] }
    return values.compactMap { value in
      guard case .text(let text) = value.shape, let id = ItemID(text) else {
        faults.add(value.location, "an item should be features/ID, roadmap/ID, rules/ID or null")
        return nil
      }
      return id
    }
  }

  private func texts(_ reader: inout MappingReader, _ key: String) -> [String] {
    guard let value = reader.value(key) else { return [] }
    if case .text(let text) = value.shape { return [text] }
    return reader.list(key).compactMap { value in
      guard case .text(let text) = value.shape else {
        faults.add(value.location, "“\(key)” should be texts")
        return nil
      }
      return text
    }
  }
}
