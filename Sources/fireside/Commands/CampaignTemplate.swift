import Answering

/// The campaign that `init` writes: a bicycle workshop which doesn't exist, explained line by line.
enum CampaignTemplate {
  /// The transcript among the files.
  static let transcript = "transcripts/first.yaml"

  /// The files, in the order in which they are best read; every item was verified `today`.
  static func files(today: CalendarDate) -> [(name: String, text: String)] {
    let year = today.year + 1
    return [
      ("campaign.yaml", campaign(year)),
      ("features.yaml", features(today)),
      ("roadmap.yaml", roadmap(today, year)),
      ("rules.yaml", rules),
      ("voice.yaml", voice),
      (transcript, turns),
    ]
  }

  private static func campaign(_ year: Int) -> String {
    #"""
    # Who asks, what and where. “fireside check” looks all these files over whenever you have changed one.
    # Rayon is made up: put your own words in its place, file by file.
    campaign:
      name: Rayon \#(year)
      founder: { name: Ines Moreau, handle: "@rayon_velo", contact: ines@rayon.example }
      # The founder may also have accounts: ["@ines@velo.social"], the handles on other networks.
      invitation:
        en: "If our workshop could do one thing more next year, what should it be?"
        fr: "Si l'atelier pouvait faire une chose de plus l'an prochain, laquelle\_?"
      hashtag: "#Rayon\#(year)"
      # invitation_posts: ["1234567890"]   # the ids of the posts that asked it: replies to them are questions
      network: x               # whose length rule answers keep to: x, mastodon, bluesky, producthunt or plain
      languages: [en, fr]      # one is fine; every text is then needed in that one only

    """#
  }

  private static func features(_ today: CalendarDate) -> String {
    #"""
    # What exists already. A question that fits one of these gets its answer.
    features:
      - id: online-booking                 # a-z, 0-9 and hyphens; the log and the transcripts call it by this
        title: { en: Booking a repair online, fr: Réserver une réparation en ligne }
        asks:                              # how people put it; three a language at least, in different words
          en: ["Let me book a repair online", "Can I make an appointment on your website?", "booking a slot"]
          fr: ["Réserver une réparation en ligne", "Peut-on prendre rendez-vous sur le site ?", "choisir un créneau"]
        not:                               # near misses: what sounds like it, and must not get this answer
          en: ["Can I book a holiday?"]
        answer:                            # 200 characters at most: an opener and the link are added
          en: "You can: pick a day on our website, tell us what rattles, and the slot is yours."
          fr: "C'est possible\_: choisissez un jour sur le site, dites ce qui grince, et le créneau est à vous."
        link: https://rayon.example/book
        details:                           # answers to “And when?”, “How much?”, “Where?” later in the thread
          price: { en: "Booking costs nothing.", fr: "La réservation ne coûte rien." }
        verified: \#(today)               # when somebody last made sure that this is true

      - id: puncture-price
        title: { en: The price of a flat tyre, fr: Le prix d'une crevaison }
        asks:
          en: ["How much is a puncture?", "what do you charge for a flat tire", "Cost of a new inner tube"]
          fr: ["Combien coûte une crevaison ?", "vous prenez combien pour un pneu à plat", "tarif chambre à air"]
        answer:
          en: "A flat costs 12 euros with the inner tube, and you can wait for it with a coffee."
          fr: "Une crevaison coûte 12 euros, chambre à air comprise, le temps d'un café."
        verified: \#(today)

      - id: bike-collection
        title: { en: We fetch your bicycle, fr: Nous venons chercher votre vélo }
        asks:
          en: ["Can you pick up my bike at home?", "It won't roll, come and fetch it", "Collection by van"]
          fr: ["Venez chercher mon vélo à la maison", "vous passez le prendre chez moi ?", "enlèvement à domicile"]
        answer:
          en: "Our van comes to your door within the city; tick “fetch it” when you book."
          fr: "Notre camionnette vient à votre porte, dans toute la ville\_: cochez «\_à domicile\_» en réservant."
        details:
          price: { en: "The van costs 9 euros, there and back.", fr: "La camionnette coûte 9 euros, aller-retour." }
        verified: \#(today)

    """#
  }

  private static func roadmap(_ today: CalendarDate, _ year: Int) -> String {
    #"""
    # What may come. The status decides what an answer may say; a guard refuses whatever promises more.
    # A date is said only where “target” stands: YYYY, YYYY-Qn or YYYY-MM, and only if you said it in public.
    roadmap:
      - id: loan-bikes
        status: open                       # we are listening, nothing is decided: promise nothing
        title: { en: A bicycle on loan, fr: Un vélo de prêt }
        asks:
          en: ["Lend me a bike while mine is in repair", "Do you have loaners?", "Something to ride meanwhile"]
          fr: ["Prêtez-moi un vélo pendant la réparation", "Avez-vous un vélo de prêt ?", "un vélo de remplacement"]
        answer:
          en: "We're listening on this one, nothing is decided: the hard part is where to keep them."
          fr: "Nous écoutons, rien n'est décidé\_: le plus dur est de savoir où les garer."
        follow_up: { en: "For how many days would you need it?", fr: "Il vous le faudrait combien de jours\_?" }
        verified: \#(today)

      - id: saturday-opening
        status: planned
        target: \#(year)
        title: { en: Open on Saturdays, fr: Ouvert le samedi }
        asks:
          en: ["Please open on Saturdays", "I work all week, weekend hours?", "Are you closed on saturday"]
          fr: ["Ouvrez le samedi", "Je travaille toute la semaine, et le week-end ?", "fermé le samedi ?"]
        answer:
          en: "Saturdays are planned for \#(year): we need a third pair of hands first."
          fr: "Le samedi est prévu pour \#(year)\_: il nous faut d'abord une troisième paire de bras."
        verified: \#(today)

      - id: repair-classes
        status: started
        title: { en: Classes for doing it yourself, fr: Des cours pour réparer soi-même }
        asks:
          en: ["Teach us to fix our own bikes", "a course on brakes and gears", "Do you run workshops for beginners?"]
          fr: ["Apprenez-nous à réparer nous-mêmes", "un cours sur les freins", "Une soirée pour débutants ?"]
        answer:                            # a text without its status gets one of the voice's leads in front
          en: "A first group is trying out the evening on brakes, six people around one stand."
          fr: "Un premier groupe essaie la soirée freins, six personnes autour d'un pied d'atelier."
        verified: \#(today)

      - id: text-reminders
        status: completed
        title: { en: A text when it's ready, fr: Un SMS quand c'est prêt }
        asks:
          en: ["Text me when the repair is done", "How will I know it's finished?", "send an sms"]
          fr: ["Prévenez-moi par SMS", "Comment savoir que c'est terminé ?", "un message à la fin de la réparation"]
        answer:
          en: "It's there: leave your number when you book and we text you as soon as the bike is off the stand."
          fr: "C'est en place\_: laissez votre numéro, et un SMS part dès que le vélo est prêt."
        verified: \#(today)

      - id: electric-scooters
        status: declined                   # a “no” says why
        title: { en: Electric scooters, fr: Les trottinettes électriques }
        asks:
          en: ["Do you repair electric scooters?", "my scooter's battery is dead", "e-scooters?"]
          fr: ["Réparez-vous les trottinettes ?", "la batterie de ma trottinette est morte", "et les trottinettes électriques"]
        why:
          en: "We won't take scooters: their batteries need a fire-proof room, and we don't have one."
          fr: "Nous ne prendrons pas les trottinettes\_: il faut un local à l'épreuve du feu, et nous n'en avons pas."
        verified: \#(today)

      - id: second-shop
        status: planned
        visibility: internal               # may match, so that you are told; no word of it is ever quoted
        title: { en: Harbour Street shop, fr: L'atelier du port }
        asks:
          en: ["Open another shop near the harbour", "Will you come to my part of town?", "a second workshop"]
          fr: ["Ouvrez un autre atelier près du port", "Viendrez-vous dans mon quartier ?", "un deuxième atelier"]
        verified: \#(today)

    """#
  }
}
