import Answering
import ArgumentParser
import Foundation
import LineEditing
import Retrieval
import TextAnalysis
import ThreadStorage

/// What Fireside runs on, and whether a log is well.
struct DoctorCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say what Fireside runs on, and look a log over: versions, vectors, cache, terminal, locale.",
    discussion: """
      Nothing is changed. What is wrong is told with what would be right, and makes the exit code 1.

        fireside doctor
        fireside doctor --log campaign.sqlite
      """
  )

  @OptionGroup var speech: SpeechOptions
  @OptionGroup var options: SharedOptions

  func run() throws {
    var checkup = Checkup(console: speech.console)
    checkup.note("fireside", Fireside.configuration.version)
    checkup.note("system", ProcessInfo.processInfo.operatingSystemVersionString)
    checkup.languages()
    checkup.cache(ProcessInfo.processInfo.environment)
    checkup.terminal(ProcessInfo.processInfo.environment)
    checkup.knowledge(options)
    checkup.log(options)
    if checkup.hasFaults { throw Failure.didNotHold }
  }
}

/// Facts about the surroundings, a line each.
private struct Checkup {
  let console: Console
  private(set) var hasFaults = false

  init(console: Console) { self.console = console }

  func note(_ name: String, _ fact: String) {
    console.line("\(console.faint(console.words("doctor-\(name)").padded(to: 12)))\(fact.onOneLine)")
  }

  mutating func fault(_ name: String, _ what: String) {
    hasFaults = true
    console.line("\(console.alarm(console.words("doctor-\(name)").padded(to: 12)))\(what.onOneLine)")
  }

  mutating func languages() {
    note("languages", Language.allCases.map(\.rawValue).joined(separator: ", "))
    guard let count = StandardVectors.count else {
      return fault("vectors", console.words("doctor-no-vectors"))
    }
    note("vectors", console.words("doctor-words", count))
  }

  mutating func cache(_ environment: [String: String]) {
    guard let cache = ModelCache.standard(environment) else {
      return fault("cache", console.words("doctor-no-cache"))
    }
    note("cache", cache.folder.path)
  }

  mutating func terminal(_ environment: [String: String]) {
    let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    let none = console.words("doctor-none")
    let columns = isTerminal ? terminalColumns().map { ", " + console.words("doctor-columns", $0) } ?? "" : ""
    note(
      "terminal",
      isTerminal ? "\(environment["TERM"] ?? none)\(columns)" : console.words("doctor-no-terminal")
    )
    let locale = environment["LC_ALL"] ?? environment["LC_CTYPE"] ?? environment["LANG"] ?? none
    note("locale", locale)
    if isTerminal, !locale.lowercased().contains("utf") {
      fault("locale", console.words("doctor-no-accents"))
    }
  }

  mutating func knowledge(_ options: SharedOptions) {
    do {
      let knowledge = try options.loadKnowledge()
      note(
        "knowledge",
        "\(knowledge.folder): \(knowledge.campaign.name), \(console.words("doctor-items", knowledge.items.count))"
      )
    } catch let error as FaultyInput {
      let first = error.faults.first.map { console.told("\($0)") } ?? ""
      fault("knowledge", console.words("doctor-faults", error.faults.count, ["first": first]))
    } catch {
      fault("knowledge", "\(error)")
    }
  }

  mutating func log(_ options: SharedOptions) {
    let place = options.logLocation
    do {
      let health = try ThreadStore(readingFrom: place).health()
      let values = [
        "log": "\(place)", "version": "\(health.version)", "posts": console.words("posts", health.posts),
        "threads": console.number(health.threads),
      ]
      note("log", console.words("doctor-well", values))
      for damage in health.damages { fault("log", console.words("doctor-damage", ["damage": damage])) }
    } catch LogError.missing {
      note("log", console.words("doctor-no-log", ["log": "\(place)"]))
    } catch {
      fault("log", "\(error)")
    }
  }
}
