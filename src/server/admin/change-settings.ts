// The settings and the provider's profile, changed at the desk: files of the data directory, written whole, one administrator at
// a time. A change of settings has its leaf in the log before it is used.
import { createHash, randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Actor } from '../../demand/actor.ts'
import { mayReadSystem } from '../../demand/administration.ts'
import { type Refusal, refuse } from '../../demand/refusal.ts'
import { encodeJcs } from '../../ledger/jcs.ts'
import type { Transaction } from '../../store/database.ts'
import { writeDurably } from '../../store/durable.ts'
import type { Deployment } from '../deployment.ts'
import { readPermitted } from '../law/permitted.ts'
import { writeSystemLeaf } from '../log-changes.ts'
import { type Provider, parseProvider, readProvider } from '../provider.ts'
import { type RunSettings, readSettings, writeSettings } from '../settings.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { noteAct } from './acts.ts'
import type { ProviderPage, SettingsPage } from './api.ts'
import { changedMeanwhile } from './people.ts'
import { listPolicyChanges, policyLines, readPolicies } from './policies.ts'

/** Any number that nothing else here locks. */
const FILES_LOCK = 7_240_552

export async function settingsPage(
  d: Deployment,
  actor: Actor,
  locked: string | null,
): Promise<SettingsPage> {
  const file = await readSettings(d.dir.path)
  const { log, webhooks, gate, courtDays } = file
  return {
    version: digest(file),
    policies: policyLines(file),
    changes: await listPolicyChanges(d, actor),
    log: { seconds: log.seconds, slowSeconds: log.seconds * log.slowEvery, slots: log.slots },
    adoptedPermitted: await adoptedPermitted(d, actor),
    courtDays,
    webhooks,
    gate: { ...(await pinned(d.dir.gate)), pollMs: gate.pollMs },
    /** A process of its own that has read the file before does not know of it yet. */
    restart: digest(file) !== digest(d.settings),
    file: 'policy.json',
    whole: mayReadSystem(actor) === null,
    locked,
  }
}

async function adoptedPermitted(d: Deployment, actor: Actor): Promise<string[]> {
  const { policies } = await readPermitted(d, actor)
  return policies.filter(p => p.withdrawnAt === null).map(p => p.name)
}

/** What the gate goes by stands in its own file; null where its folder is kept elsewhere. */
async function pinned(
  folder: string,
): Promise<{ downloadDays: number | null; lookupsPerHour: number | null }> {
  try {
    const pin = JSON.parse(await readFile(join(folder, 'pin.json'), 'utf8')) as Record<string, unknown>
    const number = (value: unknown) => (typeof value === 'number' ? value : null)
    return { downloadDays: number(pin.downloadDays), lookupsPerHour: number(pin.lookupsPerHour) }
  } catch {
    return { downloadDays: null, lookupsPerHour: null }
  }
}

/** Leaf and note in the transaction given, the file written before it commits. Writes nothing where nothing changes. */
export async function writeChanged(
  tx: Transaction,
  d: Deployment,
  by: string,
  change: (before: RunSettings) => RunSettings,
): Promise<RunSettings> {
  await oneAtATime(tx)
  const before = await readSettings(d.dir.path)
  const after = change(before)
  if (digest(after) === digest(before)) return before
  await noteAct(tx, d, {
    kind: 'settings_changed',
    by: { kind: 'staff', id: by },
    data: differences(noted(before), noted(after)),
  })
  await writeSystemLeaf(tx, d, {
    v: 1,
    kind: 'policy_changed',
    id: randomBytes(16).toString('hex'),
    at: d.now(),
    policy: 'settings',
    before: digest(before),
    after: digest(after),
  })
  // Where the commit fails, the next start finds file and log apart and logs the file.
  await writeSettings(d.dir.path, after)
  Object.assign(d.settings, after)
  return after
}

/** Of a list of people how many they are: who they are stands in the settings. */
function noted(s: RunSettings): Readonly<Record<string, number>> {
  const { keepOnlineDays, restrictedPeople } = s
  return { ...readPolicies(s), keepOnlineDays, restrictedPeople: restrictedPeople.length }
}

function differences(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(after)
      .filter(([key, value]) => before[key] !== value)
      .map(([key, value]) => [key, { before: before[key], after: value }]),
  )
}

/** What stands for a password that is not shown; sent back, it means: as it was. */
const UNCHANGED = '…'

export async function providerPage(d: Deployment, locked: string | null): Promise<ProviderPage> {
  const file = await readProvider(d.dir.path)
  const mail = { ...file.mail, smtp: withoutPassword(file.mail.smtp) }
  return {
    version: digest(file),
    provider: { ...file, mail },
    restart: needsRestart(d.provider, file),
    locked,
  }
}

export async function changeProvider(
  d: Deployment,
  by: string,
  { version, provider: sent }: { version: string; provider: unknown },
): Promise<{ version: string; restart: boolean } | Refusal> {
  return asWorker(d, async tx => {
    await oneAtATime(tx)
    const before = await readProvider(d.dir.path)
    if (digest(before) !== version) return changedMeanwhile()
    const after = parsed(sent, before)
    if ('code' in after) return after
    const changed = (Object.keys(after) as (keyof Provider)[]).filter(
      key => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
    )
    if (changed.length > 0) {
      await noteAct(tx, d, { kind: 'provider_changed', by: { kind: 'staff', id: by }, data: { changed } })
      await writeDurably(join(d.dir.path, 'provider.json'), `${JSON.stringify(after, null, 2)}\n`, 0o600)
    }
    return { version: digest(after), restart: needsRestart(d.provider, after) }
  })
}

function parsed(sent: unknown, before: Provider): Provider | Refusal {
  try {
    const provider = parseProvider(JSON.stringify(sent))
    return {
      ...provider,
      mail: { ...provider.mail, smtp: withPassword(provider.mail.smtp, before.mail.smtp) },
    }
  } catch (error) {
    const detail = error instanceof Error && error.message.startsWith('provider.json:') ? error.message : null
    const refusal = refuse(
      'invalid_input',
      detail ?? 'The profile has a field that cannot be read.',
      'Every entity has a short id, a name, a country of two letters and an address; every service names one of them.',
    )
    const issues = error instanceof z.ZodError ? error.issues : []
    return { ...refusal, fields: issues.map(issue => ['provider', ...issue.path].join('.')) }
  }
}

/** Names, addresses and the mail server are read when Duly starts. */
function needsRestart(running: Provider, file: Provider): boolean {
  return digest(running) !== digest(file)
}

function withoutPassword(smtp: string): string {
  const url = new URL(smtp)
  if (url.password === '') return smtp
  url.password = UNCHANGED
  return decodeURI(url.href)
}

function withPassword(smtp: string, before: string): string {
  const url = new URL(smtp)
  if (decodeURIComponent(url.password) !== UNCHANGED) return smtp
  url.password = new URL(before).password
  return url.href
}

export async function oneAtATime(tx: Transaction): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1)', [FILES_LOCK])
}

/** As the leaf of the settings commits to them. */
export function digest(value: unknown): string {
  return createHash('sha256').update(encodeJcs(value)).digest('hex')
}
