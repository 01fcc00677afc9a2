// No words of the desk, of the approval page, of signing in or of the console's scripts stand outside a catalogue: looked for in the syntax of its sources, so in every state of every page.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { literalsIn } from '../../../test/literals.ts'

const web = join(import.meta.dirname, '..')
const roots = {
  desk: import.meta.dirname,
  approve: join(web, 'approve'),
  'sign-in': join(web, 'sign-in'),
  customer: join(web, 'customer'),
}

for (const [name, root] of Object.entries(roots))
  test(`no source of ${name} holds words of its own`, () => {
    const files = globSync('**/*.{ts,tsx}', { cwd: root }).filter(f => !/\.test\.ts$|\.d\.ts$/.test(f))
    assert.ok(files.length > 2)
    const found = files.flatMap(file =>
      literalsIn(readFileSync(join(root, file), 'utf8'), file.endsWith('x') ? 'tsx' : 'ts').map(
        line => `${file} ${line}`,
      ),
    )
    assert.deepEqual(found, [])
  })

test('words are found between tags, in labels, in sentences and in templates, and names of things are not', () => {
  const source = [
    'const a = <p className="two words" title="More">Hello {b}</p>',
    'const c = { id: "not-demands", says: "Nothing is left to do." }',
    'const d = `$' + '{n} demands wait`',
    'throw new TypeError("a programmer reads this")',
  ].join('\n')
  assert.deepEqual(
    literalsIn(source).map(line => line.replace(/^line \d+: /, '')),
    ['More', 'Hello', 'Nothing is left to do.', 'demands wait'],
  )
})

/** What the packs and people say that nobody translates: notes for counsel, steps of a count, sources, names of other forms. */
const english = new Set([
  'line.english',
  'one.what',
  'pack.about',
  'pieces(inside)',
  "plain(rest.join(' '))",
  'sheet.cite',
  'steps[0]',
  "words.join(' ')",
])

/** What an element marked as English shows; citations are never translated. */
function markedEnglish(source: string): string[] {
  return [...source.matchAll(/<(?!cite\b)\w+(?:\s[^<>]*)?\slang="en"[^<>]*>\s*\{([^{}]+)\}/g)].map(
    ([, shown = '']) => shown.trim(),
  )
}

test('what the desk marks as English is what nobody translates, each known by name', () => {
  const files = globSync('**/*.tsx', { cwd: roots.desk }).filter(f => !/\.test\./.test(f))
  const shown = files.flatMap(file => markedEnglish(readFileSync(join(roots.desk, file), 'utf8')))
  assert.ok(shown.length > 3)
  assert.deepEqual(
    [...new Set(shown)].filter(one => !english.has(one)),
    [],
  )
})
