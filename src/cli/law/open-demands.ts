// The open demands of a data directory, answered with given packs: which of them a new version would change.

import { lineKey } from '../../domain/registry/state.ts'
import type { Actor } from '../../kernel/actor.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { FactsError } from '../../law/facts/facts.ts'
import type { Pack } from '../../law/pack-format/pack.ts'
import { loadFor } from '../../server/acts/load.ts'
import { type Deployment, openDeployment } from '../../server/deployment.ts'
import { counselInForce } from '../../server/law/counsel-in-force.ts'
import { answersOf } from '../../server/papers/assess.ts'
import { asWorker } from '../../server/worker/demand-at-work.ts'
import type { Answered } from './diff.ts'
import { type LawIo, UsageError } from './input.ts'

const OPERATOR: Actor = { kind: 'system', id: 'worker' }

/** Runs `work` with a function that answers every open line, and closes the directory after it. */
export async function withOpenDemands(
  io: LawIo,
  work: (answers: (packs: readonly Pack[]) => Promise<Map<string, Answered>>) => Promise<number>,
): Promise<number> {
  if (io.data === undefined) throw new UsageError('--open needs a data directory: --data DIR')
  const d = await openDeployment({ path: io.data, onLog: io.err })
  try {
    return await work(packs => answersWith(d, packs))
  } finally {
    await d.close()
  }
}

/** By reference and line; what nobody confirmed yet has no answer, and what the facts do not carry is left out. */
async function answersWith(d: Deployment, packs: readonly Pack[]): Promise<Map<string, Answered>> {
  const rows = await asWorker(d, tx =>
    tx.query<{ id: string; reference: string }>(
      'select id, reference from duly.demand where closed_at is null order by received_at',
    ),
  )
  const answers = new Map<string, Answered>()
  const counsel = await counselInForce(d.db, new Map())
  for (const row of rows) {
    const loaded = await loadFor(d, OPERATOR, row.id)
    if (isRefusal(loaded) || loaded.demand.facts === null) continue
    const tenants = new Map(
      [...loaded.directory.tenants.values()].map(t => [t.id, { kind: t.kind, country: t.country }]),
    )
    const asking = {
      packs,
      adopted: true,
      policy: d.lawPolicy,
      counsel,
      courtDays: d.settings.courtDays,
      provider: d.provider,
      tenants,
      authorities: loaded.directory.authorities,
      today: d.now().slice(0, 10),
    }
    try {
      for (const { line, answer } of answersOf(loaded.demand, asking))
        answers.set(`${row.reference} ${lineKey(line)}`, {
          outcome: answer.outcome,
          notice: answer.notice.value,
          deadline: answer.deadline?.due ?? null,
        })
    } catch (error) {
      if (!(error instanceof FactsError)) throw error
    }
  }
  return answers
}
