import Foundation
import TestSupport
import Testing

/// What commands say beside the desk, to whoever reads French.
struct FrenchCommandsTests {
  private let desk: QueueDesk

  init() throws {
    desk = try QueueDesk()
    let posts =
      #"{"id":"1","text":"Do you take bitcoin?","author":"kim","network":"x"}"# + "\n" + #"{"id":"2"}"# + "\n"
    try desk.campaign.write(posts, to: "posts.jsonl")
  }

  private func french(_ arguments: String...) throws -> Program.Result {
    try desk.run(arguments + ["--ui", "fr"])
  }

  @Test("An import tells its notes, and why it skips")
  func imports() throws {
    let told = try french("import", "posts.jsonl", "--skipped", "skipped.txt").output
    #expect(told.contains("posts.jsonl:2: pas de mots\u{A0}: il faut un texte à un message"), "\(told)")
    #expect(told.contains("champs d’après leurs noms\u{A0}: text “text”"), "\(told)")
    let skipped = try String(contentsOfFile: desk.campaign.folder + "/skipped.txt", encoding: .utf8)
    #expect(skipped.hasPrefix("posts.jsonl:2: pas de mots"))
  }

  @Test("Errors of commands are told, also where the locale alone is French")
  func errors() throws {
    #expect(try french("queue").errors.hasPrefix("erreur\u{A0}: Il n’y a pas encore de journal"))
    try desk.campaign.write("<html><body>", to: "page.html")
    let html = try french("import", "page.html").errors
    #expect(html.hasPrefix("erreur\u{A0}: page.html: est du HTML\u{A0}: donnez le JSON"), "\(html)")
    #expect(
      try desk.run("export", "--format", "csv", "--ui", "en").errors.hasPrefix("error: There is no log")
    )
    let byLocale = try Program.fireside.run(
      ["queue"] + desk.shared,
      in: desk.campaign.folder,
      environment: ["LC_ALL": "fr_FR.UTF-8"]
    )
    #expect(byLocale.errors.hasPrefix("erreur\u{A0}: Il n’y a pas encore de journal"), "\(byLocale.errors)")
  }

  @Test("Report, status, export and learn")
  func commands() throws {
    _ = try desk.run("import", "posts.jsonl")
    _ = try desk.run("review", input: "y\n")
    #expect(try french("report").output.contains("Ce qui a été demandé, par personnes"))
    #expect(try desk.run("report").output.contains("What was asked, by people"))
    #expect(try french("report", "--show", "99").errors.contains("aucun message ne demande 99"))
    let exported = try french("export", "--format", "csv", "--output", desk.campaign.folder + "/a.csv").errors
    #expect(exported.contains("1 fil\n") && exported.contains("personne n’a encore demandé"), "\(exported)")
    #expect(try french("learn").output == "Le journal ne suggère rien qui manque aux fichiers.\n")
    let status = try french("status", "roadmap/bitcoin")
    #expect(status.output.contains("entendu autre chose"), "\(status)")
    #expect(try french("status", "roadmap/none").errors.contains("il n’y a pas de roadmap/none dans"))
  }
}
