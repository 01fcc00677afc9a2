// A disk that fills up: new papers are refused while there is still room for what must go on, and taken again once there is more.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, statfs, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import nodemailer from 'nodemailer'
import { layCluster } from '../../../test/cluster.ts'
import { cast } from '../../../test/given.ts'
import { provider } from '../../../test/server/provider.ts'
import { travel } from '../../../test/store-road.ts'
import { removeEmbedded } from '../../store/cluster/embedded.ts'
import { StorageFull } from '../../store/documents.ts'
import { type Deployment, openDeployment } from '../deployment.ts'
import { foundDirectory, foundGate } from '../found.ts'
import { startLog } from '../log/running-log.ts'
import { startMailIn } from '../mail/mail-in.ts'
import { receiveArrival } from '../papers/intake.ts'
import { startWitnessProcess } from '../part/witness-process.ts'

const SIZE_MB = 500
const skip = process.getuid?.() !== 0 && 'needs the right to mount'

describe('a disk that fills up', { skip, timeout: 240_000 }, () => {
  let base: string
  let d: Deployment
  const disk = () => join(base, 'disk')
  before(async () => {
    base = await mkdtemp(join(tmpdir(), 'duly-disk-'))
    await mkdir(disk())
    execFileSync('chmod', ['755', base])
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE_MB}m,mode=755`, 'tmpfs', disk()])
    const path = join(disk(), 'data')
    await foundDirectory({
      path,
      mode: 'demo',
      createdAt: new Date().toISOString(),
      provider,
      ports: { smtp: 0 },
    })
    await layCluster(path)
    d = await openDeployment({ path, onLog: () => {} })
    await foundGate(d)
  })
  after(async () => {
    await d?.close()
    await removeEmbedded(join(disk(), 'data'))
    execFileSync('umount', [disk()])
    await rm(base, { recursive: true, force: true })
  })

  const fill = async (leave: number) => {
    const { bavail, bsize } = await statfs(disk())
    await writeFile(join(disk(), 'ballast'), Buffer.alloc(Math.max(0, bavail * bsize - leave)))
  }
  const arrival = (text: string) => ({
    channel: 'upload' as const,
    bytes: Buffer.from(text),
    fileName: 'paper.txt',
    service: { servedAt: d.now(), servedManner: 'courier', servedUncertain: false, entityServed: 'Q Inc.' },
    receivedAt: d.now(),
    sender: null,
  })
  const seenAgain = () => new Promise(resolve => setTimeout(resolve, 1_100))

  test('papers are refused by mail with 452 and by upload; acts and ticks go on; with room they are taken again', async () => {
    const smtp = await startMailIn(d, () => {})
    const witness = startWitnessProcess(d.dir, () => {})
    const log = await startLog(
      d,
      () => {},
      () => {},
    )
    const mail = (n: number) =>
      nodemailer.createTransport({ host: '127.0.0.1', port: smtp.port, ignoreTLS: true }).sendMail({
        from: 'a@agency.example',
        to: d.provider.mail.intake,
        subject: `Demand ${n}`,
        text: `paper ${n}`,
      })
    await mail(1)
    await fill(20 * 1024 * 1024)
    await seenAgain()
    await assert.rejects(mail(2), (e: { responseCode?: number }) => e.responseCode === 452)
    await assert.rejects(receiveArrival(d, cast.ines, arrival('two')), StorageFull)
    // The database, the log and what people do have the rest.
    const { tick } = log.sequencer.state()
    await travel(d.store, 'confirmed')
    for (const end = performance.now() + 60_000; log.sequencer.state().tick < tick + 2; ) {
      assert.ok(performance.now() < end, 'it ticks')
      await new Promise(resolve => setTimeout(resolve, 50))
    }
    await rm(join(disk(), 'ballast'))
    await seenAgain()
    await mail(2)
    await receiveArrival(d, cast.ines, arrival('two'))
    await log.stop()
    await witness.stop()
    await smtp.close()
  })

  test('a disk that is full to the last byte loses nothing that was acknowledged', async () => {
    await fill(0)
    await seenAgain()
    await assert.rejects(receiveArrival(d, cast.ines, arrival('three')), StorageFull)
    await rm(join(disk(), 'ballast'))
    await seenAgain()
    await receiveArrival(d, cast.ines, arrival('three'))
  })
})
