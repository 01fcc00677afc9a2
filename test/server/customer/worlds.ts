// For tests alone: everything that the customer surface answers on, so that two worlds can be compared byte for byte.
import assert from 'node:assert/strict'
import pg from 'pg'
import {
  type Answer,
  openPasskeyClient,
  type PasskeyClient,
} from '../../../src/cli/passkey/passkey-client.ts'
import { createSoftwarePasskey } from '../../../src/cli/passkey/software-passkey.ts'
import type { Deployment } from '../../../src/server/deployment.ts'
import { addContact, addTenant } from '../../../src/server/directory.ts'
import { setDigest } from '../../../src/server/surfaces/customer/digest.ts'
import { asWorker } from '../../../src/server/worker/demand-at-work.ts'
import { sendDigests } from '../../../src/server/worker/telling/digests.ts'
import { openBytes } from '../../../src/store/keys/field.ts'
import { asAdmin } from '../../admin.ts'
import { callAs } from '../far-side.ts'
import type { TwoTenants } from '../portal/demands.ts'
import { form, text, tokenIn } from '../portal/pages.ts'
import type { Portals } from '../portal/portals.ts'

export const NEVER = '0'.repeat(32)
const LANGUAGES = ['', '?language=de', '?language=ja']
export const WORDS = { answer: 'needs_time', text: 'Our council meets on Tuesday.' }

export type World = {
  /** A demand that it was told of; NEVER where it was told of none. */
  readonly told: string
  /** The contact who asks. */
  readonly contact: string
  get(path: string): Promise<Answer>
  post(path: string, fields?: Readonly<Record<string, string>>): Promise<Answer>
  /** Somebody who is not signed in. */
  nobody(method: 'GET' | 'POST', path: string, fields?: Readonly<Record<string, string>>): Promise<Answer>
  program(path: string): Promise<Answer>
  readonly feed: string
}
export type Ask = (w: World) => Promise<Answer>

const page = (path: string): Ask[] => LANGUAGES.map(language => w => w.get(path + language))
const ofDemand = (end: string): Ask[] =>
  LANGUAGES.map(language => w => w.get(`/demands/${w.told}${end}${language}`))
const program =
  (path: string): Ask =>
  w =>
    w.program(path)
const post =
  (path: string, fields: Readonly<Record<string, string>> = {}): Ask =>
  w =>
    w.post(path, fields)
/** The first id that this page's forms name after `before`, put in the place of `*`. */
const postTo =
  (at: string, before: string, end: string, fields: Readonly<Record<string, string>> = {}): Ask =>
  async w => {
    const shown = (await w.get(at)).bytes.toString()
    const id = new RegExp(`action="${before}([0-9a-f]{32})`).exec(shown)?.[1]
    assert.ok(id, `${at} has no form for ${before}`)
    return w.post(`${before}${id}${end}`, fields)
  }
const stranger =
  (method: 'GET' | 'POST', path: string): Ask =>
  w =>
    w.nobody(method, path)

const onlyRead: Readonly<Record<string, readonly Ask[]>> = {
  'ALL /*': [...page('/nothing-is-here'), stranger('GET', '/nothing-is-here')],
  'GET /theme/*': page('/theme/base.css'),
  'GET /auth/*': page('/auth/sign-in.css'),
  'GET /auth/oidc/:issuer/start': page('/auth/oidc/none/start'),
  'GET /auth/oidc/:issuer/callback': page('/auth/oidc/none/callback'),
  'GET /sign-in': [...page('/sign-in'), stranger('GET', '/sign-in')],
  'GET /enrol': page('/enrol'),
  'GET /auth/session': [...page('/auth/session'), stranger('GET', '/auth/session')],
  'GET /auth/session/ends': [...page('/auth/session/ends'), stranger('GET', '/auth/session/ends')],
  'GET /portal.css': page('/portal.css'),
  'GET /is-there-a-demand': [...page('/is-there-a-demand'), stranger('GET', '/is-there-a-demand')],
  'GET /is-there-a-demand/answer': [
    ...page('/is-there-a-demand/answer'),
    stranger('GET', '/is-there-a-demand/answer'),
  ],
  'GET /feed/:file{[A-Za-z0-9_-]{32}\\.atom}': [w => w.get(w.feed), w => w.nobody('GET', w.feed)],
  'GET /api/v1/openapi.json': [program('/api/v1/openapi.json')],
  'ALL /api/v1/*': [program('/api/v1/nothing'), stranger('GET', '/api/v1/demands')],
  'GET /api/v1/demands': [
    program('/api/v1/demands'),
    program('/api/v1/demands?limit=1'),
    w => w.program(`/api/v1/demands?after=${w.told}`),
  ],
  'GET /api/v1/demands/:id': [w => w.program(`/api/v1/demands/${w.told}`)],
  'GET /api/v1/demands/:id/copy': [w => w.program(`/api/v1/demands/${w.told}/copy`)],
  'GET /api/v1/demands/:id/receipt': [w => w.program(`/api/v1/demands/${w.told}/receipt`)],
  'GET /api/v1/demands/:id/record': [w => w.program(`/api/v1/demands/${w.told}/record`)],
  'GET /api/v1/demands/:id/accesses': [w => w.program(`/api/v1/demands/${w.told}/accesses`)],
  'GET /check/*': page('/check/check.js'),
  'GET /': [...page('/'), w => w.get(`/?after=${w.told}`), w => w.get(`/?after=${NEVER}`)],
  'GET /trust.json': page('/trust.json'),
  'GET /demands/:id': ofDemand(''),
  'GET /demands/:id/copy': ofDemand('/copy'),
  'GET /demands/:id/receipt.json': ofDemand('/receipt.json'),
  'GET /demands/:id/record.json': ofDemand('/record.json'),
  'GET /demands/:id/record.pdf': ofDemand('/record.pdf'),
  'GET /demands/:id/answer': ofDemand('/answer'),
  'GET /demands/:id/objection': ofDemand('/objection'),
  'GET /promises': page('/promises'),
  'GET /drills': page('/drills'),
  'GET /contacts': page('/contacts'),
  'GET /contacts/confirm/:id/:link': page(`/contacts/confirm/${NEVER}/x`),
  'GET /programs': page('/programs'),
  'GET /passkeys': page('/passkeys'),
}

const garbled: Ask[] = [w => w.nobody('POST', '/auth/enrol/options', { x: '1' })]

/** What changes something, by its route, in an order in which each finds what it acts on. */
export const writes: Readonly<Record<string, readonly Ask[]>> = {
  'ALL /auth/sign-in/*': [stranger('POST', '/auth/sign-in/nothing')],
  'ALL /auth/enrol/*': garbled,
  'ALL /auth/oidc/*': [stranger('POST', '/auth/oidc/none/nothing')],
  'ALL /passkeys/*': [post('/passkeys/nothing')],
  'POST /auth/oidc/:issuer/back-channel-logout': [stranger('POST', '/auth/oidc/none/back-channel-logout')],
  'POST /auth/sign-in/options': [stranger('POST', '/auth/sign-in/options')],
  'POST /auth/sign-in/finish': [stranger('POST', '/auth/sign-in/finish')],
  'POST /auth/enrol/options': garbled,
  'POST /auth/enrol/finish': [stranger('POST', '/auth/enrol/finish')],
  'POST /auth/sign-out': [stranger('POST', '/auth/sign-out')],
  'POST /sessions/end': [post('/sessions/end', { name: NEVER })],
  'POST /sessions/end-others': [post('/sessions/end-others')],
  'POST /demands/:id/answer/draft': [w => w.post(`/demands/${w.told}/answer/draft`, WORDS)],
  'POST /demands/:id/answer/change': [w => w.post(`/demands/${w.told}/answer/change`, WORDS)],
  'POST /demands/:id/answer/review': [
    w => w.post(`/demands/${w.told}/answer/review`, WORDS),
    w => w.nobody('POST', `/demands/${w.told}/answer/review`, WORDS),
  ],
  'POST /demands/:id/answer': [
    w => w.post(`/demands/${w.told}/answer`, { ...WORDS, key: freshKey() }),
    w => w.post(`/demands/${w.told}/answer`, WORDS),
  ],
  'POST /demands/:id/objection/withdraw': [w => w.post(`/demands/${w.told}/objection/withdraw`)],
  'POST /demands/:id/consent/revoke': [w => w.post(`/demands/${w.told}/consent/revoke`)],
  'POST /drills': [w => w.post('/drills', { contact: w.contact })],
  'POST /drills/:id': [postTo('/drills', '/drills/', '', { code: 'none' })],
  'POST /contacts/:id': [
    post('/contacts/new', { name: 'Ida Bos', mail: 'ida@acme.example', language: 'nl', receives: 'notice' }),
    post('/contacts/stad-admin', { name: 'x', mail: 'x@acme.example', language: 'nl' }),
  ],
  'POST /contacts/changes/:id/:how{confirm|stop}': [
    postTo('/contacts', '/contacts/changes/', '/confirm', { link: 'x' }),
    postTo('/contacts', '/contacts/changes/', '/stop'),
  ],
  'POST /contacts/waits/:id/:how{confirm|stop}': [
    post(`/contacts/waits/${'0'.repeat(32)}/confirm`),
    post(`/contacts/waits/${'0'.repeat(32)}/stop`),
  ],
  'POST /contacts/still-here': [post('/contacts/still-here')],
  'POST /contacts/:id/left': [w => w.post(`/contacts/${w.contact}/left`), post('/contacts/stad-admin/left')],
  'POST /digest': [post('/digest', { digest: 'weekly' })],
  'POST /feed/revoke': [post('/feed/revoke')],
  'POST /feed': [post('/feed')],
  'POST /programs/tokens': [post('/programs/tokens', { name: 'Archive', days: '30' })],
  'POST /programs/tokens/:id/revoke': [postTo('/programs', '/programs/tokens/', '/revoke')],
  'POST /programs/webhook': [post('/programs/webhook', { url: 'http://localhost:1/hook' })],
  'POST /programs/webhook/test': [post('/programs/webhook/test')],
  'POST /programs/webhook/end': [post('/programs/webhook/end')],
  'POST /passkeys/add': [post('/passkeys/add')],
  'POST /passkeys/name': [post('/passkeys/name', { passkey: 'x', label: 'x' })],
  'POST /passkeys/remove': [post('/passkeys/remove', { id: 'x' })],
}

/** Each form of `writes` where it is shown again, filled in, and does nothing (portal/forms.ts). */
const shownAgain = Object.keys(writes).flatMap(route => {
  if (!/^POST \/(?!auth\/)/.test(route)) return []
  const path = (w: World) =>
    route
      .replace('POST ', '/kept')
      .replace('/demands/:id', `/demands/${w.told}`)
      .replace('/contacts/:id', '/contacts/new')
      .replace(/:how\{(\w+).*\}/, '$1')
      .replace(':id', NEVER)
  const typed = {
    ...WORDS,
    name: 'Ida Bos',
    mail: 'ida',
    digest: 'weekly',
    code: 'none',
    days: '30',
    url: 'x',
  }
  return [[route.replace('POST ', 'POST /kept'), [(w: World) => w.post(path(w), typed)]] as const]
})

/** What is only read, by its route. */
export const reads: Readonly<Record<string, readonly Ask[]>> = {
  ...onlyRead,
  ...Object.fromEntries(shownAgain),
}

async function stand(portals: Portals): Promise<void> {
  // A log that stands: what it would make public between two looks, or ask the database beside them, is no difference of the worlds.
  await portals.stopLog()
  // So is what the guard of the clock notes by itself, every half minute.
  portals.d.clock.close()
  // A clock that stands: neither is "in 59 minutes".
  const now = portals.d.now()
  Object.assign(portals.d, { now: () => now })
}

/**
 * `told`: null where it was told of nothing. `goesOn`: log and clock go on, for who compares no worlds and waits for leaves.
 * `contact`: who asks.
 */
export async function worldOf(
  portals: Portals,
  acme: PasskeyClient,
  told: Pick<TwoTenants, 'acme'> | null,
  { goesOn = false, contact = 'acme-admin' }: { readonly goesOn?: boolean; readonly contact?: string } = {},
): Promise<World> {
  const { d } = portals
  const origin = portals.origin('customer')
  Object.assign(d.settings, { webhooks: { allowPrivate: false, allowPrivateOfTenants: true } })
  const token = tokenIn(await acme.call('POST', '/programs/tokens', form({ name: 'Archive', days: '90' })))
  const rpId = d.dir.settings.hosts.customer
  const stranger = openPasskeyClient(createSoftwarePasskey({ rpId, origin }))
  if (told) await text(acme, `/demands/${told.acme}`)
  await callAs(origin, token, '/api/v1/demands')
  const session = (await acme.call('GET', '/auth/session')).json<{ formToken: string }>()
  const _writer = session.formToken.split('.')[1] ?? ''
  if (!goesOn) await stand(portals)
  const world = {
    told: told?.acme ?? NEVER,
    contact,
    get: (path: string) => acme.call('GET', path),
    post: (path: string, fields: Readonly<Record<string, string>> = {}) =>
      acme.call('POST', path, form({ _writer, ...fields })),
    nobody: (method: 'GET' | 'POST', path: string, fields: Readonly<Record<string, string>> = {}) =>
      stranger.call(method, path, method === 'GET' ? undefined : form(fields)),
    program: (path: string) => callAs(origin, token, path),
    feed: '',
  }
  let lastFeed = ''
  return {
    ...world,
    // The write of a feed ends the one before: its address is whichever was made last.
    get feed() {
      return lastFeed
    },
    post: async (path, fields) => {
      const answer = await world.post(path, fields)
      lastFeed = /\/feed\/[A-Za-z0-9_-]{32}\.atom/.exec(answer.bytes.toString())?.[0] ?? lastFeed
      return answer
    },
  }
}

/** Of a tenant that was told of nothing, as most are: Nord, which is made for it. Log and clock go on until somebody else's world stands. */
export async function emptyWorld(portals: Portals): Promise<World> {
  const { d } = portals
  const nord = { id: 'nord', kind: 'enterprise', country: 'NL', name: 'Nordkade', domains: [] } as const
  await asWorker(d, async tx => {
    await addTenant(tx, d.vault, nord, 'key-nord')
    const contact = { id: 'nord-admin', name: 'Nora', mail: 'admin@nord.example', language: 'en' }
    await addContact(tx, d.vault, 'nord', contact)
  })
  const client = await portals.client('customer', 'nord-admin')
  return worldOf(portals, client, null, { goesOn: true, contact: 'nord-admin' })
}

let keys = 0

function freshKey(): string {
  return (++keys).toString(16).padStart(32, '0')
}

/** One route after another, so that a failure names the one that tells the worlds apart. */
export function same(
  now: Readonly<Record<string, string[]>>,
  then: Readonly<Record<string, string[]>>,
): void {
  for (const [route, answers] of Object.entries(then)) assert.deepEqual(now[route], answers, route)
}

/** Every variant of every route: what came back, and how often the database was asked for it. */
export async function answers(asks: Readonly<Record<string, readonly Ask[]>>, w: World) {
  const found: Record<string, string[]> = {}
  for (const [route, list] of Object.entries(asks)) {
    const own: string[] = []
    for (const ask of list) own.push(await counted(() => ask(w)))
    found[route] = own
  }
  return found
}

/** An answer and the number of its statements: as many in both worlds, so that no time tells. */
export async function counted(request: () => Promise<Answer>): Promise<string> {
  const came: Answer[] = []
  const made = await statements(async () => came.push(await request()))
  return `${came.map(plain).join('')} (${made} statements)`
}

/** Status, headers and body, without what is drawn anew for each answer: tokens, keys, ids of what was just made, how long a session lasts. */
export function plain({ status, headers, bytes }: Answer): string {
  const { date: _, ...stable } = headers
  const drawn = /whsec_[\w+/=]+|DRILL-[0-9A-F]{8}|(?<="challengeId":")[^"]+|(?<="ms":)\d+|[\w-]{32,}/g
  // One’s own session, of this moment: when it began and was used last.
  const session = /(<strong>[^<]*<\/strong>[^<]*)<time[^>]*>[^<]*<\/time>([^<]*)<time[^>]*>[^<]*<\/time>/g
  const text = bytes.toString('latin1').replaceAll(session, '$1…$2…')
  return `${status} ${JSON.stringify(stable)} ${text}`.replaceAll(drawn, '…')
}

/** How many statements a request makes. Nothing else asks the database meanwhile but the queue of jobs, which looks after itself every few seconds. */
export async function statements(request: () => Promise<unknown>): Promise<number> {
  const { prototype } = pg.Client
  const { query } = prototype
  let made = 0
  prototype.query = function (this: pg.Client, ...sent: Parameters<typeof query>) {
    const text = textOf(sent[0])
    // Once a minute, whatever is asked for, in a transaction of its own, whose begin and commit are counted.
    if (/\bduly\.touch_session\b/.test(text)) made -= 2
    else if (!/\bjobs\./.test(text)) made++
    return query.apply(this, sent)
  } as typeof query
  try {
    await request()
  } finally {
    prototype.query = query
  }
  return made
}

function textOf(sent: unknown): string {
  return typeof sent === 'string' ? sent : String((sent as { text?: unknown }).text ?? '')
}

/** Subject and text of the digest that this tenant's first contact gets now, since ever; null where it gets none. */
export async function digestOf(d: Deployment, tenant: string): Promise<string | null> {
  await setDigest(d, { kind: 'tenant', id: `${tenant}-admin`, tenant }, 'daily')
  await asAdmin(d, 'delete from duly.tenant_mail')
  await asWorker(d, async tx => {
    await tx.query(
      'update duly.contact set digest_since = to_timestamp(0), digest_next = to_timestamp(0) where id = $1',
      [`${tenant}-admin`],
    )
  })
  const sent = await sendDigests(d)
  const rows = await asWorker(d, tx =>
    tx.query<{ id: string; message: Buffer }>('select id, message from duly.tenant_mail'),
  )
  assert.equal(rows.length, sent)
  const [row] = rows
  if (!row) return null
  const message = openBytes(d.vault.directoryKey, [row.id, 1, 'mail'], row.message)
  return Buffer.from(message)
    .toString('utf8')
    .replace(/^(Message-ID|Date): .*$/gim, '')
}
