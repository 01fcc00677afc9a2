// The settings and the provider's profile, changed at the desk: files of the data directory, written whole, one administrator at
// a time. A change of settings has its leaf in the log before it is used.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { ProviderPage, SettingsPage } from '../../api/desk/settings.ts'
import { mayReadSystem } from '../../directory/administration.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { writeDurably } from '../../store/durable.ts'
import { noteAct } from '../../store/own-acts.ts'
import type { Deployment } from '../deployment.ts'
import { readPermitted } from '../law/permitted.ts'
import { type Provider, parseProvider, readProvider } from '../provider.ts'
import { readSettings } from '../settings/settings.ts'
import { changedMeanwhile } from './people.ts'
import { listPinChanges } from './pin-changes.ts'
import { listPolicyChanges, policyLines } from './policies.ts'
import { digest, oneAtATime } from './settings-write.ts'

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
    pinChanges: await listPinChanges(d, actor),
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
  actor: Actor,
  { version, provider: sent }: { version: string; provider: unknown },
): Promise<{ version: string; restart: boolean } | Refusal> {
  return withTransaction(d.db, databaseActor(actor), async tx => {
    await oneAtATime(tx)
    const before = await readProvider(d.dir.path)
    if (digest(before) !== version) return changedMeanwhile()
    const after = parsed(sent, before)
    if ('code' in after) return after
    const changed = (Object.keys(after) as (keyof Provider)[]).filter(
      key => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
    )
    if (changed.length > 0) {
      await noteAct(tx, d, {
        kind: 'provider_changed',
        by: { kind: 'staff', id: actor.id },
        data: { changed },
      })
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
      sentence('borders.profile_field_cannot_read'),
      sentence('borders.every_entity_short_id_name'),
    )
    const issues = error instanceof z.ZodError ? error.issues : []
    return {
      ...refusal,
      ...(detail === null ? {} : { detail }),
      fields: issues.map(issue => ['provider', ...issue.path].join('.')),
    }
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
