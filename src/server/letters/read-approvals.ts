// Which texts of letters a lawyer approved, as the database holds it.
import type { Transaction } from '../../store/database.ts'
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

type Row = {
  template: TemplateId
  language: Language
  hash: string
  own: string | null
  approved_by: string
  approved_at: Date
  revoked_by: string | null
  revoked_at: Date | null
}

/** All that were ever given, newest first. */
export async function readApprovals(tx: Transaction): Promise<Approval[]> {
  const rows = await tx.query<Row>(
    `select template, language, hash, own, approved_by, approved_at, revoked_by, revoked_at
     from duly.template_approval order by approved_at desc, id`,
    [],
  )
  return rows.map(row => ({
    template: row.template,
    language: row.language,
    hash: row.hash,
    own: row.own,
    by: row.approved_by,
    at: row.approved_at.toISOString(),
    revokedBy: row.revoked_by,
    revokedAt: row.revoked_at?.toISOString() ?? null,
  }))
}
