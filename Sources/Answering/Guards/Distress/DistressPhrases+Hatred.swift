/// Phrases of somebody who is hated or hounded, or tells what it has left behind.
extension DistressPhrases {
  private static let names = """
    whore|slut|bitch|monkey|ape|terrorist|faggot|fag|dyke|tranny|cunt|retard|retarded|pedo|groomer|liar|\
    thief|ugly|dirty|nazi|names|things|slurs|animal|pig|cow|freak|it
    """
  private static let slurs = """
    nigger|niggers|nigga|faggot|faggots|dyke|dykes|tranny|trannies|kike|kikes|chink|chinks|paki|pakis|\
    wetback|towelhead|raghead|spic|gook|bougnoul*|negro|negre|negresse|youpin*|bicot|bicots|pede|pedes|\
    tarlouze*|gouine|gouines|chinetoque*|bamboula*|salope|salopes|degenere|degeneree
    """
  static let peoples = """
    black|blacks|brown|african|africans|arab|arabs|muslim|muslims|jew|jews|jewish|gay|gays|lesbian|\
    lesbians|trans|queer|queers|asian|asians|indian|indians|roma|gypsies|gypsy|hijab|headscarf|veil|skin|\
    turban|wheelchair|blind|deaf|disabled|disability|accent|noir|noirs|noire|noires|arabe|arabes|\
    musulman*|juif|juifs|juive|juives|homo|homos|lesbienne|lesbiennes|maghrebin*|africain*|asiatique*|rom|\
    roms|voile|foulard|peau|couleur|handicap*|fauteuil|aveugle|sourd|sourde|mohammed|mohamed|fatima|karim|\
    ahmed|mamadou|aminata|youssef|jamal|lakisha|rachid|samira|moussa|prenom
    """

  // MARK: - Hate and pile-ons

  static let hatred = PromiseLexicon.phrases(
    """
    calls|called|calling|call me|us|him|her|them|my|people ... \(names)|\(slurs)|n
    being|been|got|get|gets|getting|was|were|am called ... \(names)|\(slurs)|n
    n word
    \(slurs)
    sale|sales arabe*|noir|noire|noirs|juif|juive|juifs|pd|pute|negre|race|gouine|pede|etranger*|rom|roms|\
    gay|trans|lesbienne|chinois*|blanc|bougnoule*
    no blacks|arabs|jews|muslims|gays|gypsies|roma|asians|africans|indians|foreigners|queers|dogs|couples \
    ... no|allowed|is|here|said|told|what|in
    pas|ni de|d noir|noirs|arabe|arabes|juifs|musulmans|etrangers|gays|roms|homos|voilees|africains|\
    asiatiques
    people like you|us|me|them ... not|arent|werent|dont|welcome|cancelled|cancel|here|belong|should|\
    deserve|die|is|said
    gens|personnes comme vous|nous|toi|moi ... pas|refuse|dehors|bienvenu*|annule|ici|dit|l
    pas de gens|personnes comme
    go back to your|my|our|where
    rentre*|retourne* dans|chez ton|votre|ton|mon|toi|vous|eux ... pays|bled|afrique
    in my|our mentions|replies|dms ... calling|telling|insult*|slur*|hate|threat*
    strangers|people|accounts|men|trolls|users|followers|guys ... calling|telling|attacking|insulting|\
    mocking|harassing|writing|hating me|us|her|him|my ... \(names)|die|kill|daily|every|what|hate
    hundreds|thousands|dozens|forty|fifty|twenty|<number> ... strangers|men|accounts|people|trolls|them|\
    mentions|messages ... calling|telling|insult*|hate|hateful|threat*|slurs|die|dead|kill
    centaines|milliers|dizaines|quarante|vingt|<number> ... inconnus|comptes|personnes|trolls|mentions|\
    messages|gens|mecs ... traitent|insult*|haine|haineux|menac*|insultent|morte|mort|crever|pendre|\
    horribles|immondes
    me|m|nous|l|la|le|les|lui|ma|mon|suis|ete|fait|faire|fais|font|faisait traite|traitee|traites|\
    traitent|traiter|traitait|traitaient|traitees ... de|d|comme
    traite|traitee|traitent|traiter ... de|d ... pute|salope|singe|menteuse|menteur|sale|pede|terroriste|\
    guenon|monstre|pd
    dogpile|dogpiled|dogpiling|brigaded|brigading|brigade|mobbed|hounding|swarmed|swarming ... day|still|\
    me|us|my|her|him|hundreds
    raid|meute|lynchage ... jour|contre|depuis|toujours|subi*|victime|moi|me|centaines|mon|je
    jour|day <number> ... raid|dogpile*|pile
    black|jewish|muslim|trans|gay|asian|disabled|lesbian women|people|men|girls|kids|creators|folks|\
    athletes get|gets|face|faces|receive|live|suffer|endure|have
    femmes|gens|personnes|filles|noires noires|noirs|trans|voilees|juives|musulmanes|gays|lesbiennes|\
    handicapees|racisees vivent|subissent|recoivent|prennent|endurent|ont|qui
    as|im a|an|the jew|jewish|muslim|black|trans|gay|lesbian|disabled|asian ... received|get|receive|sent|\
    called|threat*|insult*|slurs|memes|meme|hate|daily|every|told
    gas chamber|chambers|oven|ovens
    chambre|chambres|four|fours a gaz|crematoire*
    blague*|meme|memes|emojis ... sur|singe|les ... fours|shoah|gaz|noirs|juifs|singe|singes|esclave*|cordes
    monkey|ape|banana emoji|emojis|noises|sounds|chants|pictures
    emoji|emojis|cris|bruits|traiter singe|singes|banane*|de ... singe
    noose|nooses|swastika|swastikas|croix gammee*|heil
    juive|juif|noire|noir|musulmane|musulman|trans|lesbienne|gay|arabe|asiatique ici|qui ... chaque|\
    insult*|menac*|recois|blague|tous|sous|je
    because|cause|coz|cuz|since|for|parce ... i|im|we|were|shes|hes|my|our|her|his|je|j|on|nous|il|elle|\
    son|mon|ma|sa|notre ... \(peoples) ... me|us|threat*|hate|attack*|insult*|kicked|refused
    refused|refuses|rejected|turned|denied|declined|cancelled|canceled|kicked|wouldnt|threw|thrown|\
    excluded|evicted|banned|ignored|unavailable|let|away|accepted ... because|for|due|over|when|after|\
    once|of|under|with|as ... \(peoples)|couple|guide
    refus*|annul*|rejet*|expuls*|vire|viree|jete*|exclu*|laisse*|ignor*|accepte*|dehors|entrer ... parce|\
    car|cause|raison|voyant|vu|vue|avec|pour|quand|apres ... \(peoples)|chien|hommes|femmes|couple
    \(peoples) ... refused|refuses|rejected|denied|declined|cancelled|unavailable|turned ... by|three|\
    twice|again|every|once|because|by|but|times|me|us|away
    guide|service|assistance dog|dogs ... refused|denied|liar|turned|out|away|not|kicked|because|wouldnt
    refused|refuse*|denied|turned|rejected ... my|our|mon|le|her|his|because ... guide|assistance|service \
    dog|guide
    chien guide|d ... refus*|menteur|menteuse|dehors|pas|annul*
    refus* mon|notre|son|le|la|ma chien ... guide
    two|both men|women|guys|girls|mums|dads ... bed|room|roof|house|available|welcome|cancelled|refused|\
    share|one|not|look
    deux hommes|femmes|papas|mamans|mecs|filles ... lit|chambre|libre|annul*|refus*|dehors|toit|regarde*|\
    disponible
    suddenly|soudain|soudainement|tout|not|wasnt|plus unavailable|available|booked|free|full|libre|\
    disponible|complet|pris|gone|indisponible ... saw|looked|vu|voyant|photo|face|name|skin|couleur|us|\
    nous
    saw|seeing|saw|looked|look|met ... us|me|skin|color|colour|photo|face|picture|name|scarf|hijab|wife|\
    husband|boyfriend|girlfriend|profile ... cancelled|canceled|unavailable|available|gone|refused|booked|\
    declined|changed|room|left
    cancelled|canceled|refused|unavailable|declined|rejected ... saw|seeing|heard|met|realised|realized|\
    learned ... us|me|skin|color|colour|photo|face|picture|name|scarf|wife|husband|that|were|i|profile
    vu|voyant|voyait|regarde* ... couleur|peau|photo|voile|tete|prenom|mari|femme|copine|copain|noirs|\
    nous|ensemble ... annul*|refus*|libre|plus|disponible|dehors|disparu
    annul*|refus*|indisponible ... vu|voyant|voyait|appris|su|compris ... couleur|peau|photo|voile|tete|\
    prenom|nom|que|etait|etions|suis|mari|femme|copine|copain
    no longer|not|werent|arent|isnt|wasnt|arent welcome ... us|you|here|because|like|of
    unwelcome ... because|us|like
    discriminated|discriminates|discriminating against|me|us|by|because
    discrimine*|discriminee ... suis|ete|parce|moi|nous|cause|sens|hote
    sens|sentie|suis|ete|sommes|ai discrimine*
    racist|homophobic|transphobic|antisemitic|islamophobic|sexist|racial ... at|to|me|us|host|guest|owner|\
    landlord|neighbour|called|wife|my|daily|said|toward*
    propos|remarque*|insulte*|messages|blague*|commentaire* ... raciste*|homophobe*|antisemite*|sexiste*|\
    transphobe*|islamophobe* ... recois|recu|subi*|envers|moi|nous|ma|hote|depuis|jours|me
    recois|recu|subi*|entendu|essuye ... raciste*|homophobe*|antisemite*|sexiste*|transphobe*|\
    islamophobe*|injures|insultes|horreurs|saletes|haine
    i|im|ive|we|she|he|daughter|son|my ... get|getting|receive|receiving|received|gets|got ... hateful|\
    abusive|racist|sexist|homophobic|transphobic|antisemitic|vile|hate|slurs|abuse|insults|nooses|memes \
    ... messages|comments|replies|dms|mail|insults|slurs|every|daily|mentions|each|for|day|since|on|from|\
    because
    shouted|shouts|shouting|yelled|yelling|screamed|screaming|hurled|hurling|shouting ... slurs|insults|\
    abuse|racist|at|obscenities ... us|me|her|him|my|our
    insulte|insultes|injure|insultait|insultent|crie|hurle|hurlait|criait ... nous|m|me|ma|dessus|des|on|\
    sur ... des|que|sale|chaque|voisin|sort|fois|jour|dessus|femme|fille|horreurs
    nous|m insulte|insultent|insultait|insultaient|injurie*
    hate|hatred|abuse|bullying|harassment|trolling|abuse made|makes|drove|gives|left me|us|her|him|my
    haine|harcelement|deferlement|insultes|attaques|acharnement|abus|raid ... m|me|nous|l|la a|rend|ont|\
    rendue|detruit*|fait|empeche
    bullied|harassed|hounded|pushed|chased|driven|forced off|out|away|from|until|to|offline
    chassee|chasse|poussee|pousse|harcelee|contraint|contrainte|oblige|obligee ... du|de|a|site|quitter|\
    supprimer|fermer|partir ... site|reseau|compte|appli|supprimer|partir
    called|calling|calls|call|shouted|traite|traiter|traitent|traitee ... dirty|filthy|stinking|sale|\
    sales \(peoples)|foreigners|immigrants|gitan|gitans|arabes
    dirty|filthy|sale|sales gypsies|gypsy|arabs|arab|jews|jew|muslims|blacks|queers|gitan|gitans|romanos|\
    migrants|foreigners
    page|account|group|groupe|compte|hashtag|thread|fil of|de|about|d ... hate|haine|mocking|humiliat*
    hate|hateful page|account|group|campaign ... about|on|against|of|me|my|her|him
    your|their|his|my kind ... rent|here|serve|want|cheers|no|out
    dont|wont|not|ne|n rent|serve|host|accept|loue|louons|accueille|servons ... to|pas|you|your|a kind|\
    people|gens|us|vous|nous
    saying|says|telling|tell|said|dire|disent ... victim|survivor|victime ... lying|liar|lies|menteuse|\
    ment
    deux hommes|femmes ... on|nous|suis|est|etait
    libre|disponible ... quand|voyant|vus|vu|regarde*|soudain
    chambre|logement|appartement ... soudain|subitement|plus ... libre|disponible
    """
  )

  // MARK: - What is left of it

  static let aftermath = PromiseLexicon.phrases(
    """
    happened to me|us|her|him|in|there|that|at|my|them ... night|house|apartment|flat|room|place|rooms|\
    places|one|still|and|since|in|home|by|wont|she|he
    something|what|it|this|that|metoo|too|thing happened|happens to my|me|us|her|him \(kin)|in|at|there|\
    and|still|that|by|with
    something|what happened to my|our|his|her|me|us|a \(kin)
    since|after|about|because what|that happened|he|night|guest|host|man|they|stay ... in|there|to|that|\
    me|did|cant|still|dont|wont|i
    ce qui|qu s|il|m|nous|lui est|a|ont passe|arrive|fait|subi|arrivee ... dans|la|cet|cette|ce|chez|plus|\
    nuit|moi|la-bas|logement
    depuis|apres|cause ce qui|qu|que s|il|m|nous|ils
    arrive|passe|arrivee quelque|un|des chose|truc|choses a|de|avec|horrible*|grave* ... ma|mon|une|un|\
    moi|nous|elle|mes|fille
    arrive a|m ma|mon|mes|notre|une|un \(famille) ... rentree|pleure*|parle|bleus|dit|logement|veut|plus|\
    ecole|la|en
    wont|doesnt|didnt|refuses|cant talk|speak|say|tell|eat|sleep|go|leave|travel ... about|what|anyone|me|\
    it|alone|outside|school|anymore|house|since
    still cant|couldnt|havent|dont|wont|afraid|not|have ... travel|sleep|go|leave|trust|talk|open|alone|\
    nightmares
    pas|plus|jamais voyage*|dors|dort|parle*|ose|sort*|confiance|dormir ... seule|seul|depuis|chez|nuit|\
    parler|dehors|personne
    metoo|balancetonporc
    me too ... me|room|rooms|happened|chambre|chambres|host|hote|logement|apartment|flat|stay|night|he|guest
    cried|crying|cry|crys|sobbing|pleure|pleurait|pleurer ... phone|home|telephone|taken|help|aide|showed|\
    passport|every|nuit|soir|tous|all|lui|chaque|her|because|depuis
    traumati*|traumas|trauma|ptsd ... me|since|by|i|my|daughter|kids|from|depuis|m|fille|par|suis|nous|\
    enfants
    breakdown|burnout|depression ... because|after|since|due|from|online|abuse|harass*|lost|trolls|she|\
    colleague
    craque|effondre*|depression ... apres|depuis|insultes|harcel*|cause|poste|collegue|raid|haine
    sleeping|slept|fled|fleeing|hiding|moved ... at|in|because|from ... friends|station|car|hotel|shelter|\
    him|them|afraid|threat*
    dormir|dormi|dors|dormons|refugie*|cache*|fui|fuir|demenage* ... a|dans|chez|la|de|l ... gare|voiture|\
    amie|ami|hotel|parents|peur|cause|foyer|lui|eux
    hurt|hurting|hurts|hit|beats|beat|abuses|choke|chokes|slap|kill|kills ... me|her|us|him ... if|when|\
    because|again|every|sees|finds
    va|vont|allait|peut|pourrait me|nous|lui|la faire|retrouver|tuer|frapper|tabasser|battre ... mal|si|s|\
    peur|voit
    i|ive left|fled|escaped|leaving|ran him|her|from|my|away ... husband|ex|boyfriend|partner|find|finds|\
    out|location|kids|abusive|violent|he|she
    l|ai|quitte|quittee|fui quitte|quittee|fui|fuie ... et|il|elle|savoir|ou|retrouve*|geolocalis*|\
    localis*|violent*|enfants|cherche
    book*|booked|reserve*|rented|loue ... next|cote|near|same|meme|beside|opposite|door|face ... get|to|m|\
    me|approcher|mine|close|near|us|moi|pour
    teacher|coach|prof|professeur|entraineur|boss|instructor|tutor|adult|man|guy|someone|stranger|account|\
    he ... likes|like|writes|messages|texts|sends|dms|asks|wrote|messaging|asking|message|keeps|asked|\
    chats|contacts|sent ... my|her|a|his|our|the|to|<number>|little|young|kids|girls|minors|teenage ... \
    daughter|daughters|son|sons|girl|girls|boy|kid|kids|niece|nephew|cousin|sister|brother|minor|minors|\
    student|year|child|children|teen
    prof|professeur|entraineur|homme|adulte|inconnu|quelqu|type|mec|compte|il|vieux|qqn ... envoie|\
    demande|ecrit|contacte|propose|like|aime|drague|parle|ecrivent|demandent|envoient|commente|ecrivait|\
    message ... ma|mon|notre|mes|une|un|des|a|d ... fille|fils|enfant|enfants|niece|neveu|petite|petit|\
    mineur*|gamine|gamin|gamines|gamins|gosse|gosses|ado|ados|filles|collegienne*|petites|soeur|cousine|\
    <number>
    <number>|thirteen|twelve|eleven|ten|nine|fourteen|fifteen|old|daughter|son|niece|nephew|kid|child ... \
    year|old|got|gets|received|receives|keeps|has|is|was ... dm|dms|message|messages|asked|asking|nude|\
    nudes|photos|blackmailed|groomed|touched|stranger ... school|photos|alone|meet|parents|nudes|naked|\
    from|secret|man|adult|asking|strangers|old
    gamine|gamin|fille|fils|petite|petit|niece|neveu|ado|soeur|frere ... recu|recoit|recevoir|demande*|\
    rencontre*|recevait ... message*|mp|dm|photo*|nudes|inconnu*|adulte|homme|type ... demande*|parents|\
    ecole|photos|nue|seule|seul|rencontrer|secret|sexuel*|la|voir|ecrit|qui
    girls|boys|kids|girl|boy|filles|gamines|enfants|mineures|they|there ... looked|about|look|had|air|\
    avaient|under|l ... 12|13|14|15|16|14|twelve|thirteen|fourteen|fifteen|underage|mineures|terrified|\
    terrorise*|scared
    i was|am|she|he|were 12|13|14|15|16|17|11|10|twelve|thirteen|fourteen|fifteen|sixteen|underage when|\
    he|and|then|at ... he|took|photo*|sent|me|picture*|touched
    j|elle|il avais|avait|a 10|11|12|13|14|15|16|17|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept \
    ans ... quand|photo*|nu|nue|il|a|m|prise*
    """
  )
}
