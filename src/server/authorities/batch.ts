// The changes that came by one table: read together, and confirmed or stopped together. Each is settled by itself, as on its own page:
// what cannot be done any more stays, with why, and keeps back nothing else.
import { refuseConfirming } from '../../demand/authority-entry.ts'
import { isRefusal, type Refusal, refuse } from '../../demand/refusal.ts'
import type { By } from '../admin/acts.ts'
import type { Deployment } from '../deployment.ts'
import { readDirectory } from '../directory.ts'
import { refusalIn } from '../http/refusal-words.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import type { AuthorityBatch, BatchSettled } from './api.ts'
import { settleChange } from './change.ts'
import { changesOf, type Reader } from './page.ts'

type Row = { id: string; asked_by: string; asked_at: Date; outcome: 'done' | 'stopped' | null }

const ROWS = `select id, asked_by, asked_at, outcome from duly.authority_change where batch = $1
  order by officer_id is not null, id`

export async function readBatch(
  d: Deployment,
  reader: Reader,
  id: string,
): Promise<AuthorityBatch | Refusal> {
  return asWorker(d, async tx => {
    const rows = await tx.query<Row>(ROWS, [id])
    const [first] = rows
    if (!first) return noBatch()
    const directory = await readDirectory(tx, d.vault)
    const { waiting } = await changesOf(tx, d, directory, { batch: id }, reader)
    const order = new Map(rows.map((row, i) => [row.id, i]))
    return {
      id,
      askedBy: waiting[0]?.askedBy ?? directory.people.get(first.asked_by)?.name ?? first.asked_by,
      askedAt: first.asked_at.toISOString(),
      waiting: waiting.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
      done: rows.filter(r => r.outcome === 'done').length,
      stopped: rows.filter(r => r.outcome === 'stopped').length,
    }
  })
}

type Settling = { readonly batch: string; readonly confirm: boolean; readonly against: string }

export async function settleBatch(
  d: Deployment,
  { by, language }: { readonly by: By & { readonly id: string }; readonly language: Reader['language'] },
  { batch, confirm, against }: Settling,
): Promise<BatchSettled | Refusal> {
  const rows = await asWorker(d, tx => tx.query<Row>(ROWS, [batch]))
  const [first] = rows
  if (!first) return noBatch()
  const no = confirm ? refuseConfirming(first.asked_by, by.id) : null
  if (no) return no
  const left: { id: string; says: string }[] = []
  let settled = 0
  for (const { id } of rows.filter(r => r.outcome === null)) {
    const done = await settleChange(d, by, { change: id, confirm, against })
    if (!isRefusal(done)) settled++
    // Stopped meanwhile, with its authority or by somebody else: there is nothing left of it.
    else if (done.code !== 'not_found') {
      const { detail, next } = refusalIn(language, done)
      left.push({ id, says: `${detail} ${next}` })
    }
  }
  return { settled, left }
}

function noBatch(): Refusal {
  return refuse('not_found', 'There is no such table of changes.', 'Open the list of authorities.')
}
