extension ManyWords {
  static let french = ManyWords(
    openings: [
      "salut {handle} ", "Bonjour {name} ! ", "coucou {name}, ", "Bonsoir, ", "bonjour, ", "franchement : ",
      "perso : ",
      "moi je dirais : ", "+1 ", "mon vœu : ", "Svp : ", "pour moi : ", "alors, ", "une seule chose : ",
      "facile : ",
      "Utilisatrice depuis le début. ", "pour {tag} : ", "ça fait longtemps que je le demande : ",
      "Bonne question. ",
      "une idée : ", "idée en vrac : ", "numéro 1 pour moi : ", "bon, ", "hello, ", "petite demande : ",
      "vote pour : ",
    ],
    closings: [
      "Svp !", "svp", "s'il vous plaît", "Merci !", "merci d'avance", "ce serait top", "ça changerait tout",
      "stp",
      "ce serait génial", "j'adorerais", "on est beaucoup à le vouloir", "ça m'aiderait beaucoup", "bisous",
      "mrc",
      "voilà c'est dit", "je m'en servirais tous les jours", "et ce serait parfait", "bonne journée",
    ],
    droppable: set("le la les un une des du de vraiment très bien alors"),
    synonyms: table(frenchSynonyms),
    elongated: [
      "trop": "trooop", "oui": "ouiiii", "vraiment": "vraimeeent", "merci": "merciiii", "svp": "svpppp",
      "tout": "touuut", "grave": "graaave", "besoin": "besoiiin", "marre": "maaarre",
      "toujours": "toujouuurs",
    ],
    untouchable: set("pas ne non jamais sans rien plus aucun aucune personne seulement"),
    keyboard: ["azertyuiop", "qsdfghjklm", "wxcvbn"]
  )

  private static let frenchSynonyms = """
    beaucoup: bcp, énormément
    quelqu'un: qqn, quelqun
    pour: pr
    tout: tt
    tous: ts
    toujours: tjs, tjrs
    maintenant: mtn
    c'est: c, cest
    avec: ac
    dans: ds
    vous: vs
    nous: ns
    aujourd'hui: ajd
    rendez-vous: rdv
    message: msg
    messages: msgs
    appartement: appart
    application: appli
    appli: application
    ordinateur: ordi
    télé: télévision
    téléphone: portable, tel
    photos: images, clichés
    copains: potes
    copain: pote
    enfants: gosses
    vraiment: franchement, réellement
    facile: simple
    simple: facile
    voiture: bagnole
    travail: boulot
    j'aimerais: je voudrais
    super: génial, top
    génial: super, top
    petit: p'tit
    petite: p'tite
    souvent: régulièrement
    choisir: sélectionner
    voudrais: souhaiterais
    problème: pb, souci
    problèmes: pbs, soucis
    temps: tps
    même: mm
    combien: cb
    comment: cmt
    quand: qd
    notification: notif
    notifications: notifs
    chose: truc
    choses: trucs
    vacances: congés
    aussi: également
    puis: ensuite
    gens: personnes
    maison: baraque
    """
}
