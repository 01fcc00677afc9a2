// Adoption of law packs: a named lawyer's act per jurisdiction, logged, and withdrawn as easily. Until then a pack answers
// nothing "sufficient" in a live directory.

import { randomBytes } from 'node:crypto'
import { mayAct } from '../../domain/registry/who-may.ts'
import type { Actor } from '../../kernel/actor.ts'
import { type Sentence, sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import type { Pack } from '../../law/pack-format/pack.ts'
import { asProgram, type Transaction, withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { adoptedHashes, adoptionRows } from '../../store/program/rules-in-force.ts'
import { writeSystemLeaf } from '../../store/system-leaf.ts'
import type { Deployment } from '../deployment.ts'

/** What of an installation adoption needs. */
export type Ground = Pick<Deployment, 'db' | 'vault' | 'packs' | 'demo' | 'now'>
export type Waking = Ground & Pick<Deployment, 'jobs'>

export type Adoption = {
  readonly pack: string
  readonly version: string
  readonly hash: string
  readonly by: string
  readonly at: string
  readonly withdrawnBy: string | null
  readonly withdrawnAt: string | null
}

/** Every adoption that was ever made, the newest first. */
export async function readAdoptions(tx: Transaction): Promise<Adoption[]> {
  return (await adoptionRows(tx)).map(row => ({
    pack: row.pack,
    version: row.version,
    hash: row.hash,
    by: row.adopted_by,
    at: row.adopted_at.toISOString(),
    withdrawnBy: row.withdrawn_by,
    withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
  }))
}

/** What the evaluator takes: pack id → adopted hash; true in a demo directory, which says so on every page. */
export async function adoptedPacks(d: Ground): Promise<true | Readonly<Record<string, string>>> {
  return d.demo ? true : adoptedHashes(d.db)
}

/**
 * Of every version at hand the adopted one of each jurisdiction; where none is adopted, or the adopted one is not at
 * hand, the newest, which then answers nothing "sufficient".
 */
export function packsInUse(
  available: readonly Pack[],
  adopted: true | Readonly<Record<string, string>>,
): readonly Pack[] {
  const known = inUse.get(available)
  const key = JSON.stringify(adopted)
  if (known?.key === key) return known.packs
  const byId = new Map<string, Pack>()
  for (const pack of available) {
    const other = byId.get(pack.id)
    if (other === undefined || prefers(pack, other, adopted)) byId.set(pack.id, pack)
  }
  const packs = [...byId.values()]
  inUse.set(available, { key, packs })
  return packs
}

// The evaluator compiles once per array of packs, so the same choice must be the same array.
const inUse = new WeakMap<readonly Pack[], { key: string; packs: readonly Pack[] }>()

function prefers(pack: Pack, other: Pack, adopted: true | Readonly<Record<string, string>>): boolean {
  const hash = adopted === true ? undefined : adopted[pack.id]
  if (hash === pack.hash) return true
  if (hash === other.hash) return false
  return isNewer(pack.version, other.version)
}

/** Versions are written YYYY.MM.DD or YYYY.MM.DD-n. */
function isNewer(a: string, b: string): boolean {
  const parts = (version: string): number[] => version.split(/[.-]/).map(Number)
  const [left, right] = [parts(a), parts(b)]
  for (let at = 0; at < 4; at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}

export type AdoptionWish = { readonly pack: string; readonly hash: string }

/** Adopts one version of one jurisdiction's pack in the actor's name; an earlier adoption of another version ends with it. */
export async function adoptPack(
  d: Waking,
  actor: Actor,
  { pack: id, hash }: AdoptionWish,
): Promise<Adoption | Refusal> {
  const pack = d.packs.find(one => one.id === id && one.hash === hash)
  const forbidden = mayAct(actor, 'adopt_pack') ?? (pack === undefined ? noSuchVersion(id) : null)
  if (forbidden !== null || pack === undefined) return forbidden ?? noSuchVersion(id)
  return withTransaction(asProgram(d.db), databaseActor(actor), async tx => {
    const live = await liveAdoption(tx, id)
    if (live?.hash === hash)
      return alreadySo(sentence('borders.pack_version_adopted_already', { x: id, y: live.version }))
    if (live !== null) await endAdoption(tx, d, actor, id)
    const at = d.now()
    await tx.query(
      `insert into duly.pack_adoption (id, pack, version, hash, adopted_by, adopted_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [randomBytes(16).toString('hex'), id, pack.version, hash, actor.id, at],
    )
    await logAdoption(tx, d, id, live?.hash ?? null, hash)
    await wakeOpenDemands(tx, d)
    return { pack: id, version: pack.version, hash, by: actor.id, at, withdrawnBy: null, withdrawnAt: null }
  })
}

/**
 * As the program, in the transaction of what changed: those that waited for counsel's word, or rested on it, are checked against the law again
 * (`src/server/worker/ask-law.ts`).
 */
export async function wakeOpenDemands(tx: Transaction, d: Pick<Waking, 'jobs'>): Promise<void> {
  const open = await tx.query<{ id: string }>('select id from duly.demand where closed_at is null', [])
  await d.jobs.wakeAll(
    tx,
    open.map(demand => demand.id),
  )
}

/**
 * Withdraws the adoption: from now on the jurisdiction's findings wait for counsel again, also on demands of which nothing is decided
 * yet.
 */
export async function withdrawAdoption(
  d: Waking,
  actor: Actor,
  { pack, hash }: AdoptionWish,
): Promise<{ withdrawn: true } | Refusal> {
  const forbidden = mayAct(actor, 'adopt_pack')
  if (forbidden !== null) return forbidden
  return withTransaction(asProgram(d.db), databaseActor(actor), async tx => {
    const live = await liveAdoption(tx, pack)
    if (live?.hash !== hash) return alreadySo(sentence('borders.pack_version_not_adopted', { x: pack }))
    await endAdoption(tx, d, actor, pack)
    await logAdoption(tx, d, pack, hash, null)
    await wakeOpenDemands(tx, d)
    return { withdrawn: true as const }
  })
}

async function liveAdoption(
  tx: Transaction,
  pack: string,
): Promise<{ hash: string; version: string } | null> {
  const rows = await tx.query<{ hash: string; version: string }>(
    'select hash, version from duly.pack_adoption where pack = $1 and withdrawn_at is null for update',
    [pack],
  )
  return rows[0] ?? null
}

async function endAdoption(tx: Transaction, d: Ground, actor: Actor, pack: string): Promise<void> {
  await tx.query(
    'update duly.pack_adoption set withdrawn_by = $2, withdrawn_at = $3 where pack = $1 and withdrawn_at is null',
    [pack, actor.id, d.now()],
  )
}

async function logAdoption(
  tx: Transaction,
  d: Ground,
  pack: string,
  before: string | null,
  after: string | null,
): Promise<void> {
  // The row was the lawyer's own act; its leaf is written by the program.
  await tx.query("select set_config('app.kind', 'system', true)", [])
  await writeSystemLeaf(tx, d, {
    v: 1,
    id: randomBytes(16).toString('hex'),
    at: d.now(),
    kind: 'policy_changed',
    policy: `adopted-${pack}`,
    before,
    after,
  })
}

const noSuchVersion = (pack: string): Refusal =>
  refuse(
    'not_found',
    sentence('borders.installation_no_such_version_pack', { x: pack }),
    sentence('borders.reload_page_law_packs_newer'),
  )

const alreadySo = (detail: Sentence): Refusal =>
  refuse('changed_meanwhile', detail, sentence('borders.reload_page_law_packs'))
