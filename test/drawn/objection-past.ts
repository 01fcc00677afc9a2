// Out of the events alone: no objection is followed when something of its customer leaves, and one that counsel decided again was told
// first, and had its time to go to court.
import assert from 'node:assert/strict'
import type { DemandEvent } from '../../src/domain/registry/event.ts'

const ends: readonly DemandEvent['kind'][] = [
  'ObjectionOverruled',
  'ObjectionWithdrawn',
  'ObjectionDecidedAgain',
]

type Leaving = { readonly at: string; readonly secret: boolean }

export function checkObjection(all: readonly DemandEvent[], matter: string, { at, secret }: Leaving): void {
  const past = all.filter(e => e.matter === matter)
  const ruling = past.findLast(e => e.kind === 'ObjectionDecided')
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
