window.YTD.like.part0 = [
  {"like": {"tweetId": "814700000000000900","fullText": "a post I liked","expandedUrl": "https://twitter.com/i/web/status/9"}}
]