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
import { insertLink, linkUrl } from '../sign-in/links.ts'
import type { Owner, SignInSurface } from '../sign-in/owner.ts'
import { hashToken } from '../sign-in/sessions.ts'
import { siteOf } from '../site.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { addressOf, invitationLetter } from '../worker/invite.ts'

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

type Mail = { readonly to: string; readonly subject: string; readonly text: string }
export type LinkToMail = {
  readonly owner: Owner
  readonly surface: SignInSurface
  /** Of which the link is made: sent again, the same request mails nothing more (`idOfRequest`). */
  readonly request: string
  /** Locks the entry; null where a link may go to it. */
  readonly refuseEntry: (tx: Transaction) => Promise<Refusal | null>
  /** What is to do where a passkey is there and lost. */
  readonly ifLost: Sentence
  readonly queue: (tx: Transaction, mail: Mail) => Promise<void>
}

/** An earlier link that nobody used stops working. */
export async function mailLink(
  d: Deployment,
  actor: Actor,
  { owner, surface, request, refuseEntry, ifLost, queue }: LinkToMail,
): Promise<{ mailedTo: string } | Refusal> {
  const token = createHmac('sha256', d.vault.macKey)
    .update(JSON.stringify(['duly/mailed-link/v1', surface, owner.id, request]))
    .digest('base64url')
  const isThere = async (tx: Transaction) =>
    (await tx.query('select 1 from duly.link_made($1)', [hashToken(token)])).length > 0
  const sent = await withTransaction(d.db, databaseActor(actor), isThere)
  const tooMany = sent ? null : await countLink(d, owner, surface)
  return asWorker(d, async tx => {
    const no = await refuseEntry(tx)
    if (no) return no
    const address = await addressOf(tx, d, owner)
    if (!address)
      return refuse('not_found', sentence('directory.no_address_person'), sentence('directory.add_first'))
    const [enrolled] = await tx.query(
      'select 1 from duly.credential where owner_kind = $1 and owner_id = $2 and surface = $3 and revoked_at is null',
      [owner.kind, owner.id, surface],
    )
    if (enrolled) return refuse('already_done', sentence('directory.person_passkey_already'), ifLost)
    if (await isThere(tx)) return { mailedTo: address.mail }
    if (tooMany) return tooMany
    await insertLink(tx, owner, surface, d.now(), { token })
    const letter = invitationLetter(d, linkUrl(siteOf(d), surface, token), address.language)
    await queue(tx, { to: address.mail, ...letter })
    const by = { kind: 'staff', id: actor.id } as const
    await noteAct(tx, d, { kind: 'link_made', by, about: owner.id, data: { surface, mailed: true } })
    return { mailedTo: address.mail }
  })
}
