// Somebody named says what a paper is that was taken out of the ordinary intake: it stays, it stays outside and only clocks and
// counts stay, or it is none and goes back to the desk.

import { mayOpenLane } from '../../domain/arrival/restricted.ts'
import type { Demand } from '../../domain/registry/state.ts'
import type { Actor } from '../../kernel/actor.ts'
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import { type Done, execute } from '../../store/demand/execute.ts'
import type { LaneOutcome } from '../../vocabulary/lanes.ts'
import type { Deployment } from '../deployment.ts'
import { receiveArrival } from '../papers/intake.ts'
import { erase } from '../worker/erase-outside.ts'
import { loadFor, repetition, type Submit, submission } from './load.ts'

export type SettleLane = Submit & {
  readonly demandId: string
  readonly outcome: LaneOutcome
  readonly paperKept: string
}

/** `demandId` of what is done: where it stays outside, the demand that keeps its clocks. */
export async function settleLane(d: Deployment, actor: Actor, wish: SettleLane): Promise<Done | Refusal> {
  const { demandId, outcome, paperKept } = wish
  const asked = { type: 'settle_lane', outcome, paperKept }
  const before = await repetition(d, actor, wish, asked)
  if (before) return before
  const loaded = await loadFor(d, actor, demandId)
  if (isRefusal(loaded)) return loaded
  // The one that stays is there before the one that goes is settled: a crash between leaves both, and the same act again one.
  const kept = outcome === 'outside' ? await openKept(d, actor, loaded.demand, paperKept) : null
  if (kept && isRefusal(kept)) return kept
  const done = await execute(d.store, actor, {
    demandId,
    ...submission(wish, asked),
    command: { type: 'settle_lane', outcome, paperKept },
  })
  if (isRefusal(done) || !kept) return done
  await erase(d, done.demand)
  return kept
}

/** When and how it was served is all that goes over. */
async function openKept(
  d: Deployment,
  actor: Actor,
  demand: Demand,
  paperKept: string,
): Promise<Done | Refusal> {
  const no = mayOpenLane(actor)
  if (no) return no
  const { servedAt, servedManner, servedUncertain, entityServed } = demand.received
  return receiveArrival(d, actor, {
    channel: 'desk',
    bytes: Buffer.from(`It came by an ordinary way and was erased.\n\nThe paper is kept: ${paperKept}\n`),
    fileName: 'entry.txt',
    service: { servedAt, servedManner, servedUncertain, entityServed },
    receivedAt: d.now(),
    sender: null,
    idempotencyKey: `outside-${demand.id}`,
    restricted: {
      people: [...new Set([actor.kind === 'staff' ? actor.id : '', ...(demand.named ?? [])])],
      paperKept,
    },
  })
}
