// Promise 1: what the law merely permits is declined, unless counsel adopted a policy for it by name. An adoption is a row and
// a leaf in the log, as that of a pack; it covers named papers and categories, and says why in words that a tenant may read.

import { createHash, randomBytes } from 'node:crypto'
import type { PermittedPolicies } from '../../api/desk/lanes.ts'
import { mayAct } from '../../domain/registry/who-may.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { lawOf } from '../../law/law-index.ts'
import { encodeJcs } from '../../ledger/jcs.ts'
import { asProgram, type Transaction, withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { writeSystemLeaf } from '../../store/system-leaf.ts'
import type { DataCategory } from '../../vocabulary/closed-lists.ts'
import type { Deployment } from '../deployment.ts'
import { readDirectory } from '../directory.ts'
import type { Ground } from './adoption.ts'

export type PermittedWish = {
  readonly name: string
  readonly instruments: readonly string[]
  readonly categories: readonly DataCategory[]
  readonly why: string
}

type Row = {
  id: string
  name: string
  instruments: string[]
  categories: DataCategory[]
  why: string
  adopted_by: string
  adopted_at: Date
  withdrawn_by: string | null
  withdrawn_at: Date | null
}

export async function readPermitted(d: Ground, actor: Actor): Promise<PermittedPolicies> {
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<Row>(
      `select id, name, instruments, categories, why, adopted_by, adopted_at, withdrawn_by, withdrawn_at
       from duly.permitted_policy order by withdrawn_at is not null, adopted_at desc, id`,
      [],
    ),
  )
  const { people } = await withTransaction(d.db, databaseActor(actor), tx => readDirectory(tx, d.vault))
  const name = (id: string | null) => id && (people.get(id)?.name ?? id)
  return {
    mayAdopt: mayAct(actor, 'adopt_pack') === null,
    policies: rows.map(r => ({
      id: r.id,
      name: r.name,
      instruments: r.instruments,
      categories: r.categories,
      why: r.why,
      by: name(r.adopted_by) ?? '',
      at: r.adopted_at.toISOString(),
      withdrawnBy: name(r.withdrawn_by),
      withdrawnAt: r.withdrawn_at?.toISOString() ?? null,
    })),
  }
}

/** In counsel's own name. A paper of the packs only, and one that they say merely permits these categories. */
export async function adoptPermitted(
  d: Ground,
  actor: Actor,
  wish: PermittedWish,
): Promise<{ id: string } | Refusal> {
  const no = mayAct(actor, 'adopt_pack') ?? refuseUnknown(d, wish)
  if (no) return no
  return withTransaction(asProgram(d.db), databaseActor(actor), async tx => {
    const live = await tx.query(
      'select 1 from duly.permitted_policy where lower(name) = lower($1) and withdrawn_at is null',
      [wish.name],
    )
    if (live.length > 0)
      return refuse(
        'already_done',
        sentence('borders.policy_name_adopted_already'),
        sentence('borders.withdraw_first_choose_another_name'),
      )
    const id = randomBytes(16).toString('hex')
    await tx.query(
      `insert into duly.permitted_policy (id, name, instruments, categories, why, adopted_by, adopted_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, wish.name, wish.instruments, wish.categories, wish.why, actor.id, d.now()],
    )
    await log(tx, d, id, null, hashOf(wish))
    return { id }
  })
}

function refuseUnknown(d: Ground, wish: PermittedWish): Refusal | null {
  for (const id of wish.instruments) {
    const instrument = lawOf(d.packs).find(id)?.instrument
    if (!instrument)
      return refuse('not_found', sentence('borders.no_pack_paper'), sentence('borders.choose_from_packs'))
    const other = wish.categories.find(
      c => !instrument.reaches.some(r => r.category === c && r.compulsion.value === 'permitted'),
    )
    if (other)
      return refuse(
        'invalid_input',
        sentence('borders.pack_does_not_say_merely', { x: instrument.name, y: other.replaceAll('_', ' ') }),
        sentence('borders.policy_what_law_permits_does'),
      )
  }
  return null
}

/** From now on nothing is decided, prepared or signed under it; what two people have signed stands. */
export async function withdrawPermitted(
  d: Ground & Pick<Deployment, 'store'>,
  actor: Actor,
  id: string,
): Promise<{ withdrawn: true } | Refusal> {
  const no = mayAct(actor, 'adopt_pack')
  if (no) return no
  return withTransaction(asProgram(d.db), databaseActor(actor), async tx => {
    const [row] = await tx.query<PermittedWish>(
      'select name, instruments, categories, why from duly.permitted_policy where id = $1 and withdrawn_at is null for update',
      [id],
    )
    if (!row)
      return refuse('not_found', sentence('borders.no_such_policy_force'), sentence('borders.reload_page'))
    await tx.query(
      'update duly.permitted_policy set withdrawn_by = $2, withdrawn_at = $3 where id = $1 and withdrawn_at is null',
      [id, actor.id, d.now()],
    )
    await log(tx, d, id, hashOf(row), null)
    await wakeSigned(tx, d)
    return { withdrawn: true as const }
  })
}

/** What was signed is looked at again: it may stand on the policy that goes (worker/withdrawn.ts). */
async function wakeSigned(tx: Transaction, d: Pick<Deployment, 'store'>): Promise<void> {
  const signed = await tx.query<{ demand_id: string }>(
    "select demand_id from duly.authorisation where status in ('prepared', 'authorised')",
    [],
  )
  for (const { demand_id } of signed) await d.store.wake(tx, demand_id)
}

function hashOf({ name, instruments, categories, why }: PermittedWish): string {
  const text = encodeJcs({ name, instruments: [...instruments], categories: [...categories], why })
  return createHash('sha256').update(text).digest('hex')
}

/** The row was counsel's own act; its leaf is written by the program. */
async function log(tx: Transaction, d: Ground, id: string, before: string | null, after: string | null) {
  await tx.query("select set_config('app.kind', 'system', true)", [])
  const head = { v: 1 as const, id: randomBytes(16).toString('hex'), at: d.now() }
  await writeSystemLeaf(tx, d, {
    ...head,
    kind: 'policy_changed',
    policy: `permitted-${id}`,
    before,
    after,
  })
}
