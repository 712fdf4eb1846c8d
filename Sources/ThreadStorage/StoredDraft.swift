import Answering
import Foundation
import GRDB

extension Draft {
  /// The columns that `init(from:)` reads, in its order.
  static let columns = """
    draft.outcome, draft.item, draft.lane, draft.standing, draft.is_internal, draft.language, draft.parts,
    draft.confidence, draft.margin, draft.length, draft.length_limit, draft.concerns, draft.starting_point,
    draft.evidence
    """

  init(from columns: inout ColumnReader) throws {
    self.init(
      outcome: try columns.case(),
      item: try columns.optional(by: ItemID.init),
      lane: try columns.optionalCase(),
      standing: try columns.optional(),
      isInternal: try columns.value(),
      language: try columns.case(),
      parts: try columns.json(plain: PlainJSON.parts),
      confidence: try columns.value(),
      margin: try columns.value(),
      length: try columns.value(),
      limit: try columns.optional(),
      concerns: try columns.json(plain: Self.noConcerns),
      startingPoint: try columns.optional(),
      evidence: try columns.json(plain: PlainJSON.evidence)
    )
  }

  /// Most drafts have none, and that is not worth a decoder.
  static func noConcerns(_ text: String) -> [Concern]? { text == "[]" ? [] : nil }

  /// Adds the draft to a question.
  func insert(into db: Database, question: Int64, knowledge: KnowledgeStamp, at time: Date) throws -> Int64 {
    try db.executePrepared(
      sql: """
        INSERT INTO draft (question, text, outcome, item, lane, standing, is_internal, language,
          confidence, margin, length, length_limit, parts, evidence, concerns, starting_point,
          campaign, knowledge_fingerprint, drafted_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        question, text, outcome.stored, item?.description, lane?.stored, standing, isInternal,
        language.stored, confidence, margin, length, limit, try sortedJSON(parts), try sortedJSON(evidence),
        try sortedJSON(concerns), startingPoint, knowledge.campaign, knowledge.fingerprint,
        Timestamp.text(time),
      ]
    )
    return db.lastInsertedRowID
  }
}
