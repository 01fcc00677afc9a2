// What an approver reads of each decided line, and of what must not be overlooked.
import { decidedCells } from '../../src/domain/decision/proposal.ts'
import { assessmentOf, type Demand, lineKey, matterOf } from '../../src/domain/registry/state.ts'
import { barsProvider } from '../../src/law/notice.ts'
import { RECEIVED } from '../../src/server/letters/example-demand.ts'
import { careOf } from '../../src/server/surfaces/approve/care.ts'
import { decidedParts, keptBackParts } from '../../src/server/surfaces/approve/decided.ts'
import { isOrganisation } from '../../src/vocabulary/closed-lists.ts'
import { laneOfGround } from '../../src/vocabulary/lanes.ts'
import type { Language } from '../../src/words/languages.ts'
import { checks, isGiving, type Line, wordsFor } from './basis.ts'

export function wrongToApprover(d: Demand, language: Language): string[] {
  const { law } = wordsFor(d, language)
  const named = (person: string) => person
  const leaves = decidedParts(d, named, reason => law(reason))
  const stays = keptBackParts(d, named, reason => law(reason))
  return [
    ...d.lines.flatMap(line => wrongCells(d, line)),
    ...d.lines.flatMap(line => {
      const [here, there] = isGiving(line) ? [leaves, stays] : [stays, leaves]
      return wrongPart(line, { here, there, text: law(line.reason).text })
    }),
    ...wrongCare(d),
  ]
}

/** The rule named is one whose finding says this very reason by this very citation; the silence is of the law's own answer. */
function wrongCells(d: Demand, line: Line): string[] {
  const { wrong, says } = checks()
  const answer = d.assessment?.answer?.[lineKey(line)]
  const matter = matterOf(d, line)
  const { rule, cite, reason, tell, exception, letter, decision } = decidedCells(d, line)
  const findings = answer?.findings ?? []
  const saying = findings.filter(f => f.why === reason)
  const ofForm = line.ground.startsWith('annex_iii_')
  says(rule !== null || saying.length === 0 || !isLaws(line), `${reason} is of no rule`)
  says(rule === null || saying.some(f => f.rule === rule), `${rule} does not say: ${reason}`)
  says(
    rule === null || ofForm || saying.some(f => f.rule === rule && f.citation === cite),
    `${rule} by ${cite}`,
  )
  says(
    exception === null || (isGiving(line) && isOrganisation(matter?.tenantKind ?? 'consumer')),
    'an exception',
  )
  const needsOne = isGiving(line) && matter !== undefined && isOrganisation(matter.tenantKind)
  says(!needsOne || exception !== null, 'not asked first, without a reason')
  const notices = Object.values(d.assessment?.answer ?? {}).map(a => a.notice)
  says(tell === null || tell.cite === '' || notices.some(n => n.cite === tell.cite), `told by ${tell?.cite}`)
  says(tell?.when !== 'now' || !notices.some(n => barsProvider(n)), 'told now, against a bar')
  const kinds = { comply: 'release', redirect: 'redirect', no_data: 'no_records' } as const
  const expected = decision in kinds ? kinds[decision as keyof typeof kinds] : 'determination'
  says(letter === expected, `${decision} goes out by ${letter}`)
  return wrong
}

/** Its reason is the law's own words. */
const isLaws = ({ ground }: Line) =>
  ground === 'required_by_law' ||
  ground === 'process_does_not_reach_category' ||
  ground.startsWith('annex_iii_')

type Parts = ReturnType<typeof decidedParts>

/** It stands once: among what leaves where it is given, else among what does not, with its own decision, ground, reason and rule. */
function wrongPart(
  { category, decision, ground, cite }: Line,
  { here, there, text }: { readonly here: Parts; readonly there: Parts; readonly text: string },
): string[] {
  const { wrong, says } = checks()
  const mine = here.filter(p => p.categories.includes(category))
  const [part] = mine
  says(mine.length === 1 && !there.some(p => p.categories.includes(category)), `${category} stands elsewhere`)
  says(
    part?.decision === decision && part.ground === ground,
    `${decision} as ${part?.decision}, ${part?.ground}`,
  )
  says(part?.reason.text === text && part.cite === cite, `${part?.reason.text} (${part?.cite}): ${text}`)
  return wrong
}

/** What is warned of is so, and what is so is warned of. */
function wrongCare(d: Demand): string[] {
  const { wrong, says } = checks()
  const kinds = new Set(careOf(d, { now: RECEIVED, earlierDemands: 1 }).map(c => c.kind))
  const leaving = d.lines.filter(isGiving)
  const lanes = new Set(leaving.map(l => laneOfGround(l.ground)))
  const isOpen = leaving.some(l => assessmentOf(d, l)?.outcome !== 'sufficient')
  says(kinds.has('against_law') === isOpen, 'against the law’s answer')
  says(kinds.has('emergency_lane') === lanes.has('emergency'), 'by the emergency lane')
  says(kinds.has('consent_lane') === lanes.has('consent'), 'by consent')
  says(!kinds.has('not_required') && !kinds.has('duty_unknown'), 'what no law requires leaves without a lane')
  const excepted = leaving.some(l => matterOf(d, l)?.redirectException)
  says(kinds.has('not_redirected') === excepted, 'the customer was not asked first')
  return wrong
}
