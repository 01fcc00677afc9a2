// The fold: what is true of a demand after its events, each as its slice says. No rule lives here, only what happened.

import { arrivalFolds } from '../arrival/folds.ts'
import { challengeFolds } from '../challenge/folds.ts'
import { decisionFolds } from '../decision/folds.ts'
import { noticeFolds, noticeFollows } from '../notice/folds.ts'
import { toldFolded } from '../notice/re-notice.ts'
import { permittedFolds, permittedFollows } from '../permitted/folds.ts'
import { preservationFolds } from '../preservation/folds.ts'
import { releaseFolds } from '../release/folds.ts'
import { secrecyFolds, secrecyFollows } from '../secrecy/folds.ts'
import { heldFolded } from '../secrecy/late-hold.ts'
import { silenceFolded } from '../secrecy/late-order.ts'
import { secrecyLooked } from '../secrecy/secrecy-state.ts'
import { begin } from './begin.ts'
import type { DemandEvent, EventData, EventKind } from './event.ts'
import { type Fold, type Folds, type Follows, inMatter } from './event-fold.ts'
import type { Demand, Matter } from './state.ts'

const folds: Folds<EventData> = {
  ...arrivalFolds,
  ...decisionFolds,
  ...secrecyFolds,
  ...noticeFolds,
  ...challengeFolds,
  ...preservationFolds,
  ...permittedFolds,
  ...releaseFolds,
}

const follows: readonly Follows<EventData>[] = [permittedFollows, noticeFollows, secrecyFollows]

/** Every kind of event there is. */
export const eventKinds = Object.keys(folds) as readonly EventKind[]

export function fold(id: string, events: Iterable<DemandEvent>): Demand | null {
  let state: Demand | null = null
  for (const event of events) state = evolve(id, state, event)
  return state
}

export function evolve(id: string, state: Demand | null, event: DemandEvent): Demand {
  if (!state) {
    if (event.kind !== 'DemandReceived') throw new Error('a demand begins with DemandReceived')
    return begin(id, event)
  }
  if (event.version !== state.version + 1) throw new Error('events of a demand are numbered without gaps')
  return { ...apply(state, event), version: event.version }
}

// Of a union of events the checker does not see that event and fold are of one kind; `Folds` says so.
type FoldOfAny = Fold<DemandEvent>
type FollowOfAny = ((after: Demand, e: DemandEvent, before: Demand) => Demand) | undefined

function apply(s: Demand, e: DemandEvent): Demand {
  const after = applyOwn(s, e, folds[e.kind] as FoldOfAny)
  const others = follows.flatMap(f => (f[e.kind] as FollowOfAny) ?? [])
  return others.reduce((state, follow) => follow(state, e, s), after)
}

function applyOwn(s: Demand, e: DemandEvent, own: FoldOfAny): Demand {
  if (typeof own === 'function') return own(s, e)
  const after = inMatter(s, e.matter, m => withTelling(s, m, own.matter(m, e), e))
  return own.demand?.(after, e, s) ?? after
}

/** What follows for what may be told, from events of whichever slice. `m`: before it. */
function withTelling(s: Demand, m: Matter, own: Matter, e: DemandEvent): Matter {
  const after = {
    ...own,
    silent: silenceFolded(s, m, e),
    told: toldFolded(s, m, e),
    ...secrecyLooked(e),
  }
  return { ...after, held: heldFolded(after, e) }
}
