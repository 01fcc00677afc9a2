import assert from 'node:assert/strict'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { generateIdentity, recipientOf } from '../seal/age/age-keys.node.ts'
import { removeEmbedded, startEmbedded } from '../store/cluster/embedded.ts'
import { createDataDir } from '../store/data-dir.ts'
import { openKeystore } from '../store/keys/keystore.ts'
import { migrate } from '../store/migrate.ts'
import { run as backup } from './backup/backup.ts'
import type { Run } from './commands.ts'
import { run as doctor } from './doctor/doctor.ts'
import { type Io, WrongUse } from './io.ts'
import { run as restore } from './restore/restore.ts'

describe('looking after an installation', { timeout: 500_000 }, () => {
  let base: string

  before(async () => {
    base = await mkdtemp(join(tmpdir(), 'duly-operate-'))
    await chmod(base, 0o755)
    const { path, keys } = await createDataDir(join(base, 'a'), {
      mode: 'live',
      createdAt: new Date().toISOString(),
    })
    await openKeystore({ keys, mode: 'live', seal: { generateIdentity, recipientOf } })
    const server = await startEmbedded({ dir: path, onLog: () => {} })
    await migrate({ ownerUrl: server.ownerUrl })
    await server.stop()
  })

  after(async () => {
    for (const name of ['a', 'b']) await removeEmbedded(join(base, name))
    await rm(base, { recursive: true, force: true })
  })

  async function call(run: Run, name: string, args: string[], json = false) {
    const said = { out: '', err: '' }
    const io: Io = {
      json,
      data: join(base, name),
      out: text => {
        said.out += text
      },
      err: text => {
        said.err += text
      },
      progress: () => {},
    }
    return { status: await run(args, io), ...said }
  }

  test('a backup restored elsewhere is an installation that the doctor finds sound', async () => {
    const out = join(base, 'backup')
    const made = await call(backup, 'a', ['--out', out])
    assert.equal(made.status, 0)
    assert.match(made.out, /holds no keys/)
    const restored = await call(restore, 'b', ['--from', out, '--keys', join(base, 'a', 'keys')])
    assert.match(restored.out, /duly fsck/)
    const examined = await call(doctor, 'b', [], true)
    assert.equal(examined.status, 0, examined.out)
  })

  test('the doctor names what is wrong and ends with 1', async () => {
    await chmod(join(base, 'a', 'keys', 'online.key'), 0o644)
    const examined = await call(doctor, 'a', [])
    await chmod(join(base, 'a', 'keys', 'online.key'), 0o600)
    assert.equal(examined.status, 1)
    assert.match(examined.out, /fail {2}permissions: open to other users: keys\/online\.key\n {6}→ /)
  })

  test('a command without its directory is wrong use', async () => {
    await assert.rejects(call(backup, 'a', []), WrongUse)
    await assert.rejects(call(restore, 'c', []), WrongUse)
  })
})
