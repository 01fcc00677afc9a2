// Columns of a counted line that say where the authority was sent, and who contested what, with what became of it.
import type { CountedLine } from '../../ledger/statistics/counted-line.ts'
import { isTenants } from '../challenge/challenge-state.ts'
import { coversLine } from '../challenge/challenged-lines.ts'
import type { Challenge } from '../challenge/state.ts'
import type { Demand, Matter } from '../registry/state.ts'
import { type CountedPart, keyOf, matterOfPart } from './counted-part.ts'

type Columns = Pick<
  CountedLine,
  'redirect' | 'redirect_exception' | 'challenge' | 'challenge_fate' | 'secrecy_challenge' | 'objection'
>

export function contestColumns(d: Demand, part: CountedPart): Columns {
  const m = matterOfPart(d, part)
  const ofLine = m ? d.challenges.filter(c => coversLine(d, c, keyOf(part))) : []
  const production = ofLine.filter(c => c.about === 'production')
  return {
    redirect: m?.redirected ? (m.redirectAnswer?.outcome ?? 'asked') : 'none',
    redirect_exception: m?.redirectException?.ground ?? 'none',
    challenge: partiesOf(production),
    challenge_fate: fateOf(production),
    secrecy_challenge: fateOf(ofLine.filter(c => c.about === 'secrecy')),
    objection: m ? objectionOf(m) : 'none',
  }
}

function partiesOf(challenges: readonly Challenge[]): CountedLine['challenge'] {
  const [theirs, ours] = [challenges.some(isTenants), challenges.some(c => !isTenants(c))]
  if (theirs && ours) return 'both'
  if (theirs) return 'customer'
  return ours ? 'provider' : 'none'
}

/** Of several what is open, else the last. */
function fateOf(challenges: readonly Challenge[]): CountedLine['challenge_fate'] {
  const last = challenges.at(-1)
  if (!last) return 'none'
  return challenges.some(c => c.open) ? 'open' : (last.ruling ?? 'withdrawn')
}

/** What was said and decided while less was to leave counts where nothing was said since. */
function objectionOf(m: Matter): CountedLine['objection'] {
  if (m.objectionOpen) return 'open'
  if (m.objection) return m.objection.decision
  const earlier = m.earlier.findLast(e => e.objection)
  if (!earlier?.objection) return m.earlier.some(e => e.answer?.answer === 'objects') ? 'taken_back' : 'none'
  return earlier.followed ? 'taken_back' : earlier.objection.decision
}
