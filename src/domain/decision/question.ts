// Counsel asks the authority what a paper means before anything is decided, and takes the demand back to hand when that is known. No
// term stops for it: before production falls due the demand is counsel's again, with or without an answer.

import { sentence } from '../../kernel/message.ts'
import { refuse } from '../../kernel/refusal.ts'
import { type Guard, onDemand } from '../registry/act.ts'
import { areFactsConfirmed } from '../registry/facts-confirmed.ts'
import { prose } from '../registry/input.ts'
import { liveAuthorisation } from '../registry/state.ts'
import { isComplete } from './lines-given.ts'

/** Nothing is prepared, signed or closed over a question that counsel has not taken back. */
export const isNotAsked: Guard = d =>
  d.question
    ? refuse(
        'wrong_stage',
        sentence('deciding.question_put_authority'),
        sentence('deciding.counsel_records_answer_or_goes_on'),
        'promise 4',
      )
    : null

export const askAuthority = onDemand({
  type: 'ask_authority',
  emits: ['AuthorityAsked'],
  input: { question: prose },
  who: { staff: ['counsel'], employeesOnly: true },
  guards: [
    areFactsConfirmed,
    isNotAsked,
    d =>
      isComplete(d)
        ? refuse(
            'wrong_stage',
            sentence('deciding.answer_been_released'),
            sentence('deciding.send_officer_message'),
          )
        : null,
    d =>
      liveAuthorisation(d)
        ? refuse(
            'wrong_stage',
            sentence('deciding.authorisation_still_force'),
            sentence('deciding.revoke_authorisation_first'),
          )
        : null,
  ],
  decide: ({ question }) =>
    question.trim() === ''
      ? refuse(
          'invalid_input',
          sentence('deciding.question_missing'),
          sentence('deciding.write_what_you_asked'),
        )
      : [{ kind: 'AuthorityAsked', matter: null, data: { question } }],
})

export const endQuestion = onDemand({
  type: 'end_question',
  emits: ['QuestionEnded'],
  input: { answer: prose },
  who: { staff: ['counsel'], employeesOnly: true },
  still: ['withdrawn'],
  guards: [
    d =>
      d.question
        ? null
        : refuse('already_done', sentence('deciding.no_question_open'), sentence('borders.reload_demand')),
  ],
  decide: ({ answer }) =>
    answer.trim() === ''
      ? refuse(
          'invalid_input',
          sentence('deciding.what_follows_missing'),
          sentence('deciding.write_answer_or_why_without'),
        )
      : [{ kind: 'QuestionEnded', matter: null, data: { answer } }],
})
