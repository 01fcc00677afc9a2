// A provider's own wording on its way out of the house: nothing of it before a lawyer who did not write it approved it, and what was in
// force before until then; then in letters and notices, over SMTP, with every check that holds without it.

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import PostalMime from 'postal-mime'
import { cast } from '../../../test/given.ts'
import { fsckOf } from '../../../test/server/fsck.ts'
import { secretDemand, type TwoTenants, twoTenantDemand } from '../../../test/server/portal/demands.ts'
import { openPortals, type Portals } from '../../../test/server/portal/portals.ts'
import { openFarMail } from '../../../test/system/far-mail.ts'
import type { Actor } from '../../kernel/actor.ts'
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import { verifyNotice } from '../../ledger/notice.ts'
import { parseTrust } from '../../ledger/trust.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor, execute } from '../../store/demand/execute.ts'
import { smtpTransport } from '../../wire/mail/out-mail.ts'
import type { Language } from '../../words/languages.ts'
import type { OwnTexts } from '../../words/own-texts.ts'
import type { TemplateId } from '../../words/templates.ts'
import { loadFor } from '../acts/load.ts'
import { sendLetter } from '../acts/send-letter.ts'
import { sendNotice } from '../acts/send-notice.ts'
import { type Deployment, WORKER } from '../deployment.ts'
import { addPerson } from '../directory.ts'
import { trustFile } from '../log/trust.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { sendPost } from '../worker/post.ts'
import { approveTemplate, revokeTemplate, templateHash, wordsInForce } from './approval.ts'
import { readVersions, saveWording } from './own-wording.ts'

const mara: Actor = { kind: 'staff', id: 'mara', roles: ['intake', 'analyst'], employment: 'employee' }
const carl: Actor = { kind: 'staff', id: 'carl', roles: ['counsel'], employment: 'employee' }
const lea: Actor = { kind: 'staff', id: 'lea', roles: ['counsel'], employment: 'employee' }
const root: Actor = { kind: 'staff', id: 'root', roles: ['administrator'], employment: 'employee' }

const SUBJECT = { 'ack.subject': 'We have your paper; our number is {reference}' }
const FIRST = { 'notice.first_late': '{who} wanted data of yours on {at}. A law kept us silent until today.' }

describe('a provider’s own wording', { timeout: 500_000 }, () => {
  let portals: Portals
  let told: TwoTenants
  let d: Deployment
  let far: Awaited<ReturnType<typeof openFarMail>>

  before(async () => {
    portals = await openPortals()
    far = await openFarMail()
    // As in production: nothing counts as approved by itself.
    d = { ...portals.d, demo: false }
    await asWorker(d, async tx => {
      for (const [id, role] of [
        ['lea', 'counsel'],
        ['root', 'administrator'],
      ] as const) {
        const person = { id, name: id, mail: null, human: `h-${id}`, roles: [role] }
        await addPerson(tx, d.vault, { ...person, employment: 'employee' }, d.now())
      }
    })
    told = await twoTenantDemand(portals.d)
  })
  after(async () => {
    await far?.close()
    await portals?.close()
  })

  const code = (done: object | Refusal) => (isRefusal(done) ? done.code : 'done')
  const save = (actor: Actor, template: TemplateId, texts: OwnTexts, base = 0, language: Language = 'en') =>
    saveWording(d, { actor, via: 'passkey' }, { template, language, base, texts, note: '' })
  const approve = async (actor: Actor, template: TemplateId, texts: OwnTexts, language: Language = 'en') =>
    code(
      await approveTemplate(d, actor, { template, language, hash: templateHash(template, language, texts) }),
    )
  const post = async () => {
    const from = far.letters.length
    await sendPost(d, smtpTransport(`smtp://127.0.0.1:${far.port}`))
    return Promise.all(
      far.letters.slice(from).map(l => PostalMime.parse(l.raw, { attachmentEncoding: 'arraybuffer' })),
    )
  }
  const lastLetter = async () => {
    const loaded = await loadFor(d, carl, told.demandId)
    assert.ok(!isRefusal(loaded))
    return loaded.demand.letters.at(-1)
  }
  const acknowledge = async () => {
    const wish = { demandId: told.demandId, kind: 'acknowledgement', note: '' } as const
    assert.equal(code(await sendLetter(d, mara, wish)), 'done')
    const [mail] = await post()
    return mail
  }

  test('before it is approved the shipped text goes out', async () => {
    await post()
    assert.deepEqual(await save(root, 'acknowledgement', SUBJECT), { version: 1 })
    assert.match((await acknowledge())?.subject ?? '', /^Received: your paper, our reference /)
    assert.equal((await lastLetter())?.wording, undefined)
  })

  test('a lawyer approves it, and the next letter goes out so; who approved stands with it', async () => {
    assert.equal(await approve(carl, 'acknowledgement', SUBJECT), 'done')
    const mail = await acknowledge()
    assert.match(mail?.subject ?? '', /^We have your paper; our number is D-/)
    const letter = await lastLetter()
    assert.deepEqual(letter?.wording, {
      template: 'acknowledgement',
      language: 'en',
      hash: templateHash('acknowledgement', 'en', SUBJECT),
      approvedBy: 'carl',
      confirmedBy: null,
    })
    // The letter that is kept is the one that went.
    assert.equal(letter?.subject, mail?.subject)
  })

  test('while a newer version waits, the approved one goes on', async () => {
    const next = { 'ack.subject': 'Here: {reference}' }
    assert.deepEqual(await save(carl, 'acknowledgement', next, 1), { version: 2 })
    assert.equal(await approve(carl, 'acknowledgement', next), 'same_person')
    assert.match((await acknowledge())?.subject ?? '', /^We have your paper/)
    assert.equal(await approve(lea, 'acknowledgement', next), 'done')
    assert.match((await acknowledge())?.subject ?? '', /^Here: D-/)
    const hash = templateHash('acknowledgement', 'en', next)
    assert.equal(
      code(await revokeTemplate(d, carl, { template: 'acknowledgement', language: 'en', hash })),
      'done',
    )
    assert.match((await acknowledge())?.subject ?? '', /^We have your paper/)
  })

  test('two who write on the same version: the second is told, and nothing of either is lost', async () => {
    const wishes = [
      [root, { 'ack.subject': 'One {reference}' }],
      [carl, { 'ack.subject': 'Other {reference}' }],
    ] as const
    const done = await Promise.all(wishes.map(([who, texts]) => save(who, 'acknowledgement', texts, 2)))
    assert.deepEqual(done.map(code).toSorted(), ['changed_meanwhile', 'done'])
    const [who, texts] = wishes[done.findIndex(isRefusal)] ?? assert.fail()
    assert.deepEqual(await save(who, 'acknowledgement', texts, 3), { version: 4 })
    const all = await asWorker(d, tx => readVersions(tx, { template: 'acknowledgement', language: 'en' }))
    assert.deepEqual(
      new Set(all.slice(0, 2).map(v => JSON.stringify(v.texts))),
      new Set(wishes.map(([, t]) => JSON.stringify(t))),
    )
  })

  test('sent again after a lost answer it is one version', async () => {
    const wish = {
      template: 'extension',
      language: 'en',
      base: 0,
      texts: { 'time.stands': 'Your term stands.' },
      note: '',
    } as const
    const who = { actor: carl, via: 'passkey' } as const
    const id = 'f'.repeat(32)
    assert.deepEqual(await saveWording(d, who, wish, id), { version: 1 })
    assert.deepEqual(await saveWording(d, who, wish, id), { version: 1 })
    assert.equal(code(await saveWording(d, who, { ...wish, base: 1 })), 'already_done')
  })

  test('back to the shipped text goes out at once', async () => {
    assert.deepEqual(await save(root, 'acknowledgement', {}, 4), { version: 5 })
    assert.match((await acknowledge())?.subject ?? '', /^Received: your paper/)
  })

  test('what lint finds is not written, and neither is anything by who may not write', async () => {
    const bad = await save(carl, 'redirect', { 'redirect.term': 'The <b>suspect</b>' })
    assert.deepEqual(bad, { mistakes: [{ key: 'redirect.term', rule: 'markup', what: '<' }] })
    assert.equal(code(await save(mara, 'redirect', { 'redirect.term': 'No term stops.' })), 'not_allowed')
    const rows = await asWorker(d, tx =>
      tx.query("select 1 from duly.template_wording where template = 'redirect'", []),
    )
    assert.equal(rows.length, 0)
  })

  test('the database itself refuses an approval by who wrote it, of what nobody wrote, and a wording in another’s name', async () => {
    const as = (actor: Actor, sql: string) =>
      withTransaction(d.db, databaseActor(actor), tx => tx.query(sql, []))
    const own = 'c'.repeat(64)
    const write = (by: string) =>
      `insert into duly.template_wording values ('w-${by}', 'release', 'en', 1, '{"ready.hash": "x"}', '${own}', '{}', '${by}', now(), null)`
    const give = (by: string, of = own) =>
      `insert into duly.template_approval (id, template, language, hash, own, approved_by, approved_at)
       values ('a-${by}', 'release', 'en', repeat('d', 64), '${of}', '${by}', now())`
    const forbidden = /row-level security/
    await assert.rejects(as(mara, write('mara')), forbidden)
    await assert.rejects(as(root, write('carl')), forbidden)
    await as(carl, write('carl'))
    await assert.rejects(as(carl, give('carl')), forbidden)
    await assert.rejects(as(root, give('root')), forbidden)
    await assert.rejects(as(lea, give('lea', 'e'.repeat(64))), forbidden)
    await as(lea, give('lea'))
    await assert.rejects(
      as(carl, "update duly.template_wording set texts = '{}' where id = 'w-carl'"),
      /permission denied/,
    )
    await assert.rejects(as(carl, 'delete from duly.template_wording'), /permission denied/)
    // Its texts are not those whose hash the row names: nothing of it goes out.
    assert.equal((await wordsInForce(d, 'release', 'en')).own, null)
  })

  test('a notice goes out in it, signed as it stands, and what checks a notice holds', async () => {
    const matter = await secretDemand(portals.d)
    const [row] = await asWorker(d, tx =>
      tx.query<{ demand_id: string }>('select demand_id from duly.matter where id = $1', [matter]),
    )
    const demandId = row?.demand_id ?? ''
    assert.deepEqual(await save(root, 'notice', FIRST), { version: 1 })
    assert.equal(await approve(carl, 'notice', FIRST), 'done')
    const lifted = {
      type: 'end_secrecy',
      note: 'Order of the court.',
      matter,
      why: 'lifted',
    } as const
    assert.ok(!isRefusal(await execute(d.store, carl, { demandId, command: lifted })))
    const confirmed = { type: 'confirm_secrecy_end', matter, ends: true, note: '' } as const
    assert.ok(!isRefusal(await execute(d.store, cast.ada, { demandId, command: confirmed })))
    await post()
    const sent = await sendNotice(d, WORKER, { demandId, matter, contact: 'acme-admin' })
    assert.ok(!isRefusal(sent), isRefusal(sent) ? sent.detail : '')
    const mail = (await post()).find(one => one.to?.[0]?.address === 'admin@acme.example')
    const note = Buffer.from((mail?.text ?? '').replaceAll('\r\n', '\n').replace(/\n\n$/, '\n'))
    const copy = Buffer.from(mail?.attachments[0]?.content as ArrayBuffer)
    const { letter } = verifyNotice(
      note,
      createHash('sha256').update(copy).digest('hex'),
      parseTrust(await trustFile(d)),
    )
    const flat = letter.replaceAll(/\s+/g, ' ')
    assert.match(flat, /wanted data of yours on .* A law kept us silent until today\./)
    // By what a reader knows that it is ours is as it was.
    assert.match(flat, /how you know that this is ours/i)
    assert.match(flat, /We never ask you for a password, a code or a payment/)
    const told = (await checked()).filter(f => /document|mail|letters|stream|event|hash/.test(f.what))
    // The one row whose texts are not those that its hash names, of a test before, and nothing else.
    assert.deepEqual(told, [
      { where: 'wording release en version 1', what: 'its texts are not those that its hash names' },
    ])
  })

  async function checked() {
    const report = await fsckOf(d)
    return report.differences
  }

  test('a translation needs its whole text approved too: another sentence of the law, and counsel confirms the letter', async () => {
    const own = { 'ack.next': 'So geht es nun weiter' }
    assert.deepEqual(await save(root, 'acknowledgement', own, 0, 'de'), { version: 1 })
    assert.equal((await wordsInForce(d, 'acknowledgement', 'de')).own, null)
    assert.equal(await approve(carl, 'acknowledgement', own, 'de'), 'done')
    const now = await wordsInForce(d, 'acknowledgement', 'de')
    assert.deepEqual(now.own, own)
    assert.equal(now.wording?.approvedBy, 'carl')
    // As a newer Duly finds it, with other words around the same wording: it was approved as a whole that is no more.
    const wish = {
      template: 'acknowledgement',
      language: 'de',
      hash: templateHash('acknowledgement', 'de', own),
    }
    assert.equal(code(await revokeTemplate(d, carl, wish)), 'done')
    await withTransaction(d.db, databaseActor(lea), tx =>
      tx.query(
        `insert into duly.template_approval (id, template, language, hash, own, approved_by, approved_at)
         select 'earlier', template, language, repeat('a', 64), own, 'lea', now() from duly.template_wording
         where template = 'acknowledgement' and language = 'de'`,
        [],
      ),
    )
    const later = await wordsInForce(d, 'acknowledgement', 'de')
    assert.deepEqual(later.own, own)
    assert.equal(later.wording?.approvedBy, null)
  })
})
