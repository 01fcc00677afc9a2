// For tests alone: a real installation in a temporary directory whose desk and console listen, with two administrators, an auditor, an
// analyst and an approver.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Answer, openPasskeyClient, type PasskeyClient } from '../../src/cli/passkey/passkey-client.ts'
import { createSoftwarePasskey } from '../../src/cli/passkey/software-passkey.ts'
import type { Employment, Role } from '../../src/kernel/actor.ts'
import { createChanges } from '../../src/server/changes.ts'
import { type Deployment, type OpenOptions, openDeployment } from '../../src/server/deployment.ts'
import { addContact, addPerson, addTenant } from '../../src/server/directory.ts'
import { foundDirectory, foundGate } from '../../src/server/found.ts'
import { listen } from '../../src/server/http/listen.ts'
import { holdAnswers } from '../../src/server/http/serve-route.ts'
import { type Log, originOf } from '../../src/server/http/site.ts'
import type { Bundle } from '../../src/server/http/static.ts'
import { createSurfaces } from '../../src/server/http/surfaces.ts'
import { defaultSettings } from '../../src/server/settings/settings.ts'
import { makeLink } from '../../src/server/sign-in/links.ts'
import { ownerKindOf, type SignInSurface } from '../../src/server/sign-in/owner.ts'
import { createSurfaceApp } from '../../src/server/sign-in/surface-app.ts'
import { siteOf } from '../../src/server/site.ts'
import { mountCustomer } from '../../src/server/surfaces/customer/mount.ts'
import { authDepsOf, mountDesk, openPeople } from '../../src/server/web.ts'
import { asWorker } from '../../src/server/worker/demand-at-work.ts'
import { asOperator } from '../../src/store/installation/operator.ts'
import { layCluster, watchGrants } from '../cluster.ts'
import { freePort } from '../free-port.ts'
import { callAs } from './far-side.ts'
import { provider } from './provider.ts'
import { testBundles } from './sign-in/sign-in-ground.ts'

export type AdminDesk = {
  readonly d: Deployment
  /** Moves the clock on. */
  pass(seconds: number): void
  origin(surface: SignInSurface): string
  client(id: string, surface?: SignInSurface): Promise<PasskeyClient>
  /** Enrols by a link that somebody was given, and signs in. */
  enrol(url: string, surface?: SignInSurface): Promise<PasskeyClient>
  /** A program's request to the desk's host, without cookie or origin. */
  program(method: string, path: string, token: string | null, body?: unknown): Promise<Answer>
  /** The addresses of the desk's host, as its routes are written. */
  readonly routes: readonly { readonly method: string; readonly path: string }[]
  /** Everything that was logged. */
  readonly logged: readonly string[]
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>
  close(): Promise<void>
}

const cast: readonly (readonly [string, string, readonly Role[], Employment])[] = [
  ['root', 'Rut Adler', ['administrator'], 'employee'],
  ['noor', 'Noor Haddad', ['administrator'], 'employee'],
  ['ines', 'Ines Duarte', ['auditor'], 'employee'],
  ['mara', 'Mara Lindqvist', ['intake', 'analyst'], 'employee'],
  ['ada', 'Ada Moreau', ['approver'], 'employee'],
]

type Options = {
  readonly desk?: Bundle
  readonly watched?: boolean
  readonly login?: 'system' | 'web'
}

/**
 * `watched`: as in use, the database asks who stands behind a grant (migration 0080). `login`: what the faces have of the database; `web`,
 * as in use, where each part is a process with its own, or `system`, where one process does everything.
 */
export async function openAdminDesk({
  desk = new Map(),
  watched = false,
  login = 'web',
}: Options = {}): Promise<AdminDesk> {
  holdAnswers()
  const path = await mkdtemp(join(tmpdir(), 'duly-admin-'))
  await foundDirectory({
    path,
    mode: 'demo',
    createdAt: new Date().toISOString(),
    provider,
    settings: defaultSettings('demo'),
    ports: { web: await freePort() },
  })
  let passed = 0
  const now = () => new Date(Date.now() + passed).toISOString()
  await layCluster(path)
  const logged: string[] = []
  const d = await openDeployment({ path, onLog: line => logged.push(line), now })
  await foundGate(d)
  await seed(d)
  if (watched) await watchGrants(d.databaseUrls.owner, 'enable')
  const site = siteOf(d)
  const part = login === 'web' ? await openWebPart(d, { path, now, onLog: line => logged.push(line) }) : null
  const people = await openPeople(part ?? d, noting(logged))
  const deps = authDepsOf(people.d, noting(logged))
  const bundles = await testBundles()
  const ground = (surface: SignInSurface) => createSurfaceApp({ deps, surface, bundles, stop: () => {} })
  const app = ground('desk')
  mountDesk(app, people.d, deps, { changes: createChanges(), checks: {}, bundle: desk })
  const customer = await mountCustomer(ground('customer'), people.d, { deps, bundle: new Map() })
  const fetch = createSurfaces(site, { desk: app, approve: ground('approve'), customer })
  const web = await listen({ fetch, address: '127.0.0.1', port: d.dir.settings.ports.web })
  const origin = (surface: SignInSurface) => originOf(site, surface)
  const enrol: AdminDesk['enrol'] = async (url, surface = 'desk') => {
    const rpId = d.dir.settings.hosts[surface]
    const someone = openPasskeyClient(createSoftwarePasskey({ rpId, origin: origin(surface) }))
    await someone.enrol(url)
    await someone.signIn()
    return someone
  }
  return {
    d,
    origin,
    enrol,
    pass: seconds => {
      passed += seconds * 1000
    },
    client: async (id, surface = 'desk') =>
      enrol(await asOperator(d, () => makeLink(deps, { kind: ownerKindOf[surface], id }, surface)), surface),
    routes: app.routes,
    logged,
    program: (method, at, token, body) => callAs(origin('desk'), token, at, { method, body }),
    query: (text, values = []) => asWorker(d, tx => tx.query(text, values)),
    close: async () => {
      await web.close()
      await people.close()
      await part?.close()
      await d.close()
      await rm(path, { recursive: true, force: true })
    },
  }
}

/** The part that serves the faces, beside what has set the installation up. */
function openWebPart(
  { databaseUrls }: Pick<Deployment, 'databaseUrls'>,
  options: Omit<OpenOptions, 'as'>,
): Promise<Deployment> {
  return openDeployment({ ...options, as: { part: 'web', urls: databaseUrls.logins } })
}

/** A fault is told to the test as well as printed. */
function noting(logged: string[]): Log {
  const error = (...said: unknown[]) => {
    logged.push(JSON.stringify(said))
    console.error(...said)
  }
  return { info() {}, warn() {}, error } as unknown as Log
}

async function seed(d: Deployment): Promise<void> {
  await asWorker(d, async tx => {
    for (const [id, name, roles, employment] of cast)
      await addPerson(
        tx,
        d.vault,
        { id, name, mail: `${id}@quillfern.example`, human: `h-${id}`, roles, employment },
        d.now(),
      )
    for (const [id, name] of [
      ['acme', 'Acme Harbour B.V.'],
      ['stad', 'Stad Delfmond'],
    ] as const) {
      const tenant = { id, kind: 'enterprise', country: 'NL', name, domains: [`${id}.example`] } as const
      await addTenant(tx, d.vault, tenant, `key-${id}`)
      await addContact(tx, d.vault, id, {
        id: `${id}-admin`,
        name: `${name} admin`,
        mail: `admin@${id}.example`,
        language: 'en',
      })
    }
  })
}
