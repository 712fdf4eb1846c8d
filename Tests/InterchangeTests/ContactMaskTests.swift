import Testing

@testable import Interchange

@Suite("Contacts are hidden")
struct ContactMaskTests {
  @Test(
    "E-mail addresses",
    arguments: [
      ("Write to ada@example.com.", "Write to […]."),
      ("<ada.love+stay@mail.example.co.uk>", "<[…]>"),
      ("mailto:ADA@EXAMPLE.COM!", "mailto:[…]!"),
      ("ada@example.com,bob@example.org", "[…],[…]"),
      ("zoé@crèche.fr ou rené@exemple.fr", "[…] ou […]"),
      ("ada＠example.com", "[…]"),
      ("ada (at) example (dot) com please", "[…] please"),
      ("ada[arobase]exemple[point]fr", "[…]"),
      ("0612345678@sfr.fr", "[…]"),
      ("ada@example.com.5", "[…].5"),
      ("a@\u{301}b ada@example.com", "a@\u{301}b […]"),
    ]
  )
  func emails(text: String, wanted: String) {
    #expect(ContactMask.masked(text) == wanted)
  }

  @Test(
    "International phone numbers",
    arguments: [
      "+33612345678", "+33 6 12 34 56 78", "+33 (0)6 12 34 56 78", "0033 6 12 34 56 78", "0033612345678",
      "+1 (415) 555-0123", "+1-415-555-0123", "+14155550123", "+44 20 7946 0958", "+49 30 901820",
      "+41 79 123 45 67", "+32 475 12 34 56", "＋33 6 12 34 56 78",
      "+33\u{202F}6\u{A0}12\u{A0}34\u{A0}56\u{A0}78",
      "+971 50 123 4567", "+٣٣٦١٢٣٤٥٦٧٨",
    ]
  )
  func international(phone: String) {
    #expect(ContactMask.masked("Call \(phone), or not") == "Call […], or not")
  }

  @Test(
    "Phone numbers as they are written at home",
    arguments: [
      "0612345678", "06 12 34 56 78", "06.12.34.56.78", "06-12-34-56-78", "06/12/34/56/78",
      "(0)6 12 34 56 78",
      "0 800 123 456", "0800 123 456", "0612 34 56 78", "079 123 45 67", "07700 900123",
      "415-555-0123", "(415) 555-0123", "415.555.0123", "415 555 0123", "1-415-555-0123", "(415) 5550123",
      "06\u{2011}12\u{2011}34\u{2011}56\u{2011}78",
    ]
  )
  func national(phone: String) {
    #expect(ContactMask.masked("It is \(phone)!") == "It is […]!")
    #expect(ContactMask.masked(phone) == "[…]")
  }

  @Test(
    "Two in a row",
    arguments: [
      ("0612345678 0712345678", "[…] […]"), ("0612345678/0712345678", "[…]/[…]"),
      ("06 12 34 56 78 07 12 34 56 78", "[…] […]"), ("+33 6 12 34 56 78 06 12 34 56 78", "[…] […]"),
      ("06 12 34 56 78 - 07 12 34 56 78", "[…] - […]"),
      ("Tél:06 12 34 56 78\n2 personnes", "Tél:[…]\n2 personnes"),
    ]
  )
  func neighbours(text: String, wanted: String) {
    #expect(ContactMask.masked(text) == wanted)
  }

  @Test("Ten digits in a row are a phone if the words before say so")
  func announced() {
    #expect(ContactMask.masked("call me at 4155550123") == "call me at […]")
    #expect(ContactMask.masked("https://wa.me/14155550123") == "https://wa.me/[…]")
    #expect(ContactMask.masked("booking 4155550123") == "booking 4155550123")
  }

  @Test(
    "What is no contact stays",
    arguments: [
      "In 2026, 2027 and 2028", "2026-2027", "2026-11-24", "24/11/2026", "24.11.2026 10:30", "01/02/2026 10h",
      "2026-11-24T10:30:00Z", "post 1790000000000000001", "https://x.com/i/status/1790000000000000001",
      "https://example.com/orders/0612345678", "#0612345678", "1 000 000 €", "$1,000,000", "+10 000 000 €",
      "+10 000 000", "12.345.678,90", "1.234.567", "192.168.100.200", "ISBN 978-2-07-036822-8",
      "4 people, 3 nights, 120 euros", "+33%", "24/7", "@ada and @bob@mastodon", "look @ this", "3 @ 5.50",
      "06.12.34.56.78.90.12", "A0612345678B", "1792345678", "550e8400-e29b-41d4-a716-446655440000",
      "75008 Paris",
    ]
  )
  func unmasked(text: String) {
    #expect(ContactMask.masked(text) == text)
  }

  @Test("A contact is the same however it is written")
  func keys() {
    #expect(ContactMask.keys(in: "06.12.34.56.78") == ContactMask.keys(in: "0612345678"))
    #expect(ContactMask.keys(in: "ADA@example.com") == ContactMask.keys(in: "ada@Example.com"))
    #expect(ContactMask.keys(in: "none").isEmpty)
  }
}
