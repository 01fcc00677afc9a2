// The engine of proposals: what one person proposes is stored and shown, and applied in the transaction in which another confirms it.
// Who may be that other is for the rule (kernel/two-people.ts); what happens at each step is for the subject (subject.ts).

import { randomBytes } from 'node:crypto'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { excludedFrom, isExpired, propose as proposed, refuseSecond } from '../../kernel/two-people.ts'
import type { Transaction } from '../../store/database.ts'
import { sealField } from '../../store/keys/field.ts'
import { decidingTogether } from '../../store/program/for-a-person.ts'
import {
  findProposal,
  insertProposal,
  lockProposal,
  type StoredProposal,
  settleProposal,
  waitingProposal,
} from '../../store/proposals.ts'
import { writeSystemLeaf } from '../../store/system-leaf.ts'
import type { Deployment } from '../deployment.ts'
import { logChanges } from '../worker/upkeep/log-changes.ts'
import { asRuled, opened, sealing, sealSecond, subjectsOf } from './read.ts'
import type { Asker, Proposal, Settler, Subject } from './subject.ts'

export type Wish<Change, Detail> = {
  readonly about?: string
  readonly part?: string
  readonly act?: string
  readonly batch?: string | null
  readonly takesTwo: boolean
  readonly change: Change
  readonly detail: Detail
}

/**
 * `id`: of the request; sent again it proposes nothing more. `plan`: looks, under the subject's lock, whether it may become so, and says
 * what is proposed; null where nothing would change.
 */
export async function ask<C, T>(
  d: Deployment,
  s: Subject<C, T>,
  by: Asker,
  id: string,
  plan: (tx: Transaction) => Promise<Wish<C, T> | Refusal | null>,
): Promise<Proposal<C, T> | Refusal | null> {
  return refusing(() =>
    decidingTogether(d.db, by, async tx => {
      await s.lock(tx)
      const same = await findProposal(tx, id)
      if (same) return opened(d, s, same)
      const wish = await plan(tx)
      return wish === null || isRefusal(wish) ? wish : propose(tx, d, s, by, id, wish)
    }),
  )
}

/** In a transaction that has the subject's lock. What one person is enough for is applied at once. */
export async function propose<C, T>(
  tx: Transaction,
  d: Deployment,
  s: Subject<C, T>,
  by: Asker,
  id: string,
  { about = '', part = '', act = '', batch = null, takesTwo, change, detail }: Wish<C, T>,
): Promise<Proposal<C, T> | Refusal> {
  const person = by.person ?? by.id
  const made = proposed(s.rule, { by: [person], about, takesTwo }, d.now())
  if (isRefusal(made)) return made
  const no = await makeWay(tx, d, s, by, { about, part, takesTwo })
  if (no) return no
  const p: Proposal<C, T> = {
    ...{ id, subject: s.subject, about, part, act, batch, change, detail },
    ...{ askedKind: by.kind, askedBy: by.id, askedFor: person, askedAt: d.now() },
    ...{ excluded: excludedFrom(s.rule, made), expiresAt: made.expiresAt },
    ...(takesTwo ? unsettled : settledBy(d, by)),
    outcome: made.outcome,
  }
  const sealed = sealField(d.vault.directoryKey, sealing(s, id), detail)
  await insertProposal(tx, { ...p, detail: sealed })
  await follow(tx, d, s, p, by)
  return p
}

/** Of one that waits for the same: whether another may be proposed. One whose time is over is in nobody's way. */
async function makeWay<C, T>(
  tx: Transaction,
  d: Deployment,
  s: Subject<C, T>,
  by: Asker,
  { about, part, takesTwo }: Pick<StoredProposal, 'about' | 'part'> & { readonly takesTwo: boolean },
): Promise<Refusal | null> {
  const open = await waitingProposal(tx, { subject: s.subject, about, part })
  if (!open) return null
  if (isExpired({ ...asRuled(s, open), outcome: null }, d.now()))
    await settleProposal(tx, open.id, { ...unsettled, settledAt: open.expiresAt, outcome: 'expired' })
  else if (s.waiting === 'replaces')
    await settleProposal(tx, open.id, { ...settledBy(d, by), outcome: 'stopped' })
  else if (takesTwo || s.waiting.refuses === 'any') return s.waiting.with
  return null
}

/** What was decided is made so, and told. */
async function follow<C, T>(
  tx: Transaction,
  d: Deployment,
  s: Subject<C, T>,
  p: Proposal<C, T>,
  by: Settler,
): Promise<void> {
  // Before it is so: of an address that changes the old one is written to.
  await s.tell(tx, d, p, by)
  const no = p.outcome === 'done' ? await s.apply(tx, d, p, by) : null
  if (no) throw new Refusing(no)
  if (p.outcome === 'stopped') await s.dropped?.(tx, d, p, by)
  await s.note(tx, d, p, by)
  const at = p.settledAt ?? p.askedAt
  if (p.outcome === 'done' && p.excluded.length > 0 && s.leaf) await writeLeaf(tx, d, s.leaf(p, by, at), at)
}

async function writeLeaf(
  tx: Transaction,
  d: Deployment,
  { policy, digest }: { readonly policy: string; readonly digest: string },
  at: string,
): Promise<void> {
  const id = randomBytes(16).toString('hex')
  await writeSystemLeaf(tx, d, { v: 1, kind: 'policy_changed', id, at, policy, before: null, after: digest })
}

const unsettled = { settledKind: null, settledBy: null, settledAt: null, second: null } as const

function settledBy({ now }: Pick<Deployment, 'now'>, { kind, id }: Settler) {
  return { settledKind: kind, settledBy: id, settledAt: now(), second: null }
}

export type Settling = {
  readonly change: string
  /** Of which entry it has to be; any otherwise. */
  readonly about?: string
  readonly confirm: boolean
  /** What the second person looked at, in their words; kept with one that is confirmed. */
  readonly second?: string
}

/** Of one of these subjects: confirmed by another person than who proposed it, or stopped by anybody who may. */
export async function settle<C, T>(
  d: Deployment,
  subjects: readonly Subject<C, T>[],
  by: Settler,
  { change, about, confirm, second }: Settling,
): Promise<Proposal<C, T> | Refusal> {
  const [{ lock } = none()] = subjects
  const done = await refusing(() =>
    decidingTogether(d.db, by, async tx => {
      await lock(tx)
      const row = await lockProposal(tx, subjectsOf(subjects), change)
      const s = subjects.find(one => one.subject === row?.subject)
      if (!row || !s || (about !== undefined && row.about !== about)) return noProposal()
      const open = opened(d, s, row)
      const no = confirm ? await refuseConfirming(tx, d, s, by, open) : null
      if (no) return no
      const p: Proposal<C, T> = {
        ...{ ...open, ...settledBy(d, by), outcome: confirm ? 'done' : 'stopped' },
        second: confirm && second !== undefined ? sealSecond(d, change, second) : null,
      }
      // First the row, so that the database too has seen two people before anything is so.
      await settleProposal(tx, p.id, p)
      await follow(tx, d, s, p, by)
      return p
    }),
  )
  if (!isRefusal(done) && subjects.some(s => s.leaf)) await logChanges(d)
  return done
}

function none(): never {
  throw new Error('a proposal is settled as one of some subject')
}

export function noProposal(): Refusal {
  return refuse('not_found', sentence('directory.no_such_change_decide'), sentence('borders.reload_page'))
}

/** Stopped because what it is about is over, in a transaction that has the subject's lock. Nobody is told. */
export async function drop(tx: Transaction, d: Deployment, by: Settler, id: string): Promise<void> {
  await settleProposal(tx, id, { ...settledBy(d, by), outcome: 'stopped' })
}

/** As routes answer that say no more than that it was decided. */
export function decided(settled: object | Refusal): { readonly done: true } | Refusal {
  return isRefusal(settled) ? settled : { done: true }
}

async function refuseConfirming<C, T>(
  tx: Transaction,
  d: Deployment,
  s: Subject<C, T>,
  by: Settler,
  p: Proposal<C, T>,
): Promise<Refusal | null> {
  const person = (await s.personOf?.(tx, d, p, by)) ?? by.id
  return refuseSecond(s.rule, asRuled(s, p), person, d.now()) ?? s.refuseNow(tx, d, p)
}

/** Rolls the transaction back and comes out as the refusal that it carries. */
class Refusing extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.name = 'Refusing'
    this.refusal = refusal
  }
}

async function refusing<T>(work: () => Promise<T | Refusal>): Promise<T | Refusal> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusing) return error.refusal
    throw error
  }
}
