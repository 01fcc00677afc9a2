// For tests alone: an installation with a small desk, a customer and an authority, and its API asked as one of them.
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Hono } from 'hono'
import { purposesFor } from '../../../src/domain/turn/access.ts'
import type { Actor } from '../../../src/kernel/actor.ts'
import { isRefusal } from '../../../src/kernel/refusal.ts'
import { adminRoutes } from '../../../src/server/admin/admin-routes.ts'
import { createChanges } from '../../../src/server/changes.ts'
import { type Deployment, openDeployment } from '../../../src/server/deployment.ts'
import * as directory from '../../../src/server/directory.ts'
import { foundDirectory } from '../../../src/server/found.ts'
import { receiveArrival } from '../../../src/server/papers/intake.ts'
import type { Session } from '../../../src/server/sign-in/sessions.ts'
import type { SignedInEnv } from '../../../src/server/sign-in/signed-in.ts'
import { findSignedIn } from '../../../src/server/sign-in/whoami.ts'
import { takeGrant } from '../../../src/server/surfaces/desk/access.ts'
import { deskRoutes } from '../../../src/server/surfaces/desk/desk-routes.ts'
import { asWorker } from '../../../src/server/worker/demand-at-work.ts'
import { removeEmbedded } from '../../../src/store/cluster/embedded.ts'
import { sessionOf } from '../../browser/session.ts'
import { layCluster } from '../../cluster.ts'
import { cast, NOW } from '../../given.ts'
import { enterFound } from '../found-authority.ts'
import { provider } from '../provider.ts'

export const CALLBACK = '+1 512 555 0199'
const LISTENED_MS = 400

export class LaneGround {
  readonly d: Deployment
  readonly #base: string
  readonly #app = new Hono<SignedInEnv>()
  readonly #clock: { now: string }
  readonly changes = createChanges()
  actor: Actor = cast.carl
  #session: Session = { via: 'passkey' } as never

  private constructor(base: string, d: Deployment, clock: { now: string }) {
    this.#base = base
    this.d = d
    this.#clock = clock
    this.#app.use('*', async (c, next) => {
      c.set('actor', this.actor)
      c.set('session', this.#session)
      await next()
    })
    const site = { name: 'desk', title: 'Desk' } as never
    this.#app.route('/', deskRoutes(d, site, this.changes))
    this.#app.route('/', adminRoutes({ d, site, checks: {} }))
  }

  static async open(): Promise<LaneGround> {
    const base = await mkdtemp(join(tmpdir(), 'duly-lanes-'))
    const path = join(base, 'data')
    const clock = { now: NOW }
    await foundDirectory({ path, mode: 'demo', createdAt: NOW, provider })
    await layCluster(path)
    const d = await openDeployment({ path, onLog: () => {}, now: () => clock.now })
    await people(d)
    return new LaneGround(base, d, clock)
  }

  async close(): Promise<void> {
    await this.d.close()
    await removeEmbedded(join(this.#base, 'data'))
    await rm(this.#base, { recursive: true, force: true })
  }

  moveTo(now: string): void {
    this.#clock.now = now
  }

  /** As the person given from now on. */
  as(actor: Actor): this {
    this.actor = actor
    return this
  }

  async get(path: string, language = 'en'): Promise<{ status: number; body: unknown; text: string }> {
    const answer = await this.#app.request(path, { headers: { 'accept-language': language } })
    const text = await answer.text()
    return { status: answer.status, text, body: parsed(text) }
  }

  /** Every byte that a listener to live updates gets while something happens, and a little after it. */
  async heard(happening: () => void | Promise<void>): Promise<string> {
    const stop = new AbortController()
    this.#session = await this.session()
    const answer = await this.#app.request('/api/changes', { signal: stop.signal })
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
    assert.ok(reader)
    let text = (await reader.read()).value ?? ''
    const rest = (async () => {
      for (let part = await reader.read(); !part.done; part = await reader.read()) text += part.value
    })().catch(() => {})
    await happening()
    await delay(LISTENED_MS)
    await reader.cancel()
    stop.abort()
    await rest
    return text
  }

  /** A session of theirs in which somebody did nothing yet. */
  async session(): Promise<Session> {
    const owner = { kind: 'staff', id: this.actor.id } as const
    const token = await sessionOf(this.d, 'desk', owner)
    const found = await findSignedIn(this.d, 'desk', token, this.d.now())
    assert.ok(found)
    return found.session
  }

  async post(path: string, body: object): Promise<{ status: number; body: unknown; text: string }> {
    const answer = await this.#app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const text = await answer.text()
    return { status: answer.status, text, body: parsed(text) }
  }

  /** A form with a file. */
  async send(path: string, form: FormData): Promise<{ status: number; body: unknown; text: string }> {
    const answer = await this.#app.request(path, { method: 'POST', body: form })
    const text = await answer.text()
    return { status: answer.status, text, body: parsed(text) }
  }

  /** The demand's page as it stands. */
  async page<T>(id: string): Promise<T> {
    const { status, body, text } = await this.get(`/api/demands/${id}`)
    assert.equal(status, 200, text)
    return body as T
  }

  /** A step on the version that is there; must be taken. */
  async step(id: string, path: string, body: object): Promise<void> {
    const { status, text } = await this.try(id, path, body)
    assert.equal(status, 200, `${path}: ${text}`)
  }

  async try(id: string, path: string, body: object) {
    const { demand } = await this.page<{ demand: { version: number } }>(id)
    return this.post(`/api/demands/${id}/${path}`, {
      version: demand.version,
      key: crypto.randomUUID(),
      ...body,
    })
  }

  async grant(id: string, ...actors: readonly Actor[]): Promise<void> {
    for (const actor of actors) {
      const purpose = purposesFor(actor.kind === 'staff' ? actor.roles : [])[0]?.purpose ?? 'other'
      const grant = await takeGrant(this.d, actor, { demandId: id, purpose, words: '', minutes: 60 })
      assert.ok(!isRefusal(grant), actor.id)
    }
  }

  async receive(text: string, entityServed = 'Q Inc.'): Promise<string> {
    const service = { servedAt: NOW, servedManner: 'courier', servedUncertain: false, entityServed }
    const received = await receiveArrival(this.d, cast.ines, {
      channel: 'upload',
      bytes: Buffer.from(text),
      fileName: 'paper.txt',
      service,
      receivedAt: this.#clock.now,
      sender: null,
    })
    assert.ok(!isRefusal(received))
    return received.demandId
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

async function people(d: Deployment): Promise<void> {
  await asWorker(d, async tx => {
    for (const [id, roles] of [
      ['ines', ['intake']],
      ['mara', ['analyst']],
      ['nils', ['analyst']],
      ['carl', ['counsel']],
      ['ada', ['approver']],
      ['bo', ['approver']],
      ['cem', ['custodian']],
      ['vera', ['counsel', 'analyst', 'intake', 'approver', 'custodian', 'auditor']],
    ] as const)
      await directory.addPerson(
        tx,
        d.vault,
        { id, human: id, name: id, mail: '', roles, employment: 'employee' },
        NOW,
      )
    const acme = {
      id: 'acme',
      kind: 'consumer',
      country: 'US',
      name: 'Acme',
      domains: ['acme.example'],
    } as const
    await directory.addTenant(tx, d.vault, acme, 'acme-key')
    const travis = {
      id: 'travis',
      country: 'US',
      name: 'Travis County',
      domains: [],
      callback: CALLBACK,
      key: null,
      language: null,
    }
    await enterFound(tx, d, travis)
    await enterFound(tx, d, { ...travis, id: 'california', name: 'California Bureau', subdivision: 'US-CA' })
    const officer = { id: 'officer', name: 'Officer', mail: 'officer@travis.example', phone: '', key: '' }
    await directory.addOfficer(tx, d.vault, 'travis', officer)
  })
}

/** What the API shows of demands to somebody of the desk; `ordinary`: one that she may see. */
export const paths = (ordinary: string) => [
  '/api/me',
  ...['open', 'mine', 'closed', 'not_demand'].map(view => `/api/queue?view=${view}`),
  '/api/queue?text=quillfern',
  '/api/queue?text=folder',
  '/api/emergencies',
  '/api/figures',
  '/api/work',
  '/api/notifications',
  '/api/ties',
  '/api/tenants',
  '/api/tenants/acme',
  '/api/authorities',
  '/api/authorities/travis',
  '/api/law/permitted',
  '/api/law/answers',
  '/api/law/packs/us',
  `/api/demands/${ordinary}`,
  `/api/demands/${ordinary}/work`,
]

/** What lists or counts, above all for administrators and auditors. */
export const listing = [
  ...[
    'people',
    'tokens',
    'settings',
    'provider',
    'by-hand',
    'guide',
    'oidc',
    'webhooks',
    'chains',
    'health',
  ].map(page => `/api/admin/${page}`),
  ...['/api/admin/audit', '/api/admin/audit?person=carl', '/api/admin/audit.csv'],
  ...['counts', 'choices', 'workload', 'views'].map(page => `/api/queue/${page}`),
  ...['/api/rota', '/api/retention', '/api/figures?months=24'],
]

/** The disk fills and the seconds pass in both worlds. */
export function steady(text: string): string {
  return text.replace(/[\d.]+ GiB|(since|seit) \d+ s|\d+ s (?=apart|auseinander)/g, '')
}
