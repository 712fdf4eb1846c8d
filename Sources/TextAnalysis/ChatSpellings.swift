/// What people write with their thumbs, and what they mean: folded, one word each.
///
/// Only what is no word of the other language and means one thing stands here.
package enum ChatSpellings {
  package static func meaning(of word: String) -> [String]? { meanings[word] }

  private static let meanings: [String: [String]] = Dictionary(
    uniqueKeysWithValues: list.split(separator: "\n").map { line in
      let words = line.split(separator: " ").map(String.init)
      return (words[0], Array(words.dropFirst()))
    }
  )

  package static let list = """
    acc account
    accs accounts
    addy address
    app application
    apps applications
    appli application
    applis applications
    appt appartement
    bcoz because
    bcp beaucoup
    bday birthday
    bjr bonjour
    bsr bonsoir
    cc coucou
    chgt changement
    cmt comment
    cmnt comment
    convo conversation
    convos conversations
    cuz because
    dms messages
    dunno do not know
    evry every
    evrything everything
    fav favourite
    favs favourites
    ffs please
    followin following
    gimme give me
    gonna going to
    gotta have to
    hv have
    kestion question
    lemme let me
    lvl level
    mdp mot de passe
    msg message
    msgs messages
    mtn maintenant
    nd and
    nvm never mind
    notif notification
    notifs notifications
    pb probleme
    pbs problemes
    pic photo
    pics photos
    plz please
    pls please
    ppl people
    pkoi pourquoi
    pq pourquoi
    pwd password
    qd quand
    qqn quelqu un
    qqch quelque chose
    qqs quelques
    rdv rendez vous
    rly really
    rn right now
    rply reply
    slt salut
    sms message
    stg something
    sth something
    svp s il vous plait
    stp s il te plait
    tjr toujours
    tjrs toujours
    tjs toujours
    tmr tomorrow
    tmrw tomorrow
    tps temps
    u you
    ur your
    vid video
    vids videos
    vmt vraiment
    vrm vraiment
    vrmt vraiment
    wanna want to
    wat what
    wen when
    wer where
    wit with
    wknd weekend
    wud would
    """
}
