// Redirect first: the letter, and what the agency did with it. A redirect stops no clock.
import type { CommandOf } from './command.ts'
import type { Decided } from './decide.ts'
import { refuse } from './refusal.ts'
import type { Demand } from './state.ts'

export function recordLetter(command: CommandOf<'record_letter'>): Decided {
  return [{ kind: 'LetterSent', matter: command.matter, data: { letter: command.letter } }]
}

export function recordRedirectAnswer(command: CommandOf<'record_redirect_answer'>, d: Demand): Decided {
  if (!d.lines.some(l => l.decision === 'redirect') && !d.letters.some(l => l.kind === 'redirect'))
    return refuse('wrong_stage', 'This demand was not redirected.', 'Determine it first.')
  if (command.outcome === 'renewed_to_us' && !command.exception) {
    return refuse(
      'redirect_first',
      'A renewed demand needs its exception.',
      'Choose the ground from the list and say what the agency wrote.',
      'promise 2',
    )
  }
  const { type: _, ...data } = command
  return [{ kind: 'RedirectAnswered', matter: null, data }]
}
