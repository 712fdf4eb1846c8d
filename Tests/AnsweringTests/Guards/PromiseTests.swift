import Testing
import TextAnalysis

@testable import Answering

/// A sentence said of an item with this status.
struct SaidOf: Sendable, CustomTestStringConvertible {
  var status: RoadmapStatus
  var text: String

  var testDescription: String { "\(status.rawValue): \(text)" }

  /// Reads `status: sentence`, one a line.
  static func list(_ lines: String) -> [SaidOf] {
    lines.split(separator: "\n").compactMap { line in
      let halves = line.split(separator: ":", maxSplits: 1)
      return RoadmapStatus(rawValue: String(halves[0])).map {
        SaidOf(status: $0, text: String(halves[1].dropFirst()))
      }
    }
  }

  var concerns: [Concern] { PromiseGuard(standing: .roadmap(status)).concerns(about: text) }
}

@Suite("Promises and dates in many words")
struct PromiseTests {
  @Test("What promises too much, or names a day, is heard", arguments: tooMuch)
  func heard(sentence: SaidOf) {
    #expect(!sentence.concerns.isEmpty)
  }

  @Test("What keeps to the status is let pass", arguments: honest)
  func passed(sentence: SaidOf) {
    withKnownIssue("taken for a promise") {
      #expect(sentence.concerns == [])
    } when: {
      Self.misheard.contains(sentence.text)
    }
  }

  @Test(
    "To say that it is there is a promise too",
    arguments: [
      "Yes! You can pay with Bitcoin today.", "Yes, we take Bitcoin.", "We now accept Bitcoin.",
      "Bitcoin is live.",
      "It's basically done.", "2 weeks tops.", "Feb 3rd", "It's next on our list.", "You got it!",
      "Yes, it exists.", "Live today for everyone.", "Ce sera fait.", "Nous acceptons le Bitcoin.",
      "Oui, vous pouvez payer en Bitcoin dès maintenant.",
    ]
  )
  func plainClaims(text: String) {
    #expect(!PromiseGuard.withoutItem.concerns(about: text).isEmpty)
  }

  @Test(
    "A negation takes back one promise and no second one",
    arguments: [
      "We never sleep we will build it", "It isn't cheap it lands Monday",
      "Nothing is planned it lands Monday",
      "Ce n'est pas prévu nous le ferons lundi", "No worries we will launch it", "Don't worry it's coming",
    ]
  )
  func second(text: String) {
    #expect(!PromiseGuard.withoutItem.concerns(about: text).isEmpty)
  }

  @Test(
    "“Or” carries a negation on",
    arguments: [
      "It isn't planned or started.", "Ce n'est ni prévu ni en cours.", "Neither planned nor in development.",
      "I can't say we will build it.",
    ]
  )
  func carried(text: String) {
    #expect(PromiseGuard.withoutItem.concerns(about: text) == [])
  }

  private static let misheard: Set<String> = [
    "It may help people in March rain and July heat alike."
  ]

  private static let tooMuch = SaidOf.list(
    """
    open: It lands Monday.
    open: Before Christmas you'll be smiling.
    open: Count on it!
    open: Consider it done.
    open: It's in the pipeline.
    open: We're on it.
    open: It's coming.
    open: You have my word.
    open: Our engineers started on this last week.
    open: It is on our roadmap.
    open: That's decided: we build it.
    open: You will get it, no doubt.
    open: No worries, we will build it.
    open: It's not a question of if but when.
    open: Stay tuned, it won't be long.
    open: You won't have to wait long.
    open: We've got you, this is happening.
    open: Rest assured it will come.
    open: Definitely yes, we'll add it.
    open: Nothing is decided, but between us it will be there for your birthday.
    open: Your wish is our command.
    open: We're rolling up our sleeves and making it.
    open: Sure thing, I'll add it tonight.
    planned: Give us ten days.
    planned: You'll have it by spring.
    planned: We aim for Q2.
    planned: 📆 March!
    planned: The team is building it right now.
    planned: Coming soon to your phone.
    planned: We guarantee it.
    planned: It went live this morning.
    planned: Tomorrow!
    planned: By the end of the month.
    planned: In time for Easter.
    planned: Within a fortnight.
    planned: In the new year.
    planned: We don't rush things, it lands in June.
    planned: Any day now.
    planned: It's only weeks away.
    planned: Expect it in autumn.
    planned: Somewhere around mid-May.
    started: In ten days you can try it.
    started: This summer it's yours.
    started: Next sprint.
    started: 📅 15/03
    started: Almost there, a matter of days.
    started: It ships next week.
    started: It's out now, go try it.
    started: Already available for everybody.
    started: Early next year at the latest.
    started: Before the holidays.
    started: On Friday we flip the switch.
    started: A couple more weeks and it's yours.
    started: Not this week, but next Tuesday.
    started: It rolls out to everyone in 2027.
    started: The beta opens on the 3rd.
    started: One more sprint and done.
    declined: We'll do it anyway.
    declined: Maybe next year, promise.
    declined: Never say never: we're thinking of launching it in January.
    open: Ça arrive lundi.
    open: Avant Noël vous aurez le sourire.
    open: C'est pour très bientôt.
    open: Comptez dessus !
    open: Considérez que c'est fait.
    open: C'est dans les tuyaux.
    open: On s'en occupe.
    open: Ça vient.
    open: Vous avez ma parole.
    open: Nos développeurs ont commencé la semaine dernière.
    open: C'est sur notre feuille de route.
    open: C'est décidé, on le fait.
    open: Vous l'aurez, sans aucun doute.
    open: Pas d'inquiétude, nous allons le faire.
    open: La question n'est pas de savoir si, mais quand.
    open: Restez à l'écoute, ça ne va plus tarder.
    open: Vous n'attendrez plus longtemps.
    open: C'est comme si c'était fait.
    open: Soyez tranquille, ça viendra.
    open: Oui, évidemment, nous l'ajouterons.
    open: Rien n'est décidé, mais entre nous ce sera là pour votre anniversaire.
    open: Vos désirs sont des ordres.
    open: On retrousse nos manches et on s'y met.
    open: Bien sûr, je l'ajoute ce soir.
    planned: Dans dix jours vous l'avez.
    planned: Au printemps, promis.
    planned: À la rentrée !
    planned: On vise le T2.
    planned: 📆 mars !
    planned: L'équipe est déjà en train de le construire.
    planned: Bientôt sur votre téléphone.
    planned: On vous le garantit.
    planned: C'est en ligne depuis ce matin.
    planned: Demain !
    planned: D'ici la fin du mois.
    planned: À temps pour Pâques.
    planned: Sous quinzaine.
    planned: Dès janvier.
    planned: Nous ne nous pressons pas, ça sort en juin.
    planned: D'un jour à l'autre.
    planned: Ce n'est plus qu'une question de semaines.
    planned: Attendez-vous à le voir cet automne.
    planned: Vers la mi-mai.
    started: Cet été c'est à vous.
    started: Au prochain sprint.
    started: 📅 15/03
    started: C'est l'affaire de quelques jours.
    started: Ça sort la semaine prochaine.
    started: C'est sorti, essayez.
    started: Déjà disponible pour tout le monde.
    started: Début d'année prochaine au plus tard.
    started: Avant les vacances.
    started: Vendredi on appuie sur le bouton.
    started: Encore une ou deux semaines et c'est bon.
    started: Pas cette semaine, mais mardi prochain.
    started: Tout le monde l'aura en 2027.
    started: La bêta ouvre le 3.
    declined: On le fera quand même.
    declined: L'année prochaine peut-être, promis.
    declined: Il ne faut jamais dire jamais : on pense le lancer en janvier.
    """
  )

  private static let honest = SaidOf.list(
    """
    open: We're listening, and nothing is decided.
    open: We can't promise anything.
    open: No date, no promise.
    open: It isn't planned for now.
    open: I won't tell you it's coming, because I don't know.
    open: Tell us what you'd use it for first.
    open: Not on the roadmap today.
    open: For now it's cards and PayPal.
    open: We hear you, and we are reading every reply.
    open: Nobody is working on it yet.
    open: Would you use it on Mondays or at weekends?
    open: We've read 1,200 replies about this.
    open: I can't say whether we'll ever build it.
    open: We have not started.
    open: May I ask what you'd pay for it?
    planned: It is planned, and there's no date yet.
    planned: We plan to build it, when I can't say.
    planned: Planned, not started.
    planned: It's on the roadmap.
    planned: It won't be this year's first thing, I can't name a date.
    planned: We want to do it well rather than fast.
    planned: We haven't begun to build it.
    planned: I'd rather not name a month.
    planned: Don't hold your breath: no date.
    started: We're working on it.
    started: It's being built, no date yet.
    started: Work has begun; I don't know when it will be done.
    started: We are on it, and I promise no day.
    started: It isn't ready yet.
    started: It's not out yet.
    started: The team is testing it.
    started: I can't tell you whether it will be spring or summer.
    started: It may help people in March rain and July heat alike.
    declined: No, and here is why: it would put people in danger.
    declined: We won't build it.
    declined: We decided against it.
    declined: We don't plan to change that.
    declined: It isn't coming, sorry.
    declined: You may not like the answer, but it's no.
    declined: We thought about it for two years and said no.
    open: Nous écoutons, rien n'est décidé.
    open: Nous ne pouvons rien promettre.
    open: Ni date ni promesse.
    open: Ce n'est pas prévu pour l'instant.
    open: Je ne vous dirai pas que ça arrive, je n'en sais rien.
    open: Dites-nous à quoi ça vous servirait d'abord.
    open: Ce n'est pas sur la feuille de route aujourd'hui.
    open: Pour l'instant, c'est carte et PayPal.
    open: On vous entend, et nous lisons chaque réponse.
    open: Personne n'y travaille encore.
    open: Vous vous en serviriez le lundi ou le week-end ?
    open: Nous avons lu 1 200 réponses à ce sujet.
    open: Je ne sais pas si nous le ferons un jour.
    open: Nous n'avons pas commencé.
    open: Combien paieriez-vous pour ça ?
    planned: C'est prévu, sans date pour l'instant.
    planned: Nous prévoyons de le faire, quand, je ne peux pas le dire.
    planned: Prévu, pas commencé.
    planned: C'est sur la feuille de route.
    planned: Je ne donne pas de date.
    planned: Nous voulons le faire bien plutôt que vite.
    planned: Nous n'avons pas encore commencé à le construire.
    planned: Je préfère ne pas donner de mois.
    planned: Pas de date, je préfère être franche.
    started: Nous y travaillons.
    started: C'est en cours, pas de date.
    started: Le travail a commencé, je ne sais pas quand il sera fini.
    started: On s'en occupe, sans promettre de jour.
    started: Ce n'est pas encore prêt.
    started: Ce n'est pas sorti.
    started: L'équipe le teste.
    started: Je ne peux pas dire si ce sera au printemps ou en été.
    started: Ça aidera ceux qui voyagent l'hiver comme l'été.
    declined: Non, et voici pourquoi : cela mettrait des gens en danger.
    declined: Nous ne le ferons pas.
    declined: Nous y avons renoncé.
    declined: Nous ne prévoyons pas de changer cela.
    declined: Ça ne viendra pas, désolée.
    declined: La réponse ne vous plaira peut-être pas, mais c'est non.
    declined: On y a réfléchi deux ans et c'est non.
    """
  )
}
