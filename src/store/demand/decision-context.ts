// What a decision is told beside the stream of its demand: who asks and when, whose contracts bind, what stands in the way.

import type { Terms } from '../../directory/tenant-terms.ts'
import { earlierPapers } from '../../domain/decision/redirect.ts'
import type { Command } from '../../domain/registry/command.ts'
import type { Context } from '../../domain/registry/context.ts'
import type { Demand } from '../../domain/registry/state.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { TenantKind } from '../../vocabulary/closed-lists.ts'
import type { Transaction } from '../database.ts'
import { openField } from '../keys/field.ts'
import type { Store } from '../store.ts'
import { policiesFor } from './permitted-policies.ts'

type KnownTenant = { readonly id: string; readonly kind: TenantKind; readonly profile: Buffer }

/** The context of a command on a demand that is there: with what the database holds beside its stream. */
export async function contextFor(
  store: Store,
  actor: Actor,
  { command, demand }: { command: Command; demand: Demand | null },
  tx: Transaction,
): Promise<Context> {
  const rows = await tenantsFor(command, demand, tx)
  const adoptedPermitted = await policiesFor(command, tx)
  const policy = { ...store.policy, adoptedPermitted }
  return {
    ...contextOf({ ...store, policy }, actor, rows),
    ...(byKind.includes(command.type) ? { domains: domainsOf(store, rows) } : {}),
    ...(demand ? await besideOf(tx, actor, demand.id) : {}),
    ...(demand && command.type === 'determine'
      ? { askedBefore: await askedOn(earlierPapers(demand), tx) }
      : {}),
    terms: await termsFor(store, command, demand, tx),
  }
}

/** Commands that ask what kind of customer a tenant is today. */
const byKind: readonly Command['type'][] = ['determine', 'prepare_authorisation', 'sign_authorisation']

async function tenantsFor(command: Command, demand: Demand | null, tx: Transaction): Promise<KnownTenant[]> {
  const named = command.type === 'record_lookup' ? command.tenants.map(t => t.id) : []
  const own = byKind.includes(command.type) ? (demand?.matters.map(m => m.tenant) ?? []) : []
  const tenants = [...named, ...own]
  return tenants.length > 0
    ? tx.query<KnownTenant>('select id, kind, profile from duly.tenant where id = any($1)', [tenants])
    : []
}

function domainsOf({ vault }: Store, rows: readonly KnownTenant[]): (tenant: string) => readonly string[] {
  const domains = new Map(
    rows.map(({ id, profile }) => [
      id,
      openField<{ readonly domains: readonly string[] }>(vault.directoryKey, [id, 1, 'profile'], profile)
        .domains,
    ]),
  )
  return id => domains.get(id) ?? []
}

/** Without asking the database. */
export function contextOf(store: Store, actor: Actor, tenants: readonly KnownTenant[]): Context {
  const kinds = new Map(tenants.map(t => [t.id, t.kind]))
  return {
    now: store.now(),
    actor,
    newId: store.newId,
    newReference: store.newReference,
    policy: store.policy,
    tenantKind: id => kinds.get(id) ?? null,
  }
}

/** Commands that a contract has a say in: what is decided, and whatever may begin a window, or the time to go to court, or make it longer. */
const byContract: readonly Command['type'][] = [
  'determine',
  'send_notice',
  'record_redirect_answer',
  'repeat_notice',
  'record_posted_notice',
  'mark_notice_read',
  'record_delivery',
  'answer_notice',
  'record_answer',
  'decide_objection_again',
]

/** What the contracts of a demand's tenants say, where a command must keep to it. */
async function termsFor(
  store: Store,
  command: Command,
  demand: Demand | null,
  tx: Transaction,
): Promise<(tenant: string) => Terms | null> {
  const tenants = byContract.includes(command.type) ? (demand?.matters.map(m => m.tenant) ?? []) : []
  const rows = await (tenants.length > 0
    ? tx.query<{ id: string; terms: Buffer }>(
        'select id, terms from duly.tenant where id = any($1) and terms is not null',
        [tenants],
      )
    : [])
  const terms = new Map(
    rows.map(r => [r.id, openField<Terms>(store.vault.directoryKey, [r.id, 1, 'terms'], r.terms)]),
  )
  return tenant => terms.get(tenant) ?? null
}

/** To whom the agency was sent on these demands, of those that the reader may know of. */
async function askedOn(demands: readonly string[], tx: Transaction): Promise<string[]> {
  if (demands.length === 0) return []
  const rows = await tx.query<{ tenant: string }>(
    `select m.tenant_id as tenant from duly.lifecycle l join duly.matter m on m.id = l.matter_id
     where l.demand_id = any($1) and l.redirected`,
    [demands],
  )
  return rows.map(r => r.tenant)
}

type Beside = { standsAside: boolean; blockingTasks: number }

/** What stands beside the stream and has a say: a tie of this person, tasks that must be done first. */
async function besideOf(tx: Transaction, actor: Actor, demandId: string): Promise<Partial<Beside>> {
  if (actor.kind !== 'staff') return {}
  const [row] = await tx.query<Beside>(
    `select exists (select 1 from duly.wall where person_id = $1 and demand_id = $2) as "standsAside",
       (select count(*)::int from duly.task where demand_id = $2 and blocks and done_at is null) as "blockingTasks"`,
    [actor.id, demandId],
  )
  return row ?? {}
}
