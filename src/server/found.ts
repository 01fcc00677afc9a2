// A new installation: data directory, profile, settings, keys, witness and gate, so that the first start finds all of it.
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { initGate } from '../gate/init.ts'
import { instrumentTable } from '../law/instrument-table.ts'
import { allPacks } from '../law/packs.node.ts'
import { vkeyOf } from '../log/keys.ts'
import { recipientOf } from '../seal/age/age-keys.node.ts'
import { createDataDir, type DataDir, type Hosts, type Mode, type Ports } from '../store/data-dir.ts'
import { writeDurably } from '../store/durable.ts'
import type { Deployment } from './deployment.ts'
import { currentOrigin, openLogKey, openNextLogKey } from './log/log-keys.ts'
import type { Provider } from './provider.ts'
import { defaultSettings, type RunSettings, writeSettings } from './settings/settings.ts'
import { openWitnessKey } from './witness/witness.ts'
import { logFolder } from './worker/proof.ts'

export type NewInstallation = {
  readonly path: string
  readonly mode: Mode
  readonly createdAt: string
  readonly provider: Provider
  readonly settings?: RunSettings
  readonly hosts?: Partial<Hosts>
  readonly ports?: Partial<Ports>
}

/** Makes the directory with its profile and settings; keys come with the first opening. */
export async function foundDirectory(n: NewInstallation): Promise<DataDir> {
  const dir = await createDataDir(n.path, {
    mode: n.mode,
    createdAt: n.createdAt,
    ...(n.hosts ? { hosts: n.hosts } : {}),
    ...(n.ports ? { ports: n.ports } : {}),
  })
  await writeFile(join(n.path, 'provider.json'), `${JSON.stringify(n.provider, null, 2)}\n`, { mode: 0o600 })
  await writeSettings(n.path, n.settings ?? defaultSettings(n.mode))
  return dir
}

/** What a founding that broke off after the directory did not write any more. */
export async function foundRest(
  path: string,
  { mode, provider }: Pick<NewInstallation, 'mode' | 'provider'>,
): Promise<void> {
  const file = join(path, 'provider.json')
  if (!existsSync(file)) await writeFile(file, `${JSON.stringify(provider, null, 2)}\n`, { mode: 0o600 })
  if (!existsSync(join(path, 'policy.json'))) await writeSettings(path, defaultSettings(mode))
}

/** The gate, with the log, witness and pages that it is to believe. Once per installation. */
export async function foundGate(d: Deployment): Promise<void> {
  const origin = await currentOrigin(d)
  const witness = await openWitnessKey(d.dir)
  const identity = await initGate(d.dir.gate, {
    name: `gate.${d.dir.settings.hosts.public}`,
    log: [vkeyOf(await openLogKey(d, origin)), vkeyOf(await openNextLogKey(d))],
    witnesses: { quorum: 1, keys: [witness], selfWitnessed: true },
    // Relative to the gate's folder, so that a restored installation does not look into, or release into, the one it came from.
    logDirectory: relative(d.dir.gate, logFolder(d, origin)),
    approval: { rpId: d.dir.settings.hosts.approve, origin: d.urls.approve },
    lookup: { rpId: d.dir.settings.hosts.desk, origin: d.urls.desk },
    serverInbox: recipientOf(d.fromGate),
    outbox: relative(d.dir.gate, d.outbox),
    staleSeconds: Math.max(30, 2 * d.settings.log.seconds + 60),
    lookupsPerHour: d.settings.gate.lookupsPerHour,
    downloadDays: d.settings.downloadDays,
    instruments: instrumentTable(allPacks(), d.now()),
  })
  await writeDurably(
    join(d.dir.path, 'gate-public.json'),
    `${JSON.stringify({ v: 1, vkey: identity.gateKey, inbox: identity.inbox }, null, 2)}\n`,
    0o644,
  )
}
