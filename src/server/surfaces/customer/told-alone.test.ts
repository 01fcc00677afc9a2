// The authority allows one contact to be told under a secrecy: that one has the mail with its copy, and nobody else anything. That the
// console says the same to everybody of that organisation, also to the one who was told, is held by two-worlds.test.ts.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { fsckOf } from '../../../../test/server/fsck.ts'
import { mara, secretDemand, toldAlone } from '../../../../test/server/portal/demands.ts'
import { openPortals, type Portals } from '../../../../test/server/portal/portals.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import type { Transport } from '../../../wire/mail/out-mail.ts'
import { sendNotice } from '../../acts/send-notice.ts'
import { addContact } from '../../directory.ts'
import { asWorker, loadAtWork } from '../../worker/demand-at-work.ts'
import { sendPost } from '../../worker/post.ts'
import { tellTenants } from '../../worker/telling/tell-tenants.ts'

describe('one contact who may be told under a secrecy', { timeout: 500_000 }, () => {
  let portals: Portals
  before(async () => {
    portals = await openPortals()
    const lena = { id: 'acme-legal', name: 'Lena Legal', mail: 'lena@acme.example', language: 'en' }
    await asWorker(portals.d, tx => addContact(tx, portals.d.vault, 'acme', lena))
  })
  after(() => portals?.close())

  test('has the mail at once, with the copy and without a link; the organisation stays untold, and hears when the secrecy ends', async () => {
    const { d } = portals
    const matter = await secretDemand(d)
    const gone: { to: string; text: string }[] = []
    const transport = {
      send: async (raw: Buffer, { to }: { to: string }) => {
        gone.push({ to, text: raw.toString('utf8') })
        return { outcome: 'accepted', detail: '' }
      },
    } as unknown as Transport
    const demandId = await toldAlone(d, matter, 'acme-legal')
    await sendPost(d, transport)
    assert.deepEqual(
      gone.map(g => g.to),
      ['lena@acme.example'],
    )
    const words = (gone[0]?.text ?? '').replaceAll('=\r\n', '').replaceAll(/\s+/g, ' ')
    assert.match(words, /allows us to tell you alone/)
    assert.match(words, /Do not tell anyone about it/)
    assert.match(words, /Content-Disposition: attachment/i)
    assert.ok(!words.includes(`/demands/${matter}`), 'it leads to no page')
    assert.doesNotMatch(words, /Code shown in your console/)

    const work = await loadAtWork(d, demandId)
    const m = work?.demand.matters.find(one => one.id === matter)
    assert.ok(work && m)
    assert.deepEqual([m.notice, m.parties, m.allowed?.told?.delivery], [null, [], 'accepted'])
    await tellTenants(d, work)
    await sendPost(d, transport)
    assert.equal(gone.length, 1, 'nobody else is told')
    const told = 'select 1 from duly.lifecycle where matter_id = $1 and told_at is not null'
    assert.deepEqual(await asWorker(d, tx => tx.query(told, [matter])), [])
    const again = await sendNotice(d, mara, { demandId, matter, contact: null })
    assert.equal(isRefusal(again) && again.code, 'secrecy_forbids_notice')
    const found = await fsckOf(d)
    assert.deepEqual(found.differences, [])
  })

  test('is not written to where somebody else has the same address, or another contact is named', async () => {
    const { d } = portals
    const matter = await secretDemand(d)
    const twin = {
      id: 'acme-twin',
      name: 'Tom Twin',
      mail: 'Lena@acme.example',
      language: 'en',
      receives: [],
    }
    await asWorker(d, tx => addContact(tx, d.vault, 'acme', twin))
    await assert.rejects(toldAlone(d, matter, 'acme-legal'), /same address/)
    const other = await secretDemand(d)
    await assert.rejects(toldAlone(d, other, 'stad-admin'), /does not receive notices of this demand/)
  })
})
