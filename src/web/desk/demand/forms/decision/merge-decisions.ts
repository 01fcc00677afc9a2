// Two people decided lines of a demand at once: what the other one decided and I left as it was proposed stays theirs; where both
// decided otherwise, a person chooses, and nothing is overwritten unseen. Pure.
import type { LineDecision, LineKey } from '../../../../../domain/decision/events.ts'
import type { Demand } from '../../../../../domain/registry/state.ts'
import { decided, keyOf } from '../../deciding/lines.ts'

export type Side = 'theirs' | 'mine'

type Recorded = Demand['lines'][number]
export type Both = LineKey & { readonly theirs: Recorded; readonly mine: LineDecision }

type AtOnce = {
  /** As the form was opened: the demand, and what the form then said of its lines. */
  readonly base: Demand
  readonly opened: readonly LineDecision[]
  readonly mine: readonly LineDecision[]
  readonly fresh: Demand
  /** Who I am: what I recorded myself is not somebody else's. */
  readonly me: string
}

/** What somebody else recorded since the form was opened, of the lines that this form decides. */
function theirsOf({ base, mine, fresh, me }: AtOnce): Both[] {
  return mine.flatMap(line => {
    const theirs = decided(fresh, line)
    if (!theirs || theirs.by === me) return []
    const before = decided(base, line)
    if (before?.by === theirs.by && before.at === theirs.at) return []
    const { ask, category, account } = line
    return [{ ask, category, account, theirs, mine: line }]
  })
}

/** Whether somebody else decided any of these lines meanwhile. */
export function isDecidedMeanwhile(all: AtOnce): boolean {
  return theirsOf(all).length > 0
}

/** The lines that both decided, and not to the same. */
export function bothDecided(all: AtOnce): Both[] {
  return theirsOf(all).filter(({ theirs, mine }) => {
    const untouched = all.opened.some(one => keyOf(one) === keyOf(mine) && isSame(one, mine))
    return !untouched && !isSame(theirs, mine)
  })
}

/** What is still to be recorded: what nobody else decided, and what I chose of the rest. */
export function leftOfMine(all: AtOnce, chosen: Readonly<Record<string, Side>>): LineDecision[] {
  const stands = new Set(
    theirsOf(all)
      .map(keyOf)
      .filter(key => chosen[key] !== 'mine'),
  )
  return all.mine.filter(line => !stands.has(keyOf(line)))
}

function isSame(a: LineDecision, b: LineDecision): boolean {
  return contentOf(a) === contentOf(b)
}

export function contentOf({ decision, ground, cite, reason, period, policy }: LineDecision): string {
  return JSON.stringify([decision, ground, cite, reason, period?.from, period?.to, policy])
}
