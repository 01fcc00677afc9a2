// The rows beside the events, computed again by the functions that wrote them, and compared.

import { knownFacts } from '../../domain/arrival/imported.ts'
import { lettersOf } from '../../domain/registry/traces.ts'
import { deadlines } from '../../domain/turn/deadline.ts'
import { asKept } from '../../kernel/message.ts'
import { checkCountedLines } from '../demand/counted-lines.ts'
import { checkKeptOut } from '../demand/kept-out.ts'
import {
  authorisationRows,
  countedRows,
  decidedRows,
  demandColumns,
  letterRows,
  matterViews,
  paperRows,
  secrecyRows,
} from '../demand/projections.ts'
import { openBytes, openField } from '../keys/field.ts'
import type { TenantView } from '../views/tenant-view.ts'
import { checkLanes } from './check-lanes.ts'
import { checkSearch } from './check-search.ts'
import { checkTold } from './check-told.ts'
import { checkWork } from './check-work.ts'
import { opened } from './demand-stream.ts'
import { compareRows, type Finder, instant, sameJson } from './finding.ts'
import type { Given, Last, OwnRows } from './own-rows.ts'

/** Every table that `append` writes beside events and leaves. */
export async function checkProjections(given: Given): Promise<void> {
  const { steps } = given
  const last = steps.at(-1)
  if (!last) return
  const all = { ...given, demand: last.after, events: steps.map(step => step.event), at: last.event.at }
  await checkDemandRow(all)
  await checkMatters(all)
  await checkDeadlines(all)
  await checkSecrecy(all)
  await checkAuthorisations(all)
  await checkLetters(all)
  await checkCounted(all)
  const counted = {
    id: all.read.id,
    key: all.read.keys.get(all.read.id),
    events: all.events.map(event => ({ event, at: event.at })),
  }
  await checkCountedLines(all.tx, counted, all.tell)
  await checkWork(all.tx, all.using, all.demand, all.events, all.tell)
  await checkSearch(all.tx, all.using.searchKey, all, all.tell)
  await checkDecided(all)
  await checkTold(all)
  await checkKeptOut(all.tx, all.demand, all.tell)
  await checkLanes({ tx: all.tx, id: all.read.id, demand: all.demand, tell: all.tell })
}

type DemandRow = {
  reference: string
  version: number
  step: string
  turn: string
  due_at: Date | null
  due_what: string | null
  due_proposed: boolean
  proposed_due_at: Date | null
  own_due_at: Date | null
  own_due_what: string | null
  authority_id: string | null
  received_at: Date
  closed_at: Date | null
  summary: Buffer
  officer_view: Buffer | null
}

export async function checkDemandRow({ tx, read, demand, at, policy, tell }: OwnRows): Promise<void> {
  const [row] = await tx.query<DemandRow>(
    `select reference, version, step, turn, due_at, due_what, due_proposed, proposed_due_at, own_due_at, own_due_what, authority_id, received_at, closed_at, summary, officer_view
     from duly.demand where id = $1`,
    [read.id],
  )
  if (!row) return tell('its row is missing')
  // Who may know of a restricted demand is set beside the events, and is not theirs to give.
  const { summary, officer, restricted: _, ...columns } = demandColumns(demand, at, policy)
  const expected = {
    ...columns,
    dueAt: instant(columns.dueAt),
    receivedAt: instant(columns.receivedAt),
    closedAt: instant(columns.closedAt),
  }
  const found = {
    reference: row.reference,
    version: row.version,
    step: row.step,
    turn: row.turn,
    dueAt: instant(row.due_proposed ? row.own_due_at : row.due_at),
    dueWhat: row.due_proposed ? row.own_due_what : row.due_what,
    authority: row.authority_id,
    receivedAt: instant(row.received_at),
    closedAt: instant(row.closed_at),
  }
  const field = sameJson(expected, found)
  if (field) tell(`its row differs from what the events give: ${field}`)
  if (knownFacts(demand) && row.proposed_due_at)
    tell('a due time that was read counts although the facts are confirmed')
  const key = read.keys.get(read.id)
  if (!key) return
  checkSealed({
    key,
    place: [read.id, 1, 'summary'],
    sealed: row.summary,
    expected: summary,
    what: 'the summary',
    tell,
  })
  const view = {
    key,
    place: [read.id, 1, 'officer'] as const,
    expected: officer,
    what: "the officer's view",
    tell,
  }
  if (row.officer_view) checkSealed({ ...view, sealed: row.officer_view })
  else if (officer) tell("the officer's view is missing")
}

type Sealed = {
  key: Uint8Array
  place: readonly [string, number, string]
  sealed: Buffer
  expected: unknown
  /** As an earlier version of the program made it, where that was less. */
  or?: unknown
  what: string
  tell: Finder
}

function checkSealed({ key, place, sealed, expected, or, what, tell }: Sealed): void {
  const value = opened(() => ({ it: openField<unknown>(key, place, sealed) }))
  const isEarlier = value && or !== undefined && sameJson(or, value.it) === null
  const field = value && !isEarlier && sameJson(expected, value.it)
  if (!value) tell(`${what} does not open`)
  else if (field) tell(`${what} differs from what the events give: ${field}`)
}

/** Views were stored before they said what is kept from deletion; they are made anew with the next change of their demand. */
function withoutKept({ kept: _, ...view }: TenantView): Omit<TenantView, 'kept'> {
  return view
}

type MatterRow = {
  id: string
  tenant_id: string
  opened_at: Date
  visible_at: Date | null
  view: Buffer | null
}

export async function checkMatters({ tx, read, demand, events, tell }: OwnRows): Promise<void> {
  const rows = await tx.query<MatterRow>(
    'select id, tenant_id, opened_at, visible_at, view from duly.matter where demand_id = $1',
    [read.id],
  )
  const visible = (matter: string) =>
    events.find(event => event.kind === 'NoticeSent' && event.matter === matter)?.at ?? null
  const expected = events.flatMap(event =>
    event.kind === 'AccountsMatched'
      ? event.data.matters.map(m => [m.id, m.tenant, instant(event.at), instant(visible(m.id))])
      : [],
  )
  const found = rows.map(row => [row.id, row.tenant_id, instant(row.opened_at), instant(row.visible_at)])
  compareRows('matters', expected, found, tell)
  const views = new Map(matterViews(demand, events).map(({ matter, view }) => [matter, view]))
  for (const { id, view: sealed } of rows) {
    const [view, key] = [views.get(id), read.keys.get(id)]
    const what = `the view of matter ${id}`
    if (sealed && view && key)
      checkSealed({ key, place: [id, 1, 'view'], sealed, expected: view, or: withoutKept(view), what, tell })
    else if (Boolean(sealed) !== Boolean(view))
      tell(sealed ? `${what} follows from no notice` : `${what} is missing`)
  }
}

type DeadlineRow = { clock: string; due_at: Date; what: string; fired_at: Date | null }

/** A clock that acted keeps its row, also where the events no longer ask for it. */
export async function checkDeadlines({ tx, read, demand, policy, tell }: OwnRows): Promise<void> {
  const rows = await tx.query<DeadlineRow>(
    'select clock, due_at, what, fired_at from duly.deadline where demand_id = $1',
    [read.id],
  )
  const expected = new Map(deadlines(demand, policy).map(one => [one.clock, one]))
  for (const { clock, due_at, what, fired_at } of rows) {
    const own = expected.get(clock)
    expected.delete(clock)
    if (!own && fired_at === null) tell(`the clock ${clock} is armed and follows from no event`)
    if (own && (instant(own.dueAt) !== instant(due_at) || asKept(own.what) !== what))
      tell(`the clock ${clock} is set wrongly`)
  }
  for (const clock of expected.keys()) tell(`the clock ${clock} is not armed`)
}

async function checkSecrecy({ tx, read, events, tell }: Last): Promise<void> {
  const found = await tx.query<{
    matter_id: string
    begun_at: Date
    until: string | null
    ended_at: Date | null
  }>(
    `select s.matter_id, s.begun_at, s.until::text, s.ended_at from duly.secrecy s join duly.matter m on m.id = s.matter_id
     where m.demand_id = $1`,
    [read.id],
  )
  let expected: { matter: string | null; begunAt: string; until: string | null; endedAt: string | null }[] =
    []
  for (const event of events) {
    const { secrecyBegun, secrecyEnded } = secrecyRows([event])
    // First what ends, then what begins, as the database is told.
    for (const { matter, endedAt } of secrecyEnded)
      for (const row of expected) if (row.matter === matter && row.endedAt === null) row.endedAt = endedAt
    const isAgain = (old: (typeof expected)[number]) =>
      secrecyBegun.some(row => row.matter === old.matter && row.begunAt === old.begunAt)
    expected = [
      ...expected.filter(row => !isAgain(row)),
      ...secrecyBegun.map(row => ({ ...row, endedAt: null })),
    ]
  }
  compareRows(
    'secrecy',
    expected.map(row => [row.matter, instant(row.begunAt), row.until, instant(row.endedAt)]),
    found.map(row => [row.matter_id, instant(row.begun_at), row.until, instant(row.ended_at)]),
    tell,
  )
}

type AuthorisationRow = { digest: string; preparer: string; status: string; expires_at: Date }
type ApprovalRow = { digest: string; approver: string; preparer: string; at: Date }

async function checkAuthorisations({ tx, read, steps, tell }: Last): Promise<void> {
  const rows = await tx.query<AuthorisationRow>(
    `select encode(digest, 'hex') as digest, preparer, status, expires_at from duly.authorisation where demand_id = $1`,
    [read.id],
  )
  const approvals = await tx.query<ApprovalRow>(
    `select encode(a.digest, 'hex') as digest, a.approver, a.preparer, a.at from duly.approval a
     join duly.authorisation x on x.digest = a.digest where x.demand_id = $1`,
    [read.id],
  )
  const made = steps.map(({ event, after }) => authorisationRows([event], after, ''))
  const statuses = new Map(made.flatMap(one => one.statuses).map(({ digest, status }) => [digest, status]))
  compareRows(
    'authorisations',
    made
      .flatMap(one => one.prepared)
      .map(one => [one.digest, one.preparer, statuses.get(one.digest) ?? 'prepared', instant(one.expiresAt)]),
    rows.map(row => [row.digest, row.preparer, row.status, instant(row.expires_at)]),
    tell,
  )
  compareRows(
    'approvals',
    made.flatMap(one => one.approvals).map(one => [one.digest, one.approver, one.preparer, instant(one.at)]),
    approvals.map(row => [row.digest, row.approver, row.preparer, instant(row.at)]),
    tell,
  )
}

async function checkLetters(last: Last): Promise<void> {
  const { tx, using, read, events, tell } = last
  const letters = await tx.query<{ mac: string; matter_id: string | null }>(
    `select encode(message_mac, 'hex') as mac, matter_id from duly.letter where demand_id = $1`,
    [read.id],
  )
  compareRows(
    'letters',
    letterRows(using, events).map(({ mac, matter }) => [mac.toString('hex'), matter]),
    letters.map(row => [row.mac, row.matter_id]),
    tell,
  )
  const papers = await tx.query<{ mac: string; document_name: string }>(
    `select encode(mac, 'hex') as mac, document_name from duly.paper where demand_id = $1`,
    [read.id],
  )
  // The same paper twice in one demand is one row: the first.
  const first = new Map<string, string>()
  for (const { mac, name } of events.flatMap(event => paperRows(using, event)))
    if (!first.has(mac.toString('hex'))) first.set(mac.toString('hex'), name)
  compareRows(
    'papers',
    [...first],
    papers.map(row => [row.mac, row.document_name]),
    tell,
  )
  await checkMails(last)
}

async function checkMails({ tx, read, events, tell }: Last): Promise<void> {
  const mails = await tx.query<{ id: string; letter_id: string; matter_id: string | null; message: Buffer }>(
    'select id, letter_id, matter_id, message from duly.outgoing_mail where demand_id = $1',
    [read.id],
  )
  const letters = new Set(events.flatMap(lettersOf).map(l => l.id))
  // Of an invitation and of a longer window no event has a letter; and mails to further parties were once numbered behind the
  // notice's letter.
  const follows = (letter: string) =>
    /^(invitation|longer)-/.test(letter) || letters.has(letter) || letters.has(letter.replace(/-\d+$/, ''))
  for (const { id, letter_id, matter_id, message } of mails) {
    if (!follows(letter_id)) tell(`the outgoing mail ${id} follows from no letter`)
    const key = read.keys.get(matter_id ?? read.id)
    if (key && !opened(() => openBytes(key, [id, 1, 'mail'], message)))
      tell(`the outgoing mail ${id} does not open`)
  }
}

type CountedRow = {
  half: string
  country: string
  process: string
  outcome: string
  accounts: number
  closed_at: Date
}

async function checkCounted({ tx, read, events, tell }: Last): Promise<void> {
  const rows = await tx.query<CountedRow>(
    'select half, country, process, outcome, accounts, closed_at from duly.counted where demand_id = $1',
    [read.id],
  )
  compareRows(
    'counted',
    countedRows(events).map(({ closedAt, ...row }) => ({ ...row, closed_at: instant(closedAt) })),
    rows.map(({ closed_at, ...row }) => ({ ...row, closed_at: instant(closed_at) })),
    tell,
  )
}

type DecidedRow = { decision: string; ground: string; lines: number; at: Date }

async function checkDecided({ tx, read, events, tell }: Last): Promise<void> {
  const rows = await tx.query<DecidedRow>(
    'select decision, ground, lines, at from duly.decided where demand_id = $1',
    [read.id],
  )
  compareRows(
    'decided lines',
    decidedRows(events).map(row => [row.decision, row.ground, row.lines, instant(row.at)]),
    rows.map(row => [row.decision, row.ground, row.lines, instant(row.at)]),
    tell,
  )
}
