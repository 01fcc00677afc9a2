// For tests: a gate in a temporary folder with real keys, a real log and pinned people, and a server that may be honest or not.
// Only the far sides are simulated: the database's two boxes, the clock and the sources.

import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { encodeVkey } from '../ledger/note.ts'
import { unwrapSmall, wrapSmall } from '../seal/age.node.ts'
import { generateIdentity, recipientOf } from '../seal/age-keys.node.ts'
import {
  type Authorisation,
  authorisationDigest,
  authorisationFormat,
  encodeAuthorisation,
  recipientFingerprint,
} from '../seal/authorisation.ts'
import type { HoldPart } from '../seal/hold.ts'
import { encodeLookup, type Lookup, lookupDigest, lookupFormat } from '../seal/lookup.ts'
import type { ScopePart } from '../seal/scope.ts'
import type { OpenSource } from '../sources/open-sources.ts'
import type { Identifier, Item, Match, Omission } from '../sources/protocol.ts'
import type { Boxes, OrderRow, ReportKind } from './boxes.ts'
import type { GateContext } from './context.ts'
import { type Handled, handleOrder } from './gate.ts'
import { endDueHolds } from './hold.ts'
import { changePin, gateIdentity, initGate } from './init.ts'
import { type JournalOptions, openJournal } from './journal.ts'
import { readInboxIdentity, readSigner } from './keys.ts'
import type { OrderKind } from './order.ts'
import type { Pin, Pinned } from './pin.ts'
import { type HoldActs, holdActs, holdingIn } from './test-hold.ts'
import { makeLog, type TestLeaf, type TestLog } from './test-log.ts'
import { type Lie, makePasskey, type TestPasskey } from './test-passkey.ts'
import type { DeskStatus } from './verify.ts'

export const approvalPage = { rpId: 'approve.provider.example', origin: 'https://approve.provider.example' }
export const deskPage = { rpId: 'desk.provider.example', origin: 'https://desk.provider.example' }

export type Person = { pinned: Pinned; passkey: TestPasskey }
export type Report = { order: string; kind: ReportKind; payload: Record<string, unknown> }
export type Script = (part: ScopePart, signal: AbortSignal) => AsyncIterable<Item | Omission>

export type World = HoldActs & {
  dir: string
  clock: { now: Date }
  log: TestLog
  people: Record<'mara' | 'tom' | 'tomAgain' | 'sub' | 'preparer' | 'gone' | 'analyst', Person>
  officer: string
  statuses: Map<string, DeskStatus>
  reports: Report[]
  /** Called before and after a final report is filed; what it throws is a crash there. */
  faults: { onReport: ((moment: 'before' | 'after', kind: ReportKind) => void) | null }
  source: {
    script: Script
    matches: Match[]
    asked: number
    /** What it keeps, by hold; null: it cannot hold. */
    held: Map<string, HoldPart[]> | null
    /** Called before it keeps or lets go; what it throws is its failure. */
    onHold: ((what: 'hold' | 'release', hold: string) => void) | null
  }
  gateKey: string
  setPin(change: (pin: Pin) => Pin): Promise<void>
  authorisation(change?: Partial<Authorisation>): Authorisation
  sign(
    authorisation: Authorisation,
    by: readonly Person[],
    lie?: Lie,
  ): { approver: string; assertion: unknown; list: unknown }[]
  /** Logs the authorisation's leaf, publishes, and sets its status at the desk. */
  logAuthorised(authorisation: Authorisation): TestLeaf
  leafProof(leaf: TestLeaf): { opening: object; proof: string }
  lookup(change?: Partial<Lookup>): Lookup
  order(kind: OrderKind, subject: string, payload: object): Promise<OrderRow>
  collectOrder(
    authorisation: Authorisation,
    change?: { signatures?: unknown; leaf?: unknown; text?: string },
  ): Promise<OrderRow>
  sealOrder(digest: string, certificate?: Uint8Array): Promise<OrderRow>
  /** Logs the release leaf of what was last sealed and orders its release. */
  releaseOrder(authorisation: Authorisation, change?: { leaf?: unknown }): Promise<OrderRow>
  /** The leaf of a release as the desk logs it, altered where given. */
  logReleased(
    authorisation: Authorisation,
    change?: Partial<{ package: string; manifest: string; authorisation: string; paper: string }>,
  ): TestLeaf
  lookupOrder(lookup: Lookup, change?: { by?: Person; lie?: Lie; signed?: Lookup }): Promise<OrderRow>
  /** Opens the journal, handles the order, closes: a process that lives for one order. */
  handle(row: OrderRow, onStep?: JournalOptions['onStep']): Promise<Handled>
  /** A process that lives for one look at the holds whose day is over. */
  endDue(onStep?: JournalOptions['onStep']): Promise<boolean>
  lastReport(): Report
  /** Opens what the gate encrypted to the server. */
  openReport(payload: Uint8Array): Promise<Record<string, unknown>>
  remove(): void
}

export async function makeWorld(): Promise<World> {
  const dir = mkdtempSync(join(tmpdir(), 'duly-gate-'))
  const clock = { now: new Date('2026-11-25T12:00:00.000Z') }
  const log = makeLog(join(dir, 'log/2026h2'))
  for (let i = 0; i < 9; i++) log.addDummy()
  const people = makePeople()
  const server = generateIdentity()
  await initGate(join(dir, 'gate'), {
    name: 'gate.provider.example',
    log: [log.key],
    witnesses: { quorum: 1, keys: [log.witness], selfWitnessed: true },
    logDirectory: '../log/2026h2',
    approval: approvalPage,
    lookup: deskPage,
    serverInbox: recipientOf(server),
    outbox: '../productions',
    approvers: [people.mara, people.tom, people.tomAgain, people.sub, people.preparer, people.gone].map(
      person => person.pinned,
    ),
    analysts: [people.analyst.pinned],
    collectSeconds: 1,
  })
  return assemble({ dir, clock, log, people, server })
}

function makePeople(): World['people'] {
  const person = (id: string, change: Partial<Pinned> = {}, page = approvalPage): Person => {
    const passkey = makePasskey(page, id === 'tom' ? 'Ed25519' : 'ES256')
    const { credentialId, publicKey } = passkey
    const from = '2026-01-01T00:00:00.000Z'
    const pinned: Pinned = {
      person: `person-${id}`,
      human: `human-${id}`,
      name: id,
      employment: 'employee',
      keys: [{ credentialId, publicKey }],
      from,
      until: null,
    }
    return { passkey, pinned: { ...pinned, ...change } }
  }
  return {
    mara: person('mara'),
    tom: person('tom'),
    tomAgain: person('tomAgain', { human: 'human-tom' }),
    sub: person('sub', { employment: 'subcontractor' }),
    preparer: person('preparer'),
    gone: person('gone', { until: '2026-11-01T00:00:00.000Z' }),
    analyst: person('analyst', {}, deskPage),
  }
}

type Ground = Pick<World, 'dir' | 'clock' | 'log' | 'people'> & { server: string }

async function assemble({ dir, clock, log, people, server }: Ground): Promise<World> {
  const gateDir = join(dir, 'gate')
  const officer = generateIdentity()
  const { gateKey, inbox } = await gateIdentity(gateDir)
  const reports: Report[] = []
  const statuses = new Map<string, DeskStatus>()
  const source: World['source'] = {
    script: async function* () {},
    matches: [],
    asked: 0,
    held: new Map(),
    onHold: null,
  }
  const faults: World['faults'] = { onReport: null }
  const boxes = memoryBoxes({ server, reports, statuses, faults })

  const live = async <T>(
    work: (context: GateContext) => Promise<T>,
    onStep?: JournalOptions['onStep'],
  ): Promise<T> => {
    const now = () => clock.now
    const signer = await readSigner(gateDir)
    const options = { dir: gateDir, gateKey: encodeVkey(signer), now }
    const journal = await openJournal(onStep ? { ...options, onStep } : options)
    const context: GateContext = {
      dir: gateDir,
      signer,
      inbox: await readInboxIdentity(gateDir),
      journal,
      boxes,
      sources: new Map([['mail', scriptedSource(source)]]),
      now,
      onLog: () => {},
      retryMs: 0,
    }
    try {
      return await work(context)
    } finally {
      await journal.close()
    }
  }

  const world: World = {
    dir: gateDir,
    clock,
    log,
    people,
    officer,
    statuses,
    reports,
    faults,
    source,
    gateKey,
    setPin: async change => {
      await changePin(gateDir, change)
    },
    authorisation: (change = {}) => ({ ...baseAuthorisation(gateKey, officer), ...change }),
    sign: (authorisation, by, lie) =>
      by.map(({ pinned, passkey }) => ({
        approver: pinned.person,
        assertion: passkey.answer(authorisationDigest(authorisation), lie),
        list: null,
      })),
    logAuthorised: authorisation => {
      const digest = hexDigest(authorisation)
      statuses.set(digest, 'authorised')
      const common = { v: 1 as const, id: randomBytes(16).toString('hex'), at: clock.now.toISOString() }
      const paper = authorisation.papers[0]!
      const leaf = log.add({ ...common, kind: 'authorised', paper, authorisation: digest })
      log.addDummy()
      log.publish(clock.now)
      return leaf
    },
    leafProof: leaf => ({ opening: leaf.opening, proof: log.prove(leaf) }),
    lookup: (change = {}) => ({ ...baseLookup(), ...change }),
    order: async (kind, subject, payload) => {
      const plain = Buffer.from(JSON.stringify(payload))
      return {
        id: randomBytes(8).toString('hex'),
        kind,
        subject,
        payload: await wrapSmall(plain, [inbox]),
      }
    },
    collectOrder: (authorisation, change = {}) =>
      world.order('collect', hexDigest(authorisation), {
        kind: 'collect',
        authorisation: change.text ?? Buffer.from(encodeAuthorisation(authorisation)).toString(),
        signatures: change.signatures ?? world.sign(authorisation, [people.mara, people.tom]),
        leaf: change.leaf ?? world.leafProof(world.logAuthorised(authorisation)),
      }),
    sealOrder: (digest, certificate = Buffer.from('%PDF-1.7 a certificate')) =>
      world.order('seal', digest, {
        kind: 'seal',
        digest,
        certificate: Buffer.from(certificate).toString('base64'),
      }),
    releaseOrder: (authorisation, change = {}) =>
      world.order('release', hexDigest(authorisation), {
        kind: 'release',
        digest: hexDigest(authorisation),
        leaf: change.leaf ?? world.leafProof(world.logReleased(authorisation)),
      }),
    logReleased: (authorisation, change = {}) => {
      const digest = hexDigest(authorisation)
      const sealed = reports.find(report => report.kind === 'sealed' && report.payload.digest === digest)
      const leaf = log.add({
        v: 1,
        kind: 'released',
        id: randomBytes(16).toString('hex'),
        at: clock.now.toISOString(),
        paper: authorisation.papers[0]!,
        authorisation: digest,
        package: String(sealed?.payload.sha256 ?? '0'.repeat(64)),
        manifest: String(sealed?.payload.manifestRoot ?? '0'.repeat(64)),
        ...change,
      })
      log.publish(clock.now)
      return leaf
    },
    lookupOrder: (lookup, { by = people.analyst, lie, signed = lookup } = {}) =>
      world.order('lookup', lookup.id, {
        kind: 'lookup',
        lookup: Buffer.from(encodeLookup(lookup)).toString(),
        assertion: by.passkey.answer(lookupDigest(signed), lie),
      }),
    ...holdActs(gateKey, people.analyst, (kind, subject, payload) => world.order(kind, subject, payload)),
    handle: (row, onStep) => live(context => handleOrder(context, row), onStep),
    endDue: onStep => live(endDueHolds, onStep),
    lastReport: () => reports.at(-1)!,
    openReport: async payload => JSON.parse(Buffer.from(await unwrapSmall(payload, server)).toString()),
    remove: () => rmSync(dir, { recursive: true, force: true }),
  }
  return world
}

type BoxState = Pick<World, 'reports' | 'statuses' | 'faults'> & { server: string }

function memoryBoxes({ server, reports, statuses, faults }: BoxState): Boxes {
  return {
    pending: async () => [],
    take: async () => null,
    statusOf: async digest => statuses.get(digest) ?? null,
    report: async (order, kind, payload) => {
      const text = Buffer.from(await unwrapSmall(payload, server)).toString()
      if (kind !== 'progress') faults.onReport?.('before', kind)
      const known = reports.some(report => report.order === order && report.kind === kind)
      if (kind === 'progress' || !known) reports.push({ order, kind, payload: JSON.parse(text) })
      if (kind !== 'progress') faults.onReport?.('after', kind)
    },
  }
}

function scriptedSource(state: World['source']): OpenSource {
  const key = { secret: new Uint8Array(32), now: () => new Date().toISOString() }
  return {
    key,
    source: {
      name: 'mail',
      describe: () => ({ categories: ['traffic'], accountKinds: ['email'] }),
      lookup: async (_token, identifiers) => {
        state.asked++
        return state.matches.filter(match =>
          identifiers.some(({ value }) => match.identifier.value === value || value === '*'),
        )
      },
      ...(state.held && { holding: holdingIn(state, state.held) }),
      collect: (_token, part, signal) => {
        state.asked++
        return state.script(part, signal)
      },
      close: async () => {},
    },
  }
}

export function hexDigest(authorisation: Authorisation): string {
  return Buffer.from(authorisationDigest(authorisation)).toString('hex')
}

export const ada: Identifier = { kind: 'email', value: 'ada@tenant.example' }

export const part1a: ScopePart = {
  part: '1a',
  ask: 'a1',
  source: 'mail',
  account: 'acct-ada',
  identifier: ada,
  category: 'traffic',
  from: '2026-03-01T00:00:00.000Z',
  to: '2026-04-01T00:00:00.000Z',
}

function baseAuthorisation(gate: string, officer: string): Authorisation {
  const key = recipientOf(officer)
  return {
    v: authorisationFormat,
    id: randomBytes(16).toString('hex'),
    demand: 'D-7QK2M9XW',
    papers: ['ab'.repeat(32)],
    instrument: 'us.subpoena',
    scope: [part1a],
    recipients: [
      { role: 'officer', name: 'Officer A. Example', key, fingerprint: recipientFingerprint(key) },
    ],
    gate,
    standsOn: [{ kind: 'no_notice_due', leaf: null }],
    windowEndsAt: null,
    preparedBy: 'person-preparer',
    notBefore: '2026-11-25T11:00:00.000Z',
    expiresAt: '2026-11-26T12:00:00.000Z',
    purpose: 'disclosure',
  }
}

function baseLookup(): Lookup {
  return {
    v: lookupFormat,
    id: randomBytes(16).toString('hex'),
    demand: 'D-7QK2M9XW',
    identifiers: [ada],
    by: 'person-analyst',
    at: '2026-11-25T11:59:00.000Z',
    expiresAt: '2026-11-25T12:15:00.000Z',
  }
}

export function makeItem(content: string, change: Partial<Item> = {}): Item {
  const bytes = Buffer.from(content)
  return {
    account: 'acct-ada',
    category: 'traffic',
    at: '2026-03-15T12:00:00.000Z',
    name: content,
    mediaType: 'text/plain',
    size: bytes.length,
    stream: () => Readable.from([bytes], { objectMode: false }),
    ...change,
  }
}

/** A source that gives these for every part. */
export function giving(...items: (Item | Omission)[]): Script {
  return async function* () {
    yield* items
  }
}
