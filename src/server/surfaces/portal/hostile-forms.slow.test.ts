// Hostile text in every field of every form of the portals. The forms are those of the pages as they are served, so that a new one
// is tested without being listed: nothing breaks, nothing stands unescaped, and where a form comes back so does what was typed.
import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { releasePackage, type TwoTenants, twoTenantDemand } from '../../../../test/server/portal/demands.ts'
import { type Form, type Page, type Visitor, visit } from '../../../../test/server/portal/forms.ts'
import { openPortals, type Portals, untilPublic } from '../../../../test/server/portal/portals.ts'
import { later } from '../../sign-in/owner.ts'
import { asWorker } from '../../worker/demand-at-work.ts'

const MARK = 'h0st1le'
const nasty = {
  markup: `${MARK}"'><script>alert(1)</script><img src=x onerror=alert(1)></textarea></form>`,
  'directions, invisible ones and joined emoji': `${MARK}\u202e\u2066\u200b\u200d\ufeff مرحبا 👩‍👩‍👧‍👦 {text} %00 &lt;`,
  'lines, the first of them empty': `\n${MARK}\n\n${MARK}`,
  '10,000 lines': `${MARK}\n`.repeat(10_000).trim(),
}

describe('hostile text in the portals', { timeout: 500_000 }, () => {
  let portals: Portals
  let told: TwoTenants
  const visitors = new Map<'customer' | 'authority', Visitor>()
  /** By the address of the page on which they stand. */
  const found: { surface: 'customer' | 'authority'; page: string; form: Form }[] = []
  const places = new Set<string>()

  before(async () => {
    portals = await openPortals()
    told = await twoTenantDemand(portals.d)
    visitors.set('customer', await visit(portals, 'customer', 'acme-admin'))
    visitors.set('authority', await visit(portals, 'authority', 'travis-officer'))
    const bytes = randomBytes(100)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await releasePackage(portals.d, told.demandId, bytes, sha256, later(portals.d.now(), 86_400))
    await untilPublic(portals.d, told.demandId)
    await makeWhatFormsStandOn()
    for (const surface of ['customer', 'authority'] as const)
      for (const page of addressesOf(surface)) await learn(surface, page, await read(surface, page))
    // Of a demand that is not answered yet: it can be withdrawn.
    const open = `/demands/${(await twoTenantDemand(portals.d)).demandId}`
    await learn('authority', open, await read('authority', open))
    await learn('customer', 'the review', await review())
    // Its page stands where an objection is followed; what it is sent is read in every state.
    const withdrawal = formOf(`/demands/${told.acme}/objection/withdraw`, 'text')
    await learn('customer', 'the objection', { status: 200, html: '', forms: [withdrawal] })
    for (const surface of ['customer', 'authority'] as const)
      await learn(surface, 'in a state of its own', { status: 200, html: '', forms: elsewhere[surface] })
  })
  after(() => portals?.close())

  function visitor(surface: 'customer' | 'authority'): Visitor {
    const one = visitors.get(surface)
    assert.ok(one)
    return one
  }

  const read = (surface: 'customer' | 'authority', page: string) => visitor(surface).read(page)

  /** An open drill, token, webhook, change of a contact; somebody who is said to have left. */
  async function makeWhatFormsStandOn(): Promise<void> {
    Object.assign(portals.d.settings, { webhooks: { allowPrivate: true, allowPrivateOfTenants: true } })
    const made: [string, Record<string, string>][] = [
      ['/drills', { contact: 'acme-admin' }],
      ['/programs/tokens', { name: 'Archive', days: '90' }],
      ['/programs/webhook', { url: 'http://localhost:1/hook' }],
      ['/contacts/new', { name: 'Ida Bos', mail: 'ida@acme.example', language: 'nl', receives: 'notice' }],
      ['/feed', {}],
    ]
    for (const [path, fields] of made) {
      const { status, html } = await visitor('customer').send(path, Object.entries(fields))
      assert.equal(status, 200, `${path} ${html}`)
    }
  }

  /** With everything that a consent asks. */
  const review = () =>
    visitor('customer').send(`/demands/${told.acme}/answer/review`, [
      ['answer', 'consents'],
      ['text', 'We agree.'],
    ])

  function addressesOf(surface: 'customer' | 'authority'): string[] {
    const id = surface === 'customer' ? told.acme : told.demandId
    const routes = surface === 'customer' ? portals.customerRoutes : portals.authorityRoutes
    const all = routes.flatMap(route => (route.startsWith('GET ') ? [route.slice(4)] : []))
    return [...new Set(all.map(one => one.replace('/demands/:id', `/demands/${id}`)))].filter(
      one => !/[:*.]|^\/(api|auth|theme|check)\//.test(one) && !/\/(package|copy)$/.test(one),
    )
  }

  async function learn(surface: 'customer' | 'authority', page: string, { status, forms }: Page) {
    assert.equal(status, 200, page)
    for (const form of forms) {
      // Each is also shown again where it waited for a sign-in.
      const actions = form.actions.flatMap(action =>
        action.startsWith('/auth/') ? [action] : [action, `/kept${action}`],
      )
      found.push({ surface, page, form: { ...form, actions } })
      for (const action of actions) places.add(`${surface} ${action}`)
    }
  }

  /** Limits of attempts are not what is looked at. */
  const forgive = () => asWorker(portals.d, tx => tx.query('delete from duly.attempt', []))

  async function everywhere(
    text: string,
    look: (answer: Page, at: { field: string; action: string; where: string }) => Promise<void> | void,
  ): Promise<number> {
    let sent = 0
    for (const { surface, page, form } of found)
      for (const { name: field } of form.fields)
        for (const action of form.actions) {
          await forgive()
          const answer = await visitor(surface).send(action, filled(form, field, text))
          const where = `${page}: ${action} ${field}`
          assert.ok(answer.status < 500, `${where}: ${answer.status}`)
          await look(answer, { field, action, where })
          sent += 1
        }
    return sent
  }

  test('every address that a portal is written to by a form stands on a page that was read', () => {
    const known = ['customer', 'authority'] as const
    const missing = known.flatMap(surface => {
      const routes = surface === 'customer' ? portals.customerRoutes : portals.authorityRoutes
      const wanted = routes.flatMap(route => (/^POST \/(?!auth\/)/.test(route) ? [route.slice(5)] : []))
      return wanted.filter(route => {
        const like = new RegExp(
          `^${surface} ${route.replaceAll(/:\w+(?:\{([^}]*)\})?/g, (_, one) => (one ? `(?:${one})` : '[^/]+'))}$`,
        )
        return ![...places].some(place => like.test(place))
      })
    })
    assert.deepEqual(missing, [...onlyButtons, ...byScript])
    assert.ok(found.filter(({ form }) => form.fields.length > 0).length > 10)
  })

  test('what cannot be kept is refused, in each field', async () => {
    const sent = await everywhere(`${MARK}\0`, ({ status, html }, { where }) => {
      assert.equal(status, 400, where)
      assert.match(html, /holds a character that cannot be kept/, where)
      assert.ok(!html.includes(MARK), where)
    })
    assert.ok(sent > 30, `${sent}`)
  })

  test('a megabyte is refused before it is read', async () => {
    await everywhere('x'.repeat(1_000_000), ({ status, html }, { where }) => {
      assert.equal(status, 413, where)
      assert.ok(html.length < 100_000, where)
    })
  })

  for (const [name, text] of Object.entries(nasty))
    test(`${name}: taken as text or refused, escaped, and back in the form that comes back`, async () => {
      let back = 0
      await everywhere(text, ({ html, forms }, { field, action, where }) => {
        isClean(html, where)
        for (const form of forms)
          for (const one of form.fields) {
            if (one.name !== field || !one.isProse || !one.value.includes(MARK)) continue
            assert.equal(one.value.trim(), text.trim(), `${where} comes back in ${form.actions}`)
            if (action.endsWith('/change')) assert.equal(one.value, text, where)
            back += 1
          }
      })
      assert.ok(back > 0, 'some form comes back')
      for (const surface of ['customer', 'authority'] as const)
        for (const page of addressesOf(surface)) isClean((await read(surface, page)).html, page)
    })

  test('as much as a field lets somebody type is taken, also where it has many lines', async () => {
    for (const { surface, page, form } of found)
      for (const { name, most, isProse } of form.fields)
        for (const action of form.actions) {
          if (most === null || most < 1000 || !isProse) continue
          const text = `${MARK}\n`
            .repeat(most)
            .slice(0, most - 1)
            .concat('.')
          await forgive()
          // As the page is now: a draft that it does not show is not replaced.
          const { forms } = await visitor(surface).read(page)
          const now = forms.find(one => one.actions.includes(action)) ?? form
          const { status } = await visitor(surface).send(action, filled(now, name, text))
          // Only a person ticks that it is sure: without that nothing is withdrawn, however much is said.
          const taken = /^\/demands\/[^/]+\/withdraw$/.test(action) ? 400 : 200
          assert.equal(status, taken, `${page}: ${action} ${name}`)
        }
  })

  test('a draft that could not be kept is not said to be kept, and comes back', async () => {
    const path = `/demands/${told.acme}/answer/draft`
    const text = `${MARK} `.repeat(2_000).trim()
    const { status, html, forms } = await visitor('customer').send(path, [
      ['answer', 'needs_time'],
      ['text', text],
    ])
    assert.equal(status, 400)
    assert.doesNotMatch(html, /Your draft is kept/)
    assert.ok(forms.some(form => form.fields.some(f => f.name === 'text' && f.value === text)))
  })
})

/** Their forms hold nothing but a button, and stand in states of their own. */
const onlyButtons = [
  '/demands/:id/consent/revoke',
  '/contacts/waits/:id/:how{confirm|stop}',
  '/contacts/still-here',
  '/contacts/:id/left',
].flatMap(one => [one, `/kept${one}`])

/** One word of a closed list, which the script of the page sends: no form is kept of it. */
const byScript = ['/demands/:id/open/failed']

/** What stands where a link of a mail leads, or where there are two passkeys or sessions. */
const elsewhere = {
  customer: [
    formOf('/passkeys/remove', 'id'),
    formOf('/passkeys/name', 'label'),
    ...ofSessions(),
    formOf(`/contacts/changes/${'0'.repeat(32)}/confirm`, 'link'),
  ],
  authority: [formOf('/passkeys/remove', 'id'), formOf('/passkeys/name', 'label'), ...ofSessions()],
}

function ofSessions(): Form[] {
  return [formOf('/sessions/end', 'name'), formOf('/sessions/end-others', 'name')]
}

function formOf(action: string, name: string): Form {
  return { actions: [action], fields: [{ name, value: 'x', most: null, isProse: false }] }
}

/** The form's own key is another each time: what was sent before would be answered as before. */
function filled(form: Form, field: string, text: string): (readonly [string, string])[] {
  const value = (name: string, was: string) => (name === 'key' ? randomBytes(16).toString('hex') : was)
  return form.fields.map(f => [f.name, f.name === field ? text : value(f.name, f.value)] as const)
}

function isClean(html: string, where: string): void {
  assert.doesNotMatch(html, /<script>alert|<img src=x|h0st1le"'>/, where)
}
