// What is not taken comes back, what is sent again is done once, and what was written before a session ended is shown to its writer
// alone. Which forms there are is read from the portals themselves.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type TwoTenants, twoTenantDemand } from '../../../../test/server/portal/demands.ts'
import { type Page, type Visitor, visit } from '../../../../test/server/portal/forms.ts'
import { openPortals, type Portals } from '../../../../test/server/portal/portals.ts'
import { languages } from '../../../words/languages.ts'
import { asWorker } from '../../worker/demand-at-work.ts'

const NEVER = '0'.repeat(32)

describe('a form of a portal', { timeout: 500_000 }, () => {
  let portals: Portals
  let told: TwoTenants
  let acme: Visitor
  let officer: Visitor

  before(async () => {
    portals = await openPortals()
    told = await twoTenantDemand(portals.d)
    acme = await visit(portals, 'customer', 'acme-admin')
    officer = await visit(portals, 'authority', 'travis-officer')
    Object.assign(portals.d.settings, { webhooks: { allowPrivate: false, allowPrivateOfTenants: true } })
    await acme.send('/drills', [['contact', 'acme-admin']])
  })
  after(() => portals?.close())

  const send = (who: Visitor, path: string, fields: Readonly<Record<string, string>>) =>
    who.send(path, Object.entries(fields))
  const count = async (table: string) => {
    const [row] = await asWorker(portals.d, tx =>
      tx.query<{ n: number }>(`select count(*)::int as n from duly.${table}`, []),
    )
    return row?.n ?? 0
  }
  const keyOf = (page: Page) => /name="key" value="([0-9a-f]{32})"/.exec(page.html)?.[1] ?? ''
  const valueIn = (page: Page, action: string, name: string) =>
    page.forms.find(form => form.actions.includes(action))?.fields.find(field => field.name === name)?.value
  const drillAction = async () =>
    /action="(\/drills\/[0-9a-f]{32})"/.exec((await acme.read('/drills')).html)?.[1] ?? ''

  /** What is wrong is said at the top, with a link to its field, and beside it; the page begins to be read there. */
  function saysWhere(page: Page, field: string, status = 400) {
    assert.equal(page.status, status, page.html)
    assert.match(page.html, /<title>Error: /)
    assert.match(page.html, /<div class="notice returned"[^>]* role="alert" tabindex="-1" autofocus>/)
    const at = /<li><a href="#([^"]+)">([^<]+)<\/a><\/li>/.exec(page.html)
    assert.ok(at, 'a link in the summary')
    const [, id = '', words = ''] = at
    assert.equal(id, field)
    assert.ok(page.html.includes(`id="${id}"`), `the link leads to #${id}`)
    assert.ok(page.html.includes(`<p class="field-error" id="${id}-problem">${words}</p>`))
    assert.match(page.html, new RegExp(`aria-describedby="[^"]*${id}-problem"`))
    assert.match(page.html, /aria-invalid="true"/)
    assert.equal(page.html.includes('data-gone'), false)
  }

  test('that is refused comes back on its page, filled in, with what is wrong at its field', async () => {
    const added = await send(acme, '/contacts/new', {
      name: 'Ida Bos',
      mail: 'ida',
      language: 'nl',
      receives: 'drill',
    })
    saysWhere(added, 'mail-new')
    assert.equal(valueIn(added, '/contacts/new', 'name'), 'Ida Bos')
    assert.equal(valueIn(added, '/contacts/new', 'mail'), 'ida')
    assert.equal(valueIn(added, '/contacts/new', 'language'), 'nl')
    assert.match(added.html, /<details open><summary>Add a contact/)
    assert.match(added.html, /id="drill-new"[^>]* checked/)
    assert.doesNotMatch(added.html, /id="notice-new"[^>]* checked/)
    const gone = { name: 'Else', mail: 'e@acme.example', language: 'en', remove: 'yes' }
    saysWhere(await send(acme, '/contacts/acme-admin', gone), 'notice-acme-admin')
    const token = await send(acme, '/programs/tokens', { name: ' ', days: '30' })
    saysWhere(token, 'token-name')
    assert.equal(valueIn(token, '/programs/tokens', 'days'), '30')
    const hook = await send(acme, '/programs/webhook', { url: 'ftp://x' })
    saysWhere(hook, 'webhook-url')
    assert.equal(valueIn(hook, '/programs/webhook', 'url'), 'ftp://x')
    const answer = `/demands/${told.acme}/answer/review`
    const objects = await send(acme, answer, { answer: 'objects', text: '' })
    saysWhere(objects, 'text')
    assert.match(objects.html, /value="objects"[^>]* checked/)
    const nothing = await send(acme, answer, { text: 'Words without a choice.' })
    assert.equal(valueIn(nothing, answer, 'text'), 'Words without a choice.')
    const messages = `/demands/${told.demandId}/messages`
    saysWhere(await send(officer, messages, { text: ' ', key: NEVER }), 'text')
    const long = await send(officer, messages, { text: 'x'.repeat(8001), key: NEVER })
    assert.equal(valueIn(long, messages, 'text')?.length, 8001)
  })

  test('whose choice is missing is not taken for another answer', async () => {
    const drill = await drillAction()
    const page = await send(acme, drill, {})
    assert.equal(page.status, 400)
    assert.match(page.html, /role="radiogroup" aria-invalid="true"/)
    assert.ok((await acme.read('/drills')).html.includes(drill), 'the drill waits as before')
  })

  test('that stands nowhere any more gives back what was typed beside what was wrong', async () => {
    const page = await send(acme, '/contacts/stad-admin', {
      name: 'Kept words',
      mail: 'x@acme.example',
      language: 'en',
    })
    assert.equal(page.status, 404)
    assert.match(page.html, /<div data-gone>.*Kept words/s)
    const link = await send(acme, `/contacts/changes/${NEVER}/confirm`, { link: 'secret-of-a-mail' })
    assert.equal(link.status, 404)
    assert.doesNotMatch(link.html, /secret-of-a-mail/)
  })

  test('comes back in each language, in its words', async () => {
    const titles = new Set<string>()
    for (const language of languages) {
      const page = await send(acme, `/contacts/new?language=${language}`, {
        name: 'x',
        mail: 'x',
        language: 'nl',
      })
      assert.equal(page.status, 400)
      assert.match(page.html, new RegExp(`<html lang="${language}"`))
      titles.add(/class="notice-title">([^<]+)/.exec(page.html)?.[1] ?? '')
    }
    assert.equal(titles.size, languages.length, [...titles].join(' | '))
  })

  test('that is sent twice acts once, and shows the same secret again', async () => {
    const programs = await acme.read('/programs')
    const key = keyOf(programs)
    const secrets = /duly_tenant_[\w-]{43}|whsec_[\w+/=]+/
    const secret: [string, string, Record<string, string>][] = [
      ['/programs/tokens', 'tenant_token', { name: 'Archive', days: '30' }],
      ['/programs/webhook', 'tenant_webhook', { url: 'http://localhost:1/hook' }],
    ]
    for (const [path, table, fields] of secret) {
      const before = await count(table)
      const both = await Promise.all([1, 2].map(() => send(acme, path, { ...fields, key })))
      const [one, two] = both.map(page => secrets.exec(page.html)?.[0])
      assert.ok(one, String(both[0]?.html))
      assert.equal(two, one, path)
      assert.equal(await count(table), before + 1, path)
      const other = await send(acme, path, { ...fields, key: NEVER })
      assert.notEqual(secrets.exec(other.html)?.[0], one, 'another page, another secret')
    }
    const contacts = await acme.read('/contacts')
    const ida = {
      name: 'Ida Bos',
      mail: 'ida@acme.example',
      language: 'nl',
      receives: 'notice',
      key: keyOf(contacts),
    }
    const [asked, mails] = [await count('contact_change'), await count('tenant_mail')]
    await Promise.all([1, 2].map(() => send(acme, '/contacts/new', ida)))
    assert.equal((await send(acme, '/contacts/new', ida)).status, 200)
    assert.deepEqual([await count('contact_change'), await count('tenant_mail')], [asked + 1, mails + 1])
    const feed = /\/feed\/[\w-]{32}\.atom/
    const feeds = [await send(acme, '/feed', { key }), await send(acme, '/feed', { key })]
    assert.equal(feed.exec(feeds[1]?.html ?? '')?.[0], feed.exec(feeds[0]?.html ?? '')?.[0] ?? 'none')
    await send(acme, '/feed/revoke', {})
    assert.equal(
      (await send(acme, '/feed', { key })).status,
      409,
      'what ended since is not shown as though it lived',
    )
    const tests = await count('tenant_webhook_delivery')
    for (let n = 0; n < 2; n++) await send(acme, '/programs/webhook/test', { key })
    assert.equal(await count('tenant_webhook_delivery'), tests + 1)
  })

  test('that does again what is done says that it is done', async () => {
    const made = await send(acme, '/programs/tokens', { name: 'Short', days: '30' })
    const revoke = /action="(\/programs\/tokens\/[0-9a-f]{32}\/revoke)"/.exec(made.html)?.[1] ?? ''
    for (let n = 0; n < 2; n++) assert.match((await send(acme, revoke, {})).html, /The token is revoked/)
    for (let n = 0; n < 2; n++)
      assert.match((await send(acme, '/programs/webhook/end', {})).html, /The webhook is off/)
    const drill = await drillAction()
    for (let n = 0; n < 2; n++) assert.equal((await send(acme, drill, { code: 'none' })).status, 200)
    assert.equal(
      (await send(acme, drill, { code: 'other' })).status,
      409,
      'another answer is not the same one',
    )
    const change = /action="(\/contacts\/changes\/[0-9a-f]{32}\/stop)"/.exec(
      (await acme.read('/contacts')).html,
    )?.[1]
    for (let n = 0; n < 2; n++)
      assert.match((await send(acme, change ?? '', {})).html, /The change was stopped/)
    assert.equal((await send(acme, `/programs/tokens/${NEVER}/revoke`, {})).status, 404)
  })

  test('that waited for a sign-in is shown filled in, to who wrote it alone, and nothing is done', async () => {
    const before = await Promise.all(['contact_change', 'tenant_token', 'drill', 'tenant_mail'].map(count))
    const ida = { name: 'Ida Bos', mail: 'ida@acme.example', language: 'pl' }
    const back = await send(acme, '/kept/contacts/new', ida)
    assert.equal(back.status, 200)
    assert.match(back.html, /You are signed in again/)
    assert.doesNotMatch(back.html, /<title>Error/)
    assert.equal(valueIn(back, '/contacts/new', 'mail'), 'ida@acme.example')
    assert.equal(valueIn(back, '/contacts/new', 'language'), 'pl')
    assert.match(back.html, /<form method="post" action="\/contacts\/new" data-unsent>/)
    const stad = await visit(portals, 'customer', 'stad-admin')
    const mark = /name="_token" value="[^".]+\.([^"]+)"/.exec((await acme.read('/drills')).html)?.[1] ?? ''
    const token = /name="_token" value="([^".]+)\./.exec((await stad.read('/drills')).html)?.[1] ?? ''
    for (const _token of [`x.${mark}`, `${token}.${mark}`, token, 'x']) {
      const other = await stad.sendAs(`/kept/contacts/new`, [
        ...Object.entries(ida),
        ['_token', _token] as const,
      ])
      assert.equal(other.status, 403)
      assert.doesNotMatch(other.html, /Ida Bos/)
    }
    // A page that another had open before: it is neither sent as whoever is here now, nor shown to them.
    const stale = await stad.sendAs('/contacts/new', [...Object.entries(ida), ['_token', `x.${mark}`]])
    assert.equal(stale.status, 403)
    assert.doesNotMatch(stale.html, /Ida Bos/)
    assert.match(stale.html, /while another person was signed in/)
    for (const route of portals.customerRoutes.filter(one => one.startsWith('POST /kept/'))) {
      const path = route
        .slice(5)
        .replace('/demands/:id', `/demands/${told.acme}`)
        .replace('/contacts/:id', '/contacts/acme-admin')
        .replace(/:how\{(\w+).*\}/, '$1')
        .replace(':id', NEVER)
      const page = await send(acme, path, { ...ida, days: '30', answer: 'objects', text: 'x', key: NEVER })
      assert.equal(page.status, 200, route)
    }
    const after = await Promise.all(['contact_change', 'tenant_token', 'drill', 'tenant_mail'].map(count))
    assert.deepEqual(after, before)
  })

  test('has its place where it is shown again, each form of both portals', () => {
    for (const routes of [portals.customerRoutes, portals.authorityRoutes]) {
      // What its page's script reports by itself was written by nobody.
      const byScript = 'POST /demands/:id/open/failed'
      const acts = routes.filter(route => /^POST \/(?!auth\/|kept\/)/.test(route) && route !== byScript)
      assert.ok(acts.length > 3)
      for (const route of acts)
        assert.ok(
          routes.includes(route.replace('POST /', 'POST /kept/')),
          `${route} would lose what was written`,
        )
    }
  })
})
