// Holes by class: a plainly good paper that departs in one feature is no longer sufficient, neither as a scenario nor live once the
// ordinary form is confirmed. Every sufficient case of every pack is tried; what the law lets through all the same is a row with its citation.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import * as z from 'zod'
import type { Answer } from '../../src/law/answer.ts'
import type { Condition } from '../../src/law/conditions.ts'
import { evaluate } from '../../src/law/evaluate.ts'
import type { Facts } from '../../src/law/facts/facts.ts'
import { lawOf } from '../../src/law/law-index.ts'
import { confirmOrdinary } from '../../src/law/live/confirm.ts'
import { casesOf } from '../../src/law/pack-format/case-files.node.ts'
import type { Pack } from '../../src/law/pack-format/pack.ts'
import type { Instrument } from '../../src/law/pack-format/pack-schema.ts'
import { allPacks } from '../../src/law/packs.node.ts'
import { isWhole, sampleOf } from '../sample.ts'
import { CHANGES, type Change, type Paper } from './changed-papers.ts'

/** `*` means every instrument. The list may only shrink: a row that nothing needs any more fails. */
const RowsSchema = z.array(
  z.strictObject({
    change: z.string(),
    instruments: z.array(z.string()).min(1),
    cite: z.string().min(8),
    why: z.string().min(10),
  }),
)
const FILE = new URL('./changed-papers.json', import.meta.url)
const rows = RowsSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')))

const packs = allPacks()
const law = lawOf(packs)

function goodOf({ perCategory, outcome }: Answer): readonly string[] {
  if (perCategory.length === 0) return outcome === 'sufficient' ? ['nothing'] : []
  return perCategory.filter(one => one.outcome === 'sufficient').map(one => one.category)
}
const scenario = (by: readonly Pack[], facts: Facts): boolean =>
  goodOf(evaluate(by, facts, { mode: 'scenario' })).length > 0

/** As an installation answers: by what is stated once the form is confirmed, and by nothing that was said before. */
const live = (by: readonly Pack[], facts: Facts): boolean =>
  goodOf(evaluate(by, confirmOrdinary(by, facts).facts, { mode: 'live', adopted: true })).length > 0

/** The cases with something sufficient, asking for that alone. */
function goodPapers(): Paper[] {
  const papers = packs
    .flatMap(pack => casesOf(pack.id))
    .flatMap(({ id, facts }): Paper[] => {
      const home = law.find(facts.instrument)
      const good = goodOf(evaluate(packs, facts, { mode: 'scenario' }))
      if (home === undefined || good.length === 0) return []
      const data_requested = facts.data_requested.filter(one => good.includes(one))
      return [{ id, facts: { ...facts, data_requested }, home }]
    })
    .filter(({ facts }) => scenario(packs, facts))
  return [...new Map(papers.map(one => [JSON.stringify(one.facts), one])).values()]
}

type Hole = { readonly change: string; readonly instrument: string; readonly case: string }

/** What stays sufficient, and how many papers were tried with a change. */
function holesOf(changes: readonly Change[], papers: readonly Paper[], by: readonly Pack[] = packs) {
  const holes: Hole[] = []
  let tried = 0
  for (const change of changes)
    for (const paper of papers)
      for (const facts of change.of(paper, one => scenario(packs, one))) {
        tried += 1
        if ((!change.liveOnly && scenario(by, facts)) || live(by, facts))
          holes.push({ change: change.name, instrument: facts.instrument, case: paper.id })
      }
  return { holes, tried }
}

const isAllowed = (row: z.infer<typeof RowsSchema>[number], { change, instrument }: Hole): boolean =>
  row.change === change && (row.instruments.includes('*') || row.instruments.includes(instrument))

const papers = goodPapers()
const needed = new Set<string>()

const HOLES: readonly (readonly [Change['hole'], string])[] = [
  ['threshold', 'a limit or a need of which the paper says nothing does not pass'],
  ['body', 'a body of no class, of another class or below the rank does not pass'],
  ['class', 'what the instrument’s class does not reach does not pass'],
  ['age', 'a paper of years ago, or of no day, does not pass'],
  [
    'paper',
    'a paper unsigned, refused, unbounded, wrongly addressed or served, or out of its time does not pass',
  ],
]

for (const [hole, title] of HOLES)
  test(`${title}, in any pack`, t => {
    const changes = CHANGES.filter(one => one.hole === hole)
    const { holes, tried } = holesOf(changes, sampleOf(hole, papers))
    const allowed = holes.filter(one => rows.some(row => isAllowed(row, one)))
    for (const { change, instrument } of allowed) needed.add(`${change} ${instrument}`).add(`${change} *`)
    t.diagnostic(`${tried} changed papers, ${allowed.length} sufficient by a row of the list`)
    assert.deepEqual(
      holes.filter(one => !allowed.includes(one)),
      [],
    )
    assert.ok(tried > (isWhole ? 500 : 20), `${tried} changed papers`)
  })

test('no row of the list is there for nothing, and each names a change and instruments that exist', () => {
  for (const { change, instruments } of rows) {
    assert.ok(
      CHANGES.some(one => one.name === change),
      change,
    )
    for (const id of instruments) {
      assert.ok(id === '*' || law.find(id), id)
      if (isWhole) assert.ok(needed.has(`${change} ${id}`), `${change}: ${id} is no exception any more`)
    }
  }
})

test('the good papers are of most instruments, and most stay good live', () => {
  assert.ok(new Set(papers.map(one => one.facts.instrument)).size >= 160)
  const some = sampleOf('live', papers)
  assert.ok(some.filter(one => live(packs, one.facts)).length > some.length * 0.7)
})

/** Each pack with the same mistake in all of its instruments. */
function wrong(change: (one: Instrument, pack: Pack) => Partial<Instrument>): Pack[] {
  return packs.map(pack => ({
    ...pack,
    instruments: pack.instruments.map(one => ({ ...one, ...change(one, pack) })),
  }))
}

/** A limit that only a stated number can miss. */
function onlyStated(condition: Condition): Condition {
  if ('all' in condition) return { all: condition.all.map(onlyStated) }
  if ('any' in condition) return { any: condition.any.map(onlyStated) }
  if ('below' in condition) return { all: [{ fact: condition.fact, stated: true }, condition] }
  return condition
}

const MISTAKES: readonly (readonly [string, string, readonly Pack[]])[] = [
  [
    'a limit that "none" passes',
    'offence_max_years is none',
    packs.map(pack => ({
      ...pack,
      rules: pack.rules.map(rule => ({ ...rule, when: onlyStated(rule.when) })),
    })),
  ],
  [
    'every known body may issue it',
    'a public body of another class',
    wrong(({ issuer }, { bodies }) => ({ issuer: { ...issuer, classes: bodies.map(one => one.class) } })),
  ],
  [
    'it is for any purpose',
    'another purpose: civil_litigation',
    wrong(({ purposes }) => ({ purposes: [...purposes, 'civil_litigation'] })),
  ],
  ['it reaches data to come', 'data of another time: prospective', wrong(() => ({ data_time: 'any' }))],
  [
    'it reaches everything',
    'a category that it does not reach',
    wrong(({ reaches }) => ({ reaches: reaches.map(one => ({ ...one, reach: 'yes' })) })),
  ],
  ['it never goes stale', 'past the term that its own law sets', wrong(() => ({ lives: [] }))],
  [
    'its law was always in force',
    'came the day before its law began',
    wrong(one => ({ law: { ...one.law, from: null } })),
  ],
]

for (const [mistake, name, by] of MISTAKES)
  test(`it is noticed where ${mistake}`, () => {
    const made = CHANGES.filter(one => one.name === name)
    const isNoticed = (paper: Paper): boolean =>
      holesOf(made, [paper], by).holes.some(hole => !rows.some(row => isAllowed(row, hole)))
    assert.ok(papers.some(isNoticed))
  })
