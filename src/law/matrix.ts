// Which paper reaches which category on a day: the table that providers publish by hand, made from the packs.
import type { Category } from './facts/facts.ts'
import { CATEGORIES } from './facts/facts.ts'
import type { Pack } from './pack-format/pack.ts'
import type { Compulsion, Instrument } from './pack-format/pack-schema.ts'

/** `keep`: reached for preservation only; `none`: the pack does not say, which is not a yes. */
export type Cell = {
  says: 'yes' | 'no' | 'review' | 'keep' | 'none'
  compulsion: Compulsion['value']
  /** Both the instrument and this cell rest on a source that was read. */
  verified: boolean
  cite: string
  why: string
}

export type MatrixRow = {
  pack: string
  version: string
  instrument: string
  name: string
  class: Instrument['class']
  independent: Instrument['issuer']['independent']
  inForce: boolean
  confidence: Instrument['confidence']
  cells: Record<Category, Cell>
}

export function matrixOf(packs: readonly Pack[], on: string): MatrixRow[] {
  return packs.flatMap(pack => pack.instruments.map(one => rowOf(pack, one, on)))
}

const within = (on: string, from: string | null, to: string | null): boolean =>
  (from ?? '') <= on && on <= (to ?? '9999')

function rowOf(pack: Pack, one: Instrument, on: string): MatrixRow {
  const cells = Object.fromEntries(CATEGORIES.map(category => [category, cellOf(one, category, on)]))
  return {
    pack: pack.id,
    version: pack.version,
    instrument: one.id,
    name: one.name,
    class: one.class,
    independent: one.issuer.independent,
    inForce: within(on, one.law.from, one.law.to),
    confidence: one.confidence,
    cells: cells as Record<Category, Cell>,
  }
}

function cellOf(one: Instrument, category: Category, on: string): Cell {
  const entry = one.reaches.find(reach => reach.category === category && within(on, reach.from, reach.to))
  if (entry === undefined)
    return { says: 'none', compulsion: 'unknown', verified: true, cite: one.law.cite, why: '' }
  const { compulsion } = entry
  // A weak source never answers yes by itself, whatever the cell says.
  const weak = one.confidence === 'UNSURE' && entry.reach === 'yes'
  return {
    says: weak ? 'review' : entry.reach === 'yes' && compulsion.act === 'preserve' ? 'keep' : entry.reach,
    compulsion: compulsion.value,
    verified: one.confidence === 'VERIFIED' && compulsion.confidence === 'VERIFIED',
    cite: compulsion.cite,
    why: compulsion.why,
  }
}
