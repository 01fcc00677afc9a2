// Which of the law's findings a decision of one line rests on: one that speaks of the line's category and not against the decision.
// A reason and a citation are taken from it alone, so that no letter refuses a paper because it "reaches" what was asked.

import type { Answer } from '../../law/answer.ts'
import { type Decision, type Ground, isHeldBack } from '../../vocabulary/closed-lists.ts'
import { assessmentOf, type Demand, lineKey } from '../registry/state.ts'
import type { LineAssessment, LineKey } from './events.ts'

export type LawBehind = { readonly citation: string; readonly why: string; readonly rule: string | null }

/** Null where no finding says so: then a person writes reason and citation. */
export function lawBehind(
  d: Demand,
  line: LineKey,
  { decision, ground }: { readonly decision: Decision | ''; readonly ground: Ground | '' },
): LawBehind | null {
  const law = assessmentOf(d, line)
  if (!law) return null
  const answer = d.assessment?.answer?.[lineKey(line)]
  const about = answer && { answer, line }
  // Assessments of earlier versions have kept no whole answer, and with it not what each finding does.
  if (!about) return firstSaid(law) ?? null
  if (ground === 'permitted_not_required' || ground.startsWith('voluntary_')) return ofCompulsion(about)
  if (decision === 'comply' || decision === 'preserve')
    return decides(about, 'sufficient') ?? ofCompulsion(about)
  if (decision !== 'reject') return firstSaid(law) ?? null
  return decides(about, 'insufficient') ?? (law.compulsion === 'forbidden' ? ofCompulsion(about) : null)
}

type About = { readonly answer: Answer; readonly line: LineKey }

function decides({ answer, line }: About, outcome: 'sufficient' | 'insufficient'): LawBehind | null {
  const said = answer.findings.filter(f => f.outcome === outcome && !isHeldBack(f))
  // What says nothing of categories is about the whole paper.
  const own = said.filter(f => f.categories.length === 0 || f.categories.includes(line.category))
  // Why a paper from abroad fails and which way works are said together.
  return own.find(f => f.rule.startsWith('law#foreign_paper')) ?? own[0] ?? null
}

/** What the law says of the duty itself: that it is none, or that it is forbidden. */
function ofCompulsion({ answer, line }: About): LawBehind | null {
  const own = answer.perCategory.find(c => c.category === line.category)?.compulsion
  if (!own) return null
  const rule = answer.findings.find(f => f.why === own.why && f.citation === own.cite)?.rule ?? null
  return { citation: own.cite, why: own.why, rule }
}

/** The law's first finding that is not held back until a question is answered; where all are, the first of those. */
export function firstSaid(
  law: Pick<LineAssessment, 'findings'>,
): LineAssessment['findings'][number] | undefined {
  return law.findings.find(f => !isHeldBack(f)) ?? law.findings[0]
}
