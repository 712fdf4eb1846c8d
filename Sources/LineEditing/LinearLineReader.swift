internal import Foundation

/// Reads lines from a person at a terminal that shows one after the other: for screen readers, and terminals that can do no
/// more. The terminal itself lets a line be corrected.
package final class LinearLineReader: LineReader {
  package let isInteractive = true
  private let lines = PlainLineReader()

  /// Without editing, a draft can’t stand on the line: Return alone keeps it.
  package func readLine(prompt: String, prefill: String) throws(LineReadingError) -> LineInput {
    let input = try ask(prompt)
    return input == .line("") && !prefill.isEmpty ? .line(prefill) : input
  }

  package func readChoice(prompt: String, keys: Set<Character>, isStep: Bool) throws(LineReadingError)
    -> LineInput
  {
    // What was typed or pasted before the prompt stood there decides nothing.
    tcflush(STDIN_FILENO, TCIFLUSH)
    return try ask(prompt)
  }

  package func addToHistory(_ line: String) {}

  private func ask(_ prompt: String) throws(LineReadingError) -> LineInput {
    _ = writeBytes(Array(prompt.utf8), to: STDOUT_FILENO)
    return try lines.readLine(prompt: "", prefill: "")
  }
}
