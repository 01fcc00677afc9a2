import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import { type Ground, startGround } from '../../../test/ground.ts'
import type { Refused } from '../../store/refused.ts'
import { watchSchema } from './schema-watch.ts'

describe('a part beside a newer version', { timeout: 500_000 }, () => {
  let ground: Ground
  let owner: pg.Client

  before(async () => {
    ground = await startGround()
    owner = new pg.Client({ connectionString: ground.embedded.ownerUrl })
    await owner.connect()
  })
  after(async () => {
    await owner?.end()
    await ground?.close()
  })

  test('is told when the database is migrated beyond it, once, and not before', async () => {
    const told: Refused[] = []
    const { promise, resolve } = Promise.withResolvers<void>()
    const onNewer = (error: Refused) => {
      told.push(error)
      resolve()
    }
    const calm = await watchSchema({ db: ground.app, onNewer, everyMs: 5 })
    // It has looked at least once when its own next look is behind these.
    for (let look = 0; look < 5; look += 1) await ground.app.pool.query('select pg_backend_pid()')
    await calm.stop()
    assert.deepEqual(told, [])
    const watch = await watchSchema({ db: ground.app, onNewer, everyMs: 5 })
    await owner.query(`insert into duly.migration values (9999, '9999-of-next-year', 'x')`)
    await promise
    await watch.stop()
    assert.equal(told.length, 1)
    assert.match(
      told.map(({ message }) => message).join(),
      /"9999-of-next-year".*Install that version here too/,
    )
  })

  test('may see what was applied, and change none of it', async () => {
    await assert.rejects(ground.app.pool.query('delete from duly.migration'), { code: '42501' })
    await assert.rejects(ground.app.pool.query(`update duly.migration set name = 'x'`), { code: '42501' })
  })
})
