/// Phrases of somebody whose body was not respected.
extension DistressPhrases {
  // MARK: - Sexual violence

  static let sexual = PromiseLexicon.phrases(
    """
    exposed|exposing|exposes himself|herself|themselves
    coming|comes|came|walks|walked|walking|enters|entered|barges|barged in ... shower|showering|undress*|\
    naked|asleep|sleep|sleeping|changing|bath
    entre|entrait|rentre|rentrait|vient|venait ... douche|nue|nu|dors|dormait|deshabill*
    me|nous fixe|fixait|reluque|reluquait|mate|matait
    flashed me|us|her|my
    masturbat*|jerking|wanking
    unsolicited nudes|nude|pics|dick
    dick|cock|dck|penis|willy pic|pics|photo|picture|pictures|photos
    ck pic|pics
    picture|photo|pic|video|pictures|photos|videos of his
    hand|hands ... up|on|under|down|between|over|inside my|her|our|his skirt|thigh|thighs|leg|legs|bum|\
    ass|butt|breast|breasts|chest|shirt|waist|knee|back|dress|neck|body|trousers
    wouldnt|would|didnt|not|wont let go of|me
    kissed|kisses|kissing|licked|fondled|groped|touching|caressed|stroked|undressed me|her|us|my
    kept|keeps|started|stop|stopped|keep touching|stroking|grabbing|hugging|rubbing|following|brushing
    touches|touching|touched|grabbed|brushed my|her body|leg|legs|shoulder|shoulders|thigh|hair|breast|\
    breasts|bum|waist|hand|face|knee
    tried|tries|trying|wanted|wants|offered|offers|asked|attempted ... to kiss|touch|sleep|undress|\
    massage|join|grope|hug me|us|her|with|in
    into|in the|my|our|her shower|bed|bath|sauna|tent with|beside|next me|us|her
    in|into my|our|her|his bed
    in the shower with me|us|her
    lay|lie|lying|laid|slept|climbed|crawled|got|sat|sitting ... beside|next|into|in|on|with|near|edge my|\
    our|her|to|of ... bed|daughter|son|me|kid|child|year
    watched|watches|watching|watch|peeping|peeped|spying|spied|stared|staring ... me|us|her|keyhole|\
    shower|sleep|sleeping|undress|changing|naked|dress|through
    through the|a|my|our keyhole|blinds|crack|hole|curtain|curtains
    a creep|perv|pervert|predator|pedophile|paedophile|rapist|groomer|voyeur|flasher
    creep|perv|pervert|predator|pedophile|paedo|groomer with|who|in|from|on|is
    asked|asks|asking|wanted ... wear|wears|sleep|slept|naked|nude|virgin|single|bra|underwear|panties|\
    sex|nudes
    sleep|sleeps|slept naked|nude|topless
    sex|sexual|sexually|lewd|obscene ... me|us|her|my daughter|favours|favors|remarks|messages|assault|\
    advances|comments
    grooming|groomed|grooms my|our|her|him|me|a|young|girls|kids|children|minors
    upskirt*|cyberflash*
    spiked|drugged my|her|our|his drink|drinks|food|coffee|me
    drink|drinks|cocktail|coffee|wine|beer tasted|tasting|was|smelled ... weird|strange|funny|odd|bitter|\
    spiked
    put|slipped something in|into my|her|our|his|the
    ghb|roofied|roofies
    attouchement*|pelotage
    s est|etait|sont ... deshabill*|exhibe*|masturb*|frotte*|branle*
    exhib*|pedoporn*|masturb*|branlait|branle devant
    main|mains ... aux|sur|sous|dans|entre|au ma|la|sa|mes|les|fesses|cuisse*|jupe|mon|cul|seins ... \
    fesses|cuisse*|jupe|seins|culotte|poitrine|hanche*|jambe*|cul|genou*|ventre|dos|epaule*|robe|bouche|\
    cou|poignet
    main|mains aux|au fesses|cul|seins|panier
    photo|photos|video|videos|image|images de|d|du|avec ... sexe|sexes|penis|bite|bites|zizi|verge|verges|\
    queue|truc|machin
    arretait|arrete|arretent|cessait|cesse pas|jamais de me|m|nous|la toucher|suivre|coller|caresser|\
    regarder|ecrire|embrasser|appeler|frotter|prendre|peloter
    me|m|la|lui|nous toucher|caresser|caressait|touchait|touche|embrasser|deshabiller|deshabillait|\
    peloter|tripoter|tripotait|reluquer|reluquait|matait|mater|mate
    essaye|essaie|essayait|tente|voulait|veut|voulu|propose ... m|me|nous|d|l embrasser|toucher|\
    deshabiller|entrer|coucher|rejoindre|masser|dormir ... douche|lit|moi|nous|fille|force|bain|elle
    m|l|la a|ont|avait ... embrassee|caresse*|touchee|pelote*|regardee|matee|reluquee|drague*|renifle*
    mate|matait|matent|matee|epie|epiait|reluque*|espionn* ... serrure|douche|fenetre|chambre|dormir|nue|\
    filles|rideau|trou
    trou de la|serrure
    regarde|regardes|regardait|regardee|regardees|observait|observe* ... dormir|douche|nue|deshabiller|\
    changer|dormait|dormions|dormais
    un|le|ce|gros|vieux|sale|votre|des pervers|violeur|predateur|pedophile|satyre|voyeur|detraque|\
    exhibitionniste
    dormais|dors|dormait|dormait|dort|dormir nue|nu|nus|nues
    verre|boisson|cocktail|cafe|vin ... drole|bizarre|gout|louche|mis|drogue*|verse
    mis|verse quelque chose|truc|un dans mon|son|ma|nos|ton|le
    mon|ma|mes|son|sa|nos culotte*|sous|soutien|petite|lingerie
    viole|violee|violes|violees|violer|violeur
    unless|if|only|until i|she|we ... dinner|drink|drinks|date|kiss|sleep|nice ... with|to|him
    sauf|si|tant je|j ... dine|diner|boire|verre|couche|sors|gentille ... avec|lui|elle
    texting|texts|messages|messaging|writes|writing|message|told|telling|ecrit|dit|messages me|us|m|her \
    ... cute|sexy|hot|beautiful|pretty|body|mignonne|belle|jolie|bonne|legs|jambes
    looked|look|es|etais|etes so|cute|sexy|hot|mignonne|bonne|canon|belle ... in|a|dans ... pool|bikini|\
    piscine|douche|maillot
    asking|asked for it|trouble
    cherche|cherchent|cherchait|cherchais|bien les|l ennuis|cherche
    took|takes|stole|steals|sniffed|sniffing|touched|going|prend|pris|vole|fouille ... my|our|her|mes|sa|\
    ses|sous underwear|panties|bra|knickers|lingerie|vetements|culotte|culottes|slip
    show|see|shown|visit me|us|him|her the|his|my|her bedroom|bed
    montrer|voir|visiter|montre la|sa|ma chambre
    hole|holes|trou|trous in|dans ... wall|door|mur|porte|plafond|ceiling ... bathroom|bedroom|shower|\
    salle|chambre|douche
    drilled|drills|perce|percee a|hole|holes|un|des
    grown|old|older|adult|random|creepy|strange men|man|guys ... comment|comments|message|like|write|\
    likes|ask|dm|follow|send ... my|our|girls|kids|her|his
    hommes|vieux|adultes|types|mecs|inconnus ... comment*|ecrivent|likent|envoient|draguent|suivent|\
    demandent ... ma|mon|mes|des|nos|les fille|filles|petite|soeur|fils|niece|gamine|gamines|ados|enfants
    picture|pictures|photo|photos|video|videos of|de|du ... my|ma|mon|his|corps|her ... daughters|sons|\
    body|corps|childs|fille|fils|niece
    grab|grabs|grabbed|grabbing|slap|slapped|touched|squeezed|pinched my|her|our backside|behind|butt|bum|\
    ass|bottom|chest|breast|breasts|crotch
    attrape|pince|pelote|touche|claque|mis ... les|aux|mes|ses|la fesses|seins|cul|entrejambe
    bathrobe|robe|towel|peignoir|serviette ... nothing|rien|dropping|drop|opened|open|tomber|ouvert|dessous
    in|wearing|with nothing|only|just his|her|a underwear|pants|towel|boxers|bathrobe
    free|gratis|gratuit|gratuitement|discount|remise|cheaper if|si ... friendly|nice|gentil|gentille|\
    sympa|company
    of|de me|moi ... changing|undressing|undressed|changer|deshabiller
    videos|video|photos|pictures|images of|de women|girls|femmes|filles ... subway|metro|street|changing|\
    toilets|shower|rue|vestiaire*|without|insu
    drague|draguent|draguer des|mes|les gamines|mineures|petites|filles|ados|gamins
    """
  )
}
