// Colours stand in one file, so that dark mode and contrast are decided in one place; every other sheet names a token, and one that is.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const SRC = join(import.meta.dirname, '../..')
const TOKENS = join('web', 'theme', 'tokens.css')
/** Set by the component library where it places a list or a menu. */
const PLACED = ['--anchor-width', '--available-height']

const read = (file: string) => readFileSync(join(SRC, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '')
const sheets = globSync('**/*.css', { cwd: SRC })

const RAW =
  /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color-mix|color|light-dark)\(|(?<=:[^;{}]*)(?<![\w-])(?:white|black|gr[ae]y|silver|red|green|blue|yellow|orange|purple|brown|navy|teal)(?![\w-])/gi

test('no sheet but that of the tokens holds a colour of its own', () => {
  assert.ok(sheets.length > 20)
  const raw = sheets
    .filter(sheet => sheet !== TOKENS)
    .flatMap(sheet => (read(sheet).match(RAW) ?? []).map(colour => `${sheet}: ${colour}`))
  assert.deepEqual(raw, [])
})

test('no component of the browser writes a colour', () => {
  const code = globSync('web/**/*.{ts,tsx}', { cwd: SRC }).filter(file => !/\.test\./.test(file))
  const raw = code.flatMap(file =>
    (read(file).match(/['"`]#[0-9a-f]{6}['"`]|\brgba?\(|\bhsla?\(/gi) ?? []).map(one => `${file}: ${one}`),
  )
  assert.deepEqual(raw, [])
})

test('every token that a sheet names is one', () => {
  const known = new Set([...PLACED, ...sheets.flatMap(sheet => read(sheet).match(/--[\w-]+(?=\s*:)/g) ?? [])])
  // Widths that a component sets on its own element.
  for (const file of globSync('web/**/*.{ts,tsx}', { cwd: SRC }))
    for (const name of read(file).match(/--[a-z][\w-]+/g) ?? []) known.add(name)
  const unknown = sheets.flatMap(sheet =>
    [...read(sheet).matchAll(/var\((--[\w-]+)/g)]
      .filter(([, name]) => !known.has(name!))
      .map(([, name]) => `${sheet}: ${name}`),
  )
  assert.deepEqual(unknown, [])
})
