// Hostile text in every field that the approval surface takes, signing in among it: the fields come from the schemas that its routes
// read with. None is taken, none breaks anything, none is said again.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { z } from 'zod'
import { type Approval, openApproval } from '../../../../test/server/approve/approval.ts'
import { bodiesOf, put } from '../../../../test/server/samples.ts'
import { openPasskeyClient, type PasskeyClient } from '../../../cli/passkey/passkey-client.ts'
import { createSoftwarePasskey } from '../../../cli/passkey/software-passkey.ts'
import { hearSchemas } from '../../http/take.ts'
import { makeLink } from '../../sign-in/links.ts'

const MARK = 'h0st1le'

describe('hostile text at the approval surface', { timeout: 500_000 }, () => {
  let surface: Approval
  let approver: PasskeyClient
  const schemas = new Map<string, z.ZodType>()

  before(async () => {
    surface = await openApproval()
    const { ground, origin } = surface
    approver = openPasskeyClient(createSoftwarePasskey({ rpId: ground.site.hosts.approve, origin }))
    await approver.enrol(await makeLink(ground.deps, { kind: 'staff', id: 'p-one' }, 'approve'))
    await approver.signIn()
    for (const path of surface.writes.filter(one => one !== '/auth/sign-out')) {
      hearSchemas(schema => schemas.set(path, schema))
      await approver.call('POST', path, {})
    }
    hearSchemas(null)
  })
  after(async () => {
    hearSchemas(null)
    await surface?.close()
  })

  async function everywhere(
    text: string,
    look: (status: number, said: string, where: string, field: string) => void,
  ): Promise<number> {
    let fields = 0
    for (const [path, schema] of schemas)
      for (const { body, at } of bodiesOf(schema)) {
        // Limits of attempts are not what is looked at.
        await surface.ground.query('delete from duly.attempt')
        const { status, bytes } = await approver.call('POST', path, put(body, at, text))
        look(status, bytes.toString('utf8'), `${path} ${at.join('.')}`, at.join('.'))
        fields += 1
      }
    return fields
  }

  test('every address that takes fields is known', () => {
    const without = surface.writes.filter(path => !schemas.has(path))
    assert.deepEqual(without, ['/auth/sign-in/options', '/auth/sign-out', '/api/passkeys/add'])
  })

  test('what cannot be kept is refused by the name of its field', async () => {
    for (const text of [`${MARK}\0`, `${MARK}\ud83d`]) {
      const fields = await everywhere(text, (status, said, where, field) => {
        assert.equal(status, 400, `${where}: ${said}`)
        assert.ok(said.includes(`The field “${field}” holds a character that cannot be kept.`), said)
        assert.ok(!said.includes(MARK), where)
      })
      assert.ok(fields > 20, `${fields}`)
    }
  })

  test('markup, directions and invisible ones break nothing and are not said again', async () => {
    const text = `${MARK}"'><script>alert(1)</script>\u202e\u2066\u200b\u200d\ufeff مرحبا`
    await everywhere(text, (status, said, where) => {
      assert.ok(status >= 400 && status < 500, `${where}: ${status} ${said}`)
      assert.ok(!said.includes(MARK), `${where} is said again: ${said}`)
    })
  })

  test('a megabyte is refused before it is read, at every address', async () => {
    for (const path of schemas.keys())
      assert.equal((await approver.call('POST', path, { text: MARK.repeat(150_000) })).status, 413, path)
  })
})
