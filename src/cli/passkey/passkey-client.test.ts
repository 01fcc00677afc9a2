import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openTestGround, type TestGround } from '../../../test/server/sign-in/sign-in-ground.ts'
import { enrolmentWords as gateWords } from '../../gate/enrol.ts'
import { parseEnrolment } from '../../gate/pin.ts'
import { type Listening, listen } from '../../server/http/listen.ts'
import { originOf } from '../../server/http/site.ts'
import { enrolmentWords, readPinWishes } from '../../server/sign-in/enrolment-file.ts'
import { makeLink } from '../../server/sign-in/links.ts'
import { createSurfaceApp } from '../../server/sign-in/surface-app.ts'
import { openPasskeyClient } from './passkey-client.ts'
import { createSoftwarePasskey, importSoftwarePasskey } from './software-passkey.ts'

describe('a client with a software passkey', { timeout: 500_000 }, () => {
  let ground: TestGround
  let listening: Listening
  before(async () => {
    ground = await openTestGround()
    await ground.addPerson({ id: 'p-1', name: 'Mara', roles: ['approver'] })
    const bundles = { theme: new Map(), signIn: new Map() }
    const app = createSurfaceApp({ deps: ground.deps, surface: 'approve', bundles, stop: () => {} })
    listening = await listen({ fetch: app.fetch, address: '127.0.0.1', port: ground.site.port })
  })
  after(async () => {
    await listening?.close()
    await ground?.close()
  })

  test('enrols once, signs in again from its file, and leaves a wish that the gate’s keeper can pin', async () => {
    const site = { rpId: ground.site.hosts.approve, origin: originOf(ground.site, 'approve') }
    const client = openPasskeyClient(createSoftwarePasskey(site))
    const link = await makeLink(ground.deps, { kind: 'staff', id: 'p-1' }, 'approve')
    await client.enrol(link)
    await assert.rejects(client.enrol(link), /not_found/)

    const again = openPasskeyClient(importSoftwarePasskey(client.passkey.export()))
    await again.signIn()
    assert.equal((await again.call('GET', '/auth/session')).json<{ id: string }>().id, 'p-1')

    const [wish] = await readPinWishes(ground.deps)
    const read = parseEnrolment(JSON.stringify(wish))
    assert.equal(read.credentialId, client.passkey.credentialId)
    assert.equal(gateWords(read), enrolmentWords(wish!))
  })
})
