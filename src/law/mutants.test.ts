// A pack made wrong in one place must fail one of its cases: a category widened or narrowed, a law a day longer or
// shorter, a notice turned round, an issuing body unchecked, a period a day longer, a limit moved by one.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { shiftDate } from './calendar.ts'
import { evaluate } from './evaluate.ts'
import type { Facts } from './facts.ts'
import { parseFacts } from './facts.ts'
import type { Pack } from './pack.ts'
import { allPacks } from './packs.ts'
import type { Expected } from './score.ts'
import { judge, parseCases } from './score.ts'

type Ready = { facts: Facts; expected: Expected }
type Mutant = { name: string; pack: Pack; about: string | null }

function casesOf(pack: string): Ready[] {
  const file = new URL(`./packs/${pack}/cases.json`, import.meta.url)
  return parseCases(JSON.parse(readFileSync(file, 'utf8'))).map(({ facts, expected }) => ({
    facts: parseFacts(facts),
    expected,
  }))
}

function survives({ pack, about }: Mutant, cases: readonly Ready[]): boolean {
  const packs = allPacks().map(other => (other.id === pack.id ? pack : other))
  return cases
    .filter(one => about === null || one.facts.instrument === about)
    .every(one => judge(evaluate(packs, one.facts, { mode: 'scenario' }), one.expected).passed)
}

function* instrumentMutants(pack: Pack): Generator<Mutant> {
  for (const one of pack.instruments) {
    const mutant = (name: string, part: Partial<typeof one>): Mutant => ({
      name: `${one.id}: ${name}`,
      about: one.id,
      pack: {
        ...pack,
        instruments: pack.instruments.map(other => (other.id === one.id ? { ...one, ...part } : other)),
      },
    })
    const { from, to } = one.law
    for (const days of [1, -1]) {
      if (from !== null)
        yield mutant(`in force ${days} day`, { law: { ...one.law, from: shiftDate(from, { days }) } })
      if (to !== null) yield mutant(`ends ${days} day`, { law: { ...one.law, to: shiftDate(to, { days }) } })
    }
    for (const [at, entry] of one.reaches.entries())
      for (const reach of ['yes', 'no', 'review'] as const) {
        if (reach === entry.reach) continue
        const reaches = one.reaches.map((other, index) => (index === at ? { ...entry, reach } : other))
        yield mutant(`${entry.category} ${entry.reach} → ${reach}`, { reaches })
      }
    for (const [at, life] of one.lives.entries())
      yield mutant(`${life.kind} a day longer`, {
        lives: one.lives.map((other, index) => (index === at ? { ...life, days: life.days + 1 } : other)),
      })
    const value = one.notice.value === 'prohibited' ? 'permitted_now' : 'prohibited'
    yield mutant('notice turned round', { notice: { ...one.notice, value } })
  }
}

const LIMIT = /"(below|above|at_least|plus_days|plus_months)":([\d.]+)/g

function* ruleMutants(pack: Pack): Generator<Mutant> {
  for (const rule of pack.rules) {
    const mutant = (name: string, part: Partial<typeof rule>): Mutant => ({
      name: `${rule.id}: ${name}`,
      about: null,
      pack: {
        ...pack,
        rules: pack.rules.map(other => (other.id === rule.id ? { ...rule, ...part } : other)),
      },
    })
    if (rule.from !== null)
      for (const days of [1, -1]) yield mutant(`from ${days} day`, { from: shiftDate(rule.from, { days }) })
    const text = JSON.stringify(rule.when)
    for (const found of text.matchAll(LIMIT))
      for (const by of [1, -1]) {
        const moved = `"${found[1]}":${Number(found[2]) + by}`
        const when = JSON.parse(
          text.slice(0, found.index) + moved + text.slice(found.index + found[0].length),
        )
        yield mutant(`${found[0]} ${by > 0 ? '+' : ''}${by}`, { when })
      }
  }
}

/** Mutants that change no answer, because another entry says the same or more of every such paper. */
const EQUIVALENT = [
  // A rule sends every such paper to counsel, or refuses it, whatever it reaches and whenever it came.
  /^us\.(emergency\.disclosure|warrant\.geofence|fisa\.title5_residual|request\.foreign_direct|subpoena\.(civil|congress)|order\.all_writs): (in force|\w+ (yes|review) → )/,
  /^us\.(request\.voluntary|order\.nondisclosure_2705b): in force/,
  /^eu\.eio: (in force|\w+ review → )/,
  /^eu\.(order\.domestic|dsa_art10): in force/,
  // After these laws ended, and before 702, the paper is for counsel by the rule of its end as well.
  /^us\.fisa\.(702|title5_broad): (in force|ends|\w+ review → yes)/,
  // An agreement began later than the statute that allows it.
  /^us\.agreement\.covered_order: in force/,
  /^us\.rule\.(conflict_2703h|tell_uk): from/,
  // The duty to use the system is older than the first certificate that could be served.
  /^eu\.rule\.channel: from/,
  // Beyond 48 hours a second rule stops the interception.
  /^us\.rule\.emergency_interception: "above":48 \+1$/,
]

for (const pack of allPacks())
  test(`no small mistake in pack ${pack.id} goes unnoticed by its cases`, () => {
    const cases = casesOf(pack.id)
    const survivors = [...instrumentMutants(pack), ...ruleMutants(pack)]
      .filter(mutant => survives(mutant, cases))
      .map(mutant => mutant.name)
      .filter(name => !EQUIVALENT.some(known => known.test(name)))
    assert.deepEqual(survivors, [])
  })
