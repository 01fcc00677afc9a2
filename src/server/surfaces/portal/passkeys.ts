// The passkeys of whoever is signed in, at a portal or at the desk: a spare one is added by the same one-time link and page as the first, and one
// is removed, never the last. Each change is mailed to the address of the directory and noted.

import { MAX_LABEL } from '../../../api/fields.ts'
import { sentence } from '../../../kernel/message.ts'
import { type Refusal, refuse } from '../../../kernel/refusal.ts'
import type { Actor } from '../../../store/actor.ts'
import { type Transaction, withTransaction } from '../../../store/database.ts'
import { noteAct } from '../../../store/own-acts.ts'
import { mailWords } from '../../../words/faces/mails.ts'
import type { Language } from '../../../words/languages.ts'
import { when } from '../../../words/when.ts'
import { queueStaffMail } from '../../admin/staff-mail.ts'
import { findPerson } from '../../admin/stored-people.ts'
import type { Deployment } from '../../deployment.ts'
import { originOf } from '../../http/site.ts'
import { plainText } from '../../letters/block.ts'
import { queueOfficerMail } from '../../mail/officer-mail.ts'
import { queueTenantMail } from '../../mail/tenant-mail.ts'
import type { SignInSurface } from '../../sign-in/owner.ts'
import { openLabel, sealLabel } from '../../sign-in/passkey-label.ts'
import { hashToken, newToken, type Session } from '../../sign-in/sessions.ts'
import { siteOf } from '../../site.ts'
import { addressOf } from '../../worker/invite.ts'

export type PortalSurface = 'customer' | 'authority'
export type OwnPasskey = {
  readonly id: string
  /** What its owner or what made it calls it; null: it is called by its day. */
  readonly label: string | null
  readonly madeAt: string
  readonly usedAt: string | null
}

type Row = { id: string; created_at: Date; used_at: Date | null; label: Buffer | null }
type Held = Pick<Deployment, 'db' | 'now'>

/** Who is signed in, as the database finds them by their session. */
function ownerOf({ owner, surface, proof }: Session, { now }: Pick<Held, 'now'>): Actor {
  return { ...owner, proof: { way: surface, secret: proof, at: now() } }
}

/** Oldest first. Those of the session's surface, or of another at which the same person signs in. */
export async function readOwnPasskeys(
  d: Deployment,
  session: Session,
  surface: SignInSurface = session.surface,
): Promise<OwnPasskey[]> {
  const rows = await withTransaction(d.db, ownerOf(session, d), tx =>
    tx.query<Row>(
      `select id, created_at, used_at, label from duly.credential
       where owner_kind = $1 and owner_id = $2 and surface = $3 and revoked_at is null order by created_at, id`,
      [session.owner.kind, session.owner.id, surface],
    ),
  )
  return rows.map(row => ({
    id: row.id,
    label: openLabel(d.vault.directoryKey, row.id, row.label),
    madeAt: row.created_at.toISOString(),
    usedAt: row.used_at?.toISOString() ?? null,
  }))
}

/** The path of the page that makes another passkey of this very person, for ten minutes, once. */
export async function addPasskeyPath(d: Held, session: Session): Promise<string> {
  const token = newToken()
  await withTransaction(d.db, ownerOf(session, d), tx =>
    tx.query('select duly.link_own($1, $2, $3, $4)', [
      hashToken(token),
      session.proof,
      session.surface,
      d.now(),
    ]),
  )
  return `/enrol#${token}`
}

/** Its own; emptied, it is called by its day again. */
export async function renamePasskey(
  d: Deployment,
  session: Session,
  { id, label }: { readonly id: string; readonly label: string },
): Promise<'renamed' | Refusal> {
  const name = label.trim().slice(0, MAX_LABEL)
  const sealed = sealLabel(d.vault.directoryKey, id, name === '' ? null : name)
  const rows = await withTransaction(d.db, ownerOf(session, d), tx =>
    tx.query(
      `update duly.credential set label = $4
       where id = $3 and owner_kind = $1 and owner_id = $2 and revoked_at is null returning 1`,
      [session.owner.kind, session.owner.id, id, sealed],
    ),
  )
  return rows.length > 0 ? 'renamed' : noPasskey()
}

type Ended = 'removed' | 'removed before' | 'only' | 'unknown'

/** Ends it and every other session of this person: whoever holds it may be signed in. Removed again, it is removed already. */
export async function removePasskey(
  d: Deployment,
  session: Session,
  id: string,
  surface: SignInSurface = session.surface,
): Promise<'removed' | Refusal> {
  const { owner, proof } = session
  return withTransaction(d.db, ownerOf(session, d), async tx => {
    const [row] = await tx.query<{ ended: Ended }>(
      'select duly.end_own_passkey($1, $2, $3, $4, $5) as ended',
      [...[id, surface, proof, session.surface, d.now()]],
    )
    if (row?.ended === 'only') return onlyPasskey()
    if (row?.ended === 'removed before') return 'removed'
    if (row?.ended !== 'removed') return noPasskey()
    await noteAct(tx, d, { kind: 'passkey_revoked', by: owner, about: owner.id, data: { surface } })
    await mailPasskeyChange(tx, d, { owner, surface }, 'removed')
    return 'removed'
  })
}

function onlyPasskey(): Refusal {
  return refuse(
    'not_allowed',
    sentence('borders.your_only_passkey_here'),
    sentence('borders.add_another_first'),
  )
}

export function noPasskey(): Refusal {
  return refuse('not_found', sentence('borders.no_such_passkey_yours'), sentence('borders.reload_page'))
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
