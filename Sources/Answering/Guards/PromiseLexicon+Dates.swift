/// The phrases that say when, in English and French.
extension PromiseLexicon {
  private static let makes = "build|add|launch|ship|make|bring|do|release|deliver|fix|open|create|have"
  private static let weekday = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
  private static let jour = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
  private static let seasons = "spring|summer|autumn|fall|winter"
  private static let saisons = "printemps|ete|automne|hiver"
  private static let count =
    "a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|couple|several|some|<number>"
  private static let nombre =
    "un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|quelques|peu|<number>"
  private static let spans =
    "day|days|week|weeks|month|months|quarter|quarters|sprint|sprints|hour|hours|fortnight"
  private static let durees =
    "jour|jours|semaine|semaines|mois|trimestre|trimestres|sprint|sprints|heure|heures"
  private static let feasts = "christmas|xmas|easter|halloween|thanksgiving|birthday|holidays|break"
  private static let fetes = "noel|paques|halloween|anniversaire|vacances|fetes|rentree|toussaint"

  static let dates = index(datePhrases)
  static let datePhrases = phrases(
    """
    jan|feb|apr|jun|jul|aug|sept|oct|nov
    <number>|one|two|three|four|few|couple days|weeks|months tops|max|maximum
    soon|shortly|imminent|imminently|tomorrow
    \(makes)|live|out|ready|there|it|this ... tonight
    \(makes)|live|out|ready|there|it|this ... this morning|evening|afternoon
    next week|month|quarter|year|release|version|update|sprint|\(seasons)|\(weekday)
    this week|month|quarter|year|weekend|\(seasons)|\(weekday)
    in|within|under|after \(count) more|short|\(spans)
    in|within|under a|the|just|only|about|around coming|next|few|couple|handful|matter|\(count) of|more|\(spans)
    in|within \(count) \(spans)
    give us|me \(count) \(spans)
    matter|question of \(spans)
    only|just|mere|mere|more|few|couple \(spans) away|off|more
    a|another couple|few more|of ... \(spans)
    one|two|\(count) more \(spans)
    \(spans) away
    in no time|time
    in the coming|next|new \(spans)|year
    coming \(spans)
    by|before|until|till|for|at|around|end the|next|this|of ... end|year|month|quarter|week|\(seasons) $
    the end of the|this|next|january|the year|month|quarter|week
    by|end|start|beginning|early|late|mid the|of|next|this ... year|month|quarter|week
    early|late|mid|end next|this|year|january|\(seasons)
    by|before|this|until|till|next|early|late|mid|in|for|the \(seasons)
    in|by|before|until the \(seasons)
    before|by|until|till|for|around|at|after \(feasts)
    before|by|until|till|for|around|in the|your|time \(feasts)|for
    in time for \(feasts)|\(seasons)
    the new year
    any day|time|moment|minute now
    around the corner
    on the horizon
    before long
    \(weekday)
    on|by|from the 1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|\
    22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st
    january|february|april|june|july|august|september|october|november|december
    in|by|before|until|till|early|late|mid|of|this|next|from|on|around march|may
    march|may <number>|1st|2nd|3rd
    in|by|for|from|since|early|mid|late|of march|may
    en|fin|debut|mi|courant|des|depuis|pour mars|mai
    <number> march|may|mars|mai
    q1|q2|q3|q4|h1|h2|t1|t2|t3|t4
    first|second|third|fourth quarter|half
    bientot|prochainement|incessamment|imminent|imminente|demain|apres-demain|quinzaine|huitaine
    la|le|l|au|des semaine|mois|annee|an|trimestre|sprint|version|\(saisons) prochaine|prochain
    prochain|prochaine sprint|version|release|trimestre|semestre|mise|semaine|mois
    \(jour) prochain
    cette|ce|cet semaine|annee|week-end|ete|automne|hiver|printemps|mois-ci
    ajout*|lanc*|fais|fait|sort|mets|met|la|pret|prete|ligne|depuis ... ce|cet soir|matin|apres-midi
    sous peu|huit|quinze|\(nombre)
    # “D'ici là” says no more than “until then”.
    d ici a|au|aux|l|fin|quelques|peu|\(nombre)|\(jour)|\(fetes)
    d ici la fin|rentree|saison|semaine|prochaine
    tres vite
    au|le printemps|prochain
    dans les|la|l prochaines|prochains|semaine|annee|mois|jours
    dans|sous|avant|encore \(nombre) \(durees)|petites|petits
    dans|encore \(nombre) ou|a \(nombre) \(durees)
    affaire|question de|d \(durees)|\(nombre)|quelques
    donnez|laissez nous|moi \(nombre) \(durees)
    avant|pour|a|ici|des|apres|vers \(fetes)
    \(jour)
    avant|pour|a|des|apres|vers la|les|l|votre|ton|le|temps \(fetes)|\(saisons)|fin|pour
    a temps pour \(fetes)|la|les|l
    debut|fin|mi|courant d|de|du|l annee|mois|an|semaine|trimestre|janvier
    debut|fin|mi|courant annee|janvier|mars|mai|semaine|mois|\(saisons)
    en|debut|fin|mi|avant|des|pour|vers|courant|ici|la mars|mai
    vers|a la|le mi fin|mars|mai|debut
    d un jour|moment|instant a l autre
    nouvel an
    janvier|fevrier|avril|juin|juillet|aout|septembre|octobre|novembre|decembre
    premier|deuxieme|troisieme|quatrieme|1er|2e|3e|4e trimestre|semestre
    ouvre|ouvrira|sort|sortira|arrive|arrivera|lance|lancement|disponible|dispo|avant|des|partir le <number>
    """
  )

  /// Weekdays that come round, and are no date: “every Monday”, “le lundi”.
  static let habits = index(habitPhrases)
  static let habitPhrases = phrases(
    """
    every|each|most|on|a|usual \(weekday) and|or|through|to|morning|mornings
    every|each \(weekday)
    le|les|chaque|tous \(jour)
    tous les \(jour)
    """
  )

  /// Signs with which people name a day.
  static let calendars: Set<Character> = ["📅", "📆", "🗓", "⏰", "⏳", "⌛"]
}
