// The cases beside each pack: all hold, and each rule has a case that would notice its loss.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { evaluate } from './evaluate.ts'
import type { Facts } from './facts.ts'
import { parseFacts } from './facts.ts'
import type { Pack } from './pack.ts'
import { allPacks } from './packs.node.ts'
import type { Case } from './score.ts'
import { judge, parseCases } from './score.ts'

type Read = Pick<Case, 'id' | 'title' | 'expected'> & { facts: Facts }

function casesOf(pack: string): Read[] {
  const file = new URL(`./packs/${pack}/cases.json`, import.meta.url)
  return parseCases(JSON.parse(readFileSync(file, 'utf8'))).map(one => ({
    ...one,
    facts: parseFacts(one.facts),
  }))
}

function failures(packs: readonly Pack[], cases: readonly Read[]): string[] {
  return cases.flatMap(one => {
    const verdict = judge(evaluate(packs, one.facts, { mode: 'scenario' }), one.expected)
    return verdict.passed ? [] : [`${one.id} ${one.title}: ${verdict.differences.join('; ')}`]
  })
}

/** Whether any of the cases fails; the rest are not asked then. */
function isNoticed(packs: readonly Pack[], cases: readonly Read[]): boolean {
  return cases.some(one => failures(packs, [one]).length > 0)
}

for (const pack of allPacks()) {
  test(`every case beside pack ${pack.id} holds`, () => {
    assert.deepEqual(failures(allPacks(), casesOf(pack.id)), [])
  })

  test(`every rule of pack ${pack.id} has a case that fails without it`, () => {
    const cases = casesOf(pack.id)
    const unnoticed = pack.rules.filter(rule => {
      const without = { ...pack, rules: pack.rules.filter(other => other.id !== rule.id) }
      return !isNoticed(swap(without), cases)
    })
    assert.deepEqual(
      unnoticed.map(rule => rule.id),
      [],
    )
  })

  test(`every case beside pack ${pack.id} has a title and an id of its own`, () => {
    const cases = casesOf(pack.id)
    assert.equal(new Set(cases.map(one => one.id)).size, cases.length)
    assert.ok(cases.every(one => one.title.length > 5))
  })
}

function swap(changed: Pack): Pack[] {
  return allPacks().map(pack => (pack.id === changed.id ? changed : pack))
}

/** Each answer that may change: a category made wider, a hold or validity a day longer. */
function* mutants(pack: Pack): Generator<[string, Pack]> {
  for (const one of pack.instruments) {
    const change = (part: Partial<typeof one>): Pack => ({
      ...pack,
      instruments: pack.instruments.map(other => (other.id === one.id ? { ...one, ...part } : other)),
    })
    for (const [at, life] of one.lives.entries()) {
      const longer = one.lives.map((other, index) =>
        index === at ? { ...life, days: life.days + 1 } : other,
      )
      yield [`${one.id}: ${life.kind} a day longer`, change({ lives: longer })]
    }
    for (const [at, entry] of one.reaches.entries()) {
      if (entry.from === null) continue
      const earlier = one.reaches.map((other, index) => (index === at ? { ...entry, from: null } : other))
      yield [`${one.id}: ${entry.category} from ever`, change({ reaches: [earlier[at]!, ...earlier] })]
    }
  }
}

test('the length of every hold and validity is held by a case', () => {
  const survivors: string[] = []
  for (const pack of allPacks()) {
    const cases = casesOf(pack.id)
    for (const [name, mutant] of mutants(pack))
      if (name.endsWith('longer') && !isNoticed(swap(mutant), cases)) survivors.push(name)
  }
  assert.deepEqual(survivors, [])
})
