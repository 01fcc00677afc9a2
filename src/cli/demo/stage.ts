// Everything that stands before the demo begins: directory, world, people with their passkeys, the gate's pins.
import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { pino } from 'pino'
import { pinEnrolment, pinKeepers } from '../../gate/enrol.ts'
import { makeKeeper, readKeeperKey } from '../../gate/keeper.ts'
import { changePin } from '../../gate/pin/proposal.ts'
import { isPinRefusal } from '../../gate/pin/refusal.ts'
import { type Keeper, type Pin, parseEnrolment } from '../../gate/pin.ts'
import type { AnySigner } from '../../ledger/note.ts'
import { generateIdentity, recipientOf } from '../../seal/age/age-keys.node.ts'
import { enterChange } from '../../server/authority-directory/change.ts'
import { type Deployment, openDeployment } from '../../server/deployment.ts'
import * as directory from '../../server/directory.ts'
import { foundDirectory, foundGate } from '../../server/found.ts'
import { type Running, serve } from '../../server/serve.ts'
import { readPinWishes } from '../../server/sign-in/enrolment-file.ts'
import { makeLink } from '../../server/sign-in/links.ts'
import type { Owner, SignInSurface } from '../../server/sign-in/owner.ts'
import { authDepsOf } from '../../server/web.ts'
import { asWorker } from '../../server/worker/demand-at-work.ts'
import type { Progress } from '../../server/worker/gate-reports.ts'
import { writeDurably } from '../../store/durable.ts'
import { asOperator } from '../../store/installation/operator.ts'
import { openPasskeyClient, type PasskeyClient } from '../passkey/passkey-client.ts'
import { createSoftwarePasskey } from '../passkey/software-passkey.ts'
import { authority, demoProvider, type StaffId, staff, tenants } from './cast.ts'
import { type Mailbox, openMailbox } from './mailbox.ts'
import { type Deliver, type DkimKey, deliverTo, makeDkimKey } from './papers.ts'
import { makeWorld, type World } from './world.ts'

export type Stage = {
  readonly d: Deployment
  readonly running: Running
  readonly mailbox: Mailbox
  readonly dkim: DkimKey
  readonly deliver: Deliver
  readonly world: World
  readonly officerKey: string
  /** Signed-in desk clients by person. */
  readonly desk: Readonly<Record<StaffId, PasskeyClient>>
  readonly approve: Readonly<Record<'ada' | 'bo', PasskeyClient>>
  readonly tenant: PasskeyClient
  readonly officer: PasskeyClient
  close(): Promise<void>
}

export type StageOptions = {
  readonly path: string
  readonly onStep: (text: string) => void
  readonly onProgress: (p: Progress) => void
}

export async function setStage(o: StageOptions): Promise<Stage> {
  const ports = { web: await freePort(8480), smtp: await freePort(2525), operator: await freePort(8481) }
  const mailbox = await openMailbox(join(o.path, 'mailbox'))
  await rm(join(o.path, 'mailbox'), { recursive: true, force: true })
  const dkim = makeDkimKey(authority.domain)
  await foundDirectory({
    path: o.path,
    mode: 'demo',
    createdAt: new Date().toISOString(),
    provider: demoProvider(mailbox.port),
    ports,
  })
  for (const folder of ['mailbox', 'demo-passkeys'])
    await mkdir(join(o.path, folder), { recursive: true, mode: 0o700 })
  await writeDurably(join(o.path, 'demo-dns.json'), JSON.stringify(dkim.dns), 0o600)
  o.onStep('starting PostgreSQL')
  const d = await openDeployment({ path: o.path, onLog: () => {} })
  await foundGate(d)
  await nameDemoKeepers(d)
  o.onStep('writing the provider’s mailboxes and sessions')
  const world = await makeWorld(join(o.path, 'provider'), d.dir.gate, adminUrl(d), Date.now())
  const officerKey = generateIdentity()
  await asOperator(d, () => fillDirectory(d, officerKey))
  o.onStep('starting log, gate, workers and faces')
  const running = await serve(d, { log: pino({ level: 'silent' }), onProgress: o.onProgress })
  const people = await enrolAll(d)
  return {
    d,
    running,
    mailbox,
    dkim,
    deliver: deliverTo(ports.smtp),
    world,
    officerKey,
    ...people,
    close: async () => {
      await running.stop()
      await d.close()
      await mailbox.close()
    },
  }
}

function adminUrl(d: Deployment): string {
  if (!d.embedded) throw new Error('the demo runs on the embedded database')
  return d.embedded.adminUrl
}

/** Staff, tenants and the authority with its officer, as the directory holds them before the first demand. */
export async function fillDirectory(d: Deployment, officerKey: string): Promise<void> {
  const now = d.now()
  await asWorker(d, async tx => {
    for (const p of Object.values(staff))
      await directory.addPerson(tx, d.vault, { ...p, mail: `${p.id}@quillfern.example`, human: p.id }, now)
    for (const t of Object.values(tenants)) {
      await directory.addTenant(
        tx,
        d.vault,
        { id: t.id, kind: t.kind, country: t.country, name: t.name, domains: [t.domain] },
        t.sourceKey,
      )
      await directory.addContact(tx, d.vault, t.id, t.contact)
    }
    const { officer, id, country, name, domain, callback, ground } = authority
    const key = recipientOf(generateIdentity())
    const entry = { country, name, domains: [domain], callback, key, language: null }
    const by = { kind: 'system', id: 'cli' } as const
    await enterChange(tx, d, by, { act: 'add', id, officerId: null, authority: entry, ground })
    const { id: officerId, ...person } = officer
    const known = { ...person, key: recipientOf(officerKey) }
    await enterChange(tx, d, by, { act: 'officer_add', id, officerId, officer: known, ground })
  })
}

const DEMO_KEEPERS = [
  { keeper: 'kim', human: 'kim', name: 'Kim Adeyemi' },
  { keeper: 'lou', human: 'lou', name: 'Lou Brandt' },
] as const

function demoKeeperPath(d: Deployment, id: string): string {
  return join(d.dir.path, 'demo-keepers', `${id}.key`)
}

/** The demo holds both keepers' keys, so that what it pins is confirmed at once. */
async function nameDemoKeepers(d: Deployment): Promise<void> {
  await mkdir(join(d.dir.path, 'demo-keepers'), { recursive: true, mode: 0o700 })
  const made: { keeper: Keeper }[] = []
  for (const keeper of DEMO_KEEPERS) made.push(await makeKeeper(demoKeeperPath(d, keeper.keeper), keeper))
  const how = (pin: Pin) =>
    pinKeepers(
      pin,
      made.map(({ keeper }) => keeper),
    )
  const done = await changePin(d.dir.gate, how, { signers: await demoKeeperKeys(d), now: d.now() })
  if (isPinRefusal(done)) throw new Error(`the demo’s keepers were not named: ${done.detail}`)
}

async function demoKeeperKeys(d: Deployment): Promise<AnySigner[]> {
  const paths = DEMO_KEEPERS.map(({ keeper }) => demoKeeperPath(d, keeper)).filter(path => existsSync(path))
  return Promise.all(paths.map(readKeeperKey))
}

/** Each person enrols by a one-time link and signs in, like everybody; the gate's keeper pins who signs. */
export async function enrolAll(
  d: Deployment,
): Promise<Pick<Stage, 'desk' | 'approve' | 'tenant' | 'officer'>> {
  const desk = {} as Record<StaffId, PasskeyClient>
  for (const id of Object.keys(staff) as StaffId[]) desk[id] = await enrol(d, { kind: 'staff', id }, 'desk')
  const approve = {
    ada: await enrol(d, { kind: 'staff', id: 'ada' }, 'approve'),
    bo: await enrol(d, { kind: 'staff', id: 'bo' }, 'approve'),
  }
  const tenant = await enrol(d, { kind: 'tenant', id: tenants.oostvaart.contact.id }, 'customer')
  const officer = await enrol(d, { kind: 'officer', id: authority.officer.id }, 'authority')
  await pinWishes(d)
  // The cast came from one address; the visitor comes from the same and shall not be taken for one of too many.
  await asWorker(d, tx => tx.query('delete from duly.attempt', []))
  return { desk, approve, tenant, officer }
}

async function enrol(d: Deployment, owner: Owner, surface: SignInSurface): Promise<PasskeyClient> {
  const passkey = createSoftwarePasskey({ rpId: d.dir.settings.hosts[surface], origin: d.urls[surface] })
  const client = openPasskeyClient(passkey)
  const deps = authDepsOf(d, pino({ level: 'silent' }))
  await client.enrol(await asOperator(d, () => makeLink(deps, owner, surface)))
  await client.signIn()
  await writeDurably(
    join(d.dir.path, 'demo-passkeys', `${owner.id}@${surface}.json`),
    passkey.export(),
    0o600,
  )
  return client
}

/** Plays the gate's keepers: every passkey that asks to sign there is pinned, by one hand where no keepers were named. */
export async function pinWishes(d: Deployment): Promise<void> {
  const signers = await demoKeeperKeys(d)
  for (const wish of await readPinWishes(d)) {
    const enrolment = parseEnrolment(JSON.stringify(wish))
    const done = await changePin(d.dir.gate, pin => pinEnrolment(pin, enrolment, d.now()), {
      signers,
      now: d.now(),
    })
    if (isPinRefusal(done) && done.code !== 'already_pinned')
      throw new Error(`the gate would not pin ${wish.person}: ${done.detail}`)
  }
}

/** The demo plays the gate's keeper: passkeys that the visitor makes are pinned without comparing words. */
export function keepPinning(s: Pick<Stage, 'd'>, onFailure: (text: string) => void): void {
  let failed = false
  const say = (error: unknown) => {
    if (!failed) onFailure(`A passkey was not pinned: ${error instanceof Error ? error.message : error}`)
    failed = true
  }
  setInterval(() => void pinWishes(s.d).catch(say), 2000).unref()
}

/** The wanted port, or a free one where somebody has it. */
async function freePort(wanted: number): Promise<number> {
  return (await tryPort(wanted)) ?? (await tryPort(0)) ?? wanted
}

function tryPort(port: number): Promise<number | null> {
  return new Promise(resolve => {
    const probe = createServer()
    probe.once('error', () => resolve(null))
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : null))
    })
  })
}
