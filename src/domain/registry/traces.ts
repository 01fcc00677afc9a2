// What the events of all slices leave beside themselves.
import { arrivalTraces } from '../arrival/events.ts'
import { challengeTraces } from '../challenge/events.ts'
import { decisionTraces } from '../decision/events.ts'
import type { DocumentRef } from '../decision/facts.ts'
import { noticeTraces } from '../notice/events.ts'
import { permittedTraces } from '../permitted/events.ts'
import { preservationTraces } from '../preservation/events.ts'
import { releaseTraces } from '../release/events.ts'
import { secrecyTraces } from '../secrecy/events.ts'
import type { DemandEvent, EventData, EventKind, NewEvent } from './event.ts'
import type { Trace, Traces } from './event-traces.ts'
import type { Letter } from './letter.ts'

const traces = {
  ...arrivalTraces,
  ...decisionTraces,
  ...secrecyTraces,
  ...noticeTraces,
  ...challengeTraces,
  ...preservationTraces,
  ...permittedTraces,
  ...releaseTraces,
} as const satisfies Traces<EventData>

const byKind: Traces<EventData> = traces

// Of a union of kinds the checker does not see that data and trace are of one; `Traces` says so.
type OfAny = Trace<never> | undefined

type Plain = {
  [K in keyof typeof traces]: (typeof traces)[K] extends { readonly says: string } ? K : never
}[keyof typeof traces]

/** Its sentence in the record has what it carries in its blanks. */
export type PlainEvent = Extract<DemandEvent, { readonly kind: Plain }>

export function sentenceOf(kind: PlainEvent['kind']): (typeof traces)[Plain]['says'] {
  return traces[kind].says
}

export function leafOf(kind: EventKind): 'always' | 'sometimes' | undefined {
  return (byKind[kind] as OfAny)?.leaf
}

/** The letters that an event sent, each with the message that carried it. */
export function lettersOf({ kind, data }: NewEvent): readonly Letter[] {
  return (byKind[kind] as OfAny)?.letters?.(data as never) ?? []
}

/** What an event stored: its own papers, and those of its letters. */
export function papersOf(event: NewEvent): readonly DocumentRef[] {
  const own = (byKind[event.kind] as OfAny)?.papers?.(event.data as never) ?? []
  return [...own, ...lettersOf(event).map(l => l.document)].flatMap(paper => paper ?? [])
}
