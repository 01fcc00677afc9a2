// For tests alone: a real installation in a temporary directory, its log ticking, both portals listening.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Hono } from 'hono'
import { openPasskeyClient, type PasskeyClient } from '../../../src/cli/passkey/passkey-client.ts'
import { createSoftwarePasskey } from '../../../src/cli/passkey/software-passkey.ts'
import type { Role } from '../../../src/kernel/actor.ts'
import { type Deployment, openDeployment } from '../../../src/server/deployment.ts'
import { addAuthority, addContact, addOfficer, addPerson, addTenant } from '../../../src/server/directory.ts'
import { foundDirectory, foundGate } from '../../../src/server/found.ts'
import { listen } from '../../../src/server/http/listen.ts'
import { originOf } from '../../../src/server/http/site.ts'
import { loadBundle } from '../../../src/server/http/static.ts'
import { createSurfaces } from '../../../src/server/http/surfaces.ts'
import { startLog } from '../../../src/server/log/running-log.ts'
import { startWitnessProcess } from '../../../src/server/part/witness-process.ts'
import { defaultSettings } from '../../../src/server/settings/settings.ts'
import { makeLink } from '../../../src/server/sign-in/links.ts'
import { type Owner, ownerKindOf, type SignInSurface } from '../../../src/server/sign-in/owner.ts'
import { signedIn } from '../../../src/server/sign-in/signed-in.ts'
import { createSurfaceApp } from '../../../src/server/sign-in/surface-app.ts'
import { siteOf } from '../../../src/server/site.ts'
import { authorityRoutes } from '../../../src/server/surfaces/authority/authority-routes.ts'
import { mountCustomer } from '../../../src/server/surfaces/customer/mount.ts'
import { authDepsOf, openPeople } from '../../../src/server/web.ts'
import { asWorker } from '../../../src/server/worker/demand-at-work.ts'
import { buildWeb } from '../../../src/web/build.ts'
import { layCluster } from '../../cluster.ts'
import { freePort } from '../../free-port.ts'
import { provider } from '../provider.ts'
import { faultsOnly, testBundles } from '../sign-in/sign-in-ground.ts'

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
  const people = await openPeople(d, faultsOnly)
  const { fetch, customerRoutes, authorityRoutes } = await faces(people.d, d)
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
      await people.close()
      await log.stop()
      await witness.stop()
      await d.close()
      await rm(path, { recursive: true, force: true })
    },
  }
}

/** `clock`: whose clock the pages follow, also when a test stops it. */
async function faces(people: Deployment, clock: Pick<Deployment, 'now'>) {
  const d = { ...people, now: () => clock.now() }
  const site = siteOf(d)
  const deps = authDepsOf(people, faultsOnly)
  const bundles = await testBundles()
  const { customer, officer } = await buildWeb({ only: ['customer', 'officer'] })
  const check = await loadBundle(customer ?? '')
  const ground = (surface: 'customer' | 'authority') =>
    createSurfaceApp({ deps, surface, bundles, stop: () => {} })
  const authority = ground('authority')
  authority.use('/*', signedIn(deps, 'authority'))
  authority.route('/', authorityRoutes(d, site, { bundle: await loadBundle(officer ?? ''), log: faultsOnly }))
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
