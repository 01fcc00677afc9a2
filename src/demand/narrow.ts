// The agency's answer to a narrowed line. It is recorded and changes no decision: what leaves is what was determined.
import type { CommandOf } from './command.ts'
import type { Decided } from './decide.ts'
import { lastOffer } from './narrow-state.ts'
import { refuse } from './refusal.ts'
import type { Demand } from './state.ts'

export function recordNarrowingAnswer(command: CommandOf<'record_narrowing_answer'>, d: Demand): Decided {
  const offer = lastOffer(d.narrowings, command)
  if (!offer) return refuse('wrong_stage', 'This line was not narrowed.', 'Determine it first.')
  if (offer.answer)
    return refuse(
      'already_done',
      'The answer to this offer is recorded.',
      'Make a new offer, then record its answer.',
    )
  if (command.note.trim() === '')
    return refuse('invalid_input', 'Where the agency said so is missing.', 'Name the letter, mail or call.')
  const { type: _, ...data } = command
  return [{ kind: 'NarrowingAnswered', matter: null, data }]
}
