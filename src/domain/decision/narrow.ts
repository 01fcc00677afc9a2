// The agency's answer to a narrowed line. It is recorded and changes no decision: what leaves is what was determined.

import { z } from 'zod'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { actOn } from '../registry/act.ts'
import { category, id, prose } from '../registry/input.ts'
import { openLines } from '../registry/state.ts'
import type { LineKey } from './events.ts'
import { lastOffer } from './narrow-state.ts'

const onLine = actOn<LineKey, LineKey>({
  all: openLines,
  named: ({ ask, category, account }) => ({ ask, category, account }),
  unknown: () => notNarrowed(),
  none: () => notNarrowed(),
})

export const recordNarrowingAnswer = onLine({
  type: 'record_narrowing_answer',
  emits: ['NarrowingAnswered'],
  input: { ask: id, category, account: id.nullable(), agreed: z.boolean(), note: prose },
  who: { staff: ['analyst', 'counsel'] },
  guards: [
    (line, d) => (lastOffer(d.narrowings, line) ? null : notNarrowed()),
    (line, d) =>
      lastOffer(d.narrowings, line)?.answer
        ? refuse(
            'already_done',
            sentence('deciding.answer_offer_recorded'),
            sentence('deciding.make_new_offer_then_record'),
          )
        : null,
  ],
  decide: ({ type: _, ...data }) =>
    data.note.trim() === ''
      ? refuse(
          'invalid_input',
          sentence('deciding.where_agency_said_missing'),
          sentence('deciding.name_letter_mail_call'),
        )
      : [{ kind: 'NarrowingAnswered', matter: null, data }],
})

function notNarrowed(): Refusal {
  return refuse('wrong_stage', sentence('deciding.line_not_narrowed'), sentence('deciding.determine_first'))
}
