// Columns of a counted line that say what became of it, on what ground and when.
import { type CountedLine, halfWord, spanOf } from '../../ledger/statistics/counted-line.ts'
import type { Decision } from '../../vocabulary/closed-lists.ts'
import { answeredElsewhere } from '../arrival/imported.ts'
import { type Demand, isTakenBack, withdrew } from '../registry/state.ts'
import { type Closing, type CountedPart, leftAt, lineOf, matterOfPart, word } from './counted-part.ts'

type Columns = Pick<CountedLine, 'outcome' | 'ground' | 'answered' | 'answer_time' | 'preservation'>

export function answerColumns(d: Demand, part: CountedPart, { at }: Closing): Columns {
  const outcome = outcomeOf(d, part)
  return {
    outcome,
    ground: groundOf(d, part, outcome),
    // When another system answered it told nobody; that it closed here is another day.
    ...(outcome === 'elsewhere' ? notCaptured : answeredAt(d, overAt(d, part, outcome) ?? at)),
    preservation: preservationOf(d, part),
  }
}

const notCaptured = { answered: 'not_captured', answer_time: 'not_captured' } as const

function answeredAt(d: Demand, at: string): Pick<Columns, 'answered' | 'answer_time'> {
  return {
    answered: halfWord(at),
    answer_time: spanOf(Date.parse(at) - Date.parse(d.received.receivedAt)),
  }
}

const byDecision: Readonly<Record<Decision, CountedLine['outcome']>> = {
  // Decided to be given, and it did not leave.
  comply: 'not_given',
  narrow: 'not_given',
  preserve: 'kept',
  redirect: 'redirected',
  reject: 'rejected',
  challenge: 'challenged',
  no_data: 'no_data',
}

/** What left is counted as having left, whatever was taken back since. */
function outcomeOf(d: Demand, part: CountedPart): CountedLine['outcome'] {
  const line = lineOf(d, part)
  if (leftAt(d, part)) return line?.decision === 'narrow' ? 'given_in_part' : 'given'
  if (answeredElsewhere(d)) return 'elsewhere'
  if (isWithdrawn(d, part)) return 'withdrawn'
  if (line) return byDecision[line.decision]
  if (!part.account && d.lookup?.answered) return 'no_data'
  return matterOfPart(d, part)?.redirected ? 'redirected' : 'not_given'
}

function isWithdrawn(d: Demand, { ask, identifier, category }: CountedPart): boolean {
  return withdrew(d) || (identifier !== null && isTakenBack(d, { ask, identifier, category }))
}

function groundOf(d: Demand, part: CountedPart, outcome: CountedLine['outcome']): CountedLine['ground'] {
  if (outcome === 'withdrawn' || outcome === 'elsewhere') return 'none'
  const ground = lineOf(d, part)?.ground
  if (ground) return word('ground', ground, 'other')
  return outcome === 'no_data' ? 'no_matching_account' : 'none'
}

/** Null where nothing but the closing ended it. */
function overAt(d: Demand, part: CountedPart, outcome: CountedLine['outcome']): string | null {
  const left = leftAt(d, part)
  if (left) return left
  if (outcome === 'withdrawn') return takenBackAt(d, part)
  return outcome === 'not_given' ? null : (lineOf(d, part)?.at ?? null)
}

function takenBackAt(d: Demand, { ask, identifier, category }: CountedPart): string | null {
  if (d.withdrawal) return d.withdrawal.at
  const parts = d.partWithdrawals.filter(
    w => identifier !== null && isTakenBack({ takenBack: w.parts ?? [] }, { ask, identifier, category }),
  )
  return parts[0]?.at ?? d.redirect?.at ?? null
}

function preservationOf(d: Demand, part: CountedPart): CountedLine['preservation'] {
  const kept = (matterOfPart(d, part)?.preserved ?? null) !== null
  if (lineOf(d, part)?.decision === 'preserve') return kept ? 'ordered_and_kept' : 'ordered'
  if (kept || (d.imported?.holds.length ?? 0) > 0) return 'kept_besides'
  return d.imported ? 'not_captured' : 'none'
}
