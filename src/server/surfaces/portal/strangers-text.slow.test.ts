// What strangers wrote, on every page of the portals: no word of it reorders what stands around it, and none becomes markup. The
// words are turned in what is stored, under its own keys, so that each page shows them as it shows any.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { asAdmin } from '../../../../test/admin.ts'
import { addAuthenticator } from '../../../../test/browser/authenticator.ts'
import { launchBrowser } from '../../../../test/browser/browser.ts'
import { consoleStates } from '../../../../test/server/customer/states.ts'
import { twoTenantDemand } from '../../../../test/server/portal/demands.ts'
import { visit } from '../../../../test/server/portal/forms.ts'
import { openPortals, type Portals } from '../../../../test/server/portal/portals.ts'
import { complaintsOf } from '../../../../test/server/sign-in/complaints.ts'
import { garnish, turnedOn } from '../../../../test/strangers-text.ts'
import { openField, sealField } from '../../../store/keys/field.ts'
import { unwrapKey } from '../../../store/keys/matter-keys.ts'
import type { Deployment } from '../../deployment.ts'
import { asWorker } from '../../worker/demand-at-work.ts'

const states = [
  'window',
  'upheld',
  'consented',
  'redirected',
  'narrowed',
  'produced',
  'challenged',
  'ruled',
  'by_policy',
  'part_content',
  'hostile',
] as const

describe('what strangers wrote, in the portals', { timeout: 500_000 }, () => {
  let portals: Portals
  let browser: Browser
  const paths = { customer: [] as string[], authority: [] as string[] }

  before(async () => {
    portals = await openPortals()
    browser = await launchBrowser()
    const { d } = portals
    const told = await twoTenantDemand(d)
    const ids = Object.values(await consoleStates(d, states))
    const acme = await visit(portals, 'customer', 'acme-admin')
    const officer = await visit(portals, 'authority', 'travis-officer')
    const [, messages] = (await officer.read(`/demands/${told.demandId}`)).forms
    const key = messages?.fields.find(field => field.name === 'key')?.value ?? ''
    await officer.send(`/demands/${told.demandId}/messages`, [
      ['text', 'Which period do you mean?'],
      ['key', key],
    ])
    await acme.send('/drills', [['contact', 'acme-admin']])
    await acme.send('/programs/tokens', [
      ['name', 'Archive'],
      ['days', '90'],
    ])
    await acme.send('/contacts/new', [
      ['name', 'Ida Bos'],
      ['mail', 'ida@acme.example'],
      ['language', 'nl'],
      ['receives', 'notice'],
    ])
    paths.customer.push('/', '/drills', '/contacts', '/programs', '/passkeys', '/promises')
    for (const id of [told.acme, ...ids]) paths.customer.push(`/demands/${id}`, `/demands/${id}/answer`)
    paths.authority.push('/', '/passkeys', '/reach', `/demands/${told.demandId}`)
    // That a notice was read is an event, of which views are made anew: none is to come when they are turned.
    for (const path of paths.customer) await acme.read(path)
    await turnStored(d)
  })
  after(async () => {
    await browser?.close()
    await portals?.close()
  })

  async function signedIn(surface: 'customer' | 'authority', id: string): Promise<Page> {
    const page = await (await browser.newContext()).newPage()
    await addAuthenticator(page)
    await page.goto(await portals.link(surface, id))
    await page.locator('#start').click()
    await page.locator('#after a').click()
    await page.locator('#start').click()
    await page.locator('form[action="/auth/sign-out"]').waitFor()
    return page
  }

  for (const [surface, id, least] of [
    ['customer', 'acme-admin', 60],
    ['authority', 'travis-officer', 4],
  ] as const)
    test(`keeps to itself on every page of the ${surface} portal, in each direction`, async () => {
      const page = await signedIn(surface, id)
      const complaints = complaintsOf(page)
      const found = new Map<string, string>()
      let seen = 0
      for (const path of paths[surface]) {
        const answer = await page.goto(`${portals.origin(surface)}${path}`)
        assert.ok(answer?.ok(), path)
        for (const closed of await page.locator('details').all())
          await closed.evaluate(details => details.setAttribute('open', ''))
        const { shared, shown } = await turnedOn(page)
        seen += shown
        for (const one of shared) if (!found.has(one)) found.set(one, path)
        assert.equal(await page.locator('img[src=x]').count(), 0, path)
      }
      assert.deepEqual(
        [...found].map(([what, path]) => `${path}: ${what}`),
        [],
      )
      assert.ok(seen > least, `only ${seen} were shown`)
      assert.deepEqual(complaints, [])
    })
})

/** What is stored as ciphertext of names, views, reasons and wishes, each word of a stranger turned. */
async function turnStored(d: Deployment): Promise<void> {
  const { directoryKey } = d.vault
  for (const table of ['person', 'tenant', 'contact', 'authority', 'officer'])
    await turnRows(d, { table, column: 'profile', field: 'profile', keyOf: () => directoryKey })
  await turnRows(d, { table: 'tenant_token', column: 'name', field: 'token', keyOf: () => directoryKey })
  await turnRows(d, {
    table: 'contact_change',
    column: 'change',
    field: 'change',
    keyOf: () => directoryKey,
  })
  const keys = new Map(
    (
      await asWorker(d, tx =>
        tx.query<{ id: string; online: Buffer }>(
          'select id, online from duly.matter_key where online is not null',
          [],
        ),
      )
    ).map(({ id, online }) => [id, unwrapKey(d.vault, id, online)]),
  )
  const keyOf = (id: string) => keys.get(id) ?? null
  await turnRows(d, { table: 'matter', column: 'view', field: 'view', keyOf })
  await turnRows(d, { table: 'demand', column: 'officer_view', field: 'officer', keyOf })
}

type Stored = {
  readonly table: string
  readonly column: string
  /** As the ciphertext is bound to it. */
  readonly field: string
  readonly keyOf: (id: string) => Uint8Array | null
}

async function turnRows(d: Deployment, { table, column, field, keyOf }: Stored): Promise<void> {
  const rows = await asWorker(d, tx =>
    tx.query<{ id: string; sealed: Buffer }>(
      `select id, ${column} as sealed from duly.${table} where ${column} is not null`,
      [],
    ),
  )
  for (const { id, sealed } of rows) {
    const key = keyOf(id)
    if (!key) continue
    const place = [id, 1, field] as const
    const value = garnish(openField<unknown>(key, place, sealed), 'name')
    await asAdmin(d, `update duly.${table} set ${column} = $2 where id = $1`, [
      id,
      sealField(key, place, value),
    ])
  }
}
