// What may be decided where a paper has data kept: kept they are by an order that reaches them, given they are not by it. Promise 1:
// an order to keep is the weakest process there is, and releases nothing.
import { isAuthenticated } from './authenticate.ts'
import type { Context } from './decide.ts'
import type { LineDecision } from './event.ts'
import { actOf } from './keeping.ts'
import { type Refusal, refuse } from './refusal.ts'
import { assessmentOf, type Demand } from './state.ts'

/** Asked when a line is decided, and again whenever somebody prepares or signs. */
export function refuseGivingKept(line: LineDecision, d: Demand): Refusal | null {
  const act = actOf(d, line)
  if (act !== 'preserve' && act !== 'stay_silent') return null
  return refuse(
    'process_does_not_reach',
    'This paper orders no data to be given.',
    act === 'preserve'
      ? 'Decide that they are kept. To have them, the authority sends an order to produce.'
      : 'Reject the line: the paper orders silence alone.',
    assessmentOf(d, line)?.findings[0]?.citation ?? 'promise 1',
  )
}

/** Keeping a person's data for an authority is done because a law wants it, for who is who they say. */
export function refuseKeeping(line: LineDecision, d: Demand, c: Context): Refusal | null {
  if (!isAuthenticated(d)) return refuseUnknownSender()
  const law = assessmentOf(d, line)
  if (!law)
    return refuse('not_assessed', 'This line has no answer of the law yet.', 'Assess the demand again.')
  const cite = law.findings[0]?.citation
  if (line.account === null)
    return refuse(
      'invalid_input',
      'There is no account whose data could be kept.',
      'Decide no data for it.',
      cite,
    )
  if (actOf(d, line) !== 'preserve')
    return refuse(
      'ground_unknown',
      'This paper does not order that data are kept.',
      'Decide whether they are given. They can be set apart meanwhile.',
      cite,
    )
  if (law.outcome === 'insufficient' || law.compulsion === 'forbidden')
    return refuse(
      'process_does_not_reach',
      'The paper served does not reach this category.',
      'Reject it and say what would suffice.',
      cite,
    )
  if (law.compulsion === 'permitted')
    return refuse(
      'merely_permitted',
      'The law permits to keep these data but does not require it.',
      'Decline it.',
      cite,
    )
  const open = law.outcome === 'needs_review' || law.compulsion === 'unknown'
  const counsel = c.actor.kind === 'staff' && c.actor.roles.includes('counsel')
  const opinion = line.ground === 'required_by_law_counsel_opinion'
  if (open && !opinion)
    return refuse(
      'counsel_required',
      'The packs do not say that this is required.',
      'Record it as counsel’s opinion, with the reason.',
      cite,
    )
  return opinion && !counsel
    ? refuse(
        'counsel_required',
        'Only counsel gives counsel’s opinion.',
        'Hand it to counsel, or choose the other ground.',
      )
    : null
}

export function refuseUnknownSender(): Refusal {
  return refuse(
    'authority_not_authenticated',
    'The sender is not authenticated.',
    'Complete the checks and the call-back.',
    'promise 1',
  )
}
