// The paper behind a live authorisation, for who reads it here: under the grant that opening the authorisation took, and noted.

import type { Actor } from '../../../kernel/actor.ts'
import { sentence } from '../../../kernel/message.ts'
import { type Refusal, refuse } from '../../../kernel/refusal.ts'
import { withTransaction } from '../../../store/database.ts'
import { databaseActor } from '../../../store/demand/execute.ts'
import { loadStream } from '../../../store/demand/stream.ts'
import { readStored } from '../../worker/stored.ts'
import { noteRead, refuseUnopened } from '../desk/access.ts'
import { paperOf } from './decided.ts'
import { type ApproveDeps, demandOf, refuseUnknown } from './pending.ts'

export type PaperWish = { readonly digest: string; readonly sha256: string }

export async function readSignedPaper(
  deps: ApproveDeps,
  actor: Actor,
  { digest, sha256 }: PaperWish,
): Promise<{ readonly bytes: Buffer; readonly title: string } | Refusal> {
  const id = await withTransaction(deps.db, databaseActor(actor), tx => demandOf(tx, digest))
  if (id === null) return refuseUnknown(deps, actor, digest)
  const closed = await refuseUnopened(deps, actor, id)
  if (closed) return closed
  const stream = await withTransaction(deps.db, databaseActor(actor), tx => loadStream(tx, deps.vault, id))
  const document = stream.demand && paperOf(stream.demand, sha256)
  if (!document)
    return refuse('not_found', sentence('borders.no_such_paper_here'), sentence('borders.go_back_list'))
  await noteRead(deps, actor, id, 'paper')
  return { bytes: await readStored(deps, stream, document), title: document.title }
}
