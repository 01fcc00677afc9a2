// Packs made ready to be asked: conditions compiled, rules found by instrument, exceptions before what they except.

import type { PackRef } from './answer.ts'
import type { Compiled, Condition, Reading } from './conditions.ts'
import { compileCondition, factsAsked } from './conditions.ts'
import type { Path } from './facts/fact-catalogue.ts'
import type { Pack } from './pack-format/pack.ts'
import type { Agreement, Instrument, Life, Rule } from './pack-format/pack-schema.ts'
import { allRules } from './pack-format/provisional-rules.ts'
import type { Provisional } from './pack-format/provisional-schema.ts'
import type { Calendar } from './time/calendar.ts'

export type ReadyRule = {
  rule: Rule
  holds: Compiled
  pack: Pack
  /** Its place in its own pack. */
  order: number
  /** Its answer changes what may be done or told; a rule that only orders or notes something has no questions. */
  decides: boolean
  /** The facts that its condition asks for. */
  asks: readonly Path[]
}
/** Rules that can hold only where one fact names one of their places, found by that place. */
export type PlaceRules = { fact: Path; at: Map<string, ReadyRule[]>; all: ReadyRule[] }
export type ReadyLife = { life: Life; holds: Compiled }
/** What a paper has to be confirmed by afterwards, and which papers of its kind. */
export type ReadyProvisional = { entry: Provisional; holds: Compiled }
export type ReadyInstrument = {
  instrument: Instrument
  pack: Pack
  ref: PackRef
  rules: ReadyRule[]
  places: PlaceRules[]
  lives: ReadyLife[]
  provisional: ReadyProvisional | null
}
export type Law = {
  /** The instrument with its rules; made ready when first asked for. */
  find(id: string): ReadyInstrument | undefined
  calendars: Map<string, Calendar>
  agreements: Agreement[]
  packIds: Set<string>
}

const ready = new WeakMap<readonly Pack[], Law>()

/** Compiles once per array of packs; the same array gives the same law. */
export function lawOf(packs: readonly Pack[]): Law {
  const known = ready.get(packs)
  if (known !== undefined) return known
  const law = compile(packs)
  ready.set(packs, law)
  return law
}

function compile(packs: readonly Pack[]): Law {
  // Sorted, so that the order in which packs are given decides nothing.
  const ordered = [...packs].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const written = new Map<string, [Instrument, Pack]>()
  const made = new Map<string, ReadyInstrument>()
  const find = (id: string): ReadyInstrument | undefined => {
    const one = written.get(id)
    if (one === undefined) return undefined
    const known = made.get(id) ?? readyInstrument(one[0], one[1], ordered)
    made.set(id, known)
    return known
  }
  const law: Law = { find, calendars: new Map(), agreements: [], packIds: new Set() }
  for (const pack of ordered) {
    law.packIds.add(pack.id)
    for (const calendar of pack.calendars)
      law.calendars.set(calendar.id, { ...calendar, tables: pack.holidays })
    law.agreements.push(...pack.agreements)
    for (const instrument of pack.instruments) written.set(instrument.id, [instrument, pack])
  }
  return law
}

const refs = new WeakMap<Pack, PackRef>()

/** How a finding names the pack that it rests on. */
export function refOf(pack: Pack): PackRef {
  const known = refs.get(pack) ?? { id: pack.id, version: pack.version, hash: pack.hash }
  refs.set(pack, known)
  return known
}

/** A pack's rules, and those of them that may speak about an instrument of another pack. */
type PackRules = { all: readonly ReadyRule[]; travelling: readonly ReadyRule[] }

const rulesOf = new WeakMap<Pack, PackRules>()

/** Made once per pack, whatever packs stand beside it. */
function readyRules(pack: Pack): PackRules {
  const known = rulesOf.get(pack)
  if (known !== undefined) return known
  const all = compileRules(pack)
  const made = { all, travelling: all.filter(({ rule }) => travels(rule.on)) }
  rulesOf.set(pack, made)
  return made
}

/** Without a list of countries or instruments a rule stays in its own pack. */
function travels(on: Rule['on']): boolean {
  return on.countries_not !== undefined || on.instruments !== undefined
}

function compileRules(pack: Pack): ReadyRule[] {
  const byId = new Map(allRules(pack).map(rule => [rule.id, rule]))
  return exceptionsFirst(allRules(pack)).map((rule, order) => ({
    rule,
    holds: compiledWhenAsked(rule.when),
    pack,
    order,
    asks: [...new Set(factsAsked(rule.when))],
    decides: takesOrTells(rule) || (rule.excepts ?? []).some(id => takesOrTells(byId.get(id))),
  }))
}

/** Of many packs at hand few rules are ever asked. */
function compiledWhenAsked(when: Condition): Compiled {
  let compiled: Compiled | undefined
  return reading => {
    compiled ??= compileCondition(when)
    return compiled(reading)
  }
}

/** An id that is no rule names a check of the instrument, and those always decide. */
function takesOrTells(rule: Rule | undefined): boolean {
  return (
    rule === undefined ||
    rule.outcome !== undefined ||
    rule.notice !== undefined ||
    rule.compels !== undefined
  )
}

/** Topological order by `excepts`, ties by id; cycles were refused when the pack was parsed. */
function exceptionsFirst(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.step - b.step || (a.id < b.id ? -1 : 1))
  const exceptedBy = new Map<string, Rule[]>()
  for (const rule of sorted)
    for (const id of rule.excepts ?? []) exceptedBy.set(id, [...(exceptedBy.get(id) ?? []), rule])
  const placed = new Set<string>()
  const order: Rule[] = []
  const place = (rule: Rule): void => {
    if (placed.has(rule.id)) return
    placed.add(rule.id)
    for (const exception of exceptedBy.get(rule.id) ?? []) place(exception)
    order.push(rule)
  }
  for (const rule of sorted) place(rule)
  return order
}

function readyInstrument(instrument: Instrument, pack: Pack, packs: readonly Pack[]): ReadyInstrument {
  const near = packs.flatMap(of => (of.id === pack.id ? readyRules(of).all : readyRules(of).travelling))
  const own = near.filter(({ rule, pack: of }) => isAbout(rule.on, instrument, pack, of))
  const places = new Map<Path, PlaceRules>()
  const everywhere = own.filter(ready => !settleByPlace(ready, places))
  return {
    instrument,
    pack,
    ref: refOf(pack),
    rules: everywhere,
    places: [...places.values()],
    lives: instrument.lives.map(life => ({ life, holds: compileCondition(life.when ?? { always: true }) })),
    provisional: readyProvisional(instrument, pack),
  }
}

function readyProvisional({ id }: Instrument, pack: Pack): ReadyProvisional | null {
  const entry = pack.provisional.find(({ on }) => on.instruments.includes(id))
  return entry === undefined ? null : { entry, holds: compileCondition(entry.when) }
}

const PLACE_FACTS: readonly Path[] = ['provider.country', 'data_location', 'customer.country']

/** Files a travelling rule under the places its condition demands, so that other places never pay for it. */
function settleByPlace(ready: ReadyRule, places: Map<Path, PlaceRules>): boolean {
  if (ready.rule.on.countries_not === undefined) return false
  const demanded = demandedPlace(ready.rule.when)
  if (demanded === null) return false
  const filed: PlaceRules = places.get(demanded.fact) ?? { fact: demanded.fact, at: new Map(), all: [] }
  places.set(demanded.fact, filed)
  filed.all.push(ready)
  for (const place of demanded.among) filed.at.set(place, [...(filed.at.get(place) ?? []), ready])
  return true
}

function demandedPlace(when: Condition): { fact: Path; among: string[] } | null {
  const tests = 'all' in when ? when.all : [when]
  for (const fact of PLACE_FACTS)
    for (const test of tests) {
      if (!('fact' in test) || test.fact !== fact) continue
      if ('is' in test) return { fact, among: [String(test.is)] }
      if ('in' in test) return { fact, among: test.in.map(String) }
    }
  return null
}

/** By pack, then as the pack has them: the order in which packs are given decides nothing. */
function inOrder(a: ReadyRule, b: ReadyRule): number {
  if (a.pack.id !== b.pack.id) return a.pack.id < b.pack.id ? -1 : 1
  return a.order - b.order
}

/** The rules that can speak about this demand, in their order; a place that is not known brings all of its rules. */
export function rulesFor(home: ReadyInstrument, reading: Reading): ReadyRule[] {
  let more: ReadyRule[] = []
  for (const { fact, at, all } of home.places) {
    const place = reading.value(fact)
    if (place === undefined) more = reading.live ? [...more, ...all] : more
    else if (typeof place === 'string') more = [...more, ...(at.get(place) ?? [])]
  }
  return more.length === 0 ? home.rules : [...home.rules, ...more].sort(inOrder)
}

/** Whether a rule's selector names the instrument. */
function isAbout(on: Rule['on'], one: Instrument, home: Pack, of: Pack): boolean {
  if (on.not_instruments?.includes(one.id)) return false
  if (on.countries_not !== undefined) {
    if (home.countries.some(country => on.countries_not?.includes(country))) return false
  } else if (home.id !== of.id && !on.instruments?.includes(one.id)) return false
  if (on.instruments !== undefined && !on.instruments.includes(one.id)) return false
  if (on.classes !== undefined && !on.classes.includes(one.class)) return false
  return !on.abroad_not?.includes(one.abroad.kind)
}
