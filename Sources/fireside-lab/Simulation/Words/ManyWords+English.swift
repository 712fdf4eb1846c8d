extension ManyWords {
  static let english = ManyWords(
    openings: [
      "hey {handle} ", "Hi {name}! ", "hello {name}, ", "Hey {name}, ", "honestly, ", "Honestly: ",
      "my vote: ",
      "+1 ", "one wish: ", "Please: ", "for me: ", "ok so ", "My one thing: ", "easy one: ",
      "big one for me: ",
      "Long time user here. ", "for {tag}: ", "been asking for ages: ", "so, ", "Great question. ", "idea: ",
      "serious request: ", "number 1 for me: ", "hear me out: ", "omg ", "i think: ", "quick one: ",
      "same as others: ",
    ],
    closings: [
      "Please!", "please", "pls", "would love that", "Thanks!", "thank you", "that's my one wish",
      "would be huge",
      "asap", "that would make my year", "would be amazing", "many of us want this", "pretty please", "thx",
      "that's all I want", "it would help a lot", "I'd use it every day", "just saying", "cheers",
      "my friends agree",
    ],
    droppable: set("the a an of to really just very some that"),
    synonyms: table(englishSynonyms),
    elongated: [
      "so": "soooo", "please": "pleaseeee", "love": "looove", "need": "neeeed", "really": "reallyyy",
      "yes": "yesss",
      "too": "tooo", "way": "wayyy", "ever": "everrr", "all": "alll", "hate": "haaate", "pls": "plsss",
    ],
    untouchable: set(
      "not no never without don't doesn't can't won't isn't aren't didn't cannot nothing nobody only"
    ),
    keyboard: ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
  )

  private static let englishSynonyms = """
    please: pls, plz
    you: u, ya
    your: ur
    are: r
    because: cuz, coz, since
    people: ppl, folks
    really: rly, truly
    great: awesome, brilliant, amazing
    nice: lovely, great
    good: decent, great
    bad: awful, terrible
    photo: picture, pic
    photos: pictures, pics
    picture: photo, pic
    pictures: photos, pics
    message: msg
    messages: msgs
    notification: notif
    notifications: notifs
    application: app
    phone: mobile
    kids: children
    children: kids
    apartment: flat
    holiday: vacation
    holidays: vacation
    favourite: favorite
    colour: color
    show: display
    buy: purchase
    someone: somebody
    somebody: someone
    everyone: everybody
    everybody: everyone
    maybe: perhaps
    big: large, huge
    small: little, tiny
    quick: fast
    fast: quick
    often: frequently
    choose: pick
    pick: choose
    before: b4
    with: w/
    need: require
    option: possibility, setting
    button: btn
    filter: search filter
    tired: sick
    whether: if
    somewhere: someplace
    friends: mates, buddies
    friend: mate
    something: sth
    though: tho
    through: thru
    about: abt
    account: acct
    accounts: accts
    house: home
    strangers: unknown people
    currently: right now
    again: once more
    quickly: fast
    tonight: this evening
    simple: easy
    easy: simple
    difficult: hard
    hard: difficult
    """
}
