// What an officer sees of its authority's demands: read under the database's row-level security, shown from the officer's view
// alone. It says what is answered, never whether an account exists or whose it is.
import type { Actor } from '../../../kernel/actor.ts'
import { withTransaction } from '../../../store/database.ts'
import { databaseActor } from '../../../store/demand/execute.ts'
import { openField } from '../../../store/keys/field.ts'
import { unwrapKey } from '../../../store/keys/matter-keys.ts'
import type { OfficerView } from '../../../store/views/officer-view.ts'
import type { Deployment } from '../../deployment.ts'

export type OfficerDemand = { readonly id: string; readonly key: Buffer; readonly view: OfficerView }

type Row = { id: string; officer_view: Buffer; online: Buffer }

const VISIBLE = `select d.id, d.officer_view, k.online from duly.demand d join duly.matter_key k on k.id = d.id
  where d.officer_view is not null and k.online is not null`

export type DemandPage = {
  readonly demands: readonly OfficerDemand[]
  /** The id to go on from; null at the end. */
  readonly more: string | null
}

/** Newest first, a page at a time: those received before the demand `after`. */
export async function readDemands(
  d: Deployment,
  actor: Actor,
  after: string | null,
  size = 50,
): Promise<DemandPage> {
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<Row>(
      `${VISIBLE} and ($1::text is null or (d.received_at, d.id) <
         (select x.received_at, x.id from duly.demand x where x.id = $1))
       order by d.received_at desc, d.id desc limit $2`,
      [after, size + 1],
    ),
  )
  const shown = rows.slice(0, size)
  return {
    demands: shown.map(row => open(d, row)),
    more: rows.length > size ? (shown.at(-1)?.id ?? null) : null,
  }
}

/** null for what does not exist and for what is another authority's: the two look the same. */
export async function findDemand(d: Deployment, actor: Actor, id: string): Promise<OfficerDemand | null> {
  const [row] = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<Row>(`${VISIBLE} and d.id = $1`, [id]),
  )
  return row ? open(d, row) : null
}

function open(d: Deployment, row: Row): OfficerDemand {
  const key = unwrapKey(d.vault, row.id, row.online)
  const view = openField<OfficerView>(key, [row.id, 1, 'officer'], row.officer_view)
  return { id: row.id, key, view }
}

export type AnswerGroup = Omit<OfficerView['lines'][number], 'ask'> & { readonly asks: readonly string[] }

/** One answer per category and reason. A line per account would tell how many accounts there are. */
export function answerGroups(view: OfficerView): AnswerGroup[] {
  const groups = new Map<string, AnswerGroup>()
  for (const { ask, ...line } of view.lines) {
    const key = JSON.stringify([line.category, line.decision, line.reason, line.cite, line.wouldSuffice])
    const asks = [...new Set([...(groups.get(key)?.asks ?? []), ask])]
    groups.set(key, { ...line, asks })
  }
  return [...groups.values()]
}
