extension SmallDump {
  private static func uri(_ who: String, _ key: String) -> String {
    "at://did:plc:\(who)/app.bsky.feed.post/\(key)"
  }

  /// A thread with posts that are gone, one that stops short, and a feed with a repost behind it.
  static let bluesky = SmallDump(
    name: "thread.json",
    format: "bluesky",
    content: #"""
      {"thread":{"$type":"app.bsky.feed.defs#threadViewPost",
        "post":{"uri":"at://did:plc:ada/app.bsky.feed.post/1000","author":{"did":"did:plc:ada","handle":"ada.teapot.example"},
                "record":{"text":"What should we launch?"}},
        "replies":[
         {"post":{"uri":"at://did:plc:bob/app.bsky.feed.post/b1","author":{"did":"did:plc:bob","handle":"bob.example"},
           "record":{"text":"Do you take bitcoin?","langs":["en"],"reply":{"root":{"uri":"at://did:plc:ada/app.bsky.feed.post/1000"},
             "parent":{"uri":"at://did:plc:ada/app.bsky.feed.post/1000"}}}},
          "replies":[{"post":{"uri":"at://did:plc:cat/app.bsky.feed.post/c1","author":{"did":"did:plc:cat","handle":"handle.invalid"},
           "record":{"text":"same here","reply":{"root":{"uri":"at://did:plc:ada/app.bsky.feed.post/1000"},
             "parent":{"uri":"at://did:plc:bob/app.bsky.feed.post/b1"}}},"replyCount":1},"replies":[]}]},
         {"post":{"uri":"at://did:plc:eve/app.bsky.feed.post/e1","author":{"did":"did:plc:eve","handle":"eve.example"},
           "record":{"text":"Filter for an own bathroom","reply":{"root":{"uri":"at://did:plc:ada/app.bsky.feed.post/1000"},
             "parent":{"uri":"at://did:plc:ada/app.bsky.feed.post/1000"}}}},
          "replies":[{"post":{"uri":"at://did:plc:ada/app.bsky.feed.post/a2","author":{"did":"did:plc:ada","handle":"ada.teapot.example"},
            "record":{"text":"It is under Filters.","reply":{"root":{"uri":"at://did:plc:ada/app.bsky.feed.post/1000"},
              "parent":{"uri":"at://did:plc:eve/app.bsky.feed.post/e1"}}}},
           "replies":[{"post":{"uri":"at://did:plc:eve/app.bsky.feed.post/e2","author":{"did":"did:plc:eve","handle":"eve.example"},
            "record":{"text":"And where is that?","reply":{"root":{"uri":"at://did:plc:ada/app.bsky.feed.post/1000"},
              "parent":{"uri":"at://did:plc:ada/app.bsky.feed.post/a2"}}}},"replies":[]}]}]},
         {"$type":"app.bsky.feed.defs#notFoundPost","uri":"at://did:plc:gone/app.bsky.feed.post/3x","notFound":true},
         {"$type":"app.bsky.feed.defs#blockedPost","uri":"at://did:plc:shy/app.bsky.feed.post/3y","blocked":true}]}}
      {"feed":[{"post":{"uri":"at://did:plc:bob/app.bsky.feed.post/b1","author":{"did":"did:plc:bob","handle":"bob.example"},
         "record":{"text":"Do you take bitcoin?"}},
        "reason":{"$type":"app.bsky.feed.defs#reasonRepost","by":{"did":"did:plc:fay","handle":"fay.example"}}},
       {"post":{"uri":"at://did:plc:gus/app.bsky.feed.post/g1","author":{"did":"did:plc:gus","handle":"gus.example"},
         "record":{"text":"Les animaux sont-ils acceptés ? #Teapot","langs":["fr"],
           "facets":[{"index":{"byteStart":33,"byteEnd":40},"features":[{"$type":"app.bsky.richtext.facet#tag","tag":"Teapot"}]}]}}}]}
      """#,
    posts: 8,
    waiting: [uri("bob", "b1"): "reply", uri("eve", "e2"): "follow-up", uri("gus", "g1"): "hashtag"],
    others: ["repost": 1, "founder": 2, "conversation": 1],
    followUp: (uri("eve", "e2"), "Under Filters, then Bathroom."),
    told: ["not found", "blocked", "hidden or deleted"]
  )

  /// Comments with replies below them, an account without a name, and a page that isn’t the last.
  static let productHunt = SmallDump(
    name: "comments.json",
    format: "producthunt",
    content: #"""
      {"data":{"post":{"comments":{"edges":[
        {"node":{"id":"501","body":"<p>Do you take <b>bitcoin</b>?</p>","user":{"id":"1","username":"bob"},
          "replies":{"edges":[{"node":{"id":"502","body":"same here","user":{"username":"[REDACTED]"}}}]}}},
        {"node":{"id":503,"body":"Filter for an own bathroom","user":{"id":"2","username":"eve"},
          "replies":{"edges":[{"node":{"id":"504","body":"It is under Filters.","user":{"id":"9","username":"ada"},
            "replies":{"edges":[{"node":{"id":"505","body":"Where?","user":{"id":"2","username":"eve"}}}]}}}]}}},
        {"node":{"id":"506","body":"<p></p>","user":{"id":"3","username":"cat"}}},
        {"node":{"id":"501","body":"<p>Do you take <b>bitcoin</b>?</p>","user":{"id":"1","username":"bob"}}}],
       "pageInfo":{"hasNextPage":true}}}}}
      """#,
    posts: 5,
    waiting: ["501": "reply", "505": "follow-up"],
    others: ["founder": 1, "conversation": 1],
    followUp: ("505", "Under Filters, then Bathroom."),
    told: ["comments.json:7: no words", "hasNextPage"]
  )

  /// A survey with names of its own for the columns, a mark in front, cells over several lines, who may read it.
  static let csv = SmallDump(
    name: "survey.csv",
    format: "csv",
    content: "\u{FEFF}No;Who;Words;Visibility;Platform\r\n"
      + "0017;@bob;\"Do you take\r\n\"\"bitcoin\"\"; or not?\";public;Mastodon\r\n"
      + "0018;@cat;Can I bring my dog;direct;mastodon\r\n"
      + "0019;;;;\r\n"
      + "0017;@bob;\"Do you take\r\n\"\"bitcoin\"\"; or not?\";public;Mastodon\r\n"
      + "0020;=1+1;Filter for an own bathroom;;\r\n",
    options: ["--column", "text=Words", "--column", "id=No", "--column", "author=Who"],
    posts: 3,
    waiting: ["0017": "reply", "0018": "reply", "0020": "reply"],
    confidential: ["0018"],
    told: ["survey.csv:5: no words"]
  )

  /// Our own keys, ids beyond what a double holds, replies and reposts, one broken line.
  static let ownLines = SmallDump(
    name: "own.jsonl",
    format: "jsonl",
    content: #"""
      {"id":9007199254740993,"text":"Do you take bitcoin?","author":"bob","network":"bluesky","parent":"1000"}
      {"id":9007199254740993,"text":"Do you take bitcoin?","author":"bob","network":"mastodon"}
      {"id":"7","text":"Can I bring my dog","author":"cat","audience":"private"}
      {"id":"8","text":"Do you take bitcoin?","author":"dan","repost_of":"9007199254740993"}
      {"id":"9","text":"It is under Filters.","author":"ada","parent":"10"}
      {"id":"11","text":"And where?","author":"eve","parent":"9"}
      {"id":"12","text":"same here","author":"fay","parent":"7"}
      {"id":"13","text":"Homes where pets are welc
      {"id":"10","text":"Filter for an own bathroom","author":"eve"}
      """#,
    posts: 8,
    waiting: ["9007199254740993": "reply", "7": "reply", "11": "follow-up"],
    others: ["repost": 1, "founder": 1, "conversation": 1],
    followUp: ("11", "Under Filters, then Bathroom."),
    confidential: ["7"],
    told: ["own.jsonl:8: "]
  )

  /// One question a line, with blank lines, every kind of line end, and two who say the same.
  static let plain = SmallDump(
    name: "questions.txt",
    format: "plain",
    content:
      "Do you take bitcoin?\r\n\n   \nCan I bring my dog\rCan I bring my dog\nFilter for an own bathroom",
    options: ["--format", "plain"],
    posts: 4,
    waiting: [:]
  )
}
