import Testing

@testable import Answering

@Suite("Addresses of posts")
struct PostAddressTests {
  @Test(
    "An address names the post that people copied it from",
    arguments: [
      ("https://x.com/ann/status/123?s=20", "x:123"), ("https://twitter.com/ann/status/123/photo/1", "x:123"),
      ("https://mobile.twitter.com/i/web/status/123#m", "x:123"),
      ("https://mastodon.social/@ann/114", "mastodon:114"),
      ("https://chaos.social/users/ann/statuses/114?x=1", "mastodon:114"),
      ("https://bsky.app/profile/did:plc:a/post/3k", "bluesky:at://did:plc:a/app.bsky.feed.post/3k"),
      ("https://www.reddit.com/r/tea/comments/k1/a_title/c2/?utm_source=share", "c2"),
      ("https://old.reddit.com/r/tea/comments/k1/a_title/", "k1"),
      ("https://news.ycombinator.com/item?id=42", "42"), ("https://www.youtube.com/watch?v=a&lc=Ug1", "Ug1"),
      ("https://forum.example/t/42?page=2", "42"),
    ]
  )
  func named(address: String, name: String) { #expect(PostAddress(address)?.name == name) }

  @Test(
    "What names no post that could be told",
    arguments: [
      "123", "x:123", "https://x.com/ann", "https://bsky.app/profile/ann.example/post/3k", "https://",
      "https://a.example/about",
    ]
  )
  func nameless(address: String) { #expect(PostAddress(address) == nil) }
}
