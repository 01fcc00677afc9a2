// For tests alone: a real installation in a temporary directory, its log ticking, both portals listening, and one paper that names
// accounts of two tenants.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { layCluster } from '../../../test/cluster.ts'
import { openPasskeyClient, type PasskeyClient } from '../../cli/passkey-client.ts'
import { createSoftwarePasskey } from '../../cli/software-passkey.ts'
import { purposesFor } from '../../demand/access.ts'
import type { Actor } from '../../demand/actor.ts'
import type { Command } from '../../demand/command.ts'
import type { NewEvent } from '../../demand/event.ts'
import { isRefusal } from '../../demand/refusal.ts'
import type { Role } from '../../demand/vocabulary.ts'
import { append } from '../../store/append.ts'
import { execute } from '../../store/execute.ts'
import { loadStream } from '../../store/stream.ts'
import { buildWeb } from '../../web/build.ts'
import { sendLetter } from '../acts/send-letter.ts'
import { sendNotice } from '../acts/send-notice.ts'
import { makeLink } from '../auth/links.ts'
import { type Owner, ownerKindOf, type SignInSurface } from '../auth/owner.ts'
import { signedIn } from '../auth/signed-in.ts'
import { createSurfaceApp } from '../auth/surface-app.ts'
import { faultsOnly, freePort, testBundles } from '../auth/test-ground.ts'
import { authorityRoutes } from '../authority/routes.ts'
import { mountCustomer } from '../customer/mount.ts'
import { type Deployment, openDeployment } from '../deployment.ts'
import { noteRead, takeGrant } from '../desk/access.ts'
import { addAuthority, addContact, addOfficer, addPerson, addTenant } from '../directory.ts'
import { foundDirectory, foundGate } from '../found.ts'
import { listen } from '../http/listen.ts'
import { originOf } from '../http/site.ts'
import { loadBundle } from '../http/static.ts'
import { createSurfaces } from '../http/surfaces.ts'
import { receiveArrival } from '../intake.ts'
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
  /** The log ticks no more: for who measures something else. */
  stopLog(): Promise<void>
  close(): Promise<void>
}

export const PAPER = Buffer.from(
  'SUBPOENA GJ-17\nAll records of anna@acme.example.\nAnd of piet@stad.example.\n',
)

export async function openPortals(): Promise<Portals> {
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
  const d = await openDeployment({ path, onLog: () => {} })
  await foundGate(d)
  await seed(d)
  const { fetch, customerRoutes } = await faces(d)
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
  const customerRoutes = console.routes.map(route => `${route.method} ${route.path}`)
  return { fetch: createSurfaces(site, { customer: console, authority }), customerRoutes }
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

export const mara: Actor = { kind: 'staff', id: 'mara', roles: ['intake', 'analyst'], employment: 'employee' }
export const carl: Actor = { kind: 'staff', id: 'carl', roles: ['counsel'], employment: 'employee' }

export type TwoTenants = {
  readonly demandId: string
  readonly acme: string
  readonly stad: string
  readonly reference: string
}

/** Received, checked, decided; each tenant told with its own copy. Acme's content is refused, Stad's subscriber data is given. */
export async function twoTenantDemand(d: Deployment): Promise<TwoTenants> {
  const now = d.now()
  const received = await receiveArrival(d, mara, {
    channel: 'upload',
    bytes: PAPER,
    fileName: 'subpoena.txt',
    service: { servedAt: now, servedManner: 'mail', servedUncertain: false, entityServed: 'Quillfern Inc.' },
    receivedAt: now,
    sender: null,
  })
  if (isRefusal(received)) throw new Error(received.detail)
  const { demandId } = received
  await openFor(d, mara, demandId)
  await openFor(d, carl, demandId)
  const act = (actor: Actor, command: Command) => acted(d, actor, demandId, command)
  await act(mara, {
    type: 'confirm_facts',
    facts: factsOf(received.demand.received.documents[0]?.id ?? ''),
    changed: [],
  })
  await act(mara, {
    type: 'authenticate',
    authority: 'travis',
    officer: 'travis-officer',
    checks: [],
    callbackNeeded: false,
  })
  const [acme, stad] = await matched(d, demandId, mattersEvent())
  await write(d, demandId, [determinedEvent()])
  for (const matter of [acme, stad]) {
    await act(mara, {
      type: 'read_secrecy',
      matter,
      secrecy: { kind: 'none', instrument: null, passage: null, from: null, until: null },
      passages: [],
      note: '',
    })
    await act(carl, { type: 'confirm_secrecy', matter })
    const sent = await sendNotice(d, mara, { demandId, matter, contact: null })
    if (isRefusal(sent)) throw new Error(sent.detail)
  }
  const letter = await sendLetter(d, mara, { demandId, kind: 'determination', note: '' })
  if (isRefusal(letter)) throw new Error(letter.detail)
  return { demandId, acme, stad, reference: received.demand.reference }
}

/** A demand for Acme's data that a court forbids to tell Acme of. Returns its matter. */
export async function secretDemand(d: Deployment): Promise<string> {
  const now = d.now()
  const received = await receiveArrival(d, mara, {
    channel: 'upload',
    bytes: Buffer.from('WARRANT 9 for anna@acme.example. Tell nobody.'),
    fileName: 'warrant.txt',
    service: {
      servedAt: now,
      servedManner: 'mail',
      servedUncertain: false,
      entityServed: 'Quillfern Inc.',
    },
    receivedAt: now,
    sender: null,
  })
  if (isRefusal(received)) throw new Error(received.detail)
  const { demandId } = received
  const document = received.demand.received.documents[0]?.id ?? ''
  await acted(d, mara, demandId, { type: 'confirm_facts', facts: factsOf(document), changed: [] })
  const [acme] = await matched(d, demandId, mattersEvent())
  await write(d, demandId, [determinedEvent()])
  const secrecy = {
    kind: 'court_order',
    instrument: null,
    passage: null,
    from: null,
    until: '2099-01-01',
  } as const
  await acted(d, mara, demandId, { type: 'read_secrecy', matter: acme, secrecy, passages: [], note: '' })
  await acted(d, carl, demandId, { type: 'confirm_secrecy', matter: acme })
  return acme
}

/** A grant, and the demand opened under it, as the desk does. */
export async function openFor(d: Deployment, actor: Actor, demandId: string): Promise<void> {
  const { purpose } = purposesFor(actor.kind === 'staff' ? actor.roles : [])[0] ?? { purpose: 'other' }
  const grant = await takeGrant(d, actor, { demandId, purpose, words: '', minutes: 60 })
  if (isRefusal(grant)) throw new Error(grant.detail)
  await noteRead(d, actor, demandId, 'demand')
}

async function matched(
  d: Deployment,
  demandId: string,
  event: Extract<NewEvent, { kind: 'AccountsMatched' }>,
) {
  await write(d, demandId, [event])
  const [acme, stad] = event.data.matters.map(m => m.id)
  assert(acme && stad)
  return [acme, stad] as const
}

export async function acted(d: Deployment, actor: Actor, demandId: string, command: Command): Promise<void> {
  const done = await execute(d.store, actor, { demandId, command })
  if (isRefusal(done)) throw new Error(`${command.type}: ${done.code} ${done.detail}`)
}

/** Writes events as they would stand after the gate and the signers did their part. */
export async function write(
  d: Deployment,
  id: string,
  events: readonly NewEvent[],
  by = 'mara',
): Promise<void> {
  await asWorker(d, async tx =>
    append(tx, d.vault, {
      stream: await loadStream(tx, d.vault, id),
      events,
      now: d.now(),
      by: { kind: 'staff', id: by, employment: 'employee' },
      policy: d.settings,
      packHash: () => 'a'.repeat(64),
      mails: [],
      begin: null,
      receipt: null,
    }),
  )
}

function email(value: string) {
  return { kind: 'email', value, asWritten: value }
}

export function factsOf(document: string) {
  const ask = (id: string, value: string) => ({
    id,
    identifiers: [email(value)],
    categories: ['subscriber', 'content_stored'] as const,
    period: { from: '2026-01-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' },
    passage: 'all records',
    need: null,
  })
  return {
    papers: [
      {
        id: 'p1',
        role: 'instrument',
        document,
        part: 'file',
        pageFrom: 1,
        pageTo: 1,
        kind: 'subpoena',
        instrument: 'us.subpoena.grand_jury',
        reference: 'GJ-17',
        issuedOn: '2026-11-02',
        language: 'en',
        signer: 'R. Roe',
        links: [],
      },
    ] as const,
    asks: [ask('a1', 'anna@acme.example'), ask('a2', 'piet@stad.example')],
    instrument: 'us.subpoena.grand_jury',
    authorityName: 'Travis County District Attorney',
    country: 'US',
    body: 'grand jury',
    officer: { name: 'J. Doe', mail: 'j.doe@travis.example', phone: null },
    reference: 'GJ-17',
    issuedOn: '2026-11-02',
    dueAt: null,
    purpose: 'criminal_investigation',
    secrecy: { kind: 'none', instrument: null, passage: null, from: null, until: null } as const,
    answers: {},
  }
}

export function mattersEvent(): Extract<NewEvent, { kind: 'AccountsMatched' }> {
  const id = () => randomBytes(16).toString('hex')
  const [acme, stad] = [id(), id()]
  const account = (n: string, tenant: string, matter: string, value: string) => ({
    id: n,
    identifier: email(value),
    tenant,
    matter,
    places: [{ source: 'mail', account: value, categories: ['subscriber', 'content_stored'] as const }],
  })
  return {
    kind: 'AccountsMatched',
    matter: null,
    data: {
      lookupId: '0'.repeat(32),
      accounts: [
        account('acc1', 'acme', acme, 'anna@acme.example'),
        account('acc2', 'stad', stad, 'piet@stad.example'),
      ],
      unmatched: [],
      matters: [
        { id: acme, tenant: 'acme', tenantKind: 'enterprise' },
        { id: stad, tenant: 'stad', tenantKind: 'enterprise' },
      ],
    },
  }
}

function determinedEvent(): NewEvent {
  const line = (ask: string, account: string) =>
    [
      {
        ask,
        account,
        category: 'subscriber',
        decision: 'comply',
        ground: 'required_by_law',
        cite: '18 USC 2703(c)(2)',
        reason: 'The subpoena reaches it.',
        period: { from: '2026-01-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' },
        wouldSuffice: [],
      },
      {
        ask,
        account,
        category: 'content_stored',
        decision: 'reject',
        ground: 'process_does_not_reach_category',
        cite: '18 USC 2703(a)',
        reason: 'A subpoena cannot reach content.',
        period: null,
        wouldSuffice: ['us.warrant.2703'],
      },
    ] as const
  return {
    kind: 'Determined',
    matter: null,
    data: {
      lines: [...line('a1', 'acc1'), ...line('a2', 'acc2')],
      redirectException: { ground: 'agency_renewed_demand', note: 'wrote again', by: 'mara' },
      notChallenged: { why: 'Valid and narrow.', by: 'carl' },
      packs: [],
    },
  }
}

/** The package as the gate would leave it: sealed, logged, in the outbox, released. */
export async function releasePackage(
  d: Deployment,
  demandId: string,
  bytes: Buffer,
  sha256: string,
  expiresAt: string,
  /** What was collected of whom; absent: nothing that any tenant is shown. */
  part?: { readonly source: string; readonly account: string },
): Promise<void> {
  const digest = randomBytes(32).toString('hex')
  const file = `${demandId}.age`
  await mkdir(d.outbox, { recursive: true })
  await writeFile(join(d.outbox, file), bytes)
  const signed = (approver: string): NewEvent => ({
    kind: 'AuthorisationSigned',
    matter: null,
    data: { digest, approver, assertion: {} },
  })
  await write(d, demandId, [
    {
      kind: 'AuthorisationPrepared',
      matter: null,
      data: {
        authorisation: JSON.stringify({ scope: part ? [{ part: 'p1', ...part }] : [] }),
        digest,
        expiresAt,
      },
    },
  ])
  await write(d, demandId, [signed('ada')], 'ada')
  await write(
    d,
    demandId,
    [
      signed('bo'),
      { kind: 'Authorised', matter: null, data: { digest, approvers: ['ada', 'bo'], papers: [] } },
    ],
    'bo',
  )
  const manifestRoot = '5'.repeat(64)
  await write(d, demandId, [
    {
      kind: 'Collected',
      matter: null,
      data: {
        digest,
        collection: 'c1',
        parts: part ? [{ part: 'p1', items: 3, bytes: bytes.length }] : [],
        quarantined: 0,
        duplicates: 0,
        startedAt: d.now(),
        endedAt: d.now(),
      },
    },
    {
      kind: 'Sealed',
      matter: null,
      data: { digest, sha256, manifestRoot, size: bytes.length, items: 1, file },
    },
    { kind: 'ReleaseLogged', matter: null, data: { digest, sha256, manifestRoot, papers: [] } },
    { kind: 'Released', matter: null, data: { digest, sha256, expiresAt } },
  ])
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
