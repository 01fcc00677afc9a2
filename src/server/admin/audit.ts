// The audit view: who changed what in the system, who signed in, what failed. Without anything of a demand.

import type { ActLine } from '../../api/desk/audit.ts'
import type { SystemActKind } from '../../directory/system-acts.ts'
import type { Transaction } from '../../store/database.ts'
import type { Deployment } from '../deployment.ts'
import { openAct } from './acts.ts'
import { readPeople } from './stored-people.ts'

type Row = {
  id: string
  at: Date
  kind: string
  by_kind: string
  by_id: string | null
  about: string | null
  data: Buffer | null
}

const COLUMNS = 'id, at, kind, by_kind, by_id, about, data'

export type AuditFilter = {
  readonly kind: SystemActKind | null
  /** A person's id, as the doer or the one it was done to. */
  readonly person: string | null
  /** YYYY-MM-DD, UTC, inclusive. */
  readonly from: string | null
  readonly until: string | null
  /** At most this many, the newest first. */
  readonly limit: number
  readonly before: { readonly at: string; readonly id: string } | null
}

export async function readAudit(
  tx: Transaction,
  d: Pick<Deployment, 'vault'>,
  f: AuditFilter,
): Promise<ActLine[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from duly.system_act
     where ($1::text is null or kind = $1) and ($2::text is null or by_id = $2 or about = $2)
       and ($3::date is null or at >= $3::date::timestamp at time zone 'UTC')
       and ($4::date is null or at < ($4::date + 1)::timestamp at time zone 'UTC')
       and ($5::timestamptz is null or (at, id) < ($5, $6))
     order by at desc, id desc limit $7`,
    [f.kind, f.person, f.from, f.until, f.before?.at ?? null, f.before?.id ?? '', f.limit],
  )
  return named(tx, d, rows)
}

export async function actsAbout(
  tx: Transaction,
  d: Pick<Deployment, 'vault'>,
  id: string,
): Promise<ActLine[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from duly.system_act where about = $1 order by at desc, id desc limit 50`,
    [id],
  )
  return named(tx, d, rows)
}

async function named(tx: Transaction, d: Pick<Deployment, 'vault'>, rows: Row[]): Promise<ActLine[]> {
  const people = new Map((await readPeople(tx, d)).map(p => [p.id, p.name]))
  return rows.map(row => ({
    id: row.id,
    at: row.at.toISOString(),
    kind: row.kind,
    by: { kind: row.by_kind, id: row.by_id, name: people.get(row.by_id ?? '') ?? null },
    about: row.about === null ? null : { id: row.about, name: people.get(row.about) ?? null },
    data: openAct(d, row.id, row.data),
  }))
}
