import Testing

@testable import Answering

/// A file of a campaign and what is wrong with it.
struct FaultyFile: Sendable, CustomTestStringConvertible {
  var yaml: String
  var faults: [String]

  init(_ yaml: String, _ faults: String...) {
    self.yaml = yaml
    self.faults = faults
  }

  /// A sound item but for the lines of `extra`, the first of which is line 6.
  static func feature(_ extra: String, _ faults: String...) -> FaultyFile {
    var file = FaultyFile(
      "features:\n  - id: pool\n    title: { en: Pools }\n    asks: { en: [a pool] }\n"
        + "    answer: { en: It is there. }\n" + lines(extra)
    )
    file.faults = faults
    return file
  }

  /// A sound item but for the lines of `extra`, the first of which is line 5.
  static func roadmap(_ extra: String, _ faults: String...) -> FaultyFile {
    var file = FaultyFile(
      "roadmap:\n  - id: trains\n    title: { en: Trains }\n    asks: { en: [a train] }\n" + lines(extra)
    )
    file.faults = faults
    return file
  }

  /// A sound rule but for the lines of `extra`, the first of which is line 3.
  static func rule(_ extra: String, _ faults: String...) -> FaultyFile {
    var file = FaultyFile("rules:\n  - id: thanks\n" + lines(extra))
    file.faults = faults
    return file
  }

  private static func lines(_ text: String) -> String {
    text.split(separator: "\n").map { "    \($0)\n" }.joined()
  }

  var testDescription: String { faults.first ?? yaml }
}

@Suite("What is wrong with a campaign")
struct KnowledgeFaultTests {
  private static let answered = "status: open\nanswer: { en: Hm. }\n"
  private static let ruled = "lane: thanks\nwhen: { en: [thanks] }\nanswer: { en: Hm. }\n"

  static let shapes = [
    FaultyFile("- a\n", "1: a knowledge file should be a mapping (key: value), this is a list"),
    FaultyFile("just words\n", "1: a knowledge file should be a mapping (key: value), this is text"),
    FaultyFile(
      "feature: []\n",
      "1: “feature” is no key of a knowledge file (did you mean “features”?);"
        + " it has campaign, features, roadmap, rules, voice"
    ),
    FaultyFile("features: { id: a }\n", "1: “features” should be a list (- …), this is a mapping"),
    FaultyFile("roadmap: soon\n", "1: “roadmap” should be a list (- …), this is text"),
    FaultyFile("features:\n  - pool\n", "2: a feature should be a mapping (key: value), this is text"),
    FaultyFile("roadmap:\n  - [a]\n", "2: a roadmap item should be a mapping (key: value), this is a list"),
    FaultyFile("rules:\n  -\n", "2: a rule should be a mapping (key: value), this is nothing"),
    FaultyFile("voice: loud\n", "1: voice should be a mapping (key: value), this is text"),
    FaultyFile(
      "features:\n  - {}\n",
      "2: a feature needs “answer”",
      "2: a feature needs “asks”",
      "2: a feature needs “id”",
      "2: a feature needs “title”"
    ),
  ]

  static let items = [
    FaultyFile.feature(
      "status: open",
      "6: “status” is no key of a feature; it has answer, asks, details, follow_up, for, id, link, not, title, verified"
    ),
    .feature(
      "anser: { en: Hm. }",
      "6: “anser” is no key of a feature (did you mean “answer”?); it has answer, asks, details, follow_up, for, id, link, not, title, verified"
    ),
    .feature("link: small.example", "6: “small.example” should be an address that starts with https://"),
    .feature(
      "link: https://small example",
      "6: “https://small example” should be an address that starts with https://"
    ),
    .feature("verified: 2026-02-30", "6: “2026-02-30” should be a day such as 2026-10-01"),
    .feature("verified: [a]", "6: “verified” should be text, this is a list"),
    .feature(
      "not: pool",
      "6: “not” should hold a text for each language, such as { en: …, fr: … }; this is text"
    ),
    .feature("not: { de: [pool] }", "6: “de” is no language Fireside knows: use en, fr"),
    .feature("not:\n  en:\n    - { a: b }", "8: “not.en” should be text, this is a mapping"),
    .feature("not: { en: [] , fr: ' ' }", "6: “not.fr” is empty: write a text or leave it out"),
    .feature(
      "details: { whem: { en: a } }",
      "6: “whem” is no key of details (did you mean “when”?); it has price, when, where"
    ),
    .feature(
      "details:\n  when: { en: 'Ask {askr}.' }",
      "7: “{askr}” is no placeholder: use one of {asker}, {contact}, {founder}, {handle}, {hashtag}, {link}"
    ),
    .feature(
      "follow_up:\n  en: 'Why, {name}?'",
      "7: “{name}” is no placeholder: use one of {asker}, {contact}, {founder}, {handle}, {hashtag}, {link}"
    ),
    .roadmap("answer: { en: Hm. }", "2: a roadmap item needs “status”"),
    .roadmap(
      "answer: { en: Hm. }\nstatus: startet",
      "6: “startet” is no status: use one of open, planned, started, completed, declined (did you mean “started”?)"
    ),
    .roadmap(
      "answer: { en: Hm. }\nstatus: cancelled",
      "6: “cancelled” is no status: use one of open, planned, started, completed, declined"
    ),
    .roadmap("status: open", "2: a roadmap item needs “answer”"),
    .roadmap("status: declined", "2: a roadmap item needs “why”"),
    .roadmap(answered + "visibility: secret", "7: “secret” is no visibility: use one of public, internal"),
    .roadmap(
      answered + "target: soon",
      "7: “soon” should be a year, a quarter or a month: 2027, 2027-Q3, 2027-06"
    ),
    .roadmap(
      answered + "target: 2027-06-01",
      "7: “2027-06-01” should be a year, a quarter or a month: 2027, 2027-Q3, 2027-06"
    ),
    FaultyFile(
      "features:\n  - id: Pool 1\n    title: { en: a }\n    asks: { en: a }\n    answer: { en: a }\n",
      "2: the id “Pool 1” should be of a-z, 0-9 and hyphens"
    ),
    FaultyFile(
      "features:\n  - id: ''\n    title: { en: a }\n    asks: { en: a }\n    answer: { en: a }\n",
      "2: the id “” should be of a-z, 0-9 and hyphens"
    ),
    FaultyFile(
      "features:\n  - id: pool\n    title: {}\n    asks: { en: [] }\n    answer: { en: a }\n",
      "2: a feature needs “asks”",
      "2: a feature needs “title”"
    ),
    FaultyFile(
      "features:\n  - id: pool\n    title: { en: ~ }\n    asks: { en: a }\n    answer: { en: a }\n",
      "3: “title.en” should be text, this is nothing"
    ),
  ]

  static let rules = [
    FaultyFile.rule("when: { en: [thanks] }\nanswer: { en: Hm. }", "2: a rule needs “lane”"),
    .rule(
      "lane: thank\nwhen: { en: [thanks] }\nanswer: { en: Hm. }",
      "3: “thank” is no lane: use one of safety, care, case, bug, contact, press, spam, noted, thanks, playful (did you mean “thanks”?)"
    ),
    .rule("lane: thanks\nanswer: { en: Hm. }", "2: a rule needs “when”"),
    .rule("lane: thanks\nwhen: { en: [] }\nanswer: { en: Hm. }", "2: a rule needs “when”"),
    .rule("lane: thanks\nwhen: { en: [thanks] }", "2: a rule needs “answer”"),
    .rule(
      ruled + "unless:\n  en:\n    - a\n    - '... b'",
      "9: the pattern “... b” can't be read: “...” stands between two words, never first or last"
    ),
    .rule(
      "lane: thanks\nanswer: { en: Hm. }\nwhen:\n  fr: ['a|']",
      "6: the pattern “a|” can't be read: “a|” should be words joined by |, each with at most one * at its end"
    ),
    .rule(
      ruled + "patterns: []",
      "6: “patterns” is no key of a rule; it has answer, counterexamples, examples, help, id, lane, unless, when"
    ),
  ]

  static let campaigns = [
    FaultyFile("campaign: { languages: [en] }\n", "1: campaign needs “name”"),
    FaultyFile(
      "campaign:\n  name: A\n  network: twiter\n",
      "3: “twiter” is no network: use one of x, mastodon, bluesky, producthunt, plain"
    ),
    FaultyFile(
      "campaign:\n  name: A\n  languages:\n    - en\n    - de\n",
      "5: this is no language Fireside knows: use en, fr or both"
    ),
    FaultyFile(
      "campaign:\n  name: A\n  languages: en\n",
      "3: “languages” should be a list (- …), this is text"
    ),
    FaultyFile(
      "campaign:\n  name: A\n  founder: Ana\n",
      "3: founder should be a mapping (key: value), this is text"
    ),
    FaultyFile(
      "campaign:\n  name: A\n  founder: { mail: a }\n",
      "3: founder needs “name”",
      "3: “mail” is no key of founder; it has accounts, contact, handle, name"
    ),
    FaultyFile(
      "campaign:\n  name: A\nvoice:\n  leads: { opened: { en: a } }\n",
      "4: “opened” is no key of leads (did you mean “open”?); it has completed, declined, open, planned, started"
    ),
    FaultyFile(
      "campaign:\n  name: A\nvoice:\n  openers: { en: ['Hi {you}'] }\n",
      "4: “{you}” is no placeholder: use one of {asker}, {contact}, {founder}, {handle}, {hashtag}, {link}"
    ),
    FaultyFile(
      "campaign:\n  name: A\nvoice:\n  signoffs: { en: [a] }\n",
      "4: “signoffs” is no key of voice (did you mean “sign_offs”?); it has fallback, leads, openers, sign_offs"
    ),
  ]

  @Test("Each is told by its line, what is wrong and what would be right", arguments: shapes + items + rules)
  func faults(file: FaultyFile) throws {
    let folder = try CampaignFolder(["x.yaml": file.yaml])
    #expect(folder.faults() == file.faults.map { "./x.yaml:\($0)" })
  }

  @Test("So is what is wrong with the campaign and its voice", arguments: campaigns)
  func campaignFaults(file: FaultyFile) throws {
    let folder = try CampaignFolder(["campaign.yaml": file.yaml])
    #expect(folder.faults() == file.faults.map { "./campaign.yaml:\($0)" })
  }

  @Test("Several faults in several files are told together, in order")
  func together() throws {
    let folder = try CampaignFolder([
      "b.yaml": "features:\n  - pool\nroadmap: 1\n", "a.yaml": "x: [1\n",
      "campaign.yaml": "campaign: {}\nvoice: 1\n",
    ])
    #expect(
      folder.faults().map { $0.prefix { $0 != " " } } == [
        "./a.yaml:2:", "./b.yaml:2:", "./b.yaml:3:", "./campaign.yaml:1:", "./campaign.yaml:2:",
      ]
    )
  }

  @Test("An id is taken once, and the first place is told")
  func duplicates() throws {
    let item = "\n  - { id: a, title: { en: a }, asks: { en: a }, answer: { en: a } }"
    let rule = "\n  - { id: a, lane: thanks, when: { en: a }, answer: { en: a } }"
    let folder = try CampaignFolder([
      "1.yaml": "features:\(item)\nrules:\(rule)\n", "2.yaml": "features:\(item)\(item)\nrules:\(rule)\n",
    ])
    #expect(
      folder.faults() == [
        "./2.yaml:2: the id “features/a” is taken at ./1.yaml:2: give this one another",
        "./2.yaml:3: the id “features/a” is taken at ./1.yaml:2: give this one another",
        "./2.yaml:5: the id “rules/a” is taken at ./1.yaml:4: give this one another",
      ]
    )
  }

  @Test("A feature, a roadmap item and a rule may share a name")
  func sharedName() throws {
    let folder = try CampaignFolder([
      "1.yaml": """
      features: [{ id: a, title: { en: a }, asks: { en: a }, answer: { en: a } }]
      roadmap: [{ id: a, status: open, title: { en: a }, asks: { en: a }, answer: { en: a } }]
      rules: [{ id: a, lane: spam, when: { en: a } }]
      """
    ])
    #expect(folder.faults() == [])
  }

  @Test("There is one campaign and one voice")
  func two() throws {
    let folder = try CampaignFolder([
      "1.yaml": "voice: { openers: { en: a } }\n",
      "2.yaml": "voice: { openers: { en: b } }\n\ncampaign:\n  name: Other\n",
      "campaign.yaml": "campaign:\n  name: Small\n",
    ])
    #expect(
      folder.faults() == [
        "./2.yaml:1: the campaign has a voice already: keep one",
        "./campaign.yaml:2: the campaign is described at ./2.yaml:4 already: keep one",
      ]
    )
  }

  @Test("A transcript is passed over by its first line, sound or not; what only holds one is read")
  func brokenTranscript() throws {
    #expect(try CampaignFolder(["t.yaml": "# a comment\ntranscript: [\n"]).faults() == [])
    #expect(try CampaignFolder(["t.yaml": "features: [\ntranscript: [\n"]).faults().count == 1)
  }

  @Test("An internal item may be silent, a declined one need only say why")
  func silent() throws {
    let folder = try CampaignFolder([
      "1.yaml": """
      roadmap:
        - { id: a, status: open, visibility: internal, title: { en: a }, asks: { en: a } }
        - { id: b, status: declined, visibility: internal, title: { en: a }, asks: { en: a } }
        - { id: c, status: declined, title: { en: a }, asks: { en: a }, why: { en: a } }
      """
    ])
    #expect(folder.faults() == [])
  }
}
