// No expression that looks at a stranger's text may take more than a step count that grows with it: counted on texts made from
// each expression itself, once and twice as long, as the reader sees them (src/wire/tame-text.ts).
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { allPacks } from '../../src/law/packs.node.ts'
import { type FormSource, findsPhrase, formsOf } from '../../src/law/recognise/recognise.ts'
import { tamed } from '../../src/wire/tame-text.ts'
import { type Expression, expressionsIn } from './literals.ts'
import { parsePattern } from './pattern.ts'
import { pumpsOf } from './pumps.ts'
import { type Counter, compile, search, TooManySteps } from './steps.ts'

const root = join(import.meta.dirname, '../..')

/** Rooms in which a stranger's text is looked at, in the cage or outside. */
const wire = readdirSync(join(root, 'src/wire'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map(name => `src/wire/${name}`)
const others = [
  'src/law/recognise/recognise.ts',
  'src/store/search/search-words.ts',
  'src/server/acts/file-stray.ts',
  'src/server/papers/blacken.ts',
]

/** What looks at a few characters alone, however long the text is: by its beginning, and how many. */
const SHORT: readonly (readonly [begins: string, characters: number])[] = [
  // Eighty characters before a date (propose/number.ts, generalIssue).
  ['(?:^|\\n|\\s{3})\\s*(?:(?:Fait|', 80],
]

/**
 * Bounded by numbers too large to count out: a tag's thousand pieces, of which a quoted one ends where the
 * next quote stands (html-text.ts); and what refers back to a sign, every repetition of which has a bound or is of one class (blacken.ts). */
const COUNTED_BY_HAND = ['<!--', '(?<![\\d.])(?:\\d{1,4}([-./])']

const LENGTH = 1200
/** Steps for each character that a search may take at most: a run of signs, or a line, looked at from each of its places. */
const MOST = 6000

/** The longest runs that come through the bounds: one that is longer would be blanked whole. */
const asRead = (text: string) => tamed(text.replace(/\S{290}/g, '$& '))

function stepsOf(program: ReturnType<typeof compile>, text: string): number {
  const counter: Counter = { steps: 0, most: text.length * MOST }
  try {
    search(program, text, counter)
    return counter.steps
  } catch (error) {
    if (!(error instanceof TooManySteps)) throw error
    return Number.POSITIVE_INFINITY
  }
}

/** What an expression does to itself, in words; null where it is linear. */
export function complaint({ source, flags }: Expression): string | null {
  const node = parsePattern(source, flags)
  const program = compile(node, flags)
  const most = SHORT.find(([begins]) => source.startsWith(begins))?.[1] ?? Number.POSITIVE_INFINITY
  for (const pump of pumpsOf(node, flags)) {
    const count = (length: number) => stepsOf(program, asRead(pump(length)).slice(0, most))
    const counts = [count(LENGTH)]
    // Twice the text may take twice the steps, and a little more. Where a run or a line had not reached its bound, the next doubling tells.
    for (const times of [2, 4]) {
      counts.push(count(times * LENGTH))
      const [before, last] = counts.slice(-2) as [number, number]
      if (last === Number.POSITIVE_INFINITY) return said(pump, counts)
      if (last <= 2.5 * before || last <= 40 * times * LENGTH) break
      if (times === 4) return said(pump, counts)
    }
  }
  return null
}

const said = (pump: (length: number) => string, counts: readonly number[]) =>
  `${counts.join(', then ')} steps, on ${JSON.stringify(pump(60).slice(0, 40))}…`

test('the counting tells what backtracks from what does not', () => {
  const bad = ['(a+)+$', '(?:a|a)*b', '(\\w+\\s?)+$', 'a[\\s\\S]*b', '(.*)(.*)(.*)z']
  // A line has an end, and a run of signs too: `[^\\n]*` is bounded by it.
  const good = ['a+', '[a-z]{1,20}b', '(?:ab)+', '^\\s*x', 'a[^\\n]*b', 'a[^\\n]{0,40}b']
  const found = (source: string) => complaint({ source, flags: '', where: '' }) !== null
  assert.deepEqual(good.filter(found), [])
  assert.deepEqual(
    bad.filter(source => !found(source)),
    [],
  )
})

test('expressions over a stranger’s text take steps that grow with the text and no faster', t => {
  const all = [...wire, ...others].flatMap(file =>
    expressionsIn(readFileSync(join(root, file), 'utf8'), file),
  )
  assert.ok(all.length > 500, `only ${all.length} expressions were found`)
  const counted = all.filter(one => !COUNTED_BY_HAND.some(begins => one.source.startsWith(begins)))
  const unique = [...new Map(counted.map(one => [`/${one.source}/${one.flags}`, one])).values()]
  t.diagnostic(`${unique.length} expressions`)
  const wrong = unique.flatMap(one => {
    const why = complaint(one)
    return why === null ? [] : [`${one.where} /${one.source.slice(0, 80)}/: ${why}`]
  })
  assert.deepEqual(wrong, [])
})

/** Every phrase by which a pack knows its papers. */
function wordsOf(form: FormSource): string[] {
  const all = [form.title, form.also, form.never, form.first, form.silence]
  const found: string[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'string') found.push(value)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk)
  }
  walk(all)
  return found
}

test('so do those that are made of the words of packs', t => {
  const made: Expression[] = []
  const Native = globalThis.RegExp
  class Noted extends Native {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags)
      if (typeof pattern === 'string') made.push({ source: pattern, flags: flags ?? '', where: 'made' })
    }
  }
  globalThis.RegExp = Noted as RegExpConstructor
  try {
    for (const form of formsOf(allPacks())) for (const words of wordsOf(form)) findsPhrase(words)('')
  } finally {
    globalThis.RegExp = Native
  }
  assert.ok(made.length > 200, `only ${made.length} were made`)
  const unique = [...new Map(made.map(one => [`/${one.source}/${one.flags}`, one])).values()]
  t.diagnostic(`${unique.length} expressions`)
  const wrong = unique.flatMap(one => {
    const why = complaint(one)
    return why === null ? [] : [`/${one.source.slice(0, 80)}/: ${why}`]
  })
  assert.deepEqual(wrong, [])
})
