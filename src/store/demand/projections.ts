// What the tables hold beside the events. Computed here and nowhere else, so that `fsck` re-derives exactly what `append` wrote.

import { type AsTold, asTold } from '../../domain/notice/told-so-far.ts'
import type { Policy } from '../../domain/registry/context.ts'
import type { DemandEvent } from '../../domain/registry/event.ts'
import { hasProduced } from '../../domain/registry/production-state.ts'
import type { Demand } from '../../domain/registry/state.ts'
import { lettersOf } from '../../domain/registry/traces.ts'
import { deadlines } from '../../domain/turn/deadline.ts'
import { nextStep } from '../../domain/turn/next.ts'
import { asKept } from '../../kernel/message.ts'
import { halfYearOf } from '../../ledger/half-year.ts'
import { keyedHash } from '../keys/field.ts'
import type { Vault } from '../keys/vault.ts'
import { officerView } from '../views/officer-view.ts'
import type { TenantView } from '../views/tenant-view.ts'
import { dated, statesOf } from '../views/view-dates.ts'
import { summaryOf, tenantView } from '../views/views.ts'

/** The row of a demand as it stood at `now`, the time of its last event. */
export function demandColumns(d: Demand, now: string, policy: Policy) {
  const next = nextStep(d, now, policy)
  const due = [...deadlines(d, policy)].sort((a, b) => a.dueAt.localeCompare(b.dueAt))[0]
  return {
    reference: d.reference,
    version: d.version,
    step: next.step,
    turn: next.turn,
    dueAt: due?.dueAt ?? null,
    dueWhat: due ? asKept(due.what) : null,
    authority: d.authentication?.authority ?? null,
    restricted: d.named !== null,
    receivedAt: d.received.receivedAt,
    closedAt: d.closed?.at ?? null,
    summary: summaryOf(d, now, policy),
    officer: d.authentication ? officerView(d) : null,
  }
}

/** What each told tenant is shown. `events`: all of the demand. */
export function matterViews(
  d: Demand,
  events: readonly DemandEvent[],
): { readonly matter: string; readonly view: TenantView }[] {
  const told = d.matters.filter(m => m.notice)
  if (told.length === 0) return []
  const states = statesOf(d.id, events)
  return told.flatMap(({ id }) => {
    const shown = (then: Demand, past: readonly DemandEvent[]) => shownOf(then, id, past)
    const view = shown(d, events)
    return view ? [{ matter: id, view: dated(view, shown, states, events) }] : []
  })
}

function shownOf(d: Demand, matter: string, events: readonly DemandEvent[]): TenantView | null {
  const m = d.matters.find(one => one.id === matter)
  if (!m?.notice) return null
  const known = asTold(d, m, events)
  return tenantView(known.demand, known.matter, releasedAt(known))
}

function releasedAt({ demand, events }: Pick<AsTold, 'demand' | 'events'>): string | null {
  if (!hasProduced(demand)) return null
  return events.findLast(e => e.kind === 'Released' && !e.data.afterRevocation)?.at ?? null
}

/** Each paper by its keyed hash, and a received message by its keyed id, so that either is recognised when it comes again. */
export function paperRows(vault: Pick<Vault, 'macKey'>, e: DemandEvent): { mac: Buffer; name: string }[] {
  if (e.kind !== 'DemandReceived' && e.kind !== 'ReplyFiled') return []
  const papers = e.data.documents.map(doc => ({ mac: paperMac(vault, doc.sha256), name: doc.name }))
  const id = e.kind === 'DemandReceived' ? e.data.messageId : null
  return id ? [...papers, { mac: messageMac(vault, id), name: 'message' }] : papers
}

export function paperMac(vault: Pick<Vault, 'macKey'>, sha256: string): Buffer {
  return keyedHash(vault.macKey, 'paper', sha256)
}

export function messageMac(vault: Pick<Vault, 'macKey'>, messageId: string): Buffer {
  return keyedHash(vault.macKey, 'message', messageId)
}

/** Our letters by their keyed message ids: an answer to one of them belongs to its demand. */
export function letterRows(
  vault: Pick<Vault, 'macKey'>,
  events: readonly DemandEvent[],
): { mac: Buffer; matter: string | null }[] {
  return events.flatMap(e =>
    lettersOf(e).map(letter => ({ mac: messageMac(vault, letter.messageId), matter: e.matter })),
  )
}

/**
 * What begins while another binds takes its place: the earlier row ends at that moment. Of several that begin in one moment, as
 * another system's orders do, the last says how long they bind together.
 */
export function secrecyRows(events: readonly DemandEvent[]) {
  const begun = events.flatMap(e =>
    e.kind === 'SecrecyBegun' ? [{ matter: e.matter, begunAt: e.at, until: e.data.secrecy.until }] : [],
  )
  return {
    secrecyBegun: [...new Map(begun.map(row => [`${row.matter} ${row.begunAt}`, row])).values()],
    secrecyEnded: events.flatMap(e =>
      e.kind === 'SecrecyEnded'
        ? [{ matter: e.matter, endedAt: e.data.endedAt }]
        : e.kind === 'SecrecyBegun'
          ? [{ matter: e.matter, endedAt: e.at }]
          : [],
    ),
  }
}

/** `d`: the state after the events. `employment`: of the person who signs. */
export function authorisationRows(events: readonly DemandEvent[], d: Demand, employment: string) {
  const preparer = d.authorisation?.preparedBy ?? ''
  return {
    prepared: events.flatMap(e =>
      e.kind === 'AuthorisationPrepared'
        ? [{ digest: e.data.digest, preparer: e.by.id, expiresAt: e.data.expiresAt }]
        : [],
    ),
    approvals: events.flatMap(e =>
      e.kind === 'AuthorisationSigned'
        ? [{ digest: e.data.digest, approver: e.data.approver, preparer, employment, at: e.at }]
        : [],
    ),
    statuses: events.flatMap(e => {
      if (e.kind === 'AuthorisationPrepared') return whatIsOut(d)
      if (e.kind === 'Authorised') return [{ digest: e.data.digest, status: 'authorised' }]
      if (e.kind === 'AuthorisationRevoked') return [{ digest: e.data.digest, status: 'revoked' }]
      return e.kind === 'AuthorisationExpired' ? [{ digest: e.data.digest, status: 'expired' }] : []
    }),
  }
}

/** Of the production before: its authorisation is used up, so that the next one may be live. */
function whatIsOut({ productions }: Demand): { digest: string; status: string }[] {
  const last = productions.at(-1)
  return last ? [{ digest: last.authorisation.digest, status: 'released' }] : []
}

/** How many lines were decided how, by the last determination among `events`; empty where there is none. */
export function decidedRows(events: readonly DemandEvent[]) {
  const last = events.findLast(e => e.kind === 'Determined')
  if (last?.kind !== 'Determined') return []
  const groups = Map.groupBy(last.data.lines, l => `${l.decision} ${l.ground}`)
  return [...groups.values()].map(lines => ({
    decision: lines[0]!.decision,
    ground: lines[0]!.ground,
    lines: lines.length,
    at: last.at,
  }))
}

/** What the report counts: one row per demand, written at its closing. */
export function countedRows(events: readonly DemandEvent[]) {
  return events.flatMap(e =>
    e.kind === 'Closed'
      ? [
          {
            half: halfYearOf(e.at),
            country: e.data.country,
            process: e.data.process,
            outcome: e.data.outcome,
            accounts: e.data.accounts,
            closedAt: e.at,
          },
        ]
      : [],
  )
}
