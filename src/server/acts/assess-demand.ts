// Asking the law about a demand, as of today, with the facts of its tenants.

import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { FactsError } from '../../law/facts/facts.ts'
import { type Done, execute } from '../../store/demand/execute.ts'
import type { Deployment } from '../deployment.ts'
import { adoptedPacks, packsInUse } from '../law/adoption.ts'
import { counselInForce } from '../law/counsel-in-force.ts'
import { assess } from '../papers/assess.ts'
import { withContracts } from '../tenants/contract-rules.ts'
import { loadFor, repetition, type Submit, submission } from './load.ts'

export async function assessDemand(
  d: Deployment,
  actor: Actor,
  wish: Partial<Submit> & { demandId: string },
): Promise<Done | Refusal> {
  const asked = { type: 'record_assessment' }
  const before = await repetition(d, actor, wish, asked)
  if (before) return before
  const loaded = await loadFor(d, actor, wish.demandId)
  if (isRefusal(loaded)) return loaded
  if (!loaded.demand.facts)
    return refuse(
      'facts_incomplete',
      sentence('borders.facts_not_confirmed_yet'),
      sentence('borders.confirm_what_paper_says_first'),
    )
  const tenants = new Map(
    [...loaded.directory.tenants.values()].map(t => [
      t.id,
      { kind: t.kind, country: t.country, profession: t.profession },
    ]),
  )
  const adopted = await adoptedPacks(d)
  const asking = {
    packs: packsInUse(d.packs, adopted),
    adopted,
    policy: withContracts(
      d.lawPolicy,
      loaded.demand.matters.flatMap(m => loaded.directory.tenants.get(m.tenant) ?? []),
    ),
    counsel: await counselInForce(d.db, loaded.directory.people),
    courtDays: d.settings.courtDays,
    provider: d.provider,
    tenants,
    authorities: loaded.directory.authorities,
    today: d.now().slice(0, 10),
    now: d.now(),
  }
  try {
    return await execute(d.store, actor, {
      demandId: wish.demandId,
      ...submission(wish, asked),
      command: assess(loaded.demand, asking),
    })
  } catch (error) {
    if (error instanceof FactsError)
      return refuse(
        'facts_incomplete',
        sentence('borders.confirmed_answer_does_not_form'),
        sentence('borders.correct_facts_see_each_fields'),
      )
    throw error
  }
}
