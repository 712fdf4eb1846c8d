/// Phrases that alarm by themselves, a family each.
enum DistressPhrases {
  /// All of them.
  static let all: [String] = [
    violence, menace, sexual, captivity, intrusion, peril, fear, despair, hatred, exposure, aftermath,
  ].flatMap { $0 }

  // MARK: - Words that several phrases share

  /// Whom somebody speaks for.
  static let kin = """
    daughter|daughters|son|sons|kid|kids|child|children|baby|toddler|girl|boy|wife|husband|partner|\
    girlfriend|boyfriend|mum|mom|mother|dad|father|parents|sister|brother|grandma|grandmother|grandfather|\
    aunt|uncle|niece|nephew|cousin|friend|friends|roommate|colleague|coworker|student|students|pupil|\
    cleaner|family
    """
  static let famille = """
    fille|filles|fils|gamin|gamine|gosse|gosses|enfant|enfants|bebe|petit|petite|aine|ainee|femme|mari|\
    conjoint|compagnon|compagne|copain|copine|mere|pere|maman|papa|parents|soeur|frere|grand|mamie|tante|\
    oncle|niece|neveu|cousin|cousine|ami|amie|amis|amies|pote|collegue|eleve|eleves|famille|coloc
    """
  static let whose = "my|our|his|her|their|a|the"
  static let dont = "ma|mon|mes|notre|nos|sa|son|ses|leur|une|un"

  private static let blows = """
    hit|hits|pinned|slapped|slaps|punched|punches|kicked|shoved|shoves|pushed|choked|strangled|stabbed|\
    grabbed|grabs|groped|gropes|fondled|molested|cornered|dragged|chased|drugged|beat|beats|beaten|\
    headbutted|kidnapped|undressed|raped|assaulted|attacked|harassed|harasses|harassing|abused|abuses|\
    bullied|bullies|threatened|threatens|threatening|stalked|stalks|stalking|doxxed|doxed|swatted|\
    blackmailed|blackmails|humiliated|humiliates|insulted|insults|robbed|mugged|spiked|tied|outed|hounded
    """
  private static let coups = """
    frappe|frappee|frappes|frappees|gifle|giflee|cogne|cognee|tape|tapee|bouscule|bousculee|pousse|\
    poussee|etrangle|etranglee|poignarde|poignardee|plaque|plaquee|attrapee|coince|coincee|coinces|drogue|\
    droguee|drogues|ligote|ligotee|tripote|tripotee|pelote|pelotee|embrassee|deshabillee|harcel*|agress*|\
    menace|menacee|menaces|menacees|viole|violee|violees|battu|battue|tabasse|tabassee|insulte|insultee|\
    insultes|humilie|humiliee|sequestre|sequestree|poursuivi|poursuivie|poursuivis|rackette|rackettee|\
    balance|lynche|lynchee|doxxe|doxxee|stalkee|touchee
    """
  private static let frapper = """
    harceler|agresser|menacer|frapper|tabasser|violer|droguer|cambrioler|voler|racketter|insulter|\
    humilier|lyncher|chanter|tripoter|peloter|sequestrer|doxxer|doxer|suivre|filmer|traiter|stalker|\
    toucher|poignarder|braquer
    """

  // MARK: - Violence

  static let violence = PromiseLexicon.phrases(
    """
    \(blows) me|us|her|him
    \(blows) my|our|his|her|their \(kin)
    i|ive|im|we|weve|he|hes|she|shes|they|theyre was|were|been|being|got|get|gets|getting|is|are \(blows)
    i|ive|im|we|weve|she|shes|he|hes was|were|been|being|got|get|am|feel ... harass*|threaten*|stalk*|\
    assault*|raped|molested|abused|bullied|doxx*|doxed|groped|blackmailed|drugged|swatted|mugged|robbed
    \(whose) \(kin) ... was|were|been|being|got|gets|get|is|are ... \(blows)
    im|ive|was|being|been|got \(blows)
    raped
    gang up|ganging on me|us|her|him
    abus*|attack*|bully*|target*|harass*|insult*|humiliat*|hurt* me|us|her|him
    touched me|her
    hands|hand on me|her
    pulled|pulls|drew|waved|waving|brandish*|brandishing|holding|grabbed a|his|the|her knife|gun|bat|\
    machete|axe|pistol|hammer
    with a knife|gun|bat|machete|axe|pistol|belt ... me|us|my|our|him|her|them|said|shouting|screaming
    me|us|him|her|them|down|road|street|garden ... with a knife|gun|bat|machete|axe|pistol|belt
    chased|ran|run|came ... knife|gun|bat|machete|axe|dog|dogs
    set|sets|setting the|his|her dogs|dog on
    spat|spits|spitting on|at|in me|us|her|him|my|our
    threw|throws|throwing ... at|on us|me|her|him|our|my|the door|window|car
    strangled|poisoned|drowned|killed|hurt|kicked my|our|the cat|dog|pet|kitten|puppy|rabbit|hens
    lay|lie|laid|put ... hands|hand on me|us|her|him|my
    black eye
    black and blue
    bruise|bruises|bruised
    m|nous|t|l|les|lui a|ont|avait|avaient|aurait \(coups)
    m|nous a|ont|avait|avaient ... \(coups)
    a|ont|avait|avaient \(coups) \(dont) \(famille)
    a|ont|avait \(coups) \(dont) ... \(famille)
    suis|sommes|est|sont|ete|ai|avons|a|etait|etais|etions|etre ... ete|fait|faite|faits|faites|fais ... \
    \(coups)|\(frapper)
    me|nous|se|s|te fais|fait|font|faire|faisons|faisait \(frapper)
    ete \(coups)
    suis|sommes|etais \(coups)
    me|m|nous harcel*|menac*|agress*|traqu*|frapp*|viole|violent|violer|intimid*|insult*|humili*|rabaiss*|\
    lynch*|persecut*
    s acharn*|acharner|acharnes|acharnent sur|contre|envers
    se|s est|sont acharn*|dechain*
    s en prend|prennent|prenne|prenait a moi|nous|mon|ma|mes|elle|lui|eux|notre|sa|son
    s en sont|est pris|prise|prises a|aux
    sorti|sort|brandi|brandit|braque|tenait|avait un|une|son|sa couteau|arme|pistolet|batte|machette|\
    hache|flingue|fusil
    avec|a coups un|une|de|son|sa batte|couteau|machette|hache|flingue|ceinture
    couvert|couverte|pleine|plein de bleus|hematomes|sang|marques
    hematome*|ecchymose*|coquard
    lach* les|ses|son|le chien|chiens
    crache ... dessus|visage|figure|sur
    a|ont etrangle|empoisonne|noye|tue mon|notre|nos|mes|le|ma chat|chatte|chien|chienne|lapin|animal
    leve la main sur
    bit|bites|bitten|mordu|mordue my|our|his|her|me|us|mon|ma|notre \(kin)|\(famille)|in|on|au
    spat|spits|spitting at|on
    he|she|host|guest|husband|boyfriend|partner|ex|father|mari|copain|conjoint|hote|il|elle ... violent|\
    aggressive|physical|agressif|brutal
    was|were|been|got killed|murdered|stabbed|shot by|in|after|at|last
    ete tue|tuee|tues|assassine|assassinee|poignarde|poignardee par|dans|chez|apres
    fait|fais|faite|m|nous cracher|crache|crachent dessus|au|sur
    beat|beats|beating|beaten up
    beat|beats|beating|hits|hitting|slaps|slapping his|her|their|the children|kids|child|wife|girlfriend|\
    son|daughter|dog
    bat|battent|battait|tape|frappe|frappait ses|sa|son|leurs|leur|les|des|le enfants|gosses|femme|fille|\
    fils|gamin|gamine|chien|copine|mari
    a|ont|avait tabasse|frappe|gifle|battu|roue le|la|un|une|des|les ... gamin|gamine|fille|garcon|homme|\
    femme|enfant|voisin|type
    tabass*
    shouting|screaming|yelling|smashing|breaking|throwing ... plates|glasses|furniture|doors|things|bottles
    hurlait|hurle|cassait|casse|jetait|lancait ... assiettes|verres|meubles|vaisselle|bouteilles|portes
    rape|rapes|raped|viol|viols victim|victims|survivor|survivors
    victime|victimes de|d viol|viols|agression|inceste|coups|abus|violences
    rape|viol|assault ... my|i|me|mon|moi|je|ma
    """
  )

  // MARK: - Threats and stalking

  private static let places =
    "live|lives|lived|work|works|worked|sleep|sleeps|park|stay|am|are|kids|school|family|house"

  static let menace = PromiseLexicon.phrases(
    """
    death|rape|bomb threats ... me|us|my|i|we|daily|every
    i|ive|we|weve|my|got|gets|get|getting|receive*|receiving|sent|send* ... death|rape threat*
    a|another|these|more|several|<number> death|rape|bomb threat*
    threatened|threatens|threatening to|me|us|my|her|him
    threats to|against|on|in|at|from me|us|my|our
    he|she|they|host|guest|ex|man|guy|who threatened|threatens|threaten
    kill|hurt|rape|attack|beat|stab|shoot|strangle|murder|drown me|us|my|myself|you|him|her|yourself|\
    yourselves
    kill|hurt|rape|attack|beat|stab|shoot|murder my|our|his|her \(kin)
    kys
    slit|cut|slash my|her|his|your|our throat|throats
    burn my|our|your|her|the house|home|place|car|flat
    break my|our|his|her|your legs|arms|neck|face|jaw|bones
    telling|tell|tells|told me|him|her|us|them ... die|kill|hang|jump|disappear|rope
    want|wants|wanted|wanting|wish|wishes|hope|hopes ... see|seeing me|us|you|her|him dead|die|gone|suffer
    want|wants|wish|wishes|hope|hopes me|us|her|him|you dead|raped|gone
    hope|hopes|hoping you|i|we|she|he die|dies|get|gets|rot|burn|suffer
    should be|get shot|hanged|hung|killed|raped|gassed|shot
    get|gets|getting what|whats you|youve|i|im|coming|she|he deserve*|coming|had|got
    deserve|deserves|deserved to die|be|it|get $
    deserved it
    what hell|hes|theyll|they|he do|going|gonna|will ... to me|us|her|my
    i|we|they|he|she|somebody|someone|nobody knows|know|knew|found|finds|find where ... \(places)
    found|knows|know|knew|got my|our|her|his|their address|house|home|number|flat|school|workplace|street|\
    door|schedule|route
    found|knows|know|knew my|our|her kids|sons|daughters|parents|childs school|address|class|name
    found|knows|know out where i|we|she|my
    he|she|hell|shell|theyll|someone|somebody|ex|stalker|ill ... find|finds|found me|us|her|you $
    hell|shell|theyll|he|she|they will|gonna|ill|going|going to find me|us|her|you
    ex|stalker ... find|finds|found me|us|her|my
    they will|can|could|might find me|us
    coming for|after me|us|you|her|him|my
    come|came|comes|going|go|goes|went after me|us|my|her|him
    my|her|his|a stalker
    stalking|stalks|stalked me|us|her|him|my
    followed|follows|following|follow|chased|trailed me|us|her|him|my ... home|house|street|everywhere|\
    car|station|bathroom|room|toilet|stairs|shop|school|work|hotel|app
    waited|waits|waiting|wait|waits for me|us|her|him|my outside|after|at|near|in|by|when
    waiting|waits|waited outside my|our|the|her|school|work
    keeps|kept|keep|still|been driving|walking|coming|turning|showing|hanging|parking ... past|by|up|\
    around|outside|near|back my|our|the|here|house|home|flat|work
    is|was|are|were|hes|theyre|sits|sat|sitting|stands|stood|standing|parked|lurking outside|below|under|\
    behind|near|opposite my|our|her house|building|door|home|window|flat|school|office|work|gate|\
    apartment|place
    picture|pictures|photo|photos of my|our own|house|home|window|door|car|kids|street|front|building|\
    flat|coffin|coffins|coffins
    pictures|picture|photos|photo|video|videos of coffin|coffins|nooses|noose|corpses|corpse|guns|bodies|\
    beheadings|people|hanged
    restraining|court|protection order
    tracks|tracking|track|tracked me|us|her|my
    track|tracks|tracking|find|finds out|down where|me|us|i ... is|are|am|live|kids
    ill|hell|shell|will|going|gonna|would regret|pay for|it|this
    hell|shell|theyll|will|gonna|threaten*|says|said|going ... send|post|publish|share|leak it|them|this|\
    photos|pictures|everything|videos|my|our
    menaces|menace de mort|viol|represailles ... moi|mes|ma|mon|nous|recois|recu|tous|depuis|chaque|j
    recois|recu|recue|recoit|recevoir|recevons|subi|subis|subit ... menace|menaces
    une menace de mort|viol
    menace* de me|nous|m|publier|te|diffuser|tuer
    recois|recu|recoit|recevons|envoie* ... menace|menaces|cercueil*|cordes|corde
    menace|menacent|menacait de publier|diffuser|tout|balancer|m|me|nous|tuer|envoyer
    me|m|te|t|nous|vous|la|lui tuer|violer|frapper|egorger|buter|tabasser|planter|bruler|defigurer|crever|\
    pendre|trancher|massacrer
    me|m|te|nous|lui|leur faire|fait|fera|ferait du|la|payer|regretter mal|peau|ca|le
    faire|fait|fera du mal a|aux
    me|lui|nous faire la peau
    ce qu il|elle|ils va|vont|allait|comptait|compte|voulait me|nous|lui faire
    tu|vous|on|il|elle|je vas|va|allez|vais ... avoir|avez ce que|qu ... merite*
    vas|allez|va le|me|nous payer|regretter
    veut|veulent|voulait|voudraient|souhaite*|espere* me|nous|que|la|le ... mort|morte|morts|crever|creve|\
    creves|meure|meurs
    bien|l|a ... cherche|merite $
    je|on te|vous retrouve|retrouver|retrouverai|retrouvera
    vais|va|vont|allons te|me|vous|nous|la retrouver|crever|buter|tuer
    sait|savait|savent|savaient|sais|su|decouvert|trouve|apprendre|savoir ou ... je|j|tu|on|nous|mes|ma|\
    elle ... habite*|habitons|vis|vit|travaille*|bosse*|bossais|dors|dort|loge*|suis|etais|sommes|vivons|\
    ecole|enfants
    sait|savait|savent|sais ou|dans habite*|bosse*|travaille*
    harceleur|stalker|stalkeur|agresseur
    ordonnance du|de|d juge|restriction|protection|eloignement
    suit|suivait|suivent|suivi|suivie|suivis|poursuivi|poursuivie|poursuivait|poursuit|poursuivis ... \
    jusqu|jusque|partout|chez|rue|maison|gare|metro|voiture|malgre|appli|parking
    m|me|nous attend|attendait|attendent|attendaient|attendu ... sortie|bas|devant|dehors|travail|maison|\
    chez|soir|parking|coin
    m|me|nous guette*|epie*|traque*|piste*|espionn*|surveille|surveillent|surveillait
    traquer|localiser|retrouver|pister ma|mon|nos|mes \(famille)
    repasse|passe|passait|tourne|rode|traine|revient|roder ... devant|autour|pres chez|de|ma|notre|l|la \
    ... moi|nous|maison|immeuble|chez|porte|fenetre
    est|etait|attend|attendait|poste|gare|garee|dort|dormait|plante|campe ... en bas|devant|dehors|sous \
    ... chez|ma|notre|mon|l|moi|immeuble|fenetre|maison
    photo|photos|image|images|video|videos de ma|mon|notre|nos|mes ... porte|maison|fenetre|immeuble|rue|\
    propre|voiture|enfants|ecole
    photo|photos|image|images|video|videos de|d cercueil*|corde|cordes|decapitation*|cadavre*|armes|pendu|\
    pendus|executions
    beheading|beheadings|beheaded|decapitation|decapitations
    me|m|nous|ils|il disent|dit|dire|disant|ecrit|ecrivent|ecrire ... pendre|tuer|crever|mourir|suicider|\
    egorger|violer
    im|youre|are|am|is|shes|be next $
    suis|es|serai|seras|sera|serais la|le prochaine|prochain|suivante|suivant
    came|come|comes|showed|shows|turned|turns|appeared|appears up|to|at|outside my|our|her|his|the|\(kin) \
    ... school|gates|gate|work|office|house|door|home|building|university|class
    came|come|comes|showed|shows|turned|turns up|to|at|outside ... school|gates|gate|workplace
    venu|venue|vient|venait|viennent|debarque|pointe|pointait|attend|attendait ... devant|a|au|chez ... l|\
    mon|ma|le|la ecole|college|lycee|travail|boulot|bureau|maison|porte
    menace|menacait|menacent de|d debarquer|venir|passer|tout|me|nous
    they|he|she|ex|people|trolls ... still|always|keep|keeps find|finds|finding me|us|her
    il|ils|elle|elles|qui|on me|nous|la retrouve|retrouvent|retrouvera
    face|head|photo|picture|tete|visage|nom|name ... target|crosshair|crosshairs|bullet|noose|cible|viseur
    wants|want|wanted me|us|her|him gone|dead|out|silenced|fired
    veut|veulent|voudraient que je|j|nous|elle ... degage*|disparais*|creve*|parte|meure
    sends|sending|sent|got|send|envoie|recu ... killing|torturing|tuer|torture|egorge ... dog|cat|animal|\
    chien|chat
    bounty|price on my|our|her|his|their
    tete a prix
    should|shouldve|ought|aurais|devrais|devrait|aurait have|had|du|mieux ... died|dead|drowned|aborted|\
    mourir|crever|creve
    hide|planning|plan|plans|prevois|preparer|prepare how|comment ... it|faire|finir
    rope|noose|corde ready|prete|tied|nouee|is|neck|cou
    knocked|knocking|knocks|frappe|tape|sonne for|pendant|toute|all|at ... hour|hours|heure|heures|nuit|\
    night
    gave|gives|given|give|donne|donnait ... my|our|her|mon|notre|ma|sa room|address|chambre|numero|code|\
    adresse ... to|man|him|homme|a|type|inconnu
    expelled|fired|deported|evicted|sacked because|for
    renvoyer|virer|expulser|licencier parce|pour
    me|m|nous|la poursuivait|poursuit|poursuivent|pourchass* ... avec|dans|jusqu|rue|batte|couteau|voiture
    dort|dormait|campe|attend|reste ... voiture|camion|van ... bas|devant|dehors|depuis|chez
    ill|hell|theyll find you|me|her|him
    """
  )
}
