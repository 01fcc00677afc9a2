// What a tenant does beside answering: drafts, drills, contacts, feed, records; and the one answer that everybody gets.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import PostalMime from 'postal-mime'
import { openPasskeyClient, type PasskeyClient } from '../../cli/passkey-client.ts'
import { createSoftwarePasskey } from '../../cli/software-passkey.ts'
import { isRefusal } from '../../demand/refusal.ts'
import { verifyNotice } from '../../ledger/notice.ts'
import { parseTrust } from '../../ledger/trust.ts'
import { VerificationError } from '../../ledger/verification-error.ts'
import { execute } from '../../store/execute.ts'
import { openBytes } from '../../store/field.ts'
import { sendNotice } from '../acts/send-notice.ts'
import { WORKER } from '../deployment.ts'
import { isSignedBy } from '../outgoing-webhook.ts'
import { callAs, form, text, tokenIn } from '../portal/test-pages.ts'
import {
  openPortals,
  type Portals,
  secretDemand,
  type TwoTenants,
  twoTenantDemand,
  untilPublic,
  write,
} from '../portal/test-portals.ts'
import { siteOf } from '../site.ts'
import { asWorker, loadAtWork } from '../worker/demand-at-work.ts'
import { sendToPrograms, tellPrograms } from '../worker/tell-programs.ts'
import { accessList, demandDetail, demandPage } from './demand-json.ts'
import { sendDrill } from './drills.ts'
import { listPage } from './list-page.ts'
import { findMatter } from './matters.ts'

/** The far side of a webhook, on loopback. */
async function receiver() {
  const got: { headers: Record<string, string | undefined>; body: string }[] = []
  const far = { got, status: 200, url: '', close: () => server.close() }
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    if (far.status === 200) got.push({ headers: request.headers as Record<string, string>, body })
    response.writeHead(far.status).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  far.url = `http://localhost:${(server.address() as AddressInfo).port}/hook`
  return far
}

describe('the rest of the customer console', { timeout: 180_000 }, () => {
  let portals: Portals
  let acme: PasskeyClient
  let stad: PasskeyClient
  let nobody: PasskeyClient
  let told: TwoTenants

  before(async () => {
    portals = await openPortals()
    acme = await portals.client('customer', 'acme-admin')
    stad = await portals.client('customer', 'stad-admin')
    const { hosts } = portals.d.dir.settings
    nobody = openPasskeyClient(
      createSoftwarePasskey({ rpId: hosts.customer, origin: portals.origin('customer') }),
    )
    told = await twoTenantDemand(portals.d)
  })
  after(() => portals?.close())

  const asAcme = { kind: 'tenant', id: 'acme-admin', tenant: 'acme' } as const

  /** Makes what waits for a webhook due now. */
  const soon = (where: string) =>
    asWorker(portals.d, tx =>
      tx.query(`update duly.tenant_webhook_delivery set next_at = now() - interval '1 minute' ${where}`, []),
    )

  const send = (who: PasskeyClient, path: string, fields: Record<string, string>) =>
    who.call('POST', path, form(fields))

  /** The mails that wait for a tenant, oldest first, decoded. */
  async function mails(tenant: string): Promise<{ to: string; body: string; raw: Buffer }[]> {
    const rows = await asWorker(portals.d, tx =>
      tx.query<{ id: string; message: Buffer }>(
        'select id, message from duly.tenant_mail where tenant_id = $1 order by next_at, id',
        [tenant],
      ),
    )
    return rows.map(row => {
      const raw = openBytes(portals.d.vault.directoryKey, [row.id, 1, 'mail'], row.message)
      const lines = raw.toString('utf8').replaceAll('\r\n', '\n')
      return { to: /^To: (.*)$/m.exec(lines)?.[1] ?? '', body: lines.replaceAll('=\n', ''), raw }
    })
  }

  const codeIn = (mail: string | undefined) =>
    /\b(\d{6})\b/.exec((mail ?? '').split('console: ').at(-1) ?? '')?.[1] ?? ''
  const offered = (page: string) => [...page.matchAll(/name="code" value="(\d{6})"/g)].map(m => m[1] ?? '')

  test('keeps what is written and not sent, for this matter and this organisation alone', async () => {
    const draft = { answer: 'needs_time', text: 'Our council meets <Tuesday>.' }
    const path = `/demands/${told.acme}/answer/draft`
    assert.equal((await send(acme, path, draft)).status, 200)
    const again = await text(acme, `/demands/${told.acme}/answer`)
    assert.match(again, /This is your draft, kept/)
    assert.match(again, /Our council meets &lt;Tuesday&gt;/)
    assert.match(again, /value="needs_time" required[^>]* checked/)
    assert.match(await text(acme, `/demands/${told.acme}`), /Go on with your draft/)
    assert.equal((await send(stad, path, draft)).status, 404)
    assert.doesNotMatch(await text(stad, `/demands/${told.stad}/answer`), /council/)
    await send(acme, path, { answer: '', text: '' })
    assert.doesNotMatch(await text(acme, `/demands/${told.acme}/answer`), /This is your draft/)
  })

  test('looking once more before sending keeps the draft; sending ends it', async () => {
    const words = { answer: 'no_objection', text: 'Go ahead.' }
    const review = await send(stad, `/demands/${told.stad}/answer/review`, words)
    assert.match(await text(stad, `/demands/${told.stad}/answer`), /Go ahead/)
    const key = /name="key" value="([0-9a-f]{32})"/.exec(review.bytes.toString())?.[1] ?? ''
    assert.equal((await send(stad, `/demands/${told.stad}/answer`, { ...words, key })).status, 303)
    assert.doesNotMatch(await text(stad, `/demands/${told.stad}/answer`), /Go ahead/)
  })

  test('a drill is signed like a notice, says that it is none, and is answered by the code that it carries', async () => {
    assert.match(await text(acme, '/'), /has not been tested/)
    assert.equal((await send(acme, '/drills', { contact: 'acme-admin' })).status, 303)
    const [mail] = await mails('acme')
    assert.equal(mail?.to, 'admin@acme.example')
    assert.match(mail?.body ?? '', /^Subject: DRILL: /m)
    assert.match(mail?.body ?? '', /THIS IS A DRILL/)
    const page = await text(acme, '/drills')
    const id = /action="\/drills\/([0-9a-f]{32})"/.exec(page)?.[1] ?? ''
    const code = codeIn(mail?.body)
    assert.equal(offered(page).length, 3)
    assert.ok(offered(page).includes(code), 'the code of the mail is among those shown')
    assert.equal((await send(stad, `/drills/${id}`, { code })).status, 404)
    assert.equal((await send(acme, `/drills/${id}`, { code })).status, 303)
    assert.match(await text(acme, '/drills'), /after less than a minute by Acme Harbour B\.V\. admin/)
    assert.match(await text(acme, '/'), /The last drill, .*reached you/)
    assert.equal((await send(acme, `/drills/${id}`, { code: 'none' })).status, 409)
  })

  test('the signature of a drill holds, and not after a change of it', async () => {
    const desk = { kind: 'staff', id: 'mara', roles: ['analyst'], employment: 'employee' } as const
    const id = await sendDrill(portals.d, desk, 'stad', 'stad-admin')
    assert.equal(typeof id, 'string')
    const mail = (await mails('stad')).at(-1)
    const trust = parseTrust(new Uint8Array((await stad.call('GET', '/trust.json')).bytes))
    const parsed = await PostalMime.parse(mail?.raw ?? Buffer.alloc(0), { attachmentEncoding: 'arraybuffer' })
    const note = Buffer.from((parsed.text ?? '').replaceAll('\r\n', '\n').replace(/\n\n$/, '\n'))
    const copy = Buffer.from(parsed.attachments[0]?.content as ArrayBuffer)
    const sha256 = createHash('sha256').update(copy).digest('hex')
    const verify = (bytes: Uint8Array) => verifyNotice(bytes, sha256, trust)
    assert.match(verify(note).fields.reference, /^DRILL-[0-9A-F]{8}$/)
    const forged = note.toString('utf8').replace('THIS IS A DRILL', 'THIS IS A DEMAND')
    assert.throws(() => verify(Buffer.from(forged)), VerificationError)
    assert.match(await text(stad, '/drills'), /by Quillfern\./)
  })

  test('contacts change by the link in the mail to the old one, and by nothing else', async () => {
    const wanted = { name: 'Ida Bos', mail: 'ida@acme.example', language: 'nl', receives: 'notice' }
    assert.equal((await send(acme, '/contacts/new', wanted)).status, 303)
    const waiting = await text(acme, '/contacts')
    assert.doesNotMatch(waiting, /<h2>Ida Bos/)
    const id = /action="\/contacts\/changes\/([0-9a-f]{32})/.exec(waiting)?.[1] ?? ''
    const mail = (await mails('acme')).at(-1)
    assert.equal(mail?.to, 'admin@acme.example')
    const [path, link] =
      new RegExp(`/contacts/confirm/${id}/([A-Za-z0-9_-]{32})`).exec(mail?.body ?? '') ?? []
    assert.ok(path && link)
    assert.ok(!waiting.includes(link), 'the console does not say what only the mail says')
    const confirm = (who: PasskeyClient, given: string) =>
      send(who, `/contacts/changes/${id}/confirm`, { link: given })
    assert.equal((await confirm(acme, 'x'.repeat(32))).status, 403)
    assert.equal((await confirm(stad, link)).status, 404)
    assert.equal((await stad.call('GET', path)).status, 404)
    assert.equal((await nobody.call('GET', path)).status, 401)
    assert.match(await text(acme, path), /Is this change right\?/)
    assert.equal((await confirm(acme, link)).status, 303)
    assert.match(await text(acme, '/contacts'), /<h2>Ida Bos/)
    assert.equal((await confirm(acme, link)).status, 409)
    const invited = (await mails('acme')).filter(m => m.to === 'ida@acme.example')
    assert.match(invited[0]?.body ?? '', /\/enrol#/)
  })

  test('anybody of the organisation stops a change', async () => {
    await send(acme, '/contacts/new', { name: 'Eve', mail: 'eve@elsewhere.example', language: 'en' })
    const id = /action="\/contacts\/changes\/([0-9a-f]{32})/.exec(await text(acme, '/contacts'))?.[1] ?? ''
    assert.equal((await send(stad, `/contacts/changes/${id}/stop`, {})).status, 404)
    assert.equal((await send(acme, `/contacts/changes/${id}/stop`, {})).status, 303)
    assert.doesNotMatch(await text(acme, '/contacts'), /Eve/)
  })

  test('somebody keeps getting the notices, and nobody touches another organisation’s contacts', async () => {
    const gone = { name: 'x', mail: 'x@stad.example', language: 'en', remove: 'yes' }
    assert.equal((await send(stad, '/contacts/stad-admin', gone)).status, 400)
    assert.equal((await send(stad, '/contacts/acme-admin', gone)).status, 404)
  })

  test('a feed says which demands stand where to whoever has its address, until it is revoked', async () => {
    const made = (await send(acme, '/feed', {})).bytes.toString()
    const path = /(\/feed\/[A-Za-z0-9_-]{32}\.atom)/.exec(made)?.[1] ?? ''
    const feed = await nobody.call('GET', path)
    assert.match(String(feed.headers['content-type']), /atom\+xml/)
    const atom = feed.bytes.toString()
    assert.match(atom, new RegExp(`<title>${told.reference}</title>`))
    for (const said of ['anna@acme.example', 'Travis', 'subscriber', told.demandId, told.stad])
      assert.ok(!atom.includes(said), said)
    assert.doesNotMatch(await text(acme, '/contacts'), /\/feed\/[A-Za-z0-9_-]{32}/)
    const second = /(\/feed\/[A-Za-z0-9_-]{32}\.atom)/.exec(
      (await send(acme, '/feed', {})).bytes.toString(),
    )?.[1]
    assert.notEqual((await nobody.call('GET', path)).status, 200)
    assert.equal((await nobody.call('GET', second ?? '')).status, 200)
    await send(acme, '/feed/revoke', {})
    assert.notEqual((await nobody.call('GET', second ?? '')).status, 200)
  })

  test('a program reads with a token what the console shows, in the form that is written down, and marks nothing as read', async () => {
    const origin = portals.origin('customer')
    const made = await send(acme, '/programs/tokens', { name: 'Case files', days: '30' })
    const token = tokenIn(made)
    assert.match(token, /^duly_tenant_/)
    assert.doesNotMatch(await text(acme, '/programs'), /duly_tenant_/)
    assert.match(await text(acme, '/programs'), /Case files[\s\S]*Never used/)
    const call = (path: string, method = 'GET') => callAs(origin, token, path, method)
    const reads = async () =>
      (await loadAtWork(portals.d, told.demandId))?.stream.events.filter(e => e.kind === 'NoticeRead').length
    const before = await reads()
    const list = demandPage.parse((await call('/api/v1/demands')).json())
    assert.deepEqual([list.demands.map(m => m.id), list.next], [[told.acme], null])
    const path = `/api/v1/demands/${told.acme}`
    const one = demandDetail.parse((await call(path)).json())
    assert.equal(one.authority?.name, 'Travis County District Attorney')
    assert.deepEqual(
      one.answered.map(l => l.decision),
      ['comply', 'reject'],
    )
    assert.equal(accessList.parse((await call(`${path}/accesses`)).json()).accesses.length, 2)
    assert.equal(await reads(), before)
    const page = await acme.call('GET', `/demands/${told.acme}/record.json`)
    assert.ok((await call(`${path}/record`)).bytes.equals(page.bytes))
    const copy = await acme.call('GET', `/demands/${told.acme}/copy`)
    assert.ok((await call(`${path}/copy`)).bytes.equals(copy.bytes))
    assert.equal((await call(`/api/v1/demands/${told.stad}`)).status, 404)
    assert.equal((await call(path, 'POST')).status, 404)
    assert.equal((await call('/api/v1/demands?limit=0')).status, 400)
    assert.equal((await call('/')).status, 401, 'a token opens no page')
    assert.match(await text(acme, '/programs'), /Last used/)
  })

  test('a token ends when it is revoked, at its time, and with the contact who made it', async () => {
    const origin = portals.origin('customer')
    const make = async () => tokenIn(await send(stad, '/programs/tokens', { name: 'x', days: '30' }))
    const status = async (token: string) => (await callAs(origin, token, '/api/v1/demands')).status
    const change = (sql: string) => asWorker(portals.d, tx => tx.query(sql, []))
    assert.equal(await status(''), 401)
    assert.equal(await status(`duly_tenant_${'x'.repeat(43)}`), 401)
    const [revoked, old, left] = [await make(), await make(), await make()]
    assert.deepEqual(await Promise.all([revoked, old, left].map(status)), [200, 200, 200])
    const id = /action="\/programs\/tokens\/([0-9a-f]{32})\/revoke"/g
    const ids = [...(await text(stad, '/programs')).matchAll(id)].map(m => m[1] ?? '')
    assert.equal((await send(acme, `/programs/tokens/${ids.at(-1)}/revoke`, {})).status, 404)
    assert.equal((await send(stad, `/programs/tokens/${ids.at(-1)}/revoke`, {})).status, 303)
    assert.equal(await status(revoked), 401)
    await change(
      `update duly.tenant_token set made_at = made_at - interval '40 days', expires_at = made_at - interval '10 days' where id = '${ids[1]}'`,
    )
    assert.equal(await status(old), 401)
    await change("update duly.contact set active = false where id = 'stad-admin'")
    assert.equal(await status(left), 401)
    await change("update duly.contact set active = true where id = 'stad-admin'")
    for (const days of ['0', '31', '3650', 'x'])
      assert.equal((await send(stad, '/programs/tokens', { name: 'x', days })).status, 400, days)
    assert.equal((await send(stad, '/programs/tokens', { name: ' ', days: '30' })).status, 400)
  })

  test('a webhook is told a kind, an id and a time of what the console shows, signed, once, and it can be turned off', async () => {
    const { d } = portals
    Object.assign(d.settings, { webhooks: { allowPrivate: true, allowPrivateOfTenants: false } })
    for (const url of [
      'https://127.0.0.1/',
      'http://localhost:1/',
      'https://[::1]/',
      'https://u:p@example.org/',
    ])
      assert.equal((await send(acme, '/programs/webhook', { url })).status, 400, url)
    Object.assign(d.settings, { webhooks: { allowPrivate: false, allowPrivateOfTenants: true } })
    const hook = await receiver()
    const made = (await send(acme, '/programs/webhook', { url: hook.url })).bytes.toString()
    const secret = /whsec_[A-Za-z0-9+/=]+/.exec(made)?.[0] ?? ''
    assert.doesNotMatch(await text(acme, '/programs'), /whsec_/)
    assert.equal((await send(acme, '/programs/webhook/test', {})).status, 303)
    assert.match(await text(acme, '/programs'), /<code>test<\/code><\/td>\s*<td>taken/)
    assert.equal((await send(stad, '/programs/webhook/test', {})).status, 404)
    const next = await twoTenantDemand(d)
    for (let twice = 0; twice < 2; twice++) await tellPrograms(d, next.demandId)
    assert.equal(await sendToPrograms(d), 1)
    assert.equal(await sendToPrograms(d), 0)
    const [test, told] = hook.got
    assert.equal(JSON.parse(test?.body ?? '').type, 'test')
    assert.ok(told && isSignedBy(secret, told.headers, told.body, d.now()))
    const { sentAt } = (await findMatter(d, asAcme, next.acme))!.view.notice!
    const said = { type: 'demand.notice_sent', timestamp: sentAt, data: { id: next.acme } }
    assert.deepEqual(JSON.parse(told.body), said)
    assert.match(await text(acme, '/programs'), /demand\.notice_sent[\s\S]*<td>taken/)
    assert.doesNotMatch(await text(acme, '/programs'), /window_ends_soon/, 'what is planned is not shown')
    hook.status = 500
    const answered = {
      outcome: 'rejected',
      country: 'US',
      process: 'subpoena',
      accounts: 1,
      counted: '',
    } as const
    await write(d, next.demandId, [{ kind: 'Closed', matter: null, data: answered }])
    await untilPublic(d, next.demandId)
    await tellPrograms(d, next.demandId)
    assert.equal(await sendToPrograms(d), 0)
    assert.match(await text(acme, '/programs'), /not taken; again/)
    hook.status = 200
    await soon("where kind <> 'demand.window_ends_soon'")
    assert.deepEqual([await sendToPrograms(d), await sendToPrograms(d)], [1, 1])
    const kinds = hook.got.map(m => JSON.parse(m.body).type)
    assert.deepEqual(kinds.slice(-2).toSorted(), ['demand.closed', 'demand.receipt_ready'])
    assert.equal((await send(acme, '/programs/webhook/end', {})).status, 303)
    assert.doesNotMatch(await text(acme, '/programs'), new RegExp(hook.url))
    await tellPrograms(d, (await twoTenantDemand(d)).demandId)
    assert.equal(await sendToPrograms(d), 0)
    hook.close()
  })

  test('a window that ends soon is told while it can still be answered, and not afterwards', async () => {
    const { d } = portals
    const hook = await receiver()
    await send(acme, '/programs/webhook', { url: hook.url })
    const [one, other] = [await twoTenantDemand(d), await twoTenantDemand(d)]
    for (const { demandId } of [one, other]) await tellPrograms(d, demandId)
    const answer = { answer: 'no_objection', text: '', key: 'd'.repeat(32) }
    assert.equal((await send(acme, `/demands/${other.acme}/answer`, answer)).status, 303)
    for (let n = 0; n < 2; n++) await sendToPrograms(d)
    hook.got.length = 0
    assert.equal(await sendToPrograms(d), 0, 'half an hour before the end of the hour')
    await soon('')
    for (let n = 0; n < 3; n++) await sendToPrograms(d)
    const said = hook.got.map(m => JSON.parse(m.body)).map(m => [m.type, m.data.id])
    assert.deepEqual(said, [['demand.window_ends_soon', one.acme]])
    await send(acme, '/programs/webhook/end', {})
    hook.close()
  })

  test('of a matter that may not be known a webhook is told nothing, before its late notice and while a later order binds', async () => {
    const { d } = portals
    const hook = await receiver()
    await send(acme, '/programs/webhook', { url: hook.url })
    const clean = (page: string) => page.replaceAll(/_token" value="[^"]*"/g, '')
    const before = clean(await text(acme, '/programs'))
    const secret = await secretDemand(d)
    const [{ demand_id: demandId = '' } = {}] = await asWorker(d, tx =>
      tx.query<{ demand_id: string }>('select demand_id from duly.matter where id = $1', [secret]),
    )
    await tellPrograms(d, demandId)
    assert.equal(await sendToPrograms(d), 0)
    assert.equal(clean(await text(acme, '/programs')), before)
    const force = (matter: string, id: string) =>
      asWorker(d, tx =>
        tx.query(
          `insert into duly.tenant_webhook_delivery (id, webhook_id, tenant_id, matter_id, kind, at, state, next_at)
           select $2, id, tenant_id, $1, 'demand.closed', now(), 'waiting', now() from duly.tenant_webhook where ended_at is null`,
          [matter, id],
        ),
      )
    await assert.rejects(force(secret, 'forced'), /before its notice/)
    const lifted = { type: 'end_secrecy', matter: secret, why: 'lifted' } as const
    const carl = { kind: 'staff', id: 'carl', roles: ['counsel'], employment: 'employee' } as const
    const done = await execute(d.store, carl, { demandId, command: lifted })
    assert.ok(!isRefusal(done))
    await tellPrograms(d, demandId)
    assert.equal(await sendToPrograms(d), 0, 'the end of a secrecy alone tells nothing')
    const late = await sendNotice(d, WORKER, { demandId, matter: secret, contact: null })
    assert.ok(!isRefusal(late), isRefusal(late) ? late.detail : '')
    await tellPrograms(d, demandId)
    assert.equal(await sendToPrograms(d), 1)
    const sealAgain = (sql: string) => asWorker(d, tx => tx.query(sql, [secret]))
    await sealAgain("insert into duly.secrecy (matter_id, begun_at, until) values ($1, now(), '2099-01-01')")
    await assert.rejects(force(secret, 'forced'), /live secrecy/)
    const answered = {
      outcome: 'rejected',
      country: 'US',
      process: 'subpoena',
      accounts: 1,
      counted: '',
    } as const
    await write(d, demandId, [{ kind: 'Closed', matter: null, data: answered }])
    await untilPublic(d, demandId)
    await tellPrograms(d, demandId)
    await soon('')
    assert.equal(await sendToPrograms(d), 0)
    await sealAgain('update duly.secrecy set ended_at = now() where matter_id = $1 and ended_at is null')
    await tellPrograms(d, demandId)
    await soon('')
    for (let n = 0; n < 4; n++) await sendToPrograms(d)
    const said = hook.got.map(m => JSON.parse(m.body)).map(m => [m.type, m.data.id])
    assert.deepEqual(
      said.toSorted(),
      ['closed', 'notice_sent', 'receipt_ready'].map(k => [`demand.${k}`, secret]),
    )
    await send(acme, '/programs/webhook/end', {})
    hook.close()
  })

  test('the description of the API is for everybody, and names every address of the page', async () => {
    const document = await callAs(portals.origin('customer'), '', '/api/v1/openapi.json')
    const { openapi, paths } = document.json<{ openapi: string; paths: Record<string, unknown> }>()
    assert.equal(openapi, '3.1.0')
    const page = await text(acme, '/programs')
    for (const path of Object.keys(paths)) assert.ok(page.includes(`<code>${path}`), path)
  })

  test('the record for one’s own files says ground, recipient and access, of this organisation alone', async () => {
    const json = await acme.call('GET', `/demands/${told.acme}/record.json`)
    const record = JSON.parse(json.bytes.toString())
    assert.equal(record.authority.name, 'Travis County District Attorney')
    assert.deepEqual(
      record.answered.map((l: { cite: string }) => l.cite),
      ['18 USC 2703(c)(2)', '18 USC 2703(a)'],
    )
    assert.equal(record.staffAccess[0].employer, 'employee of Quillfern')
    const pdf = await acme.call('GET', `/demands/${told.acme}/record.pdf`)
    assert.ok(pdf.bytes.subarray(0, 5).equals(Buffer.from('%PDF-')))
    assert.ok((await acme.call('GET', `/demands/${told.acme}/record.pdf`)).bytes.equals(pdf.bytes))
    for (const foreign of ['stad.example', 'Stad Delfmond', told.stad, told.demandId])
      assert.ok(!json.bytes.includes(foreign), foreign)
  })

  test('“is there a demand about me?” has one answer: where there is one, a sealed one, none, and for who is signed in', async () => {
    const seen = async () =>
      Promise.all(
        [acme, stad, nobody].flatMap(who =>
          ['/is-there-a-demand', '/is-there-a-demand/answer', '/is-there-a-demand/answer?whom=anna'].map(
            async path => {
              const { status, headers, bytes } = await who.call('GET', path)
              const { date: _, ...stable } = headers
              return `${status} ${JSON.stringify(stable)} ${bytes.toString('utf8')}`
            },
          ),
        ),
      )
    const first = await seen()
    assert.equal(new Set(first).size, 2, 'the question and the answer')
    await secretDemand(portals.d)
    assert.deepEqual(await seen(), first)
    assert.match(first[1] ?? '', /We cannot confirm or deny/)
    assert.doesNotMatch(first[0] ?? '', /<input[^>]* name=/, 'what is typed is not sent')
  })

  test('what gives that answer has no way to look anything up', async () => {
    const source = await readFile(join(import.meta.dirname, 'asked-page.ts'), 'utf8')
    assert.doesNotMatch(source, /store\/|deployment|\bdb\b|\bd\.|query|now\(/)
    assert.match(source, /askedRoutes\(\s*site: Site,\s*provider: Provider,\s*noticeKey: string,?\s*\)/)
  })

  test('the first page with a full list weighs 60 kB at most, its styles included', async () => {
    const matter = await findMatter(portals.d, asAcme, told.acme)
    assert.ok(matter)
    const page = String(
      await listPage(siteOf(portals.d), {
        organisation: 'Acme Harbour B.V.',
        contacts: [],
        lastDrill: null,
        counts: { waits: 25, with_us: 0, went_out: 0, nothing_left: 0 },
        moreThanCounted: false,
        matters: Array.from({ length: 25 }, () => matter),
        more: matter.id,
        now: portals.d.now(),
        zone: 'Europe/Amsterdam',
        token: 'x'.repeat(43),
        reader: { language: 'en', here: '/' },
      }),
    )
    const styles = [...page.matchAll(/rel="stylesheet" href="([^"]+)"/g)].map(m => m[1] ?? '')
    const sizes = await Promise.all(styles.map(async s => (await acme.call('GET', s)).bytes.length))
    const total = Buffer.byteLength(page) + sizes.reduce((a, b) => a + b, 0)
    assert.ok(total <= 60_000, `${total} bytes`)
  })
})
