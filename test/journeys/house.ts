// One running Duly for the journeys: PostgreSQL, log, witness, gate, workers, mail and every face, in which people sit down at a
// real browser with passkeys of their own. Its clock can be moved on; nothing else of it is other than in use.
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import pg from 'pg'
import { pino } from 'pino'
import type { Browser } from 'playwright-core'
import { authority, type CastMember, demoProvider } from '../../src/cli/demo/cast.ts'
import { deliverTo, makeDkimKey } from '../../src/cli/demo/papers.ts'
import type { Cast } from '../../src/cli/demo/speak.ts'
import { enrolAll, fillDirectory, pinWishes } from '../../src/cli/demo/stage.ts'
import { makeWorld } from '../../src/cli/demo/world.ts'
import { openPasskeyClient, type PasskeyClient } from '../../src/cli/passkey/passkey-client.ts'
import { createSoftwarePasskey } from '../../src/cli/passkey/software-passkey.ts'
import { generateIdentity } from '../../src/seal/age/age-keys.node.ts'
import { type Deployment, openDeployment } from '../../src/server/deployment.ts'
import * as directory from '../../src/server/directory.ts'
import { foundDirectory, foundGate } from '../../src/server/found.ts'
import type { Surface } from '../../src/server/http/site.ts'
import { newProvider, type Provider } from '../../src/server/provider.ts'
import { serve } from '../../src/server/serve.ts'
import type { NetworkFile } from '../../src/server/settings/network.ts'
import { defaultSettings } from '../../src/server/settings/settings.ts'
import { firstAdministratorLink, makeLink } from '../../src/server/sign-in/links.ts'
import type { Owner, SignInSurface } from '../../src/server/sign-in/owner.ts'
import { authDepsOf } from '../../src/server/web.ts'
import { asWorker } from '../../src/server/worker/demand-at-work.ts'
import { removeEmbedded } from '../../src/store/cluster/embedded.ts'
import { DEFAULT_HOSTS } from '../../src/store/data-dir.ts'
import { writeDurably } from '../../src/store/durable.ts'
import { asOperator } from '../../src/store/installation/operator.ts'
import { launchBrowser } from '../browser/browser.ts'
import { layCluster, watchGrants } from '../cluster.ts'
import { freePort } from '../free-port.ts'
import { makeCertificates } from '../server/certificates.ts'
import { type FarMail, openFarMail } from '../system/far-mail.ts'
import { Keyring } from './keyring.ts'
import { type Look, openSeat, openWindow, type Seat } from './seat.ts'

/** Somebody of the desk's staff by id, or whoever else on whichever face. */
export type Sitter = string | { readonly owner: Owner; readonly surface: SignInSurface }

export type House = {
  readonly d: Deployment
  readonly mail: FarMail
  /** The cast by HTTP, with the same passkeys that they use in the browser: for the steps that a journey is not about. */
  readonly cast: Cast
  /** Of an empty house: what `duly serve` prints at its first start. */
  readonly firstLink: string | null
  /** age identity of the officer, as `duly open` takes it. */
  readonly officerKey: string
  /** Moves the time of all parts on, but of the gate and the witness, which have clocks of their own. Sessions end by it. */
  pass(milliseconds: number): void
  /** The same by days, and the cast signs in anew: their sessions ended. Whoever sits at a browser does so there. */
  passDays(days: number): Promise<void>
  /** Ends the live grants of all people, as their hour does: by the database's own clock, which `pass` does not move. */
  endGrants(): Promise<void>
  now(): Date
  /** A calendar day, as seen from now. */
  day(fromNow: number): string
  /** Another person of the desk, enrolled; on the approval page too where they approve. */
  hire(member: CastMember): Promise<PasskeyClient>
  /** Enrols somebody who stands in the directory on a face. */
  enrol(owner: Owner, surface: SignInSurface): Promise<PasskeyClient>
  /** A one-time link, for who makes the passkey in the browser. */
  link(owner: Owner, surface: SignInSurface): Promise<string>
  /**
   * Sits down in a window of one's own and signs in: the first time with a one-time link, by a passkey that the browser makes;
   * it is in that person's hand from then on. One window of one person at a time.
   */
  seat(who: Sitter, look: Look): Promise<Seat>
  /** Somebody who is not signed in, at a window of their own; `as` where they have a passkey by the end of it. */
  stranger(surface: Surface, look: Look, as?: string): Promise<Seat>
  /** In the provider's own database, where the accounts are: the rows that it answers with. */
  providerSql(text: string, ...values: unknown[]): Promise<unknown[]>
  close(): Promise<void>
}

export type HouseOptions = {
  readonly windowMinutes?: number
  /** How long what is sent waits to be taken back; at once where it is absent, as in the demo. */
  readonly takeBackSeconds?: number
  /** Webhooks may go to this machine, as where a provider's programs stand in its own network. */
  readonly programsAtHome?: true
  /** The faces by TLS, under an authority that this process trusts: some browsers keep no session at plain `localhost`. */
  readonly tls?: true
  /** Other sources than the demo's, written into the gate's folder before it starts. */
  readonly sources?: (gateDir: string) => Promise<void>
  /** Live, as after the very first start: nobody works here but who opens the first administrator's link. */
  readonly empty?: true
}

const DAY_MS = 86_400_000
const silent = pino({ level: 'silent' })

export async function openHouse(options: HouseOptions = {}): Promise<House> {
  const base = await mkdtemp(join(tmpdir(), 'duly-journey-'))
  const path = join(base, 'data')
  const mail = await openFarMail()
  const dkim = makeDkimKey(authority.domain)
  const ports = { web: await freePort(), smtp: await freePort(), operator: await freePort() }
  const at = { allowPrivate: options.programsAtHome ?? false }
  const settings = {
    ...defaultSettings('demo'),
    windowMinutes: options.windowMinutes ?? 60,
    ...(options.takeBackSeconds === undefined ? {} : { takeBackSeconds: options.takeBackSeconds }),
    webhooks: { ...at, allowPrivateOfTenants: at.allowPrivate },
  }
  const { empty } = options
  const provider = empty ? formOf(mail.port) : demoProvider(mail.port)
  const mode = empty ? 'live' : 'demo'
  await foundDirectory({ path, mode, createdAt: new Date().toISOString(), provider, ports, settings })
  await mkdir(join(path, 'demo-passkeys'), { mode: 0o700 })
  await writeDurably(join(path, 'demo-dns.json'), JSON.stringify(dkim.dns), 0o600)
  if (options.tls) await speakTls(path)
  await layCluster(path)
  let ahead = 0
  const d = await openDeployment({
    path,
    onLog: () => {},
    now: () => new Date(Date.now() + ahead).toISOString(),
  })
  const adminUrl = d.embedded?.adminUrl ?? ''
  // As in use: who may grant what is asked.
  await watchGrants(d.databaseUrls.owner, 'enable')
  await foundGate(d)
  const officerKey = generateIdentity()
  if (!empty) {
    await makeWorld(join(base, 'provider'), d.dir.gate, adminUrl, Date.now())
    await options.sources?.(d.dir.gate)
    await asOperator(d, () => fillDirectory(d, officerKey))
  }
  const running = await serve(d, { log: silent })
  const people = empty ? null : await enrolAll(d)
  const firstLink = empty ? await firstAdministratorLink(authDepsOf(d, silent), 'First administrator') : null
  const browser = await launchBrowser()
  const keyring = new Keyring()
  const seated = new Map<string, Seat>()
  const link = (owner: Owner, surface: SignInSurface) =>
    asOperator(d, () => makeLink(authDepsOf(d, silent), owner, surface))
  const enrol = async (owner: Owner, surface: SignInSurface) => {
    const passkey = createSoftwarePasskey({ rpId: d.dir.settings.hosts[surface], origin: d.urls[surface] })
    const client = openPasskeyClient(passkey)
    await client.enrol(await link(owner, surface))
    await client.signIn()
    return client
  }
  const cast = {
    ...(people as NonNullable<typeof people>),
    dkim,
    mailbox: mail.fromNowOn(),
    deliver: deliverTo(ports.smtp),
  }
  return {
    d,
    mail,
    get cast() {
      if (!people) throw new Error('nobody works in an empty house')
      return cast
    },
    firstLink,
    officerKey,
    pass: milliseconds => {
      ahead += milliseconds
    },
    passDays: async days => {
      ahead += days * DAY_MS
      const { desk, approve, tenant, officer } = cast
      const everybody = [...Object.values(desk), ...Object.values(approve), tenant, officer]
      await Promise.all(everybody.map(client => client.signIn()))
    },
    endGrants: async () => {
      const ended = 'update duly.access set expires_at = now() where expires_at > now()'
      await inDatabase(adminUrl, 'duly', ended, [])
    },
    now: () => new Date(Date.now() + ahead),
    day: fromNow => new Date(Date.now() + ahead + fromNow * DAY_MS).toISOString().slice(0, 10),
    hire: async member => {
      const person = { ...member, mail: `${member.id}@quillfern.example`, human: member.id }
      await asOperator(d, () => asWorker(d, tx => directory.addPerson(tx, d.vault, person, d.now())))
      return enrol({ kind: 'staff', id: member.id }, 'desk')
    },
    enrol,
    link,
    seat: async (who, look) => {
      const { owner, surface } =
        typeof who === 'string'
          ? { owner: { kind: 'staff', id: who } as const, surface: 'desk' as const }
          : who
      const key = `${owner.id}@${surface}`
      await seated.get(key)?.leave()
      const first = keyring.has(key) ? null : await link(owner, surface)
      const seat = await openSeat(browser, { origin: d.urls[surface], keyring, key, link: first }, look)
      seated.set(key, seat)
      // The demo's keeper of the gate: pins whoever signs there without comparing words.
      if (first) await pinWishes(d)
      return seat
    },
    stranger: (surface, look, as = 'stranger') =>
      openWindow(browser, { origin: d.urls[surface], keyring, key: `${as}@${surface}` }, look),
    providerSql: (text, ...values) => inDatabase(adminUrl, 'provider', text, values),
    close: async () => {
      await closeAll(browser)
      await running.stop()
      await d.close()
      await mail.close()
      await removeEmbedded(path)
      await rm(base, { recursive: true, force: true })
    },
  }
}

async function speakTls(path: string): Promise<void> {
  makeCertificates(path, Object.values(DEFAULT_HOSTS))
  setDefaultCACertificates([...getCACertificates('default'), await readFile(join(path, 'ca.pem'), 'utf8')])
  const tls = { web: { certificate: 'server.pem', key: 'server.key' } }
  const settings: NetworkFile = { v: 1, public: { scheme: 'https' }, tls }
  await writeDurably(join(path, 'settings.json'), JSON.stringify(settings), 0o600)
}

/** The profile as the first start makes it, but that mail leaves. */
function formOf(smtpPort: number): Provider {
  const form = newProvider()
  return { ...form, mail: { ...form.mail, smtp: `smtp://127.0.0.1:${smtpPort}` } }
}

async function closeAll(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map(context => context.close()))
  await browser.close()
}

async function inDatabase(url: string, name: string, text: string, values: unknown[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url.replace(/(@[^/]*\/)[^?]*/, `$1${name}`) })
  await client.connect()
  try {
    return (await client.query(text, values)).rows
  } finally {
    await client.end()
  }
}
