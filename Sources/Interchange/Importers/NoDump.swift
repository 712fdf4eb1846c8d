import Foundation

/// Files of text that are no dump: markup, programs, chats.
enum NoDump {
  /// What a file is by its beginning, and what would help; nil if it may be a dump.
  static func kind(of bytes: Span<UInt8>) -> String? {
    guard let first = bytes.firstContent, !JSONSample.opens(first) else { return nil }
    // To patterns, the two characters that end a line of a mail are one.
    let start = bytes.text(0..<min(bytes.count, 1024)).replacing("\r\n", with: "\n")
    if start.wholeMatch(of: /\s*(?:null|true|false|-?\d+(?:\.\d+)?|"(?:[^"\\\n]|\\.)*")\s*/) != nil {
      return "is a single value of JSON and no post, as programs write it that found nothing: \(help)"
    }
    return kinds.first { start.prefixMatch(of: $0.pattern) != nil }?.message
  }

  /// What a file is by most of its lines, that are no question each.
  static func kind(ofLinesIn bytes: Span<UInt8>) -> String? {
    let lines = bytes.text(0..<min(bytes.count, 4096)).split(whereSeparator: \.isNewline)
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    if lines.count <= lines.count(where: isOfChat) * 2 { return chatMessage }
    if CopiedPage.isLikely(lines) { return pageMessage }
    if lines.contains(where: isFooter) { return "is the text of a mail, as notifications are: \(help)" }
    if isMarkdown(lines) {
      return "is Markdown with headings, lists or tasks, and no question a line: \(help)"
    }
    let isCode = lines.count < lines.count(where: isOfCode) * 2
    return isCode
      ? "looks like a part of a program or of JSON, and no question a line: give the whole file" : nil
  }

  /// Whether it offers to send no more of such mails.
  private static func isFooter(_ line: String) -> Bool {
    line.utf8.count < 200 && line.last != "?"
      && line.firstMatch(
        of:
          /(?i)(?:^|[|·.] ?)(?:unsubscribe|se désabonner|se désinscrire|abbestellen|abmelden)(?:$|\W)|you(?:’|')re receiving th|you received this (?:e-?mail|message) because|vous recevez ce(?:t e-?mail| message)/
      ) != nil
  }

  /// Whether notes are laid out there: a heading, and more than that.
  private static func isMarkdown(_ lines: [String]) -> Bool {
    let marks = lines.count {
      $0.prefixMatch(of: /#{1,6} \S|[-*] \[[ xX]?\]|[-*] (?:↳ )?\*\*|> |>$|\|.*\|$|(?:---|\*\*\*)$/) != nil
    }
    return marks > 2 && marks * 5 >= lines.count
      && lines.contains { $0.prefixMatch(of: /#{1,6} \S|\|/) != nil }
  }

  private static func isOfCode(_ line: String) -> Bool {
    guard let first = line.first, let last = line.last else { return false }
    return "{}[]<\"'(".contains(first) && "{}[]>,;:(".contains(last)
  }

  private static func isOfChat(_ line: String) -> Bool {
    line.prefixMatch(of: /\[?\u{200E}?\[?\d{1,4}[.\/-]\d{1,2}[.\/-]\d{2,4},?[T ]\d{1,2}[:.]\d{2}/) != nil
      || line.prefixMatch(of: /\d{1,2}:\d{2}\t[^\t]{1,40}\t/) != nil
      // As meetings save theirs.
      || line.prefixMatch(of: /\d{1,2}:\d{2}:\d{2}[\t ]+(?:From |[^:\n]{1,40}:)/) != nil
  }

  private static let chatMessage =
    "looks like a chat, or a log, with a time in every line: export it as JSON, or give its questions alone, one a line"

  private static let pageMessage =
    "looks like a page or a chat that was copied, with names, counts and buttons on lines of their own: fetch the thread as JSON "
    + "or CSV (the network’s export, or an exporter’s), or give its questions alone, one a line"

  private static let help =
    "give the JSON or CSV that the network or an exporter gives, or its questions alone, one a line"

  private static var kinds: [(pattern: Regex<Substring>, message: String)] {
    [
      (/\s*(?i:<!doctype html|<html|<head|<body|<div|<p|<span|<table|<ul|<!--)/, "is HTML: \(help)"),
      (/\s*<[?!A-Za-z\/][^>]*>/, "is XML: \(help)"),
      (
        /\s*(?:(?:var|let|const)\s+[\w$]+\s*=|window[.\[]|self\.\w+\s*[=.(]|module\.exports|export\s+(?:default|const)\s|\(?function\s*\w*\(|\(\(\)\s*=>|[\w$.]+\s*=\s*[\[{]|[\w$.]+\(\s*[\[{]["\[{\s]|["']use strict["'])/,
        "is JavaScript: take the JSON out of it, from the first brace to the last"
      ),
      (
        /\s*(?:---\s|%YAML|- (?:id|text|author|name|user|date|message|content): )/,
        "is YAML: turn it into JSON (yq -o json FILE > posts.json)"
      ),
      (/\s*={20,}\s+Guild:/, chatMessage),
      (/\s*BEGIN:V(?:CALENDAR|CARD)/, "is a calendar, or an address book: \(help)"),
      (/\s*(?:WEBVTT|1\s+\d\d:\d\d:\d\d[,.]\d+ -->)/, "is a file of subtitles: \(help)"),
      (
        /\s*(?:-- (?:MySQL|Postgre|phpMy|Dump)|\/\*|INSERT INTO|CREATE TABLE|BEGIN TRANSACTION|PRAGMA)/,
        "is SQL: export the posts as CSV"
      ),
      (
        /\s*(?:-{3,} ?(?:Forwarded|Original|Message|Weitergeleitete)[^\n]*|Begin forwarded message:)\s/,
        "is a mail: \(help)"
      ),
      (
        /\s*(?:(?:From|To|Cc|Date|Sent|Subject|De|À|Objet|Envoyé|Von|An|Datum|Gesendet|Betreff|Reply-To)\s?: [^\n]*\n){3,}/,
        "is a mail: \(help)"
      ),
      (
        /\s*From: [^\n]*\n(?:[A-Z][\w-]*: [^\n]*\n)+/,
        "is a mail or a talk of two, and private: \(help)"
      ),
      (/(?:From \S+@|Return-Path:|Received:|Delivered-To:|MIME-Version:)/, "is a mail: \(help)"),
    ]
  }
}
