// Why an act is not possible now, as its command would be told: the same context as a write has, and the reader's language.

import type { DemandPage } from '../../../api/desk/demand-page.ts'
import type { CommandOf } from '../../../domain/registry/command.ts'
import type { Demand } from '../../../domain/registry/state.ts'
import { notYet } from '../../../domain/turn/not-yet.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { withTransaction } from '../../../store/database.ts'
import { contextFor } from '../../../store/demand/decision-context.ts'
import { databaseActor } from '../../../store/demand/execute.ts'
import { saidIn } from '../../../words/faces/sentences.ts'
import type { Language } from '../../../words/languages.ts'
import type { Deployment } from '../../deployment.ts'

/** Of all commands the one that is told most: what counsel adopted, and what contracts say. */
const command: CommandOf<'determine'> = {
  type: 'determine',
  lines: [],
  redirectException: null,
  notChallenged: null,
}

export async function readNotYet(
  d: Deployment,
  actor: Actor,
  demand: Demand,
  language: Language,
): Promise<DemandPage['notYet']> {
  const context = await withTransaction(d.db, databaseActor(actor), tx =>
    contextFor(d.store, actor, { command, demand }, tx),
  )
  return notYet(demand, context).map(n => ({
    ...n,
    detail: saidIn(language, n.detail),
    next: n.next && saidIn(language, n.next),
  }))
}
