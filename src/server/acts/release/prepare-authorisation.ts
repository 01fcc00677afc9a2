// The authorisation, built from the determination and from nothing else: what will leave, to whom, standing on which leaf.

import { strict as assert } from 'node:assert'
import { randomBytes } from 'node:crypto'
import { refuseUnread } from '../../../domain/arrival/call-back.ts'
import { clearanceOf, lineNotBefore, WAITS } from '../../../domain/decision/clearance.ts'
import type { LineKey } from '../../../domain/decision/events.ts'
import { instrumentOf } from '../../../domain/decision/instruments.ts'
import { releasingLines } from '../../../domain/decision/lines-given.ts'
import { isLookupOld } from '../../../domain/decision/match.ts'
import { isWider } from '../../../domain/notice/re-notice.ts'
import type { Notice, ToldBefore } from '../../../domain/notice/state.ts'
import { toldBefore } from '../../../domain/notice/window-open.ts'
import { isOpen } from '../../../domain/permitted/emergency.ts'
import { authorisationMinutes } from '../../../domain/permitted/voluntary.ts'
import type { CommandOf } from '../../../domain/registry/command.ts'
import { nextProduction } from '../../../domain/registry/production-state.ts'
import {
  type Demand,
  findLine,
  lineKey,
  type Matter,
  matterOf,
  secrecyBinds,
} from '../../../domain/registry/state.ts'
import { chosenLines } from '../../../domain/release/authorise.ts'
import { readyLines, waitingLines } from '../../../domain/turn/line-ready.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { sentence } from '../../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts'
import { encodeJcs } from '../../../ledger/jcs.ts'
import type { LogRecord } from '../../../ledger/record.ts'
import {
  type AuthorisationV2,
  authorisationDigest,
  authorisationFormat,
  encodeAuthorisation,
  formatDigest,
  recipientFingerprint,
} from '../../../seal/authorisation/authorisation.ts'
import type {
  Line,
  NoticeGround,
  ProductionOf,
  Recipient,
  WaitsFor,
} from '../../../seal/authorisation/authorisation-v2.ts'
import {
  entryFor,
  type LookupAnswer,
  lookupAnswerHash,
  readLookupAnswer,
} from '../../../seal/lookup-answer.ts'
import { ShapeError } from '../../../seal/shape.ts'
import { type Done, execute } from '../../../store/demand/execute.ts'
import { leafHashHex } from '../../../store/demand/leaves.ts'
import { laneOfGround } from '../../../vocabulary/lanes.ts'
import type { Deployment } from '../../deployment.ts'
import { entityServed } from '../../entity-served.ts'
import { readGatePublic } from '../../worker/gate-orders.ts'
import { callBackDigestFor, keysOf, matchedOf } from '../called-back.ts'
import { type Loaded, loadFor, repetition, type Submit, submission } from '../load.ts'

export async function prepareAuthorisation(
  d: Deployment,
  actor: Actor,
  wish: Partial<Submit> & { demandId: string } & PrepareWish,
): Promise<Done | Refusal> {
  const { lines: chosen, again } = wish
  const asked = { type: 'prepare_authorisation', ...(chosen && { lines: chosen }), ...(again && { again }) }
  const before = await repetition(d, actor, wish, asked)
  if (before) return before
  const loaded = await loadFor(d, actor, wish.demandId)
  if (isRefusal(loaded)) return loaded
  const recipients = recipientsOf(loaded)
  if (isRefusal(recipients)) return recipients
  const lines = wantedLines(loaded.demand, wish, d.now())
  if (isRefusal(lines)) return lines
  const answer = answerOf(loaded.demand, d.now())
  if (isRefusal(answer)) return answer
  const wanted = linesOf(d, loaded.demand, lines, answer)
  if (isRefusal(wanted)) return wanted
  if (wanted.length === 0) {
    return refuse(
      'wrong_stage',
      sentence('borders.no_source_holds_what_determined'),
      sentence('borders.administrator_check_no_source_missing'),
    )
  }
  const grounds = groundsOf(loaded, lines, d.now())
  if (isRefusal(grounds)) return grounds
  const gate = await readGatePublic(d.dir.path)
  const authorisation = build(d, actor, loaded, {
    recipients,
    grounds,
    lines: wanted,
    gate: gate.vkey,
    production: productionOf(loaded.demand, wish),
    minutes: authorisationMinutes(loaded.demand, d.settings, lines),
  })
  const bytes = encoded(authorisation)
  if (isRefusal(bytes)) return bytes
  return execute(d.store, actor, {
    demandId: wish.demandId,
    ...submission(wish, asked),
    command: {
      type: 'prepare_authorisation',
      authorisation: Buffer.from(bytes).toString('utf8'),
      digest: Buffer.from(authorisationDigest(bytes)).toString('hex'),
      lines: lines.map(l => ({ ask: l.ask, category: l.category, account: l.account })),
      expiresAt: authorisation.expiresAt,
      ...(wish.again ? { again: wish.again } : {}),
    },
  })
}

/** A name or account with a character that nobody sees cannot be signed: the approvers would read another text than the gate. */
function encoded(authorisation: AuthorisationV2): Uint8Array | Refusal {
  try {
    return encodeAuthorisation(authorisation)
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error
    return refuse(
      'authorisation_scope',
      sentence('next.authorisation_cannot_written', { x: error.message }),
      sentence('next.correct_name_directory_identifier_facts'),
    )
  }
}

/** What the preparer chose: the lines that go now, each by its key; all that are ready where nothing is chosen. */
export type PrepareWish = {
  readonly lines?: readonly LineKey[] | undefined
  readonly again?: CommandOf<'prepare_authorisation'>['again'] | undefined
}

/** All that is free to leave, and never what waits: that follows in the next production. */
function wantedLines(demand: Demand, wish: PrepareWish, now: string): Demand['lines'] | Refusal {
  const ready = readyLines(demand, now)
  const lines = wish.lines ?? ready
  if (lines.length > 0) return chosenLines({ lines, ...(wish.again ? { again: wish.again } : {}) }, demand)
  const [waiting] = waitingLines(demand, now)
  return (
    waiting?.why ??
    refuse(
      'wrong_stage',
      sentence('borders.nothing_determined_released'),
      sentence('borders.determine_demand_first_close'),
    )
  )
}

type Parts = Pick<AuthorisationV2, 'recipients' | 'grounds' | 'lines' | 'gate' | 'production'> & {
  readonly minutes: number
}

function build(
  d: Deployment,
  actor: Actor,
  loaded: Loaded,
  { minutes, production, ...parts }: Parts,
): AuthorisationV2 {
  const { demand } = loaded
  const now = d.now()
  return {
    v: authorisationFormat,
    id: randomBytes(16).toString('hex'),
    demand: demand.reference,
    papers: [...new Set([demand.received.documents[0]?.sha256 ?? '', ...papersOf(demand)])],
    production,
    ...parts,
    preparedBy: actor.id,
    notBefore: now,
    expiresAt: new Date(Date.parse(now) + minutes * 60_000).toISOString(),
    purpose: 'disclosure',
  }
}

function papersOf(demand: Demand): string[] {
  const named = new Set(demand.facts?.papers.filter(p => p.role === 'instrument').map(p => p.document))
  return demand.received.documents.filter(doc => named.has(doc.id)).map(doc => doc.sha256)
}

/** As it follows what went out, or as the preparer says that it adds to it or puts it right. */
function productionOf(demand: Demand, { again }: PrepareWish): ProductionOf {
  const next = nextProduction(demand)
  return again ? { number: next.number, kind: again.kind, of: again.of } : next
}

/** The gate's signed answer: it takes no pair of identifier and account that does not stand in it. */
function answerOf(demand: Demand, now: string): LookupAnswer | Refusal {
  const text = demand.lookup?.answer?.text
  if (text === undefined || isLookupOld(demand, now)) return lookUpAgain()
  return readLookupAnswer(JSON.parse(text), 'answer')
}

function lookUpAgain(): Refusal {
  return refuse(
    'wrong_stage',
    sentence('next.accounts_were_looked_up_too'),
    sentence('next.look_accounts_up_again_then'),
  )
}

/** Lines are named after the ask and, within it, the places that hold what a line asks: 1a, 1b, 2a … */
function linesOf(
  d: Deployment,
  demand: Demand,
  chosen: Demand['lines'],
  answer: LookupAnswer,
): Line[] | Refusal {
  const lookup = lookupAnswerHash(answer.head)
  const counts = new Map<string, number>()
  const lines: Line[] = []
  // Numbered over all that is ever given: a line has one name in every production.
  for (const line of releasingLines(demand)) {
    const account = demand.accounts.find(a => a.id === line.account)
    const matter = matterOf(demand, line)
    if (!account || !matter) continue
    const { kind, value } = account.identifier
    for (const place of account.places.filter(p => p.categories.includes(line.category))) {
      const n = counts.get(line.ask) ?? 0
      counts.set(line.ask, n + 1)
      if (!findLine(chosen, line)) continue
      const found = { identifier: { kind, value }, source: place.source, account: place.account }
      if (!entryFor(answer, found)) return lookUpAgain()
      lines.push({
        ...found,
        id: `${line.ask.replace(/^a/, '')}${letters(n)}`,
        ask: line.ask,
        matter: matter.id,
        instrument: instrumentOf(demand, line),
        basis: laneOfGround(line.ground) ?? 'required',
        waitsFor: waitsFor(demand, line),
        served: entityServed(demand, d.provider)?.name ?? (demand.received.entityServed || d.provider.name),
        category: line.category,
        from: line.period?.from ?? null,
        to: line.period?.to ?? null,
        lookup,
      })
    }
  }
  return lines
}

/** Another authority's clearance, as far as the law has the line wait for it. */
function waitsFor(demand: Demand, line: Demand['lines'][number]): WaitsFor | null {
  const clearance = clearanceOf(demand, line.category)
  if (clearance) {
    const record = clearance.document?.sha256 ?? formatDigest('duly/clearance', encodeJcs(clearance)).toHex()
    return { kind: 'clearance', until: null, satisfiedBy: record }
  }
  const waits = demand.assessment?.answer?.[lineKey(line)]?.actions?.includes(WAITS)
  const until = waits ? (lineNotBefore(demand, line)?.at ?? null) : null
  return until === null ? null : { kind: 'clearance', until, satisfiedBy: null }
}

/** 0 → a, 25 → z, 26 → aa. */
function letters(n: number): string {
  const last = String.fromCharCode(97 + (n % 26))
  return n < 26 ? last : letters(Math.floor(n / 26) - 1) + last
}

const atOf = (record: LogRecord): string => ('at' in record ? record.at : '')

/**
 * The end of the window that ran; null where the tenant answered freely before it. Where the term leaves no window, its end was worked
 * out a moment before the notice was given: the gate takes no window that ends before its notice.
 */
function windowEnd(notice: Pick<Notice, 'windowEndsAt'> | null, givenAt: string, now: string): string | null {
  if (!notice) return null
  const [, end = ''] = [notice.windowEndsAt, givenAt].toSorted()
  return end <= now ? end : null
}

/**
 * Only keys whose words were read aloud at a call-back (design § 4.9): what the directory holds may have changed since. Of an officer
 * whom nobody knows, at night in an emergency, the authority's own: who opens it there is the authority's to say.
 */
function recipientsOf(loaded: Loaded): Recipient[] | Refusal {
  const matched = matchedOf(loaded)
  const byAuthority = matched?.officer === null && isOpen(loaded.demand.emergency) && matched.authority.key
  if (!matched || !(matched.officer?.key || byAuthority))
    return refuse(
      'facts_incomplete',
      sentence('borders.officer_no_key_directory'),
      sentence('borders.ask_age_key_confirm_words'),
    )
  const { authority, officer } = matched
  const keys = keysOf(authority, officer)
  const unread = keys.flatMap(one => refuseUnread(loaded.demand, one) ?? [])[0]
  if (unread) return unread
  const names = { officer: officer?.name ?? '', authority: authority.name }
  return keys.map(({ role, key }) => recipient(loaded.demand, role, names[role], key))
}

function recipient(demand: Demand, role: Recipient['role'], name: string, key: string): Recipient {
  const callBack = callBackDigestFor(demand, key)
  assert(callBack !== null, 'a key that no call read aloud was refused before')
  return { role, name, key, fingerprint: recipientFingerprint(key), callBack }
}

/** The notice before the last one, where it told all of these and none of them waits for the last one's time to object. */
function beforeAlone(m: Matter, lines: Demand['lines']): ToldBefore | null {
  const told = lines.map(l => toldBefore(m, l))
  const [first = null] = told
  return told.every(t => t === first) ? first : null
}

/** Per matter: the leaf of its notice, or of the secrecy that stands in for it. */
function groundsOf(loaded: Loaded, lines: Demand['lines'], now: string): NoticeGround[] | Refusal {
  const grounds: NoticeGround[] = []
  const named = new Set(lines.map(l => matterOf(loaded.demand, l)?.id))
  for (const matter of loaded.demand.matters.filter(m => named.has(m.id))) {
    // What a tenant may not be told of beside what it was told stands on the secrecy: there is nothing else that it could.
    const told = matter.notice && !(secrecyBinds(matter, now) && isWider(loaded.demand, matter))
    const kind = told ? 'notified' : 'secrecy_begun'
    const kinds = told ? ['notified'] : ['secrecy_begun', 'secrecy_extended']
    const mine = lines.filter(l => matterOf(loaded.demand, l)?.id === matter.id)
    const before = told ? beforeAlone(matter, mine) : null
    const isThen = (record: LogRecord) => !before || !('at' in record) || record.at <= before.sentAt
    const leaf = loaded.leaves.findLast(
      ({ matter: of, opening: { record } }) =>
        of === matter.id && kinds.includes(record.kind) && isThen(record),
    )
    if (!leaf)
      return refuse(
        'notice_first',
        sentence('borders.tenant_whose_data_would_leave'),
        sentence('borders.send_notice_live_prohibition_confirmed'),
        'promise 3',
      )
    grounds.push({
      matter: matter.id,
      kind,
      leaf: leafHashHex(leaf.bytes),
      windowEndsAt: told ? windowEnd(before ?? matter.notice, atOf(leaf.opening.record), now) : null,
    })
  }
  return grounds
}
