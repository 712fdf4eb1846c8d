/// Phrases of somebody who is shut in, broken in on, in peril, afraid or in despair.
extension DistressPhrases {
  // MARK: - Shut in, shut out

  static let captivity = [
    "locked|lock|locks|shut|trapped me|us|them|her|him|myself|ourselves in|inside|out|up|into", "im|were|am|are|was|is|got locked|trapped|stuck|shut in|inside|out|on",
    "i|we|she|they are|were|am|was|is ... locked|trapped in|inside|on|up", "locked|shut myself|ourselves|herself|themselves",
    "locked in|inside ... cant|alone|kids|help|him|her|dark|room|bathroom|cellar|basement|house",
    "wont|doesnt|didnt|wouldnt|refuses|refused|refusing|not let|letting|lets|to us|me|her|him|them|my|our|let ... leave|go|out|in|inside|enter",
    "wont|didnt|wouldnt|not let|letting|lets me|us|her|him|them leave|go|out|in|inside|enter|back", "not|isnt|wasnt|never allowed|free to leave|go|talk|call",
    "changed|changes|changing|switched the|our|my|all locks|lock|code|codes", "tied up my|me|us|her|him|our|to|and", "my|me|our|her|him|us|them ... tied up",
    "tied my|me|us|her|him|our ... up|to|down", "gagged", "held|holding|keeping|kept me|us|her|him|them|my hostage|prisoner|captive|against|by|down|in", "against my|her|his|our will",
    "has|got|took|takes|taken|keeps|keeping|confiscated|holds|holding|hes|kept ... my|our|her|his|their|the passport|passports|phone|phones|papers|medication|visa",
    "passport|phone|papers was|were|been ... taken|confiscated", "trafficked|trafficking|prostitut*|brothel|maison close", "forced|forces|forcing|made me|us|her|him|them|girls|my to",
    "kidnapped|abducted|hostage", "suis|sommes|est|sont|a|ete|etions|etais|etait ... enferme*|sequestre*|ligote*|retenu|retenue|retenus|pieges|piegee|piege",
    "m|nous|l|la|les|s a|ont|est|suis|sont ... enferme*|sequestre*|ligote*|retenu|retenue|retenus", "ont ligote*|baillonne*|sequestre*|enferme*", "a|avait ligote*|baillonne*|sequestre*",
    "suis|sommes|est|sont|etais|etions|reste* coince*|bloque* dans|sur|a|dehors|dedans|ici",
    "ferme|fermee|fermes a|de cle|clef|dehors|exterieur ... marre|rit|partir|sortir|peut|dedans|dehors|nous|enfants",
    "laisse|laisser|laissait|laissent|laissez|laissee pas|plus ... partir|sortir|entrer|rentrer|voir|parler", "empeche|empechait|empechent|empecher ... de|d sortir|partir|entrer|parler|appeler",
    "na|n|ont|a pas ... laisse|laissee|laisses|voulu|droit ... partir|sortir|entrer|rentrer|parler|quitter", "pas|plus le droit de|d sortir|partir|rentrer|parler|appeler|quitter",
    "change|changee|changer|changes la|les|nos serrure|serrures|codes|cadenas", "garde|gardait|pris|prend|prenait|confisque*|retient|garder ... mon|nos|notre|son|leur|leurs|mes|le passeport*|papiers|telephone|visa|medicaments",
    "prise|pris en otage", "de force|contre mon|sa|notre gre", "a|ont force|forcee|oblige|obligee|forces ... a|de|d",
    "me|nous|la|les force|oblige|forcait|obligeait a|de",
  ]

  // MARK: - Home entered

  static let intrusion = [
    "broke|broken|break|breaks|breaking in|into ... our|my|the|her|while|and flat|house|home|room|apartment|place|we|i|car|took|stole",
    "burgled|burglar|burglars|intruder|intruders|mugged|robbed us|me|while|last|tonight|the|in|at|and|twice", "was|were|been|got|being burgled|robbed|mugged|ransacked", "break in last|at|while|happened",
    "someone|somebody|man|men|guy|he|hes|stranger|strangers|they|people ... trying|tries|tried|try|forcing ... door|window|lock|handle|in|inside|open|into|key",
    "someone|somebody|stranger|man|guy|he ... in|inside|into my|our|the room|bedroom|house|flat|apartment|garden|garage|attic",
    "came|comes|coming|walked|walks|entered|enters|snuck|sneaked|crept|broke|got|gets|let|lets ... in|into|inside|himself|herself|on|to my|our|the|her|us room|bedroom|bathroom|bed|shower|tent",
    "let|lets|letting himself|herself|themselves in|into", "came into my|our", "entered our|my|the|without ... home|flat|house|room|bedroom|apartment|place|asking|permission|knocking|key",
    "standing|stood|sitting|sat|staring|watching|leaning|found him|her ... at|over|on|by|in|beside|edge|foot my|our|the|of bed|bedroom|room|door|us|me",
    "woke|wake|waking|awoke ... to|and|with|find|found|up ... him|host|man|someone|stranger|guy|owner|hand|hands|standing|sitting|over|bed|noise|door|beside",
    "with|has|had|have|using|used|kept|keeps|made|a|his|her|own own|spare|copied|second|master|extra key|keys|pass", "copy|copies|duplicate|duplicates of my|our|the keys|key|my",
    "goes|went|going|rummaging|rummaged|searched|searches through my|our suitcase|bags|luggage|underwear|drawers|clothes|things", "in|into|while ... asleep ... his|her|with|without key|keys|asking|knocking",
    "banging|pounding|hammering|bangs|pounded|kicking|kicked|knocking|banged|tried|tries|trying ... on|at|in|down my|our|the door|window|windows|handle|lock",
    "cambriol*|cambrioleur* ... nous|on|suis|sommes|fait|pendant|chez|dans|mon|notre|ete", "fait|fais|faire|ete|suis|sommes ... cambriol*|devalis*|detrouss*|racketter|braquer", "devalise*|effraction",
    "quelqu|qqn|quelquun|il|ils|type|homme|inconnu|mec|proprio|hote|on ... essai*|essay*|tent*|forc* ... ouvrir|entrer|rentrer|porte|fenetre|serrure|poignee|volet",
    "entre|rentre|entree|venu|entrait|rentrait|vient|entrer|rentrer|entres|debarque|debarquait|introduit|faufile ... dans|chez|sous ma|notre|nos|la|nous|moi|mon|les chambre|lit|douche|nuit|bain|chambres|tente|prevenir|frapper|demander",
    "entre|rentre|entrait|rentrait|entree|venu|venait|debarque|revenu|revient ... sans|avec|pendant frapper|prevenir|demander|permission|son|mon|sa|ses|un|le|qu|que|notre|les",
    "double|doubles de|des|du cle|cles|clef|clefs|trousseau|notre|nos|mes|ma", "avec son|ses|sa|un propre|double|doubles|passe|cle|cles|jeu", "a|ont|avait fait|garde ... un|le|des double|doubles",
    "assis|assise|debout|plante|penche|couche|allonge|allongee|installe ... au|a|sur|dans|pres|devant|a bord|cote|notre|mon|nos|ma|pied|de ... lit|chambre|fille|fils|enfant|moi|porte|canape",
    "reveillee|reveille|reveilles|reveillees ... l|un|il|main|homme|hote|proprio|quelqu|type ... lit|chambre|etait|assis|debout|porte|moi|sur|homme|main",
    "tape|tapait|tapent|frappe|frappait|tambourine*|cogne|cognait|donne ... a|contre|sur|dans la|ma|notre|nos porte|fenetre|volets|vitre", "fouille|fouillait|fouillee|fouillait ... dans|nos|mes|ma valise|valises|affaires|sac|sacs|tiroirs|sous",
    "squatte*|squatteurs ... ma|notre|chez",
  ]

  // MARK: - Cameras, gas, wounds

  static let peril = [
    "hidden|secret|spy|concealed|tiny camera|cam|lens|microphone|mic|recorder ... in|behind|inside|under|facing|found", "spycam|spycams found|in|behind|under", "found|discovered|spotted|noticed ... hidden|spy|secret|tiny camera*|cam|cams|lens|mic|microphone",
    "found|discovered|spotted|noticed|saw|there|was|is|theres ... camera|cameras|cam|lens|webcam|mic|microphone|recorder ... bedroom|bathroom|shower|bed|mirror|vent|smoke|clock|detector|ceiling|toilet|lamp|shelf|pointing|facing|behind|socket",
    "camera|cameras|cam|lens|webcam|microphone|recorder|mic ... behind|facing|pointed|pointing|aimed|inside|hidden ... bed|shower|mirror|vent|clock|detector|bathroom|bedroom|toilet|lamp|us|me",
    "camera in the|my|our bathroom|bedroom|shower|toilet", "detector|clock|alarm|mirror|vent|lamp|charger|teddy ... was|is|were recording|filming|blinking|camera",
    "filmed|films|filming|recorded|recording|photographed|photographing|spied|spying|spies|photographs ... on|me|us|her|him|my|our|them ... in|while|by|without|naked|asleep|sleeping|pool|shower|kids|daughter|secretly|dress",
    "filmed|recorded|photographed|spied|watched|recording|filming|spying|spy me|us|her|him|on", "im|were|was|been|being|got|are filmed|recorded|photographed|spied|watched|followed|spiked",
    "trouve|trouvee|decouvert|vu|repere|tombee|tombe|avait|a|ya|remarque ... camera*|cam|micro|micros|objectif|webcam|enregistreur|mouchard|lentille ... chambre|douche|salle|lit|miroir|aeration|detecteur|reveil|plafond|toilettes|lampe|table|derriere|fumee|prise|wc|grille|cache*",
    "camera*|cam|micro|micros|objectif|mouchard|truc ... cache*|derriere|dissimule*|planque*|braque* ... grille|miroir|lit|douche|detecteur|reveil|chambre|salle|table|lampe|plafond|toilettes",
    "derriere|dans|sous le|la|l|les|un ... miroir|reveil|detecteur|aeration|lampe|grille ... camera*|cam|micro|objectif|clignote", "m|nous|l|les|la a|ont|avait filme*|photographie*|enregistre*|espionne*|mate*",
    "filme|filmait|filment|filmee|filmes|photographie|enregistre ... ma|nos|mes|nous|notre|la fille|enfants|douche|chambre|sous|nue|insu", "camera cachee ... dans|chez|trouve|chambre|douche|j|on|avait",
    "smell*|smelt|reeks|stinks|stench ... gas", "carbon monoxide ... went|goes|going|rang|ringing|off|beeping|leak|sick|poison*|poisoning", "monoxyde ... sonne|sonnait|hurle|declenche*|intoxi*|malade|malades",
    "alarm|detector went|goes|going|rang off|twice|again|all", "passed out|fainted|unconscious|collapsed ... and|on|in|my|we|from|gas|nobody|she|he", "leaking|inhaled|breathing|breathed|full fumes|gas|smoke|co",
    "my|our|she|he|wife|husband|kid|kids|mum|dad ... passed out", "fumes", "choking on|from|in", "sparks|smoke|flames ... out|from|coming ... socket|fuse|boiler|oven|wall|plug|heater|meter|box|roof",
    "odeur|sent|sens|sentait|sentons|pue ... gaz", "intoxique*|intoxication|evanoui*|inconscient*|connaissance", "degage|degageait|degagent|respire*|fuite ... fumees|fumee|gaz|monoxyde", "vomi|vomissent|vomissait ... chauffage|gaz|fumee|fumees|chaudiere|nuit",
    "in danger right|now|here|tonight|from|because", "i|im|we|were|shes|hes|she|he|am|are|is|kids|kid ... in danger", "suis|sommes|est|sont|etait|mets|met en danger", "call|called|calling|rang|dialled the police|cops|ambulance|firefighters|911|999",
    "call 911|999|112|police", "appele*|appeler|appelez la|les|le|un police|flics|gendarmes|pompiers|samu|ambulance|secours", "saigne|saignait|ensanglante*|sang partout", "bleeding|blood everywhere|on|all",
    "help me please|he|hes|they|she|im|before|get", "please|pls|plz help he|hes|they|she|theyre|im|were|wont", "send|get|need|call help|someone|somebody now|here|fast|quick|quickly", "au secours il|ils|on|je|elle|nous", "aidez|aide moi|nous|la|le|elle ... il|ils|veut|peur|partir|sortir|mort|morte|enferme*|danger",
    "appelez|faites|venez ... vite|quelque ... arretent|arrete|peur|tenir|tuer|mourir|danger", "do|doing|done something ... they|he|it wont|dont|doesnt stop", "they|he|she wont|never|dont|doesnt stop|leave|quit $",
    "they|he|she wont|dont|doesnt|never stop ... and|i|me|my|until|messag*|writ*|call*|send*|post*", "faites|fais|faire quelque chose ... arretent|arrete|tenir|peur", "ils|il|elle arretent|arrete|lachent|lache|lachera pas|plus|jamais ... et|je|me|moi|de|tant|depuis",
  ]

  // MARK: - Fear

  static let fear = [
    "im|i|am|was|were|we|feel|shes|hes|is so|very|really|too|genuinely|actually|still|constantly|always|just scared|afraid|terrified|unsafe|frightened",
    "im|am|was|were|feel|felt|feels|is|are|she|hes|shes scared|afraid|terrified|unsafe|frightened|petrified|shaking|trembling", "afraid|scared|terrified|frightened|fear|fears|fearing for my|our|her|his|their",
    "afraid|scared|terrified|frightened|dread|fear to|of go|going|open|opening|sleep|sleeping|leave|leaving|stay|staying|return|returning|come|coming|walk|walking|log|answer|answering|close|him|her|my|the|them|home|what",
    "scared|afraid|terrified|frightened he|she|hell|shell|theyll|somebody|someone|hes", "not|dont|never|didnt|cant|doesnt feel|felt|feeling|sleep|be safe", "isnt|not|arent safe here|tonight|there|at|any|anymore|with|around|in",
    "dont|doesnt|cant|not|havent|hardly|couldnt|havent|barely ... sleep|slept|breathe|eat|leave|left|stop ... since|house|flat|home|crying|shaking|because|anymore|any|alone|he|him|they|days|nights",
    "cant breathe|sleep|stop $", "still|am|im|was|hands shaking|trembling|shake", "panic|anxiety attack|attacks ... i|when|since|every|because|my|have|had|gave|get", "still|have|having|had|get|gives|gave|since nightmares|flashbacks",
    "jump|jumps|flinch|flinches|cry|shake when|every|whenever|each ... phone|door|buzzes|rings|message|notification|time", "made|makes|making me|her|him|us ill|sick|cry|afraid|scared|shake", "too scared|afraid|terrified|frightened to",
    "ai|avons|a|avait|ont|avais|j tres|trop|si|tellement|vraiment|encore|toujours|plus peur", "peur pour ma|moi|mes|ma|mon|sa|nos|notre|elle|lui|leur", "peur de|d sortir|rentrer|dormir|ouvrir|retourner|rester|revenir|aller|marcher|poster|repondre|lui|mon|ma|etre|me|l|quitter|parler|publier|voir|croiser",
    "peur qu|quil il|elle|on|ils|revienne*|me|recommence*|m|frappe|trouve", "peur ... ce|cette soir|nuit", "peur ici|la|chaque|quand|depuis|tous|toutes|seule|seul|maintenant $", "j|jai|ai|on|avons ... peur $",
    "sens|sent|sentais|sentait|sentons|sentie|suis|sommes|est pas|plus ... securite", "securite|rassuree ici|ce|chez|depuis ... plus|pas|soir|jamais", "tremble|trembler|tremblait|tremblais|tremblant|tremblante|terrorise*|terrifie*|paniqu* ... encore|depuis|quand|ici|encore|mes|fille|enfants|j|je|en|nuit|chez|il",
    "en tremble|tremblait|tremblais", "suis|est|sont|etait|etais|air|sommes terrorise*|terrifie*|terrifies|tetanise*", "dors|dort|mange|sort|sors|dormons|dormir plus|pas|jamais ... depuis|seule|chez|elle|moi|nuit|cause|peur",
    "dors|dort|mange|sort|sors plus", "crise|crises|crises de|d panique|angoisse ... depuis|quand|chaque|a|je|j", "rend|rendue|rendu|rendent malade|malades", "sursaute*|cauchemar* ... quand|depuis|chaque|toutes|toujours|nuit|encore|a",
    "j|m etouffe|etouffent $", "respire|respirer plus|pas $",
  ]

  // MARK: - Despair

  static let despair = [
    "end|ending|ended|take|taking|took|taken my|her|his|their|own own|life|lives", "end|ending it all|tonight|now|myself", "want|wanted|wanna|wish|ready|going|rather|prefer to|be|it ... die|dead", "wanna die", "wish i was|were|wasnt|could|had dead|gone|never|here|born|disappear|sleep|die",
    "suicidal", "suicide ... i|my|me|thought*|attempt*|note|watch|committed|tried|thinking|friend|daughter|son|brother|sister|him|her|he|she", "thought*|thinking|think|thinks|talk*|attempt*|committed|tried|idea|considering|about|of suicide",
    "self harm* ... i|my|me|again|daughter|son|she|he|friend|sister|brother", "i|my|shes|hes|started|been|she|he ... self harm*", "cut|cutting|cuts|hurt|hurting|harm|harming|hang|hanging|drown|starve|starving|kill|killing|kills|killed|hanged|hung myself|herself|himself|themselves|themself",
    "cutting again|my|her|his|since", "cut|slit my|her|his wrists|arms|wrist|veins", "took|taken|swallowed|take|taking|overdosed|overdose|swallow ... pills|tablets|sleeping|overdose|whole|everything|bottle", "overdosed|overdosing",
    "not|dont|doesnt|cant|didnt|wont|nothing|no|never|havent ... want|wanna|see|have|find|know|feel|reason|point|left|be|plan|worth ... live|living|alive|wake|waking|exist|existing|live|go|get|around ... anymore|any|on|here|up|tomorrow|for|by|longer|like|to|again",
    "dont|doesnt|not want|wanna|wants to|be|live|exist|wake alive|live|exist|wake|here|up|anymore $", "dont wanna|want live|exist|wake|be ... anymore|alive|here|up $", "any|no reason|point|use|sense to|in|of|for live|living|wake|being|go|going|waking|get|getting|carry|carrying",
    "dont|cant|not see a|any|the point|reason|future|way|sense ... to|in|of|anymore|out|wake|living|live|go|me|for", "whats|what|wheres|is ... point|use|reason ... of|in|to ... living|alive|live|being|going|waking|existing|go|wake|anymore",
    "nobody|noone|one|anyone|anybody|who|world|everyone would|will|wouldnt|wont|even notice|noticed|miss|care|be|cry|mind|better ... me|gone|im|if|i|without|off|dead|here", "if|when i was|were|am|wasnt|werent|disappear|disappeared|died|die|vanish|vanished gone|dead|not|here|around|nobody|would|tomorrow|tonight|noone",
    "better off dead|without me|gone", "want|wish|wanted|need|just ... it|this|everything|all|pain ... to|all end|stop|over|finish|be $", "want|wish|need|just it|this|everything|all ... to|all ... end|over|stop $", "want|wish|could|like|id|i|just ... disappear|vanish for|from|forever|completely|altogether|everything|earth|and",
    "goodbye|farewell|bye|byee everyone|everybody|all|world|friends|forever ... you|i|kind|wont|posting|last|loved|sorry|never|was|were|have|take", "take|look care|after of|my ... my cat|dog|kids|children|mum|mom|son|daughter|sister|plants|baby|family",
    "tell|telling my|them ... mum|mom|dad|mother|father|kids|family|wife|husband|daughter|son|sister|brother|parents ... sorry|love|loved|forgive|goodbye", "dont|no|not|never|stop worry|need|worrying|wait|look ... about|for me after|tomorrow|tonight|anymore|any|from|soon",
    "wont|not|never be|going to|around|here|posting|see ... tomorrow|next|anymore|christmas|much|long|spring|by ... alive|anymore|longer|here|around $", "wont be here|around|alive", "last|final|goodbye post|letter|message|note|tweet|words ... before|he|she|i|of|and|pushed|my|to|left|here|brother|sister|son|daughter",
    "wrote|posted|sent|left|writes his|her|their|a|my last|final|goodbye|suicide|farewell", "he|she|they|brother|sister|son|daughter|friend|boy|girl|student|teenager|colleague|kid ... hanged|hung|killed|jumped|shot|overdosed ... himself|herself|themselves|off|from|under|because|after|since",
    "cant|cannot|couldnt|not|wont go|do|take|carry|cope|live|continue|keep on|this|it|with|like|going ... anymore|any|longer|more|much|this $", "cant go on", "how much|long|many|longer ... i|can|we|shell|hell|will ... take|last|hold|cope|survive|bear|endure|stand", "lost everything|hope|faith|will|all ... and|no|reason|live|to|house|dont|alone|left",
    "had enough of life|living|everything", "life is|isnt|has not|no|over|worth|meaningless|pointless|unbearable|meaning|worthless|hell", "kill|end myself|it", "tired|sick|exhausted of living|life|being|existing ... alive|here|me|anymore|living $", "jump|jumping|jumped off|from|under|in|out ... bridge|roof|train|window|balcony|building|metro",
    "stand|standing|sitting|am|im on|at ... bridge|roof|ledge|rails", "pushed|drove|driven|drives|push him|her|them|me|my ... to|over|edge|up|suicide|death|brink",
    "me|se|s|te|d|y suicider|pendre|scarifi*|mutil*|tuer|buter|flinguer|noyer|foutre|jeter|ouvrir|tailler ... en|sous|par|du|les|moi|elle|lui|veines|air|l|pont|ce|soir|depuis|ici|classe|fois $", "me|se|m|nous suicider|pendre|scarifi*|mutil*|automutil*", "s|me|m est|etait|suis|sont|sommes|etais ... suicide*|pendu|pendue|tue|tuee|tues|scarifie*|defenestre*|mutile*|jete|jetee ... apres|a|cause|ici|dans|par|sous|en|cette|il|l|hier|depuis $",
    "suicidaire*|suicidaires", "suicide* ... ami|amie|soeur|frere|fils|fille|j|je|me|elle|il|tentative|pense|parle|parlait|idee", "pense*|parle*|parlait|idees|envie|tentative|tente|penser|lettre au|de|d|un|le|du suicide|suicider|mourir|finir|disparaitre|crever",
    "mettre|mis|met|mettra fin a", "fin a|de mes|ses|sa|ma|leurs jours|vie", "envie|veux|voudrais|voulais|veut|voulait|aimerais|prefere|preferait|jveux|besoin ... mourir|crever|en finir|disparaitre|finir ... pour|de|definitivement|jamais|plus|vraiment|et|bon|moi|c|ce $", "jveux|veux|veut|voulais|voudrait|voudrais|prefere mourir|crever|disparaitre",
    "envie|que|veux|voudrais que|qu|tout|ca ... s arrete|arretait|finisse|termine", "envie de mourir|crever|disparaitre|rien", "envie d|que en|tout finir|ca|s|cela", "plus|pas|aucune|sans|jamais ... envie|force|raison|gout|courage|sens ... de|a|d|la vivre|continuer|lever|reveiller|vie|tenir|rester|exister|avancer",
    "veux|veut|peux|peut|voulais plus|pas vivre|exister|continuer|tenir|etre|avancer $", "a|dans quoi bon ... vivre|continuer|lever|reveiller|se|me|rester|exister", "vois|voit|trouve|voyais plus|pas ... pourquoi|interet|raison|sens|sortie|bout|avenir|issue ... lever|vivre|continuer|leverais|je|de|a|la|reste|demain|me $",
    "personne|nul ne|n|me|verrait|va ... remarqu*|manqu*|pleur*|regret*|verra|verrait ... si|je|j|suis|plus|moi|me|absence|disparition", "si je|j n|ne|etais|suis|disparais*|meurs|mourais|m ... plus|pas|la|morte|mort|personne|ici|disparue|disparu", "serait|seraient|irait|iraient|monde mieux ... sans moi",
    "pris|prends|avale|avaler|avalee|prendre|ingere ... cachets|comprimes|medicaments|medocs|boite|somniferes|doliprane|tout", "scarifi*|automutil* ... je|me|recommence|depuis|ma|fille|bras|encore", "ouvert|ouvrir|taille|tailler les|mes|ses veines|poignets|bras", "adieu|adieux a|tout|tous|mes|les ... tous|tout|monde|amis|gentils|vous|prenez|merci|je|toutes",
    "prenez|prends|occupez|occupe|veillez soin|vous|toi|sur ... mon|ma|mes chat|chien|chats|enfants|mere|fils|fille|famille|soeur", "dites|dis|direz|dire|diras ... a|pardon ... mere|maman|pere|parents|enfants|famille|fille|fils|femme|mari ... aime|pardon|desole|desolee|regrette $", "dites|dis pardon|adieu|aurevoir|revoir a",
    "vous|t|te|pas inquiet* ... pas|plus pour moi|nous", "serai|serais|sera plus|pas ... la|ici|vivant|vivante|demain|ce|monde", "dernier|derniers|derniere|ultime post|message|lettre|mots|tweet ... ecrit|avant|ici|a|mon|son|je|frere|soeur|fils|de|adieu", "ecrit|poste|publie|laisse|ecrire son|sa|mon|un|une|leur dernier|derniere|adieu|lettre",
    "combien|jusqu de|a temps|quand ... tenir|tiendrai|supporter|survivre|endurer|peux|vais", "en peux|peut|pouvait plus ... vivre|vie|rien|de la|tout|maison|perdu|arreter|arrete|menaces|insultes|demain|mourir", "plus la force|gout|rien ... de|a|pour|perdre|vivre|continuer|demain|moi", "fatigue*|marre|lasse|ras de|d|le vivre|la|exister|bol|cette vie|etre",
    "saute*|sauter|jete*|jeter ... pont|toit|train|fenetre|balcon|metro", "pousse*|poussee|poussait ... au|a|bout|suicide|mort|y",
  ]
}
