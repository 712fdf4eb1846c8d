import Retrieval

/// The last net under the safety rules, the same for every campaign: words of somebody who may be in danger.
///
/// It never drafts. It only keeps lighter drafts away and calls a human.
enum DistressLexicon {
  /// Whether somebody seems to speak of what was done to them, or of what they may do to themselves.
  static func isPersonal(_ tokens: [Token]) -> Bool {
    personal.firstMatch(in: tokens) != nil
  }

  /// Whether violence or fear is spoken of at all: no joke, no cheer.
  static func isGrave(_ tokens: [Token]) -> Bool {
    isPersonal(tokens) || grave.firstMatch(in: tokens) != nil
  }

  static let personalPhrases = [
    "i|ive|im|we|weve|were was|were|been|being|got|get|am|feel ... harass*|threaten*|stalk*|assault*|raped|molested|attacked|abused|bullied|doxx*|doxed|groped|beaten|followed|blackmailed",
    "im|ive|was|being|been|got harass*|threaten*|stalk*|assault*|raped|molested|attacked|abused|bullied|doxx*|doxed|groped|beaten|blackmailed",
    "harass*|threaten*|stalk*|assaulted|raped|attacked|abused|bullied|doxxed|groped|hit|beat|blackmail* me|us|my",
    "im|i|am|was|were|feel so|very|really|too|scared|afraid|terrified|unsafe scared|afraid|terrified|unsafe|frightened",
    "im|am|was|feel|felt scared|afraid|terrified|unsafe|frightened", "afraid|scared for my|to", "fear for my",
    "kill|hurt|rape|attack me|us|my|myself",
    // “Find me a home” is no threat; “he will find me” is one.
    "he|she|hell|shell|theyll|someone|somebody|ex|stalker ... find|finds|found me|us",
    "they will|can|could|might find me|us",
    "found|knows|know where i|we live|work|am", "found|knows my address|house|home|flat|school|number",
    "end my life", "want to die", "suicid*", "self harm*",
    "cut|cutting myself", "death threat*", "rape threat*", "in danger", "touched me", "came into my room",
    "hidden camera*", "camera in the|my bathroom|bedroom|shower", "spying on me", "help me please",
    "je|j|nous me|ai|suis|avons|fais|etais|sens ... harcel*|menace*|agress*|viole|violee|suivie|traque*|frappe*|battu*|intimide*",
    "m|nous a|ont|avait ... harcel*|menace*|agress*|viole|violee|suivi|suivie|traque*|frappe*|touche*|insulte*",
    "me|nous harcel*|menac*|agress*|traque*|frapp*|viol*|intimid*",
    // On a network everybody follows: “il me suit” alone is no alarm.
    "me|nous suit ... partout|chez|jusqu|rue|maison|metro|travail|ecole",
    "me|nous faire harceler|agresser|menacer|insulter",
    "j ai ... peur", "ai tres|trop|si|tellement peur", "peur pour ma|moi|mes|ma",
    "me suicider|tuer|faire mal", "mettre fin a", "envie de mourir",
    "menaces|menace de mort|viol", "en danger", "camera cachee", "me fait peur", "m espionn*",
  ]

  static let gravePhrases = [
    "harass*|harcel*", "threat*|menace*", "stalk*", "assault*|agress*", "rape*|rapist*|viol|violee|violeur*",
    "abus*", "suicid*", "murder*|kill*|tuer|meurtre*", "die|dying|dead|died|mourir|mort|morte", "violen*",
    "scared|afraid|terrified|peur", "unsafe", "racis*", "sexis*", "homophob*|transphob*", "antisemit*",
    "discriminat*|discrimin*", "hate|haine", "bully*|bullied|bullying", "doxx*|dox", "pedo*", "terroris*",
    "police", "danger*", "victim*", "trauma*", "blackmail*|chantage", "suffer*|souffr*", "crying|pleure*",
  ]

  private static let personal = PromiseLexicon.index(personalPhrases)
  private static let grave = PromiseLexicon.index(gravePhrases)
}
