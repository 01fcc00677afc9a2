// The tables that are brought in: the desk explains each of their columns, docs/import.md names them, and the file to begin from is
// taken by its own reader.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import {
  authoritiesExample,
  authoritiesOf,
  authorityColumns,
} from '../src/server/authority-directory/table.ts'
import { openColumns } from '../src/server/open-demands/columns.ts'
import { openExample } from '../src/server/open-demands/example.ts'
import { readOpenLine } from '../src/server/open-demands/line.ts'
import { tenantColumns, tenantsExample, tenantsOf } from '../src/server/tenants/table.ts'
import { type TableName, tableColumns } from '../src/web/desk/parts/table-columns.ts'
import { type CsvColumns, type CsvLine, readCsv } from '../src/wire/csv.ts'
import { en } from '../src/words/desk/columns/en.ts'

const read: Record<TableName, CsvColumns> = {
  open: openColumns,
  tenants: tenantColumns,
  authorities: authorityColumns,
}

for (const [name, { needed, other }] of Object.entries(tableColumns)) {
  test(`the page explains the columns that are read: ${name}`, () => {
    assert.deepEqual([needed, other], [read[name as TableName].required, read[name as TableName].optional])
    const explained = Object.keys(en).flatMap(key =>
      key.startsWith(`${name}.`) ? key.slice(name.length + 1) : [],
    )
    assert.deepEqual(explained.toSorted(), [...needed, ...other].toSorted())
  })

  test(`docs/import.md names the columns that are read: ${name}`, () => {
    const text = readFileSync(join(import.meta.dirname, '../docs/import.md'), 'utf8')
    for (const column of [...needed, ...other]) assert.ok(text.includes(`\`${column}\``), column)
  })
}

async function linesOf(text: string, columns: CsvColumns): Promise<CsvLine[]> {
  const lines: CsvLine[] = []
  for await (const line of readCsv(Buffer.from(text), columns)) lines.push(line)
  return lines
}

test('the example of open demands is read', async () => {
  const [line] = await linesOf(openExample(), openColumns)
  assert.ok(line)
  const said = readOpenLine(line, {
    system: 'x',
    entity: 'x',
    now: '2026-11-25T12:00:00.000Z',
    tenants: new Map(),
    isInstrument: () => true,
    isForNamedPeople: () => false,
    byCounsel: false,
  })
  assert.ok(!Array.isArray(said), JSON.stringify(said))
})

test('the example of tenants is read', async () => {
  const { given, refused } = tenantsOf(await linesOf(tenantsExample(), tenantColumns))
  assert.deepEqual(refused, [])
  assert.equal(given.length, 1)
})

test('the example of authorities is read', async () => {
  const { given, refused } = authoritiesOf(await linesOf(authoritiesExample(), authorityColumns))
  assert.deepEqual(refused, [])
  assert.equal(given.length, 1)
})
