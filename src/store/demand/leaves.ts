// Which events have a leaf, and what its record says (the closed list of docs/threats.md E13.2). One event may have leaves for
// several matters: each tenant's receipt stands on its own.

import { instrumentOf } from '../../domain/decision/instruments.ts'
import type { DemandEvent } from '../../domain/registry/event.ts'
import type { Demand, Matter } from '../../domain/registry/state.ts'
import { matterOf } from '../../domain/registry/state.ts'
import type { CountedOf } from '../../domain/release/events.ts'
import { dayIsOver } from '../../kernel/days.ts'
import { utf8 } from '../../ledger/bytes.ts'
import { codeBookHash, type Process } from '../../ledger/code-book.ts'
import { beginOf, halfYearOf, nextHalfYear } from '../../ledger/half-year.ts'
import { sha256Hex } from '../../ledger/hash.ts'
import { deriveObligationId, deriveOpening, leafHash, type Opening, sealLeaf } from '../../ledger/leaf.ts'
import { CLASS_BYTE, classOf, dueOf, type LogRecord, type RecordOf } from '../../ledger/record.ts'
import { lineBookHash, lineName } from '../../ledger/statistics/counted-line.ts'

export type NewLeaf = {
  readonly id: string
  readonly class: number
  /** Half-year of an obligation or discharge, which have their own slots; otherwise null. */
  readonly due: string | null
  readonly bytes: Uint8Array
  readonly version: number
  readonly matter: string | null
  readonly opening: Opening
}

export type LeafInput = {
  readonly event: DemandEvent
  /** State after the event. */
  readonly demand: Demand
  readonly newLeafId: () => string
  readonly keyOf: (matter: string | null) => Uint8Array
  /** Leaf hashes (hex) that a matter's records already have, oldest first. */
  readonly previous: (matter: string | null) => readonly string[]
  /** The live obligation of a matter: leaf id of its secrecy's record, and the half-year that it stands for. */
  readonly obligation: (matter: string) => { readonly secrecyId: string; readonly due: string } | null
  readonly packHash: (pack: string) => string
}

/** The leaves of one event, sealed under the key of the matter (or demand) they belong to. */
export function leavesOf(input: LeafInput): NewLeaf[] {
  return recordsOf(input).map(({ record, matter }) => {
    const blinding = deriveOpening(input.keyOf(matter), record.id)
    const { leaf, opening } = sealLeaf(record, blinding)
    return {
      id: record.id,
      class: CLASS_BYTE[classOf(record)],
      due: dueOf(record),
      bytes: leaf,
      version: input.event.version,
      matter,
      opening,
    }
  })
}

export function leafHashHex(leaf: Uint8Array): string {
  return Buffer.from(leafHash(leaf)).toString('hex')
}

type Placed = { record: LogRecord; matter: string | null }

function recordsOf(input: LeafInput): Placed[] {
  const { event, demand } = input
  switch (event.kind) {
    case 'DemandReceived':
      return [{ record: { kind: 'received', ...base(input, null) }, matter: null }]
    case 'AccountsMatched':
      return event.data.matters.map(m => ({
        record: { kind: 'received', ...base(input, m.id) },
        matter: m.id,
      }))
    case 'Determined':
      return determined(input, demand)
    case 'ChallengeFiled':
      // The leaf says what the provider did; a tenant's own filing stands in the audit chain alone.
      if (event.data.party === 'tenant') return []
      return event.data.matters.map(m => challenged(input, m, event.data.document?.sha256 ?? null))
    case 'NoticeSent':
      return notified(input, event.data.copy.sha256)
    case 'NoticeAnswered':
      return event.data.answer === 'objects' && event.matter
        ? [objected(input, event.matter, event.data.text)]
        : []
    case 'SecrecyBegun':
      return secrecyBegun(input)
    case 'SecrecyContinued':
      return event.matter ? secrecyContinued(input, event.matter) : []
    case 'SecrecyEnded':
      return event.matter
        ? [{ record: { kind: 'secrecy_ended', ...own(input, event.matter) }, matter: event.matter }]
        : []
    case 'Authorised':
      return [
        {
          record: {
            kind: 'authorised',
            ...common(input),
            paper: paperOf(demand),
            authorisation: event.data.digest,
          },
          matter: null,
        },
      ]
    case 'AuthorisationRevoked':
    case 'AuthorisationExpired':
      return [
        {
          record: {
            kind: 'revoked',
            ...common(input),
            paper: paperOf(demand),
            authorisation: event.data.digest,
          },
          matter: null,
        },
      ]
    case 'ReleaseLogged':
      return [released(input, event.data)]
    case 'Closed':
      return [...closed(input, event.data), ...countedLines(input, event.data.lines ?? [])]
    case 'LinesCounted':
      return countedLines(input, event.data.lines)
    default:
      return []
  }
}

function common(input: LeafInput) {
  return { v: 1 as const, id: input.newLeafId(), at: input.event.at }
}

function base(input: LeafInput, matter: string | null) {
  const { demand } = input
  const m = demand.matters.find(x => x.id === matter)
  return {
    ...common(input),
    matter,
    paper: paperOf(demand),
    receivedAt: demand.received.receivedAt,
    copy: m?.notice?.copy.sha256 ?? null,
    previous: [...input.previous(matter)],
  }
}

function own(input: LeafInput, matter: string) {
  return { ...base(input, matter), matter }
}

/** The hash of the paper as served; of what was entered, where a demand came without paper. */
export function paperOf(demand: Demand): string {
  const first = demand.received.documents[0]
  if (!first) throw new Error('a demand without paper stores its entry as a document')
  return first.sha256
}

function determined(input: LeafInput, demand: Demand): Placed[] {
  if (input.event.kind !== 'Determined') return []
  const { lines, packs } = input.event.data
  const matters = new Set<string | null>(lines.map(l => matterOf(demand, l)?.id ?? null))
  return [...matters].map(matter => {
    const outcomes = lines
      .filter(l => (matterOf(demand, l)?.id ?? null) === matter)
      .map(l => ({
        part: l.ask,
        category: l.category,
        // Version 1 of the record has no word of its own for it: the instrument says that it ordered keeping.
        decision: l.decision === 'preserve' ? 'comply' : l.decision,
        instrument: instrumentOf(demand, l) || 'unknown',
      }))
    const record: RecordOf<'determined'> = {
      kind: 'determined',
      ...base(input, matter),
      packs: packs.map(input.packHash),
      codeBook: codeBookHash(),
      outcomes,
    }
    return { record, matter }
  })
}

function notified(input: LeafInput, copy: string): Placed[] {
  const matter = input.event.matter
  if (!matter) return []
  const record: RecordOf<'notified'> = { kind: 'notified', ...own(input, matter), copy }
  // What a secrecy of a part kept out is still owed; it makes no obligation of its own.
  return [{ record, matter }, ...discharged(input, matter, 'notified')]
}

/** The obligation that a secrecy made is discharged by the notice, or passes to a later secrecy (docs/threats.md E5). */
function discharged(input: LeafInput, matter: string, by: 'notified' | 'extended' | 'continues'): Placed[] {
  const live = input.obligation(matter)
  if (!live) return []
  const record: RecordOf<'discharge'> = {
    kind: 'discharge',
    ...own(input, matter),
    obligation: deriveObligationId(input.keyOf(matter), live.secrecyId),
    due: live.due,
    by,
  }
  return [{ record, matter }]
}

function objected(input: LeafInput, matter: string, text: string): Placed {
  const objection = sha256Hex(utf8(text))
  return { record: { kind: 'objected', ...own(input, matter), objection }, matter }
}

/** Each customer's receipt shows its own: `filing` is the hash of what was filed. Later steps stand in the audit chain alone. */
function challenged(input: LeafInput, matter: string, filing: string | null): Placed {
  return { record: { kind: 'challenged', ...own(input, matter), filing }, matter }
}

function secrecyBegun(input: LeafInput): Placed[] {
  const { event } = input
  if (event.kind !== 'SecrecyBegun' || !event.matter) return []
  const until = event.data.secrecy.until
  const begun: RecordOf<'secrecy_begun'> = {
    kind: 'secrecy_begun',
    ...own(input, event.matter),
    order: event.data.order?.document?.sha256 ?? paperOf(input.demand),
    until: until === null ? null : `${until}T23:59:59.999Z`,
  }
  // What an earlier secrecy left owed is owed from now on under this one.
  const passed = discharged(input, event.matter, 'extended')
  const obligation: RecordOf<'obligation'> = {
    kind: 'obligation',
    ...own(input, event.matter),
    obligation: deriveObligationId(input.keyOf(event.matter), begun.id),
    due: dueHalf(event.at, until),
    continues: false,
  }
  return [{ record: begun, matter: event.matter }, ...passed, { record: obligation, matter: event.matter }]
}

/** What was due is discharged as continuing, and due in the next half-year under the same id (E13.4): no end can be read from it. */
function secrecyContinued(input: LeafInput, matter: string): Placed[] {
  const live = input.obligation(matter)
  const secrecy = input.demand.matters.find(m => m.id === matter)?.secrecy
  if (!live || !secrecy) return []
  // Ids are drawn in the order of the leaves, as fsck makes them again.
  const met = discharged(input, matter, 'continues')
  const record: RecordOf<'obligation'> = {
    kind: 'obligation',
    ...own(input, matter),
    obligation: deriveObligationId(input.keyOf(matter), live.secrecyId),
    due: dueHalf(input.event.at, secrecy.until),
    continues: true,
  }
  return [...met, { record, matter }]
}

/** Slots exist for the current and the next half-year only: a longer secrecy is rolled later (E13.4). */
function dueHalf(at: string, until: string | null) {
  const current = halfYearOf(at)
  const next = nextHalfYear(current)
  if (until === null) return next
  // The tenant is told when the day is over everywhere, which may be in the half-year after it.
  return halfYearOf(dayIsOver(until)) >= next ? next : current
}

function released(input: LeafInput, data: { digest: string; sha256: string; manifestRoot: string }): Placed {
  return {
    record: {
      kind: 'released',
      ...common(input),
      paper: paperOf(input.demand),
      authorisation: data.digest,
      package: data.sha256,
      manifest: data.manifestRoot,
    },
    matter: null,
  }
}

/** Per matter a closing leaf; one statistics leaf per account, the first of them marked first (E2). */
function closed(input: LeafInput, data: { outcome: string; country: string; process: string }): Placed[] {
  const matters: (Matter | null)[] = input.demand.matters.length > 0 ? [...input.demand.matters] : [null]
  const leaves: Placed[] = matters.map(m => ({
    record: { kind: 'closed', ...base(input, m?.id ?? null) },
    matter: m?.id ?? null,
  }))
  const accounts = input.demand.accounts.length > 0 ? input.demand.accounts.map(a => a.matter) : [null]
  const counted = accounts.map((matter, i): Placed => {
    const cell = {
      country: data.country,
      process: data.process as Process,
      outcome: data.outcome,
      entry: i === 0 ? 'first' : 'further',
    }
    return {
      record: {
        kind: 'statistics',
        ...base(input, matter),
        codeBook: codeBookHash(),
        cell,
      } as RecordOf<'statistics'>,
      matter,
    }
  })
  return [...leaves, ...counted]
}

/**
 * One leaf for each row, under the demand's key and of no matter: how many lines a paper has, and what became of one, is nothing that
 * any customer may read in its own leaves. It says no moment but its half-year (docs/spec/counted-line.md).
 */
function countedLines(input: LeafInput, lines: readonly CountedOf[]): Placed[] {
  return lines.map(({ line, number, row }) => ({
    record: {
      v: 1,
      kind: 'counted_line',
      id: input.newLeafId(),
      at: beginOf(halfYearOf(input.event.at)),
      codeBook: lineBookHash(),
      line: lineName(input.keyOf(null), line),
      number,
      row,
    },
    matter: null,
  }))
}
