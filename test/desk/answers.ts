// What the law leaves open on the desk's demands: as the evaluator's answers stand beside an assessment.

import { type Demand, lineKey, openLines } from '../../src/domain/registry/state.ts'
import type { Answer } from '../../src/law/answer.ts'

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
    note: 'Content only; customer neither US person nor US resident; conflict with the law of a qualifying foreign government.',
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

const pack = (id: string) => ({ id, version: '2026.11.25', hash: '0'.repeat(64) })
const conflicts = [
  {
    law: 'GDPR article 48',
    route: 'motion on common-law comity before the date due; suspends only by court order',
    rule: 'eux.rule.gdpr48',
    movers: ['provider', 'customer'],
    governments: null,
    suspends: 'by_court_order_only',
    packs: [pack('us'), pack('eux')],
    worksheet: {
      id: 'us.worksheet.comity',
      title: 'Common-law comity: what a court weighs',
      cite: 'Aerospatiale, 482 U.S. 522 (1987)',
      factors: [
        { ask: 'How important are the data to the investigation?', cite: 'factor 1', facts: [] },
        { ask: 'Is there another way to get them, such as a treaty?', cite: 'factor 4', facts: [] },
      ],
      confidence: 'KNOWN',
      checked: '2026-11-25',
    },
  },
]
/** Challenges and a conflict for each line, in the evaluator's form. */
export function answersOn(d: Demand): Record<string, Pick<Answer, 'challenges' | 'conflicts'>> {
  const played = { challenges: entries, conflicts } as unknown as Pick<Answer, 'challenges' | 'conflicts'>
  return Object.fromEntries(openLines(d).map(l => [lineKey(l), played]))
}
