/// Phrases of somebody who is shut in, broken in on, or in peril.
extension DistressPhrases {
  // MARK: - Shut in, shut out

  static let captivity = PromiseLexicon.phrases(
    """
    locked|lock|locks|shut|trapped me|us|them|her|him|myself|ourselves in|inside|out|up|into
    im|were|am|are|was|is|got locked|trapped|stuck|shut in|inside|out|on
    i|we|she|they are|were|am|was|is ... locked|trapped in|inside|on|up
    locked|shut myself|ourselves|herself|themselves
    locked in|inside ... cant|alone|kids|help|him|her|dark|room|bathroom|cellar|basement|house
    wont|doesnt|didnt|wouldnt|refuses|refused|refusing|not let|letting|lets|to us|me|her|him|them|my|our|\
    let ... leave|go|out|in|inside|enter
    wont|didnt|wouldnt|not let|letting|lets me|us|her|him|them leave|go|out|in|inside|enter|back
    not|isnt|wasnt|never allowed|free to leave|go|talk|call
    changed|changes|changing|switched the|our|my|all locks|lock|code|codes
    tied up my|me|us|her|him|our|to|and
    my|me|our|her|him|us|them ... tied up
    tied my|me|us|her|him|our ... up|to|down
    gagged
    held|holding|keeping|kept me|us|her|him|them|my hostage|prisoner|captive|against|by|down|in
    against my|her|his|our will
    has|got|took|takes|taken|keeps|keeping|confiscated|holds|holding|hes|kept ... my|our|her|his|their|\
    the passport|passports|phone|phones|papers|medication|visa
    passport|phone|papers was|were|been ... taken|confiscated
    trafficked|trafficking|prostitut*|brothel|maison close
    forced|forces|forcing|made me|us|her|him|them|girls|my to
    kidnapped|abducted|hostage
    suis|sommes|est|sont|a|ete|etions|etais|etait ... enferme*|sequestre*|ligote*|retenu|retenue|retenus|\
    pieges|piegee|piege
    m|nous|l|la|les|s a|ont|est|suis|sont ... enferme*|sequestre*|ligote*|retenu|retenue|retenus
    ont ligote*|baillonne*|sequestre*|enferme*
    a|avait ligote*|baillonne*|sequestre*
    suis|sommes|est|sont|etais|etions|reste* coince*|bloque* dans|sur|a|dehors|dedans|ici
    ferme|fermee|fermes a|de cle|clef|dehors|exterieur ... marre|rit|partir|sortir|peut|dedans|dehors|\
    nous|enfants
    laisse|laisser|laissait|laissent|laissez|laissee pas|plus ... partir|sortir|entrer|rentrer|voir|parler
    empeche|empechait|empechent|empecher ... de|d sortir|partir|entrer|parler|appeler
    na|n|ont|a pas ... laisse|laissee|laisses|voulu|droit ... partir|sortir|entrer|rentrer|parler|quitter
    pas|plus le droit de|d sortir|partir|rentrer|parler|appeler|quitter
    change|changee|changent|changes la|les|nos serrure|serrures
    garde|gardait|pris|prend|prenait|confisque*|retient|garder ... mon|nos|notre|son|leur|leurs|mes|le \
    passeport*|papiers|telephone|visa|medicaments
    prise|pris en otage
    de force|contre mon|sa|notre gre
    a|ont force|forcee|oblige|obligee|forces ... a|de|d
    me|nous|la|les force|oblige|forcait|obligeait a|de
    turned|cut|switched|shut off|the ... heating|water|power|electricity|gas ... leave|out|force|baby|\
    newborn|kids
    coupe|coupee|coupait|coupent ... chauffage|eau|electricite|courant|gaz ... partir|sortir|virer|bebe|\
    nouveau|enfants
    pour|to nous|me|make|force ... faire|us|me|expulser partir|leave|out
    wont|doesnt|didnt|not|never ... let|allow me|us|her|him ... call|phone
    laisse|laissait|laissent pas ... appeler|telephoner
    drove|took|emmene|conduit me|us|her|m|nous ... somewhere|elsewhere|locked|ailleurs|doors
    if i say|said|refuse no ... out|street|him|sex|lose
    si je dis|refuse ... non|rue|dehors
    nailed|blocked|locked|bolted|chained shut|exit|exits
    issues|sorties|portes ... clouees|bloquees|condamnees|cadenassees|fermees
    listening|listens|ecoute|ecoutait|ecoutent to|nous|a|derriere us|me|porte|mur
    """
  )

  // MARK: - Home entered

  static let intrusion = PromiseLexicon.phrases(
    """
    broke|broken|break|breaks|breaking in|into ... our|my|the|her|while|and flat|house|home|room|\
    apartment|place|we|i|car|took|stole
    burgled|burglar|burglars|intruder|intruders|mugged|robbed us|me|while|last|tonight|the|in|at|and|twice
    was|were|been|got|being burgled|robbed|mugged|ransacked
    break in last|at|while|happened
    someone|somebody|man|men|guy|he|hes|stranger|strangers|they|people ... trying|tries|tried|try|forcing \
    ... door|window|lock|handle|in|inside|open|into|key
    someone|somebody|stranger|man|guy|he ... in|inside|into my|our|the room|bedroom|house|flat|apartment|\
    garden|garage|attic
    came|comes|coming|walked|walks|entered|enters|snuck|sneaked|crept|broke|got|gets|let|lets ... in|into|\
    inside|himself|herself|on|to my|our|the|her|us room|bedroom|bathroom|bed|shower|tent
    let|lets|letting himself|herself|themselves into my|our|her
    let|lets|letting himself|herself|themselves in while|when|at|with|again|without
    came into my|our
    entered our|my|the|without ... home|flat|house|room|bedroom|apartment|place|asking|permission|\
    knocking|key
    standing|stood|sitting|sat|staring|watching|leaning|found him|her ... at|over|on|by|in|beside|edge|\
    foot my|our|the|of bed|bedroom|room|door|us|me
    woke|wake|waking|awoke ... to|and|with|find|found|up ... him|host|man|someone|stranger|guy|owner|hand|\
    hands|standing|sitting|over|bed|noise|door|beside
    with|has|had|have|using|used|kept|keeps|made|a|his|her|own own|spare|copied|second|master|extra key|\
    keys|pass
    copy|copies|duplicate|duplicates of my|our|the keys|key|my
    goes|went|going|rummaging|rummaged|searched|searches through my|our suitcase|bags|luggage|underwear|\
    drawers|clothes|things
    in|into|while ... asleep ... his|her|with|without key|keys|asking|knocking
    banging|pounding|hammering|bangs|pounded|kicking|kicked|knocking|banged|tried|tries|trying ... on|at|\
    in|down my|our|the door|window|windows|handle|lock
    cambriol*|cambrioleur* ... nous|on|suis|sommes|fait|pendant|chez|dans|mon|notre|ete
    fait|fais|faire|ete|suis|sommes ... cambriol*|devalis*|detrouss*|racketter|braquer
    devalise*|effraction
    quelqu|qqn|quelquun|il|ils|type|homme|inconnu|mec|proprio|hote|on ... essai*|essay*|tent*|forc* ... \
    ouvrir|entrer|rentrer|porte|fenetre|serrure|poignee|volet
    entre|rentre|entree|venu|entrait|rentrait|vient|entrer|rentrer|entres|debarque|debarquait|introduit|\
    faufile ... dans|chez|sous ma|notre|nos|la|nous|moi|mon|les chambre|lit|douche|nuit|bain|chambres|\
    tente|prevenir|frapper|demander
    entre|rentre|entrait|rentrait|entree|venu|venait|debarque|revenu|revient ... sans|avec|pendant \
    frapper|prevenir|demander|permission|son|mon|sa|ses|un|le|qu|que|notre|les
    double|doubles de|des|du cle|cles|clef|clefs|trousseau|notre|nos|mes|ma
    avec son|ses|un double|doubles|passe|propre|cle|cles|clef|clefs
    a|ont|avait fait|garde ... un|le|des double|doubles
    assis|assise|debout|plante|penche|couche|allonge|allongee|installe ... au|a|sur|dans|pres|devant|a \
    bord|cote|notre|mon|nos|ma|pied|de ... lit|chambre|fille|fils|enfant|moi|porte|canape
    reveillee|reveille|reveilles|reveillees ... l|un|il|main|homme|hote|proprio|quelqu|type ... lit|\
    chambre|etait|assis|debout|porte|moi|sur|homme|main
    tape|tapait|tapent|frappe|frappait|tambourine*|cogne|cognait|donne ... a|contre|sur|dans la|ma|notre|\
    nos porte|fenetre|volets|vitre
    fouille|fouillait|fouillee|fouillait ... dans|nos|mes|ma valise|valises|affaires|sac|sacs|tiroirs|sous
    squatte*|squatteurs ... ma|notre|chez
    chair|furniture|dresser|chaise|meuble|commode|armoire ... against|contre|devant|under the|la|ma|my|\
    notre door|porte
    barricad*
    left|escaped|fled|ran|climbed|jumped|got|sortie|partie|sauvee|enfuie|enfui ... through|by|from|out|\
    par the|a|la|une window|fenetre
    """
  )

  // MARK: - Cameras, gas, wounds

  static let peril = PromiseLexicon.phrases(
    """
    hidden|secret|spy|concealed|tiny camera|cam|lens|microphone|mic|recorder ... in|behind|inside|under|\
    facing|found
    spycam|spycams found|in|behind|under
    found|discovered|spotted|noticed ... hidden|spy|secret|tiny camera*|cam|cams|lens|mic|microphone
    found|discovered|spotted|noticed|saw|there|was|is|theres ... camera|cameras|cam|lens|webcam|mic|\
    microphone|recorder ... bedroom|bathroom|shower|bed|mirror|vent|smoke|clock|detector|ceiling|toilet|\
    lamp|shelf|pointing|facing|behind|socket
    camera|cameras|cam|lens|webcam|microphone|recorder|mic ... behind|facing|pointed|pointing|aimed|\
    inside|hidden ... bed|shower|mirror|vent|clock|detector|bathroom|bedroom|toilet|lamp|us|me
    camera in the|my|our bathroom|bedroom|shower|toilet
    detector|clock|alarm|mirror|vent|lamp|charger|teddy ... was|is|were recording|filming|blinking|camera
    filmed|films|filming|recorded|recording|photographed|photographing|spied|spying|spies|photographs ... \
    on|me|us|her|him|my|our|them ... in|while|by|without|naked|asleep|sleeping|pool|shower|kids|daughter|\
    secretly|dress
    filmed|recorded|photographed|spied|watched|recording|filming|spying|spy me|us|her|him|on
    im|were|was|been|being|got|are filmed|recorded|photographed|spied|watched|followed|spiked
    trouve|trouvee|decouvert|vu|repere|tombee|tombe|avait|a|ya|remarque ... camera*|cam|micro|micros|\
    objectif|webcam|enregistreur|mouchard|lentille ... chambre|douche|salle|lit|miroir|aeration|detecteur|\
    reveil|plafond|toilettes|lampe|table|derriere|fumee|prise|wc|grille|cache*
    camera*|cam|micro|micros|objectif|mouchard|truc ... cache*|derriere|dissimule*|planque*|braque* ... \
    grille|miroir|lit|douche|detecteur|reveil|chambre|salle|table|lampe|plafond|toilettes
    derriere|dans|sous le|la|l|les|un ... miroir|reveil|detecteur|aeration|lampe|grille ... camera*|cam|\
    micro|objectif|clignote
    m|nous|l|les|la a|ont|avait filme*|photographie*|enregistre*|espionne*|mate*
    filme|filmait|filment|filmee|filmes|photographie|enregistre ... ma|nos|mes|nous|notre|la fille|\
    enfants|douche|chambre|sous|nue|insu
    camera cachee ... dans|chez|trouve|chambre|douche|j|on|avait
    smell*|smelt|reeks|stinks|stench ... gas
    carbon monoxide ... went|goes|going|rang|ringing|off|beeping|leak|sick|poison*|poisoning
    monoxyde ... sonne|sonnait|hurle|declenche*|intoxi*|malade|malades
    alarm|detector went|goes|going|rang off|twice|again|all
    passed out|fainted|unconscious|collapsed ... and|on|in|my|we|from|gas|nobody|she|he
    leaking|inhaled|breathing|breathed|full fumes|gas|smoke|co
    my|our|she|he|wife|husband|kid|kids|mum|dad ... passed out
    fumes
    choking on|from|in
    sparks|smoke|flames ... out|from|coming ... socket|fuse|boiler|oven|wall|plug|heater|meter|box|roof
    odeur|sent|sens|sentait|sentons|pue ... gaz
    intoxique*|intoxication|evanoui*|inconscient*|connaissance
    degage|degageait|degagent|respire*|fuite ... fumees|fumee|gaz|monoxyde
    vomi|vomissent|vomissait ... chauffage|gaz|fumee|fumees|chaudiere|nuit
    in danger right|now|here|tonight|from|because
    i|im|we|were|shes|hes|she|he|am|are|is|kids|kid ... in danger
    suis|sommes|est|sont|etait|mets|met en danger
    call|called|calling|rang|dialled the police|cops|ambulance|firefighters|911|999
    call 911|999|112|police
    appele*|appeler|appelez la|les|le|un police|flics|gendarmes|pompiers|samu|ambulance|secours
    saigne|saignait|ensanglante*|sang partout
    bleeding|blood everywhere|on|all
    help me please|he|hes|they|she|im|before|get
    please|pls|plz help he|hes|they|she|theyre|im|were|wont
    send|get|need help now|here|fast|quick|quickly
    au secours il|ils|on|je|elle|nous
    aidez|aide moi|nous|la|le|elle ... il|ils|veut|peur|partir|sortir|mort|morte|enferme*|danger
    appelez|faites|venez ... vite|quelque ... arretent|arrete|peur|tenir|tuer|mourir|danger
    do|doing|done something ... they|he|it wont|dont|doesnt stop
    they|he|she wont|never|dont|doesnt stop|leave|quit $
    they|he|she wont|dont|doesnt|never stop ... and|i|me|my|until|messag*|writ*|call*|send*|post*
    faites|fais|faire quelque chose ... arretent|arrete|tenir|peur
    ils|il|elle arretent|arrete|lachent|lache|lachera pas|plus|jamais ... et|je|me|moi|de|tant|depuis
    """
  )
}
