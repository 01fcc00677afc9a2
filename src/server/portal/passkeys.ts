// The passkeys of whoever is signed in, at a portal or at the desk: a spare one is added by the same one-time link and page as the first, and one
// is removed, never the last. Each change is mailed to the address of the directory and noted.
import { type Refusal, refuse } from '../../demand/refusal.ts'
import type { Transaction } from '../../store/database.ts'
import type { Language } from '../../words/languages.ts'
import { mailWords } from '../../words/mails.ts'
import { when } from '../../words/when.ts'
import { noteAct } from '../admin/acts.ts'
import { findPerson } from '../admin/people.ts'
import { queueStaffMail } from '../admin/staff-mail.ts'
import { insertLink } from '../auth/links.ts'
import type { Owner } from '../auth/owner.ts'
import { MAX_LABEL, openLabel, sealLabel } from '../auth/passkey-label.ts'
import type { Session } from '../auth/sessions.ts'
import type { Deployment } from '../deployment.ts'
import { originOf } from '../http/site.ts'
import { plainText } from '../letters/block.ts'
import { queueOfficerMail } from '../officer-mail.ts'
import { siteOf } from '../site.ts'
import { queueTenantMail } from '../tenant-mail.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { addressOf } from '../worker/invite.ts'

export type PortalSurface = 'customer' | 'authority'
export type OwnPasskey = {
  readonly id: string
  /** What its owner or what made it calls it; null: it is called by its day. */
  readonly label: string | null
  readonly madeAt: string
  readonly usedAt: string | null
}

const LINK_SECONDS = 600
type Row = { id: string; created_at: Date; used_at: Date | null; label: Buffer | null }
const LIVE = `select id, created_at, used_at, label from duly.credential
  where owner_kind = $1 and owner_id = $2 and surface = $3 and revoked_at is null order by created_at, id`

/** Oldest first. */
export async function readOwnPasskeys(d: Deployment, { owner, surface }: Session): Promise<OwnPasskey[]> {
  const rows = await asWorker(d, tx => tx.query<Row>(LIVE, [owner.kind, owner.id, surface]))
  return rows.map(row => ({
    id: row.id,
    label: openLabel(d.vault.directoryKey, row.id, row.label),
    madeAt: row.created_at.toISOString(),
    usedAt: row.used_at?.toISOString() ?? null,
  }))
}

/** The path of the page that makes another passkey of this very person, for ten minutes, once. */
export async function addPasskeyPath(
  d: Pick<Deployment, 'db' | 'now'>,
  { owner, surface }: Session,
): Promise<string> {
  const token = await asWorker(d, tx => insertLink(tx, owner, surface, d.now(), { seconds: LINK_SECONDS }))
  return `/enrol#${token}`
}

/** Its own; emptied, it is called by its day again. */
export async function renamePasskey(
  d: Deployment,
  { owner, surface }: Session,
  { id, label }: { readonly id: string; readonly label: string },
): Promise<'renamed' | Refusal> {
  const name = label.trim().slice(0, MAX_LABEL)
  const sealed = sealLabel(d.vault.directoryKey, id, name === '' ? null : name)
  const rows = await asWorker(d, tx =>
    tx.query(
      `update duly.credential set label = $5
       where id = $4 and owner_kind = $1 and owner_id = $2 and surface = $3 and revoked_at is null returning 1`,
      [owner.kind, owner.id, surface, id, sealed],
    ),
  )
  return rows.length > 0 ? 'renamed' : noPasskey()
}

/** Ends it and every other session of this person: whoever holds it may be signed in. Removed again, it is removed already. */
export async function removePasskey(
  d: Deployment,
  { owner, surface, hash }: Session,
  id: string,
): Promise<'removed' | Refusal> {
  return asWorker(d, async tx => {
    const live = await tx.query<Row>(`${LIVE} for update`, [owner.kind, owner.id, surface])
    if (!live.some(row => row.id === id)) return (await wasOwn(tx, owner, id)) ? 'removed' : noPasskey()
    if (live.length === 1)
      return refuse('not_allowed', 'This is your only passkey here.', 'Add another one first.')
    await tx.query('update duly.credential set revoked_at = $2 where id = $1', [id, d.now()])
    await tx.query('delete from duly.session where owner_kind = $1 and owner_id = $2 and hash <> $3', [
      owner.kind,
      owner.id,
      hash,
    ])
    const by = { kind: owner.kind, id: owner.id }
    await noteAct(tx, d, { kind: 'passkey_revoked', by, about: owner.id, data: { surface } })
    await mailPasskeyChange(tx, d, { owner, surface }, 'removed')
    return 'removed'
  })
}

async function wasOwn(tx: Transaction, { kind, id: owner }: Owner, id: string): Promise<boolean> {
  const rows = await tx.query(
    'select 1 from duly.credential where owner_kind = $1 and owner_id = $2 and id = $3',
    [kind, owner, id],
  )
  return rows.length > 0
}

export function noPasskey(): Refusal {
  return refuse('not_found', 'There is no such passkey of yours.', 'Reload the page.')
}

/** To the one whose passkey it is, at the address of the directory; to nobody where there is none. */
export async function mailPasskeyChange(
  tx: Transaction,
  d: Deployment,
  { owner, surface }: Pick<Session, 'owner' | 'surface'>,
  what: 'added' | 'removed',
): Promise<void> {
  const known = owner.kind === 'staff' ? await staffAddress(tx, d, owner.id) : await addressOf(tx, d, owner)
  if (!known) return
  const { mail: to, language } = known
  const say = mailWords(language)
  const subject = say('passkey.subject', { provider: d.provider.name, what })
  const host = originOf(siteOf(d), surface)
  const at = when(d.now(), d.provider.zone, language)
  const wrong = owner.kind === 'staff' ? say('passkey.wrong_staff') : say('passkey.wrong', d.provider.contact)
  const blocks = [say('passkey.first', { host, what, at }), wrong].map(
    text => ({ kind: 'paragraph', text }) as const,
  )
  const letter = { to, subject, text: plainText({ subject, language, blocks }) }
  if (owner.kind === 'staff') return queueStaffMail(tx, d, owner.id, letter)
  if (owner.kind === 'officer') return queueOfficerMail(tx, d, { officer: owner.id, ...letter })
  const [row] = await tx.query<{ tenant_id: string }>('select tenant_id from duly.contact where id = $1', [
    owner.id,
  ])
  if (row) await queueTenantMail(tx, d, { tenant: row.tenant_id, ...letter })
}

async function staffAddress(
  tx: Transaction,
  d: Deployment,
  id: string,
): Promise<{ mail: string; language: Language } | null> {
  const person = await findPerson(tx, d, id)
  return person?.active && person.mail !== null ? { mail: person.mail, language: person.language } : null
}
