// A tenant's contact signs in by the tenant's own OpenID provider: set by an administrator, bound by two, ended by one.
import { after, before, describe, test } from 'node:test'
import { openTestProvider } from '../server/sign-in/oidc-provider.ts'
import { type House, openHouse } from './house.ts'
import { looks } from './seat.ts'

const SECRET = 'a secret of the client, long enough'

describe('the journey of a tenant’s own account', { timeout: 600_000 }, () => {
  let house: House
  before(async () => {
    house = await openHouse()
    for (const id of ['noor', 'gail'])
      await house.hire({ id, name: `${id} of the house`, roles: ['administrator'], employment: 'employee' })
  })
  after(() => house?.close())

  for (const look of looks)
    test(`a tenant’s contact signs in at the console by the tenant’s own account until the bond ends, ${look.name}`, async () => {
      let theirs = await openTestProvider([])
      try {
        const gail = await house.seat('gail', look)
        const { page } = gail
        await gail.go('/admin/sign-in')
        await page.getByLabel('Id of a customer').fill('oostvaart')
        await page.getByRole('button', { name: 'Open the customer' }).click()
        const part = page.locator('section[aria-labelledby=one-tenant]')
        await part.getByLabel('Issuer').fill(theirs.issuer)
        await part.getByLabel('Client id').fill('duly')
        await part.getByLabel('Client secret').fill(SECRET)
        await part.getByRole('button', { name: /^(Set the provider|Save)$/ }).click()
        await part.getByLabel('Subject of Anna de Wit').fill('anna-at-oostvaart')
        await part.getByRole('button', { name: /^Bind/ }).click()
        await part.getByRole('link', { name: 'waits for a second person' }).waitFor()
        await gail.station('admin-oidc-tenant')
        const noor = await house.seat('noor', look)
        await noor.go('/tenants/oostvaart')
        await noor.page.getByText(/^Anna de Wit signs in as anna-at-oostvaart at/).waitFor()
        await noor.station('admin-oidc-waits')
        await noor.page.getByRole('button', { name: /^Confirm/ }).click()
        await noor.page.getByRole('button', { name: /^Confirm/ }).waitFor({ state: 'detached' })
        await noor.close()
        await page.reload()
        await page.getByRole('button', { name: 'Oostvaart Logistics B.V.' }).click()
        await part.getByText('bound', { exact: true }).waitFor()
        const [start = '', redirect = '', logout = ''] = await part.locator('.facts bdi').allTextContents()
        await theirs.close()
        theirs = await openTestProvider([{ id: 'duly', secret: SECRET, redirect, logout }], theirs.port)

        theirs.person = { sub: 'anna-at-oostvaart', email: 'anna.dewit@oostvaart.example', verified: true }
        const anna = await house.stranger('customer', look, `anna by account ${look.width}`)
        await anna.page.goto(start)
        await anna.go('/')
        await anna.page.getByText('Oostvaart Logistics B.V.').first().waitFor()
        await anna.station('console-by-own-account')

        theirs.person = { sub: 'somebody-else', email: 'anna.dewit@oostvaart.example', verified: true }
        const other = await house.stranger('customer', look, `other by account ${look.width}`)
        await other.page.goto(start)
        await other.page.getByText(/account is not known here/).waitFor()
        await other.leave()

        await part.getByRole('button', { name: /^End the bond/ }).click()
        await part.getByText('not bound', { exact: true }).waitFor()
        await anna.page.goto(house.d.urls.customer)
        await anna.page.waitForURL(/\/sign-in/)
        await anna.close()
        await part.getByRole('button', { name: /^Remove/ }).click()
        await part.getByRole('button', { name: 'Set the provider' }).waitFor()
        await gail.close()
      } finally {
        await theirs.close()
      }
    })
})
