extension Reframing {
  static let english = [
    // What somebody wants to do themselves.
    Family(
      starts: [
        "please let me ", "let me ", "can i ", "could i ", "i want to ", "i'd like to ", "i would like to ",
        "i'd love to ", "i wish i could ", "is there a way to ", "any way to ", "allow me to ", "how do i ",
        "how can i ",
      ],
      fits: { !["not", "never", "no", "still", "also", "just"].contains(firstWord($0)) && $0.contains(" ") },
      shapes: [
        "Let me ~", "Can I ~?", "Could I please ~?", "Is there a way to ~?", "I'd love to ~", "I want to ~",
        "It would be great if I could ~", "Could you let me ~?", "Please let me ~", "I wish I could ~",
        "How do I ~?", "would love to be able to ~", "it'd be so nice to be able to ~", "any chance I can ~?",
      ]
    ),
    // What somebody wants to be done.
    Family(
      starts: ["please ", "can you ", "could you ", "will you ", "you should ", "could you please ", ""],
      fits: { englishVerbs.contains(firstWord($0)) },
      shapes: [
        "Please ~", "Could you ~?", "Can you please ~?", "It would be great if you could ~", "You should ~",
        "would love if you could ~", "Any chance you could ~?", "it would be so good if you'd ~", "pls ~",
      ]
    ),
    // A thing that somebody wants to have.
    Family(
      starts: [
        "i want ", "i'd like ", "i'd love ", "i need ", "we need ", "give us ", "what about ", "how about ",
        "",
      ],
      fits: { ["a", "an"].contains(firstWord($0)) && $0.split(separator: " ").count < 9 },
      shapes: [
        "I want ~", "I'd love ~", "We need ~", "How about ~?", "please give us ~", "~ please",
        "It would be great to have ~", "+1 for ~", "what I'm missing is ~", "my wish is ~",
      ]
    ),
  ]

  private static let englishVerbs = Set(
    """
    add support show make give put allow bring build offer fix tell accept open create launch warn send hide let \
    keep include introduce enable remove stop start get reduce lower raise turn translate publish share split sort
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )
}
