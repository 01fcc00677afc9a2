// A consent that nobody verified: promise 1 declines what it names, so it is a step of its own with a clock, and after that nothing more
// is asked for. Verified later it counts all the same.

import { shiftWorkingDays } from '../../kernel/days.ts'
import { sentence } from '../../kernel/message.ts'
import { type CounselTerm, dueAtOf } from '../challenge/suspension.ts'
import { isCompleteFor } from '../decision/lines-given.ts'
import { wentAway } from '../decision/redirect-outcome.ts'
import { isOpenConsent } from '../permitted/consent-state.ts'
import {
  assessmentOf,
  type Demand,
  findLine,
  liveAuthorisation,
  type Matter,
  matterOf,
} from '../registry/state.ts'
import type { Deadline, Next } from './step.ts'

/** Until when it is verified: the policy's term from its giving, and before production is due. Null where nothing hangs on it. */
export function verifyBy(d: Demand, m: Matter, { counselWorkingDays = 2 }: CounselTerm): string | null {
  const { consent } = m
  if (!isOpenConsent(consent) || isCompleteFor(d, m) || d.closed || wentAway(d, m) || !isNeeded(d, m))
    return null
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
      what: sentence('clocks.consent_nobody_verified_counts_nothing'),
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
        says: sentence('next.tenant_consented_verify_second_piece'),
      }
    : null
}
