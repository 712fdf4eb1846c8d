extension SmallTalk {
  static let french = """
    {day} et il pleut toujours à {city}
    quelqu'un regarde {team} {day} ?
    {team} ont encore perdu, {number} minutes pour rien
    une bonne recette de {food} ?
    j'ai encore brûlé ma {food}, troisième fois ce mois-ci
    {thing} a lâché {day}, évidemment
    comment on répare {thing} ? je demande à tout le monde
    mon partiel de {subject} c'est {day} et je sais rien
    qui est encore debout à cette heure-ci
    la circulation à {city} aujourd'hui, n'importe quoi
    le bus {number} toujours en retard à {city}
    vos {plant}, vous les arrosez souvent en hiver ?
    {number} pages de ce roman et toujours pas de meurtre
    {first} me doit {number} euros, que tout le monde le sache
    c'est moi ou {day} dure plus longtemps que les autres jours
    mon voisin joue de la trompette depuis {number} minutes
    la fin de cette série... {number} épisodes pour ça
    résolution : moins de sucre, plus de {subject}
    la lune sur {city} ce soir
    un bon dentiste à {city}, quelqu'un connaît ?
    {food} au petit déjeuner, j'assume
    est-ce que les poissons dorment
    on faisait quoi avant le café
    {first} s'est mariée !! mairie de {city}, {number} invités
    le train pour {city} a {number} minutes de retard
    pardon, mauvais fil
    je teste
    bof
    je passais par là
    je reste pour les réponses
    déjà {number} réponses, la vache
    ma mamie a {number} ans aujourd'hui
    """.split(separator: "\n").map(String.init)

  static let frenchConversation = """
    pareil
    d'accord à {number} %
    tellement vrai
    bien dit
    mdr
    tu l'as lu où ça ?
    {first} ? c'est toi ? ça fait longtemps
    j'avais dit exactement ça l'an dernier
    mouais, je vois ça autrement
    raconte
    comment ça ?
    haha {first} va adorer
    ma sœur dit la même chose {number} fois par jour
    ah bon ?
    t'es à {city} aussi ?
    +1
    bah non
    on en parlait {day}, tu te rappelles
    pas faux
    je me disais justement ça dans le bus à {city}
    """.split(separator: "\n").map(String.init)
}
