// What a tenant does beside answering: drafts, drills, contacts, feed, records; and the one answer that everybody gets.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import PostalMime from 'postal-mime'
import { contactTests } from '../../../../test/server/customer/contacts.ts'
import { programTests } from '../../../../test/server/customer/programs.ts'
import { secretDemand, type TwoTenants, twoTenantDemand } from '../../../../test/server/portal/demands.ts'
import { form, text } from '../../../../test/server/portal/pages.ts'
import { openPortals, type Portals } from '../../../../test/server/portal/portals.ts'
import { openPasskeyClient, type PasskeyClient } from '../../../cli/passkey/passkey-client.ts'
import { createSoftwarePasskey } from '../../../cli/passkey/software-passkey.ts'
import { verifyNotice } from '../../../ledger/notice.ts'
import { parseTrust } from '../../../ledger/trust.ts'
import { VerificationError } from '../../../ledger/verification-error.ts'
import { openBytes } from '../../../store/keys/field.ts'
import type { TenantView } from '../../../store/views/tenant-view.ts'
import { dataCategories, widerWays } from '../../../vocabulary/closed-lists.ts'
import { type Language, languages } from '../../../words/languages.ts'
import { WORKER } from '../../deployment.ts'
import { addContact, addTenant } from '../../directory.ts'
import { siteOf } from '../../site.ts'
import { asWorker } from '../../worker/demand-at-work.ts'
import { sendDrill } from './drills/drills.ts'
import { listPage } from './list-page.ts'
import { findMatter } from './matters.ts'

describe('the rest of the customer console', { timeout: 500_000 }, () => {
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
    const again = await text(stad, `/demands/${told.stad}/answer`)
    assert.doesNotMatch(again, /This is your draft|<textarea[^>]*>\s*Go ahead/)
    assert.match(again, /On record so far/)
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

  test('a drill whose answer was lost is sent once, and another contact is another drill', async () => {
    const key = /name="key" value="([0-9a-f]{32})"/.exec(await text(stad, '/drills'))?.[1] ?? ''
    const before = (await mails('stad')).length
    const both = [1, 2].map(() => send(stad, '/drills', { contact: 'stad-admin', key }))
    for (const answer of await Promise.all(both)) assert.equal(answer.status, 303)
    assert.equal((await send(stad, '/drills', { contact: 'stad-admin', key })).status, 303)
    assert.equal((await mails('stad')).length, before + 1)
    assert.equal((await send(stad, '/drills', { contact: 'nobody', key })).status, 404)
  })

  test('the signature of a drill holds, and not after a change of it', async () => {
    const id = await sendDrill(portals.d, WORKER, 'stad', 'stad-admin')
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
    assert.doesNotMatch(await text(acme, '/contacts'), /\bEve\b/)
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

  programTests(() => ({ portals, acme, stad, told }))
  contactTests(() => ({ portals, acme, stad, told }))

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
    assert.equal(record.language, 'en')
    const polish = await acme.call('GET', `/demands/${told.acme}/record.json?language=pl`)
    const { language, staffAccess } = JSON.parse(polish.bytes.toString())
    assert.deepEqual([language, staffAccess[0].employer], ['pl', 'pracownik Quillfern'])
    const inPolish = await acme.call('GET', `/demands/${told.acme}/record.pdf?language=pl`)
    assert.match(inPolish.bytes.toString('latin1'), /\/Lang \(pl\)/)
    await acme.call('GET', '/?language=en')
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

  test('what is promised before any demand is what holds for who reads it', async () => {
    const lea = { id: 'lea', kind: 'consumer', country: 'DE', name: 'Lea Roth', domains: [] } as const
    await asWorker(portals.d, async tx => {
      await addTenant(tx, portals.d.vault, lea, 'key-lea')
      const contact = { id: 'lea', name: 'Lea Roth', mail: 'lea@post.example', language: 'en' }
      await addContact(tx, portals.d.vault, 'lea', contact)
    })
    const consumer = await portals.client('customer', 'lea')
    assert.match(await text(acme, '/promises'), /You are asked first/)
    const own = await text(consumer, '/promises')
    assert.doesNotMatch(own, /You are asked first/)
    assert.match(own, /You are told, with a copy/)
  })

  test('who has no passkey any more reads on the page for signing in whom to call', async () => {
    assert.match(await text(nobody, '/sign-in'), /Call us: .*\+1 503 555 0110/)
  })

  test('the first page with a full list weighs 60 kB at most in each language, its styles and scripts included, whatever the facts', async () => {
    const matter = await findMatter(portals.d, asAcme, told.acme)
    assert.ok(matter?.view.notice)
    const { view } = matter
    const { notice } = matter.view
    const at = portals.d.now()
    // A long name, all kinds of data, and a notice that more is to leave.
    const names = [
      'Zentralstelle zur Bekämpfung der Cyberkriminalität bei der Generalstaatsanwaltschaft Frankfurt am Main',
      '東京地方検察庁特別捜査部'.repeat(20),
      `"<b>'&`.repeat(100),
      'e\u0301\u0302'.repeat(400),
    ]
    const longest = (authority: string): TenantView => ({
      ...view,
      authority,
      asked: [{ identifier: 'anna@acme.example', categories: dataCategories, from: at, to: at }],
      notice: { ...notice, further: { at, readAt: null, wider: widerWays, keptBack: true } },
      answer: { answer: 'needs_time', text: 'x'.repeat(8000), at },
    })
    const of = (n: number, v: TenantView) => ({ ...matter, view: v, id: `${n}`.padStart(32, '0') })
    const many = (from: number, v: TenantView) => Array.from({ length: 25 }, (_, n) => of(from + n, v))
    const mail = (n: number) => `disclosures.and.legal.affairs.${n}@records.municipality.example`
    const contacts = Array.from({ length: 10 }, (_, n) => ({ mail: mail(n), receives: ['notice'] }))
    const pageIn = (language: Language, name: string) =>
      listPage(siteOf(portals.d), {
        organisation: 'Acme Harbour B.V.',
        contacts: contacts as never,
        lastDrill: null,
        counts: { waits: 25, with_us: 25, went_out: 0, nothing_left: 0 },
        moreThanCounted: false,
        waiting: many(0, { ...longest(name), answer: null }),
        lastNoticeAt: at,
        isFirst: true,
        matters: many(100, longest(name)),
        more: matter.id,
        now: at,
        zone: 'Europe/Amsterdam',
        key: '',
        token: 'x'.repeat(43),
        reader: { language, here: '/' },
      })
    const weigh = async (page: string) => {
      const files = [...page.matchAll(/(?:rel="stylesheet" href|<script [^>]*src)="([^"]+)"/g)].map(
        m => m[1] ?? '',
      )
      const sizes = await Promise.all(files.map(async s => (await acme.call('GET', s)).bytes.length))
      return Buffer.byteLength(page) + sizes.reduce((a, b) => a + b, 0)
    }
    for (const path of ['/programs', '/contacts', '/passkeys'])
      assert.ok((await weigh(await text(acme, path))) <= 60_000, path)
    const heavy: string[] = []
    for (const name of names)
      for (const language of languages) {
        const page = String(await pageIn(language, name))
        const total = await weigh(page)
        if (total > 60_000) heavy.push(`${language}, ${name.slice(0, 12)}: ${total} bytes`)
        assert.match(page, /rel="next"/)
      }
    assert.deepEqual(heavy, [])
  })

  test('a page of older ones says of notices and counts what the first page says, and not that there is nothing', async () => {
    const factOf = (page: string) => [
      /The last notice went out [\s\S]*?<\/time>/.exec(page)?.[0],
      /<dl class="counts">[\s\S]*?<\/dl>/.exec(page)?.[0],
    ]
    const first = await text(acme, '/')
    assert.ok(factOf(first).every(fact => fact !== undefined))
    for (const after of [told.acme, '0'.repeat(32)]) {
      const older = await text(acme, `/?after=${after}`)
      assert.deepEqual(factOf(older), factOf(first))
      assert.doesNotMatch(older, /There is nothing here/)
      assert.match(older, /There are no older ones/)
    }
  })
})
