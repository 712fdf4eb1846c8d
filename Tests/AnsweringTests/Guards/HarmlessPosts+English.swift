extension HarmlessPosts {
  static let homestayInEnglish = posts(
    """
    I'm dying to book a treehouse
    This price is daylight robbery
    kill the service fee please
    the wifi was so slow I wanted to scream
    Scared of bitcoin, keep the cards
    please let hosts block a guest from rebooking
    Is there a safety line we can call at night?
    how do I report a listing that isn't real?
    Women-only stays please, I'd travel alone more
    Show whether there are cameras outside before we book
    I lost my key, can I get a spare through the app?
    The view is to die for, best stay ever
    The bed was a crime against my back
    I was shocked by the price of parking
    stop spamming me with notifications, I'm begging you
    the calendar sync is violently broken
    Add a panic button for solo travellers
    Please show if the bedroom door locks
    I hate having to pay everything up front
    hidden fees are the worst, show the total price
    a smart camera doorbell guide for hosts would be nice
    Let hosts see if a guest has been refused before
    I was afraid it would rain but the place was perfect, thanks
    Let me shoot a message to several hosts at once
    the black friday deal should come back
    I'd like a white kitchen filter haha
    Any plan for a discount after a bad stay?
    don't let algorithms discriminate against small hosts in search
    I'm so done with cleaning before checkout, it's torture
    Ghost hosts who never reply: show the response rate
    Your cleaning fees are a crime
    I'd kill for a washing machine filter
    More protection for hosts against damage
    a filter for homes with smoke and CO alarms
    Verify the identity of guests before they book
    My battery died so I couldn't open the smart lock, add a keypad
    got locked out of my account, how do I reset the password
    That breakfast was to die for, thank you
    haha my dog would murder for a garden filter
    the killer feature would be a map with bus lines
    Our host attacked the kitchen and made us a feast, thank you!
    Bombarded with emails, let me turn them off
    My mother in law is the real threat to my holidays lol
    Let me see if the neighbourhood is safe at night
    can you add insurance against theft
    our host was dangerously good at cooking
    Blind reviews please, I fear revenge stars
    the app crashed and killed my booking
    My kids are monsters, tell me which houses have fences
    What happens if a guest breaks a lamp?
    Ban parties, my neighbours complain about noise
    show hidden gems near the place
    does the host live on site? tell us
    strip the page of ads please
    Dead simple: show the shower pressure
    Do you sell haunted castles? asking for a friend
    The stairs nearly killed me, show floors without lift
    Attack of the fees, episode 5
    Can I bring my partner to the room if I booked for one?
    let us pick our own check in time, waiting in the street is hell
    the host was a killer cook
    I'd die without coffee, add a coffee machine filter
    we were bitten by bedbugs and nobody refunded us
    the shower was freezing, warn people
    I hit the wrong button and lost my booking
    my husband snores, show me homes with two bedrooms
    our kids were bored to death, list toys
    terrified of flying so I want train trips
    I panicked because the code didn't work, send it earlier
    the owner kept sending me invoices, let me download them all
    host asked for my passport, is that allowed?
    the neighbours partied all night, quiet hours please
    a stranger sees my full name before I book, hide it
    the price jumped overnight, that's robbery
    can hosts enter while I'm there? write it in the rules
    my daughter is allergic, show cats
    let me book for my mother who is 80
    I locked the keys inside, give hosts a key box tip
    thanks! the beds saved my back
    haha the parrot insulted my mother in law, 10/10
    my back is killing me after that mattress, tell us how firm it is
    the host saved our lives with a cake, thank you!
    I was robbed by the exchange rate, show my currency
    a bear came into the garden, best stay ever
    hosts should be able to refuse parties
    the stairs are murder with a pram
    is the deposit ever refused?
    my son broke a window, who pays
    I feared the worst and it was lovely, cheers
    the booking vanished, I panicked for an hour
    we felt at home, the owner hugged us goodbye
    can I see who else stays in the house
    I'd give my left arm for a sea view filter
    the cat followed me to bed every night, perfect host
    the heating is a bomb, hide gas stoves from search please
    can I refuse a guest who smokes
    we got lost and cried a bit, put the pin on the right street
    please show which beds squeak
    """
  )

  static let birdsongInEnglish = posts(
    """
    More protection against harassment please
    kill the algorithm
    this font is assault on my eyes
    let me mute whole conversations
    Answer abuse reports faster
    Tell people what came of their report
    Hire moderators who speak the language
    stop recommending me people I don't know, it's creepy
    dead. this thread killed me 😂
    lmao I'm crying at this reply
    That joke slayed me
    The dislike button is dangerous, please don't
    I fear the algorithm hides my posts from my friends
    one tap to report fifty posts at once
    an option to hide insults without reading them
    I got suspended and I don't know why, how do I appeal?
    someone hacked my account, how do I get it back?
    no more crypto spam in my mentions
    please verify journalists
    turn off location by default
    Who visited my profile? I'm curious
    stop the raid of ads in the feed
    Is there a policy on hate speech? where can I read it
    A shield that switches on when a post goes viral
    I miss my dead phone but I'd still use a desktop app
    Take the trending topics out back and shoot them
    My notifications blow up every time I win at chess, let me filter
    I'm hooked, I can't stop, help 😅
    Please kill the ads
    the character limit strangles my prose
    Let me block strangers before they ever write to me
    your app murders my battery
    I'm dying for an edit button
    Ban the bots
    I'd kill for folders in bookmarks
    Shadowban is a joke, explain the ranking
    chronological timeline or death lol
    who do I have to threaten to get an edit button
    shoot me a DM when the desktop app is out
    The new logo attacks my sense of taste
    I'm scared you'll add a paywall
    Let us choose who can reply so strangers stay out
    shared block lists, so communities can protect themselves
    warn me before graphic images
    Let parents set limits for teens
    Spoilers should be a crime, add a spoiler tag
    my timeline is a war zone of ads
    I want to delete everything I posted before 2015
    make posts disappear after a day
    Let me quit a group chat silently
    my ex likes old posts by accident, add private likes haha
    I hate autoplay with a passion
    how can I get a copy of my reports for the police?
    Do you plan to ask people to think twice before an insult?
    bring back the bird, you killed a legend
    kill me, another UI redesign
    your search is a black hole
    stalking birds with my new lens, let me post full photos!
    Encrypt messages so nobody can spy on us
    I would die on this hill: newest first
    I would murder for a decent search
    your ads are stalking me across the internet
    the timeline jumping is driving me insane
    I'm terrified of accidental likes
    my notifications are a disaster
    this update is a punch in the gut
    stop force-feeding me trends
    scared to press send, give us undo
    the suggestion box is harassing me with football
    beat me to it, I wanted to ask for folders
    the dark mode burns my eyes at night
    I was attacked by autocorrect again
    it hurts to see my photos cropped
    I got hit with a rate limit, raise it
    who died and made the algorithm king
    I'm sick of crypto bros
    dead links should be flagged
    I'm afraid of losing my drafts
    threatening to leave until you bring lists back, just kidding
    I lost my mind looking for the mute button
    let me hide replies from people I don't follow
    can you warn people before they open violent videos?
    I'd like to report spam faster
    how do I stop strangers from tagging me
    my kids want stickers
    help me find my old bookmarks please
    your captcha is torture
    I can't live without this app, thank you
    this feed is killing my productivity
    he who controls the feed controls the world haha
    autocorrect assaulted my grammar
    can people I block still see my replies to others?
    I nearly cried when you removed lists, bring them back
    the ratio is brutal, hide the counts
    ugh trolls. give me a filter for new accounts
    is it possible to stop somebody seeing my likes
    I got banned for a joke, three days of silence, how do I appeal
    why did my post about knitting needles get flagged as violence
    teach the algorithm that I hate football
    the app eats my phone alive
    my followers are ghosts, remove inactive accounts
    he's my favourite founder, keep going
    my grandma can't read the small letters
    nobody reads my posts, hide the numbers
    I dread Mondays, delete them
    make the report button bigger, my thumbs are dying
    """
  )
}
