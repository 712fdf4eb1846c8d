import ArgumentParser

/// How much of what a simulated campaign holds: shares of all posts where nothing else is said.
struct SimulationOptions: ParsableArguments {
  @Option(help: "Advertising, scams and insults.")
  var spam = 0.03

  @Option(help: "Jokes.")
  var playful = 0.05

  @Option(help: "Thanks and greetings.")
  var thanks = 0.06

  @Option(help: "People who may be in danger.")
  var safety = 0.02

  @Option(help: "People who look for an address, a job or a partner.")
  var contact = 0.01

  @Option(help: "Journalists.")
  var press = 0.005

  @Option(help: "Posts that nothing in the knowledge answers.")
  var talk = 0.14

  @Option(help: "Posts passed on without a word; on networks that have them in their dumps.")
  var reposts = 0.12

  @Option(help: "Replies to the founder’s answers.")
  var followUps = 0.02

  @Option(help: "The founder’s own answers.")
  var founder = 0.01

  @Option(help: "Requests that repeat earlier words, of all requests.")
  var repeats = 0.2

  @Option(help: "Posts with two requests, of all requests.")
  var second = 0.01

  @Option(help: "Misspelt posts, of all that are written and no safety matter.")
  var typos = 0.25

  @Option(help: "Posts in French, of all that are written.")
  var french = 0.3

  @Option(help: "Posts that were changed afterwards.")
  var edited = 0.01

  @Option(help: "People whose posts are for followers alone.")
  var confidential = 0.01

  @Option(help: "Posts with the hashtag that reply to nobody, of all that are no reply to a person.")
  var hashtagged = 0.15

  @Option(help: "Posts that mention the founder and reply to nobody, of the same.")
  var mentioning = 0.12

  @Option(help: "Replies to other people’s replies, of all talk.")
  var conversation = 0.3

  @Option(help: "How steeply the popularity of the items falls: the exponent of Zipf’s law.")
  var zipf = 1.0

  /// What holds where nothing is asked for.
  static var standard: SimulationOptions { get throws { try parse([]) } }

  /// What is neither a request nor, for the rest, a share of all posts.
  private var others: [Double] {
    [spam, playful, thanks, safety, contact, press, talk, reposts, followUps, founder]
  }

  func validate() throws {
    let shares =
      others + [repeats, second, typos, french, edited, confidential, hashtagged, mentioning, conversation]
    guard shares.allSatisfy({ (0...1).contains($0) }) else {
      throw ValidationError("a share is out of range: use numbers from 0 to 1")
    }
    guard others.reduce(0, +) <= 1 + 1e-9, hashtagged + mentioning <= 1 else {
      throw ValidationError("the shares sum up to more than 1: make some of them smaller")
    }
    guard (0...4).contains(zipf) else { throw ValidationError("--zipf \(zipf) is out of range: use 0 to 4") }
  }
}
