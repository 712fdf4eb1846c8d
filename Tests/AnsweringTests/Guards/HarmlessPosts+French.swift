extension HarmlessPosts {
  static let homestayInFrench = posts(
    """
    je meurs d'envie de dormir dans une cabane dans les arbres
    Le wifi était lent à hurler
    Existe-t-il une ligne d'urgence la nuit ?
    comment signaler une annonce qui n'existe pas ?
    Des séjours entre femmes svp, je voyagerais plus souvent seule
    Vérifiez l'identité des voyageurs avant la réservation
    j'ai perdu ma clé, on peut en avoir une autre ?
    Ce petit déj était à mourir, merci
    La fonction qui tue : une carte avec les lignes de bus
    Notre hôte a attaqué les fourneaux et nous a fait un festin, merci !
    Le lit était une agression pour mon dos
    La synchro du calendrier est violemment cassée
    Dites-nous si le quartier est sûr le soir
    Précisez si la chambre ferme à clé
    Des avis à l'aveugle svp, j'ai peur des étoiles de vengeance
    Je déteste devoir tout payer d'avance
    Interdisez les fêtes, mes voisins se plaignent du bruit
    les frais cachés c'est le pire, affichez le total
    montrez les trésors cachés du quartier
    Un guide sur les sonnettes à caméra pour les hôtes, ce serait bien
    Laissez-moi tirer un message à plusieurs hôtes d'un coup
    une remise après un mauvais séjour ?
    virez les pubs svp, ça m'agresse les yeux
    J'en peux plus de faire le ménage avant de partir, c'est de la torture
    Simple à en mourir : affichez la pression de la douche
    Vous avez des châteaux hantés ? c'est pour un ami
    L'escalier m'a tuée, indiquez les étages sans ascenseur
    L'attaque des frais, épisode 5
    Puis-je faire venir mon copain si j'ai réservé pour un ?
    Laissez-nous choisir l'heure d'arrivée, attendre dans la rue c'est l'enfer
    Vos frais de ménage sont un crime
    C'est du vol ce prix
    tuez les frais de service s'il vous plaît
    Je tuerais pour un filtre lave-linge
    Le bitcoin me fait peur, gardez la carte
    Laissez les hôtes bloquer un voyageur pour qu'il ne réserve plus
    Plus de protection pour les hôtes contre la casse
    un filtre pour les logements avec détecteur de fumée et de CO
    Indiquez s'il y a des caméras à l'extérieur avant qu'on réserve
    Mon téléphone était mort, ajoutez un digicode aux serrures
    je suis bloquée hors de mon compte, comment changer le mot de passe
    La vue est à tomber, meilleur séjour
    mort de rire le dragon dans le salon
    j'ai été choquée par le prix du parking
    Bombardée de courriels, laissez-moi les couper
    arrêtez de me harceler de notifications, par pitié
    Ma belle-mère est la vraie menace de mes vacances mdr
    Un bouton d'urgence pour les gens qui voyagent seuls
    Ajoutez une assurance contre le vol
    notre hôte est dangereusement bon en cuisine
    L'appli a planté et a tué ma réservation
    Mes enfants sont des monstres, dites quelles maisons ont une clôture
    Que se passe-t-il si un voyageur casse une lampe ?
    est-ce que l'hôte habite sur place ? dites-le
    Laissez voir si un voyageur a déjà été refusé
    J'avais peur qu'il pleuve mais l'endroit était parfait, merci
    la promo du black friday doit revenir
    un filtre cuisine blanche haha
    que l'algorithme ne discrimine pas les petits hôtes dans la recherche
    Les hôtes fantômes qui ne répondent jamais : affichez le délai de réponse
    l'hôte cuisine à tuer père et mère
    je mourrais sans café, ajoutez un filtre machine à café
    on s'est fait dévorer par les punaises et personne ne rembourse
    la douche était glacée, prévenez les gens
    j'ai appuyé sur le mauvais bouton et perdu ma réservation
    mon mari ronfle, montrez les logements à deux chambres
    les enfants se sont ennuyés à mourir, indiquez les jouets
    peur de l'avion, alors des trajets en train svp
    j'ai paniqué car le code ne marchait pas, envoyez-le plus tôt
    l'hôte m'a demandé mon passeport, c'est permis ?
    les voisins ont fait la fête toute la nuit, des heures calmes svp
    le prix a doublé dans la nuit, c'est du racket
    l'hôte peut-il entrer pendant mon séjour ? écrivez-le
    ma fille est allergique, montrez les chats
    réserver pour ma mère de 80 ans
    j'ai laissé les clés à l'intérieur, une boîte à clés svp
    haha le perroquet a insulté ma belle-mère, 10/10
    merci ! le lit m'a sauvé le dos
    j'ai le dos en compote, dites si le matelas est ferme
    l'hôte nous a sauvé la vie avec un gâteau, merci !
    le taux de change m'a volée, affichez ma monnaie
    un ours est venu dans le jardin, meilleur séjour
    les hôtes devraient pouvoir refuser les fêtes
    l'escalier est un calvaire avec une poussette
    mon fils a cassé une vitre, qui paie
    je craignais le pire et c'était charmant, merci
    la réservation a disparu, j'ai paniqué une heure
    on s'est sentis chez nous, la propriétaire nous a embrassés au départ
    peut-on voir qui d'autre loge dans la maison
    """
  )

  static let birdsongInFrench = posts(
    """
    Laissez-moi bloquer les inconnus avant qu'ils m'écrivent
    Plus de protection contre le harcèlement svp
    tuez l'algorithme
    votre appli assassine ma batterie
    Virez les bots
    mort. ce fil m'a achevé 😂
    mdr je pleure de rire
    tirez-moi un MP quand l'appli bureau sort
    Le nouveau logo agresse mon bon goût
    je crains que l'algorithme cache mes posts à mes amis
    signaler cinquante posts d'un coup en un clic
    une option pour masquer les insultes sans les lire
    mon compte est suspendu et je ne sais pas pourquoi, comment contester ?
    on a piraté mon compte, comment le récupérer ?
    prévenez-moi avant les images choquantes
    Laissez les parents fixer des limites pour les ados
    plus de spam crypto dans mes mentions
    Les spoilers devraient être un crime, ajoutez une balise
    mon fil est un champ de bataille de pubs
    je veux effacer tout ce que j'ai posté avant 2015
    des posts qui disparaissent au bout d'un jour
    coupez la localisation par défaut
    mon ex aime mes vieux posts par erreur, mettez des j'aime privés haha
    stop à l'invasion des pubs
    Avez-vous des règles sur la haine ? où les lire
    comment obtenir une copie de mes signalements pour la police ?
    un bouclier qui s'active quand un post devient viral
    je suis accro, je peux plus m'arrêter, au secours 😅
    je traque les oiseaux avec mon nouvel objectif, laissez les photos entières !
    je suis mort de fatigue, faites un mode sombre plus doux
    je meurs d'envie d'un bouton modifier
    cette police est une agression visuelle
    laissez-moi masquer des conversations entières
    Répondez plus vite aux signalements d'abus
    Dites aux gens ce que devient leur signalement
    Embauchez des modérateurs qui parlent la langue
    arrêtez de me proposer des gens que je connais pas, ça fait peur
    Je tuerais pour des dossiers dans les signets
    cette blague m'a tuée
    Le bouton je n'aime pas est dangereux, surtout ne le faites pas
    Le shadowban c'est une blague, expliquez le classement
    l'ordre chronologique ou la mort lol
    qui faut-il menacer pour avoir un bouton modifier
    j'ai peur que vous passiez au payant
    laissez-nous choisir qui répond pour garder les inconnus dehors
    des listes de blocage partagées pour que les communautés se protègent
    Laissez-moi quitter une conversation de groupe en silence
    vérifiez les journalistes s'il vous plaît
    Je déteste la lecture automatique à mort
    qui a visité mon profil ? je suis curieuse
    Une question avant d'envoyer une insulte, c'est prévu ?
    ramenez l'oiseau, vous avez tué une légende
    mon téléphone est mort, une appli pour ordinateur svp
    achevez les tendances une bonne fois
    mes notifications explosent quand je gagne aux échecs, laissez-moi filtrer
    tuez-moi, encore une refonte
    Pitié tuez les pubs
    la limite de caractères étrangle ma prose
    votre recherche est un trou noir
    chiffrez les messages pour que personne ne nous espionne
    je tuerais père et mère pour un bouton modifier
    vos pubs me poursuivent partout sur internet
    ce fil qui saute me rend dingue
    j'ai peur d'aimer un post par accident
    mes notifications sont une catastrophe
    cette mise à jour, quelle claque
    arrêtez de nous forcer à voir les tendances
    la boîte à suggestions me harcèle avec le foot
    le mode sombre me brûle les yeux la nuit
    le correcteur automatique m'a encore attaquée
    ça me fait mal de voir mes photos coupées
    je suis morte de rire, merci pour ce fil
    les liens morts devraient être signalés
    j'ai peur de perdre mes brouillons
    je menace de partir si vous ne ramenez pas les listes, je plaisante
    j'ai perdu la tête à chercher le bouton
    prévenez avant les vidéos violentes
    comment empêcher les inconnus de me taguer
    mes enfants veulent des autocollants
    aidez-moi à retrouver mes signets
    votre captcha c'est un supplice
    je ne peux plus vivre sans cette appli, merci
    ce fil tue ma productivité
    on m'a volé mon pseudo à l'inscription, il était pris
    ils me suivent depuis dix ans et je veux leur écrire à tous d'un coup
    le correcteur massacre ma grammaire
    les gens que je bloque voient encore mes réponses ?
    j'ai failli pleurer quand les listes ont disparu, ramenez-les
    c'est violent le nombre de pubs, un abonnement sans ?
    ras le bol des trolls, un filtre pour les nouveaux comptes
    peut-on empêcher quelqu'un de voir mes j'aime
    j'ai été bannie pour une blague, comment contester
    pourquoi mon post sur les aiguilles à tricoter est classé violent
    apprenez à l'algorithme que je déteste le foot
    l'appli dévore ma batterie
    ma grand-mère n'arrive pas à lire, c'est trop petit
    personne ne lit mes posts, cachez les chiffres
    je redoute le lundi, supprimez-le
    je donnerais un bras pour des dossiers
    ce débat me fatigue, laissez-moi couper le mot élections
    une photo de mon chien mort de sommeil se recadre mal
    mon père ne comprend rien aux réglages, simplifiez
    le fil s'arrête tout seul la nuit, réparez
    peut-on refuser les demandes de messages d'un coup
    """
  )
}
