import Answering
import Foundation
import Testing
import TextAnalysis
import ThreadStorage

@testable import Interchange
@testable import fireside

@Suite("What other modules say in English, told in French")
struct ToldSentenceTests {
  private let english = Console { _ in }
  private let french: Console = {
    var console = Console { _ in }
    console.language = .french
    return console
  }()

  /// Where reasons and concerns are worded, and nothing else.
  private static let wordings = [
    "Answering/Responder+Judgement", "Answering/Responder+Replies", "Answering/Responder+Silence",
    "Answering/Responder+Unasked", "Answering/Guards/FigureGuard",
    "Answering/Voice/DraftComposer+Outline",
    "Answering/Guards/TextGuard", "Answering/Guards/EditGuard", "Answering/Guards/PromiseGuard",
    "Answering/Guards/StandingGuard", "Answering/Guards/LeakGuard", "Answering/Guards/BlankGuard",
    "Answering/Guards/ContactGuard", "Answering/Guards/CareGuard",
    "Interchange/Importers/PostDraft", "Interchange/Importers/DeletionList",
    "Interchange/Importers/DumpReader",
    "Interchange/Importers/DumpDelivery", "Interchange/Importers/UnknownJSON",
    "Interchange/Importers/JSON/JSONParser", "Interchange/Importers/JSON/JSONDumpReader",
  ]

  /// Where some are worded among other texts.
  private static let others = [
    "Answering/Knowledge/ItemReader", "Answering/Knowledge/ItemReader+HelpLines",
    "Answering/Knowledge/KnowledgeLoader", "Answering/Knowledge/MappingReader",
    "Answering/Knowledge/YAMLValue",
    "TextAnalysis/Phrases/PhrasePattern", "fireside/Commands/QueueCommand", "fireside/Commands/ReportCommand",
    "fireside/Commands/StatusCommand", "fireside/Commands/ExportCommand", "fireside/Commands/ReviewCommand",
    "fireside/Commands/ForgetCommand", "fireside/Commands/ImportCommand", "fireside/Commands/SharedOptions",
    "fireside/Commands/DeskOptions",
    "Answering/Responder", "Reviewing/ReviewDesk", "Reviewing/ReviewDesk+Choosing",
    "Answering/Checking/Checks/StatusWords", "Interchange/Importers/DumpFile",
    "Interchange/Importers/DumpRecognition", "Interchange/Importers/Harvest", "Interchange/Importers/NoDump",
    "Interchange/Importers/JSON/PostTable", "Interchange/Importers/Tables/ColumnMap+Guessing",
    "Interchange/Importers/Tables/ColumnMap",
    "Interchange/Importers/Tables/TimeColumn", "Interchange/Importers/Formats/ColumnFormat",
    "Interchange/Importers/Formats/TwarcFormat", "fireside/Commands/CampaignFinder",
    "fireside/Commands/OutputText", "fireside/Queue/WatchedFolder", "fireside/Terminal/WholeFile",
  ]

  /// What is put together of several pieces.
  private static let pieced = [
    "a quote is opened and not closed: write a quote inside a cell twice (\"\")",
    "no post: a part of the header, without a time where all others have one",
    "no post: a sum or a mean below the rows, without a time where all others have one",
    "a pingback: it tells that another page links there, in nobody’s words",
    "no post: a row of the kind “reaction”",
    "“{{7__message}}”: the place of a text that an automation did not fill",
    "looks like a page or a chat that was copied, with names, counts and buttons on lines of their own: fetch the thread as JSON "
      + "or CSV (the network’s export, or an exporter’s), or give its questions alone, one a line",
    "read as CP1252, since it is no UTF-8: that is a guess, look at the accents",
    "the times in “Date” have the day first and the month first: 4 could be either, and are read with the day first",
    "the times in “Date” could have the day or the month first (3/4/26): they are read with the month first",
    "is HTML: give the JSON or CSV that the network or an exporter gives, or its questions alone, one a line",
    "is XML: give the JSON or CSV that the network or an exporter gives, or its questions alone, one a line",
    "is a mail: give the JSON or CSV that the network or an exporter gives, or its questions alone, one a line",
    "is a file of subtitles: give the JSON or CSV that the network or an exporter gives, or its questions alone, one a line",
    "is YAML: turn it into JSON (yq -o json FILE > posts.json)", "is SQL: export the posts as CSV",
    "is RTF: save it as plain text first",
    "the header stands in line 4", "no header: the columns go by their numbers, as in --column text=2",
    "1 cell where the header has 4: write a cell for each column, if an empty one",
    "3 cells where the header has 4: write a cell for each column, if an empty one",
    "5 cells where the header has 4: put a text with a delimiter in quotes",
    "of the form, this isn’t read: “Why?” (--column text=NAME reads one)",
    "the times in “Date” name no zone: they are read as UTC, unless it is called “Date (Europe/Paris)”",
    "1 page is empty: nobody answered, or nothing was found", "2 pages are empty",
    "1 post is only shown to who is logged in: fetch the dump with a login",
    "posts.txt can’t be written: its disk is full; free some space, then do it again",
    "is a single value of JSON and no post, as programs write it that found nothing: give the JSON or CSV that the network or an exporter gives, or its questions alone, one a line",
    "is direct_message of an archive of X, and holds private messages, which are never read: give tweets.js",
    "is like of an archive of X, and holds no posts of the account: give tweets.js",
    "is a spreadsheet: save it as CSV in UTF-8 (Save as … CSV UTF-8, or Download … .csv), with the columns of ids as text: as numbers they lose their last digits",
    "is JSON of no known format (it has a, b): no list in it has words: give what holds the posts, each with a “text”",
    "has no column “Text”: it has “a”, “b”",
    "has no column that is known for the text; say which (--column text=NAME): it has “a”, “b”",
    "posts.json: No such file or directory: give the path of a file of posts",
    "“soon” is no status: use one of open, planned",
    "“opne” is no status: use one of open, planned (did you mean “open”?)",
    "“titel” is no key of a feature; it has id, title",
    "“titel” is no key of a feature (did you mean “title”?); it has id, title",
    "“asks” should hold a text for each language, such as { en: …, fr: … }; this is a list",
    "“guest” is no side of the campaign: use one of hosts, guests",
    "“guest” is no side of the campaign: the campaign has no “sides:”",
    "no file of this folder has a “campaign:” section (name, network, languages)",
    "no file of this folder has a “campaign:” section (name, network, languages); did you mean Knowledge/mine?",
    "a feature needs “title”",
    "the pattern “<x>” can't be read: “<x>” is none of <number>, <word>",
    "the pattern “...” can't be read: “...” stands between two words, never first or last",
    "the pattern “” can't be read: a pattern needs at least one word",
    "the pattern “a|” can't be read: “a|” should be words joined by |, each with at most one * at its end",
    "a key stands twice: “a”, “b”; keep one",
    "The value 'x' is invalid for '--limit <n>'", "Unknown option '--shw'",
    "The value 'nix' is invalid for '--format <format>'. Please provide one of text, html, json",
    "Unknown option '--shw'. Did you mean '--show'?", "Missing value for '--format <format>'",
    "Missing expected argument '<item>'", "Unexpected argument 'more'",
    "“repot” is no command: did you mean “fireside report”?",
    "“xyzzy” is no command: fireside --help lists them",
    "there is no question: give one, such as fireside ask \"Do you take bitcoin?\"",
    "posts.jsonl:812: no words: a post needs a text", "decision 12",
    "The disk of the log a.sqlite is full: 12 new posts of day.json are in. Free some space, then do it again: it goes on from there.",
    "thread 3 tells what is internal, and nothing was written (“tokens” is internal: leave it out): undo that answer, or leave it out with --except 3",
    "there is no campaign in Knowledge/ here: name its folder with --knowledge, or write one to start from with “fireside init Knowledge/mine”",
  ]

  /// Each remark on a dump, made of one and of several.
  private static let remarks = Remark.allCases.flatMap { remark in [1, 7].compactMap(remark.note) }

  private static let failures: [LogError] = {
    let log = LogLocation.file(path: "a.sqlite")
    return [
      .missing(log), .isDirectory(log), .notAFile(log), .noDirectory(log, directory: "b"), .notPermitted(log),
      .readOnly(log), .unreadableWithoutWriting(log), .notADatabase(log), .notALog(log),
      .newerVersion(log, found: 9, known: 1), .locked(log), .damaged(log, detail: "x"), .diskFull(log),
      .vanished(log), .failed(log, detail: "x"), .stillRead(log), .noSuchThread(3), .noSuchDecision(3),
    ]
  }()

  private static let examples = [
    (
      "“arrive” promises more than “open” allows: say that you are listening, and promise nothing",
      "«\u{A0}arrive\u{A0}» promet plus que ne permet «\u{A0}à l’écoute\u{A0}»\u{A0}: dites que vous êtes à l’écoute, et ne promettez rien"
    ),
    (
      "somebody may be hurt: don’t ask who or where they are (“where”)",
      "quelqu’un va peut-être mal\u{A0}: ne demandez ni qui ils sont ni où («\u{A0}where\u{A0}»)"
    ),
    (
      "roadmap/bitcoin is nearest, 40 % sure where 85 % are asked for",
      "roadmap/bitcoin est la plus proche, sûre à 40 % alors qu’il faut 85 %"
    ),
    ("“{rest}” is internal: leave it out", "«\u{A0}{rest}\u{A0}» est interne\u{A0}: retirez-le"),
    (
      "somebody may be hurt: “haha” is too light: no joke, no cheer and no small talk",
      "quelqu’un va peut-être mal\u{A0}: «\u{A0}haha\u{A0}» est trop léger\u{A0}: ni plaisanterie, ni enthousiasme, ni bavardage"
    ),
    ("somebody may be hurt: nobody knows this", "somebody may be hurt: nobody knows this"),
    ("somebody wrote this by hand", "somebody wrote this by hand"),
  ]

  private static let refusals: [LogError] = [
    .deletedMeanwhile(network: .x, postID: "12"), .alreadyAnswered(thread: 3, network: .x, postID: "12"),
    .wasEdited, .wentOn, .askerWasAnswered, .answeredThere, .notSendable(reason: "There is no draft."),
    .nothingToUndo,
    .alreadyUndone(decision: 3), .isUndo(decision: 3),
  ]

  /// The literals of some sources that are sentences, with a figure in each place where something is filled in.
  private static func sentences(in places: [String]) -> [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources")
    let literal = /"((?:[^"\\]|\\\((?:[^()]|\([^()]*\))*\))*)"/
    let texts = places.compactMap {
      try? String(contentsOf: folder.appending(path: "\($0).swift"), encoding: .utf8)
    }
    return texts.flatMap { $0.split(separator: "\n") }.filter { !$0.contains("///") }.flatMap { line in
      line.matches(of: literal).map { String($0.1).replacing(/\\\((?:[^()]|\([^()]*\))*\)/, with: "7") }
    }
    .filter { $0.contains(/[a-z’]+ [a-z’]+/) }
  }

  @Test("Whatever is worded there is known here")
  func known() {
    let sentences = Self.sentences(in: Self.wordings)
    #expect(sentences.count > 70)
    #expect(sentences.filter { ToldSentence.reading($0) == nil } == [])
    #expect(sentences.filter { english.told($0) != $0 } == [])
  }

  @Test("Whatever is known here is worded there")
  func worded() {
    let sentences =
      Self.sentences(in: Self.wordings + Self.others) + Self.remarks + Self.pieced + ToldFindingTests.findings
      + (Self.refusals + Self.failures).map(\.description) + Self.examples.map(\.0)
    var readings = sentences.compactMap(ToldSentence.reading)
    // Some are only said within another.
    for _ in 1...2 {
      let rests = readings.flatMap(\.values).filter { $0.slot == "rest" }
      readings += rests.compactMap { ToldSentence.reading($0.value) }
    }
    let said = Set(readings.map(\.name))
    let names = LanguageTable.desk.entries(in: .english).keys.filter { $0.hasPrefix("told-") }
    #expect(Set(names).subtracting(said).sorted() == [])
  }

  @Test("Why the log says no is told", arguments: refusals)
  func refusal(error: LogError) {
    #expect(error.isRefusal && french.told(error.description) != error.description)
  }

  @Test("What an import and its errors say is told, of one and of many", arguments: remarks + pieced)
  func ofDumps(text: String) {
    #expect(french.told(text) != text && english.told(text) == text)
  }

  @Test("Why the log can’t be used is told", arguments: failures)
  func ofTheLog(error: LogError) {
    #expect(french.told(error.description) != error.description)
  }

  @Test(
    "What is filled in is told with it: by its name, as a sentence of its own, or as it is",
    arguments: examples
  )
  func filled(text: String, told: String) {
    #expect(french.told(text) == told)
    #expect(english.told(text) == text)
  }
}
