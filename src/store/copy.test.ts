import assert from 'node:assert/strict'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import { layCluster } from '../../test/cluster.ts'
import { type Embedded, removeEmbedded, startEmbedded } from './cluster/embedded.ts'
import { copyOut } from './copy.ts'

describe('COPY out of the database', { timeout: 500_000 }, () => {
  let dir: string
  let embedded: Embedded
  let client: pg.Client

  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'duly-copy-'))
    await chmod(dir, 0o755)
    await layCluster(dir)
    embedded = await startEmbedded({ dir, onLog: () => {} })
    client = new pg.Client({ connectionString: embedded.adminUrl })
    await client.connect()
  })
  after(async () => {
    await client.end()
    await embedded.stop()
    await removeEmbedded(dir)
    await rm(dir, { recursive: true, force: true })
  })

  // The stream holds 64 KiB; a table just above it comes in one piece with the server's last word.
  for (const rows of [1, 2000, 6900, 7000, 9000, 200_000]) {
    test(`gives all of ${rows} rows, and the connection is free afterwards`, async () => {
      let bytes = 0
      const copy = `copy (select lpad(i::text, 9, '0') from generate_series(1, ${rows}) i) to stdout`
      for await (const chunk of copyOut(client, copy)) bytes += (chunk as Buffer).length
      assert.equal(bytes, rows * 10)
      const { rows: found } = await client.query('select 1 as one')
      assert.deepEqual(found, [{ one: 1 }])
    })
  }
})
