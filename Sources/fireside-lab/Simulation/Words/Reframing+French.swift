extension Reframing {
  static let french =
    [
      // What somebody wants to do themselves.
      Family(
        starts: [
          "pouvoir ", "peut-on ", "puis-je ", "est-ce qu'on peut ", "est-ce que je peux ", "on peut ",
          "je peux ",
          "je voudrais pouvoir ", "j'aimerais pouvoir ", "je voudrais ", "j'aimerais ", "je veux ",
          "comment ", "",
        ],
        fits: { infinitives.contains(firstWord($0)) && $0.contains(" ") },
        shapes: [
          "Pouvoir ~", "On peut ~ ?", "Est-ce qu'on peut ~ ?", "J'aimerais pouvoir ~", "Je voudrais ~",
          "Ce serait bien de pouvoir ~", "J'adorerais pouvoir ~", "Il faudrait pouvoir ~",
          "à quand pouvoir ~ ?",
          "Est-ce que je peux ~ ?", "ce serait top si on pouvait ~",
        ]
      ),
      // A thing that somebody wants to have.
      Family(
        starts: ["je veux ", "je voudrais ", "j'aimerais ", "il faudrait ", "il faut ", "pourquoi pas ", ""],
        fits: { ["un", "une"].contains(firstWord($0)) && $0.split(separator: " ").count < 9 },
        shapes: [
          "Je veux ~", "Il faudrait ~", "J'aimerais ~", "À quand ~ ?", "Pourquoi pas ~ ?", "~ svp",
          "Ce serait bien d'avoir ~", "+1 pour ~", "il manque ~", "mon vœu, c'est ~",
        ]
      ),
    ]
    + imperatives.map { imperative, infinitive in
      Family(
        starts: ["svp \(imperative) ", "\(imperative) "],
        fits: { firstWord($0) != "pas" },
        shapes: [
          "Vous pourriez \(infinitive) ~ ?", "Pourriez-vous \(infinitive) ~ ?", "\(imperative) ~ svp",
          "Il faudrait \(infinitive) ~", "Merci de bien vouloir \(infinitive) ~",
          "ce serait top si vous pouviez \(infinitive) ~",
        ]
      )
    }

  private static let imperatives = [
    ("ajoutez", "ajouter"), ("mettez", "mettre"), ("permettez", "permettre"), ("affichez", "afficher"),
    ("montrez", "montrer"), ("laissez", "laisser"), ("donnez", "donner"), ("proposez", "proposer"),
    ("acceptez", "accepter"), ("créez", "créer"), ("ouvrez", "ouvrir"), ("indiquez", "indiquer"),
    ("prévenez", "prévenir"), ("arrêtez", "arrêter"), ("faites", "faire"), ("supprimez", "supprimer"),
  ]

  private static let infinitives = Set(
    """
    payer partager voir choisir réserver chercher trouver filtrer masquer bloquer écrire envoyer recevoir changer \
    modifier annuler ajouter enregistrer garder savoir connaître lire publier suivre trier comparer demander \
    louer dormir partir arriver rester inviter traduire télécharger supprimer cacher afficher couper régler mettre \
    avoir faire prendre donner utiliser gérer créer ouvrir fermer limiter signaler programmer épingler répondre \
    voter offrir obtenir imposer vendre acheter échanger négocier synchroniser désactiver activer
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )
}
