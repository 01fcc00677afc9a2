// A demand that was open in another system when Duly took over: what that system's record says, until a person confirms its facts
// here. What it says of an answer is believed; that its tenant was told there counts when a second person has looked (promise 3).

import { z } from 'zod'
import { sentence } from '../../kernel/message.ts'
import { refuse } from '../../kernel/refusal.ts'
import { toldFindings } from '../../vocabulary/closed-lists.ts'
import type { ConfirmedFacts } from '../decision/facts.ts'
import { byAnother, onMatter } from '../registry/act.ts'
import { id, prose } from '../registry/input.ts'
import type { Demand, Matter } from '../registry/state.ts'
import { recordOfTelling } from './record-of-telling.ts'

/** Matched by the other system and not by the gate: what the gate finds takes their place. */
export const IMPORTED_LOOKUP = 'imported'

/** Answered in the other system, and nobody took it up again here by confirming its facts. */
export function answeredElsewhere(d: Demand): boolean {
  return d.imported?.status === 'answered' && d.facts === null
}

function claimsTold(d: Demand, m: Pick<Matter, 'id'>): boolean {
  const record = recordOfTelling(d, m)
  return record !== null && (record.toldAt !== null || record.tells === 'authority')
}

/** Nothing is owed to this tenant any more: told in the other system, or the authority's to tell, as two people say. */
export function toldElsewhere(d: Demand, m: Pick<Matter, 'id' | 'toldThere'>): boolean {
  return claimsTold(d, m) && m.toldThere?.found === 'as_recorded'
}

/** One person's word that a tenant was told: another has yet to look. */
export function awaitsToldLook(d: Demand, m: Matter): boolean {
  return claimsTold(d, m) && m.toldThere === null && m.notice === null
}

/** The facts that are shown until a person has confirmed any. */
export function knownFacts(d: Demand): ConfirmedFacts | null {
  return d.facts ?? d.imported?.facts ?? null
}

/** A matter that has yet to be told something. */
export function isUntold(d: Demand, m: Matter): boolean {
  return m.notice === null && !toldElsewhere(d, m)
}

/** Promise 3: that a tenant was told is never one person's word, also where another system told it. */
export const confirmTold = onMatter({
  type: 'confirm_told',
  emits: ['ToldThereChecked'],
  input: { matter: id, found: z.enum(toldFindings), note: prose },
  who: { staff: ['analyst', 'counsel', 'approver'], employeesOnly: true },
  still: ['closed', 'withdrawn'],
  guards: [
    (m, d) =>
      awaitsToldLook(d, m)
        ? null
        : refuse(
            'already_done',
            sentence('telling.no_word_about_telling_left'),
            sentence('borders.reload_demand'),
          ),
    byAnother(
      (m, d) => (awaitsToldLook(d, m) ? [d.receivedBy.id] : null),
      refuse(
        'same_person',
        sentence('telling.you_brought_demand'),
        sentence('telling.another_person_looks_whether_tenant'),
        'promise 3',
      ),
    ),
  ],
  decide: ({ found, note }, m) =>
    note.trim() === ''
      ? refuse(
          'invalid_input',
          sentence('telling.where_you_looked_missing'),
          sentence('telling.name_letter_mail_file_day'),
        )
      : [{ kind: 'ToldThereChecked', matter: m.id, data: { found, note } }],
})
