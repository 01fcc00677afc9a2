// What two people are signing stands as it was decided; the other lines of the demand are decided meanwhile.
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { type Demand, findLine, liveAuthorisation } from '../registry/state.ts'
import type { LineKey } from './events.ts'

export function isBeingSigned(d: Demand, line: LineKey): boolean {
  const named = liveAuthorisation(d)?.lines ?? []
  return findLine(named, line) !== undefined
}

export function beingSigned(): Refusal {
  return refuse(
    'wrong_stage',
    sentence('deciding.authorisation_stands_present_determination'),
    sentence('deciding.revoke_authorisation_first'),
  )
}
