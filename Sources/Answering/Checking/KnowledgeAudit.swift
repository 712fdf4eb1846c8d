package import Retrieval

/// Looks a knowledge base over with every check there is.
package enum KnowledgeAudit {
  /// Every check, by name.
  package static let checks: [any KnowledgeCheck] = [
    AskFindsAnother(),
    AskStandsAlone(),
    AskTakenByRule(),
    AskUnheard(),
    CarelessWords(),
    CounterexampleFires(),
    ExampleMisses(),
    ExamplesMissing(),
    FewAsks(),
    FrenchSpacing(),
    InternalWords(),
    MissingLanguage(),
    NotMatches(),
    OpenPlaceholder(),
    OverPromise(),
    PastTarget(),
    SameAnswer(),
    StaleHelp(),
    StatusWords(),
    StaleVerified(),
    TooLong(),
    TwinAsks(),
  ]

  /// Everything that should be mended in `knowledge` as of `today`, in the order of the files.
  package static func run(knowledge: Knowledge, today: CalendarDate, cache: ModelCache? = nil) -> [Finding] {
    let responder = Responder(knowledge: knowledge, cache: cache)
    let context = CheckContext(knowledge: knowledge, today: today, responder: responder)
    return Set(checks.flatMap { $0.findings(in: context) }).sorted()
  }
}
