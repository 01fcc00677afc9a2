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
  const none = nothingOf(d, m)
  return {
    redirect: redirectOf(d, m, none),
    redirect_exception: m?.redirectException?.ground ?? none,
    challenge: partiesOf(production) ?? none,
    challenge_fate: fateOf(production) ?? none,
    secrecy_challenge: fateOf(ofLine.filter(c => c.about === 'secrecy')) ?? none,
    objection: m ? objectionOf(m, none) : 'none',
  }
}

type Nothing = 'none' | 'not_captured'

/** What is on record nowhere did not happen, unless another system had the demand first: what ended there it need not have told us. */
function nothingOf({ imported }: Demand, m: Matter | undefined): Nothing {
  return imported && m ? 'not_captured' : 'none'
}

/** Asked by a letter that left, and not by the decision. Of a customer that another system names, it says whether one left there. */
function redirectOf(d: Demand, m: Matter | undefined, none: Nothing): CountedLine['redirect'] {
  if (m?.redirectAnswer) return m.redirectAnswer.outcome
  if (m?.redirected && (m.redirectAskedAt !== null || d.named !== null)) return 'asked'
  return d.imported?.parts?.some(p => p.matter === m?.id) ? 'none' : none
}

function partiesOf(challenges: readonly Challenge[]): 'provider' | 'customer' | 'both' | null {
  const [theirs, ours] = [challenges.some(isTenants), challenges.some(c => !isTenants(c))]
  if (theirs && ours) return 'both'
  if (theirs) return 'customer'
  return ours ? 'provider' : null
}

/** Of several what is open, else the last. */
function fateOf(challenges: readonly Challenge[]): CountedLine['challenge_fate'] | null {
  const last = challenges.at(-1)
  if (!last) return null
  return challenges.some(c => c.open) ? 'open' : (last.ruling ?? 'withdrawn')
}

/** What was said and decided while less was to leave counts where nothing was said since. */
function objectionOf(m: Matter, none: Nothing): CountedLine['objection'] {
  if (m.objectionOpen) return 'open'
  if (m.objection) return m.objection.decision
  const earlier = m.earlier.findLast(e => e.objection)
  if (!earlier?.objection) return m.earlier.some(e => e.answer?.answer === 'objects') ? 'taken_back' : none
  return earlier.followed ? 'taken_back' : earlier.objection.decision
}
