import TextAnalysis

/// What people write and drafts don’t.
enum EditLexicon {
  static let insults = PhraseIndex(LanguageTable.insults.phrases)
  static let assurances = PhraseIndex(LanguageTable.assurances.phrases)
  static let noHarm = PhraseIndex(LanguageTable.noHarm.phrases)
  static let hope = PhraseIndex(LanguageTable.hope.phrases)
  static let notYet = PhraseIndex(LanguageTable.notYet.phrases)
  static let denials = PhraseIndex(LanguageTable.denials.phrases)
  static let instructions = PhraseIndex(LanguageTable.instructions.phrases)
  static let meanwhile = PhraseIndex(LanguageTable.meanwhile.phrases)
  static let deflections = PhraseIndex(LanguageTable.deflections.phrases)
  static let secrets = PhraseIndex(LanguageTable.secrets.phrases)
  static let upcoming = PhraseIndex(LanguageTable.upcoming.phrases)
  static let negated = PhraseIndex(LanguageTable.negated.phrases)
  static let plans = PhraseIndex(LanguageTable.plans.phrases)
  static let unsure = PhraseIndex(LanguageTable.unsure.phrases)
  static let payments = PhraseIndex(LanguageTable.payments.phrases)
  static let privateDetails = PhraseIndex(LanguageTable.privateDetails.phrases)
  static let privately = PhraseIndex(LanguageTable.privately.phrases)
  static let affirmations = PhraseIndex(LanguageTable.affirmations.phrases)
  static let blanks = PhraseIndex(LanguageTable.blanks.phrases)
}
