// What a rule may ask beside the demand: the moment, who acts, the provider's policy, what the directory says.
import type { Terms } from '../../directory/tenant-terms.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { TenantKind } from '../../vocabulary/closed-lists.ts'
import type { EmergencyTerms, PermittedPolicy } from '../permitted/state.ts'
import type { EventKind, NewEventOf } from './event.ts'

export type Context = {
  /** RFC 3339 UTC with milliseconds; the only clock that rules see. */
  readonly now: string
  readonly actor: Actor
  /** Random ids, drawn at the edge. */
  readonly newId: () => string
  readonly newReference: () => string
  readonly policy: Policy
  readonly tenantKind: (tenant: string) => TenantKind | null
  /** What a tenant's contract adds to the policy; it only tightens (tenant-terms.ts). */
  readonly terms?: (tenant: string) => Terms | null
  readonly domains?: (tenant: string) => readonly string[]
  /** The tenants that the agency was sent to on a paper that this one renews or corrects; absent: nobody has looked. */
  readonly askedBefore?: readonly string[]
  /** A tie keeps this person from this demand (ties.ts); absent: none does. */
  readonly standsAside?: boolean
  /** Open tasks that keep it from being closed; absent: none. */
  readonly blockingTasks?: number
}

export type Policy = {
  /** Objection window in minutes (demo settings shorten it and say so). */
  readonly windowMinutes: number
  readonly authorisationMinutes: number
  readonly downloadDays: number
  /** Promise 1: policies that counsel adopted by name, for what the law merely permits. None by default. */
  readonly adoptedPermitted: readonly PermittedPolicy[]
  /** Terms of the emergency lane; those of `emergency.ts` where the provider set none. */
  readonly emergency?: EmergencyTerms
  /** Working days after the determination by which a tenant is told; 1 where nothing is said. */
  readonly noticeWorkingDays?: number
  /** Working days before a term ends at which counsel hears of what nobody decided; 2 where nothing is said. */
  readonly counselWorkingDays?: number
  /** Days after which a notice that nobody opened goes on its next way; 3 where nothing is said. */
  readonly unreadDays?: number
  /** Minutes in which a customer can go to court after counsel decided its objection again; the window's where nothing is said. */
  readonly courtTermMinutes?: number
}

/** `K`: of which kinds the events are. */
export type Decided<K extends EventKind = EventKind> = readonly NewEventOf<K>[] | Refusal
