// What the gate is asked to do, and when: each order once, as soon as what it needs is there. The gate checks all of it again.
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isBeingPlaced, isHeld } from '../../domain/preservation/hold-state.ts'
import { wrapSmall } from '../../seal/age/age.node.ts'
import {
  type Authorisation,
  authorisationFormat,
  groundsOf,
  parseAuthorisation,
} from '../../seal/authorisation/authorisation.ts'
import { answersForLines, type LookupAnswer, readLookupAnswer } from '../../seal/lookup-answer.ts'
import { leafHashHex } from '../../store/demand/leaves.ts'
import type { LeafAtWork } from '../../store/demand/stored-leaves.ts'
import { languageOfAuthority } from '../acts/wording.ts'
import type { Deployment } from '../deployment.ts'
import { readDirectory } from '../directory.ts'
import { type AtWork, asWorker, lastEvent, leafOf } from './demand-at-work.ts'
import { isPublic, provedLeaf } from './proof.ts'
import { readStored } from './stored.ts'

type Order = {
  readonly kind: 'lookup' | 'hold' | 'end_hold' | 'collect' | 'seal' | 'release'
  readonly subject: string
  readonly payload: unknown
}

/** The gate's public half, as its keeper handed it over: verifier key and age recipient. */
export type GatePublic = { readonly vkey: string; readonly inbox: string }

export async function readGatePublic(dataDir: string): Promise<GatePublic> {
  const parsed: unknown = JSON.parse(await readFile(join(dataDir, 'gate-public.json'), 'utf8'))
  if (typeof parsed === 'object' && parsed !== null && 'vkey' in parsed && 'inbox' in parsed) {
    return { vkey: String(parsed.vkey), inbox: String(parsed.inbox) }
  }
  throw new Error('gate-public.json does not name the gate')
}

export async function orderGate(d: Deployment, work: AtWork): Promise<void> {
  for (const order of await wantedOrders(d, work)) {
    if (!work.orders.has(`${order.kind}/${order.subject}`)) await writeOrder(d, work.demand.id, order)
  }
}

async function wantedOrders(d: Deployment, work: AtWork): Promise<Order[]> {
  const { demand } = work
  const orders: Order[] = []
  const asked = lastEvent(work, 'LookupRequested')
  if (asked && demand.lookup && !demand.lookup.answered) {
    orders.push({
      kind: 'lookup',
      subject: demand.lookup.id,
      payload: { kind: 'lookup', lookup: asked.data.lookup, assertion: asked.data.assertion },
    })
  }
  orders.push(...holdOrders(work))
  const a = demand.authorisation
  if (a?.status !== 'authorised') return orders
  if (!demand.collection) orders.push(...collectOrder(d, work, a))
  if (demand.collection && demand.certificate?.signed && !demand.sealed) {
    const certificate = await readStored(d, work.stream, demand.certificate.document)
    const directory = await asWorker(d, tx => readDirectory(tx, d.vault))
    orders.push({
      kind: 'seal',
      subject: a.digest,
      payload: {
        kind: 'seal',
        digest: a.digest,
        certificate: certificate.toString('base64'),
        ...demand.certificate.signed,
        language: languageOfAuthority(demand, directory),
        ...(demand.certificate.loadFile ? { loadFile: true } : {}),
      },
    })
  }
  if (demand.releaseLogged && !demand.released) orders.push(...releaseOrder(d, work, a.digest))
  return orders
}

function holdOrders({ demand, stream }: AtWork): Order[] {
  return stream.events.flatMap((e): Order[] => {
    if (e.kind === 'HoldRequested') {
      const hold = demand.holds.find(h => h.id === e.data.hold)
      const payload = { kind: 'hold', hold: e.data.text, assertion: e.data.assertion }
      return hold && isBeingPlaced(hold) ? [{ kind: 'hold', subject: hold.id, payload }] : []
    }
    if (e.kind === 'HoldEndRequested') {
      const waits = demand.holds.some(h => isHeld(h) && h.endAsked?.id === e.data.id)
      const payload = { kind: 'end_hold', end: e.data.text, assertion: e.data.assertion }
      return waits ? [{ kind: 'end_hold', subject: e.data.id, payload }] : []
    }
    return []
  })
}

/** Waits for the log: without the cosigned inclusion of the authorisation there is nothing to ask. */
function collectOrder(
  d: Deployment,
  work: AtWork,
  a: NonNullable<AtWork['demand']['authorisation']>,
): Order[] {
  const authorisation = parseAuthorisation(Buffer.from(a.canonical))
  const leaf = leafOf(work, 'authorised')
  const grounds = groundLeaves(work, authorisation)
  if (!isPublic(leaf) || !grounds.every(ground => isPublic(ground) || mayFollow(ground, authorisation)))
    return []
  const signatures = a.signatures.map(({ approver, assertion, list }) => ({ approver, assertion, list }))
  const payload = {
    kind: 'collect',
    authorisation: a.canonical,
    signatures,
    leaf: provedLeaf(d, leaf),
    grounds: grounds.map(ground =>
      isPublic(ground) ? provedLeaf(d, ground) : { opening: ground?.opening, proof: null },
    ),
    lookups: answersFor(work, authorisation),
  }
  return [{ kind: 'collect', subject: a.digest, payload }]
}

/** The leaves that the grounds name, in their order; one that is not there yet is not public. */
function groundLeaves(work: AtWork, authorisation: Authorisation): (LeafAtWork | undefined)[] {
  const named = groundsOf(authorisation).flatMap(ground => ground.leaf ?? [])
  return named.map(hash => work.leaves.find(leaf => leafHashHex(leaf.bytes) === hash))
}

/** In an emergency the leaf of a notice follows with its tick; the gate asks the same (src/gate/checks/grounds.ts). */
function mayFollow(ground: LeafAtWork | undefined, authorisation: Authorisation): boolean {
  if (ground === undefined || authorisation.v !== authorisationFormat) return false
  const { matter } = ground
  return authorisation.lines.every(line => line.matter !== matter || line.basis === 'emergency')
}

/** The gate's own answer, with the entries that the lines use. */
function answersFor({ demand }: AtWork, authorisation: Authorisation): LookupAnswer[] {
  if (authorisation.v !== authorisationFormat || !demand.lookup?.answer) return []
  const answer = readLookupAnswer(JSON.parse(demand.lookup.answer.text), 'answer')
  return answersForLines([answer], authorisation.lines)
}

function releaseOrder(d: Deployment, work: AtWork, digest: string): Order[] {
  const leaf = leafOf(work, 'released')
  return isPublic(leaf)
    ? [{ kind: 'release', subject: digest, payload: { kind: 'release', digest, leaf: provedLeaf(d, leaf) } }]
    : []
}

async function writeOrder(d: Deployment, demandId: string, order: Order): Promise<void> {
  const gate = await readGatePublic(d.dir.path)
  const payload = Buffer.from(await wrapSmall(Buffer.from(JSON.stringify(order.payload)), [gate.inbox]))
  await asWorker(d, tx =>
    tx.query(
      'insert into duly.gate_order (id, kind, demand_id, subject, payload, created_at) values ($1, $2, $3, $4, $5, $6) on conflict (kind, subject) do nothing',
      [randomBytes(16).toString('hex'), order.kind, demandId, order.subject, payload, d.now()],
    ),
  )
}
