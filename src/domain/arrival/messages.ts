// What came as an answer to a letter of ours, by mail or in the officer's portal: no machine knows what it says, so a person reads it
// before anything is signed. It may be the objection of a customer who has no passkey (decision 25), or a court's longer order.

import { sentence } from '../../kernel/message.ts'
import { refuse } from '../../kernel/refusal.ts'
import { onDemand } from '../registry/act.ts'
import { prose } from '../registry/input.ts'
import type { Demand } from '../registry/state.ts'
import type { Next } from '../turn/step.ts'

/** When the last message came that nobody has read; null where all were. */
export function unreadSince(d: Demand): string | null {
  const last = lastMessageAt(d)
  return last !== null && last > (d.messagesReadAt ?? '') ? last : null
}

/** When something last came from outside that answers a letter of ours. */
export function lastMessageAt(d: Demand): string | null {
  const officers = d.messages.filter(m => m.from === 'officer')
  return [...d.replies, ...officers].reduce<string | null>(
    (last, { at }) => (last === null || at > last ? at : last),
    null,
  )
}

/** It may be an objection, a withdrawal or a longer order: nobody knows before somebody has read it. */
export function messageStep(d: Demand): Next | null {
  const since = unreadSince(d)
  if (since === null) return null
  return mayBeOfOneAlone(d, since)
    ? {
        step: 'read_message',
        turn: 'counsel',
        says: sentence('next.message_came_person_told_alone'),
      }
    : {
        step: 'read_message',
        turn: 'analyst',
        says: sentence('next.message_came_read_record_what'),
      }
}

/**
 * Whoever was told alone has no console and no window: an answer of theirs can be recorded nowhere else, and so the one who reads it
 * decides on it (decision 48). Once the tenant itself was told, its answers are taken down as such.
 */
function mayBeOfOneAlone(d: Demand, since: string): boolean {
  return d.matters.some(({ notice, allowed }) => !notice && allowed?.told && since > allowed.told.sentAt)
}

export const readMessages = onDemand({
  type: 'read_messages',
  emits: ['MessagesRead'],
  input: { note: prose },
  who: { staff: ['intake', 'analyst', 'counsel'] },
  still: ['closed', 'withdrawn', 'filed_away'],
  guards: [
    d =>
      unreadSince(d) === null
        ? refuse(
            'already_done',
            sentence('telling.somebody_read_every_message'),
            sentence('borders.nothing_left_do_here'),
          )
        : null,
    (d, _, { actor }) =>
      mayBeOfOneAlone(d, unreadSince(d) ?? '') && !(actor.kind === 'staff' && actor.roles.includes('counsel'))
        ? refuse(
            'counsel_required',
            sentence('telling.message_may_objection_person_who'),
            sentence('telling.counsel_reads_says_what_follows'),
            'decision 0048',
          )
        : null,
  ],
  decide: ({ note }) =>
    note.trim() === ''
      ? refuse(
          'invalid_input',
          sentence('telling.what_follows_from_missing'),
          sentence('telling.say_sentence'),
        )
      : [{ kind: 'MessagesRead', matter: null, data: { note } }],
})
