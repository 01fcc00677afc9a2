// Whose turn it is while counsel waits for the authority's answer to a question (decision/question.ts).

import { sentence } from '../../kernel/message.ts'
import { beforeMoment, type CounselTerm, dueAtOf, paperDueAt } from '../challenge/suspension.ts'
import { isComplete } from '../decision/lines-given.ts'
import type { Demand } from '../registry/state.ts'
import type { Next } from './step.ts'

/** Null where no question is open. Before production falls due it is counsel's again: a question stops no term. */
export function questionStep(d: Demand, now: string, term: CounselTerm): Next | null {
  if (!d.question || isComplete(d)) return null
  const dues = d.matters.length > 0 ? d.matters.map(m => dueAtOf(d, m.id)) : [paperDueAt(d)]
  const [due] = dues.flatMap(at => at ?? []).toSorted()
  return due && beforeMoment(due, term) <= now
    ? {
        step: 'question',
        turn: 'counsel',
        says: sentence('next.production_due_question_open'),
      }
    : {
        step: 'question',
        turn: 'agency',
        says: sentence('next.question_put_terms_run'),
      }
}
