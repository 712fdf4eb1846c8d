import Answering
import ArgumentParser
import Foundation
import LineEditing
import Retrieval
import TextAnalysis
import ThreadStorage

/// What Fireside runs on, and whether a log is well.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say what Fireside runs on, and look a log over: versions, vectors, cache, terminal, locale.",
    discussion: """
      Nothing is changed. What is wrong is told with what would be right, and makes the exit code 1.

        fireside doctor
        fireside doctor --log campaign.sqlite
      """
  )

  @OptionGroup var options: SharedOptions

  func run() throws {
    var checkup = Checkup(console: .standard())
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
    console.line("\(console.faint(name.padded(to: 12)))\(fact.onOneLine)")
  }

  mutating func fault(_ name: String, _ what: String) {
    hasFaults = true
    console.line("\(console.alarm(name.padded(to: 12)))\(what.onOneLine)")
  }

  mutating func languages() {
    note("languages", Language.allCases.map(\.rawValue).joined(separator: ", "))
    guard let count = StandardVectors.count else {
      return fault(
        "vectors",
        "they are missing or damaged: install Fireside again, they belong beside the program"
      )
    }
    note("vectors", "\(count.grouped) words")
  }

  mutating func cache(_ environment: [String: String]) {
    guard let cache = ModelCache.standard(environment) else {
      return fault(
        "cache",
        "neither HOME nor XDG_CACHE_HOME is set: what is learnt from a campaign is learnt at each start"
      )
    }
    note("cache", "under \(cache.folder.path)")
  }

  mutating func terminal(_ environment: [String: String]) {
    let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    let columns = isTerminal ? terminalColumns().map { ", \($0) columns" } ?? "" : ""
    note("terminal", isTerminal ? "\(environment["TERM"] ?? "none")\(columns)" : "none: a pipe or a file")
    let locale = environment["LC_ALL"] ?? environment["LC_CTYPE"] ?? environment["LANG"] ?? "none"
    note("locale", locale)
    if isTerminal, !locale.lowercased().contains("utf") {
      fault("locale", "accents can’t be typed in it: set LANG to one with UTF-8, such as C.UTF-8")
    }
  }

  mutating func knowledge(_ options: SharedOptions) {
    do {
      let knowledge = try options.loadKnowledge()
      note("knowledge", "\(knowledge.folder): \(knowledge.campaign.name), \(knowledge.items.count) items")
    } catch let error as FaultyInput {
      fault(
        "knowledge",
        "\(error.faults.count) faults, the first: \(error.faults.first.map { "\($0)" } ?? "")"
      )
    } catch {
      fault("knowledge", "\(error)")
    }
  }

  mutating func log(_ options: SharedOptions) {
    let place = options.logLocation
    do {
      let health = try ThreadStore(readingFrom: place).health()
      note(
        "log",
        "\(place): version \(health.version), \(health.posts.grouped) posts, \(health.threads.grouped) threads"
      )
      for damage in health.damages {
        fault("log", "\(damage): put back a copy, or save what is left with `sqlite3 FILE .recover`")
      }
    } catch LogError.missing {
      note("log", "\(place): none yet")
    } catch {
      fault("log", "\(error)")
    }
  }
}
