// What came as an answer to a letter of ours, by mail or in the officer's portal: no machine knows what it says, so a person reads it
// before anything is signed. It may be the objection of a customer who has no passkey (decision 25), or a court's longer order.
import type { CommandOf } from './command.ts'
import type { Context, Decided } from './decide.ts'
import type { DemandEvent } from './event.ts'
import type { Next } from './next.ts'
import { refuse } from './refusal.ts'
import type { Demand } from './state.ts'

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

/**
 * Only whoever says so has read what came. What a person records may be about another message, or about what was said on the
 * telephone: an objection that lies beside it must not pass as read.
 */
export function readBy({ kind, at }: DemandEvent): Partial<Pick<Demand, 'messagesReadAt'>> {
  return kind === 'MessagesRead' ? { messagesReadAt: at } : {}
}

/** It may be an objection, a withdrawal or a longer order: nobody knows before somebody has read it. */
export function messageStep(d: Demand): Next | null {
  const since = unreadSince(d)
  if (since === null) return null
  return mayBeOfOneAlone(d, since)
    ? {
        step: 'read_message',
        turn: 'counsel',
        says: 'A message came, and one person was told alone under a secrecy, who can only answer by mail: counsel reads whether it is an objection.',
      }
    : {
        step: 'read_message',
        turn: 'analyst',
        says: 'A message came: read it and record what follows from it.',
      }
}

/**
 * Whoever was told alone has no console and no window: an answer of theirs can be recorded nowhere else, and so the one who reads it
 * decides on it (decision 48). Once the tenant itself was told, its answers are taken down as such.
 */
function mayBeOfOneAlone(d: Demand, since: string): boolean {
  return d.matters.some(({ notice, allowed }) => !notice && allowed?.told && since > allowed.told.sentAt)
}

export function readMessages(command: CommandOf<'read_messages'>, d: Demand, { actor }: Context): Decided {
  const since = unreadSince(d)
  if (since === null)
    return refuse('already_done', 'Somebody has read every message.', 'Nothing is left to do here.')
  if (mayBeOfOneAlone(d, since) && !(actor.kind === 'staff' && actor.roles.includes('counsel')))
    return refuse(
      'counsel_required',
      'The message may be the objection of the one person who was told alone.',
      'Counsel reads it and says what follows from it.',
      'decision 0048',
    )
  if (command.note.trim() === '')
    return refuse('invalid_input', 'What follows from it is missing.', 'Say it in a sentence.')
  return [{ kind: 'MessagesRead', matter: null, data: { note: command.note } }]
}
