// The console in each state that a demand can be in, in a real browser: what it says is so, everybody can read it, and it stays
// calm for who asked for that.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { addAuthenticator } from '../../../../test/browser/authenticator.ts'
import { launchBrowser } from '../../../../test/browser/browser.ts'
import { consoleStates, type StateName, stateNames } from '../../../../test/server/customer/states.ts'
import { openPortals, type Portals, untilPublic } from '../../../../test/server/portal/portals.ts'
import { brokenRules, complaintsOf } from '../../../../test/server/sign-in/complaints.ts'
import { assertLooksRight } from '../../../../test/ways.ts'
import type { PasskeyClient } from '../../../cli/passkey/passkey-client.ts'
import { asWorker } from '../../worker/demand-at-work.ts'

/** Of these `npm run faces` keeps pictures. */
const pictured: readonly StateName[] = [
  'window',
  'late',
  'part_agency',
  'produced',
  'ruled',
  'preserved',
  'chain',
]

describe('the console in each state', { timeout: 300_000 }, () => {
  let portals: Portals
  let browser: Browser
  let context: BrowserContext
  let acme: PasskeyClient
  let page: Page
  let complaints: string[]
  let ids: Readonly<Record<StateName, string>>
  let origin: string

  before(async () => {
    portals = await openPortals()
    browser = await launchBrowser()
    origin = portals.origin('customer')
    ids = await consoleStates(portals.d)
    const [last] = await asWorker(portals.d, tx =>
      tx.query<{ demand_id: string }>('select demand_id from duly.matter where id = $1', [ids.hostile]),
    )
    await untilPublic(portals.d, last?.demand_id ?? '')
    acme = await portals.client('customer', 'acme-admin')
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    page = await context.newPage()
    await addAuthenticator(page)
    complaints = complaintsOf(page)
    await page.goto(await portals.link('customer', 'acme-admin'))
    await page.locator('#start').click()
    await page.locator('#after a').click()
    await page.locator('#start').click()
    await page.locator('form[action="/auth/sign-out"]').waitFor()
  })
  after(async () => {
    await browser?.close()
    await portals?.close()
  })

  const open = async (state: StateName, end = '') => {
    await page.goto(`${origin}/demands/${ids[state]}${end}`)
    return (await page.locator('main').allInnerTexts()).join('\n')
  }

  test('breaks no rule of accessibility and fits, in light and dark, zoomed, without motion and in forced colours', async () => {
    for (const state of stateNames) {
      await open(state)
      const picture = pictured.includes(state) ? { picture: `console-state-${state}` } : {}
      await assertLooksRight(page, state, { broken: brokenRules, ...picture })
    }
    assert.deepEqual(complaints, [])
  })

  test('says a state in a word, not in a colour', async () => {
    await page.goto(`${origin}/`)
    const [badge = ''] = await page.locator('.badge').allInnerTexts()
    assert.match(badge, /waits for you/)
  })

  test('is named in the accessibility tree: one heading a part, each answer with what it does', async () => {
    await open('window')
    const main = await page.locator('main').ariaSnapshot()
    for (const name of [
      'In short',
      'What they asked',
      'What we answer, and why',
      'The copy of their paper',
      'What you can do now',
      'Receipt',
    ])
      assert.match(main, new RegExp(`heading "${name}" \\[level=2\\]`))
    assert.match(main, /link "Answer this notice"/)
    assert.match(main, /region "Accesses"/)
    assert.match(main, /columnheader "Who"/)
    await open('window', '/answer')
    const objects = page.getByRole('radio', { name: 'We object' })
    assert.equal(await objects.count(), 1)
    const effect = page.locator(`#${await objects.getAttribute('aria-describedby')}`)
    assert.match(String(await effect.textContent()), /Nothing leaves until our counsel has decided/)
    await page.setViewportSize({ width: 360, height: 900 })
    await open('window')
    assert.match(
      await page.locator('#access').ariaSnapshot(),
      /cell "Person 1 \(intake, analyst\)/,
      'also as a list',
    )
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  test('says first what comes next, and what happens if nothing is done', async () => {
    assert.match(
      await open('window'),
      /You can object until .* If you do not answer, it may leave after that\./,
    )
    assert.match(await open('no_window'), /The authority’s term leaves no time to wait for you/)
    const chain = await open('chain')
    assert.match(chain, /Controller: objection/)
    assert.doesNotMatch(chain, /If you do not answer, it may leave/, 'another objects, so it does not')
    assert.doesNotMatch(chain, /citizens’ records/)
    assert.match(
      await open('chain_held'),
      /Another organisation in your chain objected and we followed its objection/,
    )
    assert.match(await open('objected'), /You object\. Nothing leaves until our counsel has decided\./)
    assert.match(await open('late'), /We were not allowed to tell you earlier/)
    assert.match(await open('overruled'), /did not follow it\. The reason is below/)
    await page.goto(`${origin}/`)
    const list = (await page.locator('main').allInnerTexts()).join('')
    assert.match(list, /decided on your objection and did not follow it/)
    assert.doesNotMatch(list, /is below/, 'below is another demand')
    const emergency = page.locator('li.card', { hasText: 'In this emergency' })
    assert.match((await emergency.allInnerTexts())[0] ?? '', /waiting for you · told/)
    for (const state of ['rejected', 'no_data', 'withdrawn'] as const)
      assert.match(await open(state), /Nothing of yours left/, state)
  })

  test('calls given only what was given, and challenged or redirected only what was', async () => {
    assert.match(await open('produced'), /What was given\s+3 items: subscriber and session records/)
    assert.match(await open('produced'), /records: given/)
    const withdrawn = await open('withdrawn')
    assert.match(withdrawn, /records: not given/)
    assert.doesNotMatch(withdrawn, /We gave/)
    assert.match(
      await open('challenge_decided'),
      /Challenged\?\s+Not yet: we have decided to, and nothing is filed/,
    )
    const taken = await open('taken_back')
    assert.match(taken, /The authority withdrew its demand on 25 November 2026\. Nothing of yours left/)
    assert.match(taken, /The authority took its demand back, so nothing has to be done here/)
    assert.doesNotMatch(taken, /will be given|may leave|You can object|privileged|J\. Doe/)
    const own = await open('challenged_itself')
    assert.match(own, /Challenged\?\s+Yes, by you/)
    assert.match(own, /You challenged the demand: motion to quash or modify, before District Court/)
    assert.match(own, /Your challenge suspends the demand: nothing leaves meanwhile/)
    assert.doesNotMatch(own, /We challenged|privileged/)
    for (const state of ['challenged', 'ruled'] as const) {
      assert.match(await open(state), /Challenged\?\s+Yes, by us/, state)
      assert.doesNotMatch(await open(state), /Why we did not challenge it/, state)
    }
    assert.doesNotMatch(await open('redirect_decided'), /We asked the authority|did not ask the authority/)
    assert.match(
      await open('redirected'),
      /We asked the authority to go to you first\. It has not answered yet/,
    )
    assert.match(await open('preserved'), /Kept from deletion\?\s+Yes, from .* until 28 February 2027/)
    // Its window is not waited for, so no time is promised.
    assert.match(await open('emergency'), /In this emergency we do not wait for your answer/)
    assert.doesNotMatch(await open('emergency'), /You can object until|Your window ends|leave after that/)
    // Counsel followed its objection: the lines say so too.
    const upheld = await open('upheld')
    assert.match(upheld, /nothing is disclosed unless our counsel decides again/)
    assert.match(upheld, /After your objection we hold back subscriber and session records/)
    assert.match(upheld, /records: held back after your objection/)
    assert.doesNotMatch(upheld, /to be given|requires us to give/)
    for (const state of ['emergency', 'by_consent', 'by_policy'] as const)
      assert.match(await open(state), /We give voluntarily: .* No law requires it/, state)
  })

  test('says of what a secrecy of a part covers that it is withheld, and never that there is nothing', async () => {
    for (const state of ['part_agency', 'part_content', 'part_content_challenged'] as const) {
      const text = await open(state)
      assert.match(text, /Which law requires it\s+withheld until the prohibition ends/, state)
      assert.match(
        text,
        /Challenged\?\s+(Yes, by you: see below\. Of ours: )?withheld until the prohibition ends/,
        state,
      )
      assert.match(text, /Your receipt is withheld until then too/, state)
      assert.doesNotMatch(text, /We have not decided yet|none stated|Waiting for the log/, state)
      const receipt = await acme.call('GET', `/demands/${ids[state]}/receipt.json`)
      assert.equal(receipt.status, 409)
      assert.match(receipt.bytes.toString(), /withheld/)
      const record = await acme.call('GET', `/demands/${ids[state]}/record.json`)
      assert.deepEqual(record.json<{ withheld: string[] }>().withheld, [state.split('_')[1]])
    }
    assert.doesNotMatch(await open('part_agency'), /Travis|18 USC/)
    assert.doesNotMatch(await open('part_content'), /anna@acme|subscriber/)
  })

  test('lists what waits for an answer first, the one whose time ends first before the others', async () => {
    await page.goto(`${origin}/`)
    const heads = await page.locator('main h2').allInnerTexts()
    assert.deepEqual(heads.slice(0, 2), ['Waiting for your answer', 'All others'])
    const ends = await page
      .locator('section')
      .filter({ hasText: 'Waiting for your answer' })
      .first()
      .locator('.card')
      .count()
    // More wait than stand on top of the first page; the others are counted there.
    assert.equal(ends, 6)
    assert.equal(
      await page.locator('.card h3').count(),
      await page.locator('.card').count(),
      'under their headings',
    )
  })

  test('tells a receipt that was changed from a file that is none of ours, and English words from the page’s', async () => {
    const receipt = (await acme.call('GET', `/demands/${ids.produced}/receipt.json`)).bytes
    const checked = async (language: string, trust?: Buffer) => {
      await page.goto(`${origin}/demands/${ids.produced}?language=${language}`)
      if (trust)
        await page
          .locator('#check-trust')
          .setInputFiles({ name: 'trust.json', mimeType: 'application/json', buffer: trust })
      await page.locator('#check-start').click()
      await page.locator('#check-result .notice').waitFor()
      return (await page.locator('#check-result').allInnerTexts()).join('\n')
    }
    assert.match(await checked('en', receipt), /This is not a trust file.*nothing was checked/)
    assert.match(await checked('de'), /Was geprüft wurde, stimmt[\s\S]*unten auf Englisch/)
    assert.ok((await page.locator('#check-result li span[lang="en"]').count()) > 5)
    assert.deepEqual(await brokenRules(page), [])
    const changed = Buffer.from(receipt)
    changed.writeUInt8(changed.readUInt8(changed.length >> 1) ^ 1, changed.length >> 1)
    await page.route('**/receipt.json', route => route.fulfill({ status: 200, body: changed }))
    assert.match(await checked('en'), /It does not hold: .*tell somebody whom you trust/)
    assert.equal(await page.locator('#check-result .notice[data-tone="danger"]').count(), 1)
    assert.deepEqual(await brokenRules(page), [])
    await page.unrouteAll()
    await page.goto(`${origin}/?language=en`)
  })

  test('says until when in the reader’s own time too, where its clock shows another', async () => {
    for (const [timezoneId, says] of [
      ['Asia/Tokyo', /Your window ends .* P[SD]T \(.* GMT\+9 on this device\), in/],
      ['America/Los_Angeles', /Your window ends .* P[SD]T, in/],
    ] as const) {
      const far = await browser.newContext({ timezoneId, storageState: await context.storageState() })
      const shown = await far.newPage()
      for (const end of ['', '/answer']) {
        await shown.goto(`${origin}/demands/${ids.window}${end}`)
        assert.match((await shown.locator('main').allInnerTexts()).join('\n'), says, `${timezoneId} ${end}`)
      }
      await far.close()
    }
  })
})
