// Why an act is not possible now, as its command would be told: the same context as a write has, and the reader's language.
import type { Actor } from '../../demand/actor.ts'
import type { CommandOf } from '../../demand/command.ts'
import { notYet } from '../../demand/not-yet.ts'
import type { Demand } from '../../demand/state.ts'
import { withTransaction } from '../../store/database.ts'
import { contextFor } from '../../store/decision-context.ts'
import { databaseActor } from '../../store/execute.ts'
import type { Language } from '../../words/languages.ts'
import { sentenceIn } from '../../words/sentences.ts'
import type { Deployment } from '../deployment.ts'
import type { DemandPage } from './api.ts'

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
    detail: sentenceIn(language, n.detail),
    next: n.next && sentenceIn(language, n.next),
  }))
}
