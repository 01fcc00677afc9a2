// A desk server for tests of the desk's pages: the built bundle under the real content policy, the HTTP API in memory over the
// real rules of `demand`. Sign-in, database, gate and log are played; what they would answer is written here.
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { type AccessPurpose, grantNeeded, mayOpen, purposesFor } from '../../src/demand/access.ts'
import { mayIssue, permits } from '../../src/demand/actor.ts'
import type { Command, CommandOf } from '../../src/demand/command.ts'
import { conflictSheets } from '../../src/demand/conflicts.ts'
import { deadlines } from '../../src/demand/deadline.ts'
import type { DemandEvent } from '../../src/demand/event.ts'
import type { Confirmation } from '../../src/demand/lane-words.ts'
import { nextStep, notYet, type Step, steps } from '../../src/demand/next.ts'
import { listedChallenges } from '../../src/demand/open-challenges.ts'
import { type Refusal, refuse } from '../../src/demand/refusal.ts'
import type { Demand } from '../../src/demand/state.ts'
import type { DemandRelation } from '../../src/demand/vocabulary.ts'
import { lookupDigest } from '../../src/seal/lookup.ts'
import type {
  CommandBody,
  DemandPage,
  DocumentText,
  LetterDraft,
  Me,
  Queue,
  QueueRow,
  TimelineEntry,
} from '../../src/server/desk/api.ts'
import { lifecycleFacts } from '../../src/server/desk/lifecycle-facts.ts'
import type { Figures } from '../../src/server/figures/api.ts'
import { contentSecurityPolicy } from '../../src/server/http/headers.ts'
import { statusOf } from '../../src/server/http/problem.ts'
import { summaryOf } from '../../src/store/views.ts'
import type { Language } from '../../src/words/languages.ts'
import { challengedDemands } from './challenges.ts'
import { laneDemands } from './lanes.ts'
import { lifecycleDemands } from './lifecycle.ts'
import { MockDirectory, sampleChain } from './mock-directory.ts'
import { MockLaw } from './mock-law.ts'
import { answerQueue, answersQuery, type MockRow } from './mock-queue.ts'
import { MockWork } from './mock-work.ts'
import { facts, paper, proposal } from './paper.ts'
import {
  assessment,
  authorisationFor,
  collected,
  matched,
  must,
  names,
  people,
  received,
  released,
  START,
  Stream,
  senderChecks,
  walkTo,
} from './road.ts'
import { sampleFigures } from './sample-figures.ts'

export const NOW = Date.parse('2026-11-25T14:02:00.000Z')
type Person = Exclude<keyof typeof people, 'gate'>
const policy = { windowMinutes: 2880, authorisationMinutes: 14_400, downloadDays: 14, adoptedPermitted: [] }

/** Steps that the road does not come by; their demands are made below. */
const offTheRoad: readonly Step[] = [
  'confirm_not_demand',
  'record_danger',
  'confirm_emergency',
  'follow_up',
  'log',
  'preserve',
  'redirect_letter',
  'redirect_answer',
  'check_docket',
  'secrecy_extension',
  'post_notice',
  'note_answer',
  'ask_extension',
  'decide_production',
  'challenge',
  'end_secrecy',
  'late_release',
  'record_danger',
  'confirm_emergency',
  'follow_up',
  'done',
]

/** One demand per step (`d-<step>`), and closed ones enough to scroll. */
export class MockDesk {
  readonly law = new MockLaw()
  readonly directory = new MockDirectory()
  figures: Figures = sampleFigures
  readonly work = new MockWork()
  readonly streams = new Map<string, Stream>()
  /** Whom the browser is signed in as; null answers 401. */
  person: Person | null = 'mara'
  /** The language of the page's reader, as the server writes it into the page. */
  language: Language = 'en'
  /** The next command answers this instead of being taken. */
  failNext: Refusal | 'fault' | null = null
  /** Demands that are open to the person; null: every one. */
  granted: Set<string> | null = null
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
    const refs: Partial<Record<Step, string>> = {
      confirm_facts: 'D-93XA',
      determine: 'D-7KQ4',
      notify: 'D-2MPL',
      collect: 'D-H4TZ',
    }
    for (const [i, step] of steps.entries()) {
      if (offTheRoad.includes(step)) continue
      const id = `d-${step}`
      this.streams.set(
        id,
        walkTo(step, id, refs[step] ?? `D-${(i * 7919 + 30011).toString(36).toUpperCase().slice(-4)}`),
      )
    }
    for (const stream of lifecycleDemands()) this.streams.set(stream.id, stream)
    this.#releasedLate()
    for (const stream of [...challengedDemands(), ...laneDemands()]) this.streams.set(stream.id, stream)
    this.#inQuestion()
    this.#filedAway()
  }

  /** One person took it for an advertisement; another looks at it once more. */
  #filedAway(): void {
    const stream = walkTo('confirm_facts', 'd-confirm_not_demand', 'D-W5AD')
    must(stream, people.jonas, {
      type: 'file_as_not_demand',
      reason: 'advertisement',
      note: 'An offer of storage.',
    })
    this.streams.set(stream.id, stream)
  }

  /** A silence by court order, a foreign law that may be broken, and a fact that the law asks for and nobody stated. */
  #inQuestion(): void {
    const stream = walkTo('determine', 'd-in_question', 'D-Q8AW')
    const { scope: _, ...known } = facts.answers
    const answers = { ...known, data_location: 'NL', foreign_law_conflict: 'GDPR article 48' }
    const secrecy = {
      ...facts.secrecy,
      kind: 'court_order' as const,
      instrument: 'us.order.nondisclosure_2705b',
      from: '2026-11-19',
      until: '2027-02-17',
    }
    must(stream, people.mara, {
      type: 'confirm_facts',
      facts: { ...facts, answers, secrecy },
      changed: ['answers.scope', 'secrecy.kind'],
    })
    must(stream, people.mara, assessment(stream.state!))
    this.streams.set(stream.id, stream)
  }

  #releasedLate(): void {
    const stream = walkTo('release', 'd-late_release', 'D-8LTR')
    const digest = stream.state?.authorisation?.digest ?? ''
    const reason = 'The account is another.'
    must(stream, people.jonas, { type: 'revoke_authorisation', digest, reason })
    must(stream, people.gate, { ...released, digest })
    this.streams.set(stream.id, stream)
  }

  /** Fills the queue with demands that only just arrived, for scrolling. */
  addMany(count: number): void {
    for (let i = 0; i < count; i++) {
      const stream = new Stream(`many-${i}`, `D-M${String(i).padStart(4, '0')}`, START)
      stream.take({ kind: 'system', id: 'mail' }, received(START - i * 60_000))
      this.streams.set(stream.id, stream)
    }
  }

  /** One that a stranger has filled with whatever they like. */
  addHostile(text: string): void {
    const stream = new Stream('hostile', 'D-HOST', START)
    const command = received(START) as CommandOf<'receive'>
    stream.take({ kind: 'system', id: 'mail' }, {
      ...command,
      subject: text,
      sender: { ...command.sender, display: text },
    } as Command)
    this.streams.set(stream.id, stream)
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

  #paper(): DocumentText {
    const part = paper.parts[0]
    if (this.paperText === null || !part) return paper
    return { ...paper, parts: [{ ...part, pages: [{ n: 1, text: this.paperText, ocr: false }] }] }
  }

  tell(stream: Stream): void {
    const event = `event: changed\ndata: ${JSON.stringify({ id: stream.id, version: stream.state?.version })}\n\n`
    for (const listener of this.#listeners) listener.write(event)
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('content-security-policy', contentSecurityPolicy)
    response.setHeader('date', new Date(NOW).toUTCString())
    const url = new URL(request.url ?? '/', 'http://desk.localhost')
    if (url.pathname === '/sign-in')
      return void response
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><html lang="en"><title>Sign in</title><h1>Sign in</h1>')
    if (!url.pathname.startsWith('/api/')) return this.#file(url.pathname, response)
    if (this.person === null)
      return problem(response, refuse('not_signed_in', 'You are not signed in.', 'Sign in.'))
    if (url.pathname === '/api/changes') return this.#changes(response)
    if (request.method === 'POST' && request.headers['x-duly'] !== '1')
      throw new Error('a write without the header')
    const body = request.method === 'POST' ? await bodyOf(request) : null
    const result = this.#route(request.method ?? 'GET', url, body)
    if (result === 'fault')
      return void response
        .writeHead(500, { 'content-type': 'application/problem+json' })
        .end(JSON.stringify({ status: 500, code: '4f1c9a20be' }))
    if ('detail' in result && 'next' in result) return problem(response, result as Refusal)
    response.setHeader('content-type', 'application/json').end(JSON.stringify(result))
  }

  #route(method: string, url: URL, body: unknown): object | Refusal | 'fault' {
    const [, , what, id, part, sub] = url.pathname.split('/')
    if (what === 'me') return this.#me()
    if (what === 'queue') return this.#queueAnswer(method, [id, part], url.searchParams, body)
    if (what === 'law') return this.#law(method, url, body)
    if (what === 'figures') return this.figures
    const directory = this.directory.answer(method, url)
    if (directory) return directory
    const beside = this.work.answer(method, url.pathname, body, this.person ?? 'mara')
    if (beside) return beside
    if (what === 'demands' && method === 'POST' && (!id || id === 'entry')) return this.#receive()
    const stream = this.streams.get(id ?? '')
    if (!stream) return refuse('not_found', 'There is no such demand here.', 'Check the reference.')
    if (part === 'grant') return this.#grant(stream.id, body as { purpose: AccessPurpose; words: string })
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
    if (sub === 'draft') return draftOf(part, String(body.kind ?? 'notice'))
    if (typeof body.key !== 'string') throw new Error('a command without its idempotency key')
    this.keys.push(body.key)
    const fail = this.failNext
    this.failNext = null
    if (fail) return fail
    if (body.version !== d.version)
      return refuse(
        'changed_meanwhile',
        'Somebody changed this demand meanwhile.',
        'Look at what changed, then apply yours again.',
      )
    const command = commandFor(part, body, stream)
    this.commands.push(command)
    const no = stream.take(people[this.person ?? 'mara'], command, NOW)
    if (no) return no
    if (command.type === 'request_lookup') stream.take({ kind: 'gate', id: 'gate' }, matched('look-1'), NOW)
    return {
      version: stream.state!.version,
      ...(command.type === 'prepare_authorisation' ? { digest: command.digest } : {}),
    }
  }

  #grant(id: string, { purpose, words }: { purpose: AccessPurpose; words: string }): object | Refusal {
    const no = mayOpen(people[this.person ?? 'mara'], purpose, words)
    if (no) return no
    this.granted?.add(id)
    return { expiresAt: new Date(NOW + 3_600_000).toISOString() }
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
        'log ticks every 5 seconds',
        'objection window of 2 minutes',
      ],
      grant: { minutes: 60, purposes: purposesFor(actor.kind === 'staff' ? actor.roles : []) },
      hosts: {
        approve: 'http://approve.localhost:1',
        authority: 'http://authority.localhost:1',
        customer: 'http://customer.localhost:1',
      },
    }
  }

  #queueAnswer(
    method: string,
    [what, id]: readonly (string | undefined)[],
    query: URLSearchParams,
    body: unknown,
  ): object {
    const me = this.#me()
    const mine = (r: QueueRow) => me.roles.some(role => role === r.turn)
    const all = [...this.streams.values()].map(stream => ({ row: rowOf(stream), demand: stream.state! }))
    const filed = (r: { demand: Demand }) => r.demand.notDemand !== null
    const open = all.filter(r => r.row.closedAt === null && !filed(r))
    const openRows = open.map(r => r.row)
    return (
      answerQueue(method, what, id, openRows, mine, body) ??
      this.#queue(query, {
        open,
        mine: open.filter(r => mine(r.row)),
        closed: all.filter(r => r.row.closedAt),
        not_demand: all.filter(filed),
      })
    )
  }

  #queue(query: URLSearchParams, views: Readonly<Record<string, readonly MockRow[]>>): Queue {
    const now = new Date(NOW).toISOString()
    const rows = (views[query.get('view') ?? 'open'] ?? [])
      .filter(r => answersQuery(r, query, now, this.#me().id))
      .map(r => r.row)
      .sort((a, b) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9') || a.id.localeCompare(b.id))
    const from = Number(query.get('cursor') ?? 0)
    return {
      rows: rows.slice(from, from + 50),
      next: rows.length > from + 50 ? String(from + 50) : null,
    }
  }

  #page(stream: Stream): DemandPage {
    const d = stream.state!
    const now = new Date(NOW).toISOString()
    const actor = people[this.person ?? 'mara']
    return {
      demand: d,
      next: nextStep(d, now),
      notYet: notYet(d, now),
      may: (Object.keys(permits) as Command['type'][]).filter(type => mayIssue(actor, type) === null),
      timeline: stream.events.map(entryOf),
      deadlines: deadlines(d, policy),
      documents: [d.received.restricted ? unread(d.received.restricted.paperKept) : this.#paper()],
      proposal: this.paperText === null && !d.named ? proposal : [],
      draftFacts: d.named ? null : facts,
      questions: this.law.questions(d),
      lifecycle: lifecycleFacts(d),
      lawChallenges: listedChallenges(d),
      conflicts: conflictSheets(d),
      names,
      gateProgress: null,
      waitingForLogUntil: nextStep(d, now).step === 'collect' ? '2026-11-25T14:10:00.000Z' : null,
      authorities: [
        {
          id: 'auth-marlow',
          name: 'Marlow County District Attorney',
          country: 'US',
          domains: ['da.marlow-county.example'],
          callback: '+1 202 555 0100 (county switchboard, from the state bar’s list)',
          officers: [
            {
              id: 'off-haskett',
              name: 'Leroy Haskett',
              mail: 'l.haskett@da.marlow-county.example',
              fingerprint: 'harbour lantern quick mountain velvet orbit tiger salmon',
            },
          ],
        },
      ],
      senderChecks,
      permittedPolicies: ['Missing children'],
      people: d.named
        ? Object.entries(names)
            .map(([id, name]) => ({ id, name }))
            .slice(0, 5)
        : [],
      chains: Object.fromEntries(d.matters.map(m => [m.id, sampleChain])),
      contacts: Object.fromEntries(
        d.matters.map(m => [
          m.id,
          [
            {
              id: m.tenant === 'oostvaart-bv' ? 'contact-1' : 'contact-2',
              name: m.tenant === 'oostvaart-bv' ? 'Famke Oosterhuis' : 'Ruud Terpstra',
            },
          ],
        ]),
      ),
    }
  }

  #changes(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write(': here\n\n')
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
    try {
      const file = await readFile(join(this.#folder, wanted))
      const body =
        wanted === '/index.html'
          ? file.toString().replace('<html lang="en"', `<html lang="${this.language}"`)
          : file
      // As the server does it: what carries a hash in its name is fetched once.
      if (wanted.startsWith('/assets/')) response.setHeader('cache-control', 'max-age=31536000, immutable')
      response.setHeader('content-type', types[extname(wanted)] ?? 'application/octet-stream').end(body)
    } catch {
      response.writeHead(404).end()
    }
  }
}

/** No machine reads a paper of the national-security lane. */
function unread(paperKept: string): DocumentText {
  const warnings = [`No machine reads a paper of this lane. It is kept: ${paperKept}`]
  return { ...paper, title: 'entry.txt', parts: [], warnings }
}

function commandFor(part: string, body: Record<string, unknown>, stream: Stream): Command {
  const d = stream.state!
  switch (part) {
    case 'commands':
      return (body as unknown as CommandBody).command
    case 'lookup':
      return { type: 'request_lookup', lookup: JSON.stringify({ id: 'look-1' }), assertion: body.assertion }
    case 'assess':
      return assessment(d)
    case 'letters':
      return {
        type: 'record_letter',
        matter: null,
        letter: {
          id: 'l1',
          kind: 'determination',
          to: 'authority',
          subject: 'Our answer',
          document: null,
          messageId: '<l1>',
        },
      }
    case 'notice':
      return {
        type: 'send_notice',
        matter: String(body.matter),
        copy: d.received.documents[0]!,
        letter: {
          id: 'n1',
          kind: 'notice',
          to: 'tenant',
          subject: 'Notice',
          document: null,
          messageId: '<n1>',
        },
        contact: String(body.contact),
        windowEndsAt: '2026-11-27T14:02:00.000Z',
        code: 'harbour-lantern',
      }
    case 'authorisation':
      return authorisationFor(d)
    case 'emergency': {
      const { supervisor, outcome, note } = body as {
        supervisor: string
        outcome: Confirmation
        note: string
      }
      return { type: 'confirm_emergency', supervisor, outcome, note, contact: '+1 202 555 0100' }
    }
    case 'people':
      return { type: 'name_person', person: String(body.person), note: String(body.note) }
    case 'links':
      return {
        type: 'link_demand',
        demand: 'd-determine',
        reference: String(body.reference),
        relation: body.relation as DemandRelation,
      }
    case 'challenges':
      return { ...(body.act as Command), document: null } as Command
    case 'certificate':
      return {
        type: 'sign_certificate',
        document: d.received.documents[0]!,
        statement: String(body.statement),
      }
    default:
      throw new Error(`the mock knows no ${part}`)
  }
}

function lookupOptions(reference: string, spoil: boolean): object {
  const lookup = JSON.stringify({
    at: '2026-11-25T14:02:00.000Z',
    by: 'mara',
    demand: reference,
    expiresAt: '2026-11-25T14:07:00.000Z',
    id: '0'.repeat(32),
    identifiers: facts.asks.flatMap(a => a.identifiers.map(i => ({ kind: i.kind, value: i.value }))),
    v: 'duly/lookup/v1',
  })
  return {
    lookup,
    options: {
      challenge: spoil
        ? Buffer.alloc(32, 7).toString('base64url')
        : Buffer.from(lookupDigest(new TextEncoder().encode(lookup))).toString('base64url'),
      rpId: 'desk.localhost',
      userVerification: 'required',
      timeout: 60_000,
      allowCredentials: [],
    },
  }
}

function draftOf(part: string, kind: string): LetterDraft {
  return {
    language: 'en',
    translation: null,
    subject:
      part === 'notice' ? 'A demand for data of your organisation' : `Your demand 26-SDT-04417: ${kind}`,
    to: part === 'notice' ? 'f.oosterhuis@oostvaart.example' : 'l.haskett@da.marlow-county.example',
    text: 'Reference D-2MPL · 25 November 2026\n\nOn 25 November we received a subpoena of the Marlow County District Attorney that asks for the subscriber data and the mail of one account of yours.\n\nWe will give the subscriber data for 1 October 2025 until 18 November 2026, because 18 U.S.C. § 2703(c)(2) requires it. We refused the contents of mail.\n\nYou can object until Friday 27 November 2026, 15:02 CET.\n\nHow to check that this letter is ours: its code is harbour-lantern, and you find the same in your console.',
  }
}

function rowOf(stream: Stream): QueueRow {
  const d = stream.state!
  const now = new Date(NOW).toISOString()
  const next = nextStep(d, now)
  const due = [...deadlines(d, policy)].sort((a, b) => a.dueAt.localeCompare(b.dueAt))[0]
  return {
    id: stream.id,
    reference: stream.reference,
    version: d.version,
    step: next.step,
    turn: next.turn,
    dueAt: due?.dueAt ?? null,
    dueWhat: due?.what ?? null,
    receivedAt: d.received.receivedAt,
    closedAt: d.closed?.at ?? null,
    summary: summaryOf(d, now),
  }
}

function entryOf(event: DemandEvent): TimelineEntry {
  const logged = ['DemandReceived', 'NoticeSent', 'Authorised', 'ReleaseLogged', 'SecrecyBegun'].includes(
    event.kind,
  )
  return {
    version: event.version,
    kind: event.kind,
    at: event.at,
    who: names[event.by.id] ?? event.by.id,
    says:
      event.kind
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .replace(/^./, c => c.toUpperCase()) + '.',
    leaf: logged ? { state: event.kind === 'Authorised' ? 'included' : 'witnessed', expectedBy: null } : null,
  }
}

function problem(response: ServerResponse, refusal: Refusal): void {
  const status = statusOf[refusal.code]
  response
    .writeHead(status, { 'content-type': 'application/problem+json' })
    .end(JSON.stringify({ status, refusal }))
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('application/json')) return JSON.parse(bytes.toString())
  if (!type.startsWith('multipart/')) return bytes.toString()
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  const body = form.get('body')
  return typeof body === 'string' ? JSON.parse(body) : ''
}
