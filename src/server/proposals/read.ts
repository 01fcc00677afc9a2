// What is proposed, read and shown: opened as its subject sealed it, and with what every page says of one.

import type { ProposalShown } from '../../api/desk/proposals.ts'
import type { Actor } from '../../kernel/actor.ts'
import { type Proposed, refuseSecond } from '../../kernel/two-people.ts'
import type { Transaction } from '../../store/database.ts'
import { openField, sealField } from '../../store/keys/field.ts'
import {
  listProposals,
  type ProposalSubject,
  type StoredProposal,
  type Which,
} from '../../store/proposals.ts'
import type { Deployment } from '../deployment.ts'
import type { Proposal, Subject } from './subject.ts'

type Vault = Pick<Deployment, 'vault'>

/** The newest first. */
export async function readProposals<C, T>(
  tx: Transaction,
  d: Vault,
  subjects: readonly Subject<C, T>[],
  which: Omit<Which, 'subjects'>,
): Promise<readonly Proposal<C, T>[]> {
  const rows = await listProposals(tx, { ...which, subjects: subjectsOf(subjects) })
  return rows.flatMap(row => {
    const s = subjects.find(one => one.subject === row.subject)
    return s ? [opened(d, s, row)] : []
  })
}

export function subjectsOf<C, T>(subjects: readonly Subject<C, T>[]): readonly ProposalSubject[] {
  return subjects.map(s => s.subject)
}

export function opened<C, T>(d: Vault, s: Subject<C, T>, row: StoredProposal): Proposal<C, T> {
  return {
    ...row,
    change: row.change as C,
    detail: openField<T>(d.vault.directoryKey, sealing(s, row.id), row.detail),
  }
}

export function sealing<C, T>(s: Subject<C, T>, id: string): [string, number, string] {
  return [id, 1, s.sealedAs]
}

export function sealSecond(d: Vault, id: string, words: string): Buffer {
  return sealField(d.vault.directoryKey, [id, 1, 'second'], { words })
}

/** What the second person looked at; null where one was enough, or it was stopped. */
export function secondOf(d: Vault, { id, second }: Pick<StoredProposal, 'id' | 'second'>): string | null {
  return second && openField<{ words: string }>(d.vault.directoryKey, [id, 1, 'second'], second).words
}

/** As its rule looks at it. */
export function asRuled<C, T>(
  s: Subject<C, T>,
  { askedFor, about, excluded, expiresAt }: Omit<StoredProposal, 'change' | 'detail'>,
): Omit<Proposed, 'outcome'> {
  const takesTwo = excluded.length > 0
  return { by: [askedFor], about: s.rule.concerned ? about : null, takesTwo, expiresAt }
}

export type Reader = {
  readonly actor: Pick<Actor, 'id'>
  /** Whether their roles include it. */
  readonly mayConfirm: boolean
  readonly name: (id: string) => string
}

/** What every page says of one: who proposed it and when, what became of it, and what this reader could do. */
export function shownTo<C, T>(
  { now }: Pick<Deployment, 'now'>,
  s: Subject<C, T>,
  p: Proposal<C, T>,
  { actor, mayConfirm, name }: Reader,
): ProposalShown {
  const may = p.outcome === null && mayConfirm
  return {
    id: p.id,
    askedBy: name(p.askedBy),
    askedAt: p.askedAt,
    outcome: p.outcome,
    settledBy: p.settledBy && name(p.settledBy),
    settledAt: p.settledAt,
    mayConfirm: may && refuseSecond(s.rule, asRuled(s, p), actor.id, now()) === null,
    mayStop: may,
  }
}
