// Which words of a letter may leave without counsel's look at them: those whose very text a named lawyer approved. What Duly ships in
// English is the source and leaves as it is; a provider's own wording goes nowhere before it is approved (own-wording.ts).

import { createHash, randomBytes } from 'node:crypto'
import type { Wording } from '../../directory/letter-wording.ts'
import { authorsOf, refuseOwnApproval } from '../../directory/own-wording.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { asProgram, type Transaction, withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { wordingsOf } from '../../store/program/rules-in-force.ts'
import { type Language, languages } from '../../words/languages.ts'
import { lawTables } from '../../words/law.node.ts'
import type { OwnTexts } from '../../words/own-texts.ts'
import { fitsNow, overlayOf } from '../../words/own-wording.ts'
import { saysLaw, type TemplateId, templateIds, templateLines } from '../../words/templates.ts'
import type { Deployment } from '../deployment.ts'
import { noteWordingAct, readVersions, versionIn, type Which, wordingInForce } from './own-wording.ts'
import { approvalIn } from './read-approvals.ts'

/** SHA-256, hexadecimal, over each key and text of the template, a line each; and over the law's sentences where it says them. */
export function templateHash(id: TemplateId, language: Language, own: OwnTexts | null = null): string {
  const lines = templateLines(id, language, own).map(
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

/** What a letter is said in: the provider's own texts where they are in force, and on whose word; null for English as shipped. */
export type InWords = { readonly own: OwnTexts | null; readonly wording: Wording | null }

/** As it is now. A demo counts every translation as approved and says so; a wording of one's own is approved by somebody there too. */
export async function wordsInForce(
  d: Pick<Deployment, 'db' | 'demo'>,
  template: TemplateId,
  language: Language,
): Promise<InWords> {
  const stored = await wordingsOf(d.db, { template, language })
  const [versions, approvals] = [stored.versions.map(versionIn), stored.approvals.map(approvalIn)]
  const found = wordingInForce({ template, language }, versions, approvals)
  const own = found?.texts ?? null
  if (language === 'en' && !found) return { own, wording: null }
  const hash = templateHash(template, language, own)
  const wording = { template, language, hash, confirmedBy: null }
  // English has nothing beside the own texts that somebody would have to approve.
  if (language === 'en') return { own, wording: { ...wording, approvedBy: found?.approval.by ?? null } }
  if (d.demo) return { own, wording: { ...wording, approvedBy: 'demo' } }
  const live = approvals.find(
    a => a.revokedAt === null && a.template === template && a.language === language && a.hash === hash,
  )
  return { own, wording: { ...wording, approvedBy: live?.by ?? null } }
}

export type TemplateWish = { readonly template: string; readonly language: string; readonly hash: string }

/** `hash`: of the text that the lawyer read; refused where the program holds another. The database asks again who it is. */
export async function approveTemplate(
  d: Pick<Deployment, 'db' | 'now' | 'vault'>,
  actor: Actor,
  wish: TemplateWish,
): Promise<{ readonly approved: true } | Refusal> {
  const template = templateIds.find(id => id === wish.template)
  const language = languages.find(l => l === wish.language)
  if (!template || !language)
    return refuse('not_found', sentence('who.no_such_letter_language'), sentence('borders.choose_list'))
  const no = mayApprove(actor)
  if (no) return no
  return withTransaction(asProgram(d.db), databaseActor(actor), async tx => {
    const meant = await meantBy(tx, { template, language }, wish.hash)
    if (isRefusal(meant)) return meant
    const refused = refuseOwnApproval(actor, meant.authors)
    if (refused) return refused
    await revokeLive(tx, { now: d.now(), by: actor.id, template, language, hash: wish.hash })
    await tx.query(
      `insert into duly.template_approval (id, template, language, hash, own, approved_by, approved_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [randomBytes(16).toString('hex'), template, language, wish.hash, meant.own, actor.id, d.now()],
    )
    await noteWordingAct(tx, d, actor, 'template_approved', { template, language, ...meant.named })
    return { approved: true }
  })
}

type Meant = {
  readonly own: string | null
  /** Who wrote it; nobody of the house where it is shipped. */
  readonly authors: readonly string[]
  readonly named: { readonly version?: number }
}

/** The shipped translation, or the newest version of the provider's own wording; whichever has this hash. */
async function meantBy(tx: Transaction, of: Which, hash: string): Promise<Meant | Refusal> {
  const { template, language } = of
  if (language !== 'en' && templateHash(template, language) === hash)
    return { own: null, authors: [], named: {} }
  const versions = await readVersions(tx, of)
  const [newest] = versions
  if (newest?.own && fitsNow(template, language, newest.texts)) {
    const texts = overlayOf(template, language, newest.texts)
    if (templateHash(template, language, texts) === hash)
      return { own: newest.own, authors: authorsOf(newest, versions), named: { version: newest.version } }
  }
  return refuse(
    'changed_meanwhile',
    sentence('borders.text_changed_since_you_read'),
    sentence('borders.read_again_now'),
  )
}

/** `hash`: of one text alone. */
export async function revokeTemplate(
  d: Pick<Deployment, 'db' | 'now' | 'vault'>,
  actor: Actor,
  wish: Omit<TemplateWish, 'hash'> & { readonly hash?: string | undefined },
): Promise<{ readonly revoked: number } | Refusal> {
  const no = mayApprove(actor)
  if (no) return no
  const { template, hash = null } = wish
  const language = languages.find(l => l === wish.language)
  if (!language)
    return refuse('not_found', sentence('who.no_such_letter_language'), sentence('borders.choose_list'))
  const rows = await withTransaction(asProgram(d.db), databaseActor(actor), async tx => {
    const revoked = await revokeLive(tx, { now: d.now(), by: actor.id, template, language, hash })
    if (revoked > 0) await noteWordingAct(tx, d, actor, 'template_revoked', { template, language })
    return revoked
  })
  return rows > 0
    ? { revoked: rows }
    : refuse('already_done', sentence('borders.no_approval_text_live'), sentence('borders.reload_page'))
}

type Revoking = {
  readonly now: string
  readonly by: string
  readonly template: string
  readonly language: string
  /** Null: of every text of this template in this language. */
  readonly hash: string | null
}

async function revokeLive(tx: Transaction, { now, by, template, language, hash }: Revoking): Promise<number> {
  const rows = await tx.query(
    `update duly.template_approval set revoked_by = $3, revoked_at = $4
     where template = $1 and language = $2 and revoked_at is null and ($5::text is null or hash = $5) returning id`,
    [template, language, by, now, hash],
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
        sentence('borders.only_counsel_providers_own_employment'),
        sentence('borders.ask_counsel_read_approve'),
      )
}
