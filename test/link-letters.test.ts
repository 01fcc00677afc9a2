// The letters of “日本語” in every list of languages are those of the typeface that is installed.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { languageNames } from '../src/words/languages.ts'
import { lettersOfLinks } from '../tools/link-letters.ts'

test('the small typeface is what the whole one gives, and holds the name of the language and nothing more', () => {
  const file = readFileSync(new URL('../src/web/theme/nihongo.woff', import.meta.url))
  assert.ok(file.equals(lettersOfLinks()), 'node tools/link-letters.ts makes it anew')
  assert.ok(file.length < 4096)
  const css = readFileSync(new URL('../src/web/theme/fonts.css', import.meta.url), 'utf8')
  const range = [...languageNames.ja].map(c => `U+${c.codePointAt(0)?.toString(16).toUpperCase()}`).join(', ')
  assert.ok(css.includes(`unicode-range: ${range};`), range)
})
