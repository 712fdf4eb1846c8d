import Answering
import Foundation
import Testing
import TextAnalysis

@testable import Interchange

@Suite("An answer without what is meant for its asker alone")
struct HouseWordsTests {
  private let house: HouseWords

  init() throws {
    let yaml = """
      campaign: { name: Small, founder: { name: Nora Lind, handle: "@nora", contact: nora@home.example } }
      voice:
        openers: { en: ["Hi {asker}.", "Thanks for writing.", "{asker}, good one."], fr: ["Merci, {asker}."] }
        sign_offs: { en: ["– {founder}"], fr: ["– {founder}, Homestay"] }
      """
    let folder = FileManager.default.temporaryDirectory.appending(path: "house-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(yaml.utf8).write(to: folder.appending(path: "campaign.yaml"))
    house = HouseWords(of: try KnowledgeLoader.load(folder: folder.path))
  }

  @Test(
    "The name in a greeting goes, known or not, and nothing else does",
    arguments: [
      ("Hi Kim. We listen.", "Hi …. We listen."), ("Kim, good one. We listen.", "…, good one. We listen."),
      ("Hey Kimberley Smith! It is there.", "Hey …! It is there."),
      ("Merci Zoé, c’est là.", "Merci …, c’est là."),
      ("Thank you, Kim – noted.", "Thank you, … – noted."), ("Bonjour Jean-Luc !", "Bonjour … !"),
      ("Thanks for writing. Bitcoin is open.", "Thanks for writing. Bitcoin is open."),
      ("Hello. Bitcoin is open.", "Hello. Bitcoin is open."), ("Bitcoin is open.", "Bitcoin is open."),
      ("Sorry, we can’t.", "Sorry, we can’t."), ("Thanks, I read it.", "Thanks, I read it."),
    ]
  )
  func names(text: String, wanted: String) {
    #expect(house.withoutName(text) == wanted)
  }

  @Test(
    "Openers, closing questions and signatures go",
    arguments: [
      ("Hi Kim. We listen. – Nora", "We listen."),
      ("Thanks for writing. We listen. Which coin?", "We listen."),
      ("Hey Kim! it is there.", "It is there."),
      ("@kim @lee nothing: filters are free.", "Nothing: filters are free."),
      ("Merci, Zoé. Nous écoutons. Pour quoi ? – Nora, Homestay", "Nous écoutons."),
      ("It is there: https://a.example/b?c", "It is there: https://a.example/b?c"),
      ("It is there. — Lea", "It is there."), ("C’est là ! ^LM", "C’est là !"),
      ("It is there. -Lea Moreau", "It is there."), ("By train, Paris – Lyon", "By train, Paris – Lyon"),
      ("It is there. Or not.", "It is there. Or not."), ("Thank you! it is there.", "It is there."),
      ("Merci beaucoup. C’est là.", "C’est là."),
      ("Hello, and thank you! There are none.", "There are none."),
      ("Hi Kim, thank you so much! There are none.", "There are none."),
      ("Bonjour, et merci ! C’est là.", "C’est là."), ("Hello: it is there.", "Hello: it is there."),
      ("It is there. Kind regards, Nora", "It is there."), ("It is there!\nBest,\nNora Lind", "It is there!"),
      ("C’est là. Bien cordialement, Nora.", "C’est là."), ("C’est là. À bientôt !", "C’est là."),
      ("It is there. Thanks!", "It is there."), ("This one is the best.", "This one is the best."),
      ("It is there. Cheers from Paris", "It is there. Cheers from Paris"),
    ]
  )
  func everybody(text: String, wanted: String) {
    #expect(house.forEverybody(text) == wanted)
  }

  @Test(
    "What is only a greeting or a question is nothing to everybody",
    arguments: ["Hi Kim.", "Which coin?", " "]
  )
  func nothing(text: String) {
    #expect(house.forEverybody(text) == nil)
  }

  @Test(
    "A question that tells who asks, or how to reach them, is quoted for nobody",
    arguments: [
      ("My name is Quentin, is there a sauna?", false), ("I’m Zoé: is there a sauna?", false),
      ("Je m’appelle zoé, y a-t-il un sauna ?", false), ("Moi c’est Zoé. Il y a un sauna ?", false),
      ("Is there a sauna? Signed, Zoé", false), ("Is there a sauna? Kind regards, Zoé", false),
      ("Is there a sauna? – Zoé", false), ("Is there a sauna? Tell me on zoe@kim.example", false),
      ("Is there a sauna? +33 6 12 34 56 78", false), ("is there a sauna for kim?", false),
      ("Is there a sauna for the parks?", true), ("Is there a sauna, asks Park", false),
      ("Is there a sauna for QUENTIN?", false), ("quentins and kimonos: is there a sauna?", true),
      ("I’m looking for a sauna", true), ("Je suis perdue sans sauna", true),
      ("Will there be a sauna at the house? Thanks!", true), ("The sauna, when?", true),
    ]
  )
  func quoted(text: String, isForAll: Bool) {
    let question = Question(
      network: .x,
      text: text,
      author: "quentin_the_1",
      authorName: "Kim Will Park"
    )
    #expect((Disclosure(items: [:]).anonymousQuote(of: question) != nil) == isForAll)
  }

  @Test(
    "Erasing an asker changes no byte of what is exported",
    arguments: [ExportFormat.jsonl, .csv, .markdown, .html]
  )
  func erased(format: ExportFormat) {
    let answer = "Thanks @kimsecret. Kim, I write to kim@example.org, and you write to help@us.example."
    var known = thread(1, asking: "I am kim@example.org", answer: answer)
    known.turns[0].question.author = "kimsecret"
    known.turns[0].question.authorName = "Zed"
    var erased = known
    (erased.turns[0].question.text, erased.turns[0].question.author) = ("", nil)
    erased.turns[0].question.authorName = nil
    let output = export(format, [known])
    #expect(output == export(format, [erased]))
    #expect(!output.contains("kimsecret") && !output.contains("kim@example.org"))
  }
}
