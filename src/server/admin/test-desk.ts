// For tests alone: a real installation in a temporary directory whose desk and console listen, with two administrators, an auditor, an
// analyst and an approver.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { layCluster } from '../../../test/cluster.ts'
import { type Answer, openPasskeyClient, type PasskeyClient } from '../../cli/passkey-client.ts'
import { createSoftwarePasskey } from '../../cli/software-passkey.ts'
import type { Employment, Role } from '../../demand/vocabulary.ts'
import { makeLink } from '../auth/links.ts'
import { ownerKindOf, type SignInSurface } from '../auth/owner.ts'
import { createSurfaceApp } from '../auth/surface-app.ts'
import { freePort, testBundles } from '../auth/test-ground.ts'
import { createChanges } from '../changes.ts'
import { mountCustomer } from '../customer/mount.ts'
import { type Deployment, openDeployment } from '../deployment.ts'
import { addContact, addPerson, addTenant } from '../directory.ts'
import { foundDirectory, foundGate } from '../found.ts'
import { listen } from '../http/listen.ts'
import { type Log, originOf } from '../http/site.ts'
import type { Bundle } from '../http/static.ts'
import { createSurfaces } from '../http/surfaces.ts'
import { defaultSettings } from '../settings.ts'
import { siteOf } from '../site.ts'
import { callAs } from '../test-far-side.ts'
import { provider } from '../test-provider.ts'
import { authDepsOf, mountDesk } from '../web.ts'
import { asWorker } from '../worker/demand-at-work.ts'

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

export async function openAdminDesk({ desk = new Map() }: { desk?: Bundle } = {}): Promise<AdminDesk> {
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
  const site = siteOf(d)
  const deps = authDepsOf(d, noting(logged))
  const bundles = await testBundles()
  const ground = (surface: SignInSurface) => createSurfaceApp({ deps, surface, bundles, stop: () => {} })
  const app = ground('desk')
  mountDesk(app, d, deps, { changes: createChanges(), checks: {}, bundle: desk })
  const customer = await mountCustomer(ground('customer'), d, { deps, bundle: new Map() })
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
      enrol(await makeLink(deps, { kind: ownerKindOf[surface], id }, surface), surface),
    routes: app.routes,
    logged,
    program: (method, at, token, body) => callAs(origin('desk'), token, at, { method, body }),
    query: (text, values = []) => asWorker(d, tx => tx.query(text, values)),
    close: async () => {
      await web.close()
      await d.close()
      await rm(path, { recursive: true, force: true })
    },
  }
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
