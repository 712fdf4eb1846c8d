/// What is no post, whatever network it is of.
enum NoPost {
  /// What is to be told of an object that is none; nil if it may be one.
  static func remark(on object: JSONValue) -> Remark? {
    var isOther = false
    for member in object.object?.members ?? [] {
      switch marks[member.key] {
      case .isPrivate: return .privateMessages
      case .isInternal where member.value.truth == true: return .privateMessages
      case .isPublic where member.value.truth == false || object.has("html_body", "author_id"):
        return .privateMessages
      case .isFor where isForSome(member.value): return .privateMessages
      case .inTalk where isWithDesk(object): return .privateMessages
      case .way where isPrivateWay(member.value): return .privateMessages
      case .mayBePrivate where isPrivate(object): return .privateMessages
      case .isGoneAt where Self.isTime(member.value): return .shells
      case .isShell where member.value.truth == true: return .shells
      case .words where shells.contains(member.value.string ?? ""): return .shells
      case .isHidden where member.value.truth == true && !object.has("subtype"): return .shells
      case .isThing: isOther = true
      case .isEvent where !object.holdsLists(): isOther = true
      case .isOther where member.value.truth ?? (member.value.object != nil): isOther = true
      case .status where struck.contains(member.value.string.map(PostField.folded) ?? ""): return .shells
      // What isn't published, where that is all that a status says.
      case .status where member.value == .bool(false) && object.has("langcode"): return .shells
      // An idea may be blocked as well.
      case .status where member.value.string == "blocked" && !object.has(anyOf: ["title", "name"]):
        return .shells
      case .level where levels.contains(member.value.string.map(PostField.folded) ?? ""): isOther = true
      case .kind where member.value.string.map(Self.isPrivateKind) == true: return .privateMessages
      // Tumblr has those who pass it on with words of their own among the others.
      case .kind where object["added_text"].string == nil && member.value.string.map(isOtherKind) == true:
        isOther = true
      case .notice where member.value["user_notice_params"]["msg-id"].string != nil: isOther = true
      default: break
      }
    }
    // Nostr numbers its private messages, and what they are sealed and wrapped in.
    // Rocket.Chat names what happens in a room by a kind of message.
    if object.has("rid", "msg"), object["t"].string != nil { isOther = true }
    let isSealed = object.has("pubkey", "tags") && sealed.contains(object["kind"].written ?? "")
    return isSealed ? .privateMessages : isOther ? .otherEntries : nil
  }

  /// Whether only the place of a post is left, and its author wanted it so: what moderators remove may come back.
  static func isTakenBack(_ object: JSONValue) -> Bool {
    ["deleted", "is_deleted", "isDeleted"].contains { object[$0].truth == true }
      || ["body", "text", "content", "selftext"].contains { object[$0].string == "[deleted]" }
  }

  static func isOtherKind(_ kind: String) -> Bool {
    kind.hasPrefix("system_") || kind.hasPrefix("mock_")
      || changes.contains { kind.hasSuffix($0) && kind.count > $0.count }
      || others.contains(PostField.folded(kind))
  }

  /// Whether something happened at that time, and not never.
  private static func isTime(_ value: JSONValue) -> Bool { value.written.map { $0 != "0" } ?? false }

  /// Reddit calls its private messages t4.
  private static func isPrivateKind(_ kind: String) -> Bool {
    kind == "t4" || kind.hasPrefix("direct_") || PrivateRows.isKind(kind) || PrivateRows.isShort(kind)
  }

  /// Whether what came that way, or stands in that channel, is private.
  private static func isPrivateWay(_ way: JSONValue) -> Bool {
    way.string.map { isPrivateKind($0) || PrivateRows.isWay($0) }
      ?? (way.object != nil && remark(on: way) == .privateMessages)
  }

  private enum Mark {
    case isPrivate, mayBePrivate, way, inTalk, isInternal, isPublic, isFor, notice, isShell, isGoneAt,
      isOther,
      isHidden, isThing, isEvent, kind,
      status, level, words
  }

  /// What stands between two or a few, and names both sides.
  private static func isPrivate(_ object: JSONValue) -> Bool {
    object.has("sender_name", "timestamp_ms") || object.has("participants", "messages")
      || object["to"]["data"].array != nil || object.has("from", "to", "subject")
      || object.has("sender", "sentAt") || isLetter(object)
      || isOfAssistant(object)
      || object["mapping"].object != nil && object.has("create_time")
      || object.has("dest", "subject", "body") && object["was_comment"].truth != true
      || object["$type"].starts(with: "chat.bsky.") || object["type"].string == "conversation"
      || object["chatId"].string != nil && object.has("messageType") || object.holds("visitor")
      // Pyrogram says “ChatType.PRIVATE”.
      || object["chat"]["type"].string?.split(separator: ".").last?.lowercased() == "private"
      || object["roomType"].string == "direct" || isOfTwo(object)
      || object.has("recipient") && object["is_channel_message"].truth != true
      || object["recipient_id"].string != "" && object.has("recipient_id") && !ZulipFormat.isOfChannel(object)
  }

  /// Whether it is a turn of a talk with a language model, which names the side and nobody.
  private static func isOfAssistant(_ object: JSONValue) -> Bool {
    object.has("role", "content") && ["user", "assistant", "system", "tool"].contains(object["role"].string)
      && !object.has(anyOf: ["author", "user", "username", "name"])
  }

  /// Whether it is shown to those it names, or to a role or a group, alone.
  private static func isForSome(_ visibility: JSONValue) -> Bool {
    ["specified", "self", "custom"].contains((visibility.string ?? visibility["value"].string)?.lowercased())
      || ["role", "group"].contains(visibility["type"].string)
  }

  /// Whether its writer is a side of a talk with a desk.
  private static func isWithDesk(_ object: JSONValue) -> Bool {
    object.has("session_id", "from", "origin")
      || ["author", "sender", "from"].contains {
        sides.contains(object[$0]["type"].string.map(PostField.folded) ?? "")
      }
  }

  /// Whether it went to addresses of mail, or to telephones; what is federated goes to those of the web.
  private static func isLetter(_ object: JSONValue) -> Bool {
    (object["to"].array ?? [object["to"]]).contains { receiver in
      receiver.string.map { !$0.contains("/") && PrivateRows.isAddress($0) } ?? false
    }
  }

  /// Rocket.Chat names the room of two after both of them.
  private static func isOfTwo(_ object: JSONValue) -> Bool {
    guard let room = object["rid"].string, let user = object["u"]["_id"].string, room != user else {
      return false
    }
    return room.hasPrefix(user) || room.hasSuffix(user)
  }

  private static let marks: [String: Mark] = Dictionary(
    uniqueKeysWithValues: [
      (
        Mark.isPrivate,
        """
        recipientId recipient_screen_name recipients dm_conversation_id dmConversation messageCreate \
        message_create dm_event conversation_parts delivered_as primaryCustomer requester_id \
        messaging_product to_emails toEmails support_email audit_id \
        toRecipients internalDate inbox_id hs_pipeline hs_ticket_priority
        """
      ),
      (.isInternal, PrivateRows.flagNames.joined(separator: " ")),
      (.isPublic, PrivateRows.openFlagNames.joined(separator: " ")),
      (.isFor, "visibility privacy"),
      (
        .way,
        "channel room network platform item_type itemType conversation_type conversationType chat_type chatType"
      ),
      (.notice, "message"),
      (
        .mayBePrivate,
        "recipient recipient_id sender_name participants to sentAt dest $type source chat chatId visitor roomType rid mapping role"
      ),
      (
        .isShell,
        "in_trash deleted is_deleted isDeleted isdeleted removed is_removed isRemoved is_moderated dead"
      ),
      (.isGoneAt, "delete_at deleted_at deletedAt deleteAt removed_at"),
      (
        .isOther,
        """
        noResults no_results is_ad isAd promoted isPromoted is_promoted sponsored promotedMetadata system isSpam is_spam spam
        """
      ),
      (
        .kind,
        "type kind reason event action post_type postType post_category messageType message_type channelType channel_type contentType commentType archetype topic_archetype"
      ),
      (.isHidden, "hidden is_hidden isHidden isMinimized blind"),
      (.level, "level severity code"),
      (
        .isThing,
        """
        variants line_items lineItems LineItems inventory_quantity amount_due financial_status \
        isTrashed trashedNotes userEditedTimestampUsec is_completed is_todo creationDevice child_order menu_order iCalUID tag_name openapi swagger
        """
      ),
      (.isEvent, "organizer attendees dtstart"),
      (.inTalk, "conversationId conversation_id session_id"),
      (.status, "status statut etat moderationStatus moderation_status"),
      (.words, "body text content selftext"),
    ].flatMap { mark, keys in keys.split(separator: " ").map { (String($0), mark) } }
  )

  /// What moderators took away.
  private static let struck: Set = [
    "rejected", "spam", "deleted", "trash", "trashed", "removed", "draft", "heldforreview", "likelyspam",
    "supprime", "rejete", "masque",
    "brouillon",
  ]

  /// How bad is what a program writes down.
  private static let levels: Set = [
    "error", "warn", "warning", "info", "debug", "trace", "fatal", "critical", "ok", "operational",
  ]

  /// Who talks with a desk, and who sits there.
  private static let sides: Set = ["contact", "visitor", "lead", "customer", "enduser", "agent", "operator"]

  /// What forums tell of a thread in its place.
  private static let changes = [
    "Renamed", "Locked", "Stickied", "Tagged", "Joined", "_renamed", "_locked", "_pinned", "_joined",
    "_assigned",
  ]

  private static let sealed: Set = ["4", "13", "14", "15", "1059"]
  private static let shells: Set = ["[deleted]", "[removed]", "[dead]", "[flagged]", "[ Removed by Reddit ]"]
  private static let others: Set = [
    "like", "liked", "follow", "followed", "followrequest", "favourite", "favorite", "reaction", "repost",
    "reblog",
    "subscribe", "subscription", "join", "leave", "ad", "advert", "promoted", "crossreferenced",
    "profile", "header",
    "incoming", "outgoing", "tombstone", "system", "systemeventmessage", "posted",
    "pingback", "trackback", "tapback", "click", "pageview", "screenview", "impression", "scroll",
  ]
}
