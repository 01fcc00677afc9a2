// A provider's own wording of a letter: written as versions, read with its approvals, in force by one rule (directory/own-wording.ts).
// Read from the database wherever a letter is made, so that every process says the same.

import { randomBytes } from 'node:crypto'
import { type InForce, inForce, mayWriteWording, type OwnVersion } from '../../directory/own-wording.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { asProgram, type Transaction, withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { ownHash } from '../../store/installation/own-hash.ts'
import { sealField } from '../../store/keys/field.ts'
import { noteAct } from '../../store/own-acts.ts'
import { type WordingRow, wordingRows } from '../../store/program/rules-in-force.ts'
import { type Language, languageNames } from '../../words/languages.ts'
import type { OwnTexts } from '../../words/own-texts.ts'
import { fitsNow, lintOwn, type OwnLint, overlayOf, ownLines, ownTexts } from '../../words/own-wording.ts'
import type { TemplateId } from '../../words/templates.ts'
import type { Deployment } from '../deployment.ts'
import { type Approval, readApprovals } from './read-approvals.ts'

export type Version = OwnVersion & {
  readonly id: string
  readonly template: TemplateId
  readonly language: Language
  readonly at: string
  readonly texts: OwnTexts
  /** What Duly shipped for the same keys when this was written. */
  readonly shipped: OwnTexts
  readonly note: Buffer | null
}

/** The newest first. */
export async function readVersions(tx: Transaction, of: Which): Promise<Version[]> {
  return (await wordingRows(tx, of)).map(versionIn)
}

/** Of every letter in every language, the newest first. */
export async function readAllVersions(tx: Transaction): Promise<Version[]> {
  return (await wordingRows(tx, null)).map(versionIn)
}

export function versionIn(row: WordingRow): Version {
  const texts = row.texts as OwnTexts
  return {
    id: row.id,
    template: row.template as TemplateId,
    language: row.language as Language,
    version: row.version,
    texts,
    // What is approved is a text, not a row: a text that was changed in the database is another one.
    own: row.own === null ? null : ownHash(texts),
    shipped: row.shipped as OwnTexts,
    by: row.written_by,
    at: row.written_at.toISOString(),
    note: row.note,
  }
}

export type Which = { readonly template: TemplateId; readonly language: Language }
export type WordingInForce = InForce<Version, Approval> & {
  /** What stands in the place of the shipped texts. */
  readonly texts: OwnTexts
}

/** Of these versions and approvals; null: the shipped text. */
export function wordingInForce(
  { template, language }: Which,
  versions: readonly Version[],
  approvals: readonly Approval[],
): WordingInForce | null {
  const mine = approvals.filter(a => a.template === template && a.language === language)
  const found = inForce(versions, mine, v => fitsNow(template, language, v.texts))
  return found && { ...found, texts: overlayOf(template, language, found.version.texts) }
}

export async function readInForce(tx: Transaction, of: Which): Promise<WordingInForce | null> {
  const versions = await readVersions(tx, of)
  return versions.length === 0 ? null : wordingInForce(of, versions, await readApprovals(tx))
}

export type WordingWish = Which & {
  /** The version that was read before it was changed; 0: there was none. */
  readonly base: number
  /** Every text that was typed; what is as shipped is left out. None: back to the shipped text. */
  readonly texts: OwnTexts
  readonly note: string
}

/** Any number that nothing else here locks. */
const WORDING_LOCK = 7_240_553

/** A new version; of what lint finds nothing is written. */
export async function saveWording(
  d: Pick<Deployment, 'db' | 'now' | 'vault'>,
  { actor, via }: { readonly actor: Actor; readonly via: 'passkey' | 'oidc' },
  { template, language, base, note, ...wish }: WordingWish,
  id = randomBytes(16).toString('hex'),
): Promise<{ readonly version: number } | { readonly mistakes: readonly OwnLint[] } | Refusal> {
  const no = mayWriteWording(actor, via)
  if (no) return no
  const texts = ownTexts(template, language, wish.texts)
  const mistakes = lintOwn(template, language, texts)
  if (mistakes.length > 0) return { mistakes }
  return withTransaction(asProgram(d.db), databaseActor(actor), async tx => {
    await tx.query('select pg_advisory_xact_lock($1)', [WORDING_LOCK])
    const versions = await readVersions(tx, { template, language })
    const done = versions.find(v => v.id === id)
    if (done) return { version: done.version }
    const [newest] = versions
    if ((newest?.version ?? 0) !== base)
      return refuse(
        'changed_meanwhile',
        sentence('who.somebody_else_written_version_since'),
        sentence('who.look_both_save_yours_again'),
      )
    const own = Object.keys(texts).length === 0 ? null : ownHash(texts)
    if (own === (newest?.own ?? null))
      return refuse('already_done', sentence('who.wording_stands_already'), sentence('who.change_text_leave'))
    const version = base + 1
    const shipped = Object.fromEntries(
      ownLines(template, language)
        .filter(line => Object.hasOwn(texts, line.key))
        .map(line => [line.key, line.shipped]),
    )
    await tx.query(
      `insert into duly.template_wording (id, template, language, version, texts, own, shipped, written_by, written_at, note)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id,
        template,
        language,
        version,
        JSON.stringify(texts),
        own,
        JSON.stringify(shipped),
        actor.id,
        d.now(),
        note === '' ? null : sealField(d.vault.directoryKey, [id, 1, 'wording'], { note }),
      ],
    )
    await noteWordingAct(tx, d, actor, 'wording_written', { template, language, version })
    return { version }
  })
}

/** The last thing in a transaction: it goes on as the system, which alone writes what was done to the system. */
export async function noteWordingAct(
  tx: Transaction,
  d: Pick<Deployment, 'now' | 'vault'>,
  actor: Actor,
  kind: 'wording_written' | 'template_approved' | 'template_revoked',
  {
    template,
    language,
    ...more
  }: { readonly template: string; readonly language: Language; readonly version?: number },
): Promise<void> {
  await tx.query("select set_config('app.kind', 'system', true)", [])
  const data = { template, language: languageNames[language], ...more }
  await noteAct(tx, d, { kind, by: { kind: 'staff', id: actor.id }, data })
}
