import Answering
import Interchange
import TextAnalysis

/// Makes the posts of a campaign one after the other, the same for the same seed.
struct CampaignSimulator {
  let campaign: SimulatedCampaign
  let options: SimulationOptions
  let format: SimulationFormat
  let count: Int
  let seed: UInt64
  let knowledge: Knowledge
  let sources: SimulationSources
  let phraser: PostPhraser
  let popularity: Popularity
  let ids: PostIDs

  var generator: SeededGenerator
  var asked = RecentPosts(capacity: 512)
  var answered = RecentPosts(capacity: 64)
  var earlier: EarlierWords
  private var number = 0
  private var people = 0

  /// Posts for each person.
  private static let postsPerPerson = 1.15

  init(
    _ knowledge: Knowledge,
    _ transcripts: [Transcript],
    options: SimulationOptions,
    format: SimulationFormat,
    posts: Int,
    seed: UInt64
  ) {
    self.knowledge = knowledge
    self.options = options
    self.format = format
    self.seed = seed
    count = posts
    campaign = SimulatedCampaign(knowledge.campaign, format: format, seed: seed)
    sources = SimulationSources(knowledge, transcripts)
    phraser = PostPhraser(
      names: PostPhraser.Names(
        handle: "@" + campaign.founder.handle,
        name: knowledge.campaign.founder?.firstName ?? "there",
        tag: campaign.hashtag.map { "#" + $0 } ?? "2027"
      ),
      typos: options.typos
    )
    ids = PostIDs(format: format)
    generator = SeededGenerator(seed: seed)
    popularity = Popularity(count: sources.items.count, exponent: options.zipf, &generator)
    earlier = EarlierWords(items: sources.items.count)
  }

  /// The next post in time; nil after the last.
  mutating func next() -> SimulatedPost? {
    guard number < count else { return nil }
    let post = drawn()
    number += 1
    switch post.kind {
    case .reply, .hashtag, .mention: asked.add(post)
    case .founder: answered.add(post)
    case .followUp, .repost, .conversation: break
    }
    return post
  }

  private mutating func drawn() -> SimulatedPost {
    var draw = generator.unit()
    func falls(_ share: Double) -> Bool {
      draw -= share
      return draw < 0
    }
    let reposts = format.holdsMoreThanAThread ? options.reposts : 0
    if falls(reposts) { return repost() ?? request() }
    if falls(options.founder) { return founderAnswer() ?? request() }
    if falls(options.followUps) { return followUp() ?? request() }
    if falls(options.talk) { return talk() }
    let lanes: [(Lane, Double)] = [
      (.spam, options.spam), (.playful, options.playful), (.thanks, options.thanks),
      (.safety, options.safety),
      (.contact, options.contact), (.press, options.press),
    ]
    for (lane, share) in lanes where falls(share) { return inLane(lane) ?? request() }
    return request()
  }

  /// A post with all that doesn’t depend on its words.
  mutating func post(_ said: Said, by author: SimulatedPerson, kind: SimulatedPost.Kind) -> SimulatedPost {
    let time = SimulatedTime.after((Double(number) + generator.unit()) / Double(count))
    let id = ids.id(number, at: time, by: author, &generator)
    var post = SimulatedPost(
      id: id,
      time: time,
      author: author,
      text: said.text,
      language: said.language,
      kind: kind,
      relation: .alone,
      conversation: id,
      reach: Post.Reach(
        likes: generator.longTail(scale: 2, shape: 1.2),
        reposts: generator.longTail(scale: 0.4, shape: 1.2),
        replies: generator.longTail(scale: 0.3, shape: 1.3),
        quotes: generator.longTail(scale: 0.1, shape: 1.3)
      ),
      truth: said.truth
    )
    if format.tellsEdits, kind != .founder, kind != .repost, generator.chance(options.edited) {
      let minutes = 1 + generator.index(below: 29)
      post.editedAt = format.editsMakePosts ? time : time.later(minutes: minutes)
      if format.editsMakePosts { post.earlierID = ids.earlier(number, at: time.later(minutes: -minutes)) }
    }
    return post
  }

  /// What somebody says.
  struct Said {
    var text: String
    var language: Language
    var truth: SimulatedPost.Truth
  }

  /// Somebody who hasn’t posted yet.
  mutating func newcomer(_ language: Language) -> SimulatedPerson {
    people += 1
    let reserved = format.tellsAudience ? options.confidential : 0
    return SimulatedPerson(number: people, seed: seed, language: language, reserved: reserved)
  }

  /// Somebody who posts: mostly a newcomer, else one of those who posted lately.
  mutating func somebody(_ language: Language) -> SimulatedPerson {
    if generator.chance(1 - 1 / Self.postsPerPerson), let returning = asked.draw(&generator) {
      return returning.author
    }
    return newcomer(language)
  }

  mutating func language() -> Language {
    let languages = knowledge.campaign.languages
    guard languages.count > 1 else { return languages.first ?? .english }
    return generator.chance(options.french) ? .french : .english
  }
}
