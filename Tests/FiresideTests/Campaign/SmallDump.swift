import Testing

/// A small dump as a network gives it, with its odd cases, and what is right about it.
struct SmallDump: CustomTestStringConvertible {
  let name: String
  let format: String
  let content: String

  /// What `import` has to be told beyond the file.
  var options: [String] = []

  /// Posts that the dump holds once each.
  let posts: Int

  /// What the queue is to hold, by id, with what each is.
  let waiting: [String: String]

  /// How many posts are no questions, by what they are.
  var others: [String: Int] = [:]

  /// The follow-up to an answer of the founder's, and what is the answer to it.
  var followUp: (id: String, answer: String)?

  /// Posts that wait, but that no outsider may read.
  var confidential: Set<String> = []

  /// Posts of somebody who may be in danger: in an export only if asked for.
  var safety: Set<String> = []

  /// What the report of the import has to say.
  var told: [String] = []

  var testDescription: String { format }

  static let all = [x, twarc, mastodon, bluesky, productHunt, csv, ownLines, plain]
}

extension SmallDump {
  /// A page with its accounts apart, one post twice because it was edited, one protected account, a long text.
  static let x = SmallDump(
    name: "page.json",
    format: "x",
    content: #"""
      {"data":[
        {"id":"2001","text":"@ada Do you take bitcoin?","author_id":"1","conversation_id":"1000",
         "referenced_tweets":[{"type":"replied_to","id":"1000"}],"public_metrics":{"like_count":3}},
        {"id":"2002","text":"@ada Can I bring my dg","author_id":"2","conversation_id":"1000",
         "referenced_tweets":[{"type":"replied_to","id":"1000"}],"edit_history_tweet_ids":["2002"]},
        {"id":"2003","text":"@ada Can I bring my dog","author_id":"2","conversation_id":"1000",
         "referenced_tweets":[{"type":"replied_to","id":"1000"}],"edit_history_tweet_ids":["2002","2003"]},
        {"id":"2004","text":"RT @bob: Do you take bitcoin?","author_id":"3",
         "referenced_tweets":[{"type":"retweeted","id":"2001"}]},
        {"id":"2005","text":"@ada Show me whether the bathroom is private","author_id":"4","conversation_id":"1000",
         "referenced_tweets":[{"type":"replied_to","id":"1000"}]},
        {"id":"2006","text":"@dan It is under Filters.","author_id":"9","conversation_id":"1000",
         "referenced_tweets":[{"type":"replied_to","id":"2005"}]},
        {"id":"2007","text":"@ada And where?","author_id":"4","conversation_id":"1000",
         "referenced_tweets":[{"type":"replied_to","id":"2006"}]},
        {"id":"2008","text":"@bob me neither","author_id":"3","conversation_id":"1000",
         "referenced_tweets":[{"type":"replied_to","id":"2001"}]},
        {"id":"2009","text":"@ada Let me pay with crypto","author_id":"5","conversation_id":"1000",
         "referenced_tweets":[{"type":"replied_to","id":"1000"}]},
        {"id":"2010","text":"@ada he harassed me","author_id":"6","conversation_id":"1000",
         "referenced_tweets":[{"type":"replied_to","id":"1000"}]},
        {"id":"2011","text":"Prenez-vous…","note_tweet":{"text":"Les animaux sont-ils acceptés ? #Teapot",
         "entities":{"hashtags":[{"tag":"teapot"}]}},"author_id":"7","lang":"fr"},
        {"id":"2012","text":"","author_id":"7"}],
       "includes":{"users":[
        {"id":"1","username":"bob","name":"Bob"},{"id":"2","username":"zoe","name":"Zoé"},
        {"id":"3","username":"cat"},{"id":"4","username":"dan"},{"id":"9","username":"Ada","name":"Ada Lane"},
        {"id":"5","username":"shy","protected":true},{"id":"6","username":"eve"},{"id":"7","username":"luc"}]},
       "errors":[{"title":"Not Found Error"}],"meta":{"result_count":12}}
      {"data":[{"id":"2001","text":"@ada Do you take bitcoin?","author_id":"1","conversation_id":"1000",
         "referenced_tweets":[{"type":"replied_to","id":"1000"}],"public_metrics":{"like_count":5}}],
       "includes":{"users":[{"id":"1","username":"bob"}]}}
      """#,
    posts: 10,
    waiting: [
      "2001": "reply", "2002": "reply", "2007": "follow-up", "2009": "reply", "2010": "reply",
      "2011": "hashtag",
    ],
    others: ["repost": 1, "founder": 1, "conversation": 1],
    followUp: ("2007", "Under Filters, then Bathroom."),
    confidential: ["2009"],
    safety: ["2010"],
    told: ["page.json:24: no words", "1 error"]
  )

  static let twarc = SmallDump(
    name: "replies.csv",
    format: "twarc",
    content: #"""
      id,conversation_id,referenced_tweets.replied_to.id,referenced_tweets.retweeted.id,author_id,created_at,text,lang,public_metrics.like_count,edit_history_tweet_ids,entities.hashtags,entities.mentions,author.username,author.name
      3001,1000,1000,,1,2026-12-27T10:00:00.000Z,"@ada Do you take
      ""bitcoin"" &amp; co?",en,3,"[""3001""]",,"[{""username"": ""ada""}]",bob,Bob
      3002,,,3001,2,2026-12-27T10:01:00.000Z,RT @bob: Do you take,en,,,,,cat,Cat
      3003,1000,1000,,3,2026-12-27T10:02:00.000Z,@ada Can I bring my dog,en,,,,,dan,Dan
      3004,1000,3003,,9,2026-12-27T10:03:00.000Z,"@dan Yes, there is a filter for pets.",en,,,,,ada,Ada Lane
      3005,1000,3004,,3,2026-12-27T10:04:00.000Z,@ada Will you own apartments yourselves,en,,,,,dan,Dan
      3006,1000,3001,,4,2026-12-27T10:05:00.000Z,@bob same here,en,,,,,eve,Eve
      3007,,,,5,2026-12-27T10:06:00.000Z,A room on Mars #teapot,en,,,"[{""tag"": ""Teapot""}]",,fay,Fay
      3008,,,,6,2026-12-27T10:07:00.000Z,@ada Homes where pets are welcome,en,,,,"[{""username"": ""ada""}]",gus,Gus
      3.01E+18,1000,1000,,7,2026-12-27T10:08:00.000Z,Lost its digits,en,,,,,hal,Hal

      """#,
    posts: 8,
    waiting: ["3001": "reply", "3005": "follow-up", "3007": "hashtag", "3008": "mention"],
    others: ["repost": 1, "founder": 1, "conversation": 1],
    told: ["replies.csv:11: the id 3.01E+18 has lost digits"]
  )

  /// The context of a status: a boost, a warning, posts for followers, for those named, and for whom isn’t known.
  static let mastodon = SmallDump(
    name: "context.json",
    format: "mastodon",
    content: #"""
      {"ancestors":[{"id":"1000","content":"<p>What should we launch?</p>","account":{"id":"9","acct":"ada@teapot.example"}}],
       "descendants":[
        {"id":"401","in_reply_to_id":"1000","visibility":"public","content":"<p>Do you take<br>bitcoin &amp; co?</p>",
         "account":{"id":"1","acct":"bob@a.example"},"language":"en"},
        {"id":"402","in_reply_to_id":"1000","visibility":"private","content":"<p>Let me pay with crypto</p>",
         "account":{"id":"2","acct":"zoe@b.example"}},
        {"id":"403","in_reply_to_id":"1000","visibility":"direct","content":"<p>Can I bring my dog</p>",
         "account":{"id":"3","acct":"cat"}},
        {"id":"404","visibility":"public","content":"","reblog":{"id":"401","content":"<p>Do you take bitcoin</p>"},
         "account":{"id":"4","acct":"dan"}},
        {"id":"405","in_reply_to_id":"1000","visibility":"unlisted","spoiler_text":"bathrooms",
         "content":"<p>Filter for an own bathroom</p>","account":{"id":"5","acct":"eve"}},
        {"id":"406","in_reply_to_id":"405","visibility":"public","content":"<p>It is under Filters.</p>",
         "account":{"id":"9","acct":"ada@teapot.example"}},
        {"id":"407","in_reply_to_id":"406","visibility":"public","content":"<p>Where?</p>","account":{"id":"5","acct":"eve"}},
        {"id":"408","in_reply_to_id":"401","visibility":"public","content":"<p>same here</p>","account":{"id":"6","acct":"fay"}},
        {"id":"409","in_reply_to_id":"1000","visibility":"somewhere","content":"<p>A room on Mars</p>",
         "account":{"id":"7","acct":"gus"}},
        {"id":"401","in_reply_to_id":"1000","visibility":"public","content":"<p>Do you take<br>bitcoin &amp; co?</p>",
         "account":{"id":"1","acct":"bob@a.example"},"favourites_count":2}]}
      """#,
    posts: 10,
    waiting: ["401": "reply", "402": "reply", "403": "reply", "407": "follow-up", "409": "reply"],
    others: ["repost": 1, "founder": 2, "conversation": 1],
    followUp: ("407", "Under Filters, then Bathroom."),
    confidential: ["402", "403", "409"]
  )
}
