// The desk in a real browser, under its real content policy, over the real rules of `demand`; server, database and gate are
// played. Each page and state: readable, no wider than a phone, usable by keyboard, nothing lost, nothing moved.
import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, suite, test } from 'node:test'
import type { Page } from 'playwright-core'
import { addAuthenticator } from '../../../test/browser/authenticator.ts'
import { assertAccessible, axe, sidewaysOverflow, tooWide } from '../../../test/browser/browser.ts'
import type { MockDesk } from '../../../test/desk/mock-desk.ts'
import { type OpenDesk, pages, startDesk, telling, Visit } from '../../../test/desk/visit.ts'
import { sampleOf } from '../../../test/sample.ts'

const shown = sampleOf(
  'pages that show every kind of part',
  pages.filter(p => telling.test(p)),
)

suite('the desk', () => {
  let started: OpenDesk
  let visit: Visit
  let desk: MockDesk
  let base: string
  let page: Page

  before(async () => {
    started = await startDesk()
  })
  after(() => started?.browser.close())
  beforeEach(async () => {
    visit = new Visit(started)
    await open({ width: 1280, height: 900 })
  })
  afterEach(() => visit.close())

  async function open(look: { width: number; height: number }) {
    await visit.open(look)
    ;({ desk, base, page } = visit)
  }

  test('the pages that show every kind of part are no wider than a phone and ask for nothing that the content policy forbids', async () => {
    await open({ width: 360, height: 780 })
    for (const path of shown) {
      await visit.see(path)
      if ((await sidewaysOverflow(page)) > 0) assert.fail(`${path} is too wide: ${await tooWide(page)}`)
    }
    assert.deepEqual(visit.complaints, [])
  })

  test('the pages that show every kind of part are accessible, in light and in dark', async () => {
    for (const path of shown) {
      await visit.see(path)
      await assertAccessible(page, path)
    }
  })

  test('the queue is worked by keyboard: j and k move, o opens, / filters, g q returns, ? shows all keys', async () => {
    await page.goto(base)
    await page.locator('.row-link').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    const first = await page.locator('.row-link').first().textContent()
    await page.waitForFunction(text => document.activeElement?.textContent === text, first)
    await page.keyboard.press('o')
    await page.locator('.demand-head').waitFor()
    assert.equal(await page.locator('.demand-head bdi').first().textContent(), first)
    await page.keyboard.press('g')
    await page.keyboard.press('q')
    await page.locator('.row-link').first().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('7KQ4')
    await page.waitForFunction(() => document.querySelectorAll('.row-link').length === 1)
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys on this page' }).waitFor()
    assert.deepEqual(await axe(page), [])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  test('the palette opens from anywhere and finds a demand by its reference', async () => {
    await visit.see('/receive')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: /Command/ }).fill('H4TZ')
    await page.getByRole('option', { name: /D-H4TZ/ }).waitFor()
    assert.deepEqual(await axe(page), [])
    await page.keyboard.press('Enter')
    await page.locator('.demand-head', { hasText: 'D-H4TZ' }).waitFor()
  })

  test('a demand is headed by its reference alone, and its copy button stands beside it', async () => {
    await visit.see('/demands/d-determine')
    const name = await page.locator('.demand-title h1').textContent()
    assert.match(name ?? '', /^D-\w{4,}$/)
    await page.getByRole('heading', { name: name ?? '', exact: true, level: 1 }).waitFor()
    await page
      .locator('.demand-head')
      .getByRole('button', { name: `${name}` })
      .waitFor()
  })

  test('looking at a fact marks its words in the paper and the findings that rest on it, and back', async () => {
    await page.goto(`${base}/demands/d-determine`)
    const fact = page.locator('.fact', { hasText: 'anna.devries' })
    await fact.hover()
    assert.equal(
      await page.locator('mark[data-active]').first().textContent(),
      'anna.devries@oostvaart.example',
    )
    assert.ok((await page.locator('.finding[data-active]').count()) > 0)
    assert.deepEqual(await axe(page), [])
    await page.locator('mark', { hasText: 'November 2, 2026' }).hover()
    await page.locator('.fact[data-active]', { hasText: 'period' }).waitFor()
    assert.equal(await page.locator('.finding[data-active]').count(), 1)
  })

  test('a refusal stands beside its button: what, what next, which rule; and what was typed stays', async () => {
    await page.goto(`${base}/demands/d-determine`)
    await page.getByRole('combobox', { name: 'Decision', exact: true }).first().selectOption('comply')
    await page.getByLabel('Why this is not challenged').fill('They knew the reference.')
    await page.getByRole('button', { name: 'Record the determination' }).click()
    const alert = page.locator('form [role=alert]')
    await alert.getByText('An organisation is asked first.').waitFor()
    await alert.getByText('Redirect the authority to the customer').waitFor()
    await alert.getByText('promise 2').waitFor()
    assert.equal(await page.getByLabel('Why this is not challenged').inputValue(), 'They knew the reference.')
    assert.deepEqual(await axe(page), [])
  })

  test('who took the paper in is not offered the call: another person is asked', async () => {
    await page.goto(`${base}/demands/d-callback`)
    await page.getByText('You did the first half of this').waitFor()
    assert.equal(await page.getByRole('button', { name: 'Record the call' }).count(), 0)
  })

  test('when somebody else changed the demand, mine is kept, theirs is shown, and mine applies on top', async () => {
    await page.goto(`${base}/demands/d-confirm_facts`)
    await page.getByRole('textbox', { name: 'Their reference' }).fill('26-SDT-04417-B')
    const stream = desk.streams.get('d-confirm_facts')!
    stream.take({ kind: 'system', id: 'mail' }, reply, Date.parse('2026-11-25T13:00:00Z'))
    await page.getByRole('button', { name: 'Confirm the facts' }).click()
    await page.getByText('Somebody changed this demand while you were typing.').waitFor()
    await page.locator('form [role=alert] li', { hasText: 'Reply filed' }).waitFor()
    assert.equal(await page.getByRole('textbox', { name: 'Their reference' }).inputValue(), '26-SDT-04417-B')
    await page.getByRole('button', { name: 'Apply mine on top' }).click()
    await page
      .getByRole('heading', { name: 'A message has arrived: read it and record what follows from it.' })
      .waitFor()
    assert.equal(stream.state?.facts?.reference, '26-SDT-04417-B')
    assert.equal(new Set(desk.keys).size, 2, 'another version is another act')
  })

  test('what a person changed from the proposal is recorded by its path', async () => {
    await page.goto(`${base}/demands/d-confirm_facts`)
    await page.getByRole('textbox', { name: 'Their reference' }).fill('X-1')
    await page.getByRole('group', { name: 'ask 1' }).getByLabel('location').check()
    await page.getByRole('button', { name: 'Confirm the facts' }).click()
    await page.getByRole('heading', { name: 'Check who sent it.' }).waitFor()
    const command = desk.commands.at(-1)
    assert.ok(command?.type === 'confirm_facts')
    assert.deepEqual(command.changed.toSorted(), ['asks.0.categories.1', 'asks.0.categories.2', 'reference'])
  })

  test('after a lost answer the same submission keeps its key, so that it cannot be done twice', async () => {
    await page.goto(`${base}/demands/d-assess`)
    desk.failNext = 'fault'
    await page.getByRole('button', { name: 'Check the demand against the law packs' }).click()
    await page.getByText('Something went wrong on our side.').waitFor()
    await page.getByText('4f1c9a20be').waitFor()
    await page.getByRole('button', { name: 'Check the demand against the law packs' }).click()
    await page.getByRole('heading', { name: /Decide \d open lines/ }).waitFor()
    assert.equal(desk.keys.length, 2)
    assert.equal(new Set(desk.keys).size, 1)
  })

  test('a session that ends while somebody types loses nothing: the form stays and says how to go on', async () => {
    await page.goto(`${base}/demands/d-confirm_facts`)
    await page.getByRole('textbox', { name: 'Their reference' }).fill('typed with care')
    desk.person = null
    await page.getByRole('button', { name: 'Confirm the facts' }).click()
    await page.getByText('What you typed is still here.').waitFor()
    assert.equal(await page.getByRole('textbox', { name: 'Their reference' }).inputValue(), 'typed with care')
    desk.person = 'mara'
    await page.getByRole('button', { name: 'Confirm the facts' }).click()
    await page.getByRole('heading', { name: 'Check who sent it.' }).waitFor()
  })

  test('who is not signed in is taken to the sign-in page, and from there back to where they wanted', async () => {
    desk.person = null
    await page.goto(`${base}/demands/d-determine`)
    await page.waitForURL('**/sign-in?next=%2Fdemands%2Fd-determine')
  })

  test('the determination comes filled in from the findings, and organisations are asked first', async () => {
    await page.goto(`${base}/demands/d-determine`)
    const decision = page.getByRole('combobox', { name: 'Decision', exact: true })
    await decision.first().waitFor()
    assert.deepEqual(await Promise.all((await decision.all()).map(d => d.inputValue())), [
      'redirect',
      'reject',
      'redirect',
      'reject',
    ])
    await decision.last().selectOption('')
    await page.getByRole('button', { name: 'Record 3 of 4 lines' }).click()
    await page.getByRole('heading', { name: 'Decide 1 open line.' }).waitFor()
    assert.equal(desk.streams.get('d-determine')?.state?.lines.length, 3)
  })

  test('complying with an organisation’s data asks for the exception and for why it is not challenged', async () => {
    await page.goto(`${base}/demands/d-determine`)
    await page.getByRole('combobox', { name: 'Decision', exact: true }).first().selectOption('comply')
    await page.getByRole('combobox', { name: 'Decision', exact: true }).last().selectOption('')
    await page.getByLabel('Why this is not challenged').fill('It is narrow.')
    await page.getByRole('button', { name: /Record 3 of 4/ }).click()
    await page.locator('form [role=alert]', { hasText: 'An organisation is asked first.' }).waitFor()
    await page.getByLabel('Why the customer is not asked first').selectOption('tenant_is_subject')
    await page.getByLabel('What supports this exception').fill('The order names the administrator.')
    await page.getByRole('button', { name: /Record 3 of 4/ }).click()
    await page.getByRole('heading', { name: 'Decide 1 open line.' }).waitFor()
  })

  test('a notice that waits to be taken back takes one press', async () => {
    desk.departures.seconds = 30
    await page.goto(`${base}/demands/d-notify`)
    await page.locator('.letter', { hasText: 'harbour-lantern' }).waitFor()
    assert.equal(await page.getByLabel('Type D-2MPL to confirm').count(), 0)
    await page.getByRole('button', { name: 'Send the notice' }).click()
    await page.getByRole('region', { name: 'About to leave' }).waitFor()
    assert.deepEqual(desk.commands, [])
  })

  test('a notice that leaves at once is previewed, and leaves only after its reference was typed', async () => {
    await page.goto(`${base}/demands/d-notify`)
    await page.locator('.letter', { hasText: 'harbour-lantern' }).waitFor()
    const button = page.getByRole('button', { name: 'Send the notice' })
    assert.equal(await button.isDisabled(), true)
    await page.getByLabel('Type D-2MPL to confirm').fill('D-2MPX')
    assert.equal(await button.isDisabled(), true)
    await page.getByLabel('Type D-2MPL to confirm').fill('D-2MPL')
    await button.click()
    await page
      .locator('.matter', { hasText: 'Oostvaart BV' })
      .getByText(/sent to Famke Oosterhuis/)
      .waitFor()
  })

  test('who read the paper for secrecy cannot confirm the reading; a colleague can, with the words in view', async () => {
    desk.person = 'jonas'
    await page.goto(`${base}/demands/d-confirm_secrecy`)
    const confirm = page.getByRole('button', { name: 'Confirm: the customer may be told' })
    await page.getByText('By confirming, you say that you have read all pages').waitFor()
    await page.locator('.next blockquote', { hasText: 'You are requested not to disclose' }).waitFor()
    await page.getByRole('button', { name: 'Show it in the paper' }).click()
    await page.locator('mark[data-active]', { hasText: 'You are requested not to disclose' }).waitFor()
    await confirm.click()
    await page.locator('.matter', { hasText: /confirmed by Jonas Abara/ }).waitFor()
  })

  test('a package that went out after its authorisation was revoked is the one next action, and counsel notes it', async () => {
    await page.goto(`${base}/demands/d-late_release`)
    await page.getByText('Waiting for counsel.').waitFor()
    desk.person = 'jonas'
    await page.reload()
    await page.getByText('the portal does not offer it').waitFor()
    await page.getByLabel('What was done about it').fill('Taken out of the outbox by Ingrid at 14:20.')
    await page.getByRole('button', { name: 'Note it' }).click()
    await page.getByRole('heading', { name: 'Prepare the authorisation.' }).waitFor()
    await page.getByText('Taken out of the outbox by Ingrid at 14:20.').first().waitFor()
    assert.equal(desk.commands.at(-1)?.type, 'note_late_release')
  })

  test('the look-up is signed by a passkey, and only if it is the look-up of this very demand', async () => {
    await page.goto(`${base}/demands/d-lookup`)
    const { cdp, authenticatorId } = await addAuthenticator(page)
    await cdp.send('WebAuthn.addCredential', { authenticatorId, credential: await credential() })
    desk.spoilChallenge = true
    await page.getByRole('button', { name: 'Look up with your passkey' }).click()
    await page.getByText('Your passkey was not used.').waitFor()
    desk.spoilChallenge = false
    await page.getByRole('button', { name: 'Look up with your passkey' }).click()
    await page.getByRole('heading', { name: 'Check the demand against the law packs.' }).waitFor()
    const command = desk.commands.at(-1)
    assert.ok(command?.type === 'request_lookup' && typeof command.assertion === 'object')
  })

  test('what another person did is said at the side and shown when asked for', async () => {
    await page.goto(`${base}/demands/d-determine`)
    await page.locator('.demand-head').waitFor()
    await page.getByRole('combobox', { name: 'Decision', exact: true }).first().selectOption('comply')
    desk.act('d-determine', 'jonas', { type: 'send_message', text: 'Which account do you mean?' })
    await page.locator('.newer', { hasText: 'Jonas Abara: Message sent.' }).waitFor()
    assert.equal(await page.getByText('Which account do you mean?').count(), 0)
    await page.locator('.newer button').click()
    await page.getByText('Which account do you mean?').waitFor()
    assert.equal(
      await page.getByRole('combobox', { name: 'Decision', exact: true }).first().inputValue(),
      'comply',
    )
  })

  test('while the machine has its turn, progress shows by itself', async () => {
    await page.goto(`${base}/demands/d-lookup`)
    const stream = desk.streams.get('d-lookup')!
    await page.getByRole('heading', { name: 'Look up the accounts.' }).waitFor()
    await page.goto(`${base}/demands/d-collect`)
    await page.getByText(/Waiting for the log until today 15:10/).waitFor()
    assert.equal(stream.state?.lookup, null)
    desk.collect('d-collect')
    await page.getByRole('heading', { name: 'The custodian signs the certificate.' }).waitFor()
  })

  test('a demand that is not there gives a page that says what to do', async () => {
    await page.goto(`${base}/demands/none`)
    await page.getByRole('heading', { name: 'There is no such demand here.' }).waitFor()
    await page.getByText('Check the reference. What is not for you to see is not found either.').waitFor()
    assert.deepEqual(await axe(page), [])
  })

  test('on a phone the parts of a demand are tabs, and all of its steps can be taken', async () => {
    await open({ width: 360, height: 780 })
    await page.goto(`${base}/demands/d-read_secrecy`)
    await page.getByRole('button', { name: 'Paper', exact: true }).click()
    await page.locator('.sheet').first().waitFor()
    assert.equal(await page.locator('#column-decision').isVisible(), false)
    await page.getByRole('button', { name: 'Decision', exact: true }).click()
    await page.getByRole('button', { name: 'Record the reading' }).click()
    await page.locator('.next', { hasText: /second person confirms|Read the paper/ }).waitFor()
    assert.ok(desk.commands.some(c => c.type === 'read_secrecy'))
  })

  test('hostile text in a paper is text: no markup, no direction that leaks, no width', async () => {
    const evil = `<img src=x onerror=alert(1)>\u202Egnp.exe ${'W'.repeat(400)}`
    desk.paperText = evil
    await open({ width: 360, height: 780 })
    await page.goto(`${base}/demands/d-confirm_facts`)
    await page.getByRole('button', { name: 'Paper', exact: true }).click()
    await page.locator('.sheet-text').first().waitFor()
    assert.equal(await page.locator('.sheet-text img').count(), 0)
    assert.equal(await page.locator('.sheet-text').first().textContent(), evil)
    assert.equal(await sidewaysOverflow(page), 0)
  })

  test('a wrong clock on the desk, by days or by years, moves no deadline, and the desk says that it is wrong', async () => {
    for (const wrong of ['2026-11-20T00:00:00Z', '2019-01-01T00:00:00Z', '2046-02-28T23:59:59Z']) {
      await page.clock.setFixedTime(wrong)
      await page.goto(`${base}/demands/d-determine`)
      await page.locator('.clocks', { hasText: 'in 8 days' }).waitFor()
      await page.getByText('The clock of this computer shows').waitFor()
    }
    await page.clock.setFixedTime('2026-11-25T14:02:30Z')
    await page.goto(`${base}/demands/d-determine`)
    await page.locator('.clocks', { hasText: 'in 8 days' }).waitFor()
    assert.equal(await page.getByText('The clock of this computer shows').count(), 0)
  })

  test('uploading a paper leads to its demand; dropping nothing leads nowhere', async () => {
    await page.goto(`${base}/receive`)
    const button = page.getByRole('button', { name: 'Receive it' })
    assert.equal(await button.isDisabled(), true)
    await page
      .getByLabel('The paper')
      .setInputFiles({ name: 'order.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') })
    await page.getByLabel('Served at (your time)').fill('2026-11-25T14:00')
    await page.getByLabel('How it was served').selectOption('post')
    await page.getByLabel('Entity it is addressed to').fill('Quillfern Cloud, Inc.')
    await button.click()
    await page.locator('.demand-head', { hasText: 'D-NEW1' }).waitFor()
  })
})

const reply = {
  type: 'file_reply',
  receivedAt: '2026-11-25T13:00:00.000Z',
  documents: [],
  from: 'l.haskett@da.marlow-county.example',
  authenticated: true,
  subject: 'Re: Subpoena',
  text: 'One more thing.',
} as const

async function credential() {
  const { privateKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
  ])
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', privateKey)).toString('base64')
  return {
    credentialId: Buffer.from('desk-passkey').toString('base64'),
    isResidentCredential: true,
    rpId: 'desk.localhost',
    privateKey: pkcs8,
    userHandle: Buffer.from('mara').toString('base64'),
    signCount: 0,
  }
}
