// Letters to the authority that went out, and those that did not arrive: what a letter did counts only while nobody knows that it did
// not reach anybody, and again once a person has recorded how it did.

import { redirectAskedFor } from '../decision/determine-state.ts'
import { isAnnexForm, saidFolded } from '../decision/lines-answered.ts'
import type { EventOf } from '../registry/event-fold.ts'
import type { Letter } from '../registry/letter.ts'
import type { Demand, Matter } from '../registry/state.ts'
import type { ArrivalEvents } from './events.ts'
import type { Undelivered, Undone, WhichLetter } from './state.ts'

type LetterEvent = EventOf<ArrivalEvents, 'LetterSent' | 'LetterUndelivered' | 'LetterSettled'>

export function letterFolded(s: Demand, e: LetterEvent): Demand {
  switch (e.kind) {
    case 'LetterSent':
      return sent(s, e)
    case 'LetterUndelivered':
      return undelivered(s, e)
    case 'LetterSettled':
      return settled(s, e)
  }
}

function sent(s: Demand, e: Extract<LetterEvent, { kind: 'LetterSent' }>): Demand {
  const { letter } = e.data
  return {
    ...s,
    matters: letter.kind === 'redirect' ? redirectAskedFor(s, e.at) : s.matters,
    said: saidFolded(s, letter),
    annexSentAt: isAnnexForm(s, letter) ? e.at : s.annexSentAt,
    letters: [...s.letters, { ...letter, matter: e.matter, at: e.at }],
    undelivered:
      letter.to === 'authority'
        ? s.undelivered.map(u =>
            u.settled === null && says(letter, u) ? { ...u, settled: { how: 'anew', at: e.at } } : u,
          )
        : s.undelivered,
  }
}

/** Whether this letter says what that one would have said. Every letter says that the paper arrived. */
function says(letter: Letter, which: WhichLetter): boolean {
  return which.kind === 'acknowledgement' || isSame(letter, which)
}

const answers: readonly Letter['kind'][] = ['determination', 'no_records']

/** A warning names its day in its subject. */
export function isSame({ kind, subject }: Pick<Letter, 'kind' | 'subject'>, which: WhichLetter): boolean {
  if (answers.includes(kind) && answers.includes(which.kind)) return true
  return kind === which.kind && (which.about === '' || subject.includes(which.about))
}

function undelivered(s: Demand, e: Extract<LetterEvent, { kind: 'LetterUndelivered' }>): Demand {
  const sentAt = s.letters.find(l => l.id === e.data.letter)?.at
  const undone = sentAt ? undoneOf(s, e.data, sentAt) : nothing
  return {
    ...s,
    annexSentAt: undone.annexSentAt ? null : s.annexSentAt,
    matters: s.matters.map(m => ({
      ...m,
      redirectAskedAt: undone.redirectAskedAt[m.id] ? null : m.redirectAskedAt,
      extensionAskedUntil: undone.extensionAskedUntil[m.id] ? null : m.extensionAskedUntil,
    })),
    undelivered: [...s.undelivered, { ...e.data, at: e.at, undone, settled: null }],
  }
}

const nothing: Undone = { annexSentAt: null, redirectAskedAt: {}, extensionAskedUntil: {} }

/** Where the same was said again since, that letter did it. */
function undoneOf(s: Demand, { kind, letter }: ArrivalEvents['LetterUndelivered'], sentAt: string): Undone {
  const last = s.letters.findLast(l => l.kind === kind)?.id === letter
  const of = (pick: (m: Matter) => string | null) =>
    Object.fromEntries(s.matters.flatMap(m => (pick(m) ? [[m.id, pick(m) ?? '']] : [])))
  return {
    annexSentAt: s.annexSentAt === sentAt ? sentAt : null,
    redirectAskedAt:
      kind === 'redirect' ? of(m => (m.redirectAskedAt === sentAt ? m.redirectAskedAt : null)) : {},
    extensionAskedUntil: kind === 'extension' && last ? of(m => m.extensionAskedUntil) : {},
  }
}

function settled(s: Demand, e: Extract<LetterEvent, { kind: 'LetterSettled' }>): Demand {
  const { kind, about, ...data } = e.data
  const open = s.undelivered.find(u => u.settled === null && u.kind === kind && u.about === about)
  if (!open) return s
  const done = {
    ...s,
    undelivered: s.undelivered.map(u =>
      u === open ? { ...u, settled: { ...data, by: e.by.id, at: e.at } } : u,
    ),
  }
  return data.how === 'not_needed' ? done : redone(done, open, e.at)
}

/** It reached the agency after all, when a person said so. */
function redone(s: Demand, { kind, undone }: Undelivered, at: string): Demand {
  const asked = kind === 'redirect' ? redirectAskedFor(s, at) : s.matters
  return {
    ...s,
    annexSentAt: undone.annexSentAt ? at : s.annexSentAt,
    matters: asked.map(m => ({
      ...m,
      extensionAskedUntil: m.extensionAskedUntil ?? undone.extensionAskedUntil[m.id] ?? null,
    })),
  }
}

/** As far as anybody knows; also where it came back, and a person recorded how it reached them. */
export function hasArrived(d: Pick<Demand, 'undelivered'>, { id }: Pick<Letter, 'id'>): boolean {
  const back = d.undelivered.find(u => u.letter === id)
  return !back || back.settled?.how === 'posted' || back.settled?.how === 'reached'
}
