import Answering
import ArgumentParser
import Foundation
import Interchange
import LineEditing
import TextAnalysis
import ThreadStorage

/// The one place where an error becomes words and an exit code.
enum Failure {
  /// 1: it ran, and something did not hold.
  static let didNotHold = ExitCode(1)

  /// 2: the input or the environment is bad.
  static let badInput = ExitCode(2)

  /// Says what is wrong and leaves with the code that DESIGN.md gives it.
  static func exit(with error: any Error, in language: Language = .english) -> Never {
    guard let code = code(of: error) else { exit(withUsage: error, in: language) }
    Console.standardError(lines(of: error, .standard(in: language)))
    Fireside.exit(withError: ExitCode(code))
  }

  /// The exit code of an error of ours; nil for one of the argument parser's.
  private static func code(of error: any Error) -> Int32? {
    switch error {
    case let error as LogError: error.exitCode
    case is FaultyInput, is LineReadingError, is BadInput, is DumpError, is ExportError: 2
    case is CocoaError, is POSIXError: 2
    default: nil
    }
  }

  private static func lines(of error: any Error, _ console: Console) -> String {
    switch error {
    case let error as FaultyInput:
      error.faults.map { "\($0.location): \(console.told($0.message))" }.joined(separator: "\n")
    case let error as CocoaError: line(error.localizedDescription, console)
    default: line("\(error)", console)
    }
  }

  /// Leaves as the argument parser does, which speaks English, but for what a table knows.
  private static func exit(withUsage error: any Error, in language: Language) -> Never {
    let code = Fireside.exitCode(for: error)
    guard language != .english, !code.isSuccess, let usage = Usage(of: error) else {
      Fireside.exit(withError: error)
    }
    let console = Console.standard(in: language)
    let lines = [
      line(usage.problem, console), console.words("usage", ["usage": usage.usage]),
      console.words("usage-more", ["command": usage.help]),
    ]
    Console.standardError(lines.joined(separator: "\n"))
    Fireside.exit(withError: code)
  }

  /// An error that ends nothing, or everything.
  static func line(_ error: String, _ console: Console) -> String {
    console.words("error", ["error": console.told(error)])
  }
}

/// Input or surroundings that a command can't work with, as a sentence that says what would be right.
struct BadInput: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}
