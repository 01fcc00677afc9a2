// A list of tenants into the directory: first what it would do, then all of it in one transaction, or nothing.

import type { TenantRecord } from '../../api/desk/tenant-record.ts'
import type { LineRefusal, SyncPlan } from '../../api/desk/tenants.ts'
import { sentence } from '../../kernel/message.ts'
import { inBoth, type Refusal } from '../../kernel/refusal.ts'
import type { Transaction } from '../../store/database.ts'
import { changingTenants } from '../../store/program/for-a-person.ts'
import { type CsvLine, type CsvUnreadable, readCsv } from '../../wire/csv.ts'
import { changedMeanwhile } from '../admin/people.ts'
import type { Deployment } from '../deployment.ts'
import { addContact, addTenant, changeTenant, readTenants, type Tenant } from '../directory.ts'
import { wakeTold } from '../surfaces/customer/matters.ts'
import { followTies } from '../work/implied.ts'
import { type By, chainedTo, noteChange } from './changes.ts'
import { guardedTenants, holdBack, type SourceKey } from './held.ts'
import { lockDirectory } from './lock.ts'
import { noTenant } from './no-tenant.ts'
import { asTenant, type Before, type Planned, planSync } from './plan.ts'
import { recordOf, versionOf } from './record.ts'
import { type Given, tenantColumns, tenantsOf } from './table.ts'
import { tellAdministrators } from './tell-administrators.ts'
import { tellNewcomer } from './tell-newcomer.ts'
import {
  askWait,
  openWaits,
  partOf,
  personBehind,
  sourceKeys,
  stoppedWishes,
  tenantsWithPeople,
} from './waits.ts'

export type Sync = {
  readonly given: readonly Given[]
  readonly refused: readonly LineRefusal[]
  /** The list is meant to be all tenants. */
  readonly full: boolean
  /** Only say what would happen. */
  readonly dry: boolean
  readonly onProgress?: (done: number, total: number) => void
}

/** Plans and, without a refusal and unless `dry`, writes. The same list again changes nothing. */
export async function syncTenants(d: Deployment, actor: By, sync: Sync): Promise<SyncPlan> {
  return changingTenants(d.db, actor, async tx => {
    await lockDirectory(tx)
    return syncIn(tx, d, actor, sync, await readTenants(tx, d.vault))
  })
}

export type Save = Pick<Sync, 'given' | 'refused' | 'dry'> & {
  /** Of what its reader looked at; null: it is to be new. */
  readonly version: string | null
}

/**
 * One tenant, whole, by a person who looked at this version of it; refused where somebody else was first. A new one takes nobody's
 * id; sent again after a lost answer, it is there once.
 */
export async function saveTenant(
  d: Deployment,
  actor: By,
  { given, refused, version, dry }: Save,
): Promise<SyncPlan | Refusal> {
  return changingTenants(d.db, actor, async tx => {
    await lockDirectory(tx)
    const known = await readTenants(tx, d.vault)
    for (const { record, line } of given) {
      const now = known.get(record.id)
      if (version === null && isOther(now, record)) return idTaken(line)
      if (version !== null && !now) return noTenant()
      if (version !== null && now && versionOf(now) !== version) return changedMeanwhile()
    }
    return syncIn(tx, d, actor, { given, refused, full: false, dry }, known)
  })
}

/** Also one that ended keeps its id: what is on record of it names it so. */
function isOther(now: Tenant | undefined, record: TenantRecord): boolean {
  return now !== undefined && versionOf(now) !== versionOf(asTenant(record))
}

function idTaken(line: number): SyncPlan {
  const both = inBoth(sentence('tables.id_another_tenants'), sentence('tables.choose_another_id'))
  return notDone([{ line, column: 'tenant', ...both }])
}

async function syncIn(
  tx: Transaction,
  d: Deployment,
  actor: By,
  sync: Sync,
  known: ReadonlyMap<string, Tenant>,
): Promise<SyncPlan> {
  const before = await beforeOf(tx, d, actor, { sync, known })
  const { writes, ...said } = planSync(known, sync.given, before)
  if (sync.dry || said.refused.length > 0) return said
  for (const [i, write] of writes.entries()) {
    await writeOne(tx, d, actor, write, { old: known.get(write.record.id), key: before.keyIn(write.record) })
    sync.onProgress?.(i + 1, writes.length)
  }
  if (writes.length > 0) await followTies(tx, d, [await personBehind(tx, actor)])
  const fresh = Map.groupBy(
    writes.flatMap(w => w.fresh),
    held => held.what === 'source_key',
  )
  await tellAdministrators(tx, d, actor, {
    people: fresh.get(false)?.length ?? 0,
    keys: fresh.get(true)?.length ?? 0,
  })
  return { ...said, done: true }
}

/** The lines of a table, read whole: tenants and their contacts may stand anywhere in it. */
export async function readTable(bytes: Uint8Array): Promise<Pick<Sync, 'given' | 'refused'>> {
  const lines: CsvLine[] = []
  for await (const line of readCsv(bytes, tenantColumns)) lines.push(line)
  return tenantsOf(lines)
}

/** A table that is none, as a plan that does nothing. */
export function unreadable({ says, line }: CsvUnreadable): SyncPlan {
  return notDone([{ line, column: '', ...inBoth(says, sentence('tables.correct_table_upload_again')) }])
}

function notDone(refused: readonly LineRefusal[]): SyncPlan {
  return { added: [], changed: [], unchanged: 0, absent: [], waits: [], refused, done: false }
}

async function beforeOf(
  tx: Transaction,
  d: Deployment,
  by: By,
  { sync, known }: { readonly sync: Sync; readonly known: ReadonlyMap<string, Tenant> },
): Promise<Before & { readonly keyIn: (record: TenantRecord) => SourceKey }> {
  // Whoever has the machine holds the keys anyway: their word is one person's, and the tenant's people are written to.
  const guarded =
    by.kind === 'system' ? new Set<string>() : guardedTenants(known, await tenantsWithPeople(tx))
  const waiting = await openWaits(tx, d)
  const stopped = by.kind === 'token' ? await stoppedWishes(tx, d) : new Set<string>()
  const contacts = await tx.query<{ id: string; tenant_id: string }>(
    'select id, tenant_id from duly.contact',
    [],
  )
  const keys = await sourceKeys(tx, d)
  const keyIn = ({ id, sourceKey }: TenantRecord): SourceKey => ({
    isOther: sourceKey !== null && keys.ownerOf(sourceKey) !== id,
    mac: keys.macOf(id),
  })
  return {
    partOf: (old, now) =>
      guarded.has(old.id)
        ? partOf(old, now, { waiting, stopped, key: keyIn(now) })
        : { record: now, held: [], fresh: [] },
    keyIn,
    refused: sync.refused,
    full: sync.full,
    contactOwner: new Map(contacts.map(c => [c.id, c.tenant_id])),
    keyOwner: keys.ownerOf,
  }
}

type Write = Planned['writes'][number]

async function writeOne(
  tx: Transaction,
  d: Deployment,
  actor: By,
  w: Write,
  { old, key }: { readonly old: Tenant | undefined; readonly key: SourceKey },
): Promise<void> {
  const { record } = w
  if (w.isNew) await addTenant(tx, d.vault, record, record.sourceKey ?? '')
  else await changeTenant(tx, d.vault, record, record.sourceKey)
  for (const contact of record.contacts) await addContact(tx, d.vault, record.id, contact)
  if (w.gone.length > 0)
    await tx.query('update duly.contact set active = false where tenant_id = $1 and id = any($2)', [
      record.id,
      w.gone,
    ])
  // As in contacts.ts: a notice goes on to who is there now, and a demand may have to be kept from them; also where the chain changed.
  if (!w.isNew) {
    const closed = w.what.some(what => what.startsWith('a contact'))
    for (const tenant of await chainedTo(tx, record.id)) await wakeTold(tx, { tenant, closed })
  }
  await noteChange(tx, d, actor, record.id, w.isNew ? 'added' : 'changed', w.what.join(', '))
  if (!old) return
  for (const held of w.fresh) await askWait(tx, d, actor, old, held)
  for (const held of holdBack(recordOf(old), record, key).held) await tellNewcomer(tx, d, old, held, 'done')
}
