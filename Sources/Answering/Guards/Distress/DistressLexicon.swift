import TextAnalysis

/// The last net under the safety rules, the same for every campaign: words of somebody who may be in danger.
///
/// It never drafts. What `DistressSigns` finds of it only keeps lighter drafts away and calls a human, so it may err on the careful side.
enum DistressLexicon {
  static var personalPhrases: [String] { DistressPhrases.all }

  /// Where thanks are taken back or meant bitterly: “lovely stay, except”.
  static func reserve(in text: PhraseText) -> Range<Int>? { reserves.firstMatch(in: text) }

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
    creep|creeps|creepy|creeped|pervert*|pervers|bizarre|louche|glauque
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

  private static let reserves = PromiseLexicon.index(reservePhrases)
}
