// The files that a demo leaves (design § 8), each fetched by the person who would have it, and each verified offline.
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openFiles, viewFiles } from '../../log/files.ts'
import { exportLog } from '../../log/publisher.ts'
import { recipientOf } from '../../seal/age/age-keys.node.ts'
import { recipientFingerprint } from '../../seal/authorisation/authorisation-fields.ts'
import { keyFileOf } from '../../seal/own-key.ts'
import { trustFile } from '../../server/log/trust.ts'
import { publishEdition } from '../../server/surfaces/public/publish.ts'
import { logFolder } from '../../server/worker/proof.ts'
import type { Io } from '../io.ts'
import type { PasskeyClient } from '../passkey/passkey-client.ts'
import { verify } from '../verify/verify.ts'
import type { Road } from './road.ts'
import type { Stage } from './stage.ts'

/** Leaves the files and says of each what was checked. False where anything does not hold. */
export async function leaveFiles(s: Stage, road: Road, out: string, io: Io): Promise<boolean> {
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  const keep = (name: string, bytes: Uint8Array) => writeFile(join(out, name), bytes)
  await keep('demand.eml', road.served)
  await keep('notice.eml', road.notice)
  await keep('receipt.json', await wholeReceipt(s.tenant, road.matter))
  await keep('package.age', (await s.officer.call('GET', `/demands/${road.demandId}/package`)).bytes)
  const release = await s.officer.call('GET', `/demands/${road.demandId}/release-receipt.json`)
  await keep('release-receipt.json', release.bytes)
  await keep('officer.key', Buffer.from(keyFileForDemo(s.officerKey)))
  await chmod(join(out, 'officer.key'), 0o600)
  await keep('trust.json', await trustFile(s.d))
  await exportLog(viewFiles(logFolder(s.d, s.running.log?.origin ?? '')), openFiles(join(out, 'log')))
  await publishEdition(s.d, join(out, 'edition'))
  await publishEdition(s.d, join(s.d.dir.path, 'public'))
  io.out('\nChecked offline, against the keys in trust.json:')
  const paths = ['notice.eml', 'receipt.json', 'log', 'edition'].map(name => join(out, name))
  const files = await verify([...paths, '--trust', join(out, 'trust.json')], io)
  const opened = await verify(
    [
      join(out, 'package.age'),
      join(out, 'release-receipt.json'),
      '-i',
      join(out, 'officer.key'),
      '--trust',
      join(out, 'trust.json'),
    ],
    io,
  )
  return files === 0 && opened === 0
}

/** As the officer's browser saves one: it opens the answer there, and every age program takes it. */
export function keyFileForDemo(identity: string): string {
  const key = { identity, recipient: recipientOf(identity) }
  const file = keyFileOf(key, new Date().toISOString(), recipientFingerprint(key.recipient))
  return `# Demo key of the officer; a real one never leaves the officer.\n${file}`
}

/** The receipt grows with the log: the closing and counting leaves follow at the slow tick. */
async function wholeReceipt(tenant: PasskeyClient, matter: string): Promise<Buffer> {
  for (let i = 0; i < 200; i++) {
    const answer = await tenant.call('GET', `/demands/${matter}/receipt.json`)
    if (
      answer.status === 200 &&
      answer.bytes.includes('"kind":"closed"') &&
      answer.bytes.includes('"kind":"statistics"')
    )
      return answer.bytes
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  throw new Error('the receipt did not become whole')
}
