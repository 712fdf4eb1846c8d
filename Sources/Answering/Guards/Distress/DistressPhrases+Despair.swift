/// Phrases of somebody who is afraid, or in despair.
extension DistressPhrases {
  // MARK: - Fear

  static let fear = PromiseLexicon.phrases(
    """
    i|im|am|was|were|we|feel|felt|is|are|she|he|hes|shes ... scared|afraid|terrified|frightened|petrified|\
    shaking $
    scared|afraid|terrified|frightened|petrified of him|her|them|my|our|the|his|what|men|someone|somebody|\
    being|going|people|leaving|opening
    im|am|was|were|feel|felt|is|are|she|hes|shes ... scared|afraid|terrified|frightened here|now|tonight|\
    because|and|all|every|when|in|at|since|right|alone|again
    i|im|am|was|were|feel|feels|felt|is|are ... unsafe|trembling
    afraid|scared|terrified|frightened|fear|fears|fearing for my|our|her|his|their
    afraid|scared|terrified|frightened|dread|fear to|of go|going|open|opening|sleep|sleeping|leave|\
    leaving|stay|staying|return|returning|come|coming|walk|walking|log|answer|answering|close|him|her|my|\
    the|them|home|what
    scared|afraid|terrified|frightened he|she|hell|shell|theyll|somebody|someone|hes
    not|dont|never|didnt|cant|doesnt feel|felt|feeling|sleep|be safe
    isnt|not|arent safe here|tonight|there|at|any|anymore|with|around|in
    dont|doesnt|cant|not|havent|hardly|couldnt|havent|barely ... sleep|slept|breathe|eat|leave|left|stop \
    ... since|house|flat|home|crying|shaking|because|anymore|any|alone|he|him|they|days|nights
    cant breathe|sleep|stop $
    still|am|im|was|hands shaking|trembling|shake
    panic|anxiety attack|attacks ... i|when|since|every|because|my|have|had|gave|get
    still|have|having|had|get|gives|gave|since nightmares|flashbacks
    jump|jumps|flinch|flinches|cry|shake when|every|whenever|each ... phone|door|buzzes|rings|message|\
    notification|time
    made|makes|making me|her|him|us ill|sick|cry|afraid|scared|shake
    too scared|afraid|terrified|frightened to
    ai|avons|a|avait|ont|avais|j tres|trop|si|tellement|vraiment|encore|toujours|plus peur
    peur pour ma|moi|mes|ma|mon|sa|nos|notre|elle|lui|leur
    peur de|d sortir|rentrer|dormir|ouvrir|retourner|rester|revenir|aller|marcher|poster|repondre|lui|mon|\
    ma|etre|me|l|quitter|parler|publier|voir|croiser
    peur qu|quil il|elle|on|ils|revienne*|me|recommence*|m|frappe|trouve
    peur ... ce|cette soir|nuit
    peur ici|la|chaque|quand|depuis|tous|toutes|seule|seul|maintenant $
    j|jai|ai|on|avons ... peur $
    sens|sent|sentais|sentait|sentons|sentie|suis|sommes|est pas|plus ... securite
    securite|rassuree ici|ce|chez|depuis ... plus|pas|soir|jamais
    tremble|trembler|tremblait|tremblais|tremblant|tremblante|terrorise*|terrifie*|paniqu* ... encore|\
    depuis|quand|ici|encore|mes|fille|enfants|j|je|en|nuit|chez|il
    en tremble|tremblait|tremblais
    suis|est|sont|etait|etais|air|sommes terrorise*|terrifie*|terrifies|tetanise*
    dors|dort|mange|sort|sors|dormons|dormir plus|pas|jamais ... depuis|seule|chez|elle|moi|nuit|cause|peur
    dors|dort|mange|sort|sors plus
    crise|crises|crises de|d panique|angoisse ... depuis|quand|chaque|a|je|j
    m|nous|l a|ont rendue|rendu|rendus malade|malades
    sursaute*|cauchemar* ... quand|depuis|chaque|toutes|toujours|nuit|encore|a
    j|m etouffe|etouffent $
    respire|respirer plus|pas $
    close|ferme|fermer ... my|plus|l eyes|oeil ... since|depuis
    left|leave|ran|fled|partis|partie|parti|sauves at|in|a|en|au ... 1am|2am|3am|4am|1h|2h|3h|4h|night|\
    nuit|milieu ... because|parce|with|avec|baby|bebe|kids|owner|proprietaire
    il|elle|ils|hote|proprietaire|voisin|type|homme|ex|mari me|nous|lui fait|font|faisait peur
    me|nous|se sens|sent|sentons|sentais en danger
    """
  )

  // MARK: - Despair

  static let despair = PromiseLexicon.phrases(
    """
    end|ending|ended|take|taking|took|taken my|her|his|their|own own|life|lives
    end|ending it all|tonight|now|myself
    want|wanted|wanna|wish|ready|going|rather|prefer to|be|it ... die|dead
    wanna die
    wish i was|were|wasnt|could|had dead|gone|never|here|born|disappear|sleep|die
    suicidal
    suicide ... i|my|me|thought*|attempt*|note|watch|committed|tried|thinking|friend|daughter|son|brother|\
    sister|him|her|he|she
    thought*|thinking|think|thinks|talk*|attempt*|committed|tried|idea|considering|about|of suicide
    self harm* ... i|my|me|again|daughter|son|she|he|friend|sister|brother
    i|my|shes|hes|started|been|she|he ... self harm*
    cut|cutting|cuts|hurt|hurting|harm|harming|hang|hanging|drown|starve|starving|kill|killing|kills|\
    killed|hanged|hung myself|herself|himself|themselves|themself
    cutting again|my|her|his|since
    cut|slit my|her|his wrists|arms|wrist|veins
    took|taken|swallowed|take|taking|swallow ... pills|tablets|overdose|paracetamol|xanax
    overdosed|overdosing
    not|dont|doesnt|cant|didnt|wont|nothing|no|never|havent ... want|wanna|see|have|find|know|feel|reason|\
    point|left|be|plan|worth ... live|living|alive|wake|waking|exist|existing|live|go|get|around ... \
    anymore|any|on|here|up|tomorrow|for|by|longer|like|to|again
    dont|doesnt|not want|wanna|wants to|be|live|exist|wake alive|live|exist|wake|here|up|anymore $
    dont wanna|want live|exist|wake|be ... anymore|alive|here|up $
    any|no reason|point|use|sense to|in|of|for live|living|wake|being|go|going|waking|get|getting|carry|\
    carrying
    dont|cant|not see a|any|the point|reason|future|way|sense ... to|in|of|anymore|out|wake|living|live|\
    go|me|for
    whats|what|wheres|is ... point|use|reason ... of|in|to ... living|alive|live|being|going|waking|\
    existing|go|wake|anymore
    nobody|noone|one|anyone|anybody|who|world|everyone would|will|wouldnt|wont|even notice|noticed|miss|\
    care|be|cry|mind|better ... me|gone|im|if|i|without|off|dead|here
    if|when i was|were|am|wasnt|werent|disappear|disappeared|died|die|vanish|vanished gone|dead|not|here|\
    around|nobody|would|tomorrow|tonight|noone
    better off dead|without me|gone
    want|wish|wanted|need|just ... it|this|everything|all|pain ... to|all end|stop|over|finish|be $
    want|wish|need|just it|this|everything|all ... to|all ... end|over|stop $
    want|wish|could|like|id|i|just ... disappear|vanish for|from|forever|completely|altogether|everything|\
    earth|and
    goodbye|farewell|bye|byee everyone|everybody|all|world|friends|forever ... you|i|kind|wont|posting|\
    last|loved|sorry|never|was|were|have|take
    take|look care|after of|my ... my cat|dog|kids|children|mum|mom|son|daughter|sister|plants|baby|family
    tell|telling my|them ... mum|mom|dad|mother|father|kids|family|wife|husband|daughter|son|sister|\
    brother|parents ... sorry|love|loved|forgive|goodbye
    dont|no|not|never|stop worry|need|worrying|wait|look ... about|for me after|tomorrow|tonight|anymore|\
    any|from|soon
    wont|not|never be|going to|around|here|posting|see ... tomorrow|next|anymore|christmas|much|long|\
    spring|by ... alive|anymore|longer|here|around $
    wont be here|around|alive
    last|final|goodbye post|letter|message|note|tweet|words ... before|he|she|i|of|and|pushed|my|to|left|\
    here|brother|sister|son|daughter
    wrote|posted|sent|left|writes his|her|their|a|my last|final|goodbye|suicide|farewell
    he|she|they|brother|sister|son|daughter|friend|boy|girl|student|teenager|colleague|kid ... hanged|\
    hung|killed|jumped|shot|overdosed ... himself|herself|themselves|off|from|under|because|after|since
    cant|cannot|couldnt|not|wont go|do|take|carry|cope|live|continue|keep on|this|it|with|like|going ... \
    anymore|any|longer|more|much|this $
    cant go on
    how much|long|longer ... i|we|she|he can|will|could take|last|hold|cope|survive|bear|endure|stand
    lost everything|hope|faith|will|all ... and|no|reason|live|to|house|dont|alone|left
    had enough of life|living|everything
    life is|isnt|has not|no|over|worth|meaningless|pointless|unbearable|meaning|worthless|hell
    kill|end myself|it
    tired|sick|exhausted of living|life|being|existing ... alive|here|me|anymore|living $
    jump|jumping|jumped off|from|under|in|out ... bridge|roof|train|window|balcony|building|metro
    stand|standing|sitting|am|im on|at ... bridge|roof|ledge|rails
    pushed|drove|driven|drives|push him|her|them|me|my ... to|over|edge|up|suicide|death|brink
    me|se foutre|jeter|foutre en|sous|par l|du|un|la|le air|pont|fenetre|train|toit|balcon
    me|se|m|nous suicider|pendre|scarifi*|mutil*|automutil*
    s|me est|etait|suis|sont|etais suicide*|pendu|pendue|tue|tuee|tues|scarifie*|defenestre*|mutile*
    s est jete|jetee sous|du|par|d
    suicidaire*|suicidaires
    suicide* ... ami|amie|soeur|frere|fils|fille|j|je|me|elle|il|tentative|pense|parle|parlait|idee
    pense*|parle*|parlait|idees|envie|tentative|tente|penser|lettre au|de|d|un|le|du suicide|suicider|\
    mourir|finir|disparaitre|crever
    mettre|mis|met|mettra fin a
    fin a|de mes|ses|sa|ma|leurs jours|vie
    envie|veux|voudrais|voulais|veut|voulait|aimerais|jveux|besoin ... disparaitre pour|definitivement|\
    jamais|completement
    jveux|veux|veut|voulais|voudrait|voudrais|prefere mourir|crever|disparaitre
    envie|que|veux|voudrais que|qu|tout|ca ... s arrete|arretait|finisse|termine
    envie de mourir|crever|disparaitre|rien
    envie d|que en|tout finir|ca|s|cela
    plus|pas|aucune|sans|jamais ... envie|force|raison|gout|courage|sens ... de|a|d|la vivre|continuer|\
    lever|reveiller|vie|tenir|rester|exister|avancer
    veux|veut|peux|peut|voulais plus|pas vivre|exister|continuer|tenir|etre|avancer $
    a quoi bon ... vivre|continuer|lever|reveiller|exister
    vois|voit|trouve|voyais plus|pas ... pourquoi|interet|raison|sens|sortie|bout|avenir|issue ... lever|\
    vivre|continuer|leverais|je|de|a|la|reste|demain|me $
    personne|nul ne|n|me|verrait|va ... remarqu*|manqu*|pleur*|regret*|verra|verrait ... si|je|j|suis|\
    plus|moi|me|absence|disparition
    si je|j n|ne|etais|suis|disparais*|meurs|mourais|m ... plus|pas|la|morte|mort|personne|ici|disparue|\
    disparu
    serait|seraient|irait|iraient|monde mieux ... sans moi
    pris|prends|avale|avaler|avalee|prendre|ingere ... cachets|comprimes|medicaments|medocs|boite|\
    somniferes|doliprane|tout
    scarifi*|automutil* ... je|me|recommence|depuis|ma|fille|bras|encore
    ouvert|ouvrir|taille|tailler les|mes|ses veines|poignets|bras
    adieu|adieux a|tout|tous|mes|les ... tous|tout|monde|amis|gentils|vous|prenez|merci|je|toutes
    prenez|prends|occupez|occupe|veillez soin|vous|toi|sur ... mon|ma|mes chat|chien|chats|enfants|mere|\
    fils|fille|famille|soeur
    dites|dis|direz|dire|diras ... a|pardon ... mere|maman|pere|parents|enfants|famille|fille|fils|femme|\
    mari ... aime|pardon|desole|desolee|regrette $
    dites|dis pardon|adieu|aurevoir|revoir a
    vous|t|te|pas inquiet* ... pas|plus pour moi|nous
    serai|serais|sera plus la|ici|vivant|vivante|de
    dernier|derniers|derniere|ultime post|message|lettre|mots|tweet ... ecrit|avant|ici|a|mon|son|je|\
    frere|soeur|fils|de|adieu
    ecrit|poste|publie|laisse|ecrire son|sa|mon|un|une|leur dernier|derniere|adieu|lettre
    combien|jusqu de|a temps|quand ... tenir|tiendrai|supporter|survivre|endurer|peux|vais
    en peux|peut|pouvait plus ... vivre|vie|rien|de la|tout|maison|perdu|arreter|arrete|menaces|insultes|\
    demain|mourir
    plus la force|gout|rien ... de|a|pour|perdre|vivre|continuer|demain|moi
    fatigue*|marre|lasse|ras de|d|le vivre|la|exister|bol|cette vie|etre
    saute*|sauter|jete*|jeter ... pont|toit|train|fenetre|balcon|metro
    pousse*|poussee|poussait ... au|a|bout|suicide|mort|y
    feel|feeling like being|living|waking here|alive|up|at|again
    envie d|de etre|rester la|ici|encore|vivante|vivant
    stopped|stop|stops eating|sleeping|leaving|talking|smiling|speaking|washing ... since|because|after|\
    of|when|he|she
    """
  )
}
