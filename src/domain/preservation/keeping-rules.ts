// What may be decided where a paper has data kept: kept they are by an order that reaches them, given they are not by it. Promise 1:
// an order to keep is the weakest process there is, and releases nothing.

import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { isAuthenticated } from '../arrival/authenticate.ts'
import type { LineDecision } from '../decision/events.ts'
import type { Context } from '../registry/context.ts'
import { assessmentOf, type Demand } from '../registry/state.ts'
import { actOf } from './keeping.ts'

/** Asked when a line is decided, and again whenever somebody prepares or signs. */
export function refuseGivingKept(line: LineDecision, d: Demand): Refusal | null {
  const act = actOf(d, line)
  if (act !== 'preserve' && act !== 'stay_silent') return null
  return refuse(
    'process_does_not_reach',
    sentence('keeping.paper_orders_no_data_given'),
    act === 'preserve'
      ? sentence('keeping.decide_they_kept_them_authority')
      : sentence('keeping.reject_line_paper_orders_silence'),
    assessmentOf(d, line)?.findings[0]?.citation ?? 'promise 1',
  )
}

/** Keeping a person's data for an authority is done because a law wants it, for who is who they say. */
export function refuseKeeping(line: LineDecision, d: Demand, c: Context): Refusal | null {
  if (!isAuthenticated(d)) return refuseUnknownSender()
  const law = assessmentOf(d, line)
  if (!law)
    return refuse(
      'not_assessed',
      sentence('deciding.line_no_answer_law_yet'),
      sentence('deciding.assess_demand_again'),
    )
  const cite = law.findings[0]?.citation
  if (line.account === null)
    return refuse(
      'invalid_input',
      sentence('keeping.no_account_whose_data_could'),
      sentence('deciding.decide_no_data'),
      cite,
    )
  if (actOf(d, line) !== 'preserve')
    return refuse(
      'ground_unknown',
      sentence('keeping.paper_does_not_order_data'),
      sentence('keeping.decide_whether_they_given_they'),
      cite,
    )
  if (law.outcome === 'insufficient' || law.compulsion === 'forbidden')
    return refuse(
      'process_does_not_reach',
      sentence('deciding.paper_served_does_not_reach'),
      sentence('keeping.reject_say_what_would_suffice'),
      cite,
    )
  if (law.compulsion === 'permitted')
    return refuse(
      'merely_permitted',
      sentence('keeping.law_permits_keep_these_data'),
      sentence('keeping.decline_it'),
      cite,
    )
  const open = law.outcome === 'needs_review' || law.compulsion === 'unknown'
  const counsel = c.actor.kind === 'staff' && c.actor.roles.includes('counsel')
  const opinion = line.ground === 'required_by_law_counsel_opinion'
  if (open && !opinion)
    return refuse(
      'counsel_required',
      sentence('deciding.packs_do_not_say_required'),
      sentence('deciding.record_counsels_opinion_reason'),
      cite,
    )
  return opinion && !counsel
    ? refuse(
        'counsel_required',
        sentence('deciding.only_counsel_gives_counsels_opinion'),
        sentence('deciding.hand_counsel_choose_other_ground'),
      )
    : null
}

export function refuseUnknownSender(): Refusal {
  return refuse(
    'authority_not_authenticated',
    sentence('deciding.sender_not_authenticated'),
    sentence('deciding.complete_checks_call_back'),
    'promise 1',
  )
}
