// Two people of one organisation at one demand, each with a page open: what one of them sends is never taken back by a page of the other
// that does not show it.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { acted, mara, type TwoTenants, twoTenantDemand } from '../../../../test/server/portal/demands.ts'
import { type Visitor, visit } from '../../../../test/server/portal/forms.ts'
import { openPortals, type Portals } from '../../../../test/server/portal/portals.ts'
import { openBytes } from '../../../store/keys/field.ts'
import { addContact } from '../../directory.ts'
import { asWorker, loadAtWork } from '../../worker/demand-at-work.ts'
import { changedSince, seenOf } from './answering/answering.ts'
import { draftIn } from './answering/drafts.ts'
import { findMatter } from './matters.ts'

const OURS = 'Our council is bound by professional secrecy.'

describe('two people of one organisation', { timeout: 500_000 }, () => {
  let portals: Portals
  let told: TwoTenants
  let admin: Visitor
  let other: Visitor
  let page = ''

  before(async () => {
    portals = await openPortals()
    await asWorker(portals.d, async tx => {
      for (const id of ['acme-other', 'acme-away'])
        await addContact(tx, portals.d.vault, 'acme', {
          id,
          name: `Vera ${id}`,
          mail: `${id}@acme.example`,
          language: 'en',
        })
      // As the contract says, or as is spoken at its seat.
      const lotte = { id: 'acme-lotte', name: 'Lotte', mail: 'lotte@acme.example', language: null }
      await addContact(tx, portals.d.vault, 'acme', lotte)
    })
    told = await twoTenantDemand(portals.d)
    page = `/demands/${told.acme}`
    admin = await visit(portals, 'customer', 'acme-admin')
    other = await visit(portals, 'customer', 'acme-other')
    await acted(portals.d, mara, told.demandId, {
      type: 'skip_contact',
      matter: told.acme,
      contact: 'acme-away',
      why: 'is_subject',
      note: 'Named in the paper.',
    })
  })
  after(() => portals?.close())

  const form = async (who: Visitor) => (await who.read(`${page}/answer`)).html
  const seenIn = (shown: string) => /name="seen" value="([^"]*)"/.exec(shown)?.[1] ?? 'none'
  const send = (who: Visitor, key: string, fields: Record<string, string>, end = '/answer') =>
    who.send(page + end, Object.entries({ text: '', key: key.repeat(32), ...fields }))
  const matter = async () => {
    const work = await loadAtWork(portals.d, told.demandId)
    const m = work?.demand.matters.find(x => x.id === told.acme)
    assert.ok(m)
    return m
  }
  const toOf = (mail: string) => /^To: .*/m.exec(mail)?.[0] ?? ''
  const mails = async () =>
    asWorker(portals.d, async tx => {
      const rows = await tx.query<{ id: string; message: Buffer }>(
        "select id, message from duly.tenant_mail where tenant_id = 'acme' order by next_at, id",
      )
      return rows.map(r => openBytes(portals.d.vault.directoryKey, [r.id, 1, 'mail'], r.message).toString())
    })

  test('an old page takes no objection of a colleague back: it comes back, filled in, beside what was sent', async () => {
    const [mine, old] = [await form(admin), await form(other)]
    assert.equal(seenIn(mine), seenIn(old))
    const sent = await send(admin, '1', { answer: 'objects', text: OURS, seen: seenIn(mine) })
    assert.match(sent.html, /We have your answer/)
    const stale = { answer: 'no_objection', text: 'We have looked: it is fine.', seen: seenIn(old) }
    for (const end of ['/answer/review', '/answer']) {
      const back = await send(other, '2', stale, end)
      assert.equal(back.status, 409, end)
      assert.match(back.html, /Your organisation has given another answer in the meantime/, end)
      assert.ok(back.html.includes(OURS), 'what was sent')
      assert.ok(back.html.includes(stale.text), 'what was typed')
      assert.doesNotMatch(back.html, /data-gone/)
      assert.notEqual(seenIn(back.html), stale.seen, 'and now it was seen')
    }
    assert.equal((await send(other, '3', { answer: 'no_objection' })).status, 409, 'one that says nothing')
    assert.equal((await matter()).objectionOpen, true)
    assert.deepEqual(await mails(), [])
  })

  test('who has seen it may take its place, is told what ends by it, and the others are told', async () => {
    const shown = await form(other)
    assert.match(shown, /On record so far[\s\S]*You told us that you object/)
    const asks = await send(other, '4', { answer: 'no_objection', seen: seenIn(shown) }, '/answer/review')
    assert.match(asks.html, /It replaces[\s\S]*You told us that you object[\s\S]*Your objection ends by this/)
    const answer = { answer: 'no_objection', seen: seenIn(asks.html) }
    for (const _ of ['once', 'again'])
      assert.match((await send(other, '4', answer)).html, /We have your answer/)
    assert.equal((await matter()).objectionOpen, false)
    const [mail = '', dutch = '', ...more] = (await mails()).toSorted((a, b) =>
      toOf(a).localeCompare(toOf(b)),
    )
    assert.deepEqual(more, [], 'once, and not to who is kept out of this matter')
    assert.match(dutch, /^To: lotte@acme\.example/m)
    assert.match(dutch, /uw antwoord op/, 'in the language that this contact is written to in')
    assert.match(mail, /^To: admin@acme\.example/m)
    assert.match(mail, /Vera acme-other gave another answer/)
    assert.ok(mail.includes(told.reference))
    assert.doesNotMatch(mail, /objection/)
  })

  test('of several that are sent at the same moment one is taken, and the others are shown it', async () => {
    const seen = seenIn(await form(admin))
    const all = ['5', '6', '7', '8', '9', 'a', 'b', 'c'].map((key, i) =>
      send(i % 2 === 0 ? admin : other, key, {
        answer: i % 2 === 0 ? 'objects' : 'needs_time',
        text: OURS,
        seen,
      }),
    )
    const statuses = (await Promise.all(all)).map(done => done.status)
    assert.deepEqual(statuses.toSorted(), [200, ...all.slice(1).map(() => 409)])
  })
})

describe('what two people of one organisation write', { timeout: 500_000 }, () => {
  let portals: Portals
  let told: TwoTenants
  let page = ''
  let admin: Visitor
  let other: Visitor

  before(async () => {
    portals = await openPortals()
    await asWorker(portals.d, tx =>
      addContact(tx, portals.d.vault, 'acme', {
        id: 'acme-other',
        name: 'Vera Bos',
        mail: 'vera@acme.example',
        language: 'en',
      }),
    )
    told = await twoTenantDemand(portals.d)
    page = `/demands/${told.acme}/answer`
    admin = await visit(portals, 'customer', 'acme-admin')
    other = await visit(portals, 'customer', 'acme-other')
  })
  after(() => portals?.close())

  const markIn = (shown: string) => /name="draft" value="([^"]*)"/.exec(shown)?.[1] ?? 'none'
  const fieldIn = (shown: string) => /<textarea[^>]*>\n([\s\S]*?)<\/textarea>/.exec(shown)?.[1]
  const keep = (who: Visitor, text: string, draft: string, end = '/draft') =>
    who.send(page + end, Object.entries({ answer: 'needs_time', text, draft }))

  test('a text that this page did not show is not replaced: both are shown, with who kept the other one', async () => {
    const [mine, old] = [(await admin.read(page)).html, (await other.read(page)).html]
    assert.equal(markIn(mine), '')
    assert.equal((await keep(admin, 'The text of Anna', markIn(mine))).status, 200)
    for (const end of ['/draft', '/review']) {
      const back = await keep(other, 'The text of Vera', markIn(old), end)
      assert.equal(back.status, 409, end)
      assert.match(back.html, /by Acme Harbour B\.V\. admin/)
      assert.match(back.html, /<blockquote dir="auto">The text of Anna<\/blockquote>/)
      assert.equal(fieldIn(back.html), 'The text of Vera')
      assert.match((await admin.read(page)).html, /This is your draft[\s\S]*The text of Anna/)
    }
    const seen = await other.read(page)
    assert.match(seen.html, /This is a draft, kept [\s\S]* by Acme Harbour/)
    assert.equal((await keep(other, 'The text of Vera', markIn(seen.html))).status, 200)
    assert.equal(fieldIn((await admin.read(page)).html), 'The text of Vera')
  })

  test('a script gets the newer text, and goes on where the last one is its own page’s', async () => {
    const client = await portals.client('customer', 'acme-admin')
    const words = { answer: 'objects', text: 'Of Anna again', draft: '0'.repeat(32), tab: 'tab-1' }
    const no = await client.call('POST', `${page}/draft`, words)
    assert.equal(no.status, 409)
    const { savedAt, mark, ...newer } = no.json<Record<string, string>>()
    assert.deepEqual(newer, {
      answer: 'needs_time',
      what: 'We need more time',
      text: 'The text of Vera',
      who: 'Vera Bos',
    })
    assert.ok(savedAt)
    assert.match(mark ?? '', /^[0-9a-f]{32}$/)
    const kept = await client.call('POST', `${page}/draft`, { ...words, draft: mark })
    assert.equal(kept.status, 200)
    // The answer to the last one was lost: what it had seen is old, and what stands there is its own.
    const next = await client.call('POST', `${page}/draft`, { ...words, draft: mark, text: 'And more' })
    assert.equal(next.status, 200)
    const elsewhere = await client.call('POST', `${page}/draft`, { ...words, draft: mark, tab: 'tab-2' })
    assert.equal(elsewhere.status, 409, 'a forgotten window of the same person')
    assert.equal(elsewhere.json<{ who: string }>().who, 'you, in another window')
  })

  test('who goes back to its page and on again, without a script, is not shown its own text as another one', async () => {
    const { html } = await admin.read(page)
    const tab = /name="tab" value="([0-9a-f]{32})"/.exec(html)?.[1] ?? ''
    const go = (text: string) =>
      admin.send(`${page}/review`, Object.entries({ answer: 'needs_time', text, draft: markIn(html), tab }))
    for (const text of ['Once', 'Once more']) {
      const { status, html: review } = await go(text)
      assert.equal(status, 200, text)
      assert.ok(review.includes(`name="tab" value="${tab}"`))
    }
  })

  test('who sends its answer throws away no text of a colleague that it did not see', async () => {
    const mine = (await other.read(page)).html
    const client = await portals.client('customer', 'acme-admin')
    const draft = { answer: 'objects', text: 'Written meanwhile', draft: markIn(mine) }
    assert.equal((await client.call('POST', `${page}/draft`, draft)).status, 200)
    const sent = { answer: 'needs_time', text: 'x', key: 'f'.repeat(32), seen: '/', draft: markIn(mine) }
    assert.equal((await other.send(page, Object.entries(sent))).status, 200)
    assert.equal(fieldIn((await admin.read(page)).html), 'Written meanwhile')
  })

  test('is read by the query of this organisation alone, also where the database would let another one’s be read', async () => {
    const found = await findMatter(portals.d, { kind: 'tenant', id: 'acme-admin', tenant: 'acme' }, told.acme)
    assert.ok(found)
    const read = (tenant: string) => asWorker(portals.d, tx => draftIn(tx, found, tenant))
    assert.equal((await read('acme'))?.text, 'Written meanwhile')
    assert.equal(await read('stad'), null)
  })
})

test('what was told since is a change too, whatever the answer', () => {
  const notice = { further: { at: '2026-11-25T09:00:00.000Z', readAt: null, wider: ['account'] } }
  const [before, after] = [
    { answer: null, notice: {} },
    { answer: null, notice },
  ] as never[]
  assert.equal(changedSince(after as never, seenOf(after as never), 'en'), null)
  const no = changedSince(after as never, seenOf(before as never), 'en')
  assert.equal(no?.code, 'changed_meanwhile')
  assert.match(no?.detail ?? '', /something new/)
})
