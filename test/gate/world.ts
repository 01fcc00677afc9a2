// For tests: a gate with real keys, a real log and pinned people. Only the far sides are simulated: boxes, clock and sources.

import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { OrderRow, ReportKind } from '../../src/gate/boxes.ts'
import type { OrderKind } from '../../src/gate/checks/order.ts'
import type { DeskStatus } from '../../src/gate/checks/verify.ts'
import { type GateContext, readPin } from '../../src/gate/context.ts'
import { eraseDueCopies } from '../../src/gate/copy.ts'
import { type Handled, handleOrder } from '../../src/gate/gate.ts'
import { endDueHolds } from '../../src/gate/hold.ts'
import { gateIdentity, initGate } from '../../src/gate/init.ts'
import { type JournalOptions, openJournal } from '../../src/gate/journal/journal.ts'
import { readInboxIdentity, readSigner } from '../../src/gate/keys.ts'
import { changePin } from '../../src/gate/pin/proposal.ts'
import type { Pin, Pinned } from '../../src/gate/pin.ts'
import { encodeVkey } from '../../src/ledger/note.ts'
import { unwrapSmall, wrapSmall } from '../../src/seal/age/age.node.ts'
import { generateIdentity, recipientOf } from '../../src/seal/age/age-keys.node.ts'
import {
  type AuthorisationV2 as Authorisation,
  authorisationDigest,
  encodeAuthorisation,
} from '../../src/seal/authorisation/authorisation.ts'
import type { Line } from '../../src/seal/authorisation/authorisation-v2.ts'
import { certificateDigest, encodeCertificate } from '../../src/seal/certificate.ts'
import type { HoldPart } from '../../src/seal/hold.ts'
import { encodeLookup, type Lookup, lookupDigest } from '../../src/seal/lookup.ts'
import { answersForLines, type LookupAnswer, lookupAnswerHash } from '../../src/seal/lookup-answer.ts'
import type { ScopePart } from '../../src/seal/scope.ts'
import type { OpenSource } from '../../src/sources/open-sources.ts'
import type { Item, Match, Omission } from '../../src/sources/protocol.ts'
import { memoryBoxes, type Report, type ToldChange } from './boxes.ts'
import {
  answeredIn,
  baseAuthorisation,
  baseLookup,
  type Certifying,
  certifiedFor,
  lineOf,
  noticeRecord,
  testInstruments,
} from './grounds.ts'
import { type HoldActs, holdActs, holdingIn } from './hold.ts'
import { makeKeepers, nameKeepers, type TestKeepers } from './keepers.ts'
import { makeLog, type TestLeaf, type TestLog } from './log.ts'
import { type Lie, makePasskey, type TestPasskey } from './passkey.ts'

export const approvalPage = { rpId: 'approve.provider.example', origin: 'https://approve.provider.example' }
export const deskPage = { rpId: 'desk.provider.example', origin: 'https://desk.provider.example' }

export type Person = { pinned: Pinned; passkey: TestPasskey }
export type Script = (part: ScopePart, signal: AbortSignal) => AsyncIterable<Item | Omission>

export type World = HoldActs & {
  dir: string
  clock: { now: Date }
  log: TestLog
  moreSources: Map<string, OpenSource>
  people: Record<
    'mara' | 'tom' | 'tomAgain' | 'sub' | 'preparer' | 'gone' | 'analyst' | 'desk' | 'custodian',
    Person
  >
  /** Two of them sign every change of the pin. */
  keepers: TestKeepers
  officer: string
  statuses: Map<string, DeskStatus>
  reports: Report[]
  changes: ToldChange[]
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
  /** What the gate answered to the look-up of the world's demand, and the leaf of the notice that its tenant had. */
  answer: LookupAnswer
  notice: TestLeaf
  /** The line that asks for this part of the scope. */
  line(part: ScopePart, change?: Partial<Line>): Line
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
    change?: { signatures?: unknown; leaf?: unknown; text?: string; grounds?: unknown; lookups?: unknown },
  ): Promise<OrderRow>
  sealOrder(
    digest: string,
    certificate?: Uint8Array,
    change?: Certifying & { by?: Person; lie?: Lie },
  ): Promise<OrderRow>
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
  /** Processes that live for one look at the holds whose day is over, or at the copies: how many went. */
  endDue(onStep?: JournalOptions['onStep']): Promise<boolean>
  eraseDue(onStep?: JournalOptions['onStep']): Promise<number>
  lastReport(): Report
  /** Opens what the gate encrypted to the server. */
  openReport(payload: Uint8Array): Promise<Record<string, unknown>>
  remove(): void
}

export async function makeWorld(): Promise<World> {
  const dir = mkdtempSync(join(tmpdir(), 'duly-gate-'))
  const clock = { now: new Date('2026-11-25T12:00:00.000Z') }
  const log = makeLog(join(dir, 'log/2026h2'))
  // First of all, so that it is still there where a test rolls the log back.
  const notice = log.add(noticeRecord())
  for (let i = 0; i < 9; i++) log.addDummy()
  log.publish(clock.now)
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
    approvers: (['mara', 'tom', 'tomAgain', 'sub', 'preparer', 'gone'] as const).map(id => people[id].pinned),
    analysts: [people.analyst.pinned, people.desk.pinned],
    custodians: [people.custodian.pinned],
    collectSeconds: 1,
    instruments: testInstruments,
  })
  const keepers = makeKeepers()
  await nameKeepers(join(dir, 'gate'), keepers, clock.now.toISOString())
  return assemble({ dir, clock, log, people, keepers, server, notice })
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
    // The preparer's other passkey, of the desk.
    desk: person('preparer', {}, deskPage),
    custodian: person('custodian', {}, deskPage),
  }
}

type Ground = Pick<World, 'dir' | 'clock' | 'log' | 'people' | 'keepers' | 'notice'> & { server: string }

async function assemble({ dir, clock, log, people, keepers, server, notice }: Ground): Promise<World> {
  const gateDir = join(dir, 'gate')
  const officer = generateIdentity()
  const { gateKey, inbox } = await gateIdentity(gateDir)
  const reports: Report[] = []
  const changes: ToldChange[] = []
  const statuses = new Map<string, DeskStatus>()
  const source: World['source'] = {
    script: async function* () {},
    matches: [],
    asked: 0,
    held: new Map(),
    onHold: null,
  }
  const faults: World['faults'] = { onReport: null }
  const moreSources: World['moreSources'] = new Map()
  const boxes = memoryBoxes({ server, reports, changes, statuses, faults })
  const answer = await answeredIn(gateDir, clock)

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
      sources: new Map([['mail', scriptedSource(source)], ...moreSources]),
      now,
      onLog: () => {},
      retryMs: 0,
      watchMs: 0,
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
    moreSources,
    keepers,
    officer,
    statuses,
    reports,
    changes,
    faults,
    source,
    gateKey,
    answer,
    notice,
    line: (part, change = {}) => ({ ...lineOf(part, lookupAnswerHash(answer.head)), ...change }),
    setPin: async change => {
      const signers = [keepers.kim.signer, keepers.lou.signer]
      const done = await changePin(gateDir, change, { signers, now: clock.now.toISOString() })
      if (!('is' in done) || done.is === 'waiting') throw new Error('the pin was not changed')
    },
    authorisation: (change = {}) => ({
      ...baseAuthorisation(gateKey, officer, { answer, notice }),
      ...change,
    }),
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
        grounds:
          change.grounds ?? authorisation.grounds.flatMap(g => (g.leaf ? [world.leafProof(notice)] : [])),
        lookups: change.lookups ?? answersForLines([answer], authorisation.lines),
      }),
    sealOrder: (digest, certificate = Buffer.from('%PDF-1.7 a certificate'), change = {}) => {
      const certified = { ...certifiedFor(gateKey, digest, certificate, clock.now), ...change.certified }
      const { passkey } = change.by ?? people.custodian
      return world.order('seal', digest, {
        kind: 'seal',
        digest,
        certificate: Buffer.from(certificate).toString('base64'),
        certified: Buffer.from(encodeCertificate(certified)).toString(),
        assertion: passkey.answer(certificateDigest(change.signed ?? certified), change.lie),
        loadFile: change.loadFile,
      })
    },
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
    eraseDue: onStep => live(async context => eraseDueCopies(context, await readPin(context.dir)), onStep),
    lastReport: () => reports.at(-1)!,
    openReport: async payload => JSON.parse(Buffer.from(await unwrapSmall(payload, server)).toString()),
    remove: () => rmSync(dir, { recursive: true, force: true }),
  }
  return world
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
