// Out of the events alone: no objection is followed when something of its customer leaves, and one that counsel decided again was told
// first, and had its time to go to court.
import assert from 'node:assert/strict'
import type { LineKey } from '../../src/domain/decision/events.ts'
import type { DemandEvent } from '../../src/domain/registry/event.ts'
import { lineKey } from '../../src/domain/registry/state.ts'

const ends: readonly DemandEvent['kind'][] = [
  'ObjectionOverruled',
  'ObjectionWithdrawn',
  'ObjectionDecidedAgain',
]

type Leaving = { readonly at: string; readonly secret: boolean; readonly key: string }

export function checkObjection(
  all: readonly DemandEvent[],
  matter: string,
  { at, secret, key }: Leaving,
): void {
  const past = all.filter(e => e.matter === matter)
  const ruling = past.findLast(e => e.kind === 'ObjectionDecided')
  if (ruling?.data.lines?.every(l => lineKey(l) !== key)) return
  const ended = past.findLast(e => ends.includes(e.kind))
  const isOver = ended !== undefined && ended.version > (ruling?.version ?? 0)
  assert.ok(ruling?.data.decision !== 'upheld' || isOver, 'no objection is followed')
  if (ended?.kind !== 'ObjectionDecidedAgain' || secret) return
  const told = past.find(e => e.kind === 'DecidedAgainTold' && e.version > ended.version)
  assert.ok(
    told?.kind === 'DecidedAgainTold' && told.data.freeAt <= at,
    'it was told, and had its time to go to court',
  )
}

type Waiting = { readonly matter: string; readonly key: string; readonly at: string }

/**
 * Since which event this line's time to object ran last, and whether it is over. What was told before waits for no notice of other
 * lines, unless more time was given since.
 */
export function windowPast(all: readonly DemandEvent[], { matter, key, at }: Waiting) {
  const past = all.filter(e => e.matter === matter)
  const sent = past.filter(e => e.kind === 'NoticeSent')
  const longer = past.findLast(e => e.kind === 'WindowExtended')
  const isOf = ({ version, data: { lines } }: (typeof sent)[number]) =>
    version < (longer?.version ?? 0) || (lines?.some(l => lineKey(l) === key) ?? true)
  const wider = sent.findLast(e => e.data.wider && isOf(e))
  const since = wider?.version ?? 0
  const ends = [(wider ?? sent[0])?.data.windowEndsAt ?? '', longer?.data.windowEndsAt ?? '']
  const ended = past.some(e => e.kind === 'WindowEnded' && e.version > since)
  return { since, over: sent.length > 0 && (ended || at >= (ends.toSorted().at(-1) ?? '')) }
}

/** `lines`: of an answer; absent: all. */
export function isAbout(lines: readonly LineKey[] | undefined, key: string): boolean {
  return lines?.some(l => lineKey(l) === key) ?? true
}

type Answered = { readonly version: number }

/** Counsel decided an objection that named this line, and this one came later, with no notice of more between them. */
export function wasDecided(
  all: readonly DemandEvent[],
  { matter, key }: Pick<Waiting, 'matter' | 'key'>,
  { version }: Answered,
): boolean {
  const past = all.filter(e => e.matter === matter && e.version < version)
  const asked = past.findLast(e => e.kind === 'NoticeSent' && e.data.wider)?.version ?? 0
  const decided = past.findLast(e => e.kind === 'ObjectionDecided')?.version ?? 0
  return past.some(
    e =>
      e.kind === 'NoticeAnswered' &&
      e.data.answer === 'objects' &&
      e.version > asked &&
      e.version < decided &&
      e.data.lines !== undefined &&
      isAbout(e.data.lines, key),
  )
}
