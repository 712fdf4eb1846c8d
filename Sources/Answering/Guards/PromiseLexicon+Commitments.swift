/// The phrases that commit, in English and French.
extension PromiseLexicon {
  private static let makes =
    "build|add|launch|ship|make|bring|do|offer|support|release|deliver|fix|introduce|open|create|get|have|implement|develop"
  private static let faire =
    "ajouter|lancer|faire|proposer|construire|sortir|mettre|livrer|ouvrir|corriger|creer|offrir|developper|integrer"
  private static let futur = """
    ajouterons|lancerons|ferons|proposerons|construirons|sortirons|mettrons|livrerons|ouvrirons|corrigerons|\
    ajouterai|lancerai|ferai|proposerai|ajoutera|fera|lancera|sortira|proposera|construira|livrera|mettra|ouvrira
    """
  private static let fait =
    "fait|lance|ajoute|construit|sort|livre|developpe|prepare|ouvre|faisons|lancons|ajoutons|construisons|sortons"

  static let there = phrases(
    """
    its|theyre there|live|here|available|out|done|ready
    it|that|this is live|there|available|out|done|ready
    already|now available|live|there|possible|supported
    available now|today|already|for|to|everywhere
    we already have|do|offer|support
    we have it|that|this
    have|has it|that|this already
    it already exists
    exists already|today
    weve|ive launched|shipped|released
    weve|ive just|now|already|finally launched|shipped|released
    we|i have launched|shipped|released
    we|i have just|now|already|finally launched|shipped|released
    has|have been launched|shipped|released
    has|have launched|landed|arrived|shipped
    we launched|shipped|released it|this|that
    went|gone|goes live
    rolled out
    out|live now
    you have it
    you can now|already|try
    you can|may use|try it
    go|come try|use|enjoy it
    try it now|today|out
    c est deja
    existe|existent deja
    deja disponible*|la|possible|en|sorti|sortie|actif|active
    est|sont deja
    est|sont disponible*
    c est la|disponible*|fait|pret|prete|sorti|live
    est|sont sorti|sortie|sortis|lance|lancee
    vient de sortir|arriver
    c est en ligne|place|service
    est en ligne|place|service|production
    nous l avons deja
    nous proposons deja
    on l a deja
    on propose deja
    nous avons|l'avons lance*|livre*|sorti*
    on a|l'a lance*|livre*|sorti*
    vous l avez deja
    vous pouvez maintenant|desormais|deja
    essayez|testez le|la|les
    yes|yep|absolutely we|i accept|take|support|offer|have|do|allow
    yes|yep|absolutely you can|may|got
    yes it exists|works|does
    we|i now|already|gladly accept|take|support|offer|have|allow
    we|i accept
    you got it
    you can ... today|now|already
    is|are|its live
    live today|now|for
    ^ live
    basically|almost|nearly|practically done|there|ready|finished
    as good as done|there|ready|finished
    ^ it exists
    ^ we take bitcoin|crypto|paypal|cards|cash|payments|orders|requests
    oui vous pouvez
    oui on|nous accepte|acceptons|prend|prenons|avons|a|propose|proposons
    vous pouvez ... maintenant|aujourdhui
    nous acceptons|prenons
    on accepte|prend deja
    """
  )

  static let started = phrases(
    """
    working on
    were|are|im|am|is ... building|developing|testing|finishing|rolling|prototyping|designing|coding|making
    team is on it
    im|were|are on it
    we are on it
    in progress|development|beta|testing|production
    being built|tested|developed|rolled|made
    under way|development|construction
    underway
    rolling up|our|my our|my|sleeves
    engineers|developers|team|we|weve|devs ... started|begun|began
    work has|is begun|started|under
    y travaill*|bosse*
    travaill*|bosse* dessus|sur|a
    en cours
    en developpement|chantier|test|tests|beta|preparation|train|construction
    nous|on construisons|construit|testons|teste|developpons|developpe|finissons|finit|preparons|prepare
    est|sommes|suis dessus
    on|equipe|nous s en occupe|charge
    nous nous en occupons|chargeons
    je m en occupe|charge
    s y met|mets|attelle|colle|attaque
    retrousse* nos|les|mes|ses manches
    a|ont|avons commence
    developpeurs|equipe|ingenieurs|devs ... commence|commencent|commencent|demarre
    """
  )

  static let planned = phrases(
    """
    next|high|top on|of our|my|the list|todo
    first on our|my|the list
    we|i ship|launch|release it|this|that
    well|ill refund|allow|accept
    we|i will refund|allow|accept
    ce|cela|ca sera fait|la|pret|prete
    planned
    we|i plan|intend|aim
    plan|aim|aiming to|for
    on|in our|the|my roadmap
    on|in our|the|my plan|plans|pipeline|works|cards|bag|pipe|pipes
    in the pipeline|works|cards|bag|oven
    well|ill \(makes)
    we|i will|shall \(makes)
    going to \(makes)
    gonna \(makes)
    we|i \(makes) it|that|this $
    decided|settled|agreed|yes|sure|definitely ... we|i \(makes) it|this|that
    definitely|certainly|absolutely|surely|gladly ... \(makes)|coming|happening|yes
    it|this|that will|ll be|come|arrive|launch|happen|land|ship
    itll|thatll|theyll be|come|arrive|launch|happen|land|ship
    it|this lands|ships|arrives|launches|debuts
    beta|feature|app|button|filter|update opens|lands|ships|arrives|launches|drops|comes
    rolls|rolling out
    its|this|that|is happening|landing|shipping|decided|settled
    thats decided|settled|agreed|happening
    a done|settled deal|matter
    green light
    youll be able|smiling|happy|delighted|pleased|thrilled
    youll|ull|u have|get|see|love|enjoy
    you will|shall have|get|see|love|enjoy|be
    everyone|everybody|all will have|get
    is|are|its|theyre|thats coming
    coming soon|next|your|to
    expect it|them|this
    its|is on its|the way
    say no more
    stay tuned
    watch this space
    hang tight
    almost|nearly|just there|ready|done
    its|is yours
    flip the switch
    we|weve got|have you
    sure|of thing|course ... add|build|do|yes
    prevu*
    nous prevoyons|comptons
    on prevoit|compte
    notre|la|ma feuille de route
    nos|au plans|programme
    dans les|nos tuyaux|cartons|bacs|starting
    nous allons|allons|comptons \(faire)
    nous allons le|la|les|l|y|vous \(faire)
    on va \(faire)
    on va le|la|les|l|y|vous \(faire)
    je vais \(faire)
    je vais le|la|les|l|y|vous \(faire)
    va|vont arriver|sortir|venir
    arrive|arrivent|arrivera|arriveront|viendra|sortira|sortiront
    ca|cela|c|elle|il vient|sort|sera|viendra $
    ce|ca sera|seront pret|prete|bon|disponible
    ca|beta|version sort|ouvre|ouvrira|debarque
    \(futur)
    on le|la|les|l|y \(fait)
    nous|on le|la|les|l \(fait)
    je le|la|les|l fais|lance|ajoute|construis|sors
    vous pourrez|aurez
    vous l|les|le aurez
    monde|tous|chacun l|les|le aura|auront
    c est comme|decide|acte|entendu|valide|promis|parti|bon|pour
    evidemment|absolument|certainement|assurement
    laissez nous|moi faire
    restez a l|al ecoute
    soyez tranquille|tranquilles|rassure|rassuree|rassures|patient|sans
    attendez vous a
    appuie|appuyons sur le|la bouton
    est|sera a|pour vous|bientot
    c est pour tres|bientot|demain|vous
    bien sur ... ajoute|fais|fait|vient|fera|aurez
    # Vouches for it.
    i|we promise|guarantee
    ^ promise|promised|guaranteed $
    guarantee|guaranteed $
    you|u have|got my|our word
    count on it|us|me|that
    bet on it
    consider it|this|that done
    rest assured
    take my|our word
    your wish is
    leave it|that to us|me
    trust us|me
    we|i will|shall|well|ill definitely|certainly|surely|absolutely|gladly \(makes)
    je|nous|on promets|promettons|promet
    ^ promis|promise|garanti $
    promis
    je|nous|on|vous garantis|garantit|garantissons
    le|la|les garantis|garantit|garantissons
    garanti|garantis $
    comptez|compte dessus|sur
    considerez|considere que|cela|ca
    comme si c|cela etait
    ma|notre parole
    sans aucun|le doute|faute|moindre
    vos desirs|souhaits sont
    faites nous|moi confiance
    """
  )

  static let madeOfNegations = phrases(
    """
    wont|not|never be|take long
    wont|not|never|dont|no have|need to wait long|much
    not long|far now|off|away
    not|isnt|no a|longer ... question|matter of if|whether
    if|si but|mais when|quand
    no|without doubt|question
    no worries|problem ... will|well|ll \(makes)
    va|vont|ne|n|devrait plus|pas tarder
    ne|va|plus|pas tardera|tarder
    n|ne attendrez plus|pas longtemps
    ne|n est pas|plus de|qu savoir|une|affaire si|question
    question n est pas|plus
    """
  )
}
