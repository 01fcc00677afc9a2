// The first day from the command line: people and tenants, then what is open elsewhere, then what may be forgotten.
import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { provider } from '../../test/server/provider.ts'
import { openDeployment } from '../server/deployment.ts'
import { foundDirectory, foundGate } from '../server/found.ts'
import { defaultSettings } from '../server/settings/settings.ts'
import { run as directory } from './directory/directory.ts'
import { run as importRun } from './import.ts'
import { type Io, WrongUse } from './io.ts'
import { run as retention } from './retention.ts'

const PEOPLE = {
  people: [
    { id: 'carl', name: 'Carl', mail: null, human: 'h-carl', roles: ['counsel'], employment: 'employee' },
    {
      id: 'root',
      name: 'Rut',
      mail: null,
      human: 'h-root',
      roles: ['administrator'],
      employment: 'employee',
    },
  ],
}
const TENANTS = `record;tenant;name;kind;country;source_key;contact;mail
tenant;acme;Acme B.V.;enterprise;NL;k-acme;;
contact;acme;Ann;;;;acme-ann;ann@acme.example
`
const OPEN = `reference,authority,country,received,tenant,identifiers
A-1,Travis County DA,US,2026-11-01,acme,anna@acme.example
`

test('the first day from the command line', { timeout: 500_000 }, async () => {
  const data = await mkdtemp(join(tmpdir(), 'duly-first-day-'))
  const said: string[] = []
  const io: Io = {
    out: t => said.push(t),
    err: t => said.push(`! ${t}`),
    json: false,
    data,
    progress: () => {},
  }
  const file = async (name: string, text: string) => {
    await writeFile(join(data, name), text)
    return join(data, name)
  }
  try {
    const settings = defaultSettings('demo')
    await foundDirectory({
      path: data,
      mode: 'demo',
      createdAt: new Date().toISOString(),
      provider,
      settings,
      ports: {},
    })
    const d = await openDeployment({ path: data, onLog: () => {} })
    await foundGate(d)
    await d.close()
    assert.equal(await directory(['import', await file('people.json', JSON.stringify(PEOPLE))], io), 0)

    const [tenants, open] = [await file('tenants.csv', TENANTS), await file('open.csv', OPEN)]
    assert.equal(await importRun(['open', open, '--by', 'carl'], io), 1, 'its tenant is not here yet')
    assert.match(said.at(-2) ?? '', /open\.csv:2 \(tenant\): This tenant is not in the directory/)
    assert.equal(await directory(['import', tenants, '--dry-run'], io), 0)
    assert.match(said.at(-1) ?? '', /1 added.*a dry run/)
    assert.equal(await directory(['import', tenants], io), 0)
    said.length = 0
    assert.equal(await directory(['export'], io), 0)
    assert.match(said.join(), /contact,acme,Ann/)

    await assert.rejects(importRun(['open', open], io), WrongUse, 'a named person brings it in')
    assert.equal(
      await importRun(['open', open, '--by', 'root'], io),
      1,
      'an administrator takes in no demand',
    )
    assert.equal(await importRun(['open', open, '--by', 'carl'], io), 0)
    assert.match(said.at(-1) ?? '', /1 taken in/)
    assert.equal(await importRun(['open', open, '--by', 'carl'], io), 0)
    assert.match(said.join('\n'), /0 new, 1 here already/)

    said.length = 0
    assert.equal(await retention(['--dry-run'], io), 0)
    assert.match(said[0] ?? '', /^content {7}90 days {2}0 would go$/)
  } finally {
    await rm(data, { recursive: true, force: true })
  }
})
