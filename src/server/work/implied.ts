// Ties that follow from addresses and the directory, kept as they follow: written by whatever changes an address, a domain or a contact,
// in its own transaction, and looked at again by the worker.
import { type ImpliedTie, impliedTies, ownDomains, type TieBasis } from '../../desk-work/implied-ties.ts'
import type { Transaction } from '../../store/database.ts'
import { mark } from '../../store/demand/marks.ts'
import { openField, sealField } from '../../store/keys/field.ts'
import { leaveToNobody } from '../../store/search/row.ts'
import type { TieKind } from '../../vocabulary/closed-lists.ts'
import { normaliseEmail } from '../../wire/normalise-identifier.ts'
import { tieLetter } from '../admin/letters.ts'
import { queueStaffMail } from '../admin/staff-mail.ts'
import { readPeople as readStaff } from '../admin/stored-people.ts'
import type { Deployment } from '../deployment.ts'
import { readPeople, readTenants } from '../directory.ts'
import type { About } from './about.ts'
import { newId } from './notify.ts'

/** Any fixed number: two changes of the directory take turns, so that neither writes what the other has made untrue. */
const TIES_LOCK = 4_384_761

type Row = {
  id: string
  person_id: string
  kind: TieKind
  implied: TieBasis
  tenant_id: string | null
  macs: Buffer[]
  about: Buffer
  ended_at: Date | null
  ended_by: string | null
}
type Held = Pick<Deployment, 'vault' | 'provider' | 'now'>

/**
 * Of everybody. Doing it again changes nothing; how many began or ended is all that is said. `by`: who made the change that it follows.
 * A wall that its own person could take down is none: what would end by their own act stays, as a tie that was said.
 */
export async function followTies(tx: Transaction, d: Held, by: readonly string[] = []): Promise<number> {
  await tx.query('select pg_advisory_xact_lock($1)', [TIES_LOCK])
  const people = await readPeople(tx, d.vault)
  const tenants = [...(await readTenants(tx, d.vault)).values()]
  const isOwn = ownDomains([d.provider.mail.intake, d.provider.mail.from], people.values())
  const rows = await tx.query<Row>(
    `select id, person_id, kind, implied, tenant_id, macs, about, ended_at, ended_by from duly.tie
     where implied is not null and (ended_at is null or ended_by is not null)`,
    [],
  )
  const before = new Map(
    rows.map(row => [keyOf(row.person_id, row.implied, row.tenant_id, saidOf(d, row)), row]),
  )
  const follows = new Set<string>()
  let changed = 0
  for (const { id: person, mail } of people.values())
    for (const tie of impliedTies({ mail }, tenants, isOwn)) {
      const key = keyOf(person, tie.basis, tie.tenant, tie.value)
      const row = before.get(key)
      follows.add(key)
      // An administrator said that it is none.
      if (row?.ended_by) continue
      const macs = macsOf(d, tie)
      if (row && sameMacs(row.macs, macs)) continue
      if (row) await end(tx, d, row.id)
      await begin(tx, d, { person, tie, macs })
      if (tie.basis === 'contact')
        await tellAdministrators(tx, d, person, tenants.find(t => t.id === tie.tenant)?.name ?? '')
      changed++
    }
  for (const [key, row] of before)
    if (!follows.has(key) && row.ended_at === null) {
      await end(tx, d, row.id)
      if (by.includes(row.person_id)) await keepAsSaid(tx, d, row)
      changed++
    }
  return changed
}

function keyOf(person: string, basis: TieBasis, tenant: string | null, value: string): string {
  return JSON.stringify([person, basis, tenant, value])
}

function saidOf(d: Held, row: Row): string {
  return openField<About>(d.vault.directoryKey, [row.id, 1, 'tie'], row.about).value
}

function macsOf({ vault }: Held, { addresses, domains }: ImpliedTie): Buffer[] {
  return [
    ...new Set(addresses.flatMap(a => [a, normaliseEmail(a) ?? a]))
      .values()
      .map(a => mark(vault, 'identifier', a).mac),
    ...domains.map(domain => mark(vault, 'domain', domain).mac),
  ].toSorted(Buffer.compare)
}

function sameMacs(a: readonly Buffer[], b: readonly Buffer[]): boolean {
  return a.length === b.length && a.every((mac, i) => mac.equals(b[i] as Buffer))
}

async function begin(
  tx: Transaction,
  d: Held,
  { person, tie, macs }: { person: string; tie: ImpliedTie; macs: readonly Buffer[] },
): Promise<void> {
  const id = newId()
  const about: About = { to: 'identifier', value: tie.value, words: '' }
  await tx.query(
    `insert into duly.tie (id, person_id, kind, tenant_id, macs, about, implied, said_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      person,
      tie.kind,
      tie.tenant,
      macs,
      sealField(d.vault.directoryKey, [id, 1, 'tie'], about),
      tie.basis,
      d.now(),
    ],
  )
  await leaveToNobody(tx, d.vault.searchKey, id)
}

async function keepAsSaid(tx: Transaction, d: Held, row: Row): Promise<void> {
  const id = newId()
  const about: About = { to: 'identifier', value: saidOf(d, row), words: '' }
  await tx.query(
    `insert into duly.tie (id, person_id, kind, tenant_id, macs, about, said_by, said_at) values ($1, $2, $3, $4, $5, $6, $2, $7)`,
    [
      id,
      row.person_id,
      row.kind,
      row.tenant_id,
      row.macs,
      sealField(d.vault.directoryKey, [id, 1, 'tie'], about),
      d.now(),
    ],
  )
  await leaveToNobody(tx, d.vault.searchKey, id)
}

/** A colleague whom a tenant names stands aside from now on: an administrator sees at once whether that is meant. */
async function tellAdministrators(tx: Transaction, d: Held, person: string, tenant: string): Promise<void> {
  const people = await readStaff(tx, d)
  const name = people.find(p => p.id === person)?.name ?? person
  for (const one of people)
    if (one.active && one.mail !== null && one.id !== person && one.roles.includes('administrator'))
      await queueStaffMail(tx, d, one.id, { to: one.mail, ...tieLetter(d, one, { person: name, tenant }) })
}

async function end(tx: Transaction, d: Held, id: string): Promise<void> {
  await tx.query('update duly.tie set ended_at = $2 where id = $1', [id, d.now()])
}
