// Passkeys of staff: links by which they are made, and their end. How a lost one comes back: recovery.ts.

import { createHash, createHmac } from 'node:crypto'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { type By, noteAct } from '../../store/own-acts.ts'
import type { Deployment } from '../deployment.ts'
import { countLink, makeLink } from '../mail/mailed-link.ts'
import { sealedMail } from '../mail/waiting-mail.ts'
import { insertLink, linkUrl } from '../sign-in/links.ts'
import { hashToken } from '../sign-in/sessions.ts'
import { siteOf } from '../site.ts'
import { revokeAside } from '../work/aside.ts'
import { logChanges } from '../worker/upkeep/log-changes.ts'
import { enrolmentLetter } from './letters.ts'
import { queueStaffMail } from './staff-mail.ts'
import type { StaffSurface } from './staff-surface.ts'
import { findPerson, noPerson, type StoredPerson } from './stored-people.ts'

export type LinkMade = {
  /** Shown once; null where it was mailed. */
  readonly url: string | null
  readonly mailedTo: string | null
}

/** `request`: of which the link is made, so that the same request finds the same link (`idOfRequest`). */
type LinkWish = { readonly surface: StaffSurface; readonly mail: boolean; readonly request: string }

/**
 * A one-time link by which a person enrols their first passkey of a surface. Who has or had one there gets it back by two
 * administrators: one alone could otherwise become anybody.
 */
export async function makePersonLink(
  d: Deployment,
  actor: Actor,
  { person: id, ...wish }: LinkWish & { person: string },
): Promise<LinkMade | Refusal> {
  const { surface } = wish
  const isThere = await withTransaction(d.db, databaseActor(actor), tx => earlierLink(tx, d, wish))
  const tooMany = isThere ? null : await countLink(d, { kind: 'staff', id }, surface)
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const earlier = await earlierLink(tx, d, wish)
    if (earlier) return earlier
    if (tooMany) return tooMany
    const person = await findPerson(tx, d, id)
    if (!person?.active) return noPerson()
    if (surface === 'approve' && !person.roles.includes('approver')) return noApprover()
    if (await hadPasskey(tx, id, surface)) return byRecovery()
    if (wish.mail && person.mail === null) return noMail()
    const token = tokenOf(d, wish)
    const url = linkUrl(siteOf(d), surface, token)
    const to = wish.mail ? person.mail : null
    const letter = to === null ? null : { to, ...enrolmentLetter(d, person, surface, url) }
    const mail = letter && (await sealedMail(d, letter))
    const made = await makeLink(tx, { token, owner: { kind: 'staff', id }, surface, mail, now: d.now() })
    if (made === 'unknown') return noPerson()
    if (made === 'enrolled') return byRecovery()
    const by: By = { kind: 'staff', id: actor.id }
    if (made === 'made')
      await noteAct(tx, d, { kind: 'link_made', by, about: id, data: { surface, mailed: wish.mail } })
    return to === null ? { url, mailedTo: null } : { url: null, mailedTo: to }
  })
}

/** Within the caller's transaction, which must act as the system and has decided that it may be given. */
export async function giveLink(
  tx: Transaction,
  d: Deployment,
  by: By,
  person: StoredPerson,
  wish: LinkWish,
): Promise<LinkMade | Refusal> {
  const { surface, mail } = wish
  if (mail && person.mail === null) return noMail()
  const token = tokenOf(d, wish)
  await insertLink(tx, { kind: 'staff', id: person.id }, surface, d.now(), { token })
  const url = linkUrl(siteOf(d), surface, token)
  await noteAct(tx, d, { kind: 'link_made', by, about: person.id, data: { surface, mailed: mail } })
  if (!mail || person.mail === null) return { url, mailedTo: null }
  await queueStaffMail(tx, d, person.id, {
    to: person.mail,
    ...enrolmentLetter(d, person, surface, url),
  })
  return { url: null, mailedTo: person.mail }
}

/** What the same request made, whose answer was lost; null where it made nothing. */
export async function earlierLink(tx: Transaction, d: Deployment, wish: LinkWish): Promise<LinkMade | null> {
  const token = tokenOf(d, wish)
  const [row] = await tx.query<{ owner_id: string }>('select owner_id from duly.link_made($1)', [
    hashToken(token),
  ])
  if (!row) return null
  const mailedTo = wish.mail ? ((await findPerson(tx, d, row.owner_id))?.mail ?? null) : null
  return { url: mailedTo === null ? linkUrl(siteOf(d), wish.surface, token) : null, mailedTo }
}

/** As good as random to whoever has not both the key and the request, which is kept nowhere. */
function tokenOf(d: Deployment, { surface, mail, request }: LinkWish): string {
  const about = JSON.stringify(['duly/enrolment-link/v1', surface, mail, request])
  return createHmac('sha256', d.vault.macKey).update(about).digest('base64url')
}

/** Ever: revoked ones count too, or revoking would be a way around two administrators. */
async function hadPasskey(tx: Transaction, person: string, surface: StaffSurface): Promise<boolean> {
  const [row] = await tx.query(
    `select 1 from duly.credential where owner_kind = 'staff' and owner_id = $1 and surface = $2 limit 1`,
    [person, surface],
  )
  return row !== undefined
}

/** Revokes one passkey; sessions of its person at that surface end with it. Its leaf, where it approved, is written after. */
export async function revokePasskey(
  d: Deployment,
  actor: Actor,
  { person, passkey }: { person: string; passkey: string },
): Promise<{ revoked: true } | Refusal> {
  const done = await withTransaction(d.db, databaseActor(actor), async tx => {
    const [row] = await tx.query<{ surface: string | null }>(
      'select duly.end_passkey($1, $2, $3) as surface',
      [person, passkey, d.now()],
    )
    if (!row?.surface)
      return refuse(
        'not_found',
        sentence('borders.no_such_live_passkey'),
        sentence('borders.reload_page_person'),
      )
    const by = { kind: 'staff', id: actor.id } as const
    await noteAct(tx, d, { kind: 'passkey_revoked', by, about: person, data: { surface: row.surface } })
    return { revoked: true as const }
  })
  if (isRefusal(done)) return done
  await revokeAside(d)
  await logChanges(d)
  return done
}

/** A passkey's name outside the database: the credential's own id stays inside. */
export function passkeyName(credentialId: string): string {
  return createHash('sha256').update(credentialId).digest('hex')
}

function byRecovery(): Refusal {
  return refuse(
    'not_allowed',
    sentence('borders.person_had_passkey_new_takes'),
    sentence('borders.ask_recovery_another_administrator_confirms'),
  )
}

export function noApprover(): Refusal {
  return refuse(
    'invalid_input',
    sentence('borders.only_approvers_passkey_approval_page'),
    sentence('borders.give_person_role_approver_first'),
  )
}

function noMail(): Refusal {
  return refuse(
    'invalid_input',
    sentence('borders.no_mail_address_person'),
    sentence('borders.add_link_shown_hand_over'),
  )
}
