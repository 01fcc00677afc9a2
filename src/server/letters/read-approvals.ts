// Which texts of letters a lawyer approved, as the database holds it.
import type { Transaction } from '../../store/database.ts'
import { type ApprovalRow, approvalRows } from '../../store/program/rules-in-force.ts'
import type { Language } from '../../words/languages.ts'
import type { TemplateId } from '../../words/templates.ts'

export type Approval = {
  readonly template: TemplateId
  readonly language: Language
  readonly hash: string
  /** SHA-256 of the provider's own texts in it; null: the text as shipped. */
  readonly own: string | null
  readonly by: string
  readonly at: string
  readonly revokedBy: string | null
  readonly revokedAt: string | null
}

/** All that were ever given, newest first. */
export async function readApprovals(tx: Transaction): Promise<Approval[]> {
  return (await approvalRows(tx)).map(approvalIn)
}

export function approvalIn(row: ApprovalRow): Approval {
  return {
    template: row.template as TemplateId,
    language: row.language as Language,
    hash: row.hash,
    own: row.own,
    by: row.approved_by,
    at: row.approved_at.toISOString(),
    revokedBy: row.revoked_by,
    revokedAt: row.revoked_at?.toISOString() ?? null,
  }
}
