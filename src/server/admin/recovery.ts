// How a lost passkey comes back: one administrator asks, another confirms within a day, everybody concerned is written to, and the
// log has a leaf.

import { createHash } from 'node:crypto'
import { passkeyRecovery } from '../../directory/administration.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { encodeJcs } from '../../ledger/jcs.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { noteAct } from '../../store/own-acts.ts'
import type { Deployment } from '../deployment.ts'
import { ask, settle } from '../proposals/proposal.ts'
import { readProposals } from '../proposals/read.ts'
import type { Subject } from '../proposals/subject.ts'
import { revokeAside } from '../work/aside.ts'
import { recoveryAskedLetter, recoveryDoneLetter } from './letters.ts'
import { earlierLink, giveLink, type LinkMade, noApprover } from './passkeys.ts'
import { endPlace } from './people.ts'
import { queueStaffMail } from './staff-mail.ts'
import type { StaffSurface } from './staff-surface.ts'
import { findPerson, noPerson, readPeople } from './stored-people.ts'

export type Recovery = {
  readonly id: string
  readonly person: string
  readonly askedBy: string
  readonly askedAt: string
  readonly expiresAt: string
  readonly reason: string
}

type Reason = string

export const recoveries: Subject<null, Reason> = {
  subject: 'recovery',
  rule: passkeyRecovery,
  sealedAs: 'reason',
  waiting: {
    refuses: 'any',
    with: refuse(
      'already_done',
      sentence('borders.recovery_person_waits_already'),
      sentence('borders.another_administrator_confirm_stop'),
    ),
  },
  lock: async tx => {
    await tx.query('select pg_advisory_xact_lock($1)', [RECOVERY_LOCK])
  },
  refuseNow: async () => null,
  apply: () => {
    throw new Error('a recovery is confirmed with what its new link is for')
  },
  leaf: ({ about, askedBy }, { id }, at) => ({
    policy: 'passkey-recovery',
    digest: recoveryDigest({ person: about, askedBy, confirmedBy: id, at }),
  }),
  note: (tx, d, { about, outcome }, by) => {
    const kind = outcome === null ? 'asked' : outcome === 'done' ? 'confirmed' : 'stopped'
    return noteAct(tx, d, { kind: `recovery_${kind}`, by, about })
  },
  tell: async (tx, d, p, by) => {
    if (p.outcome === null) await tellAsked(tx, d, p.about, by.id)
    if (p.outcome === 'done') await tellDone(tx, d, p.about)
  },
}

/** Any number that nothing else locks. */
const RECOVERY_LOCK = 7_240_554

/** The person and the other administrators are written to, so that a wrong one is noticed. */
async function tellAsked(tx: Transaction, d: Deployment, id: string, by: string): Promise<void> {
  const people = await readPeople(tx, d)
  const nameOf = (one: string) => people.find(p => p.id === one)?.name ?? ''
  for (const one of people) {
    if (!one.active || one.mail === null || one.id === by) continue
    if (one.id !== id && !one.roles.includes('administrator')) continue
    const facts = { person: nameOf(id), asker: nameOf(by), own: one.id === id }
    await queueStaffMail(tx, d, one.id, { to: one.mail, ...recoveryAskedLetter(d, one, facts) })
  }
}

async function tellDone(tx: Transaction, d: Deployment, id: string): Promise<void> {
  const person = await findPerson(tx, d, id)
  if (person && person.mail !== null)
    await queueStaffMail(tx, d, id, { to: person.mail, ...recoveryDoneLetter(d, person) })
}

/** Recoveries that still wait; of one person at most the newest counts. */
export async function openRecoveries(
  tx: Transaction,
  d: Pick<Deployment, 'vault' | 'now'>,
): Promise<Recovery[]> {
  const waiting = await readProposals(tx, d, [recoveries], { only: 'waiting' })
  return waiting.flatMap(({ id, about, askedBy, askedAt, expiresAt, detail }) =>
    expiresAt !== null && expiresAt > d.now()
      ? [{ id, person: about, askedBy, askedAt, expiresAt, reason: detail }]
      : [],
  )
}

/** The first half of a recovery. `recovery`: its id; asked for again, it is the same one. */
export async function askRecovery(
  d: Deployment,
  by: string,
  { person: id, reason }: { person: string; reason: string },
  recovery: string,
): Promise<{ id: string } | Refusal> {
  const done = await ask(d, recoveries, { kind: 'staff', id: by }, recovery, async tx => {
    const person = await findPerson(tx, d, id)
    return person?.active ? { about: id, takesTwo: true, change: null, detail: reason } : noPerson()
  })
  return isRefusal(done) ? done : { id: recovery }
}

/**
 * The other half: every passkey of the person ends, the log gets its leaf, and a new link goes to the person. `request`: sent again,
 * it gives the same link.
 */
export async function confirmRecovery(
  d: Deployment,
  actor: Actor,
  { recovery, surface, mail }: { recovery: string; surface: StaffSurface; mail: boolean },
  request: string,
): Promise<LinkMade | Refusal> {
  const by = actor.id
  const wish = { surface, mail, request }
  const given: { link: LinkMade | null } = { link: null }
  const confirmed: Subject<null, Reason> = {
    ...recoveries,
    apply: async (tx, _, p) => {
      const link = await replacePasskeys(tx, d, p.about, by, wish)
      if (isRefusal(link)) return link
      given.link = link
      return null
    },
  }
  const settled = await settle(d, [confirmed], { kind: 'staff', id: by }, { change: recovery, confirm: true })
  const done = isRefusal(settled) && settled.code === 'not_found' ? await sentBefore(d, actor, wish) : settled
  if (isRefusal(done)) return done
  await revokeAside(d)
  return given.link ?? (done as LinkMade)
}

type LinkWish = { readonly surface: StaffSurface; readonly mail: boolean; readonly request: string }

async function replacePasskeys(
  tx: Transaction,
  d: Deployment,
  id: string,
  by: string,
  wish: LinkWish,
): Promise<LinkMade | Refusal> {
  const person = await findPerson(tx, d, id)
  if (!person?.active) return noPerson()
  if (wish.surface === 'approve' && !person.roles.includes('approver')) return noApprover()
  await endPlace(tx, d, person.id)
  return giveLink(tx, d, { kind: 'staff', id: by }, person, wish)
}

async function sentBefore(d: Deployment, actor: Actor, wish: LinkWish): Promise<LinkMade | Refusal> {
  const link = await withTransaction(d.db, databaseActor(actor), tx => earlierLink(tx, d, wish))
  return link ?? noRecovery()
}

export async function stopRecovery(
  d: Deployment,
  by: string,
  id: string,
): Promise<{ stopped: true } | Refusal> {
  const wish = { change: id, confirm: false }
  const done = await settle(d, [recoveries], { kind: 'staff', id: by }, wish)
  if (!isRefusal(done)) return { stopped: true }
  return done.code === 'not_found' ? noRecovery() : done
}

/** What the leaf of a recovery commits to: SHA-256 of the canonical JSON of these four. */
export function recoveryDigest(of: {
  readonly person: string
  readonly askedBy: string
  readonly confirmedBy: string
  readonly at: string
}): string {
  return createHash('sha256').update(encodeJcs(of)).digest('hex')
}

function noRecovery(): Refusal {
  return refuse(
    'not_found',
    sentence('borders.recovery_settled_none'),
    sentence('borders.reload_page_people'),
  )
}
