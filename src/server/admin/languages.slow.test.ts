// Every page of administration in German and in Japanese, over a real installation in which something stands on each: nothing reads as
// in English, nothing is wider than a telephone, and each is readable for all in light and dark.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { addAuthenticator } from '../../../test/browser/authenticator.ts'
import {
  axe,
  launchBrowser,
  machineDays,
  movedSideways,
  sidewaysOverflow,
  tooWide,
} from '../../../test/browser/browser.ts'
import { type AdminDesk, openAdminDesk } from '../../../test/server/admin-desk.ts'
import { complaintsOf, shoot } from '../../../test/server/sign-in/complaints.ts'
import { systemActs } from '../../directory/system-acts.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { nameOfSubdivision, SUBDIVISIONS } from '../../law/facts/subdivisions.ts'
import { asOperator } from '../../store/installation/operator.ts'
import { noteAct } from '../../store/own-acts.ts'
import { buildWeb } from '../../web/build.ts'
import type { Language } from '../../words/languages.ts'
import { mayStayEnglish } from '../../words/same-in-english.ts'
import { askChange, authorityChanges } from '../authority-directory/change.ts'
import type { Change } from '../authority-directory/write.ts'
import { loadBundle } from '../http/static.ts'
import { settle } from '../proposals/proposal.ts'
import { askTerms, currentTerms } from '../retention/change.ts'
import { makeLink } from '../sign-in/links.ts'
import { authDepsOf } from '../web.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { askRecovery } from './recovery.ts'
import { makeToken } from './tokens.ts'
import { makeWebhook } from './webhooks.ts'

const pages = [
  '/admin',
  '/admin/people',
  '/admin/people/mara',
  '/admin/sign-in',
  '/admin/tokens',
  '/admin/webhooks',
  '/admin/provider',
  '/admin/mail',
  '/admin/templates',
  '/admin/settings',
  '/authorities',
  '/authorities/harbour',
  '/tenants',
  '/tenants/acme',
  '/tenants/import',
  '/new-tenant',
  '/retention',
  '/admin/audit',
  '/admin/health',
]
const looks = [
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 360, height: 800, colorScheme: 'dark' },
] as const

describe('administration in other languages', { timeout: 600_000 }, () => {
  let desk: AdminDesk
  let browser: Browser
  let page: Page
  let complaints: string[]
  const english = new Map<string, Set<string>>()

  before(async () => {
    const folders = await buildWeb({ only: ['desk'] })
    desk = await openAdminDesk({ desk: await loadBundle(folders.desk ?? '') })
    await fill(desk)
    browser = await launchBrowser()
    const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Berlin' })
    page = await context.newPage()
    page.setDefaultTimeout(30_000)
    await addAuthenticator(page)
    complaints = complaintsOf(page)
    const deps = authDepsOf(desk.d, { info() {}, warn() {}, error() {} } as never)
    await page.goto(await asOperator(desk.d, () => makeLink(deps, { kind: 'staff', id: 'root' }, 'desk')))
    await page.getByRole('button', { name: 'Create the passkey' }).click()
    await page.getByRole('link', { name: 'Sign in with the new passkey' }).click()
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByRole('navigation', { name: 'Desk' }).waitFor()
    for (const path of pages) {
      await open(path, 'en')
      const said = await read()
      assert.ok(said.length > 20, `${path}: ${JSON.stringify(said)}`)
      english.set(path, new Set(said))
    }
  })
  after(async () => {
    await browser?.close()
    await desk?.close()
  })

  /** With whatever folds laid open. */
  async function open(path: string, language: Language): Promise<void> {
    await page.goto(`${desk.origin('desk')}${path}?language=${language}`)
    await page.locator('main h1').first().waitFor()
    await page.locator('main [class*=skeleton]').first().waitFor({ state: 'detached' })
    await page.waitForLoadState('networkidle')
    await page.evaluate("for (const d of document.querySelectorAll('main details')) d.open = true")
  }

  /** What a person reads or hears there, without what people wrote, names of things, times, and what is marked as English. */
  function read(): Promise<string[]> {
    return page.evaluate(READ)
  }

  for (const language of ['de', 'ja'] as const)
    for (const path of pages)
      test(`${path} in ${language}`, async () => {
        for (const look of looks) {
          await page.setViewportSize(look)
          await page.emulateMedia({ colorScheme: look.colorScheme })
          await open(path, language)
          // Letters stand there in each language, whoever reads.
          if (look.width === 1280 && path !== '/admin/templates')
            assert.deepEqual((await read()).filter(isEnglish), [], 'reads as in English')
          if ((await sidewaysOverflow(page)) > 0) assert.fail(`too wide: ${await tooWide(page)}`)
          // What is a table of several columns at a desk stands on a phone one under the other.
          if (look.width === 360) assert.deepEqual(await movedSideways(page), [], 'moved sideways')
          // A table is made for a machine, and its page says how days stand in it.
          if (path !== '/tenants/import')
            assert.deepEqual(await machineDays(page), [], 'a day as a machine writes it')
          assert.deepEqual(await axe(page), [], `${look.width} ${look.colorScheme}`)
          if (/authorit|retention/.test(path))
            await shoot(page, `admin-${path.split('/')[1]}-${language}-${look.colorScheme}-${look.width}`)
        }

        function isEnglish(text: string): boolean {
          return (
            english.get(path)?.has(text) === true &&
            !namesOfSubdivisions.has(text) &&
            !mayStayEnglish('', text) &&
            !same.some(one => one.test(text))
          )
        }
      })

  test('the content policy objected to nothing', () => {
    assert.deepEqual(
      complaints.filter(c => !/status of 4\d\d/.test(c)),
      [],
    )
  })
})

/** In the browser. */
const READ = String.raw`(() => {
  const isOurs = e => e.closest('bdi, code, kbd, time, .identifier, [lang="en"]:not(html), textarea, script, style') === null
  const texts = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode())
    if (isOurs(walker.currentNode.parentElement)) texts.push(walker.currentNode.textContent ?? '')
  for (const e of document.querySelectorAll('[aria-label], [title]:not(time), [placeholder]'))
    if (isOurs(e)) texts.push(...['aria-label', 'title', 'placeholder'].map(name => e.getAttribute(name) ?? ''))
  return [...new Set(texts.map(text => text.trim()))].filter(text => /\p{L}{3}/u.test(text))
})()`

/** A State is called by its own name in each language. */
const namesOfSubdivisions = new Set(SUBDIVISIONS.map(nameOfSubdivision))

/** Names, codes and formats, which no language changes, and bases of retention, which are the provider's own words. */
const same = [
  /^(Duly|CSV|Webhooks?|Tokens?|OpenID|SCIM|Ctrl K|Deutsch|English|Français|Español|Nederlands|Polski|日本語)$/,
  /^(Quillfern( Inc\.)?|Rut Adler|Noor Haddad|Mara Lindqvist|Ines Duarte|Ada Moreau|Acme Harbour B\.V\.( admin)?)$/,
  /^(NL, police\.example|: Harbour Police|Domains:|Name:)$/,
  /^proposed: .* GDPR articles? /,
]

/** Something on every page: a person's lost passkey, a token, an authority with a history and one that waits, terms that wait. */
async function fill({ d }: AdminDesk): Promise<void> {
  const ground = { source: 'Register', checkedOn: '2026-11-20' }
  const authority = {
    name: 'Harbour Police',
    country: 'NL',
    domains: ['police.example'],
    callback: '+31 20 555 0100',
    key: null,
    language: null,
  }
  const officer = { name: 'Li Vos', mail: 'li@police.example', phone: null, key: null }
  const by = { kind: 'staff', id: 'root' } as const
  const ask = async (change: Change, n: number, confirmed: boolean) => {
    const id = String(n).padStart(32, '0')
    const asked = await askChange(d, by, change, id)
    assert.ok(!isRefusal(asked), JSON.stringify(asked))
    if (confirmed)
      await settle(
        d,
        [authorityChanges],
        { kind: 'staff', id: 'noor' },
        { change: id, confirm: true, second: 'Switchboard' },
      )
  }
  const it = { id: 'harbour', officerId: null }
  await ask({ act: 'add', ...it, authority, ground }, 1, true)
  await ask({ act: 'officer_add', id: 'harbour', officerId: 'li', officer, ground }, 2, true)
  await ask({ act: 'officer_add', id: 'harbour', officerId: 'mo', officer, ground }, 3, true)
  await ask({ act: 'officer_suspend', id: 'harbour', officerId: 'mo', reason: 'Left.' }, 4, false)
  await ask({ act: 'change', ...it, authority: { ...authority, callback: '+31 1' }, ground }, 5, false)
  await ask({ act: 'add', id: 'other', officerId: null, authority, ground }, 6, false)
  const { terms, version } = await currentTerms(d)
  const shorter = { ...terms, mails: { ...terms.mails, days: 10 } }
  await askTerms(d, 'root', { version, terms: shorter, reason: 'Less is kept.' }, '1'.repeat(32))
  await makeToken(
    d,
    { kind: 'staff', id: 'root', roles: ['administrator'], employment: 'employee' },
    { name: 'Quay', scopes: ['people:write'], days: 9 },
    '2'.repeat(32),
  )
  Object.assign(d.settings, { webhooks: { allowPrivate: true, allowPrivateOfTenants: false } })
  await makeWebhook(
    d,
    { kind: 'staff', id: 'root', roles: ['administrator'], employment: 'employee' },
    { name: 'Q', url: 'http://127.0.0.1:9/', events: ['system.act'] },
    '3'.repeat(32),
  )
  await askRecovery(d, 'noor', { person: 'mara', reason: 'Lost.' }, '4'.repeat(32))
  for (const act of [
    'officer_add',
    'officer_change',
    'officer_restore',
    'retire',
    'bring_back',
    'merged',
    'closed',
  ])
    await asWorker(d, tx => noteAct(tx, d, { kind: 'directory_changed', by, data: { act } }))
  for (const kind of systemActs) await asWorker(d, tx => noteAct(tx, d, { kind, by }))
}
