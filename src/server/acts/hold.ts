// The hold that an analyst's passkey signs, and its end: made here from what was determined, signed in the browser, done by the
// gate alone.

import { randomBytes } from 'node:crypto'
import { generateAuthenticationOptions } from '@simplewebauthn/server'
import { linesToKeep, mattersToKeep, refuseTerm } from '../../domain/preservation/keeping.ts'
import { type Demand, findLine, matterOf } from '../../domain/registry/state.ts'
import type { Actor } from '../../kernel/actor.ts'
import { isCalendarDay } from '../../kernel/days.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { VerificationError } from '../../ledger/verification-error.ts'
import {
  encodeHold,
  encodeHoldEnd,
  type Hold,
  type HoldPart,
  holdDigest,
  holdEndDigest,
  holdEndFormat,
  holdFormat,
  MAX_HOLD_DAYS,
  parseHold,
  parseHoldEnd,
} from '../../seal/hold.ts'
import { type Done, execute } from '../../store/demand/execute.ts'
import type { Deployment } from '../deployment.ts'
import { readGatePublic } from '../worker/gate-orders.ts'
import { loadFor, type Submit } from './load.ts'
import { credentialsOf } from './look-up.ts'

const HOLD_MINUTES = 10

type Options = Awaited<ReturnType<typeof generateAuthenticationOptions>>
export type HoldOffer = { readonly hold: string; readonly options: Options }
export type HoldEndOffer = { readonly end: string; readonly options: Options }

export async function offerHold(
  d: Deployment,
  actor: Actor,
  demandId: string,
  { matters, until }: { matters: readonly string[]; until: string },
): Promise<HoldOffer | Refusal> {
  const loaded = await loadFor(d, actor, demandId)
  if (isRefusal(loaded)) return loaded
  const days = (Date.parse(until) - Date.parse(d.now().slice(0, 10))) / 86_400_000
  if (!isCalendarDay(until) || days < 0 || days > MAX_HOLD_DAYS)
    return refuse(
      'invalid_input',
      sentence('course.last_day_over_more_than'),
      sentence('course.enter_day_until_which_data'),
    )
  const term = refuseTerm(loaded.demand, matters, until)
  if (term) return term
  const parts = partsOf(loaded.demand, matters)
  if (parts.length === 0)
    return refuse(
      'wrong_stage',
      sentence('keeping.no_source_gate_knows_holds'),
      sentence('course.custodian_set_apart_hand_record'),
    )
  const bytes = encodeHold({
    v: holdFormat,
    id: newId(),
    parts,
    until,
    ...(await signedNow(d, actor, loaded.demand)),
  })
  return { hold: textOf(bytes), options: await optionsFor(d, actor, holdDigest(bytes)) }
}

/** What has to be kept of these matters, by the place where it lies: the paper's own period, for such a line has none. */
function partsOf(d: Demand, matters: readonly string[]): HoldPart[] {
  const parts = new Map<string, HoldPart>()
  for (const line of linesToKeep(d)) {
    const matter = matterOf(d, line)
    if (!matter || !matters.includes(matter.id)) continue
    const { from, to } =
      findLine(d.lines, line)?.period ?? d.facts?.asks.find(ask => ask.id === line.ask)?.period ?? anyTime
    for (const place of d.accounts.find(a => a.id === line.account)?.places ?? []) {
      if (!place.categories.includes(line.category)) continue
      const key = JSON.stringify([place.source, place.account, from, to])
      const part = parts.get(key) ?? {
        source: place.source,
        account: place.account,
        categories: [],
        from,
        to,
      }
      if (!part.categories.includes(line.category)) part.categories.push(line.category)
      parts.set(key, part)
    }
  }
  return [...parts.values()]
}

const anyTime = { from: null, to: null }

export async function requestHold(
  d: Deployment,
  actor: Actor,
  wish: Submit & { demandId: string; hold: string; assertion: unknown },
): Promise<Done | Refusal> {
  const loaded = await loadFor(d, actor, wish.demandId)
  if (isRefusal(loaded)) return loaded
  const hold = orNull(() => parseHold(Buffer.from(wish.hold)))
  const matters = hold ? mattersOf(loaded.demand, hold) : null
  if (!hold || !matters) return notOurs()
  return execute(d.store, actor, {
    demandId: wish.demandId,
    expectedVersion: wish.version,
    idempotencyKey: wish.key,
    command: {
      type: 'request_hold',
      hold: hold.id,
      text: wish.hold,
      assertion: wish.assertion,
      matters,
      until: hold.until,
    },
  })
}

/** The matters that it covers whole, where it is of this demand and of nothing else than what has to be kept. */
function mattersOf(d: Demand, hold: Hold): string[] | null {
  if (hold.demand !== d.reference) return null
  const asked = new Set(hold.parts.map(keyOf))
  const matters = mattersToKeep(d)
    .map(m => ({ id: m.id, parts: partsOf(d, [m.id]).map(keyOf) }))
    .filter(m => m.parts.length > 0 && m.parts.every(part => asked.has(part)))
  const known = new Set(matters.flatMap(m => m.parts))
  return [...asked].every(part => known.has(part)) ? matters.map(m => m.id) : null
}

function keyOf({ source, account, categories, from, to }: HoldPart): string {
  return JSON.stringify([source, account, categories.toSorted(), from, to])
}

export async function offerHoldEnd(
  d: Deployment,
  actor: Actor,
  demandId: string,
  hold: string,
): Promise<HoldEndOffer | Refusal> {
  const loaded = await loadFor(d, actor, demandId)
  if (isRefusal(loaded)) return loaded
  if (!loaded.demand.holds.some(h => h.id === hold)) return notOurs()
  const bytes = encodeHoldEnd({
    v: holdEndFormat,
    id: newId(),
    hold,
    ...(await signedNow(d, actor, loaded.demand)),
  })
  return { end: textOf(bytes), options: await optionsFor(d, actor, holdEndDigest(bytes)) }
}

export async function requestHoldEnd(
  d: Deployment,
  actor: Actor,
  wish: Submit & { demandId: string; end: string; assertion: unknown },
): Promise<Done | Refusal> {
  const end = orNull(() => parseHoldEnd(Buffer.from(wish.end)))
  if (!end) return notOurs()
  return execute(d.store, actor, {
    demandId: wish.demandId,
    expectedVersion: wish.version,
    idempotencyKey: wish.key,
    command: {
      type: 'request_hold_end',
      hold: end.hold,
      id: end.id,
      text: wish.end,
      assertion: wish.assertion,
    },
  })
}

async function signedNow(d: Deployment, actor: Actor, demand: Demand) {
  const at = d.now()
  return {
    demand: demand.reference,
    gate: (await readGatePublic(d.dir.path)).vkey,
    by: actor.id,
    at,
    expiresAt: new Date(Date.parse(at) + HOLD_MINUTES * 60_000).toISOString(),
  }
}

async function optionsFor(d: Deployment, actor: Actor, digest: Uint8Array): Promise<Options> {
  return generateAuthenticationOptions({
    rpID: d.dir.settings.hosts.desk,
    challenge: new Uint8Array(digest),
    allowCredentials: await credentialsOf(d, actor),
    userVerification: 'required',
  })
}

function notOurs(): Refusal {
  return refuse('not_found', sentence('course.no_hold_demand'), sentence('course.reload_demand_ask_again'))
}

function newId(): string {
  return randomBytes(16).toString('hex')
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8')
}

function orNull<T>(parse: () => T): T | null {
  try {
    return parse()
  } catch (error) {
    if (error instanceof VerificationError) return null
    throw error
  }
}
