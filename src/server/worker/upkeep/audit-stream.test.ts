import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer as createHttp } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type Ground, startGround } from '../../../../test/ground.ts'
import { noteAct } from '../../../store/own-acts.ts'
import type { Deployment } from '../../deployment.ts'
import { networkSchema } from '../../settings/network.ts'
import { asWorker } from '../demand-at-work.ts'
import { frameOf, tellAudit } from './audit-stream.ts'

describe('the audit stream', { timeout: 300_000 }, () => {
  let ground: Ground
  let dir: string
  before(async () => {
    ground = await startGround()
    dir = await mkdtemp(join(tmpdir(), 'duly-audit-'))
  })
  after(async () => {
    await ground?.close()
    await rm(dir, { recursive: true, force: true })
  })

  const clock = { now: '2026-11-25T10:00:00.000Z' }
  const open = (to: string) =>
    ({
      db: ground.app,
      dir: { path: dir },
      network: networkSchema.parse({ v: 1, audit: { to } }),
      now: () => clock.now,
    }) as unknown as Deployment
  const note = (kind: 'signed_in' | 'settings_changed', id: string) =>
    asWorker({ db: ground.app }, tx =>
      noteAct(tx, { vault: ground.vault, now: () => clock.now }, {
        kind,
        by: { kind: 'staff', id },
        data: { name: 'CANARY' },
      } as Parameters<typeof noteAct>[2]),
    )
  const later = () => {
    clock.now = new Date(Date.parse(clock.now) + 60_000).toISOString()
  }

  test('tells each act once and in order, by kind and id; what was not taken is told again', async () => {
    const heard: { kind: string; byId: string }[] = []
    let status = 500
    const receiver = createHttp((asked, answer) => {
      let text = ''
      asked.on('data', (chunk: Buffer) => {
        text += chunk
      })
      asked.on('end', () => {
        assert.doesNotMatch(text, /CANARY/)
        if (status === 200) heard.push(...(JSON.parse(text) as typeof heard))
        answer.writeHead(status).end()
      })
    }).listen(0, '127.0.0.1')
    await once(receiver, 'listening')
    const d = open(`http://127.0.0.1:${(receiver.address() as AddressInfo).port}/audit`)
    try {
      await note('signed_in', 'mara')
      assert.equal(await tellAudit(d), 0, 'an act of this moment may not be the first of its time')
      later()
      await assert.rejects(tellAudit(d))
      status = 200
      assert.equal(await tellAudit(d), 1)
      await note('settings_changed', 'root')
      later()
      assert.equal(await tellAudit(d), 1)
      assert.equal(await tellAudit(d), 0)
      assert.deepEqual(
        heard.map(line => [line.kind, line.byId]),
        [
          ['signed_in', 'mara'],
          ['settings_changed', 'root'],
        ],
      )
    } finally {
      receiver.close()
    }
  })

  test('speaks syslog over a stream, each message counted', async () => {
    let text = ''
    const receiver = createServer(socket => {
      socket.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
      })
    })
    receiver.listen(join(dir, 'log.sock'))
    await once(receiver, 'listening')
    try {
      await note('signed_in', 'ada')
      later()
      const closed = once(receiver, 'connection').then(([socket]) => once(socket, 'end'))
      assert.equal(await tellAudit(open(`syslog+unix:${join(dir, 'log.sock')}`)), 1)
      await closed
      const [, length, frame = ''] = /^(\d+) (<110>1 .*)$/.exec(text) ?? []
      assert.equal(Buffer.byteLength(frame), Number(length))
      assert.match(
        frame,
        /^<110>1 2026-11-25T\S+Z \S+ duly \d+ signed_in \[duly@32473 id="\w+" by="staff" byId="ada"\]$/,
      )
    } finally {
      receiver.close()
    }
  })

  test('what would end a field is escaped', () => {
    const line = { id: 'i', at: 't', kind: 'k', by: 'staff', byId: 'a"]\\', about: null }
    assert.match(frameOf(line), /byId="a\\"\\\]\\\\"\]$/)
  })
})
