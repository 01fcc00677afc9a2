// A provider's own wording over HTTP: who may, what lint says in the reader's language, once under one key, and what the audit view lists.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type AdminDesk, openAdminDesk } from '../../../test/server/admin-desk.ts'
import type { Audit } from '../../api/desk/audit.ts'
import type { Preview, Templates, TemplateText } from '../../api/desk/templates.ts'
import type { PasskeyClient } from '../../cli/passkey/passkey-client.ts'
import { withTransaction } from '../../store/database.ts'
import { ownHash } from '../../store/installation/own-hash.ts'
import { addPerson } from '../directory.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { templateHash } from './approval.ts'

const AT = '/api/templates/redirect/de'
const TEXTS = { 'redirect.term': 'Dies hält keine Frist Ihres Schreibens an.' }

describe('a wording over HTTP', { timeout: 500_000 }, () => {
  let desk: AdminDesk
  const people = new Map<string, PasskeyClient>()
  const as = (id: string) => people.get(id) ?? assert.fail(id)

  before(async () => {
    desk = await openAdminDesk()
    await asWorker(desk.d, tx =>
      addPerson(
        tx,
        desk.d.vault,
        {
          id: 'lex',
          name: 'Alex Kern',
          mail: null,
          human: 'h-lex',
          roles: ['counsel'],
          employment: 'employee',
        },
        desk.d.now(),
      ),
    )
    for (const id of ['root', 'lex', 'mara', 'ines']) people.set(id, await desk.client(id))
  })
  after(() => desk?.close())

  const get = async <T>(id: string, path: string) => (await as(id).call('GET', path)).json<T>()
  const post = (id: string, path: string, sent: unknown, key?: string) => as(id).call('POST', path, sent, key)
  const read = () => get<TemplateText>('lex', AT)

  test('an analyst and an auditor read it, and write, preview and approve nothing', async () => {
    for (const id of ['mara', 'ines']) {
      assert.equal((await as(id).call('GET', AT)).status, 200)
      const list = await get<Templates>(id, '/api/templates')
      assert.deepEqual([list.mayWrite, list.mayApprove], [false, false])
      const tried = [
        await post(id, `${AT}/wording`, { base: 0, texts: TEXTS, note: '' }),
        await post(id, `${AT}/preview`, { texts: TEXTS }),
        await post(id, `${AT}/approve`, { hash: 'a'.repeat(64) }),
      ]
      assert.deepEqual(
        tried.map(answer => answer.status),
        [403, 403, 403],
      )
    }
  })

  test('what is wrong is named, text by text, with what to do, and nothing is written', async () => {
    const texts = { 'redirect.term': 'Der <i>Verdächtige</i>', 'redirect.named': 'Für andere.' }
    const answer = await post('root', `${AT}/wording`, { base: 0, texts, note: '' })
    assert.equal(answer.status, 400)
    const { detail, refusal } = answer.json<{ detail: string; refusal: { next: string } }>()
    assert.match(detail, /Text redirect\.term: “<” is markup.*Text redirect\.named: \{names\} is missing/)
    assert.match(refusal.next, /Nothing was saved/)
    assert.equal((await read()).own.newest, 0)
  })

  test('it is written once under one key, with its note, and waits', async () => {
    const sent = { base: 0, texts: TEXTS, note: 'Shorter, as our court likes it.' }
    const key = 'a-key-of-sixteen-characters'
    const first = await post('root', `${AT}/wording`, sent, key)
    const again = await post('root', `${AT}/wording`, sent, key)
    assert.deepEqual([first.json(), again.json()], [{ version: 1 }, { version: 1 }])
    const { own } = await read()
    assert.equal(own.versions.length, 1)
    assert.deepEqual(
      { ...own.versions[0], at: '', hash: '' },
      {
        version: 1,
        by: 'Rut Adler',
        at: '',
        note: sent.note,
        texts: TEXTS,
        shipped: { 'redirect.term': (await read()).lines.find(l => l.key === 'redirect.term')?.text },
        hash: '',
        mine: false,
        approval: null,
      },
    )
    const [row] = await desk.query<{ note: Buffer }>('select note from duly.template_wording')
    assert.ok(!row?.note.includes('court'), 'why it was written names people, so it is not kept clear')
    const list = await get<Templates>('lex', '/api/templates')
    const state = list.templates.find(t => t.id === 'redirect' && t.language === 'de')
    assert.deepEqual([state?.own, state?.waiting, state?.shippedChanged], [null, true, false])
  })

  test('the preview says it in a letter, and a lawyer approves it by its hash', async () => {
    const preview = (await post('lex', `${AT}/preview`, { texts: TEXTS })).json<Preview>()
    assert.ok(preview.letters.every(letter => letter.text.includes('Dies hält keine Frist')))
    const hash = (await read()).own.versions[0]?.hash
    assert.equal((await post('lex', `${AT}/approve`, { hash })).status, 200)
    const { own } = await read()
    assert.equal(own.inForce, 1)
    assert.equal(own.versions[0]?.approval?.by, 'Alex Kern')
  })

  test('a shipped text that is another than when it was written is told of, and the wording stays in force', async () => {
    // As a newer Duly finds it: what was shipped then is another text than what is shipped now.
    const texts = { 'time.stands': 'Tot u antwoordt, geldt uw termijn zoals die is.' }
    const root = { kind: 'staff', id: 'root', roles: ['administrator'] } as const
    await withTransaction(desk.d.db, root, tx =>
      tx.query(
        `insert into duly.template_wording values ('old', 'extension', 'nl', 1, $1, $2, '{"time.stands": "Uw termijn geldt."}', 'root', now(), null)`,
        [JSON.stringify(texts), ownHash(texts)],
      ),
    )
    const hash = templateHash('extension', 'nl', texts)
    assert.equal((await post('lex', '/api/templates/extension/nl/approve', { hash })).status, 200)
    const { templates } = await get<Templates>('root', '/api/templates')
    const state = templates.find(t => t.id === 'extension' && t.language === 'nl')
    assert.deepEqual([state?.own, state?.approved, state?.shippedChanged], [1, true, true])
  })

  test('the audit view lists what was written, approved and revoked, and never the words', async () => {
    await post('lex', `${AT}/revoke`, {})
    const { acts } = await get<Audit>('root', '/api/admin/audit')
    const mine = acts.filter(act => /^(wording|template)_/.test(act.kind) && act.data.template === 'redirect')
    assert.deepEqual(
      mine.map(act => [act.kind, act.by.name, act.data]),
      [
        ['template_revoked', 'Alex Kern', { template: 'redirect', language: 'Deutsch' }],
        ['template_approved', 'Alex Kern', { template: 'redirect', language: 'Deutsch', version: 1 }],
        ['wording_written', 'Rut Adler', { template: 'redirect', language: 'Deutsch', version: 1 }],
      ],
    )
    assert.ok(!JSON.stringify(acts).includes('Frist'))
  })
})
