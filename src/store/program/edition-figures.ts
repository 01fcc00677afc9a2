// What an edition is made of. It is published by nobody in particular, at its time or by an operator's command, and counts what no one
// person may see together; nothing comes out of here but sums, times without a demand's name, and names of logs.
import { PROGRAM } from '../actor.ts'
import { type Database, withTransaction } from '../database.ts'

export type CountedSum = {
  readonly country: string
  readonly process: string
  readonly outcome: string
  readonly demands: number
  readonly accounts: number
}

/** Closed demands of a half-year by country, process and outcome. */
export function countedIn(db: Database, half: string): Promise<CountedSum[]> {
  return withTransaction(db, PROGRAM, tx =>
    tx.query<CountedSum>(
      `select country, process, outcome, count(*) as demands, sum(accounts)::bigint as accounts
       from duly.counted where half = $1 group by country, process, outcome`,
      [half],
    ),
  )
}

export type FirstNotice = {
  readonly told_at: Date
  readonly received_at: Date
  readonly determined_at: Date | null
  readonly late: boolean
}

type Term = { readonly from: string; readonly until: string; readonly excluded: readonly string[] }

/**
 * First notices sent within a time. What nobody was told has none, so that a prohibition leaves no trace; nor has a demand that only
 * named people may know of, whether its customer was told or not.
 */
export function firstNoticesIn(db: Database, { from, until, excluded }: Term): Promise<FirstNotice[]> {
  return withTransaction(db, PROGRAM, tx =>
    tx.query<FirstNotice>(
      `select l.told_at, d.received_at, l.determined_at, l.late
       from duly.lifecycle l join duly.demand d on d.id = l.demand_id left join duly.counted c on c.demand_id = l.demand_id
       where l.told_at >= $1 and l.told_at < $2 and not d.restricted and (c.process is null or c.process <> all($3::text[]))`,
      [from, until, excluded],
    ),
  )
}

/** Every log there ever was, the shortest name first. */
export async function logOrigins(db: Database): Promise<string[]> {
  const rows = await withTransaction(db, PROGRAM, tx =>
    tx.query<{ origin: string }>('select origin from duly.log_state order by length(origin), origin', []),
  )
  return rows.map(row => row.origin)
}

/** That a half-year was published: no run of retention waits for it any more. */
export async function noteEdition(db: Database, half: string, at: string): Promise<void> {
  await withTransaction(db, PROGRAM, tx =>
    tx.query('insert into duly.edition_published (half, at) values ($1, $2) on conflict do nothing', [
      half,
      at,
    ]),
  )
}
