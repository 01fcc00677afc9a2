// What the law's answer proposes for a demand, accepted as it stands: by the ordinary determination with all its guards, and only of
// the version that its person was shown. For one of a batch: what departs from the others is left to its own page.

import type { BatchOffer } from '../../api/desk/queue.ts'
import { accepted, likeness, type Proposal, proposal } from '../../domain/decision/proposal.ts'
import type { Demand } from '../../domain/registry/state.ts'
import { nextStep } from '../../domain/turn/next.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { type Done, execute } from '../../store/demand/execute.ts'
import type { Deployment } from '../deployment.ts'
import { shownVersion } from '../surfaces/desk/shown.ts'
import { loadFor, repetition, type Submit, submission } from './load.ts'

export type Offered = {
  readonly id: string
  readonly version: number
  readonly likeness: string
} & Proposal

/** Each for itself; of those that may be accepted the ones that most are like. */
export async function offerProposals(
  d: Deployment,
  actor: Actor,
  ids: readonly string[],
): Promise<{ offered: Offered[]; refused: { id: string; refusal: Refusal }[] }> {
  const offered: Offered[] = []
  const refused: { id: string; refusal: Refusal }[] = []
  for (const id of new Set(ids)) {
    const one = await offerOne(d, actor, id)
    if (isRefusal(one)) refused.push({ id, refusal: one })
    else offered.push(one)
  }
  const usual = mostFrequent(offered.map(o => o.likeness))
  const others = offered.filter(o => o.likeness !== usual)
  return {
    offered: offered.filter(o => o.likeness === usual),
    refused: [...refused, ...others.map(({ id }) => ({ id, refusal: departs() }))],
  }
}

async function offerOne(d: Deployment, actor: Actor, id: string): Promise<Offered | Refusal> {
  const loaded = await loadFor(d, actor, id)
  if (isRefusal(loaded)) return loaded.code === 'grant_needed' ? unopened() : loaded
  const { demand } = loaded
  const proposed = proposal(demand)
  const no = (await refuseUnseen(d, actor, demand)) ?? refuseOpen(d, demand, proposed)
  if (no) return no
  const { version } = demand
  return { id, version, likeness: likeness(demand, proposed), ...proposed }
}

function mostFrequent(all: readonly string[]): string | undefined {
  const groups = [...Map.groupBy(all, one => one)]
  return groups.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0]
}

/** Of all of them: each kind of data and what would be said of it, once. */
export function decidedOf(offered: readonly Offered[]): BatchOffer['decides'] {
  const all = offered
    .flatMap(o => o.lines)
    .flatMap(({ category, decision, ground, reason, cite }) =>
      decision === '' || ground === '' ? [] : [{ category, decision, ground, reason, cite }],
    )
  return [...new Map(all.map(one => [JSON.stringify(one), one])).values()]
}

/** The same of all that are alike. */
export function explainedOf([first]: readonly Offered[]): BatchOffer['explains'] {
  const { ground = null, note = '' } = first?.exception ?? {}
  return { exception: ground, note, notChallenged: first?.notChallenged ?? '' }
}

export type Accepting = Submit & { readonly demandId: string; readonly likeness: string }

/** `likeness`: of the batch as it was offered. */
export async function acceptProposal(d: Deployment, actor: Actor, wish: Accepting): Promise<Done | Refusal> {
  const asked = { type: 'determine', accepts: wish.likeness }
  const before = await repetition(d, actor, wish, asked)
  if (before) return before
  const loaded = await loadFor(d, actor, wish.demandId)
  if (isRefusal(loaded)) return loaded
  const { demand } = loaded
  const proposed = proposal(demand)
  const no = (await refuseUnseen(d, actor, demand)) ?? refuseOpen(d, demand, proposed)
  if (no) return no
  if (likeness(demand, proposed) !== wish.likeness) return departs()
  const deciding = accepted(demand, proposed)
  if (!deciding) return leftToPerson()
  return execute(d.store, actor, {
    demandId: wish.demandId,
    ...submission(wish, asked),
    command: { type: 'determine', ...deciding },
  })
}

/** Nothing is decided for many that was not looked at one by one. */
async function refuseUnseen(d: Deployment, actor: Actor, demand: Demand): Promise<Refusal | null> {
  const shown = await shownVersion(d, actor, demand.id)
  if (shown === demand.version) return null
  return shown === null
    ? unopened()
    : refuse(
        'changed_meanwhile',
        sentence('deciding.changed_since_you_opened'),
        sentence('deciding.open_read_accept'),
      )
}

function refuseOpen(d: Deployment, demand: Demand, proposed: Proposal): Refusal | null {
  if (nextStep(demand, d.now(), d.settings).step !== 'determine')
    return refuse(
      'wrong_stage',
      sentence('deciding.next_step_not_decision'),
      sentence('deciding.open_see_what_waits'),
    )
  return accepted(demand, proposed) ? null : leftToPerson()
}

const unopened = () =>
  refuse('grant_needed', sentence('deciding.not_opened_by_you'), sentence('deciding.open_read_accept'))

const leftToPerson = () =>
  refuse(
    'wrong_stage',
    sentence('deciding.proposal_leaves_something_open'),
    sentence('deciding.decide_on_its_own_page'),
  )

const departs = () =>
  refuse('wrong_stage', sentence('deciding.proposal_departs'), sentence('deciding.decide_on_its_own_page'))
