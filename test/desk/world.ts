// The desk's real server over a real database, with the people and customers of the road: one per test process. A demand is laid
// into it at any step of its road, as the real rules decided it, in a tenth of a second; each test lays its own.
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DemandEvent } from '../../src/domain/registry/event.ts'
import { purposesFor } from '../../src/domain/turn/access.ts'
import type { Step } from '../../src/domain/turn/step.ts'
import { isRefusal } from '../../src/kernel/refusal.ts'
import { enterChange } from '../../src/server/authority-directory/change.ts'
import { createChanges } from '../../src/server/changes.ts'
import { type Deployment, openDeployment, packHash } from '../../src/server/deployment.ts'
import { addContact, addPerson, addTenant } from '../../src/server/directory.ts'
import { foundDirectory } from '../../src/server/found.ts'
import { listen } from '../../src/server/http/listen.ts'
import { holdAnswers } from '../../src/server/http/serve-route.ts'
import { originOf } from '../../src/server/http/site.ts'
import { loadBundle } from '../../src/server/http/static.ts'
import { createSurfaces } from '../../src/server/http/surfaces.ts'
import { defaultSettings } from '../../src/server/settings/settings.ts'
import { createSurfaceApp } from '../../src/server/sign-in/surface-app.ts'
import { siteOf } from '../../src/server/site.ts'
import { takeGrant } from '../../src/server/surfaces/desk/access.ts'
import { authDepsOf, mountDesk, openPeople } from '../../src/server/web.ts'
import { asWorker } from '../../src/server/worker/demand-at-work.ts'
import { append } from '../../src/store/demand/append.ts'
import { loadStream } from '../../src/store/demand/stream.ts'
import { newKey } from '../../src/store/keys/matter-keys.ts'
import { sessionOf } from '../browser/session.ts'
import { layCluster } from '../cluster.ts'
import { freePort } from '../free-port.ts'
import { provider } from '../server/provider.ts'
import { faultsOnly, testBundles } from '../server/sign-in/sign-in-ground.ts'
import { haskettKey, marlowContact, names, people, type Stream, walkTo } from './road.ts'

type Person = Exclude<keyof typeof people, 'gate'>

/** A Wednesday on which the road's demands are on their way. */
const NOW = '2026-11-25T14:02:00.000Z'

export type World = {
  readonly d: Deployment
  readonly origin: string
  /** Writes a demand as its road made it, open to everybody whose step it could be; its id. */
  lay(stream: Stream): Promise<string>
  /** One whose next step is this. */
  layAt(step: Step): Promise<string>
  /** What was recorded of it, in order. */
  events(demand: string): Promise<readonly DemandEvent[]>
  /** The value of the cookie of a new session of theirs. */
  session(person: Person): Promise<string>
  close(): Promise<void>
}

export async function openWorld(folder: string): Promise<World> {
  holdAnswers()
  const path = await mkdtemp(join(tmpdir(), 'duly-desk-'))
  const settings = defaultSettings('demo')
  await foundDirectory({
    path,
    mode: 'demo',
    createdAt: NOW,
    provider,
    settings,
    ports: { web: await freePort() },
  })
  await layCluster(path)
  const d = await openDeployment({ path, onLog: () => {}, now: () => NOW })
  await asWorker(d, tx => seed(d, tx))
  const staff = await openPeople(d, faultsOnly)
  const deps = authDepsOf(staff.d, faultsOnly)
  const desk = createSurfaceApp({ deps, surface: 'desk', bundles: await testBundles(), stop: () => {} })
  mountDesk(desk, staff.d, deps, { changes: createChanges(), checks: {}, bundle: await loadBundle(folder) })
  const fetch = createSurfaces(siteOf(d), { desk })
  const web = await listen({ fetch, address: '127.0.0.1', port: d.dir.settings.ports.web })
  const lay = (stream: Stream) => layStream(d, stream)
  return {
    d,
    origin: originOf(siteOf(d), 'desk'),
    lay,
    layAt: step => lay(walkTo(step, hex(), `D-${hex().slice(0, 8).toUpperCase()}`)),
    events: demand => asWorker(d, async tx => (await loadStream(tx, d.vault, demand)).events),
    session: person => sessionOf(d, 'desk', { kind: 'staff', id: person }),
    close: async () => {
      await web.close()
      await staff.close()
      await d.close()
      await rm(path, { recursive: true, force: true })
    },
  }
}

async function layStream(d: Deployment, { id, events }: Stream): Promise<string> {
  const key = await newKey(d.vault, id)
  await asWorker(d, async tx => {
    for (const made of written(events))
      await append(tx, d.vault, {
        stream: await loadStream(tx, d.vault, id),
        events: made,
        now: made[0]!.at,
        by: made[0]!.by,
        policy: d.store.policy,
        packHash,
        mails: [],
        begin: made[0]!.version === 1 ? { id, ...key } : null,
        receipt: null,
      })
  })
  for (const person of Object.values(people)) {
    const [choice] = person.kind === 'staff' ? purposesFor(person.roles) : []
    if (!choice) continue
    const grant = await takeGrant(d, person, {
      demandId: id,
      purpose: choice.purpose,
      words: '',
      minutes: 240,
    })
    if (isRefusal(grant)) throw new Error(`${person.id}: ${grant.detail}`)
  }
  return id
}

/** What one hand did at one moment was one write. */
function written(events: readonly DemandEvent[]): DemandEvent[][] {
  const writes: DemandEvent[][] = []
  for (const event of events) {
    const last = writes.at(-1)
    if (last?.[0]?.at === event.at && last[0].by.id === event.by.id) last.push(event)
    else writes.push([event])
  }
  return writes
}

async function seed(d: Deployment, tx: Parameters<typeof addPerson>[0]): Promise<void> {
  for (const person of Object.values(people))
    if (person.kind === 'staff')
      await addPerson(
        tx,
        d.vault,
        {
          id: person.id,
          human: person.id,
          name: names[person.id] ?? person.id,
          mail: `${person.id}@quillfern.example`,
          roles: person.roles,
          employment: 'employee',
        },
        NOW,
      )
  for (const [id, kind, contact] of [
    ['oostvaart-bv', 'enterprise', 'contact-1'],
    ['waterschap-delfmond', 'public_sector', 'contact-2'],
  ] as const) {
    const name = names[id] ?? id
    await addTenant(tx, d.vault, { id, kind, country: 'NL', name, domains: [`${id}.example`] }, `key-${id}`)
    const mail = `${contact}@${id}.example`
    await addContact(tx, d.vault, id, { id: contact, name: names[contact] ?? contact, mail, language: 'en' })
  }
  const ground = { source: marlowContact.source, checkedOn: marlowContact.checkedOn }
  const by = { kind: 'system', id: 'cli' } as const
  const id = 'auth-marlow'
  const domains = ['da.marlow-county.example']
  const { value: callback } = marlowContact
  const authority = {
    name: 'Marlow County District Attorney',
    country: 'US',
    domains,
    callback,
    key: null,
    language: null,
  }
  await enterChange(tx, d, by, { act: 'add', id, officerId: null, authority, ground })
  const officer = {
    name: 'Leroy Haskett',
    mail: 'l.haskett@da.marlow-county.example',
    phone: null,
    key: haskettKey.key,
  }
  await enterChange(tx, d, by, { act: 'officer_add', id, officerId: 'off-haskett', officer, ground })
}

function hex(): string {
  return randomBytes(16).toString('hex')
}
