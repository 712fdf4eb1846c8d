import Foundation
import Testing
import TextAnalysis

@testable import Answering

/// Posts that share words with those of people in danger, and are none.
enum HarmlessPosts {
  /// The posts of a list, one a line.
  static func posts(_ list: String) -> [String] { list.split(separator: "\n").map(String.init) }

  /// Posts that are taken for grave ones today.
  static let misread: Set<String> = [
    "My mother in law is the real threat to my holidays lol", "kill me, another UI redesign",
    "who do I have to threaten to get an edit button",
  ]
}

@Suite("The net under the safety rules")
struct SafetyNetTests {
  @Test(
    "A harmless post is left to its lane",
    arguments: [
      ("homestay", HarmlessPosts.homestayInEnglish + HarmlessPosts.homestayInFrench),
      ("birdsong", HarmlessPosts.birdsongInEnglish + HarmlessPosts.birdsongInFrench),
    ]
  )
  func harmless(campaign: String, posts: [String]) throws {
    let rules = RuleBook(try KnowledgeLoader.load(folder: Self.folder(of: campaign)).rules)
    for post in posts {
      withKnownIssue("misread", isIntermittent: false) {
        #expect(Self.alarm(in: post, rules) == nil, "\(post)")
      } when: {
        HarmlessPosts.misread.contains(post)
      }
    }
  }

  @Test(
    "An alarm says by which words it was raised",
    arguments: [
      ("Great app. The host groped me on the stairs.", "groped me"),
      ("Bonne appli. Il m'a giflée hier.", "m a giflée"),
    ]
  )
  func words(post: String, words: String) throws {
    let tokens = Tokenizer.tokens(of: post)
    let range = try #require(DistressSigns(in: tokens).alarm)
    #expect(tokens[range].map(\.original).joined(separator: " ") == words)
  }

  @Test(
    "An idiom hides no more than its own words",
    arguments: [
      "I'm dying to tell you: the owner hit my wife.", "Mort de rire, sauf que le voisin m'a frappée.",
      "The view is to die for and he raped me.",
    ]
  )
  func idioms(post: String) {
    #expect(DistressSigns(in: Tokenizer.tokens(of: post)).alarm != nil)
  }

  @Test(
    "What alarms only together is heard over several sentences",
    arguments: [
      ["The owner is odd", "Photos of underwear", "Only 12 years old"],
      ["The owner opened the door", "We were turned away", "We are two men"],
      ["Constant insults in the chat", "Nightmares", "I used to love it"],
      ["Le gardien regarde", "Il veut la voir en maillot", "Elle est mineure"],
    ]
  )
  func scene(sentences: [String]) {
    let tokens = Tokenizer.tokens(of: sentences.joined(separator: ". "))
    #expect(DistressSigns(in: tokens).alarm == tokens.indices)
    for sentence in sentences {
      #expect(DistressSigns(in: Tokenizer.tokens(of: sentence)).alarm == nil, "\(sentence)")
    }
  }

  @Test(
    "What somebody did is a story; a wish is none",
    arguments: [
      ("I asked to leave early and he hid my suitcase", true), ("L'hôte a caché ma valise", true),
      ("Let me hide my suitcase from the host", false), ("bookmark folders", false),
      ("A guest wrote a lie about me. I want to respond", false),
    ]
  )
  func story(post: String, isStory: Bool) {
    #expect(DistressSigns(in: Tokenizer.tokens(of: post)).isStory == isStory)
  }

  /// The words by which `post` is escalated, or gets no light answer.
  private static func alarm(in post: String, _ rules: RuleBook) -> String? {
    let tokens = Tokenizer.tokens(of: post)
    let firing = rules.gravest(in: tokens)
    if let firing, firing.rule.lane == .safety { return firing.pattern.text }
    if let firing, firing.rule.lane.isLight, DistressSigns(in: tokens).isGrave { return "grave" }
    return DistressSigns(in: tokens).alarm.map { tokens[$0].map(\.original).joined(separator: " ") }
  }

  private static func folder(of campaign: String) -> String {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return root.appendingPathComponent("Knowledge/\(campaign)").path
  }
}
