// For tests alone: demands in an installation of `test-portals.ts`, brought as far as a portal's test needs them.

import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LineKey } from '../../../src/domain/decision/events.ts'
import { BY_POST } from '../../../src/domain/notice/notice-state.ts'
import type { Command } from '../../../src/domain/registry/command.ts'
import type { NewEvent } from '../../../src/domain/registry/event.ts'
import { purposesFor } from '../../../src/domain/turn/access.ts'
import type { Actor } from '../../../src/kernel/actor.ts'
import { isRefusal } from '../../../src/kernel/refusal.ts'
import { actWithPaper } from '../../../src/server/acts/act-with-paper.ts'
import { loadFor } from '../../../src/server/acts/load.ts'
import { sendLetter } from '../../../src/server/acts/send-letter.ts'
import type { Deployment } from '../../../src/server/deployment.ts'
import { receiveArrival } from '../../../src/server/papers/intake.ts'
import { noteRead, takeGrant } from '../../../src/server/surfaces/desk/access.ts'
import { asWorker } from '../../../src/server/worker/demand-at-work.ts'
import { append } from '../../../src/store/demand/append.ts'
import { execute } from '../../../src/store/demand/execute.ts'
import { loadStream } from '../../../src/store/demand/stream.ts'
import { callback, officerKey } from '../../call-back.ts'
import { keepReading } from '../reading.ts'
import { sendNow } from './send-now.ts'

export const PAPER = Buffer.from(
  'SUBPOENA GJ-17\nAll records of anna@acme.example.\nAnd of piet@stad.example.\n',
)

export const mara: Actor = { kind: 'staff', id: 'mara', roles: ['intake', 'analyst'], employment: 'employee' }
export const carl: Actor = { kind: 'staff', id: 'carl', roles: ['counsel'], employment: 'employee' }

export type TwoTenants = {
  readonly demandId: string
  readonly acme: string
  readonly stad: string
  readonly reference: string
}

/**
 * Received, checked, decided; each tenant told with its own copy. Acme's content is refused, Stad's subscriber data is given.
 * `opened`: what is done when it was opened, before anything is made of it. `untold`: what is done before anybody
 * is told; it answers to which contact Acme's notice goes.
 */
export async function twoTenantDemand(
  d: Deployment,
  opened: (demandId: string) => Promise<void> = async () => {},
  untold: (demandId: string, acme: string) => Promise<string | null> = async () => null,
  /** Another tenant in Acme's place. */
  of = 'acme',
): Promise<TwoTenants> {
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
  await keepReading(d, demandId)
  await openFor(d, mara, demandId)
  await openFor(d, carl, demandId)
  await opened(demandId)
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
  await act(carl, callback('confirmed', [{ ...officerKey, holder: 'travis-officer' }]))
  const [acme, stad] = await matched(d, demandId, mattersEvent(of))
  await write(d, demandId, [determinedEvent()])
  const contact = await untold(demandId, acme)
  for (const matter of [acme, stad]) {
    await act(mara, {
      type: 'read_secrecy',
      matter,
      secrecy: { kind: 'none', instrument: null, passage: null, from: null, until: null },
      passages: [],
      note: '',
    })
    await act(carl, { type: 'confirm_secrecy', matter })
    const sent = await sendNow(d, mara, { demandId, matter, contact: matter === acme ? contact : null })
    if (isRefusal(sent)) throw new Error(sent.detail)
  }
  const letter = await sendLetter(d, mara, { demandId, kind: 'determination', note: '' })
  if (isRefusal(letter)) throw new Error(letter.detail)
  return { demandId, acme, stad, reference: received.demand.reference }
}

/** As above, but kept from Acme's administrator (or `of` another), whose account is said to be in other hands: its notice goes by post. */
export async function keptDemand(d: Deployment, of = 'acme'): Promise<TwoTenants> {
  const skip = async (demandId: string, matter: string) => {
    await acted(d, mara, demandId, {
      type: 'skip_contact',
      matter,
      contact: `${of}-admin`,
      why: 'account_hijacked',
      note: 'Their security officer called.',
    })
    return BY_POST
  }
  return twoTenantDemand(d, undefined, skip, of)
}

/** A demand for Acme's data (or `of` another) that a court forbids to tell it of. Returns its matter. */
export async function secretDemand(d: Deployment, of = 'acme'): Promise<string> {
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
  await keepReading(d, demandId)
  const document = received.demand.received.documents[0]?.id ?? ''
  await acted(d, mara, demandId, { type: 'confirm_facts', facts: factsOf(document), changed: [] })
  const [acme] = await matched(d, demandId, mattersEvent(of))
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

/** The authority allows this contact alone to be told of it: recorded, confirmed by another of counsel, and sent. */
export async function toldAlone(d: Deployment, matter: string, contact: string): Promise<string> {
  const [row] = await asWorker(d, tx =>
    tx.query<{ demand_id: string }>('select demand_id from duly.matter where id = $1', [matter]),
  )
  const demandId = row?.demand_id ?? ''
  for (const one of [carl, mara]) await openFor(d, one, demandId)
  const loaded = await loadFor(d, carl, demandId)
  if (isRefusal(loaded)) throw new Error(loaded.detail)
  const allowed = await actWithPaper(d, carl, {
    demandId,
    version: loaded.demand.version,
    key: `allow-${matter}`,
    act: { type: 'allow_contact', matter, contact, note: 'The officer, by letter.' },
    paper: { name: 'allowed.txt', bytes: Buffer.from('You may tell the security officer alone.') },
  })
  if (isRefusal(allowed)) throw new Error(allowed.detail)
  const ada: Actor = { kind: 'staff', id: 'ada', roles: ['approver'], employment: 'employee' }
  await acted(d, ada, demandId, { type: 'confirm_allowed_contact', matter, allows: true, note: '' })
  const sent = await sendNow(d, mara, { demandId, matter, contact: null })
  if (isRefusal(sent)) throw new Error(sent.detail)
  return demandId
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

const email = (value: string) => ({ kind: 'email', value, asWritten: value })

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

export function mattersEvent(of = 'acme'): Extract<NewEvent, { kind: 'AccountsMatched' }> {
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
        account('acc1', of, acme, 'anna@acme.example'),
        account('acc2', 'stad', stad, 'piet@stad.example'),
      ],
      unmatched: [],
      matters: [
        { id: acme, tenant: of, tenantKind: 'enterprise' },
        { id: stad, tenant: 'stad', tenantKind: 'enterprise' },
      ],
    },
  }
}

export function determinedEvent(): NewEvent {
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
  name = demandId,
  lines?: readonly LineKey[],
): Promise<void> {
  const [digest, file, manifestRoot] = [randomBytes(32).toString('hex'), `${name}.age`, '5'.repeat(64)]
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
        authorisation: JSON.stringify({
          scope: part ? [{ part: 'p1', ...part }] : [],
          recipients: [officerKey],
        }),
        digest,
        expiresAt,
        ...(lines ? { lines } : {}),
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
