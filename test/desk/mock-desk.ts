// A desk server for tests of the desk's pages: the built bundle under the real content policy, the HTTP API in memory over the
// real rules of `demand`. Sign-in, database, gate and log are played; what they would answer is written here.

import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import type { Figures } from '../../src/api/desk/figures.ts'
import type { Me } from '../../src/api/desk/me.ts'
import type { Queue, QueueRow } from '../../src/api/desk/queue.ts'
import type { Command } from '../../src/domain/registry/command.ts'
import { grantNeeded, purposesFor } from '../../src/domain/turn/access.ts'
import { sentence } from '../../src/kernel/message.ts'
import { noSuchDemand, type Refusal, refuse } from '../../src/kernel/refusal.ts'
import { contentSecurityPolicy } from '../../src/server/http/headers.ts'
import { statusOf } from '../../src/server/http/problem.ts'
import { menuOf } from '../../src/server/surfaces/desk/menu.ts'
import { keptIn } from '../../src/words/faces/sentences.ts'
import type { Language } from '../../src/words/languages.ts'
import { LARGE, largeDemand } from './large.ts'
import { commandFor, draftOf, lookupOptions, unkept } from './mock-commands.ts'
import { demandPage } from './mock-demand-page.ts'
import { arrived, hostile, sampleDemands } from './mock-demands.ts'
import { MockDepartures } from './mock-departures.ts'
import { MockDirectory } from './mock-directory.ts'
import { answerGrant, answerStepGrant } from './mock-grants.ts'
import { MockLaw } from './mock-law.ts'
import { MockPasskeys } from './mock-passkeys.ts'
import { type Asked, answerQueue, queueDefault } from './mock-queue.ts'
import { MockWork } from './mock-work.ts'
import { collected, matched, must, names, people, received, Stream } from './road.ts'
import { sampleFigures } from './sample-figures.ts'
import { refuseUntold } from './untold.ts'

export const NOW = Date.parse('2026-11-25T14:02:00.000Z')
const AT = new Date(NOW).toISOString()
type Person = Exclude<keyof typeof people, 'gate'>

/** One demand per step (`d-<step>`), and closed ones enough to scroll. */
export class MockDesk {
  readonly law = new MockLaw()
  readonly directory = new MockDirectory()
  figures: Figures = sampleFigures
  readonly work = new MockWork()
  readonly departures = new MockDepartures()
  readonly passkeys = new MockPasskeys()
  readonly streams = new Map<string, Stream>()
  /** What is made of each answer before it is sent. */
  garnish: (answer: object) => object = answer => answer
  /** Whom the browser is signed in as; null answers 401. */
  person: Person | null = 'mara'
  /** The language of the page's reader, as the server writes it into the page. */
  language: Language = 'en'
  /** What the installation does not do, as the stream of changes says it. */
  stopped = ''
  /** The next command answers this instead of being taken. */
  failNext: Refusal | 'fault' | null = null
  /** Demands that are open to the person; null: every one. */
  granted: Set<string> | null = null
  /** Files that came with a write. */
  readonly papers: { readonly path: string; readonly name: string; readonly text: string }[] = []
  /** Offers a look-up whose challenge is not its digest, as a server that was taken over might. */
  spoilChallenge = false
  /** The text of the paper's first page, where a test wants another. */
  paperText: string | null = null
  /** Idempotency keys seen, in order. */
  readonly keys: string[] = []
  readonly commands: Command[] = []
  #listeners = new Set<ServerResponse>()
  #server = createServer((request, response) => {
    this.#answer(request, response).catch(error => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error?.stack))
    })
  })
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
    for (const stream of sampleDemands()) this.#add(stream)
  }

  /** Fills the queue with demands that only just arrived, for scrolling. */
  addMany(count: number): void {
    for (let i = 0; i < count; i++) this.#add(arrived(i))
  }

  /** One that a stranger has filled with whatever they like. */
  addHostile(text: string): void {
    this.#add(hostile(text))
  }

  #add(stream: Stream): void {
    this.streams.set(stream.id, stream)
  }

  /** How many connections are told of changes. */
  get listening(): number {
    return this.#listeners.size
  }

  /** The connection of everybody who listens breaks off; browsers come back by themselves. */
  hangUp(): void {
    for (const listener of this.#listeners) listener.destroy()
    this.#listeners.clear()
  }

  /** What this person took for an advertisement and nobody looked at since. */
  addFiled(person: Person, numbers: readonly number[]): void {
    for (const i of numbers) {
      const stream = arrived(i)
      must(stream, people[person], {
        type: 'file_as_not_demand',
        reason: 'advertisement',
        note: `Offer ${i}.`,
      })
      this.#add(stream)
    }
  }

  async listen(): Promise<string> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve))
    return `http://desk.localhost:${(this.#server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    for (const listener of this.#listeners) listener.end()
    this.#server.closeAllConnections()
    await new Promise(resolve => this.#server.close(resolve))
  }

  /** Somebody else acts: the stream moves on and every open browser is told. */
  act(id: string, person: Person, command: Command): void {
    const stream = this.streams.get(id)!
    const no = stream.take(people[person], command, NOW)
    if (no) throw new Error(no.detail)
    this.tell(stream)
  }

  /** The gate reports that it has collected. */
  collect(id: string): void {
    const stream = this.streams.get(id)!
    must(stream, people.gate, collected(stream.state!), NOW)
    this.tell(stream)
  }

  tell(stream: { readonly id: string; readonly state: { readonly version: number } | null }): void {
    const event = `event: changed\ndata: ${JSON.stringify({ id: stream.id, version: stream.state?.version })}\n\n`
    for (const listener of this.#listeners) listener.write(event)
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('content-security-policy', contentSecurityPolicy)
    response.setHeader('date', new Date(NOW).toUTCString())
    const url = new URL(request.url ?? '/', 'http://desk.localhost')
    if (url.pathname === '/auth/sign-out')
      return void response.setHeader('content-type', 'application/json').end('{}')
    if (url.pathname === '/sign-in')
      return void response
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><html lang="en"><title>Sign in</title><h1>Sign in</h1>')
    if (url.pathname.startsWith('/auth/session')) return this.#session(request, url.pathname, response)
    if (!url.pathname.startsWith('/api/')) return this.#file(url.pathname, response)
    if (this.person === null)
      return problem(
        response,
        refuse('not_signed_in', sentence('borders.you_not_signed'), sentence('borders.sign_in')),
      )
    if (url.pathname === '/api/changes') return this.#changes(response)
    if (request.method === 'POST' && request.headers['x-duly'] !== '1')
      throw new Error('a write without the header')
    const onPaper = async (paper: File) => {
      this.papers.push({ path: url.pathname, name: paper.name, text: await paper.text() })
    }
    const body = request.method === 'POST' ? await bodyOf(request, onPaper) : null
    const result = this.#route(request.method ?? 'GET', url, body)
    if (result === 'fault')
      return void response
        .writeHead(500, { 'content-type': 'application/problem+json' })
        .end(JSON.stringify({ status: 500, code: '4f1c9a20be' }))
    if ('detail' in result && 'next' in result) return problem(response, result as Refusal)
    response.setHeader('content-type', 'application/json').end(JSON.stringify(this.garnish(result)))
  }

  async #session(request: IncomingMessage, path: string, response: ServerResponse): Promise<void> {
    if (this.person === null)
      return problem(
        response,
        refuse('not_signed_in', sentence('borders.you_not_signed'), sentence('borders.sign_in')),
      )
    const body = request.method === 'POST' ? await bodyOf(request, async () => {}) : null
    if (path === '/auth/sessions/end') this.passkeys.end((body as { name: string | null }).name)
    const answer =
      path === '/auth/session/ends' ? { ms: 3_600_000, of: this.person } : this.passkeys.ownSessions()
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
  }

  #route(method: string, url: URL, body: unknown): object | Refusal | 'fault' {
    const [, , what, id, part, sub] = url.pathname.split('/')
    if (what === 'me') return id === 'passkeys' ? this.passkeys.answer(method, part, sub, body) : this.#me()
    if (what === 'queue') return this.#queue({ method, what: id, id: part, query: url.searchParams, body })
    if (what === 'law') return this.#law(method, url, body)
    if (what === 'figures') return this.figures
    const directory = this.directory.answer(method, url, body)
    if (directory) return directory
    const beside = this.work.answer(method, url.pathname, body, this.person ?? 'mara')
    if (beside) return beside
    if (what === 'demands' && method === 'POST' && (!id || id === 'entry')) return this.#receive()
    if (id === LARGE && !this.streams.has(LARGE)) this.streams.set(LARGE, largeDemand())
    const stream = this.streams.get(id ?? '')
    if (!stream) return noSuchDemand()
    if (part === 'grant') {
      const take = () => void this.granted?.add(stream.id)
      const ask = { actor: people[this.person ?? 'mara'], now: NOW, take }
      if (sub === 'step') return answerStepGrant(stream, { ...ask, owner: this.work.work(stream.id).owner })
      return answerGrant(body as Parameters<typeof answerGrant>[0], ask)
    }
    if (this.granted && !this.granted.has(stream.id)) return grantNeeded()
    if (method === 'GET' && part === 'as-of')
      return this.law.asOf(stream.state!, url.searchParams.get('day') ?? '')
    if (method === 'GET') return this.#page(stream)
    return this.#write(stream, part ?? '', sub ?? '', body as Record<string, unknown>)
  }

  #law(method: string, url: URL, body: unknown): object | Refusal | 'fault' {
    const fail = method === 'POST' ? this.failNext : null
    if (fail) this.failNext = null
    return fail ?? this.law.answer(method, url, body, people[this.person ?? 'mara'])
  }

  #write(
    stream: Stream,
    part: string,
    sub: string,
    body: Record<string, unknown>,
  ): object | Refusal | 'fault' {
    const d = stream.state!
    if (part === 'lookup' && sub === 'options') return lookupOptions(d.reference, this.spoilChallenge)
    if (part === 'certificate' && sub === 'draft')
      return {
        statement:
          'I, Ingrid Pavlou, am a custodian of records of Quillfern Cloud, Inc. The 17 items are true copies.',
      }
    if (sub === 'offers') return { offers: [{ id: 'd-determine', reference: 'D-7KQ4' }] }
    if (sub === 'take-back') {
      this.departures.takeBack(body.departure)
      return { takenBack: true }
    }
    if (sub === 'draft') {
      const no = part === 'notice' ? refuseUntold(stream, this.person ?? '') : null
      if (no) return no
      const own = String(body.note ?? body.reason ?? '')
      return { ...draftOf(part, String(body.kind ?? 'notice'), own), ...unkept(d, body.kind) }
    }
    if (typeof body.key !== 'string') throw new Error('a command without its idempotency key')
    this.keys.push(body.key)
    const fail = this.failNext
    this.failNext = null
    if (fail) return fail
    if (body.version !== d.version)
      return refuse(
        'changed_meanwhile',
        sentence('borders.somebody_changed_demand_meanwhile'),
        sentence('borders.look_what_changed'),
      )
    const command = commandFor(part, body, stream)
    const by = this.person ?? 'mara'
    const send = () => {
      this.commands.push(command)
      must(stream, people[by], command, NOW)
      this.tell(stream)
    }
    const waits = this.departures.hold({ demand: stream.id, part, body, by, now: NOW, send })
    if (waits) return { version: d.version, ...waits }
    this.commands.push(command)
    const no = stream.take(people[this.person ?? 'mara'], command, NOW)
    if (no) return no
    if (command.type === 'request_lookup') stream.take({ kind: 'gate', id: 'gate' }, matched('look-1'), NOW)
    return {
      version: stream.state!.version,
      ...(command.type === 'prepare_authorisation' ? { digest: command.digest } : {}),
    }
  }

  #receive(): object {
    const id = `new-${this.streams.size}`
    const stream = new Stream(id, 'D-NEW1', NOW)
    stream.take(people.mara, received(NOW), NOW)
    this.streams.set(id, stream)
    return { id, reference: stream.reference }
  }

  #me(): Me {
    const actor = people[this.person ?? 'mara']
    return {
      id: actor.kind === 'staff' ? actor.id : '',
      name: names[this.person ?? ''] ?? '',
      roles: actor.kind === 'staff' ? actor.roles : [],
      employment: 'employee',
      provider: 'Quillfern Cloud',
      demo: true,
      demoSettings: [
        'people, keys and data are invented',
        'the log ticks every 1 s and 5 s (live: 60 s and 1 h)',
        'the window to object is 2 minutes (live: 7 days)',
      ].map(text => keptIn(this.language, text)),
      menu: menuOf(actor),
      grant: { minutes: 60, purposes: purposesFor(actor.kind === 'staff' ? actor.roles : []) },
      hosts: {
        approve: 'http://approve.localhost:1',
        authority: 'http://authority.localhost:1',
        customer: 'http://customer.localhost:1',
      },
      queue: queueDefault(actor.kind === 'staff' ? actor.id : ''),
    }
  }

  #queue(asked: Asked): object {
    const answer = answerQueue(asked, [...this.streams.values()], { me: this.#me(), now: AT })
    return 'rows' in answer ? { ...answer, rows: (answer as Queue).rows.map(row => this.#told(row)) } : answer
  }

  #told(row: QueueRow): QueueRow {
    const { summary, dueWhat } = row
    const says = keptIn(this.language, summary.says)
    return {
      ...row,
      dueWhat: dueWhat === null ? null : keptIn(this.language, dueWhat),
      summary: { ...summary, says },
    }
  }

  #page(stream: Stream): object {
    const { law, paperText, language } = this
    const departing = this.departures.of(stream.id)
    const page = demandPage(stream, {
      now: AT,
      actor: people[this.person ?? 'mara'],
      law,
      paperText,
      language,
    })
    return { ...page, departing, takesBack: this.departures.seconds > 0 }
  }

  #changes(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write(': here\n\n')
    if (this.stopped) response.write(`event: alive\ndata: ${this.stopped}\n\n`)
    this.#listeners.add(response)
    response.on('close', () => this.#listeners.delete(response))
  }

  async #file(path: string, response: ServerResponse): Promise<void> {
    const wanted = extname(path) === '' ? '/index.html' : normalize(path)
    const types: Record<string, string> = {
      '.html': 'text/html',
      '.js': 'text/javascript',
      '.css': 'text/css',
      '.woff2': 'font/woff2',
    }
    const file = await readFile(join(this.#folder, wanted)).catch(unlessMissing)
    // A desk without its page is no answer to a page that nobody knows: the bundle is gone.
    if (file === null && wanted === '/index.html') throw new Error(`no bundle of the desk in ${this.#folder}`)
    if (file === null) return void response.writeHead(404).end()
    const body =
      wanted === '/index.html'
        ? file.toString().replace('<html lang="en"', `<html lang="${this.language}"`)
        : file
    // As the server does it: what carries a hash in its name is fetched once.
    if (wanted.startsWith('/assets/')) response.setHeader('cache-control', 'max-age=31536000, immutable')
    response.setHeader('content-type', types[extname(wanted)] ?? 'application/octet-stream').end(body)
  }
}

function unlessMissing(error: NodeJS.ErrnoException): null {
  if (error.code !== 'ENOENT') throw error
  return null
}

function problem(response: ServerResponse, refusal: Refusal): void {
  const status = statusOf[refusal.code]
  response
    .writeHead(status, { 'content-type': 'application/problem+json' })
    .end(JSON.stringify({ status, refusal }))
}

async function bodyOf(request: IncomingMessage, onPaper: (paper: File) => Promise<void>): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('application/json')) return JSON.parse(bytes.toString())
  if (!type.startsWith('multipart/')) return bytes.toString()
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  const [body, paper] = [form.get('body'), form.get('paper')]
  if (paper instanceof File) await onPaper(paper)
  return typeof body === 'string' ? JSON.parse(body) : ''
}
