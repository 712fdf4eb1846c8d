extension CampaignTemplate {
  static let rules = #"""
    # Questions known by their words. In order of gravity: safety, contact, press and spam go before all the
    # items above; thanks and playful yield to an item that fits.
    #
    # A pattern is words in order within one sentence, without capitals and accents (“j'ai” is two words,
    # “don't” is “dont”): brake* any word that starts so; a|b either; ... up to five words in between;
    # ^ and $ the sentence's two ends; <url> <number> <mention> <hashtag> <emoji> one such thing.
    # The examples must fire their rule and the counterexamples must not: “fireside check” tries them all.
    rules:
      - id: hurt
        lane: safety                       # a human reads these first; never a joke, never in bulk
        when:
          en: ["i|we crashed|fell|bleed*", "brake*|fork|frame ... failed|broke|snapped", "im|was injured|hurt"]
          fr: ["je suis|me ... tombe|tombee|blesse|blessee", "frein*|fourche|cadre ... lache|casse"]
        examples:
          en: ["My brakes failed on the hill", "I crashed an hour after your repair", "I'm hurt"]
          fr: ["Les freins ont lâché dans la descente", "Je suis tombée à cause de la roue", "Je me suis blessé"]
        counterexamples:
          en: ["Could you check my brakes?", "a course on brakes"]
          fr: ["Pouvez-vous régler mes freins ?", "un cours sur les freins"]
        answer:
          en: "Are you all right? Please don't ride it. Write to me at {contact}: I read that myself, first thing."
          fr: "Comment allez-vous\_? Ne roulez plus avec, et écrivez-moi à {contact}\_: je vous lis en premier."

      - id: write-to-us
        lane: contact
        when:
          en: ["email|mail|phone|call|contact|reach you|someone|somebody", "talk to a person|human"]
          fr: ["vous|te contacter|joindre|appeler|ecrire", "parler a quelqu un"]
        examples:
          en: ["How can I reach you?", "I want to talk to a human"]
          fr: ["Comment vous joindre ?", "Je voudrais parler à quelqu'un"]
        counterexamples:
          en: ["Text me when it's done"]
          fr: ["Prévenez-moi par SMS"]
        answer:
          en: "Write to {contact}: {founder} answers, usually with clean hands."
          fr: "Écrivez à {contact}\_: c'est {founder} qui répond, les mains propres si possible."

      - id: journalist
        lane: press
        when:
          en: ["journalist|reporter", "interview you|ines", "for an article"]
          fr: ["journaliste", "interview de|avec", "pour un article"]
        examples:
          en: ["I'm a journalist, may I call?", "I'd love to interview Ines"]
          fr: ["Je suis journaliste au quotidien local", "C'est pour un article sur le vélo"]
        counterexamples:
          en: ["Nice article about you"]
          fr: ["Bel article sur vous"]
        answer:
          en: "Gladly: {contact}, with your deadline in the subject."
          fr: "Volontiers\_: {contact}, avec votre délai dans l'objet."

      - id: advertising
        lane: spam                         # no answer is due, so there is none
        when:
          en: ["followers|crypto ... <url>", "promo|discount code", "buy followers"]
          fr: ["code promo", "abonnes pas cher|chers"]
        examples:
          en: ["10k followers here https://spam.example", "Use my promo code"]
          fr: ["Mon code promo pour vous", "Des abonnés pas chers"]
        counterexamples:
          en: ["Is there a discount for students?"]
          fr: ["Un tarif étudiant ?"]

      - id: thank-you
        lane: thanks
        when:
          en: ["thanks|thank", "love your|this|what"]
          fr: ["merci|bravo", "j adore"]
        examples:
          en: ["Thank you so much!", "love what you do"]
          fr: ["Merci mille fois !", "Bravo l'équipe"]
        counterexamples:                   # thanks and playful may fire here: the item goes before them
          en: ["Thanks, and please open on Saturdays"]
          fr: ["Merci, et ouvrez le samedi"]
        answer:                            # several variants take turns
          en: ["That keeps us pedalling, thank you.", "Pinned above the workbench. Thank you."]
          fr: ["Voilà qui nous fait pédaler, merci.", "Affiché au-dessus de l'établi. Merci."]

      - id: flying-bike
        lane: playful
        when:
          en: ["flying|time ... bike|bicycle|machine", "bike|bicycle ... fly|moon"]
          fr: ["velo ... volant|vole|lune", "voyager dans le temps"]
        examples:
          en: ["Make my bike fly", "A flying bicycle, obviously"]
          fr: ["Un vélo volant, évidemment", "À vélo jusqu'à la lune"]
        counterexamples:
          en: ["My time is short, pick up my bike"]
          fr: ["Venez chercher mon vélo"]
        answer:
          en: "We tried. The cat still won't sit in the basket."
          fr: "Nous avons essayé. Le chat refuse toujours le panier."

    """#

  static let voice = #"""
    # How you talk, around what the items say. Openers suit a yes and a no alike, and are dropped where the
    # answer would not fit; the same question always gets the same one.
    # Placeholders: {asker} (openers only), {founder}, {handle}, {contact}, {hashtag}, {link}.
    voice:
      openers:
        en: ["Hi {asker}.", "Thanks for asking.", "Fair question.", "Good to hear from you."]
        fr: ["Bonjour {asker}.", "Merci de votre message.", "Bonne question.", "Merci de nous lire."]
      sign_offs:
        en: ["– {founder}"]
        fr: ["– {founder}"]
      leads:                               # said in front of a roadmap answer that leaves its status out
        open:
          en: ["We're listening, no promise yet."]
          fr: ["Nous écoutons, sans rien promettre."]
        planned:
          en: ["It's planned."]
          fr: ["C'est prévu."]
        started:
          en: ["We're working on it."]
          fr: ["Nous y travaillons."]
        completed:
          en: ["It's there now."]
          fr: ["C'est en place."]
        declined:
          en: ["It's a no from us."]
          fr: ["Pour nous, c'est non."]
      fallback:                            # what you start from where nothing matched; promises nothing
        en: ["Thank you, I've read it. Could you tell me a little more?"]
        fr: ["Merci, je vous ai lu. Pouvez-vous m'en dire un peu plus\_?"]

    """#

  static let turns = #"""
    # A transcript: a script, a test and an archive in one. “fireside run” drafts every turn, compares the
    # draft with what is expected, takes the decision and logs it.
    # outcome: matched, ambiguous, fallback (nothing fits) or escalated (a human has to look).
    # decision: approve, edit (with an “answer”), reject, later or escalate.
    transcript:
      name: First evening
      turns:
        - question: "can i book an appointment online??"
          expect: { outcome: matched, item: features/online-booking }
          decision: approve
        - question: "And how much is it?"
          follow_up: true                  # goes on in the thread of the turn before
          expect: { outcome: matched, item: features/online-booking }
          decision: approve
        - question: "Bonjour, avez-vous un vélo de prêt pendant la réparation ?"
          expect: { outcome: matched, item: roadmap/loan-bikes }
          decision: edit
          answer: "Bonjour\_! Nous écoutons, rien n'est décidé\_: où les garer, voilà la question."
        - question: "do you fix electric scooters"
          expect: { outcome: matched, item: roadmap/electric-scooters }
          decision: approve
        - question: "Les freins ont lâché ce matin"
          expect: { outcome: escalated, item: rules/hurt }
          decision: escalate
        - question: "Merci ! Et ouvrez le samedi svp"
          expect: { outcome: matched, item: roadmap/saturday-opening }
          decision: approve
        - question: "a workshop near the harbour please"
          expect: { outcome: matched, item: roadmap/second-shop }
          decision: later                  # it is internal: there is no draft to approve
        - question: "What is the capital of Peru?"
          expect: { outcome: fallback, item: null }
          decision: reject

    """#
}
