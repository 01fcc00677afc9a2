// Which translated letters may leave without counsel's look at them: those whose very text a named lawyer approved. The English
// templates are the source and ship as they are.
import { createHash, randomBytes } from 'node:crypto'
import type { Actor } from '../../demand/actor.ts'
import { type Refusal, refuse } from '../../demand/refusal.ts'
import type { Wording } from '../../demand/wording.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/execute.ts'
import { type Language, languages } from '../../words/languages.ts'
import { lawTables } from '../../words/law.node.ts'
import { saysLaw, type TemplateId, templateIds, templateLines } from '../../words/templates.ts'
import type { Deployment } from '../deployment.ts'
import { asWorker } from '../worker/demand-at-work.ts'

/** SHA-256, hexadecimal, over each key and text of the template, a line each; and over the law's sentences where it says them. */
export function templateHash(id: TemplateId, language: Language): string {
  const lines = templateLines(id, language).map(
    ({ key, text }) => `${key}\t${text.replaceAll('\n', '\\n')}\n`,
  )
  const law = saysLaw(id) ? lawLines(language) : []
  return createHash('sha256')
    .update([...lines, ...law].join(''))
    .digest('hex')
}

/** Every translated sentence of the packs, a line each: whoever approves a letter approves what it may say. */
export function lawLines(language: Language): string[] {
  return [...lawTables()].flatMap(([pack, table]) =>
    Object.entries(table).flatMap(([english, { [language]: text }]) =>
      text === undefined ? [] : [`${pack}\t${english}\t${text}\n`],
    ),
  )
}

export type Approval = {
  readonly template: TemplateId
  readonly language: Language
  readonly hash: string
  readonly by: string
  readonly at: string
  readonly revokedBy: string | null
  readonly revokedAt: string | null
}

type Row = {
  template: TemplateId
  language: Language
  hash: string
  approved_by: string
  approved_at: Date
  revoked_by: string | null
  revoked_at: Date | null
}

/** All that were ever given, newest first. */
export async function readApprovals(tx: Transaction): Promise<Approval[]> {
  const rows = await tx.query<Row>(
    `select template, language, hash, approved_by, approved_at, revoked_by, revoked_at
     from duly.template_approval order by approved_at desc, id`,
    [],
  )
  return rows.map(row => ({
    template: row.template,
    language: row.language,
    hash: row.hash,
    by: row.approved_by,
    at: row.approved_at.toISOString(),
    revokedBy: row.revoked_by,
    revokedAt: row.revoked_at?.toISOString() ?? null,
  }))
}

/** What a letter in this language carries about its words; null in English. A demo counts everything as approved and says so. */
export async function wordingOf(
  d: Pick<Deployment, 'db' | 'demo'>,
  template: TemplateId,
  language: Language,
): Promise<Wording | null> {
  if (language === 'en') return null
  const hash = templateHash(template, language)
  const wording = { template, language, hash, confirmedBy: null }
  if (d.demo) return { ...wording, approvedBy: 'demo' }
  const all = await asWorker(d as Deployment, readApprovals)
  const live = all.find(
    a => a.revokedAt === null && a.template === template && a.language === language && a.hash === hash,
  )
  return { ...wording, approvedBy: live?.by ?? null }
}

export type TemplateWish = { readonly template: string; readonly language: string; readonly hash: string }

/** `hash`: of the text that the lawyer read; refused where the program holds another. The database asks again who it is. */
export async function approveTemplate(
  d: Pick<Deployment, 'db' | 'now'>,
  actor: Actor,
  wish: TemplateWish,
): Promise<{ readonly approved: true } | Refusal> {
  const template = templateIds.find(id => id === wish.template)
  const language = languages.find(l => l === wish.language)
  if (!template || !language || language === 'en')
    return refuse('not_found', 'There is no such translated template.', 'Choose one of the list.')
  const no = mayApprove(actor)
  if (no) return no
  if (templateHash(template, language) !== wish.hash)
    return refuse(
      'changed_meanwhile',
      'The text has changed since you read it.',
      'Read it again as it is now.',
    )
  await withTransaction(d.db, databaseActor(actor), async tx => {
    await revokeLive(tx, d.now(), actor.id, template, language)
    await tx.query(
      `insert into duly.template_approval (id, template, language, hash, approved_by, approved_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [randomBytes(16).toString('hex'), template, language, wish.hash, actor.id, d.now()],
    )
  })
  return { approved: true }
}

export async function revokeTemplate(
  d: Pick<Deployment, 'db' | 'now'>,
  actor: Actor,
  wish: Omit<TemplateWish, 'hash'>,
): Promise<{ readonly revoked: number } | Refusal> {
  const no = mayApprove(actor)
  if (no) return no
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    revokeLive(tx, d.now(), actor.id, wish.template, wish.language),
  )
  return rows > 0
    ? { revoked: rows }
    : refuse('already_done', 'No approval of this text is live.', 'Reload the page.')
}

async function revokeLive(
  tx: Transaction,
  now: string,
  by: string,
  template: string,
  language: string,
): Promise<number> {
  const rows = await tx.query(
    `update duly.template_approval set revoked_by = $3, revoked_at = $4
     where template = $1 and language = $2 and revoked_at is null returning id`,
    [template, language, by, now],
  )
  return rows.length
}

/** Null for counsel in the provider's own employment. */
export function mayApprove(actor: Actor): Refusal | null {
  const counsel = actor.kind === 'staff' && actor.roles.includes('counsel') && actor.employment === 'employee'
  return counsel
    ? null
    : refuse(
        'counsel_required',
        'Only counsel in the provider’s own employment approves the words of a letter.',
        'Ask counsel to read and approve it.',
      )
}
