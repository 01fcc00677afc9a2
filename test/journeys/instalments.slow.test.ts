// An answer in two parts, by the real gate: the second supplements the first, each is collected, certified, sealed and released by
// itself, and every record of it holds.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { produce } from '../../src/cli/demo/producing.ts'
import { newKey, post, read } from '../../src/cli/demo/speak.ts'
import { productionsOut } from '../../src/domain/registry/production-state.ts'
import { fsckOf } from '../server/fsck.ts'
import { bring, prepared } from './hands.ts'
import { type House, openHouse } from './house.ts'

describe('the journey of an answer in parts', { timeout: 600_000 }, () => {
  let house: House
  before(async () => {
    house = await openHouse()
  })
  after(() => house?.close())

  test('a line that left leaves again as a supplement alone, with a reason and two more signatures', async () => {
    const id = await bring(house, 'prepare')
    await signed(await prepared(house, id))
    await produce(house.cast, () => {}, id)
    const { demand } = await read(house.cast.desk.mara, id)
    const given = demand.authorisation?.lines ?? []
    const ask = (more: object) =>
      house.cast.desk.mara.call('POST', `/api/demands/${id}/authorisation`, {
        version: demand.version,
        key: newKey(),
        lines: given,
        ...more,
      })
    assert.ok((await ask({})).status >= 400, 'not as a further part')
    const again = { kind: 'supplement', of: demand.authorisation?.digest, why: 'A store was restored.' }
    const { digest } = await post<{ digest: string }>(
      house.cast.desk.mara,
      `/api/demands/${id}/authorisation`,
      { version: demand.version, key: newKey(), lines: given, again },
    )
    await signed(digest)
    await produce(house.cast, () => {}, id)
    const out = productionsOut((await read(house.cast.desk.mara, id)).demand)
    assert.deepEqual(
      out.map(p => p.authorisation.production.kind),
      ['first', 'supplement'],
    )
    assert.notEqual(out[0]?.released.sha256, out[1]?.released.sha256)
    const found = await fsckOf(house.d)
    assert.deepEqual(found.differences, [])
    assert.equal(found.packages, 2)
  })

  async function signed(digest: string): Promise<void> {
    for (const who of ['ada', 'bo'] as const) {
      const client = house.cast.approve[who]
      await client.call('GET', `/api/pending/${digest}`)
      await post(client, '/api/sign', {
        digest,
        assertion: client.passkey.sign(Buffer.from(digest, 'hex')),
      })
    }
  }
})
