// docs/assurance.md answers every abuse case of the threat model and every requirement of ASVS 5.0 of levels 1 and 2, and what it
// names is there: a test that was renamed or deleted takes its answer with it.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const ROOT = join(import.meta.dirname, '..')
const PAGE = readFileSync(join(ROOT, 'docs/assurance.md'), 'utf8')
const ABUSE_CASES = 54
const ASVS = JSON.parse(readFileSync(join(import.meta.dirname, 'assurance-asvs.json'), 'utf8')) as {
  readonly levels: Readonly<Record<string, number>>
}

type Row = { id: string; verdict: string; words: string }

const abuse = rowsOf(/^\d+$/)
const asvs = rowsOf(/^V\d+\.\d+\.\d+$/)
const all = [...abuse, ...asvs]

test('every abuse case has one answer', () => {
  assert.deepEqual(
    abuse.map(({ id }) => id),
    Array.from({ length: ABUSE_CASES }, (_, i) => String(i + 1)),
  )
})

test('every requirement of ASVS of levels 1 and 2 has one answer, in the chapter that it is of', () => {
  const wanted = Object.keys(ASVS.levels)
  assert.equal(wanted.length, 253)
  assert.ok(Object.values(ASVS.levels).every(level => level === 1 || level === 2))
  assert.deepEqual(
    asvs.map(({ id }) => id),
    wanted,
  )
  for (const part of PAGE.split(/^### /m).slice(1)) {
    const chapter = part.split(' ')[0]
    for (const [, id = ''] of part.matchAll(/^\| (V[\d.]+) \|/gm)) assert.equal(id.split('.')[0], chapter)
  }
})

test('every row of the page is read', () => {
  const rows = PAGE.split('\n').filter(
    line => line.startsWith('|') && !/^\|(---| (case|requirement) )/.test(line),
  )
  assert.equal(rows.length, all.length)
})

test('a verdict is met, not applicable or not met, and each says why', () => {
  for (const row of all) {
    assert.match(row.verdict, /^(met|not applicable|not met)$/, `${row.id}: ${row.verdict}`)
    assert.ok(row.words.length >= 12, `${row.id} says nothing`)
  }
})

test('what is met names a test, and of ASVS a test or a place', () => {
  for (const { id, words } of abuse.filter(({ verdict }) => verdict === 'met'))
    assert.ok(testsIn(words).length > 0, `abuse case ${id} names no test`)
  for (const { id, words } of asvs.filter(({ verdict }) => verdict === 'met'))
    assert.ok(testsIn(words).length > 0 || placesIn(words).length > 0, `${id} names neither test nor place`)
})

test('what is not met says until when', () => {
  for (const row of all.filter(({ verdict }) => verdict === 'not met'))
    assert.match(row.words, /\bWhen: /, `${row.id} says no time`)
})

test('every test that is named is there', () => {
  for (const row of all)
    for (const { file, title } of testsIn(row.words)) {
      assert.ok(existsSync(join(ROOT, file)), `${row.id}: ${file} is not there`)
      assert.ok(titlesOf(file).has(title), `${row.id}: ${file} has no test “${title}”`)
    }
})

test('every title stands behind the file that it is of', () => {
  for (const { id, words } of all)
    assert.equal(
      [...words.matchAll(/“[^”]+”/g)].length,
      testsIn(words).length,
      `${id}: a title without a file`,
    )
})

test('every place that is named is there', () => {
  for (const { id, words } of all)
    for (const place of placesIn(words))
      assert.ok(existsSync(join(ROOT, place)), `${id}: ${place} is not there`)
})

test('the page counts its verdicts', () => {
  const said = (rows: readonly Row[], before: string) => {
    const count = (verdict: string) => rows.filter(row => row.verdict === verdict).length
    const [met, not] = [count('met'), count('not met')]
    const line = `${before}: ${met} met, ${count('not applicable')} not applicable, ${not} not met`
    assert.ok(PAGE.includes(line), `the page must say: ${line}`)
    return { met, apply: met + not }
  }
  said(abuse, `Of ${ABUSE_CASES} abuse cases`)
  const { met, apply } = said(asvs, 'Of 253 requirements')
  const share = `Of the ${apply} that apply, ${((100 * met) / apply).toFixed(1)} % are met.`
  assert.ok(PAGE.includes(share), `the page must say: ${share}`)
})

/** Rows `| id | verdict | words |`. */
function rowsOf(ids: RegExp): Row[] {
  const lines = PAGE.matchAll(/^\| ([\w.]+) \| ([a-z ]+) \| (.*) \|$/gm)
  return [...lines]
    .map(([, id = '', verdict = '', words = '']) => ({ id, verdict, words }))
    .filter(({ id }) => ids.test(id))
}

/** `path/to/file.test.ts` “title”, with further titles of the same file after it. */
function testsIn(words: string): { file: string; title: string }[] {
  return [...words.matchAll(/`([\w./-]+\.test\.ts)`((?:,? “[^”]+”)*)/g)].flatMap(
    ([, file = '', titles = '']) =>
      [...titles.matchAll(/“([^”]+)”/g)].map(([, title = '']) => ({ file, title })),
  )
}

/** A path from the root of the repository: with a folder, or a file that lies there. */
function placesIn(words: string): string[] {
  return [...words.matchAll(/`([\w.-]+(?:\/[\w.-]+)+|[\w-]+\.(?:md|json))`/g)].map(([, path = '']) => path)
}

const titles = new Map<string, Set<string>>()

/** Titles as they stand in the source, blanks of a template included. */
function titlesOf(file: string): Set<string> {
  const known = titles.get(file)
  if (known) return known
  const source = readFileSync(join(ROOT, file), 'utf8')
  const found = new Set(
    [...source.matchAll(/\b(?:test|it|describe)\(\s*(['`"])((?:\\.|(?!\1)[^\\])*)\1/gs)].map(
      ([, , title = '']) => title.replaceAll("\\'", "'"),
    ),
  )
  titles.set(file, found)
  return found
}
