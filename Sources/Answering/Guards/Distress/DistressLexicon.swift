import Retrieval

/// The last net under the safety rules, the same for every campaign: words of somebody who may be in danger.
///
/// It never drafts. It only keeps lighter drafts away and calls a human, so it may err on the careful side.
enum DistressLexicon {
  /// Where somebody seems to speak of what was done to them or to others, or of what they may do to themselves.
  static func alarm(in tokens: [Token]) -> Range<Int>? {
    let idioms = Idioms(in: tokens)
    return idioms.firstMatch(of: personal, in: tokens) ?? DistressScene.told(in: tokens, apartFrom: idioms)
  }

  /// Whether violence or fear is spoken of at all: no joke, no cheer.
  static func isGrave(_ tokens: [Token]) -> Bool {
    alarm(in: tokens) != nil || Idioms(in: tokens).firstMatch(of: grave, in: tokens) != nil
  }

  static var personalPhrases: [String] { DistressPhrases.all }

  /// Where thanks are taken back or meant bitterly: “lovely stay, except”.
  static func reserve(in tokens: [Token]) -> Range<Int>? { reserves.firstMatch(in: tokens) }

  static let reservePhrases = PromiseLexicon.phrases(
    """
    but|though|although|except|minus|shame|pity|however|sadly|unfortunately|apart|too from|bad
    but|though|although|except|minus|shame|pity|however|sadly|unfortunately
    we|they|he|she|host|guest dont|doesnt|didnt|wont|wouldnt|refused|said|told
    mais|sauf|dommage|malheureusement|hormis|helas
    par contre
    a part
    on|il|elle|ils|nous ne|n ... pas|plus|jamais
    il|elle|ils|hote|proprietaire a|ont|avait dit|refuse|fait
    """
  )

  /// The words with which nobody should get a joke.
  static let gravePhrases = PromiseLexicon.phrases(
    """
    harass*|harcel*
    threat*|menace*
    stalk*
    assault*|agress*
    rape*|rapist*|viol|violee|violeur*
    abus*
    suicid*
    murder*|kill*|tuer|meurtre*
    die|dying|dead|died|mourir|mort|morte|morts
    violen*
    scared|afraid|terrified|peur
    unsafe
    racis*
    sexis*
    homophob*|transphob*
    antisemit*
    discriminat*|discrimin*
    hate|haine
    bully*|bullied|bullying
    doxx*|dox
    pedo*
    terroris*
    police
    danger*
    victim*
    trauma*
    blackmail*|chantage
    suffer*|souffr*
    crying|pleure*
    creep|creeps|pervert*|pervers
    slur|slurs|insulted|insulte*
    naked|nudes
    grief|deuil
    funeral|obseques
    passed away
    decede|decedee
    hospital|hopital
    bleed*|saign*
    beaten|battu*
    weapon*|arme|armes
    hurt|hurts|hurting|blesse|blesses|blessee
    disgusting|degoutant*
    humiliat*|humili*
    """
  )

  /// Places that are no more than a way of speaking: “dying to”, “mort de rire”.
  struct Idioms {
    private let ranges: [Range<Int>]

    init(in tokens: [Token]) {
      ranges = DistressIdioms.index.allMatches(in: tokens)
    }

    /// The first place of one of `phrases` that is not part of an idiom.
    func firstMatch(of phrases: PhraseIndex, in tokens: [Token]) -> Range<Int>? {
      phrases.firstMatch(in: tokens) { _, range in allows(range) }
    }

    /// Whether the words in `range` mean what they say.
    func allows(_ range: Range<Int>) -> Bool {
      !ranges.contains { $0.overlaps(range) }
    }
  }

  private static let personal = PromiseLexicon.index(personalPhrases)
  private static let reserves = PromiseLexicon.index(reservePhrases)
  private static let grave = PromiseLexicon.index(gravePhrases)
}
