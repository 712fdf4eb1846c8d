import Answering
import TextAnalysis

// MARK: - Requests

extension CampaignSimulator {
  /// A wish for an item, in somebody’s words; small talk where the knowledge has no item.
  mutating func request() -> SimulatedPost {
    guard !sources.items.isEmpty else { return talk() }
    let popular = popularity.draw(&generator)
    if generator.chance(options.repeats), let words = earlier.draw(of: popular, &generator) {
      return copy(words, of: popular)
    }
    let returning = generator.chance(0.07) ? asked.draw(&generator) { $0.truth.item != nil } : nil
    let place = returning.flatMap { post in sources.place(of: post.truth.item) } ?? popular
    if returning == nil, generator.chance(options.second), let said = twoWishes(place) {
      return free(said, by: somebody(said.language))
    }
    let source = source(of: place, in: language())
    let said = Said(
      text: phraser.wish(source, &generator),
      language: source.language,
      truth: source.truth
    )
    let post = free(said, by: returning?.author ?? somebody(said.language))
    if post.kind == .reply, !post.text.contains("#") {
      earlier.add(EarlierWords.Words(text: said.text, language: said.language, id: post.id), of: place)
    }
    return post
  }

  /// One of the ways to ask for an item.
  private mutating func source(of place: Int, in language: Language) -> SourceText {
    let item = sources.items[place]
    let prefersTold = item.told.contains(language) && generator.chance(0.4)
    let texts = (prefersTold || item.asks.isEmpty ? item.told : item.asks).texts(in: language)
    return texts[generator.index(below: texts.count)]
  }

  private mutating func twoWishes(_ place: Int) -> Said? {
    let language = language()
    if sources.pairs.contains(language), generator.chance(0.5) {
      guard let source = generator.pick(sources.pairs.texts(in: language)) else { return nil }
      let text = phraser.said(source.text, source.language, carefully: false, &generator)
      return Said(text: text, language: source.language, truth: source.truth)
    }
    let other = popularity.draw(&generator)
    let (first, second) = (source(of: place, in: language), source(of: other, in: language))
    guard other != place, first.language == second.language else { return nil }
    var truth = first.truth
    truth.second = second.truth.item
    return Said(text: phraser.wishes(first, second, &generator), language: first.language, truth: truth)
  }

  /// Earlier words again, as people copy them: another case, another end, an address, emoji, a mention in front.
  private mutating func copy(_ words: EarlierWords.Words, of place: Int) -> SimulatedPost {
    var text = words.text
    if generator.chance(0.3) { text = text.lowercased() }
    if generator.chance(0.4) { text = PostPhraser.endless(text) + generator.word(["", ".", "!", "!!", "…"]) }
    if generator.chance(0.25) { text += " " + generator.word(ManyWords.emoji) }
    if generator.chance(0.06) { text += " " + address() }
    let id = sources.items[place].id
    let truth = SimulatedPost.Truth(item: id, ask: id, repeats: words.id)
    let said = Said(text: text, language: words.language, truth: truth)
    let author = somebody(words.language)
    guard format.holdsMoreThanAThread, generator.chance(0.15) else { return reply(said, by: author) }
    return post(
      Said(text: "\(phraser.names.handle) \(text)", language: said.language, truth: truth),
      by: author,
      kind: .mention
    )
  }

  private mutating func address() -> String {
    "https://short.example/" + SimulatedPerson.base32(generator.next(), count: 8)
  }
}

// MARK: - Where it is said

extension CampaignSimulator {
  /// A post to the founder: below the invitation, under the hashtag, or with the founder’s handle.
  mutating func free(_ said: Said, by author: SimulatedPerson) -> SimulatedPost {
    var said = said
    if generator.chance(0.15) { said.text += " " + generator.word(ManyWords.emoji) }
    let draw = format.holdsMoreThanAThread ? generator.unit() : 1
    if draw < options.hashtagged, let tag = campaign.hashtag {
      said.text = generator.chance(0.15) ? "#\(tag) \(said.text)" : "\(said.text) #\(tag)"
      return post(said, by: author, kind: .hashtag)
    }
    if draw < options.hashtagged + options.mentioning {
      let handle = phraser.names.handle
      said.text = generator.chance(0.75) ? "\(handle) \(said.text)" : "\(said.text) \(handle)"
      return post(said, by: author, kind: .mention)
    }
    if let tag = campaign.hashtag, generator.chance(0.06) { said.text += " #\(tag)" }
    return reply(said, by: author)
  }

  private mutating func reply(_ said: Said, by author: SimulatedPerson) -> SimulatedPost {
    var post = post(said, by: author, kind: .reply)
    post.relation = .invitation
    post.conversation = campaign.invitation
    return post
  }

  mutating func answer(
    to parent: SimulatedPost,
    _ said: Said,
    by author: SimulatedPerson,
    kind: SimulatedPost.Kind
  ) -> SimulatedPost {
    var post = post(said, by: author, kind: kind)
    post.relation = .answer(to: parent)
    post.conversation = parent.conversation
    return post
  }
}
