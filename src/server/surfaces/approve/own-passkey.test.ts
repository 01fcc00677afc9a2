// Another passkey to approve is made where one approves, by who can approve there already.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Approval, openApproval } from '../../../../test/server/approve/approval.ts'
import { brokenRules } from '../../../../test/server/sign-in/complaints.ts'
import { openPasskeyClient } from '../../../cli/passkey/passkey-client.ts'
import { createSoftwarePasskey } from '../../../cli/passkey/software-passkey.ts'
import { makeLink } from '../../sign-in/links.ts'

describe('another passkey to approve', { timeout: 500_000 }, () => {
  let surface: Approval
  before(async () => {
    surface = await openApproval()
  })
  after(() => surface?.close())

  const passkey = () =>
    createSoftwarePasskey({ rpId: surface.ground.site.hosts.approve, origin: surface.origin })
  async function signedIn(person: string) {
    const client = openPasskeyClient(passkey())
    await client.enrol(await makeLink(surface.ground.deps, { kind: 'staff', id: person }, 'approve'))
    await client.signIn()
    return client
  }
  const ofPerson = (person: string) =>
    surface.ground.query("select surface from duly.credential where owner_id = $1 and surface = 'approve'", [
      person,
    ])

  test('is made by the one-time page, and signs in', async () => {
    const one = await signedIn('p-one')
    const { path } = (await one.call('POST', '/api/passkeys/add', {})).json() as { path: string }
    const other = openPasskeyClient(passkey())
    await other.enrol(`${surface.origin}${path}`)
    await other.signIn()
    assert.equal((await other.call('GET', '/api/pending')).status, 200)
    assert.equal((await ofPerson('p-one')).length, 2)
  })

  test('is for nobody who does not approve', async () => {
    const look = await signedIn('p-look')
    assert.equal((await look.call('POST', '/api/passkeys/add', {})).status, 403)
  })

  for (const width of [1280, 360])
    test(`is asked for beside one’s name, at ${width} px`, async () => {
      const { page, context, complaints } = await surface.signedInPage('p-two', { width })
      const add = page.getByRole('button', { name: 'Add a passkey' })
      await add.waitFor()
      assert.deepEqual(await brokenRules(page), [])
      await add.press('Enter')
      await page.waitForURL(/\/enrol/)
      assert.deepEqual(complaints, [])
      await context.close()
    })
})
