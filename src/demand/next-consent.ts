// A consent that nobody verified: promise 1 declines what it names, so it is a step of its own with a clock, and after that nothing more
// is asked for. Verified later it counts all the same.
import { isOpenConsent } from './consent-state.ts'
import { shiftWorkingDays } from './days.ts'
import type { Deadline } from './deadline.ts'
import { wentAway } from './gone.ts'
import type { Next } from './next.ts'
import { assessmentOf, type Demand, findLine, liveAuthorisation, type Matter, matterOf } from './state.ts'
import { type CounselTerm, dueAtOf } from './suspension.ts'

/** Until when it is verified: the policy's term from its giving, and before production is due. Null where nothing hangs on it. */
export function verifyBy(d: Demand, m: Matter, { counselWorkingDays = 2 }: CounselTerm): string | null {
  const { consent } = m
  if (!isOpenConsent(consent) || d.released || d.closed || wentAway(d, m) || !isNeeded(d, m)) return null
  const term = shiftWorkingDays(consent.at, counselWorkingDays)
  const due = dueAtOf(d, m.id)
  return due !== null && due > consent.at && due < term ? due : term
}

/** Something of what it names does not leave without it. What the law says once it is verified it is asked only then. */
function isNeeded(d: Demand, m: Matter): boolean {
  return (m.consent?.lines ?? []).some(key => {
    const decision = findLine(d.lines, key)?.decision ?? 'reject'
    const law = assessmentOf(d, key)
    const required = law?.outcome === 'sufficient' && law.compulsion === 'required'
    return decision === 'reject' && !required && matterOf(d, key)?.id === m.id
  })
}

export function consentClocks(d: Demand, m: Matter, term: CounselTerm): Deadline[] {
  const dueAt = verifyBy(d, m, term)
  if (!dueAt) return []
  return [
    {
      clock: `consent:${m.id}:${m.consent?.consent ?? ''}`,
      dueAt,
      what: 'a consent that nobody verified counts for nothing: what it names stays declined',
    },
  ]
}

/** While its clock runs. What is being signed stands on the law's answer without it. */
export function consentStep(d: Demand, now: string, term: CounselTerm): Next | null {
  if (liveAuthorisation(d)) return null
  return d.matters.some(m => (verifyBy(d, m, term) ?? '') > now)
    ? {
        step: 'verify_consent',
        turn: 'counsel',
        says: 'A tenant consented: verify it by a second piece of evidence. Otherwise what it names stays declined.',
      }
    : null
}
