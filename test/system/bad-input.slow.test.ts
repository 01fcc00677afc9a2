// Bad input over SMTP and the desk, to a running server: each gets a clear refusal or a retry, is visible on the desk, and
// costs nothing that was acknowledged.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { deliverTo, serveByMail, subpoenaPdf } from '../../src/cli/demo/papers.ts'
import { facts } from '../papers/papers.ts'
import { authorityIn, fill, NO_OPENSSL, signedForm } from '../papers/signed-pdf.ts'
import { bombDocx, goodPdf, rawMail } from './bad-papers.ts'
import {
  breakOffMail,
  breakOffUpload,
  bySubject,
  does,
  handMail,
  page,
  queue,
  queueCounts,
  readerSays,
  shown,
  submits,
  until,
  upload,
} from './desk-hand.ts'
import { type Installation, openInstallation } from './installation.ts'

const HOSTILE = join(import.meta.dirname, '../../../shared/data/pdf-hostile')
const isRoot = process.getuid?.() === 0
/** Far more than all of this, and quickly filled. */
const DISK_MB = 48

describe('bad input', { timeout: 580_000 }, () => {
  let i: Installation
  before(async () => {
    i = await openInstallation({ together: true, ...(isRoot ? { documentsMb: DISK_MB } : {}) })
  })
  after(() => i?.close())

  const ines = () => i.people.desk.ines
  const mail = (raw: Buffer, from?: string) => handMail(i.ports.smtp, raw, from)

  /** Takes a paper by upload and says what the desk shows of it. */
  async function uploaded(name: string, bytes: Buffer): Promise<string> {
    const answer = await upload(ines(), name, bytes)
    assert.equal(answer.status, 201, answer.bytes.toString('utf8'))
    return readerSays(ines(), answer.json<{ id: string }>().id)
  }

  test('an encrypted PDF is kept, and the desk says that it is encrypted', async () => {
    const locked = await goodPdf('secret', { userPassword: 'no', ownerPassword: 'never' })
    assert.match(await uploaded('locked.pdf', locked), /encrypted|password/i)
  })

  test('a truncated PDF is kept, and the desk says what of it can be read', async () => {
    const whole = await goodPdf('the whole paper')
    const answer = await upload(ines(), 'half.pdf', whole.subarray(0, 300))
    assert.equal(answer.status, 201)
    const { id } = answer.json<{ id: string }>()
    assert.notEqual(await readerSays(ines(), id), '(nothing)')
    const shown = await page(ines(), id)
    const original = await ines().call(
      'GET',
      `/api/demands/${id}/documents/${shown.demand.received.documents[0]?.id}`,
    )
    assert.deepEqual(original.bytes, whole.subarray(0, 300))
  })

  test('a DOCX that unpacks to far more than it is, is not unpacked', async () => {
    assert.match(await uploaded('bomb.docx', bombDocx(200)), /hostile|larger|expand|unpack|bomb|break/i)
  })

  test('hostile PDFs are kept, read in a cage, and say what is wrong with them', {
    skip: !existsSync(HOSTILE) && 'shared data beside the project is missing',
  }, async t => {
    // A bomb, scripts, a fuzzed font, a damaged page; the reader's own tests take all of them.
    const names = [
      'bomb_giant.pdf',
      'evaljs.pdf',
      'GHOSTSCRIPT-698804-1-fuzzed.pdf',
      'poppler-937-0-fuzzed.pdf',
    ]
    const ids = new Map<string, string>()
    for (const name of names) {
      const answer = await upload(ines(), name, readFileSync(join(HOSTILE, name)))
      assert.equal(answer.status, 201, name)
      ids.set(name, answer.json<{ id: string }>().id)
    }
    for (const [name, id] of ids) {
      const said = await readerSays(ines(), id)
      const { documents } = await page(ines(), id)
      const pages = documents.flatMap(doc => doc.parts.flatMap(part => part.pages)).length
      t.diagnostic(`${name}: ${pages} pages; ${said.replaceAll('\n', ' | ').slice(0, 160)}`)
      assert.ok(pages > 0 || said !== '(nothing)', `${name} is neither read nor refused`)
    }
  })

  test('a mail of 1,000 parts is kept whole, and the desk says that it was not taken apart', async () => {
    const parts = Array.from({ length: 1000 }, (_, n) => ({ name: `p${n}.txt`, bytes: Buffer.from(`${n}`) }))
    const raw = rawMail({ from: 'a@agency.example', subject: 'a thousand parts' }, 'see attached', parts)
    assert.match(await mail(raw), /^250/)
    // Its subject was never read: it is found by its size, once it is shown.
    const mine = await until(async () => {
      const { rows } = await queue(ines())
      const said = await Promise.all(rows.map(async row => [row.id, await page(ines(), row.id)] as const))
      return said.find(([, p]) => p.demand.received.documents.some(doc => doc.size === raw.length))?.[0]
    }, 'the mail stands in the queue')
    assert.match(await readerSays(ines(), mine), /parts/i)
  })

  test('names with path parts and control characters reach no disk and no page', async () => {
    const name = '../../../etc/\u0007pass\u202ewd\u0000.pdf'
    const raw = rawMail({ from: 'a@agency.example', subject: 'a bad name' }, 'see attached', [
      { name, bytes: await goodPdf('a paper') },
    ])
    assert.match(await mail(raw), /^250/)
    const [row] = await shown(ines(), 'a bad name')
    const { demand } = await page(ines(), row?.id ?? '')
    for (const { title, name: stored } of demand.received.documents) {
      assert.doesNotMatch(title, /[/\\\u0000-\u001f\u007f\u202a-\u202e]|\.\./)
      assert.match(stored, /^[0-9a-f]{64}$/)
    }
    assert.ok(demand.received.documents.length >= 2)
  })

  test('a forged sender is taken in, marked, and not written back to', async () => {
    const from = 'Jane Whitfield <jane.whitfield@marlowcounty-da.example>'
    assert.match(await mail(rawMail({ from, subject: 'forged' }, 'Send everything at once.')), /^250/)
    const [row] = await shown(ines(), 'forged')
    await readerSays(ines(), row?.id ?? '')
    const { senderChecks, demand } = await page(ines(), row?.id ?? '')
    assert.equal(row?.summary.authenticated, false)
    assert.equal(senderChecks.find(c => c.name === 'dkim')?.result, 'fail')
    assert.deepEqual(demand.letters, [], 'an acknowledgement would go to somebody who did not write')
  })

  test('a domain that only looks like one of the directory is said to be another', async () => {
    const from = 'Jane Whitfield <jane.whitfield@rnarlowcounty-da.example>'
    assert.match(await mail(rawMail({ from, subject: 'look-alike' }, 'Send everything.')), /^250/)
    const [row] = await shown(ines(), 'look-alike')
    const { senderChecks } = await page(ines(), row?.id ?? '')
    const domain = senderChecks.find(c => c.name === 'domain')
    assert.equal(domain?.result, 'fail')
    assert.match(domain?.detail ?? '', /looks like marlowcounty-da\.example/)
  })

  test('a signed order that somebody edited fails at the desk; one as it was signed passes, and proves no sender', {
    skip: NO_OPENSSL,
  }, async () => {
    const ca = authorityIn(join(i.path, '../order-ca'))
    const order = fill(signedForm('Order on account jane'), bytes =>
      ca.cms(bytes, ca.signer('Jane Whitfield'), ['-md', 'sha256']),
    )
    const checksOf = async (name: string, bytes: Buffer) => {
      const { id } = (await upload(ines(), name, bytes)).json<{ id: string }>()
      await readerSays(ines(), id)
      return (await page(ines(), id)).senderChecks.filter(c => c.name !== 'reuse')
    }
    const bytes = Buffer.from(order.toString('latin1').replace('jane', 'june'), 'latin1')
    const [intact, edited] = await Promise.all([checksOf('order.pdf', order), checksOf('edited.pdf', bytes)])
    assert.deepEqual(
      intact.map(c => `${c.name} ${c.result}`),
      ['channel warn', 'signature pass'],
    )
    assert.match(intact[1]?.detail ?? '', /Jane Whitfield.*State CA.*may vouch for it is not checked/)
    assert.equal(edited.find(c => c.name === 'signature')?.result, 'fail')
  })

  test('the same mail twice is one demand, and both are answered with 250', async () => {
    const raw = rawMail({ from: 'a@agency.example', subject: 'twice' }, 'once')
    assert.match(await mail(raw), /^250/)
    assert.match(await mail(raw), /^250/)
    assert.equal((await shown(ines(), 'twice')).length, 1)
  })

  test('the same upload twice under one key is one demand; the same paper under another key is said to be known', async () => {
    const paper = await goodPdf('the same paper')
    const first = await upload(ines(), 'paper.pdf', paper, 'one-key-for-both')
    const second = await upload(ines(), 'paper.pdf', paper, 'one-key-for-both')
    assert.deepEqual([first.status, second.status], [201, 201])
    const { id, reference } = first.json<{ id: string; reference: string }>()
    assert.equal(second.json<{ id: string }>().id, id)
    const third = (await upload(ines(), 'paper.pdf', paper)).json<{ id: string }>()
    const { senderChecks } = await page(ines(), third.id)
    assert.ok(senderChecks.some(c => c.name === 'reuse' && c.detail.includes(reference)))
  })

  test('a connection that breaks in the middle of DATA or of an upload leaves no half demand', async () => {
    const before = (await queueCounts(ines())).open
    await breakOffMail(
      i.ports.smtp,
      rawMail({ from: 'a@agency.example', subject: 'half' }, 'x'.repeat(200_000)),
    )
    await breakOffUpload(ines(), i.ports.web)
    // Both broke off before this one came, so they have been dealt with once it is here.
    assert.match(await mail(rawMail({ from: 'a@agency.example', subject: 'whole' }, 'whole')), /^250/)
    await shown(ines(), 'whole')
    assert.equal((await queueCounts(ines())).open, before + 1)
    assert.deepEqual(await bySubject(ines(), 'half'), [])
    assert.deepEqual(readdirSync(join(i.path, 'documents/incoming')), [])
  })

  test('of two who edit at the same moment one is told that it changed, and nothing of the first is lost', async () => {
    const answer = await upload(ines(), 'edited.txt', Buffer.from('thanks for the music'))
    const { id } = answer.json<{ id: string }>()
    const { version } = (await page(ines(), id)).demand
    await page(i.people.desk.mara, id)
    const filing = (reason: string) => ({
      version,
      key: crypto.randomUUID(),
      command: { type: 'file_as_not_demand', reason, note: reason },
    })
    const commands = `/api/demands/${id}/commands`
    const answers = await Promise.all([
      ines().call('POST', commands, filing('misdirected')),
      i.people.desk.mara.call('POST', commands, filing('advertisement')),
    ])
    assert.deepEqual(answers.map(a => a.status).sort(), [200, 409])
    const refused = answers.find(a => a.status === 409)
    assert.equal(refused?.json<{ refusal: { code: string } }>().refusal.code, 'changed_meanwhile')
    const kept = (await page(ines(), id)).demand
    assert.equal(kept.version, version + 1)
    assert.equal(kept.notDemand?.reason, answers[0]?.status === 200 ? 'misdirected' : 'advertisement')
  })

  test('an account that never was and one that is gone are answered in the same words', async () => {
    const never = await noRecords('niemand.hier@oostvaart.example')
    const gone = 'lotte.bakker@oostvaart.example'
    await forgetInMail(gone)
    await i.providerSql('delete from session where address = $1', gone)
    await i.providerSql('delete from account where address = $1', gone)
    assert.equal(await noRecords(gone), never)
  })

  /** As the provider ends an account: its mailbox is no longer declared. The gate reads the declaration when it starts. */
  async function forgetInMail(address: string): Promise<void> {
    const file = join(i.path, 'gate/sources.json')
    const declared = JSON.parse(readFileSync(file, 'utf8')) as {
      sources: { accounts?: Record<string, unknown> }[]
    }
    for (const source of declared.sources) delete source.accounts?.[address]
    writeFileSync(file, JSON.stringify(declared), { mode: 0o600 })
    i.disturb('gate', 'kill')
  }

  /** A subpoena for one account, taken to the letter that says that there are no records; the letter without its own names. */
  async function noRecords(address: string): Promise<string> {
    const { ines, mara } = i.people.desk
    const answer = await upload(
      ines,
      'subpoena.txt',
      Buffer.from(`Records of ${address}, ${crypto.randomUUID()}`),
    )
    const { id, reference } = answer.json<{ id: string; reference: string }>()
    const before = i.mail.letters.length
    await does(ines, id, { type: 'confirm_facts', facts: factsAbout(address), changed: [] })
    await does(mara, id, {
      type: 'authenticate',
      authority: 'marlow',
      officer: 'whitfield',
      checks: [],
      callbackNeeded: true,
    })
    await does(mara, id, {
      type: 'record_callback',
      contact: (await page(mara, id)).calling?.contacts[0]?.id ?? '',
      outcome: 'confirmed',
      spokeWith: 'Jane Whitfield',
      read: [],
      note: '',
    })
    const offer = (await mara.call('POST', `/api/demands/${id}/lookup/options`, {})).json<LookupOffer>()
    const assertion = mara.passkey.sign(offer.options.challenge)
    await submits(mara, id, 'lookup', { lookup: offer.lookup, assertion })
    await until(async () => (await page(mara, id)).demand.lookup?.answered, 'the gate answers')
    assert.deepEqual((await page(mara, id)).demand.accounts, [])
    await submits(mara, id, 'letters', { kind: 'no_records', note: '' })
    const letter = await until(
      async () => i.mail.letters.slice(before).find(l => l.text.includes(reference)),
      'the letter has arrived',
    )
    assert.match(textOf(letter.text), /We hold no records/)
    return textOf(letter.text)
      .replaceAll(reference, 'REFERENCE')
      .replace(/\d\d:\d\d/g, 'TIME')
  }

  test('with a full disk a mail is asked to come again and an upload is refused; with space both are taken', {
    skip: !isRoot && 'needs root to mount a small disk',
  }, async t => {
    const filler = join(i.path, 'documents/filler')
    t.after(() => rmSync(filler, { force: true }))
    fillDisk(filler)
    const raw = rawMail({ from: 'a@agency.example', subject: 'no room' }, 'x'.repeat(100_000))
    const paper = Buffer.from('y'.repeat(100_000))
    assert.match(await mail(raw), /^452/)
    const refused = await upload(ines(), 'no-room.txt', paper, 'no-room-for-this')
    assert.equal(refused.status, 507, refused.bytes.toString('utf8'))
    assert.equal(refused.json<{ refusal: { code: string } }>().refusal.code, 'storage_full')
    assert.deepEqual(await bySubject(ines(), 'no room'), [])
    rmSync(filler)
    // What was seen of the disk is kept for a second, and whoever was refused comes again.
    await until(async () => /^250/.test(await mail(raw)) || undefined, 'the mail is taken')
    assert.equal((await upload(ines(), 'no-room.txt', paper, 'no-room-for-this')).status, 201)
    assert.equal((await shown(ines(), 'no room')).length, 1)
  })

  test('while the next mail server is down letters wait, the desk says so, and the same letter goes later', async () => {
    await i.mail.goAway()
    const subject = 'while the post is away'
    await serveByMail({
      deliver: deliverTo(i.ports.smtp),
      key: i.dkim,
      subject,
      text: 'A paper.',
      attachments: [{ filename: 'paper.pdf', content: await subpoenaPdf('2027-01-10', '2026-11-20') }],
    })
    const id = await until(async () => (await bySubject(ines(), subject))[0]?.id, 'the mail is a demand')
    const letter = await until(
      async () => (await page(ines(), id)).demand.letters[0],
      'the letter is written',
    )
    await until(
      async () => (await page(ines(), id)).timeline.some(e => /mail server/i.test(e.says)),
      'the desk says that the letter waits',
    )
    await i.mail.comeBack()
    await i.sql("update duly.outgoing_mail set next_at = now() where state = 'waiting'")
    const there = await until(
      async () => i.mail.letters.find(l => l.messageId === letter.messageId),
      'the letter has arrived',
    )
    assert.ok(there.text.includes((await page(ines(), id)).demand.reference))
    await until(
      async () => !(await page(ines(), id)).timeline.some(e => /mail server/i.test(e.says)),
      'the desk no longer says that it waits',
    )
  })

  test('no mail of a machine is answered, whoever signed it, and our own letter that comes back starts no loop', async () => {
    const deliver = deliverTo(i.ports.smtp)
    const paper = { filename: 'paper.pdf', content: await subpoenaPdf('2027-01-10', '2026-11-20') }
    const serve = (subject: string, headers: Record<string, string>) =>
      serveByMail({ deliver, key: i.dkim, subject, text: 'A paper.', headers, attachments: [paper] })
    await serve('I am away', { 'Auto-Submitted': 'auto-replied' })
    await serve('to the list', { Precedence: 'list' })
    await serve('from a person', {})
    const idOf = (subject: string) => until(async () => (await bySubject(ines(), subject))[0]?.id, subject)
    const person = await idOf('from a person')
    const letter = await until(async () => (await page(ines(), person)).demand.letters[0], 'it is answered')
    const sent = await until(
      async () => i.mail.letters.find(l => l.messageId === letter.messageId),
      'the answer has left',
    )
    for (let times = 0; times < 3; times++) assert.match(await mail(sent.raw, ''), /^250/)
    // A later one was dealt with, so they would have been answered by now.
    await serve('from a person again', {})
    const again = await idOf('from a person again')
    await until(async () => (await page(ines(), again)).demand.letters[0], 'the later one is answered')
    for (const subject of ['I am away', 'to the list'])
      assert.deepEqual((await page(ines(), await idOf(subject))).demand.letters, [], subject)
    const back = i.mail.letters.filter(l => l.text.includes(letter.messageId))
    assert.equal(back.length, 1, 'what came back was not answered')
  })

  test('afterwards everything that was taken in is derived again', async () => {
    await i.fsck()
  })
})

type LookupOffer = { readonly lookup: string; readonly options: { readonly challenge: string } }

/** The plain text of a mail, unfolded. */
function textOf(raw: string): string {
  const part = raw.slice(raw.search(/^Content-Type: text\/plain/m))
  const body = part.slice(part.indexOf('\r\n\r\n') + 4, part.indexOf('\r\n--', 10))
  return /base64/i.test(part.slice(0, 300))
    ? Buffer.from(body, 'base64').toString('utf8')
    : body.replaceAll('=\r\n', '')
}

function factsAbout(address: string) {
  const text = facts([address])
  return {
    ...text,
    officer: { name: 'Jane Whitfield', mail: 'jane.whitfield@marlowcounty-da.example', phone: null },
  }
}

/** Writes until nothing more fits. */
function fillDisk(path: string): void {
  const block = Buffer.alloc(2 ** 16)
  try {
    for (;;) writeFileSync(path, block, { flag: 'a' })
  } catch (error) {
    assert.equal((error as NodeJS.ErrnoException).code, 'ENOSPC')
  }
}
