extension SmallTalk {
  static let english = """
    {day} and it's still raining in {city}
    anyone watching {team} {day}?
    {team} lost again, {number} minutes of nothing
    what's a good recipe for {food}?
    I burned the {food} again, third time this month
    {thing} broke on {day}, of course it did
    how do you fix {thing}? asking everybody
    my {subject} exam is {day} and I know nothing
    who else is up at {number} past three
    the traffic in {city} today, unbelievable
    why is the {number} bus always late in {city}
    {plant}: how often do you water them in winter?
    I'm {number} pages into this novel and still no murder
    {first} owes me {number} euros, just so everybody knows
    is it me or is {day} the longest day of the week
    my neighbour is practising the trumpet since {number} past seven
    that series finale though. {number} episodes for THAT
    new year's resolution: less sugar, more {subject}
    who won the {subject} prize this year, does anybody remember
    the moon over {city} tonight
    does anyone in {city} know a good dentist
    {food} for breakfast, fight me
    I have {number} odd socks and no pair
    do fish sleep
    what did people do before coffee
    if I fold a paper {number} times does it reach the moon
    {first} just got married!! {city} town hall, {number} guests
    the train to {city} is {number} minutes late
    wrong thread, sorry
    testing testing
    hmm
    first
    following this for the replies
    popcorn ready for the replies
    so many replies, {number} at least
    my gran is {number} today
    """.split(separator: "\n").map(String.init)

  static let englishConversation = """
    same here
    agree {number}%
    so true
    this 👆
    lol
    you took the words out of my mouth
    where did you read that?
    {first}? is that you? long time
    I said exactly that last year
    hm, I see it differently
    tell me more
    how come?
    haha {first} will love this
    my sister says the same, {number} times a day
    well said
    wait, really?
    you in {city} too?
    +1
    nah
    we talked about this on {day} remember
    fair point
    I had the very same thought on the bus to {city}
    """.split(separator: "\n").map(String.init)
}
