import LineEditing

/// A reader that gives the lines of a test and keeps what stood on the line.
final class ScriptedReader: LineReader {
  let isInteractive: Bool
  private var inputs: [LineInput]
  private(set) var prefills: [String] = []

  init(_ inputs: [LineInput], isInteractive: Bool = true) {
    self.inputs = inputs
    self.isInteractive = isInteractive
  }

  convenience init(_ lines: String..., isInteractive: Bool = true) {
    self.init(lines.map(LineInput.line), isInteractive: isInteractive)
  }

  func readLine(prompt: String, prefill: String) -> LineInput {
    prefills.append(prefill)
    return inputs.isEmpty ? .endOfInput : inputs.removeFirst()
  }

  func readChoice(prompt: String, keys: Set<Character>) -> LineInput {
    inputs.isEmpty ? .endOfInput : inputs.removeFirst()
  }

  func addToHistory(_ line: String) {}
}
