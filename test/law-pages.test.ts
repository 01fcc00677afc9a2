// The pages of `docs/law` say what the packs say.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { pages } from '../tools/law-page.ts'

test('every page of a jurisdiction is as its pack: npm run law:pages', () => {
  const folder = join(import.meta.dirname, '../docs/law')
  for (const [name, page] of pages())
    assert.equal(readFileSync(join(folder, name), 'utf8') === page, true, `${name} is older than its pack`)
})
