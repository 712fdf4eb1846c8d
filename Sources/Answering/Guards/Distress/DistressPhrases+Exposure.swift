/// Phrases of somebody who was shown to the world, or faked.
extension DistressPhrases {
  // MARK: - Shown to the world, or faked

  static let exposure = PromiseLexicon.phrases(
    """
    posted|posts|published|publishes|shared|leaked|leaks|spread|spreads|dropped|dox* ... my|our|her|his|\
    their|parents|whose ... address|phone|number|house|door|school|workplace|street|home|location|name|\
    employer|office|building
    someone|somebody|they|he|she|account|troll|trolls|people|guy|ex|user|stranger posted|posts|published|\
    leaked|shared|put|spread|dropped ... where|what i|we|she|my ... live|lives|work|works|school|address
    dox*|doxx* me|us|my|her|him|a|our|parents
    been|was|got|being|getting|get|were doxx*|doxed|swatted|outed|dogpiled|brigaded|hounded|catfished|\
    impersonated
    doxed|doxxed|swatted my|me|us|her|him|twice|again|because|parents
    ete|fait|suis|faite|faire|fais dox*|swatt*|oute*|outee|outing
    outed|outee|oute me|by|her|him|par|at|to|without|my|a|ici|sans
    a|ont|avait|viennent|m|nous publie*|poste*|balance*|diffuse*|partage*|mis|divulgue*|donne*|trouve*|\
    fuite|affiche* ... mon|ma|mes|notre|nos|l|son|sa|leur|le ... adresse|numero|domicile|maison|ecole|rue|\
    porte|travail|immeuble|college|lycee|plaque|patron|photo*
    told|tell|tells|telling|wrote|writing|sent|emailed|mailed|contacted|messaged|called|calls|calling|\
    phoned|harassing|writing ... my|his|her boss|employer|parents|mother|father|mum|mom|dad|school|\
    workplace|family|colleagues|husband|wife|work|landlord|kids|children|daughter|son|clients
    appele|appelent|contacte|ecrit|ecrivent|envoye|envoient|dit|prevenu|telephone|raconte|tague|tagge ... \
    a|mon|ma|mes|nos|toute patron|patronne|employeur|parents|mere|pere|famille|boite|chef|travail|ecole|\
    mari|femme|collegues|enfants|fille|fils|clients|proprietaire
    mon|ma|mes patron|patronne|employeur|parents|mere|pere|famille|chef a|ont recu|recue|appris|vu ... \
    captures|photos|compte|video*|nudes|message*|trans|gay
    boss|employer|parents|family|school|work ... got|received|saw|seen ... screenshots|photos|pictures|\
    nudes|videos|messages|account
    told|dit|tell|dire ... im|i|that|que|je|suis|am ... trans|gay|lesbian|lesbienne|bi|bisexual|bisexuel*|\
    queer|hiv|seropositif*|pregnant|enceinte|jewish|juive
    my|our|her|his|private|intimate nudes|nude|naked|intimate|nudes ... photos|pictures|posted|online|\
    leaked|are|is|going|everywhere|all|shared|i|he|in|videos|video|picture|photo|sent|on
    my|our|her|his private|intimate|naked|sexual|sex pictures|photos|pics|videos|video|images|tape|\
    picture|photo ... on|posted|shared|leaked|he|ex|online|everywhere|with|to|out|around|are|here
    posted|shared|leaked|put|uploaded|published|sold|spread|sent|posting|sharing ... our|my|her|his \
    private|intimate|naked|nude|nudes|sex|sexual
    nudes|nude|naked|intimate of|pictures|photos|pics|video|videos|picture|photo of|i|my|me ... me|us|her|\
    my|i|mine|sent
    nudes of|i|my|in|are
    mes|nos|ses|ma|sa|des|une|mon|mes photos|photo|videos|video|images|nudes|sextape intime*|nue|nues|nu|\
    nus|privee*|prive|fuite|circulent|denude*
    photos|photo|videos|video|images de moi|elle|ma|lui|nous ... nue|nu|nus|nues|denudee|intime*|circul*
    nudes a|de|circulent|ont|que|fuite|dans ... mes|ma|mon|moi|j|abonnes|fille|amis|fuite|groupe
    deepfake|deepfakes|deepfaked|photoshopped|photoshop ... me|my|of|us|face|porn|trending|her|daughter|\
    on|sister
    deepfake|deepfakes|montage|montages de|d|avec|porno ... moi|ma|mon|mes|collegue|visage|tete|amie|\
    fille|soeur|nous|elle
    face|visage|tete|head|photo|photos ... on|sur|in|dans ... porn|porno|naked|nue|nu
    colle*|mis mon|ma|son|sa|mes visage|tete|photo|photos sur|dans|en
    revenge porn ... me|my|i|of|us|her|moi|ma|victime|ex
    sextort*|sextors*
    blackmail* ... me|us|my|him|her|with|son|daughter|photo*|picture*|being|is|he|i
    being|is|was|am|im|gets|been|being blackmailed|extorted|sextorted
    fait|font|faire|faisait|fais chanter
    chantage a|au|avec|sur|sexuel|depuis|de|webcam
    want|wants|wanted|demand|demands|asks|pay|owe <number> ... or|by|before|else|tonight|until|unless
    veut|veulent|demande|demandent|reclame|reclament|exige* ... <number> ... ou|avant|sinon|soir|pour
    enverra|enverront|balancera|diffusera|publiera|postera
    va|vont|allait|menace|veut ... envoyer|publier|diffuser|poster|balancer ... photos|videos|tout|images|nudes
    pretend*|posing|poses|posed to|as be|me|us|my me|us|my|our|mine
    posing|poses|posed|impersonat* as|me|us|my me|us|my|our|late
    impersonat* me|us|my|our|her|him
    pretend* to be me|us|my|our|her|him
    posing|poses|posed as me|us|my|our
    fait|font|faisait|faire|faisant passer pour moi|nous|ma|mon|un|mes|elle|sa
    usurp* ... mon|ma|identite|nom|mes|photo*|ete
    with|using|uses|used|stole|stolen|under|has|steals|took my|our|her|his|their name|face|photo|photos|\
    picture|pictures|identity|selfies|pics ... asks|asking|and|to|messages|sends|account|posts|is|writes|\
    scams|for|insult*|on|in|as|online
    account|profile|page|someone|somebody|they ... with|using|under|in my|our|her|his|their name|face|\
    photo|photos|identity|pictures
    compte|profil|page|quelqu|qqn|type ... avec|sous|a mon|ma|mes|notre|son|sa nom|tete|visage|photo|\
    photos|identite|image
    faux|fausse|fake|clone compte|profil|profile|account|page ... mon|ma|mes|my|moi|me|our|nom|name|face
    account|profile was|got|is|been hacked|taken|stolen|hijacked ... writes|messages|sends|asks|posts|\
    disgusting|kids|insult*|friends|threat*|racist
    took|taken|stole|hijacked ... account ... writes|messages|sends|asks|posts|kids|disgusting|insult*
    pris|vole|pirate|hacke ... compte ... ecrit|envoie|demande|insult*|poste|saletes|menac*|gamins|horreurs
    under my name|identity|photo
    sous|en mon|ma|notre nom|identite
    recommend*|suggest*|show*|propos*|recommand* ... me|him|l|moi|the|man|guy|rapist|abuser|ex ... \
    assault*|raped|abused|agress*|viol*|beat|hurt|harass*|attacked
    swat|swatting|swatted ... me|us|my|twice|again|police|house|because
    faux|fausse appel|alerte ... police|flics|chez|moi|gendarmes|nous
    flics|police|gendarmes|raid chez|ont|debarque* ... moi|nous|faux|cause|appel|defonce
    tags|tagging|tag|tagged|tague|tagguent|taguent|identifie me|us|my|her|him|m|nous|dans|ma ... videos|\
    photos|porn|beheaded|executed|dead|gore|decapit*|mort*|porno|pictures|cadavre*|mother|mere
    trolls|troll|people|strangers|they ... found|mock|mocking|laugh|write|writes ... late|dead|deceased|\
    died|grief|grave|funeral|memorial ... son|daughter|husband|wife|mother|father|brother|sister|he|she|\
    page|baby
    late|dead|deceased son|daughter|husband|wife|mother|father|brother|sister|dads|mums|sons|child|baby
    fils|fille|mari|femme|mere|pere|frere|soeur|bebe decede|decedee|mort|morte|defunt|defunte
    posting|publishing|sharing|leaking|collecting|postent|publient|partagent|diffusent ... our|their|my|\
    her|his|nos|leurs|mes|ses numbers|addresses|names|phones|photos|numeros|adresses|noms|number|address
    list|liste of|de|des everyone|people|all|tous|toutes|gens|ceux|women|femmes ... works|work|know|\
    travaill*|connai*|me|avec
    figured|worked|found|know|knows|compris|sait|savent|trouve ... which|what|when|quel|quelle|ou|quand \
    ... bus|train|school|route|kid|kids|daughter|son|ecole|gamin|fille|fils|enfants
    check|look|someone|somebody|please|allez|voyez|checke ... on|voir ... posted|wrote|said|says|ecrit|\
    poste|dit ... rope|pills|bye|goodbye|sorry|end|corde|adieu|cachets|finir
    """
  )
}
