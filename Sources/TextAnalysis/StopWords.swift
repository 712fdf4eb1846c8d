/// Words that carry no subject: function words, greetings and courtesies, folded.
package enum StopWords {
  package static func contains(_ word: String, _ language: Language) -> Bool {
    switch language {
    case .english: english.contains(word)
    case .french: french.contains(word)
    }
  }

  package static let english: Set<String> = words(
    """
    a about am an and any are as at be been being but by can cant could couldnt did didnt do does doesnt
    doing dont for from get gets got had has hasnt have havent having he hello her here hey hi him his how
    i id if im in into is isnt it its ive just know let lets like lol love make me more most much my need
    needs no nor not now of off oh ok on one only or other our out over own please pls plz really she should
    shouldnt so some something still such sure than thank thanks that thats the their them then there these
    they thing things think this those to too u ur us very want wanted wants was wasnt way we well were what
    whats when where which who why will wish with wont would wouldnt yeah yes yet you your youre bring give
    guys dear sir madam team great good nice idea feature option add launch year next
    """
  )

  package static let french: Set<String> = words(
    """
    a ah ai aie aimerais alors apres au aucun aura aussi autre aux avec avez avoir ayez beaucoup bien bonjour
    bonsoir bref c ca ce cela ces cet cette ceux chez comme comment coucou d dans de depuis des deux devrait
    dites donc dont du elle elles en encore est et etait etes etre eu eux faire fait faites faut hello
    hey ici il ils j je jusqu juste l la le les leur leurs lui m ma mais me meme merci mes moi mon n ne
    ni non nos notre nous on ont ou oui par pas peu peut peux plait plus pour pourquoi pourrait pourriez
    pouvez pouvoir pourrais puis qu quand que quel quelle quelles quels qui quoi s sa salut sans se serait
    ses si son sont stp sur svp t ta te tellement tes toi ton toujours tout toute toutes tous tres trop tu
    un une va vais vas veut veux voila voudrais vos votre vous vraiment y avoir soit bonne super genial
    idee equipe chose choses ajouter ajoutez mettre mettez option annee prochaine
    """
  )

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
