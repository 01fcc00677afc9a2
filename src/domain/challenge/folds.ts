// What each event of a challenge changes.
import { reopens } from '../decision/decided-anew.ts'
import type { EventOf, Folds } from '../registry/event-fold.ts'
import { hasProduced, isProduced } from '../registry/production-state.ts'
import type { Demand } from '../registry/state.ts'
import { challengeFiled, evolveChallenge, productionDecided } from './challenge-state.ts'
import { coversLine } from './challenged-lines.ts'
import type { ChallengeEvents } from './events.ts'
import { coveredLines } from './stayed-lines.ts'

export const challengeFolds: Folds<ChallengeEvents> = {
  ChallengeFiled: (s, e) => ({ ...s, challenges: [...s.challenges, challengeFiled(e)] }),
  ChallengeStepRecorded: stepped,
  ExtensionRecorded: (s, e) => ({
    ...s,
    extensions: [...s.extensions, { ...e.data, by: e.by.id, at: e.at }],
  }),
  ExtensionAsked: (s, e) => ({
    ...s,
    matters: s.matters.map(m =>
      e.data.matters.includes(m.id) ? { ...m, extensionAskedUntil: e.data.until } : m,
    ),
  }),
  WorksheetAnswered: (s, e) => ({
    ...s,
    worksheets: [...s.worksheets, { ...e.data, by: e.by.id, at: e.at }],
  }),
  ProductionDecided: (s, e) => ({ ...s, challenges: s.challenges.map(c => productionDecided(c, e)) }),
}

/** What a court changed about production is decided anew. */
function stepped(s: Demand, e: EventOf<ChallengeEvents, 'ChallengeStepRecorded'>): Demand {
  const challenges = s.challenges.map(c => evolveChallenge(c, e, coveredLines(s, c)))
  const ruled = challenges.find(c => c.id === e.data.challenge)
  const isFolded = !hasProduced(s) || e.data.follows === true
  const which = ruled && isFolded ? reopens(ruled, e.data) : null
  if (!ruled || !which) return { ...s, challenges }
  const lines = s.lines.filter(
    l =>
      isProduced(s, l) || !coversLine(s, ruled, l) || (which === 'challenged' && l.decision !== 'challenge'),
  )
  return { ...s, challenges, lines }
}
