// For tests alone: a fresh database with a few people, and real listeners with a host name per surface on it.
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Employment } from '../../../src/kernel/actor.ts'
import type { Site } from '../../../src/server/http/site.ts'
import { loadBundle } from '../../../src/server/http/static.ts'
import { type AuthDeps, SYSTEM } from '../../../src/server/sign-in/owner.ts'
import { removeEmbedded, startEmbedded } from '../../../src/store/cluster/embedded.ts'
import {
  type Database,
  openDatabase,
  openSurfaces,
  withPeople,
  withTransaction,
} from '../../../src/store/database.ts'
import { type Documents, openDocuments } from '../../../src/store/documents.ts'
import { sealField } from '../../../src/store/keys/field.ts'
import type { Vault } from '../../../src/store/keys/vault.ts'
import { buildWeb } from '../../../src/web/build.ts'
import { layCluster } from '../../cluster.ts'
import { freePort } from '../../free-port.ts'
import { testMatterKeys } from '../../ground.ts'

export type Line = { level: 'info' | 'warn' | 'error'; fields: unknown; text: string }

export type TestGround = {
  readonly deps: AuthDeps
  readonly db: Database
  readonly vault: Vault
  readonly documents: Documents
  readonly site: Site
  readonly lines: Line[]
  /** Moves the clock of `deps.now` on. */
  pass(seconds: number): void
  addPerson(person: {
    id: string
    name: string
    roles: readonly string[]
    employment?: Employment
  }): Promise<void>
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>
  close(): Promise<void>
}

export async function openTestGround(): Promise<TestGround> {
  const dir = await mkdtemp(join(tmpdir(), 'duly-auth-'))
  await layCluster(dir)
  const server = await startEmbedded({ dir, onLog: () => {} })
  const system = await openDatabase({ url: server.systemUrl, role: 'system' })
  const db = withPeople(system, await openSurfaces(server.loginUrls))
  const site = await localSite()
  const vault: Vault = {
    matterKeys: testMatterKeys(),
    directoryKey: randomBytes(32),
    macKey: randomBytes(32),
    searchKey: randomBytes(32),
    sessionKey: randomBytes(32),
    wrapToSeal: () => randomBytes(200),
  }
  const lines: Line[] = []
  let passed = 0
  const now = () => new Date(Date.now() + passed).toISOString()
  const deps: AuthDeps = { db, vault, site, now, log: logInto(lines) }
  const query = <Row>(text: string, values: readonly unknown[] = []) =>
    withTransaction(db, SYSTEM, tx => tx.query<Row>(text, values))
  return {
    deps,
    db,
    vault,
    documents: await openDocuments(join(dir, 'documents'), randomBytes(32)),
    site,
    lines,
    query,
    pass: seconds => {
      passed += seconds * 1_000
    },
    addPerson: async ({ id, name, roles, employment = 'employee' }) => {
      const profile = sealField(vault.directoryKey, [id, 1, 'profile'], {
        name,
        mail: null,
        human: `h-${id}`,
      })
      await query(
        'insert into duly.person (id, employment, roles, profile, created_at) values ($1, $2, $3, $4, $5)',
        [id, employment, roles, profile, now()],
      )
    },
    close: async () => {
      await db.close()
      await server.stop()
      await removeEmbedded(dir)
      await rm(dir, { recursive: true, force: true })
    },
  }
}

export async function localSite(): Promise<Site> {
  return {
    scheme: 'http',
    port: await freePort(),
    hosts: {
      desk: 'desk.localhost',
      authority: 'authority.localhost',
      customer: 'customer.localhost',
      approve: 'approve.localhost',
      public: 'public.localhost',
    },
    provider: 'Example Mail',
    demo: true,
  }
}

/** The bundles that server-rendered pages need, built if they are not current. */
export async function testBundles() {
  const folders = await buildWeb({ only: ['theme', 'sign-in'] })
  return { theme: await loadBundle(folders.theme!), signIn: await loadBundle(folders['sign-in']!) }
}

/** A log that says only what went wrong. */
export const faultsOnly = {
  info() {},
  warn() {},
  error(...what: unknown[]) {
    console.error(...what)
  },
} as never

function logInto(lines: Line[]): AuthDeps['log'] {
  const at = (level: Line['level']) => (fields: unknown, text?: string) => {
    lines.push({ level, fields, text: text ?? '' })
  }
  return { info: at('info'), warn: at('warn'), error: at('error') } as AuthDeps['log']
}
