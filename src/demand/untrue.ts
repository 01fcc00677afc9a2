// What a line must not say to an authority because the record says otherwise: no records without a look, no account where one
// was found, an organisation that is none, a paper that does not reach what the law says it reaches.
import type { Context } from './decide.ts'
import type { LineDecision } from './event.ts'
import { clearanceOf } from './not-before.ts'
import { waitsOn } from './redirect-due.ts'
import { type Refusal, refuse } from './refusal.ts'
import { assessmentOf, type Demand, matterOf } from './state.ts'
import { citeOf, isOrganisation } from './vocabulary.ts'

export function refuseUntrue(line: LineDecision, d: Demand, c: Context): Refusal | null {
  const counsel = c.actor.kind === 'staff' && c.actor.roles.includes('counsel')
  if (line.decision === 'no_data') return refuseNoData(line, d)
  if (line.decision === 'redirect') return refuseRedirect(line, d, c, counsel)
  if (line.ground === 'refused_by_enforcing_authority') return refuseTheirs(line, d)
  return line.decision === 'reject' && !counsel ? refuseRejection(line, d) : null
}

/** Art 12 of Regulation (EU) 2023/1543: refusing is that authority's, and we say so only where it did. */
function refuseTheirs({ category }: LineDecision, d: Demand): Refusal | null {
  return clearanceOf(d, category)?.outcome === 'refused'
    ? null
    : refuse(
        'ground_unknown',
        'No ground for refusal of the enforcing authority is on record for this line.',
        'Record what it said first, or choose the reason that holds.',
        'Reg. (EU) 2023/1543 art 12',
      )
}

function refuseNoData(line: LineDecision, d: Demand): Refusal | null {
  if (!d.lookup?.answered)
    return refuse(
      'wrong_stage',
      'Nobody has looked whether there is an account.',
      'Look up the accounts first, or reject the line on its face.',
    )
  return line.ground === 'no_matching_account' && line.account !== null
    ? refuse(
        'invalid_input',
        'The gate found an account for this line.',
        'Choose the other ground where it holds nothing in the period, or decide otherwise.',
      )
    : null
}

function refuseRedirect(line: LineDecision, d: Demand, c: Context, counsel: boolean): Refusal | null {
  const matter = matterOf(d, line)
  if (!matter || !isOrganisation(matter.tenantKind))
    return refuse(
      'ground_unknown',
      'No account of an organisation was found for this line.',
      'Nobody can be sent to it: decide otherwise.',
      'promise 2',
    )
  return waitsOn(line, d, c) && !counsel
    ? refuse(
        'counsel_required',
        'Production falls due, and the agency has not answered the redirect.',
        'Counsel decides whether to wait any longer.',
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
        'The law’s answer says that this paper reaches the category and that the answer is required.',
        'Choose the ground that holds, or have counsel decide.',
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
  const cite = line.cite.trim() || citeOf(line.ground, law?.findings ?? [])
  if (line.decision !== 'reject' || line.ground !== 'process_does_not_reach_category')
    return { ...line, cite }
  const wouldSuffice = line.wouldSuffice.length > 0 ? line.wouldSuffice : (law?.wouldSuffice ?? [])
  return { ...line, cite, wouldSuffice }
}
