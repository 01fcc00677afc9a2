// What the engine of proposals is told about a subject: its rule, and what to do at each step. Everything else is the same for all.
import type { Refusal } from '../../kernel/refusal.ts'
import type { TwoPeople } from '../../kernel/two-people.ts'
import type { Transaction } from '../../store/database.ts'
import type { ProposalSubject, StoredProposal } from '../../store/proposals.ts'
import type { Deployment } from '../deployment.ts'

export type Asker = {
  readonly kind: 'staff' | 'token' | 'system'
  readonly id: string
  /** The person who answers for it, where a program asks. */
  readonly person?: string
}
export type Settler = { readonly kind: 'staff' | 'tenant' | 'system' | 'token'; readonly id: string }

/** One that is at hand, with what its ciphertext says. */
export type Proposal<Change, Detail> = Omit<StoredProposal, 'change' | 'detail'> & {
  readonly change: Change
  readonly detail: Detail
}

export type Subject<Change, Detail> = {
  readonly subject: ProposalSubject
  readonly rule: TwoPeople
  /** The name under which its detail is sealed: a row's ciphertext opens under this one alone. */
  readonly sealedAs: 'reason' | 'wait' | 'change'
  /** While one waits: refused where it takes two (`another`) or always (`any`). `replaces`: the one that waits is stopped. */
  readonly waiting: 'replaces' | { readonly refuses: 'another' | 'any'; readonly with: Refusal }
  /** Whoever changes the same things takes turns, until the transaction ends. */
  lock(tx: Transaction): Promise<void>
  /** Why it cannot become so as things are now, asked again when it is confirmed. */
  refuseNow(tx: Transaction, d: Deployment, p: Proposal<Change, Detail>): Promise<Refusal | null>
  /** Who decides, as a person of the provider: who has a tenant's passkey in the other hand is one and the same. Otherwise by their id. */
  personOf?(tx: Transaction, d: Deployment, p: Proposal<Change, Detail>, by: Settler): Promise<string>
  /** Makes it so. A refusal takes back everything. */
  apply(tx: Transaction, d: Deployment, p: Proposal<Change, Detail>, by: Settler): Promise<Refusal | null>
  /** What else is over with one that was stopped. */
  dropped?(tx: Transaction, d: Deployment, p: Proposal<Change, Detail>, by: Settler): Promise<void>
  /** What the log says once two people have done it. */
  leaf?(
    p: Proposal<Change, Detail>,
    by: Settler,
    at: string,
  ): { readonly policy: string; readonly digest: string }
  /** What the audit view is told of each step. `outcome` null: it was asked for. */
  note(tx: Transaction, d: Deployment, p: Proposal<Change, Detail>, by: Settler): Promise<void>
  /** Whom each step is mailed to. */
  tell(tx: Transaction, d: Deployment, p: Proposal<Change, Detail>, by: Settler): Promise<void>
}
