import LineEditing

/// A reader that gives the lines of a test and keeps what stood on the line.
final class ScriptedReader: LineReader {
  let isInteractive: Bool
  private var inputs: [LineInput]
  private(set) var prefills: [String] = []

  /// Whether words to people at risk are sent once they are asked about.
  var meansIt = true

  /// Whether those who may be hurt are handed over besides being answered.
  var handsOver = false

  /// What stood on the line that Ctrl-C ended.
  var abandoned: String?

  /// What somebody else does meanwhile.
  var onFirstLine: () -> Void = {}

  /// What goes with a post that is handed over.
  var remark = ""

  init(_ inputs: [LineInput], isInteractive: Bool = true) {
    self.inputs = inputs
    self.isInteractive = isInteractive
  }

  convenience init(_ lines: String..., isInteractive: Bool = true) {
    self.init(lines.map(LineInput.line), isInteractive: isInteractive)
  }

  /// Who hands a post over says nothing with it, unless the script does.
  func readLine(prompt: String, prefill: String) -> LineInput {
    if prompt.hasPrefix("  to whom") { return .line(remark) }
    prefills.append(prefill)
    return inputs.isEmpty ? .endOfInput : inputs.removeFirst()
  }

  /// Who closes a post gives no reason, unless the script has one; who sends words to people at risk means it.
  func readChoice(prompt: String, keys: Set<Character>, isStep: Bool) -> LineInput {
    onFirstLine()
    onFirstLine = {}
    if prompt == "  send > " { return .line(meansIt ? "s" : "") }
    if prompt.contains("hands it over besides") { return .line(handsOver ? "!" : "") }
    if prompt == "  reason > ", !isReason(inputs.first, keys) { return .line("") }
    return inputs.isEmpty ? .endOfInput : inputs.removeFirst()
  }

  private func isReason(_ input: LineInput?, _ keys: Set<Character>) -> Bool {
    guard case .line(let line) = input, line.count == 1 else { return false }
    return keys.contains(Character(line))
  }

  func addToHistory(_ line: String) {}
}
