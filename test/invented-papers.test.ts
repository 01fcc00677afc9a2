// Papers of kinds and languages that the intake papers do not have, as their offices would write them; everything in them
// is invented. The reader must find what they ask, invent nothing, and never miss words of silence.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { ReadResult } from '../src/wire/read-document.ts'
import { readText } from '../src/wire/read-text.ts'
import { type Score, scoreAll } from './papers/intake-score.ts'

const folder = fileURLToPath(new URL('./invented-papers', import.meta.url))
const share = ({ right, of }: { right: number; of: number }) => right / of

/** Plain text is read by the reader itself, without a cage for each: what the cage does is tested where it stands. */
async function plainText(name: string): Promise<ReadResult> {
  const bytes = readFileSync(join(folder, name))
  const { pages, warnings } = await readText(bytes)
  const part = { name: 'file', mediaType: 'text/plain', sha256: '', size: bytes.length, pages, warnings }
  return { reading: { parts: [part], warnings: [] } }
}

test('papers of many countries are read in every field, and no identifier is invented', async () => {
  const texts = new Map<string, ReadResult>()
  for (const name of readdirSync(folder)) if (name.endsWith('.txt')) texts.set(name, await plainText(name))
  const scores = await scoreAll(folder, name => texts.get(name))
  const all = scores.get('all') as Score
  const wrong = all.wrong.join('\n')
  assert.deepEqual(all.invented, [])
  assert.deepEqual(all.secrecyErrors, [])
  assert.deepEqual(all.extraCategories, [])
  assert.equal(share(all.isDemand), 1, wrong)
  assert.equal(all.papers.missing + all.papers.invented, 0, wrong)
  const fields = [...all.fields.values()]
  const right = fields.reduce((sum, field) => sum + field.right, 0)
  const of = fields.reduce((sum, field) => sum + field.of, 0)
  assert.ok(right / of >= 0.97, `fields ${right}/${of}\n${wrong}`)
  assert.ok(all.found / (all.found + all.missing) >= 0.95, `identifiers\n${wrong}`)
  for (const name of ['instrument', 'secrecy.passage', 'secrecy.instrument', 'issued_on', 'due.date'])
    assert.equal(share(all.fields.get(name) as { right: number; of: number }), 1, `${name}\n${wrong}`)
  assert.ok(share(all.asks) >= 0.9, `asks\n${wrong}`)
})
