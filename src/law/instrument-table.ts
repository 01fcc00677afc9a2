// The most that each instrument can open, in one table made from the packs. The gate pins it, so that no signature opens a category
// that the law of the paper does not reach. It is an upper bound: what a demand may get is for the packs themselves to say.

import { CATEGORIES, type Category } from './facts/facts.ts'
import type { Pack } from './pack-format/pack.ts'
import type { Instrument } from './pack-format/pack-schema.ts'

export type InstrumentEntry = {
  readonly class: Instrument['class']
  /** Categories that may leave because the law requires it. */
  readonly required: readonly Category[]
  /** Categories that may leave by a lane: emergency, consent, policy. */
  readonly voluntary: readonly Category[]
}

export type InstrumentTable = {
  readonly v: 1
  /** When it was made. */
  readonly at: string
  /** Of each pack the hash that it was made from. */
  readonly packs: Readonly<Record<string, string>>
  readonly instruments: Readonly<Record<string, InstrumentEntry>>
}

const CONTENT: readonly Category[] = ['content_stored', 'content_realtime']
/** Papers that never open content, in any pack and with any consent: a subpoena, and a paper that orders only preservation. */
const NEVER_CONTENT: readonly Instrument['class'][] = ['subpoena_equivalent', 'preservation']

export function instrumentTable(packs: readonly Pack[], at: string): InstrumentTable {
  const entries = packs.flatMap(pack =>
    pack.instruments.map(one => [one.id, entryOf(one, pack, at.slice(0, 10))] as const),
  )
  return {
    v: 1,
    at,
    packs: Object.fromEntries(packs.map(pack => [pack.id, pack.hash])),
    instruments: Object.fromEntries(entries),
  }
}

function entryOf(one: Instrument, pack: Pack, day: string): InstrumentEntry {
  const reached = CATEGORIES.filter(category => reaches(one, category, day))
  const excepted = CATEGORIES.filter(category => isExcepted(pack, category))
  const allowed = (category: Category) => !(NEVER_CONTENT.includes(one.class) && CONTENT.includes(category))
  // A paper that silences, or that orders keeping, gives nothing out by itself.
  const givesNothing = one.accessory || one.class === 'preservation'
  const compels = !givesNothing && one.class !== 'voluntary_request'
  return {
    class: one.class,
    required: compels ? reached.filter(allowed) : [],
    voluntary: givesNothing
      ? []
      : CATEGORIES.filter(c => reached.includes(c) || excepted.includes(c)).filter(allowed),
  }
}

/** Also where counsel has to look first: the gate does not weigh what counsel weighed. One that ended lately still has papers under way. */
function reaches(one: Instrument, category: Category, day: string): boolean {
  const yearAgo = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  return one.reaches.some(
    entry => entry.category === category && entry.reach !== 'no' && (entry.to ?? '9999') >= yearAgo,
  )
}

/** Whether a rule of the pack lets the category go for a reason that lies outside of the paper: consent, danger. */
function isExcepted(pack: Pack, category: Category): boolean {
  return pack.rules.some(rule => rule.excepts?.includes(`reach:${category}`))
}
