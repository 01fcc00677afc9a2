// The program's sentences have keys: each is said somewhere, each code has its words, and what is on record in English is read through
// a table that only grows.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { gateCodes, refuse as refuseAtGate } from '../src/gate/refusal.ts'
import { asKept, sentence } from '../src/kernel/message.ts'
import { type RefusalCode, refuse } from '../src/kernel/refusal.ts'
import { statusOf } from '../src/server/http/problem.ts'
import { inOwnWords, refusalIn, titleIn } from '../src/server/http/refusal-words.ts'
import { findingIn, keptIn, knownIn, recordedIn, saidIn, wordIn } from '../src/words/faces/sentences.ts'
import { languages } from '../src/words/languages.ts'
import { keptAs, table } from '../src/words/on-record/table.ts'
import { english } from '../src/words/sentences/english.ts'

const elsewhere = languages.filter(language => language !== 'en')
const placeholders = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))

/** Rows are added at the end; the digest of the first ones never changes. */
const FROZEN = {
  rows: 1745,
  sha256: '3014af2a0a9aebe16eedd80ddc2c105508b1f5b59c462d7dd21ce012115c64dd',
}

test('the table of what is on record loses no row and changes none', () => {
  const first = JSON.stringify(table.slice(0, FROZEN.rows))
  assert.equal(table.slice(0, FROZEN.rows).length, FROZEN.rows)
  assert.equal(createHash('sha256').update(first).digest('hex'), FROZEN.sha256)
})

test('every sentence has its row in the table of what is on record', () => {
  const missing = Object.keys(english).filter(key => keptAs(key) === null)
  assert.deepEqual(missing, [], 'npm run words record')
})

test('every row of it is a sentence that is said today, with blanks that the row can fill', () => {
  for (const [key, text] of table) {
    assert.ok(Object.hasOwn(english, key), key)
    const now = placeholders(english[key as keyof typeof english])
    const had = placeholders(text)
    assert.ok(
      [...now].every(name => had.has(name)),
      `${key}: ${text}`,
    )
  }
})

test('what is recorded is the first English of a sentence, and what is shown is today’s', () => {
  const [key, text] = table.find(([, one]) => !one.includes('{')) ?? assert.fail()
  assert.equal(asKept({ key: key as keyof typeof english, args: {} }), text)
  for (const language of languages)
    assert.equal(recordedIn(language, text), saidIn(language, { key, args: {} }))
})

test('every text without blanks on record is said in each language', () => {
  for (const [key, text] of table)
    if (!text.includes('{'))
      for (const language of languages)
        assert.ok(
          (key.startsWith('system.') ? wordIn : keptIn)(language, text).length > 0,
          `${language}: ${text}`,
        )
})

test('every refusal of the gate has its words', () => {
  assert.ok(gateCodes.length > 40)
  for (const code of gateCodes) assert.ok(knownIn('de', refuseAtGate(code).detail), code)
})

/** Read through the table alone: the gate, and what is read in a cage, import no words. */
const READ_BY_TABLE = /^(?:machine|papers)\./

test('no sentence is kept that nothing says', () => {
  const src = join(import.meta.dirname, '../src')
  const sources = globSync('**/*.{ts,tsx}', { cwd: src })
    .filter(file => !/\.test\.ts$|^words\/(?!lint\.ts)/.test(file))
    .map(file => readFileSync(join(src, file), 'utf8'))
  const named = new Set(sources.flatMap(text => text.match(/(?<=')\w+\.\w+(?=')/g) ?? []))
  const unsaid = Object.entries(english).filter(([key, text]) => {
    if (named.has(key)) return false
    const kept = keptAs(key) ?? text
    const [longest = ''] = kept.split(/\{\w+\}/).toSorted((a, b) => b.length - a.length)
    return !READ_BY_TABLE.test(key) || !sources.some(source => source.includes(longest.trim()))
  })
  assert.deepEqual(
    unsaid.map(([key]) => key),
    [],
  )
})

test('findings of several sentences are each said in the language', () => {
  assert.equal(
    keptIn('de', 'The mail carries no signature of its domain. The mail names more than one sender.'),
    'Die E-Mail trägt keine Signatur ihrer Domain. Die E-Mail nennt mehr als einen Absender.',
  )
  const says = [sentence('machine.looks_like_but_not', { x: 'a.example', y: 'b.example' })]
  assert.equal(findingIn('nl', { says }), 'a.example lijkt op b.example, maar is het niet.')
})

test('what a person wrote is left as it is', () => {
  const own = 'We asked the court. It answered.'
  for (const language of languages)
    assert.deepEqual([recordedIn(language, own), keptIn(language, own)], [own, own])
})

test('the room on the disk is told with the decimal mark of the language', () => {
  const disk = sentence('system.disk_free', { free: 3.5, mark: 2 })
  assert.match(saidIn('de', disk), /3,5/)
  assert.match(saidIn('ja', disk), /3\.5/)
})

test('no refusal reaches a reader of another language in English, whatever its code and its sentences', () => {
  const unseen = 'A sentence that has no words anywhere.'
  for (const language of elsewhere)
    for (const code of Object.keys(statusOf) as RefusalCode[]) {
      const said = refusalIn(language, { code, detail: unseen, next: unseen })
      assert.ok(said.detail !== unseen && said.next !== unseen, `${language} ${code}`)
      assert.notEqual(titleIn(language, code), null)
    }
})

test('a refusal is said by the key of its sentences, whatever their English is', () => {
  const closed = sentence('who.this_step_is_for', { x: 'counsel' })
  const refusal = refuse('not_allowed', closed, sentence('deciding.close_it'))
  const other = { ...refusal, detail: 'This is for counsel alone.' }
  const said = refusalIn('de', other)
  assert.match(said.detail, /counsel/)
  assert.notEqual(said.detail, other.detail)
  assert.ok(!JSON.stringify(said).includes('who.'), 'a key is no part of an answer')
})

test('a refusal whose words were made for its page keeps them', () => {
  const own = inOwnWords('invalid_input', 'Bitte wählen.', 'Noch einmal.')
  assert.equal(refusalIn('fr', own), own)
})
