// `duly directory import`: authorities come in by the same act as from the desk, in one history with it.
import assert from 'node:assert/strict'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { openAdminDesk } from '../../../test/server/admin-desk.ts'
import type { AuthorityPage } from '../../api/desk/authorities.ts'
import { importFile } from './directory.ts'

const officer = { id: 'dana', name: 'Dana Reyes', mail: 'dana@travis.example', phone: null, key: null }
const entry = {
  id: 'travis',
  name: 'Travis County DA',
  country: 'US',
  domains: ['travis.example'],
  callback: '+1 512 555 0100',
  key: null,
  byHand: true,
  officers: [officer],
}

test('the directory’s file enters authorities by one person, and the history says so', async () => {
  const desk = await openAdminDesk()
  try {
    const file = join(await mkdtemp(join(tmpdir(), 'duly-authorities-')), 'a.json')
    await writeFile(file, JSON.stringify({ authorities: [entry] }))
    const said: string[] = []
    const io = {
      out: (t: string) => said.push(t),
      err: (t: string) => said.push(t),
      json: false,
      data: '',
    } as never
    const root = await desk.client('root')
    assert.equal(await importFile(desk.d, file, io, true), 0, said.join())
    assert.match(said.at(-1) ?? '', /nothing was written/)
    assert.equal((await root.call('GET', '/api/authorities/travis')).status, 404)
    assert.equal(await importFile(desk.d, file, io), 0, said.join())
    const page = (await root.call('GET', '/api/authorities/travis')).json<AuthorityPage>()
    assert.deepEqual(
      [page.byHand, page.officers[0]?.name, page.entry.callback],
      [true, officer.name, entry.callback],
    )
    assert.deepEqual(page.changes.map(c => [c.act, c.who, c.alone]).sort(), [
      ['add', 'Command line', true],
      ['officer_add', 'Command line', true],
    ])
    await writeFile(file, JSON.stringify({ authorities: [{ ...entry, id: 'other', callback: '' }] }))
    assert.equal(await importFile(desk.d, file, io), 1)
    assert.match(said.at(-1) ?? '', /was not imported, nothing was changed[\s\S]*callback/)
  } finally {
    await desk.close()
  }
})
