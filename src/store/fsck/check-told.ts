// When each tenant was told, as an edition counts it, compared with the determination and the first notice in the events.
import type { DemandEvent } from '../../domain/registry/event.ts'
import type { Demand } from '../../domain/registry/state.ts'
import type { Transaction } from '../database.ts'
import { type Finder, instant } from './finding.ts'

type Given = { tx: Transaction; demand: Demand; events: readonly DemandEvent[]; tell: Finder }
type Row = { matter_id: string; determined_at: Date | null; told_at: Date | null; late: boolean }

/** The workers write these rows after the change: what is not there yet is no difference, and what is there must be true. */
export async function checkTold({ tx, demand, events, tell }: Given): Promise<void> {
  const rows = await tx.query<Row>(
    'select matter_id, determined_at, told_at, late from duly.lifecycle where demand_id = $1',
    [demand.id],
  )
  for (const row of rows) {
    const matter = demand.matters.find(m => m.id === row.matter_id)
    const first = events.find(e => e.kind === 'NoticeSent' && e.matter === row.matter_id)
    const sent = first?.kind === 'NoticeSent' ? first.data : null
    const told = row.told_at === null || (sent?.sentAt === instant(row.told_at) && sent?.late === row.late)
    const determined = row.determined_at === null || matter?.determinedAt === instant(row.determined_at)
    if (!told || !determined)
      tell(`when the tenant of matter ${row.matter_id} was told is not what the events say`)
  }
}
