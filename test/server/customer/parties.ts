// For tests alone: an organisation behind Acme in its chain, told after it, and what that one says.
import type { NewEvent } from '../../../src/domain/registry/event.ts'

const behind = { role: 'controller', tenant: 'stad' } as const

/** The organisation behind it came into the chain and has its own copy. */
export function joins(matter: string): NewEvent {
  const letter = {
    id: `to-${matter}`,
    kind: 'notice',
    to: 'tenant',
    subject: '',
    document: null,
    messageId: `<${matter}@duly.example>`,
  } as const
  const data = {
    letter,
    contact: 'stad-admin',
    why: 'joined',
    sentAt: '2026-11-25T09:00:00.000Z',
    party: behind,
  } as const
  return { kind: 'NoticeRepeated', matter, data }
}

export function behindObjects(matter: string): NewEvent {
  const data = { answer: 'objects', text: 'These are our citizens’ records.', party: behind } as const
  return { kind: 'NoticeAnswered', matter, data }
}
