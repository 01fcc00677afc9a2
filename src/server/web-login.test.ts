// The desk as it runs in use: the faces have the web's own login to the database and those of the surfaces, and nothing of the owner or
// of the system. A right that a handler lacks is an error of the database, which no other test of a route would see.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type AdminDesk, openAdminDesk } from '../../test/server/admin-desk.ts'
import type { RetentionPage } from '../api/desk/retention.ts'
import type { PasskeyClient } from '../cli/passkey/passkey-client.ts'
import { runAsked } from './worker/retention-run.ts'

describe('the desk with the web’s own login', { timeout: 500_000 }, () => {
  let desk: AdminDesk
  const people = new Map<string, PasskeyClient>()

  before(async () => {
    desk = await openAdminDesk({ watched: true })
    for (const id of ['root', 'noor', 'ines', 'mara', 'ada']) people.set(id, await desk.client(id))
  })
  after(() => desk?.close())

  test('every page without a subject answers everybody', async () => {
    const paths = desk.routes
      .filter(r => r.method === 'GET' && r.path.startsWith('/api/') && !/[:*]|changes$/.test(r.path))
      .map(r => r.path)
    assert.ok(paths.length > 20)
    const faults: string[] = []
    for (const [id, one] of people)
      for (const path of new Set(paths)) {
        const { status } = await one.call('GET', path)
        if (status >= 500) faults.push(`${id} ${path} ${status}`)
      }
    assert.deepEqual([faults, desk.logged.filter(line => line.includes('42501'))], [[], []])
  })

  test('pages of a subject, and what is written from them', async () => {
    const root = people.get('root')!
    const made = await root.call('POST', '/api/admin/people', {
      ...{ name: 'Pat Oyelaran', mail: 'pat@quillfern.example', human: 'h-pat', firm: null },
      ...{ roles: ['counsel'], employment: 'employee' },
    })
    const { id } = made.json<{ id: string }>()
    const link = await root.call('POST', `/api/admin/people/${id}/link`, { surface: 'desk', mail: false })
    const pat = await desk.enrol(link.json<{ url: string }>().url)
    const hold = { reference: null, reason: 'Litigation about everything.' }
    const acts = [
      await pat.call('POST', '/api/retention/holds', hold),
      await pat.call('POST', '/api/me/passkeys/add', {}),
      await root.call('POST', '/api/admin/tokens', { name: 'Sync', scopes: ['directory:read'], days: 30 }),
      ...(await Promise.all(
        ['/api/tenants/acme', `/api/admin/people/${id}`, '/api/admin/audit'].map(path =>
          root.call('GET', path),
        ),
      )),
    ]
    assert.deepEqual(
      acts.map(({ status }) => status),
      acts.map(() => 200),
    )
    const acme = await desk.client('acme-admin', 'customer')
    for (const path of ['/', '/drills', '/contacts', '/programs', '/passkeys', '/promises'])
      assert.equal((await acme.call('GET', path)).status, 200, path)
    const held = (await pat.call('GET', '/api/retention')).json<RetentionPage>().holds[0]
    assert.equal((await pat.call('POST', `/api/retention/holds/${held?.id}/lift`)).status, 200)
    assert.deepEqual(
      desk.logged.filter(line => line.includes('42501')),
      [],
    )
  })

  test('a run of retention is asked for here and done by the worker, which notes who asked', async () => {
    const root = people.get('root')!
    const page = async () => (await root.call('GET', '/api/retention')).json<RetentionPage>()
    const ask = async (who: PasskeyClient) => {
      const done = await who.call('POST', '/api/retention/run', {})
      assert.equal(done.status, 200, done.bytes.toString())
      return done.json<{ asked: string }>().asked
    }
    assert.equal(await runAsked(desk.d), false)
    const asked = await ask(root)
    assert.equal(await ask(people.get('noor')!), asked, 'one waits at a time')
    assert.deepEqual((await page()).asked, { at: asked, by: 'Rut Adler' })
    assert.equal(await runAsked(desk.d), true)
    const { asked: still, runs } = await page()
    assert.deepEqual([still, runs.map(run => run.who)], [null, ['Rut Adler']])
    assert.equal((await people.get('ines')!.call('POST', '/api/retention/run', {})).status, 403)
  })
})
