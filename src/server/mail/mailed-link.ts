// A one-time link by which an officer or a tenant's contact enrols a passkey, sent by the desk and sent again. It goes to the address of
// the directory and is shown to nobody: whoever saw it could become that person. Also what a day allows of such links.

import { createHmac } from 'node:crypto'
import type { Actor } from '../../kernel/actor.ts'
import { type Sentence, sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { noteAct } from '../../store/own-acts.ts'
import type { Deployment } from '../deployment.ts'
import { countAttempt } from '../http/rate-limit.ts'
import { linkUrl } from '../sign-in/links.ts'
import type { Owner, SignInSurface } from '../sign-in/owner.ts'
import { hashToken } from '../sign-in/sessions.ts'
import { siteOf } from '../site.ts'
import { addressOf, invitationLetter } from '../worker/invite.ts'
import { sealedMail } from './waiting-mail.ts'

/** A mailbox is not flooded, and no link is ended time and again before its person can use it. */
const LIMIT = { name: 'enrolment-link', attempts: 5, windowSeconds: 86_400 }

/** Counts one link of this person at this surface; a refusal that says until when where the day has had enough. */
export function countLink(
  d: Deployment,
  { kind, id }: Owner,
  surface: SignInSurface,
): Promise<Refusal | null> {
  const limiter = { db: d.db, macKey: d.vault.macKey, now: d.now }
  return countAttempt(limiter, LIMIT, `${surface}/${kind}/${id}`)
}

export type LinkToMail = {
  readonly owner: Owner
  readonly surface: SignInSurface
  /** Of which the link is made: sent again, the same request mails nothing more (`idOfRequest`). */
  readonly request: string
  /** Null where a link may go to the entry. */
  readonly refuseEntry: (tx: Transaction) => Promise<Refusal | null>
  /** What is to do where a passkey is there and lost. */
  readonly ifLost: Sentence
  /** Where the entry ended meanwhile. */
  readonly ifGone: Refusal
}

/** An earlier link that nobody used stops working. */
export async function mailLink(
  d: Deployment,
  actor: Actor,
  { owner, surface, request, refuseEntry, ifLost, ifGone }: LinkToMail,
): Promise<{ mailedTo: string } | Refusal> {
  const token = createHmac('sha256', d.vault.macKey)
    .update(JSON.stringify(['duly/mailed-link/v1', surface, owner.id, request]))
    .digest('base64url')
  const isThere = async (tx: Transaction) =>
    (await tx.query('select 1 from duly.link_made($1)', [hashToken(token)])).length > 0
  const sent = await withTransaction(d.db, databaseActor(actor), isThere)
  const tooMany = sent ? null : await countLink(d, owner, surface)
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const no = await refuseEntry(tx)
    if (no) return no
    const address = await addressOf(tx, d, owner)
    if (!address)
      return refuse('not_found', sentence('directory.no_address_person'), sentence('directory.add_first'))
    const enrolled = refuse('already_done', sentence('directory.person_passkey_already'), ifLost)
    if (await isEnrolled(tx, owner, surface)) return enrolled
    if (await isThere(tx)) return { mailedTo: address.mail }
    if (tooMany) return tooMany
    const letter = invitationLetter(d, linkUrl(siteOf(d), surface, token), address.language)
    const mail = await sealedMail(d, { to: address.mail, ...letter })
    const made = await makeLink(tx, { token, owner, surface, mail, now: d.now() })
    if (made === 'enrolled') return enrolled
    if (made === 'unknown') return ifGone
    if (made === 'made') {
      const by = { kind: 'staff', id: actor.id } as const
      await noteAct(tx, d, { kind: 'link_made', by, about: owner.id, data: { surface, mailed: true } })
    }
    return { mailedTo: address.mail }
  })
}

async function isEnrolled(tx: Transaction, { kind, id }: Owner, surface: SignInSurface): Promise<boolean> {
  const rows = await tx.query(
    'select 1 from duly.credential where owner_kind = $1 and owner_id = $2 and surface = $3 and revoked_at is null',
    [kind, id, surface],
  )
  return rows.length > 0
}

type NewLink = {
  readonly token: string
  readonly owner: Owner
  readonly surface: SignInSurface
  /** Sealed for its table; null where the link is shown. */
  readonly mail: { readonly id: string; readonly message: Buffer } | null
  readonly now: string
}

/** Of an administrator who acts in this transaction: looked at once more with the entry locked, and written with its mail in one. */
export async function makeLink(
  tx: Transaction,
  { token, owner, surface, mail, now }: NewLink,
): Promise<'made' | 'made before' | 'unknown' | 'enrolled'> {
  const [row] = await tx.query<{ made: 'made' | 'made before' | 'unknown' | 'enrolled' }>(
    'select duly.make_link($1, $2, $3, $4, $5, $6, $7) as made',
    [hashToken(token), owner.kind, owner.id, surface, mail?.id ?? null, mail?.message ?? null, now],
  )
  return row?.made ?? 'unknown'
}
