// What the law leaves open on the desk's demands: as the evaluator's answers stand beside an assessment.
import { type Demand, lineKey, openLines } from '../../src/demand/state.ts'

const court = 'US district court for the district of the grand jury'
export const entries = [
  {
    kind: 'motion_to_quash_or_modify',
    forum: court,
    deadline: null,
    deadlineText: 'promptly and before the return date; no number of days in the rule',
    suspensiveEffect: 'by_court_order_only',
    suspends: 'production',
    cite: 'Fed. R. Crim. P. 17(c)(2)',
  },
  {
    kind: 'motion_to_quash_or_modify_2703h',
    forum: 'court that issued the process',
    deadline: '2026-12-09',
    deadlineText: '14 days after service; longer only by government consent or leave',
    suspensiveEffect: 'by_statute',
    suspends: 'production',
    cite: '18 USC 2703(h)(2), (4)',
  },
  {
    kind: 'challenge_to_nondisclosure_order',
    forum: court,
    deadline: null,
    deadlineText: 'any time while the order runs',
    suspensiveEffect: 'none',
    suspends: 'none',
    cite: '18 USC 2705(b); First Amendment',
  },
].map(e => ({ ...e, steps: [] }))

/** As far as the desk reads them. */
export function answersOn(d: Demand): unknown {
  return Object.fromEntries(openLines(d).map(l => [lineKey(l), { challenges: entries }]))
}
