/// Ways of speaking that borrow grave words and mean no harm.
enum DistressIdioms {
  private static let things = """
    algorithm|algo|app|apps|battery|batteries|fee|fees|price|prices|ad|ads|adverts|advertising|phone|\
    feature|features|button|trend|trends|bots|bot|spam|newsletters|notification|notifications|update|\
    design|redesign|font|logo|vibe|mood|joke|thread|search|scroll|eyes|back|wallet|budget|autocorrect|\
    captcha|rate|rates|limit|exchange|suggestion|box|boite|correcteur|suggestions|taux|habit|habits|\
    booking|bookings|timeline|feed|time|it|taste|sense|patience|internet|wifi|stairs|heat|bed|sofa|\
    mattress|mosquito*|wasps|bed|bugs|spider|spiders|seagulls|prose|post|posts|bird|platform|market|\
    holidays|trip|algorithme|batterie|frais|prix|pub|pubs|publicite*|telephone|fonction|bouton|tendance|\
    tendances|police|appli|blague|fil|recherche|yeux|dos|portefeuille|reservation|escalier|escaliers|\
    chaleur|lit|matelas|moustiques|guepes|oiseau|site|attente|refonte|logo|gout|temps|ambiance|wifi|\
    impots|lenteur|legende|legend|show|crowd|dragon|habits|vibe
    """

  static let phrases = PromiseLexicon.phrases(
    """
    # Death as a measure of delight, boredom or want.
    dying|die|dies|dead|died|death|mort|morte|morts|mourir|meurs|creve|crever for|to|of|inside|laughing|\
    from|lol|serious|simple|easy|tired|end|last|line|weight|quiet|hill|de|d|laughter|on
    id|would|will|could|happily|literally|can kill|murder|die for|to|on
    kill|kills|killed|killing|murder|murders|die|hurt|slay|attack|attacks|attacked|assault|assaults|\
    strangle|strangles|abuse|destroy|threaten|threatens|bully my|the|your|all|this|that|a|an|our|on|these \
    \(things)
    kill|kills|killed|killing|murder|hurt|attack|ban|stop|mute|abuse \(things)
    \(things) is|are|was|were|has|have|just|nearly|almost|will|would|slowly|really|literally|totally|s \
    kill*|murder*|attack*|assault*|strangl*|harass*|bully*|scar*|terrifi*|hurt*|abus*|haunt*
    \(things) kill*|murder*|attack*|assault*|strangl*|hurt*|harass*|scare*|hit*|slay*|touched|beat*
    \(things) ... kill|killing|killed|attacking|hurts|hurting|beat me|us|my
    attacked|bitten|eaten|bombarded|harassed|bullied|beaten|chased|spammed|stalked|haunted|followed by|\
    with|for mosquitoes|mosquitos|wasps|bedbugs|seagulls|geese|ads|emails|mails|notifications|newsletters|\
    spam|pop|bots|adverts|push|offers|prices|fees
    attacked by ... mosquito*|wasps|seagulls|bugs|gull|goose|geese|bees|ducks|ants
    attaque*|devore*|harcele*|bombarde* par|de|d ... moustique*|guepes|punaises|pub|pubs|publicite*|\
    notification*|mails|courriels|spam|mouettes|mail|frais|relances
    harceler|harcele|harcelez|agressez|menacez de|avec|par|d|a ... notification*|pub|pubs|mails|courriels|\
    mail|newsletter*|messages|relances
    to die for
    a mourir|tomber|hurler|crever
    mort|morte|morts|mourir|meurs|creve|crever|pleure|pleurer de|d rire|envie|faim|fatigue|chaud|froid|\
    soif|ennui|trouille|honte|curiosite|impatience|joie|bonheur|jalousie
    battery|phone|laptop|mobile|wifi|internet|account|link|links|listing|page|site|bird|town|city|\
    calendar|platform|server|chat is|was|were|are|died|goes|dead|went|has|looks|seems ... dead|died|die|\
    dying
    telephone|portable|batterie|lien|site|compte|wifi|serveur|appli|annonce|chat|reseau est|etait|sont|\
    tombe|semble mort|morte|morts
    dead phone|battery|link|links|simple|serious|end|easy|line|weight|slow|quiet|zone|accounts|account|\
    listings|bird|center|good
    die hard|down|out|laughing|of
    over my dead body
    nature morte|temps
    temps|point|angle|heures|saison mort|morts|mortes|morte
    drop dead gorgeous
    played|play|beaten to death
    bored|tired|scared|spammed|emailed|bored|loved|freezing|sick to death
    killing it|time|two|me
    killed it
    killer feature|app|view|deal|idea|combo|whale|robots
    qui|ca|idee|fonction|vue tue $
    qui tue
    # Blows that fees, jokes and neighbours' cooking deal out.
    hit|hits|hitting me|us with|up|by|for|back|hard
    hit|beat|beats|beaten|attack|attacked|attacks|attaque my|our|the|les|la|le|by|a|to|on|les ... limit|\
    record|score|kitchen|fourneaux|cuisine|buffet|fees|frais|price|rush|chess|crowd|queue|crowds|heat|\
    traffic|stairs|snooze|taste|sense
    beat|beats me|us|him to|at|in|by
    punched|pushed|kicked|pushed|dragged|grabbed me|us to|into|out|in|towards|a|an|some ... book*|buy*|\
    pay*|group|chat|coffee|beer|beta|queue|list|upgrade|queue
    pousse|pousses|poussee a|vers reserver|acheter|payer|booker|publier|poster|regarder
    m|nous|est a tuee|tue|acheve|achevee|tues|tuer
    tuez|tuer|acheve|achevez|assassine|etrangle|agresse|massacre|tue|tuent|viole les|le|la|l|ma|mon|mes|\
    moi|nos|vos|ce|cette \(things)|pubs
    me|m tue|tuent|acheve|achevent|agresse|agressent les|la|le|l|mon|yeux|dos|rire ... yeux|oreilles|dos|\
    rire|nerfs|moral|gout
    agress*|attaqu* ... bon gout
    agression|assault|crime|torture|war|violence|insult|insulte|attack visuelle|visuel|on|against|pour|to|\
    contre|envers ... my|the|your|mes|mon|nos|les|yeux|eyes|dos|back|taste|gout|senses|good
    \(things) ... m|me|nous agress*|tue*|acheve*|assassin*|harcel*|viole
    attack|attaque of|des|de|d|on the|les|fees|frais|killer|ads|pubs|clones|senses|titans
    tuer|tuerais|tuerai|tue pour|le|de
    touched|touche|touchee me|us|my|par|droit|by|profondement|m|heart ... story|message|kindness|gesture|\
    words|gentillesse|sourire|mot|mots|accueil|heart|deeply|geste|post
    story|message|letter|kindness|gesture|words|welcome|video|post|host|thread|gentillesse|mot|accueil|\
    lettre|sourire|geste|recit|histoire ... touched|moved|touche|touchee|touches me|us|par|nous|a|by $
    gentillesse|sourire|accueil|message|mot|geste|attention|histoire ... m|nous a|ont touche*|emue|emu|emus
    mort|morte a moi|cause|nous
    shoot|shot me|us|you|a|your|an|them|him an|a|your|over|dm|email|message|line|text|some
    take ... shot|shots
    kicking|kick|pinch|caught|laughing myself
    myself laughing|silly
    nearly|almost|failli|presque killed|me|die|died|tuer|m ... stairs|step|laughing|heat|escalier|marche|\
    myself|my|me|tuer|mourir|waiting|phone
    # Fear of what only costs.
    scared|afraid|fear|terrified|frightened|worried|feared of|about bitcoin|crypto|missing|losing|ads|\
    fees|prices|heights|spiders|revenge|flying|updates|algorithms|paying|bugs|ai|spoilers|reviews|scams|\
    commitment
    afraid|scared|fear|fearing|feared|worried|terrified it|itll|that|you|youll|youre|we|well|prices|ill|i|\
    the|well|this|theres|my|your|fees|ads|they|theyll ... rain|add|change|paywall|sell|price|prices|\
    remove|cancel|break|ruin|close|lose|hide|hides|miss|expensive|charge|fees|stop|kill|go|get|be|never|\
    high|too|raise|delete|forget|become|make|double|post|posts|bitcoin|wont|full|book|booked|sold|buried|\
    lost|wrong|ban|turn|shut|leave
    afraid not|so
    im|i|am afraid|scared it|that|you|we|the|this|i|your|its|prices|fees|not|so|theres|of|theyre|youll \
    ... was|is|are|too|not|no|cant|will|ll|doesnt|has|add|rain|get|be|high|miss|put|a|paywall|never|need|\
    lose|buried|paying
    peur|crains|crainte|craint que|qu|q ... pleuv*|prix|l|vous|mes|mon|le|la|les|ce|cela|ca|tout|on|soit|\
    y|fasse|manque*|algorithme|augment*|pub|pubs|passiez|fassiez|mettiez|payant|compte|fil|annonce|\
    reservation|cache*
    peur des|de|d|du bitcoin|avis|etoiles|frais|prix|araignees|pubs|rater|manquer|perdre|payer|depenser|\
    faire|louper|vengeance|publicites|oublier|vide|avion|tout|represailles|notes|crypto|algorithme|\
    mauvais|mauvaises|changement|nouveautes|prendre
    peur|peurs de|des ... etoiles|avis|prix|frais|notes|facture*|surprise*
    bitcoin|crypto|prix|frais|pub|pubs|facture|algorithme|ia|mise|nouveautes|ca|cela|tarif|tarifs|\
    chiffres|montant ... me|nous|m fait|font peur
    ca|cela fait|font peur
    avait|avais|avons peur qu|que|de|d ... pleuv*|rater|manquer|pluie|mauvais|decu|soit|temps|prix|\
    arnaque|pas
    dont|not|never|feel|isnt|doesnt feel|safe|felt|feel|be safe|secure with|without|paying|using|giving|\
    booking only|just|a|two|password|card|the|my|code|one ... password|card|code|step|steps|factor|\
    verification|id
    feel|felt|feeling safe with|paying|using|giving
    sens|suis|sent|pas|plus en securite avec|sans ... mot|code|carte|simple|double|paiement
    locked|lock|locks|shut|stuck|blocked|kicked out|in|at|on|inside|into of|at|on|the ... account|app|\
    phone|page|payment|loop|screen|checkout|profile|login|step|queue|same|chat|group|settings|row
    locked out of my|the|our account|app|profile|phone|page|settings|inbox
    coince*|bloque*|enferme*|piege* sur|dans|hors|devant|a|au la|le|l|de|mon|cette|une|un|l ... page|\
    ecran|compte|appli|paiement|boucle|mot|menu|connexion|chargement|bulle|algorithme|fil|file|contrat|\
    abonnement|caddie|embouteillage*|bouchon*
    suicide commercial|economique|linen|prevention|doors|squad|awareness|hotline|helpline|helplines|\
    charity|line
    commercial|career|social suicide
    search|searches|searching|looks|look|cherche|chercher|mot|word ... suicide|self
    helpline|numero|hotline|number|ligne ... suicide|search|people|cherche|crise|aide
    prevention du|suicide|de
    end it all|now with|the|these|here ... fees|ads|pop
    en finir|finir avec les|le|la|l|ces|cette ... frais|pub|pubs|mots|attente|avis|spam|notifications|\
    arnaques|fausses|bots|prix|file
    find|finding me|us a|an|another|some|somewhere|my|other|something|places|homes|the
    followed|follows|following|follow|suit|suis|suivent me|us|her|back|on|ici|depuis ... back|on|here|\
    since|account|accounts|for|le|la|un|debut|twitter|instagram|mastodon|reseau|years
    stalking|stalk|stalks|traque|traquer|stalke birds|les|my|oiseaux|profile|exes|own|old|deals|prices|\
    celebrities|the|foxes|bargains|crush|owls|bons|offres|promos|profil|mon|chevreuils|prix
    crying|cry|cried|pleure|pleurer laughing|at|of|from|tears|with|de|lol|happy|joy|mdr|rire
    im|je crying|pleure|dead|mort|morte $
    slave|hooked|addicted|accro|cant|stop|help ... stop|help|scrolling|s|secours
    war zone|room|paint|of|stories
    haunted|hantee*|hante|hantes|ghost*|fantome*|dragon*|vampire*|zombie*|attack|horror|thriller|film|\
    movie|movies|murder mystery|house|film|de
    murder mystery|mysteries|podcast|podcasts
    black friday|market|out|list|and|kitchen|mode|theme|background|screen|coffee|box|white|hole
    trou|mode|theme|fond|cafe|ecran|vendredi noir
    blind|aveugle review|reviews|date|dates|spot|test|tests|auction|s|rating|ratings|avis|booking
    avis|test|a|tests|notation|l aveugle
    color|colour|couleur blind|blindness|de|du|des|fond|mur|theme|murs|bouton|boutons|draps
    cut|cutting myself off
    burning question|man|issue
    brutal|brutally honest|frais
    violently|violemment agree|disagree|broken|cassee|casse|d
    # Danger to no one, wishes that sound like orders, tedium.
    pushed|rushed to book|buy|pay|upgrade|subscribe
    planet|species|climate|bees|business|planete|biodiversite|metier ... danger
    button|bouton|number|numero|app to|pour|d call|appeler|appel ... police|ambulance|pompiers
    detector|detecteur|detecteurs|detectors|sensor|capteur de|for|d fuite|gas|leak|gaz
    detecteur|detecteurs|capteur de|d fuite|fuites de|d gaz
    cause|because de|d|of notre|mon|our|my|mes|nos chien|chat|dog|cat|dogs|chiens|enfants|kids|bebe $
    live|living next|near|close|downtown|abroad|beside
    envie|plus de vivre a|au|en
    go|going on holiday|holidays|vacation|trips|trip|a
    hurt|cut myself on a|the
    vanish|disappear for|pour <number>|a|two|three|four|some|few
    dragged|pulled into
    peur de me|m|se faire pirater|hacker|arnaquer|avoir|voler
    you|vous locked|banned|suspended|blocked|kicked|shut me|us
    tracking|track me|us ... ads|sell|advert*|pub|websites|sites
    stop tracking|following|stalking
    peux plus m arreter|passer
    cant stop|live without scroll*|reading|laughing|using|watching|playing
    peur de|du|des l|avion|noir|vide|araignees|eau|orage|serpents
    scared|afraid|terrified of the|my dark|price|prices|fees|bill|algorithm|boss|typos|battery|queue|phone
    hit with|by a|the|another|an
    threaten*|menace|menacer to|de|d leave|quit|partir|quitter|switch|boycotter ... until|if|the|this|\
    your|si|l|cette|vous
    robbed|attacked|assaulted|harassed|stalked|hit|killed|murdered|threatened|abused|bullied by|with ... \
    \(things)
    harass|harasses|harassing|harcele|harcelent|poursuit|poursuivent me|us|nous with|avec|par|partout|across
    \(things) ... stalk|stalks|stalking|following|harass*|harcele*|poursui* me|us|nous
    me|nous harcele|harcelent avec|de|d|par
    volee|vole|volees attaquee|par|affichez
    \(things) ... m|nous a|ont volee|vole|volees|attaquee|attaque
    parrot|goat|goose|rooster|perroquet|chevre|coq ... insult*|attack*|bit|stole|attaque*|vole
    pinned my|the|our|a post|posts|tweet|reply|message|list
    dangerously|dangereusement|terribly|terriblement|awfully good|bon|bonne|cheap|close|addictive|beau|belle
    nobody|noone|personne ... spy|spies|stalk|stalks|track|tracks|find|finds|follow|follows on|me|us
    personne ne nous|me ... espionne|suive|retrouve|traque
    """
  )
}
