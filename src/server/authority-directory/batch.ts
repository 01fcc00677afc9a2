// The changes that came by one table: read together, and confirmed or stopped together. Each is settled by itself, as on its own page:
// what cannot be done any more stays, with why, and keeps back nothing else.

import type { AuthorityBatch, BatchSettled } from '../../api/desk/authorities.ts'
import { authorityChange } from '../../directory/authority-entry.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { refuseSecond } from '../../kernel/two-people.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { listProposals, type StoredProposal } from '../../store/proposals.ts'
import type { Deployment } from '../deployment.ts'
import { readDirectory } from '../directory.ts'
import { refusalIn } from '../http/refusal-words.ts'
import { settle } from '../proposals/proposal.ts'
import { asRuled } from '../proposals/read.ts'
import type { Settler } from '../proposals/subject.ts'
import { authorityChanges } from './change.ts'
import { changesOf, type Reader } from './page.ts'

/** Authorities before their officers. */
async function rowsOf(tx: Transaction, batch: string): Promise<readonly StoredProposal[]> {
  const rows = await listProposals(tx, { subjects: ['authority'], batch })
  return rows.toSorted((a, b) => Number(a.part !== '') - Number(b.part !== '') || (a.id < b.id ? -1 : 1))
}

export async function readBatch(
  d: Deployment,
  reader: Reader,
  id: string,
): Promise<AuthorityBatch | Refusal> {
  return withTransaction(d.db, databaseActor(reader.actor), async tx => {
    const rows = await rowsOf(tx, id)
    const [first] = rows
    if (!first) return noBatch()
    const directory = await readDirectory(tx, d.vault)
    const { waiting } = await changesOf(tx, d, directory, { batch: id }, reader)
    const order = new Map(rows.map((row, i) => [row.id, i]))
    return {
      id,
      askedBy: waiting[0]?.askedBy ?? directory.people.get(first.askedBy)?.name ?? first.askedBy,
      askedAt: first.askedAt,
      waiting: waiting.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
      done: rows.filter(r => r.outcome === 'done').length,
      stopped: rows.filter(r => r.outcome === 'stopped').length,
    }
  })
}

type Settles = {
  readonly actor: Actor
  readonly by: Settler
  readonly language: Reader['language']
}
type Settling = { readonly batch: string; readonly confirm: boolean; readonly against: string }

export async function settleBatch(
  d: Deployment,
  { actor, by, language }: Settles,
  { batch, confirm, against }: Settling,
): Promise<BatchSettled | Refusal> {
  const rows = await withTransaction(d.db, databaseActor(actor), tx => rowsOf(tx, batch))
  const [first] = rows
  if (!first) return noBatch()
  const no = confirm ? refuseSecond(authorityChange, asRuled(authorityChanges, first), by.id, d.now()) : null
  if (no) return no
  const left: { id: string; says: string }[] = []
  let settled = 0
  for (const { id } of rows.filter(r => r.outcome === null)) {
    const done = await settle(d, [authorityChanges], by, { change: id, confirm, second: against })
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
  return refuse(
    'not_found',
    sentence('directory.no_such_table_changes'),
    sentence('directory.open_list_authorities'),
  )
}
