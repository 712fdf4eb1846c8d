import Answering
import Foundation
import Interchange
import Testing

@Suite("What is no dump is refused as such, and with what helps")
struct RefusedDumpTests {
  private static let files: [(content: String, wanted: String)] = [
    ("<!DOCTYPE html>\n<html><body><p>Can I pay?</p></body></html>", "is HTML"),
    ("<div>Can I pay?</div>", "is HTML"),
    ("<?xml version=\"1.0\"?>\n<rss><channel/></rss>", "is XML"),
    ("window.__THAR_CONFIG = {\n  \"a\" : 1\n}", "is JavaScript"),
    ("var posts = [{\"id\":1,\"text\":\"Tea\"}];", "is JavaScript"),
    ("jQuery123({\"data\":[{\"id\":\"1\",\"text\":\"Tea\"}]})", "is JavaScript"),
    ("window.YTD.direct_messages.part0 = [ {\"dmConversation\":{}} ]", "private messages"),
    ("window.YTD.direct_messages_group.part0 = [ ]", "private messages"),
    ("window.YTD.like.part0 = [ {\"like\":{\"fullText\":\"Tea\"}} ]", "no posts of the account"),
    ("window.YTD.follower.part0 = [ ]", "give tweets.js"), ("{\\rtf1\\ansi Can I pay?}", "is RTF"),
    ("- id: 1\n  text: Tea\n", "is YAML"), ("---\nposts:\n- text: Tea\n", "is YAML"),
    ("WEBVTT\n\n00:01.000 --> 00:02.000\nTea?\n", "subtitles"),
    ("INSERT INTO posts VALUES (1, 'Tea?');\n", "is SQL"),
    ("From ada@example.org Thu Nov 26\nSubject: Tea\n\nTea?\n", "is a mail"),
    ("[26/11/2026, 17:01:14] Tess: Can I pay?\n[26/11/2026, 17:02:14] Omar: Me too\n", "looks like a chat"),
    ("11/26/26, 5:01 PM - Tess: Can I pay?\n11/26/26, 5:02 PM - Omar: Me too\n", "looks like a chat"),
    ("\"text\" : \"hey\",\n\"id\" : \"1\",\n},\n{\n\"text\" : \"ho\",\n", "a part of a program"),
    ("{'id': 1, 'text': 'Tea?'}\n", "json.dump"),
    ("null\n", "a single value of JSON"), ("\"hello\"", "a single value of JSON"),
    (
      #"[{"role":"user","content":"Write me an open call"},{"role":"assistant","content":"Which one?"}]"#,
      "private messages"
    ),
    (
      #"{"comments":[{"id":1,"author_id":7,"body":"a note","html_body":"<p>a note</p>","public":true,"created_at":"2026-11-26T10:00:00Z"}]}"#,
      "private messages"
    ),
    (
      #"{"messages":[{"id":"18c","threadId":"18c","snippet":"a mail","payload":{"headers":[]},"internalDate":"1764151200000"}]}"#,
      "private messages"
    ),
    (
      #"[{"id":1,"title":"Meetup","description":"We meet in Lyon","start":"2026-11-26T10:00:00Z","organizer":{"name":"Nora"}}]"#,
      "no posts"
    ),
    (
      #"{"data":[{"event":"click","text":"Book now","timestamp":"2026-11-01T10:00:00Z","user":{"name":"x"}}]}"#,
      "no posts"
    ),
    (
      #"{"statuses":[{"code":"ok","text":"All systems go","id":"s1","created_at":"2026-11-01T10:00:00Z"}]}"#,
      "no posts"
    ),
    (
      #"{"Comment":{"List":[{"date":"2026-11-26 10:00:00","remark":"a bath"}]}}"#,
      "--column text=remark"
    ),
    (
      #"{"title":"Too Many Requests","detail":"Come back later today","status":429}"#,
      "instead of posts (“Too Many Requests”)"
    ),
    (#"{"errors":[{"message":"No such field"}],"data":null}"#, "instead of posts (“No such field”)"),
    (
      #"{"message":"Not found","documentation_url":"https://a.example","errors":[{"code":1}]}"#,
      "instead of posts (“Not found”)"
    ),
    (#"[["1","ada","Do you take bitcoin?"],["2","bob","Can I bring my dog?"]]"#, "without a header"),
    (#"["Do you take bitcoin?","Can I bring my dog?"]"#, "jq -r '.[]' FILE"),
    (#"{"asked":["Do you take bitcoin?","Can I bring my dog?"]}"#, "jq -r '.asked[]' FILE"),
    (
      #"{"rows":[{"nr":1,"said":"Do you take bitcoin?"},{"nr":2,"said":"Can I bring my dog?"}]}"#,
      "--column text=said"
    ),
  ]

  @Test("Files that are something else", arguments: files)
  func refused(content: String, wanted: String) throws {
    let error = #expect(throws: DumpError.self) { try readDump(content, called: "dump.txt") }
    #expect(error?.message.contains(wanted) == true, "\(error?.message ?? "")")
  }

  @Test("What is suggested helps")
  func suggestion() throws {
    let rows = #"{"rows":[{"nr":1,"said":"Do you take bitcoin?"},{"nr":2,"said":"Can I bring my dog?"}]}"#
    #expect(try readDump(rows, .init(columns: ["text": "said", "id": "nr"])).ids == ["1", "2"])
    let nested = #"{"rows":[{"key":"a","what":{"said":"Do you take bitcoin?"}}]}"#
    #expect(try readDump(nested, .init(columns: ["text": "what.said"])).texts == ["Do you take bitcoin?"])
    let error = #expect(throws: DumpError.self) { try readDump(rows, .init(columns: ["text": "sayd"])) }
    #expect(error?.message.contains("--column text=said") == true, "\(error?.message ?? "")")
  }

  @Test(
    "Questions that only look a little like it are questions",
    arguments: [
      "From Paris, can I come by train?\nLet me pay with bitcoin\nImport my listings\n",
      "- tea: when?\n- milk: when?\n",
      "-- can I pay?\n", "<3 your app, when is tea?\n", "Function rooms (large) please\n", "[Idea] Tea!\n",
      "26/11: is it open?\n",
      "\"Can I pay with bitcoin?\"\n\"And tea?\"\n",
    ]
  )
  func questions(content: String) throws {
    #expect(try readDump(content, called: "dump.txt").texts.count == content.split(separator: "\n").count)
  }

  @Test("--format plain takes every line as it is")
  func forced() throws {
    #expect(try readDump("<p>Tea?</p>\n", .init(format: .plain)).texts == ["<p>Tea?</p>"])
  }

  @Test(
    "Private messages are never read, in whatever shape",
    arguments: [
      #"{"data":[{"id":"1","text":"Psst","event_type":"MessageCreate","dm_conversation_id":"1-2","sender_id":"1"}],"#
        + #""includes":{"users":[{"id":"1","username":"ada"}]},"meta":{"result_count":1}}"#,
      #"{"events":[{"type":"message_create","id":"1","message_create":{"message_data":{"text":"Psst"}}}]}"#,
      #"{"data":[{"id":"1","messages":{"data":[{"id":"2","created_time":"2026-11-01","from":{"username":"a","id":"3"},"#
        + #""to":{"data":[{"id":"4"}]},"message":"Psst"}]}}]}"#,
      #"{"messages":[{"id":"1","rev":"a","text":"Psst","sender":{"did":"did:plc:a"},"sentAt":"2026-11-01T10:00:00Z"}]}"#,
      #"{"kind":"Listing","data":{"children":[{"kind":"t4","data":{"id":"1","author":"ada","dest":"nora","subject":"hi","#
        + #""body":"Psst","created_utc":1793527200}}]}}"#,
      #"{"chats":{"list":[{"type":"personal_chat","messages":[{"id":1,"type":"message","date_unixtime":"1793527200","#
        + #""from":"Ada","from_id":"user1","text":"Psst"}]}]}}"#,
      #"[{"id":"1","from":"a@example.org","to":"b@example.org","subject":"hi","body":"Psst","date":"2026-11-01"}]"#,
      #"{"channel":"D012","messages":[{"type":"message","user":"U1","ts":"1793527200.1","text":"Psst"}]}"#,
      #"{"Direct Messages":{"Chat History":{"ChatHistory":{"with ada":[{"id":"1","From":"ada","Date":"2026-11-01","#
        + #""Content":"Psst","username":"ada"}]}}}}"#,
      #"{"value":[{"id":"1","subject":"Psst","body":{"content":"<p>Psst</p>"},"toRecipients":[{"name":"h"}]}]}"#,
      #"{"payload":[{"id":1,"content":"Psst","inbox_id":1,"created_at":1793527200,"sender":{"id":9,"name":"Ada"}}]}"#,
      #"{"data":[{"session_id":"s","from":"user","origin":"chat","content":"Psst","timestamp":1793527200}]}"#,
      #"{"messages":[{"id":1,"conversationId":5,"body":"Psst","author":{"id":9,"type":"contact"},"createdAt":1793527200}]}"#,
      #"{"_":"Message","id":1,"peer_id":{"_":"PeerUser","user_id":7},"date":"2026-11-01","message":"Psst"}"#,
    ]
  )
  func privateMessages(content: String) throws {
    let dump = try? readDump(content)
    #expect(dump?.posts.isEmpty != false, "\(dump?.posts ?? [])")
  }
}
