// A table of authorities over HTTP: what it would propose, line by line what is wrong, and that nothing of it holds before a second person
// has confirmed it.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type AdminDesk, openAdminDesk } from '../../../test/server/admin-desk.ts'
import type {
  AuthorityBatch,
  AuthorityImport,
  AuthorityList,
  BatchSettled,
} from '../../api/desk/authorities.ts'
import type { Body, PasskeyClient } from '../../cli/passkey/passkey-client.ts'
import { readDirectory } from '../directory.ts'
import { asWorker } from '../worker/demand-at-work.ts'

const HEAD =
  'record,authority,officer,name,country,domains,callback,key,language,mail,phone,source,checked_on'
const entry = (id: string, callback = '+33 2 55 50 01 00', rests = 'Annuaire,2026-11-20') =>
  `authority,${id},,Parquet de ${id},FR,${id}.example,${callback},,fr,,,${rests}`
const officer = (id: string, of: string, rests = 'Annuaire,2026-11-20') =>
  `officer,${of},${id},Élodie ${id},,,,,,${id}@${of}.example,,${rests}`

describe('a table of authorities', { timeout: 500_000 }, () => {
  let desk: AdminDesk
  let root: PasskeyClient
  let noor: PasskeyClient
  let mara: PasskeyClient
  before(async () => {
    desk = await openAdminDesk()
    root = await desk.client('root')
    noor = await desk.client('noor')
    mara = await desk.client('mara')
  })
  after(() => desk?.close())

  const upload = (lines: readonly string[], columns = HEAD): Body => {
    const edge = 'edge-of-a-part'
    const head = `--${edge}\r\ncontent-disposition: form-data; name="table"; filename="t.csv"\r\ncontent-type: text/csv\r\n\r\n`
    return {
      bytes: Buffer.from(`${head}${[columns, ...lines].join('\n')}\r\n--${edge}--\r\n`),
      mediaType: `multipart/form-data; boundary=${edge}`,
    }
  }
  const send = (lines: readonly string[], dry = false, by = root) =>
    by.call('POST', `/api/authority-imports${dry ? '?dry=1' : ''}`, upload(lines))
  const plan = async (lines: readonly string[], dry = false) =>
    (await send(lines, dry)).json() as AuthorityImport
  const page = async (batch: string, by = noor) =>
    (await by.call('GET', `/api/authority-imports/${batch}`)).json() as AuthorityBatch
  const settle = (by: PasskeyClient, batch: string, confirm = true) =>
    by.call('POST', `/api/authority-imports/${batch}`, {
      confirm,
      against: confirm ? 'The register anew' : '',
    })
  const known = async () => (await asWorker(desk.d, tx => readDirectory(tx, desk.d.vault))).authorities
  const waiting = () =>
    desk.query("select 1 from duly.proposal where subject = 'authority' and settled_at is null")

  test('is shown before it is handed in, and a line that cannot be taken keeps back all of it', async () => {
    const tried = await plan([entry('rouen'), officer('em', 'rouen')], true)
    assert.deepEqual(
      tried.proposed.map(p => [p.line, p.act]),
      [
        [2, 'add'],
        [3, 'officer_add'],
      ],
    )
    const wrong = await plan([
      entry('rouen'),
      entry('caen', '+33 2', ','),
      officer('xx', 'nowhere'),
      'office,rouen,,,,,,,,,,,',
      'authority,UP,,,FRANCE,none,,age1no,,,,Annuaire,yesterday',
      entry('rouen'),
    ])
    assert.equal(wrong.batch, null)
    const said = wrong.refused.map(r => `${r.line} ${r.column}`)
    for (const one of [
      '3 source',
      '4 authority',
      '5 record',
      '6 authority',
      '6 domains',
      '6 key',
      '6 checked_on',
      '7 authority',
    ])
      assert.ok(said.includes(one), `${one} of ${said}`)
    assert.doesNotMatch(JSON.stringify(wrong.refused), /FRANCE|age1no|yesterday/)
    assert.equal((await waiting()).length, 0)
  })

  test('has no effect before another person confirmed it, all of it together', async () => {
    const { batch, proposed } = await plan([officer('em', 'rouen'), entry('rouen')])
    assert.ok(batch)
    assert.equal(proposed.length, 2)
    assert.equal((await known()).has('rouen'), false)
    const list = (await noor.call('GET', '/api/authorities')).json() as AuthorityList
    assert.deepEqual([list.additions, list.batches.map(b => [b.id, b.waiting])], [[], [[batch, 2]]])
    assert.equal((await settle(root, batch)).status, 403, 'not by who asked')
    assert.equal((await settle(mara, batch)).status, 403)
    assert.deepEqual((await settle(noor, batch)).json(), { settled: 2, left: [] } satisfies BatchSettled)
    const rouen = (await known()).get('rouen')
    assert.deepEqual([rouen?.callback, rouen?.officers.map(o => o.id)], ['+33 2 55 50 01 00', ['em']])
    assert.deepEqual(((p: AuthorityBatch) => [p.waiting.length, p.done, p.askedBy])(await page(batch)), [
      0,
      2,
      'Rut Adler',
    ])
  })

  test('the same again proposes nothing, and what the export gives is the same', async () => {
    const table = (await root.call('GET', '/api/authority-imports/export.csv')).bytes.toString()
    const [columns = '', ...lines] = table.trim().split('\r\n')
    const whole = await root.call('POST', '/api/authority-imports', upload(lines, columns))
    const again = whole.json() as AuthorityImport
    assert.deepEqual([again.proposed, again.refused, again.batch], [[], [], null])
    assert.equal(again.unchanged, 2)
  })

  test('a State and what an authority is in law come in, go out, and stay where a table has no column for them', async () => {
    const columns = `${HEAD},subdivision,classes`
    const send = async (line: string, head = columns) =>
      (await root.call('POST', '/api/authority-imports', upload([line], head))).json() as AuthorityImport
    const wrong = await send(`${entry('oregon')},US-XX,wizard`)
    assert.deepEqual(
      wrong.refused.map(r => r.column),
      ['subdivision', 'classes'],
    )
    const { batch } = await send(`${entry('bonn').replace(',FR,', ',DE,')},DE-NW,police|prosecutor`)
    await settle(noor, batch ?? '')
    const bonn = () => known().then(all => all.get('bonn'))
    assert.deepEqual(
      [(await bonn())?.subdivision, (await bonn())?.classes],
      ['DE-NW', ['police', 'prosecutor']],
    )
    const table = (await root.call('GET', '/api/authority-imports/export.csv')).bytes.toString()
    assert.match(table, /DE-NW,police\|prosecutor/)
    const older = await send(entry('bonn', '+49 1').replace(',FR,', ',DE,'), HEAD)
    await settle(noor, older.batch ?? '')
    assert.deepEqual([(await bonn())?.callback, (await bonn())?.subdivision], ['+49 1', 'DE-NW'])
  })

  test('what waits already is not asked for twice, and one line is settled by itself', async () => {
    const { batch } = await plan([entry('rouen', '+33 9'), entry('caen')])
    const [twice] = (await plan([entry('rouen', '+33 8')])).refused
    assert.match(twice?.detail ?? '', /waits already/)
    const change = (await page(batch ?? '')).waiting.find(w => w.authority === 'rouen')
    await noor.call('POST', `/api/authorities/changes/${change?.id}`, {
      confirm: true,
      against: 'The switchboard',
    })
    assert.equal((await known()).get('rouen')?.callback, '+33 9')
    assert.deepEqual(
      (await page(batch ?? '')).waiting.map(w => w.authority),
      ['caen'],
    )
    assert.equal((await settle(root, batch ?? '', false)).status, 200, 'who asked may stop it')
    assert.equal((await known()).has('caen'), false)
  })

  test('what cannot be done any more stays with why, and keeps back nothing else', async () => {
    const { batch } = await plan([entry('rouen', '+33 7'), entry('lille')])
    await desk.query("update duly.authority set retired_at = now() where id = 'rouen'")
    const { settled, left } = (await settle(noor, batch ?? '')).json() as BatchSettled
    assert.deepEqual([settled, left.length, (await known()).has('lille')], [1, 1, true])
    assert.match(left[0]?.says ?? '', /retired/)
  })

  test('an authority that is stopped takes its officers with it', async () => {
    const { batch } = await plan([entry('brest'), officer('bo', 'brest')])
    const add = (await page(batch ?? '')).waiting.find(w => w.act === 'add')
    await noor.call('POST', `/api/authorities/changes/${add?.id}`, { confirm: false, against: '' })
    assert.deepEqual(((p: AuthorityBatch) => [p.waiting.length, p.stopped])(await page(batch ?? '')), [0, 2])
  })

  test('is for administrators', async () => {
    assert.equal((await send([entry('nice')], false, mara)).status, 403)
    assert.equal((await noor.call('GET', '/api/authority-imports/nothing')).status, 404)
  })
})
