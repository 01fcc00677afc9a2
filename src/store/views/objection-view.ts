// What was decided on an objection, as its customer is shown it.
import type { EarlierAnswer, Party } from '../../domain/notice/state.ts'
import type { EarlierView, ObjectionView } from './tenant-view.ts'

/** Only what happened to it is added: a view that was stored before is then still what is made of the same events. */
export function objectionView({
  objection,
  again,
}: Pick<Party, 'objection' | 'again'>): ObjectionView | null {
  if (!objection) return null
  const { decision, reason, at, court, lines } = objection
  return {
    decision,
    reason,
    at,
    ...(lines ? { part: true as const } : {}),
    ...(court ? { court: { name: court.court, number: court.number, on: court.on } } : {}),
    ...(again ? { again: { until: again.told?.freeAt ?? null } } : {}),
  }
}

export function earlierViews(earlier: readonly EarlierAnswer[]): EarlierView[] {
  return earlier.map(({ answer, objection, followed }) => ({
    answer,
    objection: objectionView({ objection }),
    ...(followed ? { followed } : {}),
  }))
}
