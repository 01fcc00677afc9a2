// Nothing is matched, looked up, assessed or asked about a paper before a person has said what it says.
import { sentence } from '../../kernel/message.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { Guard } from './act.ts'

export const areFactsConfirmed: Guard = d =>
  d.facts
    ? null
    : refuse(
        'facts_incomplete',
        sentence('borders.facts_not_confirmed_yet'),
        sentence('borders.confirm_what_paper_says_first'),
      )
