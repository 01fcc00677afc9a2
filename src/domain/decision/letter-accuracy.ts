// What a line must not say to an authority because the record says otherwise: no records without a look, no account where one
// was found, an organisation that is none, a paper that does not reach what the law says it reaches.

import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { isOrganisation, keepingNotRequired, suggestedReasons } from '../../vocabulary/closed-lists.ts'
import type { Context } from '../registry/context.ts'
import { assessmentOf, type Demand, matterOf } from '../registry/state.ts'
import { clearanceOf } from './clearance.ts'
import type { LineDecision } from './events.ts'
import { citeFor } from './line-proposal.ts'
import { waitsOn } from './redirect-due.ts'

export function refuseUntrue(line: LineDecision, d: Demand, c: Context): Refusal | null {
  if (isForOther(line, d))
    return refuse(
      'invalid_input',
      sentence('course.reason_says_other_than_decided'),
      sentence('course.write_reason_of_this_decision'),
    )
  const counsel = c.actor.kind === 'staff' && c.actor.roles.includes('counsel')
  if (line.decision === 'no_data') return refuseNoData(line, d)
  if (line.decision === 'redirect') return refuseRedirect(line, d, c, counsel)
  if (line.ground === 'refused_by_enforcing_authority') return refuseTheirs(line, d)
  return line.decision === 'reject' && !counsel ? refuseRejection(line, d) : null
}

/** A reason that the desk brought for another decision, and that stayed when the decision changed. */
function isForOther({ decision, ground, reason, ...line }: LineDecision, d: Demand): boolean {
  const said = reason.trim()
  const of = (Object.keys(suggestedReasons) as (keyof typeof suggestedReasons)[]).find(
    key => suggestedReasons[key] === said,
  )
  if (of) return of !== decision && of !== ground
  if (said === keepingNotRequired) return ground !== 'permitted_not_required'
  const law = assessmentOf(d, line)
  const asRequired = law?.outcome === 'sufficient' && law.compulsion === 'required'
  return decision === 'reject' && asRequired && law.findings.some(f => f.why === said)
}

/** Art 12 of Regulation (EU) 2023/1543: refusing is that authority's, and we say so only where it did. */
function refuseTheirs({ category }: LineDecision, d: Demand): Refusal | null {
  return clearanceOf(d, category)?.outcome === 'refused'
    ? null
    : refuse(
        'ground_unknown',
        sentence('keeping.no_ground_refusal_enforcing_authority'),
        sentence('keeping.record_what_said_first_choose'),
        'Reg. (EU) 2023/1543 art 12',
      )
}

function refuseNoData(line: LineDecision, d: Demand): Refusal | null {
  if (!d.lookup?.answered)
    return refuse(
      'wrong_stage',
      sentence('course.nobody_looked_whether_account'),
      sentence('course.look_up_accounts_first_reject'),
    )
  return line.ground === 'no_matching_account' && line.account !== null
    ? refuse(
        'invalid_input',
        sentence('course.gate_found_account_line'),
        sentence('course.choose_other_ground_where_holds'),
      )
    : null
}

function refuseRedirect(line: LineDecision, d: Demand, c: Context, counsel: boolean): Refusal | null {
  const matter = matterOf(d, line)
  if (!matter || !isOrganisation(matter.tenantKind))
    return refuse(
      'ground_unknown',
      sentence('course.no_account_organisation_found_line'),
      sentence('course.nobody_can_sent_decide_otherwise'),
      'promise 2',
    )
  return waitsOn(line, d, c) && !counsel
    ? refuse(
        'counsel_required',
        sentence('course.production_falls_due_agency_not_answered'),
        sentence('course.counsel_decides_whether_wait_any'),
        'promise 2',
      )
    : null
}

const contradicted: readonly string[] = ['process_does_not_reach_category', 'permitted_not_required']

/** Refusing what a law requires is contempt: the packs can be wrong, and only counsel says so. */
function refuseRejection(line: LineDecision, d: Demand): Refusal | null {
  const law = assessmentOf(d, line)
  const required = law?.outcome === 'sufficient' && law.compulsion === 'required'
  return required && contradicted.includes(line.ground)
    ? refuse(
        'counsel_required',
        sentence('course.laws_answer_says_paper_reaches'),
        sentence('course.choose_ground_holds_counsel_decide'),
        law.findings[0]?.citation,
      )
    : null
}

/**
 * A ground that stands on a rule names it, and a refusal for want of process says what would suffice: in the law's own words where
 * the line has none.
 */
export function withLawsWord(line: LineDecision, d: Demand): LineDecision {
  const law = assessmentOf(d, line)
  const cite = line.cite.trim() || citeFor(d, line, line)
  if (line.decision !== 'reject' || line.ground !== 'process_does_not_reach_category')
    return { ...line, cite }
  const wouldSuffice = line.wouldSuffice.length > 0 ? line.wouldSuffice : (law?.wouldSuffice ?? [])
  return { ...line, cite, wouldSuffice }
}
