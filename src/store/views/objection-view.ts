// What was decided on an objection, as its customer is shown it.
import type { EarlierAnswer, GivenAnswer, Party } from '../../domain/notice/state.ts'
import { isOf } from '../../domain/notice/upheld.ts'
import type { AnswerView, EarlierView, ObjectionView } from './tenant-view.ts'

/** As it said it itself: which lines that holds is for us. */
export function answerView(answer: GivenAnswer | null): AnswerView | null {
  if (!answer) return null
  const { lines: _, ...said } = answer
  return said
}

/** Only what happened to it is added: a view that was stored before is then still what is made of the same events. */
export function objectionView({
  objection,
  again,
}: Pick<Party, 'objection' | 'again'>): ObjectionView | null {
  if (!objection) return null
  const { decision, reason, at, court, lines, about } = objection
  // What it had not objected to is no part that was overruled.
  const whole = about !== undefined && lines !== undefined && about.every(l => isOf(lines, l))
  return {
    decision,
    reason,
    at,
    ...(lines && !whole ? { part: true as const } : {}),
    ...(about ? { some: true as const } : {}),
    ...(court ? { court: { name: court.court, number: court.number, on: court.on } } : {}),
    ...(again ? { again: { until: again.told?.freeAt ?? null } } : {}),
  }
}

export function earlierViews(earlier: readonly EarlierAnswer[]): EarlierView[] {
  return earlier.map(({ answer, objection, followed }) => ({
    answer: answerView(answer),
    objection: objectionView({ objection }),
    ...(followed ? { followed } : {}),
  }))
}
