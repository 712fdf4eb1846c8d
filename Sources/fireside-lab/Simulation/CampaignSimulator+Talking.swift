import Answering
import TextAnalysis

extension CampaignSimulator {
  /// A post that one of the rules answers; nil where none of that lane is known.
  mutating func inLane(_ lane: Lane) -> SimulatedPost? {
    guard let source = generator.pick(sources.lanes[lane]?.texts(in: language()) ?? []) else { return nil }
    let text = phraser.said(source.text, source.language, carefully: lane == .safety, &generator)
    let said = Said(text: text, language: source.language, truth: source.truth)
    return free(said, by: somebody(said.language))
  }

  /// A post that nothing answers, some of them said to others.
  mutating func talk() -> SimulatedPost {
    if generator.chance(options.conversation),
      let parent = asked.draw(&generator, where: { $0.kind == .reply })
    {
      let text = SmallTalk.conversation(parent.language, &generator)
      return answer(
        to: parent,
        spoken(text, parent.language),
        by: newcomer(parent.language),
        kind: .conversation
      )
    }
    let language = language()
    guard generator.chance(0.25), let source = generator.pick(sources.talk.texts(in: language)) else {
      let said = spoken(SmallTalk.anything(language, &generator), language)
      return free(said, by: somebody(language))
    }
    return free(spoken(source.text, source.language), by: somebody(source.language))
  }

  private mutating func spoken(_ text: String, _ language: Language) -> Said {
    Said(
      text: phraser.said(text, language, carefully: false, &generator),
      language: language,
      truth: SimulatedPost.Truth()
    )
  }

  /// A post that passes on one of the last ones; nil while there is none.
  mutating func repost() -> SimulatedPost? {
    guard let original = asked.draw(&generator, where: { !$0.isConfidential }) else { return nil }
    var truth = original.truth
    truth.repeats = nil
    let said = Said(text: original.text, language: original.language, truth: truth)
    var repost = post(said, by: newcomer(original.language), kind: .repost)
    repost.relation = .repost(of: original)
    repost.reach = Post.Reach()
    return repost
  }

  /// The founder’s answer to one of the last posts; nil while there is none that asks for something.
  mutating func founderAnswer() -> SimulatedPost? {
    guard let parent = asked.draw(&generator, where: { $0.truth.item != nil }) else { return nil }
    let item = parent.truth.item.flatMap(knowledge.item)
    let known = item.flatMap { $0.isInternal ? nil : $0.answer.text(in: parent.language) }
    let brief = generator.word(FounderTalk.answers(parent.language))
    let text = generator.chance(0.6) ? known ?? brief : brief
    let said = Said(text: text, language: parent.language, truth: SimulatedPost.Truth())
    return answer(to: parent, said, by: campaign.founder, kind: .founder)
  }

  /// The asker’s reply to an answer of the founder’s; nil while there is none.
  mutating func followUp() -> SimulatedPost? {
    guard let parent = answered.draw(&generator), let asked = parent.parent,
      let followUp = generator.pick(FounderTalk.followUps(parent.language))
    else { return nil }
    let truth =
      followUp.isThanks
      ? SimulatedPost.Truth(lane: .thanks) : SimulatedPost.Truth(item: asked.truth.item)
    let text = phraser.said(followUp.text, parent.language, carefully: true, &generator)
    let said = Said(text: text, language: parent.language, truth: truth)
    return answer(to: parent, said, by: asked.author, kind: .followUp)
  }
}
