// For tests alone: a real installation in a temporary directory, its log ticking, both portals listening.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Hono } from 'hono'
import { layCluster } from '../../../test/cluster.ts'
import { openPasskeyClient, type PasskeyClient } from '../../cli/passkey-client.ts'
import { createSoftwarePasskey } from '../../cli/software-passkey.ts'
import type { Role } from '../../demand/vocabulary.ts'
import { buildWeb } from '../../web/build.ts'
import { makeLink } from '../auth/links.ts'
import { type Owner, ownerKindOf, type SignInSurface } from '../auth/owner.ts'
import { signedIn } from '../auth/signed-in.ts'
import { createSurfaceApp } from '../auth/surface-app.ts'
import { faultsOnly, freePort, testBundles } from '../auth/test-ground.ts'
import { authorityRoutes } from '../authority/routes.ts'
import { mountCustomer } from '../customer/mount.ts'
import { type Deployment, openDeployment } from '../deployment.ts'
import { addAuthority, addContact, addOfficer, addPerson, addTenant } from '../directory.ts'
import { foundDirectory, foundGate } from '../found.ts'
import { listen } from '../http/listen.ts'
import { originOf } from '../http/site.ts'
import { loadBundle } from '../http/static.ts'
import { createSurfaces } from '../http/surfaces.ts'
import { startLog } from '../running-log.ts'
import { defaultSettings } from '../settings.ts'
import { siteOf } from '../site.ts'
import { provider } from '../test-provider.ts'
import { authDepsOf } from '../web.ts'
import { startWitnessProcess } from '../witness-process.ts'
import { asWorker } from '../worker/demand-at-work.ts'

export type Portals = {
  readonly d: Deployment
  client(surface: SignInSurface, id: string): Promise<PasskeyClient>
  origin(surface: SignInSurface): string
  link(surface: SignInSurface, id: string): Promise<string>
  /** "GET /demands/:id" and so on: what the customer surface answers to, as it is mounted. */
  readonly customerRoutes: readonly string[]
  /** The same of the authorities' portal. */
  readonly authorityRoutes: readonly string[]
  /** The log ticks no more: for who measures something else. */
  stopLog(): Promise<void>
  close(): Promise<void>
}

/** `now`: this machine's clock, where it is not the one of the database. */
export async function openPortals(now?: () => string): Promise<Portals> {
  const path = await mkdtemp(join(tmpdir(), 'duly-portals-'))
  const settings = defaultSettings('demo')
  await foundDirectory({
    path,
    mode: 'demo',
    createdAt: new Date().toISOString(),
    provider,
    settings: { ...settings, windowMinutes: 60, log: { ...settings.log, slowEvery: 1 } },
    ports: { web: await freePort() },
  })
  await layCluster(path)
  const d = await openDeployment({ path, onLog: () => {}, ...(now ? { now } : {}) })
  await foundGate(d)
  await seed(d)
  const { fetch, customerRoutes, authorityRoutes } = await faces(d)
  const witness = startWitnessProcess(d.dir, () => {})
  const log = await startLog(
    d,
    () => {},
    () => {},
  )
  const web = await listen({ fetch, address: '127.0.0.1', port: d.dir.settings.ports.web })
  const ownerOf = (surface: SignInSurface, id: string): Owner => ({ kind: ownerKindOf[surface], id })
  const deps = authDepsOf(d, faultsOnly)
  const link = (surface: SignInSurface, id: string) => makeLink(deps, ownerOf(surface, id), surface)
  const origin = (surface: SignInSurface) => originOf(siteOf(d), surface)
  return {
    d,
    link,
    origin,
    customerRoutes,
    authorityRoutes,
    stopLog: () => log.stop(),
    client: async (surface, id) => {
      const passkey = createSoftwarePasskey({ rpId: d.dir.settings.hosts[surface], origin: origin(surface) })
      const someone = openPasskeyClient(passkey)
      await someone.enrol(await link(surface, id))
      await someone.signIn()
      return someone
    },
    close: async () => {
      await web.close()
      await log.stop()
      await witness.stop()
      await d.close()
      await rm(path, { recursive: true, force: true })
    },
  }
}

async function faces(d: Deployment) {
  const site = siteOf(d)
  const deps = authDepsOf(d, faultsOnly)
  const bundles = await testBundles()
  const { customer } = await buildWeb({ only: ['customer'] })
  const check = await loadBundle(customer ?? '')
  const ground = (surface: 'customer' | 'authority') =>
    createSurfaceApp({ deps, surface, bundles, stop: () => {} })
  const authority = ground('authority')
  authority.use('/*', signedIn(deps, 'authority'))
  authority.route('/', authorityRoutes(d, site))
  const console = await mountCustomer(ground('customer'), d, { deps, bundle: check })
  const routesOf = (app: Hono) => app.routes.map(route => `${route.method} ${route.path}`)
  return {
    fetch: createSurfaces(site, { customer: console, authority }),
    customerRoutes: routesOf(console),
    authorityRoutes: routesOf(authority),
  }
}

async function seed(d: Deployment): Promise<void> {
  const people: [string, string, Role[]][] = [
    ['mara', 'Mara Lindqvist', ['intake', 'analyst']],
    ['carl', 'Carl Brandt', ['counsel']],
    ['ada', 'Ada Moreau', ['approver']],
    ['bo', 'Bo Nakamura', ['approver']],
  ]
  await asWorker(d, async tx => {
    for (const [id, name, roles] of people)
      await addPerson(
        tx,
        d.vault,
        { id, name, mail: null, human: `h-${id}`, roles, employment: 'employee' },
        d.now(),
      )
    for (const [id, name] of [
      ['acme', 'Acme Harbour B.V.'],
      ['stad', 'Stad Delfmond'],
    ] as const) {
      await addTenant(
        tx,
        d.vault,
        { id, kind: 'enterprise', country: 'NL', name, domains: [`${id}.example`] },
        `key-${id}`,
      )
      const contact = {
        id: `${id}-admin`,
        name: `${name} admin`,
        mail: `admin@${id}.example`,
        language: 'en',
      }
      await addContact(tx, d.vault, id, contact)
    }
    for (const [id, name] of [
      ['travis', 'Travis County District Attorney'],
      ['other', 'Another County Sheriff'],
    ] as const) {
      await addAuthority(
        tx,
        d.vault,
        { id, country: 'US', name, domains: [`${id}.example`], callback: '+1 512 555 0143', key: null },
        d.now(),
      )
      const officer = {
        id: `${id}-officer`,
        name: 'J. Doe',
        mail: `j.doe@${id}.example`,
        phone: null,
        key: null,
      }
      await addOfficer(tx, d.vault, id, officer)
    }
  })
}

/** Until every leaf of the demand is public; the log ticks once a second. */
export async function untilPublic(d: Deployment, demandId: string): Promise<void> {
  for (let tries = 0; tries < 120; tries++) {
    const rows = await asWorker(d, tx =>
      tx.query<{ n: number }>(
        'select count(*)::int as n from duly.leaf where demand_id = $1 and published_at is null',
        [demandId],
      ),
    )
    if (rows[0]?.n === 0) return
    await wait(250)
  }
  throw new Error('the log did not take the leaves')
}

/** Returns right after a tick, so that the next is a second away. */
export async function afterTick(d: Deployment): Promise<void> {
  const tick = async () => {
    const rows = await asWorker(d, tx =>
      tx.query<{ tick: number }>('select tick from duly.log_state where live', []),
    )
    return rows[0]?.tick
  }
  const before = await tick()
  while ((await tick()) === before) await wait(20)
}
