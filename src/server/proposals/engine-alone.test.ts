// What takes two people beside a demand's stream is stored, decided and applied by the engine alone. A table or a module that did it in its
// own way would be a second rule.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fourEyes } from '../../domain/turn/four-eyes.ts'
import { policies } from '../admin/policies.ts'
import { recoveries } from '../admin/recovery.ts'
import { authorityChanges } from '../authority-directory/change.ts'
import { retentionTerms } from '../retention/change.ts'
import { mergers } from '../tenants/merger.ts'
import { waits } from '../tenants/waits.ts'

const SOURCE = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(SOURCE, file), 'utf8')
const sources = globSync('**/*.{ts,tsx}', { cwd: SOURCE }).filter(
  file => !/\.test\.tsx?$|(?:^|\/)test-/.test(file) && !file.startsWith('words/'),
)
const sql = globSync('store/migrations/[0-9]*.sql', { cwd: SOURCE }).toSorted().map(read)

/**
 * A contact in the tenant's own console is changed by who signs in and by the link of the mail to the address before: no two people, so
 * no rule of ours.
 */
const OTHERS = ['contact_change']

/** Tables that are there now, with what made them. */
function tables(): Map<string, string> {
  const found = new Map<string, string>()
  for (const text of sql) {
    for (const [, name = '', columns = ''] of text.matchAll(
      /^create table duly\.([a-z_]+) \(([\s\S]*?)^\);/gm,
    ))
      found.set(name, columns)
    for (const [, name = ''] of text.matchAll(/^drop table duly\.([a-z_]+)/gm)) found.delete(name)
  }
  return found
}

test('one table holds what somebody asked for and another settles', () => {
  const found = tables()
  assert.ok(found.size > 50 && found.has('proposal'))
  const settled = [...found].filter(
    ([, columns]) => /^ +asked_by /m.test(columns) && /^ +settled_at /m.test(columns),
  )
  assert.deepEqual(settled.map(([name]) => name).toSorted(), ['proposal', ...OTHERS].toSorted())
})

test('one module reads and writes it', () => {
  assert.deepEqual(
    sources.filter(file => /duly\.proposal\b/.test(read(file))),
    ['store/proposals.ts'],
  )
  assert.deepEqual(
    sources.filter(file => /\b(?:insertProposal|settleProposal)\(/.test(read(file))).toSorted(),
    ['server/proposals/proposal.ts', 'store/proposals.ts'],
  )
})

test('the server refuses nobody as the same person by a rule of its own', () => {
  const own = sources.filter(
    file => file.startsWith('server/') && /refuse\(\s*'same_person'/.test(read(file)),
  )
  assert.deepEqual(own, [])
})

test('each subject goes by a rule that the table of four eyes has', () => {
  const rows: readonly { readonly act: string; readonly home: string }[] = Object.values(fourEyes)
  const subjects = [policies, retentionTerms, authorityChanges, ...waits, mergers, recoveries]
  assert.equal(new Set(subjects.map(s => s.subject)).size, 9)
  for (const { subject, rule } of subjects)
    assert.ok(
      rows.some(row => row.act === rule.act && row.home === rule.home),
      subject,
    )
})
