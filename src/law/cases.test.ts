// The cases beside each pack: all hold, and each rule has a case that would notice its loss.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evaluate } from './evaluate.ts'
import { casesOf } from './pack-format/case-files.node.ts'
import type { PackCase } from './pack-format/case-row.ts'
import type { Pack } from './pack-format/pack.ts'
import { allPacks } from './packs.node.ts'
import { judge } from './score.ts'

function failures(packs: readonly Pack[], cases: readonly PackCase[]): string[] {
  return cases.flatMap(one => {
    const verdict = judge(evaluate(packs, one.facts, { mode: 'scenario' }), one.expected)
    return verdict.passed ? [] : [`${one.id} ${one.title}: ${verdict.differences.join('; ')}`]
  })
}

/** Whether any of the cases fails; the rest are not asked then. */
function isNoticed(packs: readonly Pack[], cases: readonly PackCase[]): boolean {
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
