// A paper of national security that stays outside: what came of it is erased, and with its key every copy that a later backup has.
import type { Demand } from '../../domain/registry/state.ts'
import { forgetWords } from '../../store/search/reindex.ts'
import type { Deployment } from '../deployment.ts'
import { asWorker } from './demand-at-work.ts'

/** The key last of all: a crash before leaves it, and the worker comes here again. Doing it again changes nothing. */
export async function erase(d: Deployment, demand: Demand): Promise<void> {
  if (demand.taken?.settled?.outcome !== 'outside') return
  const letters = demand.letters.flatMap(l => l.document ?? [])
  const replies = demand.replies.flatMap(r => r.documents)
  for (const { name } of [...demand.received.documents, ...replies, ...letters])
    await d.documents.delete(name)
  await asWorker(d, async tx => {
    await forgetWords(tx, d.vault, [demand.id])
    await tx.query('select duly.erase_outside($1)', [demand.id])
  })
}
