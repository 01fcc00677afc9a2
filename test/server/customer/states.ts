// For tests alone: one demand for Acme's data in each state that the console can show, so that every one of them can be looked at.

import { randomBytes } from 'node:crypto'
import type { Secrecy } from '../../../src/domain/decision/facts.ts'
import type { NewEvent } from '../../../src/domain/registry/event.ts'
import { isRefusal } from '../../../src/kernel/refusal.ts'
import { sendNotice } from '../../../src/server/acts/send-notice.ts'
import { type Deployment, WORKER } from '../../../src/server/deployment.ts'
import { receiveArrival } from '../../../src/server/papers/intake.ts'
import { cast, copy } from '../../given.ts'
import { confirmLifted } from '../../lifting.ts'
import {
  acted,
  carl,
  factsOf,
  mara,
  mattersEvent,
  openFor,
  releasePackage,
  write,
} from '../portal/demands.ts'
import {
  asked,
  type Change,
  contested,
  type Line,
  narrower,
  period,
  refused,
  required,
  voluntary,
} from './decisions.ts'
import { filed, step } from './filings.ts'
import { behindObjects, joins } from './parties.ts'

type ChangedFacts = { readonly authorityName?: string; readonly dueAt?: string }
type Begun = { readonly demandId: string; readonly matter: string }

const none: Secrecy = { kind: 'none', instrument: null, passage: null, from: null, until: null }
const order: Secrecy = { ...none, kind: 'court_order', until: '2099-01-01' }

/** Names of the states, in the order in which `consoleStates` makes them: the list shows the last one first. */
export const stateNames = [
  'chain',
  'chain_held',
  'part_content_challenged',
  'window',
  'window_over',
  'no_window',
  'objected',
  'upheld',
  'overruled',
  'needs_time',
  'consented',
  'redirect_decided',
  'redirected',
  'redirect_renewed',
  'preserved',
  'narrowed',
  'rejected',
  'no_data',
  'produced',
  'withdrawn',
  'taken_back',
  'challenge_decided',
  'challenged_itself',
  'challenged',
  'ruled',
  'extended',
  'late',
  'emergency',
  'by_consent',
  'by_policy',
  'part_agency',
  'part_content',
  'hostile',
] as const
export type StateName = (typeof stateNames)[number]

/** Makes a demand in each of these states; answers with the id of Acme's matter in each. */
export async function consoleStates<N extends StateName>(
  d: Deployment,
  names: readonly N[] = stateNames as readonly StateName[] as readonly N[],
): Promise<Readonly<Record<N, string>>> {
  const made: Partial<Record<StateName, string>> = {}
  for (const name of names) made[name] = await states[name](d)
  return made as Readonly<Record<N, string>>
}

const states: Readonly<Record<StateName, (d: Deployment) => Promise<string>>> = {
  window: async d => (await told(d, [required, refused])).matter,
  window_over: d => then(d, [required, refused], m => [over(m, d)]),
  no_window: async d => (await told(d, [required, refused], { dueAt: soon(d, 0.5) })).matter,
  objected: d => then(d, [required], m => [objects(m)], 'acme-admin'),
  upheld: d => then(d, [required], m => [objects(m), settled(m, 'upheld', 'The period is too wide.')]),
  overruled: d =>
    then(d, [required], m => [objects(m), settled(m, 'overruled', 'The subpoena is valid and narrow.')]),
  chain: d => then(d, [required, refused], m => [joins(m), behindObjects(m)]),
  chain_held: d =>
    then(d, [required], m => [joins(m), behindObjects(m), settled(m, 'upheld', 'The period is too wide.')]),
  needs_time: d =>
    then(d, [required], m => [
      {
        kind: 'NoticeAnswered',
        matter: m,
        data: { answer: 'needs_time', text: 'Our council meets on Tuesday.' },
      },
    ]),
  consented: d =>
    then(d, [required, refused], m => [
      {
        kind: 'ConsentGiven',
        matter: m,
        data: {
          consent: 'k1',
          lines: [{ ask: 'a1', category: 'subscriber', account: 'acc1' }],
          ...period,
          contact: 'acme-admin',
          how: 'passkey_session',
          text: '',
        },
      },
      { kind: 'NoticeAnswered', matter: m, data: { answer: 'consents', text: '' } },
    ]),
  redirect_decided: async d => (await told(d, [asked, asked])).matter,
  redirected: d => then(d, [asked, asked], () => [redirectLetter()]),
  redirect_renewed: d =>
    then(d, [asked, asked], () => [
      redirectLetter(),
      {
        kind: 'RedirectAnswered',
        matter: null,
        data: {
          outcome: 'renewed_to_us',
          note: '',
          exception: { ground: 'agency_renewed_demand', note: 'wrote again' },
        },
      },
    ]),
  preserved: d =>
    then(d, [asked, asked], m => [
      {
        kind: 'PreservationRecorded',
        matter: null,
        data: { matters: [m], where: 'mail store, ticket 4711', until: '2027-02-28', note: '' },
      },
      redirectLetter(),
    ]),
  narrowed: async d => (await told(d, [narrower, refused])).matter,
  rejected: d => then(d, [refused, refused], () => [closed('rejected')]),
  no_data: d =>
    then(
      d,
      [
        {
          decision: 'no_data',
          ground: 'no_records_in_scope',
          cite: '18 USC 2703',
          reason: 'We hold no records that answer this.',
        },
      ],
      () => [closed('no_data')],
    ),
  produced: async d => {
    const begun = await told(d, [required, refused])
    await write(d, begun.demandId, [over(begun.matter, d)])
    const bytes = Buffer.from('sealed')
    await releasePackage(d, begun.demandId, bytes, 'e'.repeat(64), soon(d, 240), begun.part)
    await write(d, begun.demandId, [closed('complied_in_part')])
    return begun.matter
  },
  withdrawn: d => then(d, [narrower, refused], () => [closed('withdrawn')]),
  taken_back: d =>
    then(d, [required, refused], () => [
      {
        kind: 'DemandWithdrawn',
        matter: null,
        data: { how: 'telephone', from: 'J. Doe', on: '2026-11-25', note: 'privileged', document: null },
      },
    ]),
  challenge_decided: async d => (await told(d, [contested, refused])).matter,
  challenged_itself: d =>
    then(d, [required, refused], m => [{ ...filed(m, { party: 'tenant' }), matter: m }], 'carl'),
  challenged: d => then(d, [required, refused], m => [filed(m)], 'carl'),
  ruled: d =>
    then(d, [required, refused], m => [filed(m), step('ruling', 'denied'), step('appeal', null)], 'carl'),
  extended: d =>
    then(d, [required], m => [
      {
        kind: 'ExtensionRecorded',
        matter: null,
        data: { extension: 'x1', matters: [m], until: soon(d, 96), grantedBy: 'J. Doe', document: null },
      },
    ]),
  late: async d => {
    const begun = await decided(d, [required, refused])
    await readSecrecy(d, begun, order)
    await acted(d, carl, begun.demandId, {
      type: 'end_secrecy',
      note: 'Order of the court.',
      document: copy,
      matter: begun.matter,
      why: 'lifted',
    })
    await acted(d, cast.ada, begun.demandId, confirmLifted(begun))
    return notified(d, begun)
  },
  emergency: async d => (await told(d, [voluntary('emergency'), refused])).matter,
  by_consent: async d => (await told(d, [voluntary('consent')])).matter,
  by_policy: async d => (await told(d, [voluntary('policy')])).matter,
  part_agency: d => inPart(d, 'agency'),
  part_content: d => inPart(d, 'content'),
  part_content_challenged: d =>
    inPart(d, 'content', m => [
      filed(m),
      { ...filed(m, { challenge: 'c2', forum: 'Supreme Court of Texas', party: 'tenant' }), matter: m },
    ]),
  hostile: async d =>
    (
      await told(
        d,
        [
          { ...required, reason: `<b>${'\u202e'}gpj.exe</b> ${'wide'.repeat(60)}` },
          { ...refused, reason: 'לפי סעיף 43 לפקודה' },
        ],
        {
          authorityName: `<img src=x onerror=alert(1)> ${'\u202e'}egduJ ${'Bezirksstaatsanwaltschaft'.repeat(5)}`,
        },
      )
    ).matter,
}

async function then(
  d: Deployment,
  lines: readonly Change[],
  events: (matter: string) => readonly NewEvent[],
  by = 'mara',
): Promise<string> {
  const { demandId, matter } = await told(d, lines)
  await write(d, demandId, events(matter), by)
  return matter
}

async function told(d: Deployment, lines: readonly Change[], changed: ChangedFacts = {}) {
  const begun = await decided(d, lines, changed)
  await readSecrecy(d, begun, none)
  await notified(d, begun)
  return begun
}

/** Received, its facts confirmed, Acme's account found, each kind of data decided as said. */
async function decided(d: Deployment, lines: readonly Change[], changed: ChangedFacts = {}) {
  const now = d.now()
  const received = await receiveArrival(d, mara, {
    channel: 'upload',
    bytes: Buffer.from(`SUBPOENA GJ-17 of ${now}\nAll records of anna@acme.example.\n`),
    fileName: 'subpoena.txt',
    service: { servedAt: now, servedManner: 'mail', servedUncertain: false, entityServed: 'Quillfern Inc.' },
    receivedAt: now,
    sender: null,
  })
  if (isRefusal(received)) throw new Error(received.detail)
  const { demandId } = received
  await openFor(d, mara, demandId)
  const facts = factsOf(received.demand.received.documents[0]?.id ?? '')
  await acted(d, mara, demandId, {
    type: 'confirm_facts',
    facts: { ...facts, asks: facts.asks.slice(0, 1), ...changed },
    changed: [],
  })
  const both = mattersEvent().data
  const [account] = both.accounts
  const matter = account?.matter ?? ''
  await write(d, demandId, [
    {
      kind: 'AccountsMatched',
      matter: null,
      data: { ...both, accounts: both.accounts.slice(0, 1), matters: both.matters.slice(0, 1) },
    },
  ])
  await write(d, demandId, [
    {
      kind: 'Determined',
      matter: null,
      data: {
        lines: lines.map((line, i) => lineOf(line, i === 0 ? 'subscriber' : 'content_stored')),
        redirectException: lines.some(l => l.decision === 'redirect')
          ? null
          : { ground: 'agency_renewed_demand', note: 'wrote again', by: 'mara' },
        notChallenged: lines.some(l => l.decision === 'comply' || l.decision === 'narrow')
          ? { why: 'Valid and narrow.', by: 'carl' }
          : null,
        packs: [],
      },
    },
  ])
  const [place] = account?.places ?? []
  return { demandId, matter, part: { source: place?.source ?? '', account: place?.account ?? '' } }
}

function lineOf(change: Change, category: 'subscriber' | 'content_stored'): Line {
  const open = { ask: 'a1', account: 'acc1', category, period: null, wouldSuffice: [] }
  return { ...open, ...change } as Line
}

async function readSecrecy(d: Deployment, { demandId, matter }: Begun, secrecy: Secrecy): Promise<void> {
  await acted(d, mara, demandId, { type: 'read_secrecy', matter, secrecy, passages: [], note: '' })
  await acted(d, carl, demandId, { type: 'confirm_secrecy', matter })
}

async function notified(d: Deployment, { demandId, matter }: Begun): Promise<string> {
  const sent = await sendNotice(d, WORKER, { demandId, matter, contact: null })
  if (isRefusal(sent)) throw new Error(sent.detail)
  return matter
}

/** A demand for Acme's data that a court forbids to tell Acme of; its matter. */
export async function sealedDemand(d: Deployment): Promise<string> {
  const begun = await decided(d, [required, refused])
  await readSecrecy(d, begun, order)
  return begun.matter
}

async function inPart(
  d: Deployment,
  part: 'agency' | 'content',
  events: (matter: string) => readonly NewEvent[] = () => [],
): Promise<string> {
  const begun = await decided(d, [required, refused])
  await readSecrecy(d, begun, { ...order, covers: [part] })
  await notified(d, begun)
  if (events(begun.matter).length > 0) await write(d, begun.demandId, events(begun.matter), 'carl')
  return begun.matter
}

function soon(d: Deployment, hours: number): string {
  return new Date(Date.parse(d.now()) + hours * 3_600_000).toISOString()
}

function over(matter: string, d: Deployment): NewEvent {
  return { kind: 'WindowEnded', matter, data: { at: d.now() } }
}

function objects(matter: string): NewEvent {
  const text = 'It asks for more than it may: our council is bound by professional secrecy.'
  return { kind: 'NoticeAnswered', matter, data: { answer: 'objects', text } }
}

function settled(matter: string, decision: 'upheld' | 'overruled', reason: string): NewEvent {
  return { kind: 'ObjectionDecided', matter, data: { decision, reason } }
}

function redirectLetter(): NewEvent {
  return {
    kind: 'LetterSent',
    matter: null,
    data: {
      letter: {
        id: 'redirect',
        kind: 'redirect',
        to: 'authority',
        subject: 'Please ask the customer',
        document: null,
        messageId: `<${randomBytes(8).toString('hex')}@quillfern.example>`,
      },
    },
  }
}

function closed(outcome: 'rejected' | 'no_data' | 'complied_in_part' | 'withdrawn'): NewEvent {
  return {
    kind: 'Closed',
    matter: null,
    data: { outcome, country: 'US', process: 'subpoena', accounts: 1, counted: '' },
  }
}
