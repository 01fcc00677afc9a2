// A real database for whole-system tests: started once per test process, on a fresh copy of the migrated cluster.
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Policy } from '../src/domain/registry/context.ts'
import { wrapSmall } from '../src/seal/age/age.node.ts'
import { generateIdentity, recipientOf } from '../src/seal/age/age-keys.node.ts'
import { type Embedded, startEmbedded } from '../src/store/cluster/embedded.ts'
import { type Database, openDatabase, withTransaction } from '../src/store/database.ts'
import { keyedHash, sealField } from '../src/store/keys/field.ts'
import type { MatterKeys } from '../src/store/keys/matter-key-source.ts'
import type { Vault } from '../src/store/keys/vault.ts'
import type { Store } from '../src/store/store.ts'
import { layCluster } from './cluster.ts'

export type Ground = {
  readonly embedded: Embedded
  readonly app: Database
  readonly vault: Vault
  readonly sealIdentity: string
  close(): Promise<void>
}

/** Starts a migrated PostgreSQL in a temporary directory. Call `close` in `after`. */
export async function startGround(): Promise<Ground> {
  const dir = await mkdtemp(join(tmpdir(), 'duly-ground-'))
  await layCluster(dir)
  const embedded = await startEmbedded({ dir, onLog: () => {} })
  // The system's login acts as anybody, and policies hold for whom it acts as; src/store/who-acts.test.ts is about the others.
  const app = await openDatabase({ url: embedded.systemUrl, role: 'system' })
  const sealIdentity = generateIdentity()
  return {
    embedded,
    app,
    vault: testVault(recipientOf(sealIdentity)),
    sealIdentity,
    close: async () => {
      await app.close()
      await embedded.stop()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

function testVault(sealRecipient: string): Vault {
  return {
    matterKeys: testMatterKeys(),
    directoryKey: randomBytes(32),
    macKey: randomBytes(32),
    searchKey: randomBytes(32),
    sessionKey: randomBytes(32),
    wrapToSeal: key => wrapSmall(key, [sealRecipient]),
  }
}

/** One epoch, of no month in which a test could open another. */
export function testMatterKeys(): MatterKeys {
  const epoch = { label: '2000-01', ordinal: 1, key: randomBytes(32) }
  return { current: () => epoch, find: label => (label === epoch.label ? epoch : undefined) }
}

export const testPolicy: Policy = {
  windowMinutes: 60,
  authorisationMinutes: 240,
  downloadDays: 14,
  adoptedPermitted: [],
}

export function testStore(ground: Ground, clock: { now: string }): Store {
  return {
    db: ground.app,
    vault: ground.vault,
    now: () => clock.now,
    newId: () => randomBytes(16).toString('hex'),
    newReference: () => `D-${randomBytes(5).toString('hex').toUpperCase()}`,
    policy: testPolicy,
    packHash: () => 'a'.repeat(64),
    wake: async () => {},
  }
}

/** A directory of people, one tenant per kind, one authority with one officer. Ids are the names, for readable tests. */
export async function seedDirectory(ground: Ground): Promise<void> {
  const profile = (id: string, value: unknown) =>
    sealField(ground.vault.directoryKey, [id, 1, 'profile'], value)
  await withTransaction(ground.app, { kind: 'system', id: 'worker', roles: [] }, async tx => {
    const people: [string, string[], string][] = [
      ['ines', ['intake'], 'employee'],
      ['mara', ['analyst'], 'employee'],
      ['carl', ['counsel'], 'employee'],
      ['ada', ['approver'], 'employee'],
      ['bo', ['approver'], 'employee'],
      ['cem', ['custodian'], 'employee'],
      ['sub', ['analyst'], 'subcontractor'],
      ['root', ['administrator'], 'employee'],
    ]
    for (const [id, roles, employment] of people) {
      await tx.query('insert into duly.person values ($1, $2, $3, $4, true, now())', [
        id,
        employment,
        roles,
        profile(id, { name: id }),
      ])
    }
    for (const [id, kind] of [
      ['acme', 'enterprise'],
      ['stad', 'public_sector'],
      ['third', 'enterprise'],
    ] as const) {
      const mac = keyedHash(ground.vault.macKey, 'tenant', id)
      await tx.query('insert into duly.tenant values ($1, $2, $3, $4, $5)', [
        id,
        kind,
        'NL',
        mac,
        profile(id, { name: id }),
      ])
      await tx.query('insert into duly.contact values ($1, $2, $3, $4, true)', [
        `${id}-admin`,
        id,
        'en',
        profile(`${id}-admin`, { name: `${id} admin`, mail: `admin@${id}.example` }),
      ])
    }
    await tx.query('insert into duly.authority values ($1, $2, $3, now())', [
      'travis',
      'US',
      profile('travis', { name: 'Travis County' }),
    ])
    await tx.query('insert into duly.officer values ($1, $2, $3, true)', [
      'officer',
      'travis',
      profile('officer', { name: 'Officer' }),
    ])
  })
}

/** A superuser connection, for looking at what a thief of the database would see. */
export async function asThief(ground: Ground): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: ground.embedded.adminUrl })
  await client.connect()
  return client
}
