// From an empty installation to its first demand, as its administrator does it; then what an administrator does on other days:
// programs, webhooks, a lost passkey, colleagues who sign in by their organisation's account and leave.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { OidcPage } from '../../src/api/desk/oidc.ts'
import { get } from '../../src/cli/demo/speak.ts'
import { pinWishes } from '../../src/cli/demo/stage.ts'
import * as directory from '../../src/server/directory.ts'
import { asWorker } from '../../src/server/worker/demand-at-work.ts'
import { asOperator } from '../../src/store/installation/operator.ts'
import { callAs } from '../server/far-side.ts'
import { openTestProvider, type TestProvider } from '../server/sign-in/oidc-provider.ts'
import { until } from '../system/desk-hand.ts'
import { openFarProgram } from '../system/far-program.ts'
import { endTyped } from '../typed.ts'
import { type House, openHouse } from './house.ts'
import { enrol, type Look, looks, type Seat } from './seat.ts'

const SECRET = 'a secret of the client, long enough'

describe('the journey of the first administrator', { timeout: 600_000 }, () => {
  for (const look of looks)
    test(`the first steps lead from an empty house to the first demand, ${look.name}`, async () => {
      const house = await openHouse({ empty: true })
      try {
        await firstSteps(house, look)
      } finally {
        await house.close()
      }
    })
})

async function firstSteps(house: House, look: Look): Promise<void> {
  const root = await house.stranger('desk', look, 'root')
  const { page } = root
  await enrol(page, house.firstLink ?? 'no link')
  await root.signIn()
  await page.getByRole('complementary', { name: 'First steps' }).waitFor()
  await root.station('admin-empty-queue')
  await root.go('/admin')
  await isDone(root, 0)
  await root.station('admin-guide-begins')

  await goTo(root, 'Say who you are')
  for (const [label, value] of [
    ['Name of the provider', 'Quillfern'],
    ['Address where papers are served', 'legal@quillfern.example'],
    ['Sender’s address of letters', 'response@quillfern.example'],
    ['Telephone', '+1 503 555 0110'],
    ['Hours', 'Monday to Friday, 8:00 to 18:00'],
    ['Legal name 1', 'Quillfern Inc.'],
    ['Address 1', '400 Alder Street, Portland, Oregon'],
    ['Service 1', 'Quillfern Mail'],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(value)
  await root.station('admin-provider')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Saved').first().waitFor()

  await addPerson(root, 'Noor Haddad', 'E-2', ['Administrator', 'Intake'])
  await root.station('admin-person')
  const noors = await linkShown(root)
  for (const [name, number, role] of [
    ['Mara Lindqvist', 'E-3', 'Analyst'],
    ['Carl Brandt', 'E-4', 'Counsel'],
    ['Ada Moreau', 'E-5', 'Approver'],
    ['Bo Nakamura', 'E-6', 'Approver'],
  ] as const) {
    await addPerson(root, name, number, [role])
    const surface = role === 'Approver' ? 'approve' : 'desk'
    const link = await linkShown(root, surface)
    if (role === 'Counsel') await adoptsAPack(house, look, link)
    else await takesPlace(house, look, link, surface)
  }
  await pinWishes(house.d)
  await root.go('/admin')
  for (const title of [
    'An analyst and counsel with passkeys',
    'Two approvers with passkeys of the approval page',
    'Their keys pinned at the gate',
    'Law packs adopted by a lawyer of yours',
  ])
    await stepIsDone(root, title)

  await goTo(root, 'Mail leaves')
  await page.getByRole('button', { name: 'Send me a test' }).waitFor()
  await root.station('admin-mail')
  await page.getByRole('button', { name: 'Send me a test' }).click()
  await root.refused(/Add it to your own entry, under People/)
  await root.go('/admin/people')
  await page.getByRole('link', { name: 'First administrator' }).click()
  // The list that is left has a field of that name too.
  await page.getByRole('heading', { name: 'First administrator', level: 1 }).waitFor()
  await page.getByLabel('Mail address').fill('root@quillfern.example')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Saved.').waitFor()
  const mail = house.mail.fromNowOn()
  await root.go('/admin/mail')
  await page.getByRole('button', { name: 'Send me a test' }).click()
  await root.sees(/The server accepted the mail\./)
  await root.station('admin-mail-tested')
  await mail.waitFor('root@quillfern.example', () => true)

  await tenantsByToken(root, house)
  await receives(house, look, noors)
  await root.go('/admin')
  await stepIsDone(root, 'The first demand')
  await root.station('admin-guide')
  await root.go('/admin/settings')
  await page.getByLabel('Window to object, in minutes').fill('20160')
  await page.getByLabel('Why', { exact: true }).fill('Our customers asked for two weeks.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText(/^Saved\./).waitFor()
  await root.station('admin-settings')
  for (const path of ['retention', 'admin/templates?id=notice&translation=de']) {
    await root.go(`/${path}`)
    await root.station(`admin-${path.split('?')[0]?.replace('admin/', '')}`)
  }
  await root.close()
}

/** The provider's own system keeps the customers, by a token that may do just that. */
async function tenantsByToken(root: Seat, house: House): Promise<void> {
  const { page } = root
  await root.go('/admin/tokens')
  await page.getByLabel('Which program').fill('customer register')
  await page.getByLabel(/^Keep customers/).check()
  await page.getByRole('button', { name: 'Make the token' }).click()
  const token = (await page.locator('.secret-once').textContent()) ?? ''
  const contact = { id: 'anna', name: 'Anna de Wit', mail: 'anna@oostvaart.example', language: 'en' }
  const tenant = { id: 'oostvaart', kind: 'enterprise', country: 'NL', name: 'Oostvaart', domains: [] }
  const body = { tenants: [{ ...tenant, sourceKey: 'cust-1', contacts: [contact] }] }
  const put = await callAs(house.d.urls.desk, token, '/api/directory/tenants', { method: 'PUT', body })
  assert.equal(put.status, 200, put.bytes.toString('utf8'))
  await root.go('/admin')
  await stepIsDone(root, 'Your customers, each with a contact')
}

async function isDone({ page }: Seat, n: number): Promise<void> {
  await page.getByText(new RegExp(`^${n} of \\d+ are done`)).waitFor()
}

async function stepIsDone({ page }: Seat, title: string): Promise<void> {
  const step = page.locator('li', { hasText: title })
  await step.getByText('done', { exact: true }).waitFor()
}

async function goTo({ page }: Seat, title: string): Promise<void> {
  await page.getByRole('link', { name: new RegExp(`^Go there.*${title}`) }).click()
  await page.locator('.admin-page h1').waitFor()
}

async function addPerson(seat: Seat, name: string, number: string, roles: readonly string[]): Promise<void> {
  const { page } = seat
  await seat.go('/admin/people')
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Mail address').fill(`${number.toLowerCase()}@quillfern.example`)
  await page.getByLabel('Personnel number').fill(number)
  for (const role of roles) await page.getByLabel(new RegExp(`^${role}`)).check()
  await page.getByRole('button', { name: 'Add the person' }).click()
  await page.getByRole('heading', { name }).waitFor()
}

/** The link that is shown once, to be handed over. */
async function linkShown({ page }: Seat, surface: 'desk' | 'approve' = 'desk'): Promise<string> {
  const where = surface === 'desk' ? 'the desk' : 'the approval page'
  await page.getByRole('button', { name: `Show a link for ${where}` }).click()
  return (await page.locator('.secret-once').textContent()) ?? ''
}

async function takesPlace(
  house: House,
  look: Look,
  link: string,
  surface: 'desk' | 'approve' = 'desk',
): Promise<void> {
  const seat = await house.stranger(surface, look, link)
  await enrol(seat.page, link)
  await seat.signIn()
  await seat.close()
}

/** Somebody of the desk makes their passkey and hands in what the post brought. */
async function receives(house: House, look: Look, link: string): Promise<void> {
  const noor = await house.stranger('desk', look, 'noor')
  await enrol(noor.page, link)
  await noor.signIn()
  await noor.go('/receive')
  const buffer = Buffer.from('GRAND JURY SUBPOENA No. GJ-1\nProduce the records of a@oostvaart.example.\n')
  await noor.page
    .getByLabel('The paper')
    .setInputFiles({ name: 'subpoena.txt', mimeType: 'text/plain', buffer })
  await noor.page.getByLabel(/^Served at/).fill('2026-11-02T09:00')
  await noor.page.getByLabel('How it was served').selectOption({ index: 1 })
  await noor.page.getByLabel('Entity it is addressed to').fill('Quillfern Inc.')
  await noor.station('admin-first-paper')
  await noor.page.getByRole('button', { name: 'Receive it' }).click()
  await noor.page.waitForURL(/\/demands\//)
  await noor.close()
}

async function adoptsAPack(house: House, look: Look, link: string): Promise<void> {
  const counsel = await house.stranger('desk', look, 'counsel')
  await enrol(counsel.page, link)
  await counsel.signIn()
  await counsel.go('/law/us')
  await counsel.page
    .getByRole('button', { name: /^Adopt this version/ })
    .first()
    .click()
  await counsel.station('admin-adopt')
  await counsel.page.getByRole('button', { name: 'Adopt in my name' }).click()
  await counsel.page.getByText('is adopted in your name').waitFor()
  await counsel.close()
}

describe('the journey of an administrator on other days', { timeout: 600_000 }, () => {
  let house: House
  let provider: TestProvider
  before(async () => {
    house = await openHouse({ programsAtHome: true })
    for (const id of ['noor', 'gail'])
      await house.hire({ id, name: `${id} of the house`, roles: ['administrator'], employment: 'employee' })
    const { redirect, logout } = await get<OidcPage>(house.cast.desk.olu, '/api/admin/oidc?tenant=')
    provider = await openTestProvider([{ id: 'duly', secret: SECRET, redirect, logout }])
  })
  after(async () => {
    await provider?.close()
    await house?.close()
  })

  for (const look of looks)
    test(`a program gets a token for what it needs and is told by webhook, ${look.name}`, async () => {
      const seat = await house.seat('olu', look)
      const { page } = seat
      await seat.go('/admin/tokens')
      const board = `rota board ${look.width}`
      await page.getByLabel('Which program').fill(board)
      await page.getByLabel(/^Read how many demands/).check()
      await page.getByRole('button', { name: 'Make the token' }).click()
      const token = (await page.locator('.secret-once').textContent()) ?? ''
      await seat.station('admin-token')
      const ask = (path: string) => callAs(house.d.urls.desk, token, path)
      assert.equal((await ask('/api/counts')).status, 200)
      assert.equal((await ask('/api/directory/tenants')).status, 403)

      const far = await openFarProgram()
      await seat.go('/admin/webhooks')
      const name = `tickets ${look.width}`
      await page.getByLabel('Which system').fill(name)
      await page.getByLabel('Address', { exact: true }).fill(far.url)
      await page.getByLabel(/^An administrator or a program acted/).check()
      await page.getByRole('button', { name: 'Make the webhook' }).click()
      const secret = (await page.locator('.secret-once').textContent()) ?? ''
      far.status = 503
      const own = page.getByRole('region', { name, exact: true })
      await own.getByRole('button', { name: `Send a test of ${name}` }).click()
      await own.getByText('the system did not accept the test').waitFor()
      await seat.station('admin-webhook-refused')
      far.status = 204
      await own.getByRole('button', { name: `Send a test of ${name}` }).click()
      await own.getByText('the system accepted the test').waitFor()
      await seat.go('/admin/tokens')
      await page.getByRole('button', { name: `Revoke ${board}` }).click()
      await endTyped(page)
      await page.getByRole('row', { name: board }).getByText('revoked').waitFor()
      assert.equal((await ask('/api/counts')).status, 401)
      await until(async () => far.got.some(({ body }) => body.includes('system.act')), 'the program is told')
      assert.ok(far.trusts(secret))
      await seat.go('/admin/webhooks')
      await seat.station('admin-webhook')
      await own.getByRole('button', { name: `End it of ${name}` }).click()
      await endTyped(page)
      await own.waitFor({ state: 'detached' })
      far.close()

      await seat.go('/admin/audit')
      await page.locator('main li, main td').filter({ hasText: 'token revoked' }).first().waitFor()
      await page.getByText('made: no').first().waitFor()
      await seat.station('admin-audit')
      await seat.go('/admin/health')
      await page.getByRole('heading', { name: 'Health' }).waitFor()
      await seat.station('admin-health')
      await seat.close()
    })

  for (const [look, lost] of [
    [looks[0]!, 'ines'],
    [looks[1]!, 'cem'],
  ] as const)
    test(`a lost passkey comes back by two administrators and leaves a leaf, ${look.name}`, async () => {
      const before = await leaves()
      const olu = await house.seat('olu', look)
      await olu.go(`/admin/people/${lost}`)
      await olu.page.getByRole('button', { name: 'Their passkey is lost …' }).click()
      await olu.page.getByLabel('What happened').fill('Telephone lost on the train')
      await olu.page.getByLabel(/^I spoke with/).check()
      await olu.station('admin-recovery-asked')
      await olu.page.getByRole('button', { name: 'Ask for the recovery' }).click()
      await olu.page.getByText('a recovery waits').waitFor()
      await olu.close()
      const noor = await house.seat('noor', look)
      await noor.go('/admin/people')
      await noor.page.getByText('waits for a second administrator').waitFor()
      await noor.station('admin-recovery-waits')
      await noor.page.getByRole('button', { name: 'Replace the passkeys' }).click()
      const link = (await noor.page.locator('.secret-once').textContent()) ?? ''
      await noor.station('admin-recovered')
      await noor.close()
      await takesPlace(house, look, link)
      assert.equal((await leaves()) - before, 1)
    })

  for (const look of looks)
    test(`a colleague signs in by the organisation’s account until they leave, ${look.name}`, async () => {
      const id = `temp${look.width}`
      const person = { id, name: 'Tem Porary', mail: `${id}@quillfern.example`, human: id }
      const entry = { ...person, roles: ['intake'], employment: 'employee' } as const
      await asOperator(house.d, () =>
        asWorker(house.d, tx => directory.addPerson(tx, house.d.vault, entry, house.d.now())),
      )
      const gail = await house.seat('gail', look)
      const { page } = gail
      await gail.go('/admin/sign-in')
      await page.getByRole('heading', { name: 'Sign-in by OpenID' }).waitFor()
      const issuer = page.getByLabel('Issuer').first()
      await issuer.waitFor()
      if ((await issuer.inputValue()) === '') {
        await issuer.fill(provider.issuer)
        await page.getByLabel('Client id').first().fill('duly')
        await page.getByLabel('Client secret').first().fill(SECRET)
        await gail.station('admin-oidc')
        await page.getByRole('button', { name: 'Set the provider' }).first().click()
      }
      await page
        .getByRole('button', { name: /^Remove/ })
        .first()
        .waitFor()
      await gail.station('admin-oidc-set')

      provider.person = { sub: `sub-${id}`, email: person.mail, verified: true }
      const temp = await house.stranger('desk', look, id)
      await temp.page.goto(house.d.urls.desk)
      await temp.station('admin-oidc-sign-in')
      await temp.page.getByRole('link', { name: 'Sign in with your organisation’s account' }).click()
      await temp.page.getByRole('navigation', { name: 'Desk' }).waitFor()
      await temp.page.getByText('Tem Porary').first().waitFor()

      await gail.go('/admin/tokens')
      await page.getByLabel('Which program').fill('personnel')
      await page.getByLabel(/^Deactivate people/).check()
      await page.getByRole('button', { name: 'Make the token' }).click()
      const token = (await page.locator('.secret-once').textContent()) ?? ''
      const gone = await callAs(house.d.urls.desk, token, `/scim/v2/Users/${id}`, { method: 'DELETE' })
      assert.equal(gone.status, 204)
      await temp.page.goto(`${house.d.urls.desk}/receive`)
      await temp.page.waitForURL(/\/sign-in/)
      await temp.close()
      await gail.go(`/admin/people/${id}`)
      await page.getByText('person deactivated').waitFor()
      await gail.station('admin-left')
      await gail.close()
    })

  async function leaves(): Promise<number> {
    const rows = await asWorker(house.d, tx =>
      tx.query<{ n: number }>(
        "select count(*)::int as n from duly.leaf where system_kind = 'policy_changed'",
        [],
      ),
    )
    return rows[0]?.n ?? 0
  }
})
