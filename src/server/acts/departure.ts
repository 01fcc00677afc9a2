// What a person sends to an agency or a tenant waits a short while and can be taken back. Until it leaves it is a row and no event:
// the stream, its leaves and every face outside know nothing of it (decision 41).

import { z } from 'zod'
import { leavesAt } from '../../domain/arrival/departure.ts'
import { isAsLookedAt } from '../../domain/registry/looked-at.ts'
import type { Demand } from '../../domain/registry/state.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { rehearse } from '../../store/backup/rehearse.ts'
import { withTransaction } from '../../store/database.ts'
import { type Done, databaseActor, execute } from '../../store/demand/execute.ts'
import { keyedHash, openField, sealField } from '../../store/keys/field.ts'
import { letterKinds } from '../../words/templates.ts'
import type { Deployment } from '../deployment.ts'
import {
  digestOf,
  keyOf,
  type Loaded,
  loadFor,
  type Ready,
  repetition,
  type Submit,
  submission,
} from './load.ts'
import { askedRepeat, readyRepeat, repeatNotice } from './repeat-notice.ts'
import { askedLetter, readyLetter, sendLetter } from './send-letter.ts'
import { askedNotice, readyNotice, sendNotice } from './send-notice.ts'
import type { HandMade } from './tenant-copy.ts'
import { refuseNaming } from './unnamed.ts'

const words = z.strictObject({ language: z.string().optional(), confirm: z.string().optional() }).optional()
const sent = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('letter'),
    kind: z.enum(letterKinds),
    note: z.string(),
    to: z.string().optional(),
    words,
    unkept: z.string().optional(),
  }),
  z.strictObject({
    what: z.literal('notice'),
    matter: z.string(),
    contact: z.string().nullable(),
    words,
    seen: z.string().optional(),
    byHand: z.strictObject({ name: z.string(), base64: z.string() }).optional(),
  }),
  z.strictObject({ what: z.literal('again'), matter: z.string(), contact: z.string() }),
  z.strictObject({ what: z.literal('message'), text: z.string() }),
  z.strictObject({
    what: z.literal('window'),
    matter: z.string(),
    windowEndsAt: z.string(),
    reason: z.string(),
  }),
])
/** What is sent, as it was asked for. */
export type Sent = z.infer<typeof sent>

const wishSchema = z.strictObject({ sent, key: z.string(), to: z.string().nullable(), says: z.string() })
export type DepartureWish = z.infer<typeof wishSchema>

export type DepartureRow = {
  readonly id: string
  readonly demand_id: string
  readonly person_id: string
  readonly wish: Buffer
  readonly state: 'waiting' | 'leaving' | 'left' | 'taken_back' | 'not_sent'
  readonly version: number
  readonly leaves_at: Date
  readonly tried_at: Date | null
  readonly why: string | null
  /** A copy that was made by hand waits for another person: who has looked at it, null while nobody has. */
  readonly second_look: boolean
  readonly looked_by: string | null
}

/** When something that is sent about this demand now leaves; RFC 3339 UTC; null: at once. */
export function leavesWhen(d: Deployment, demand: Demand): string | null {
  return leavesAt(demand, {
    now: d.now(),
    delaySeconds: d.settings.takeBackSeconds,
    policy: d.store.policy,
  })
}

/** `leavesAt`: it waits until then; absent: it has left. */
export type Departed = { readonly version: number; readonly leavesAt?: string }

export async function depart(
  d: Deployment,
  actor: Actor,
  demandId: string,
  { sent, version, key }: Submit & { readonly sent: Sent },
): Promise<Departed | Refusal> {
  const id = keyedHash(d.vault.macKey, 'departure', JSON.stringify([actor.id, demandId, key])).toString('hex')
  const before = await departureOf(d, actor, id)
  if (before) return repeated(before)
  // What was sent at once before is told by its receipt, also where its demand would let another one wait by now.
  const done = await repetition(d, actor, { demandId, key }, askedOf(sent))
  if (done) return versionOf(done)
  const loaded = await loadFor(d, actor, demandId)
  if (isRefusal(loaded)) return loaded
  const { store } = d
  const at = leavesWhen(d, loaded.demand)
  const byHand = sent.what === 'notice' && sent.byHand !== undefined
  if (at === null && !byHand) return versionOf(await leave(d, actor, demandId, { sent, version, key }))
  if (!isAsLookedAt(loaded.stream.events, version)) return changedMeanwhile()
  const ready = await readyOf(d, actor, loaded, sent)
  if (isRefusal(ready)) return ready
  const no = await rehearse(store, actor, { command: ready.command, demand: loaded.demand })
  if (no) return no
  const wish: DepartureWish = { sent, key, to: ready.to, says: ready.says }
  // Where it would leave at once it leaves when the other person has looked.
  const leaves = at ?? d.now()
  const row = { id, demandId, person: actor.id, version, at: leaves, secondLook: ready.second === true }
  const waits = await insert(
    d,
    actor,
    row,
    sealField(keyOf(loaded.stream, null), [id, 1, 'departure'], wish),
    sent,
  )
  return waits ? { version, leavesAt: leaves } : aboutToLeave()
}

type Leaving = { readonly sent: Sent; readonly at?: Loaded; readonly lookedBy?: string | null }

/** As it leaves, at once or later. `at`: as the program loaded the demand for it. */
export function leave(
  d: Deployment,
  actor: Actor,
  demandId: string,
  { sent, version, key, at, lookedBy }: Submit & Leaving,
): Promise<Done | Refusal> {
  const submit = { demandId, version, key }
  switch (sent.what) {
    case 'letter':
      return sendLetter(d, actor, { ...submit, ...letterOf(sent) }, at)
    case 'notice':
      return sendNotice(d, actor, { ...submit, ...noticeOf(sent), ...(lookedBy ? { lookedBy } : {}) }, at)
    case 'again':
      return repeatNotice(d, actor, { ...submit, ...againOf(sent) }, at)
    case 'message':
      return sendMessage(d, actor, { ...submit, sent, at })
    case 'window':
      return execute(d.store, actor, {
        demandId,
        ...submission(submit, askedOf(sent)),
        command: windowOf(sent),
      })
  }
}

async function sendMessage(
  d: Deployment,
  actor: Actor,
  wish: Submit & {
    readonly demandId: string
    readonly sent: Extract<Sent, { what: 'message' }>
    readonly at: Loaded | undefined
  },
): Promise<Done | Refusal> {
  const { demandId, sent } = wish
  const asked = askedOf(sent)
  const before = await repetition(d, actor, wish, asked)
  if (before) return before
  const loaded = wish.at ?? (await loadFor(d, actor, demandId))
  const no = isRefusal(loaded) ? loaded : refuseNaming(loaded, 'message', sent.text)
  if (no) return no
  const command = { type: 'send_message', text: sent.text } as const
  return execute(d.store, actor, { demandId, ...submission(wish, asked), command })
}

/** How it would go out now, or why it may not. */
export async function readyOf(
  d: Deployment,
  actor: Actor,
  loaded: Loaded,
  sent: Sent,
): Promise<Ready | Refusal> {
  switch (sent.what) {
    case 'letter':
      return readyLetter(d, actor, loaded, letterOf(sent))
    case 'notice':
      return readyNotice(d, actor, loaded, noticeOf(sent))
    case 'again':
      return readyRepeat(d, loaded, againOf(sent))
    case 'message':
      return (
        refuseNaming(loaded, 'message', sent.text) ?? {
          to: null,
          says: digestOf(sent.text),
          command: { type: 'send_message', text: sent.text },
        }
      )
    case 'window':
      return { to: null, says: digestOf([sent.windowEndsAt, sent.reason]), command: windowOf(sent) }
  }
}

/** By which a repetition of it is told. */
export function askedOf(sent: Sent) {
  switch (sent.what) {
    case 'letter':
      return askedLetter(letterOf(sent))
    case 'notice':
      return askedNotice(noticeOf(sent))
    case 'again':
      return askedRepeat(sent)
    case 'message':
      return { type: 'send_message', text: sent.text }
    case 'window':
      return windowOf(sent)
  }
}

/** Its sender's alone to take back, while it waits; what was not sent is put away by whoever has read that. */
export async function takeBack(
  d: Deployment,
  actor: Actor,
  demandId: string,
  id: string,
): Promise<{ takenBack: true } | Refusal> {
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<{ id: string }>(
      `update duly.departure set state = 'taken_back', settled_at = $4
       where id = $1 and demand_id = $2 and (state = 'not_sent' or (state = 'waiting' and person_id = $3)) returning id`,
      [id, demandId, actor.id, d.now()],
    ),
  )
  if (rows.length > 0) return { takenBack: true }
  const row = await departureOf(d, actor, id)
  if (!row || row.demand_id !== demandId)
    return refuse('not_found', sentence('course.nothing_like_waits_here'), sentence('borders.reload_demand'))
  if (row.state === 'taken_back') return { takenBack: true }
  return row.person_id === actor.id
    ? refuse(
        'already_done',
        sentence('course.left_cannot_taken_back'),
        sentence('course.write_again_say_what_different'),
      )
    : refuse('not_allowed', sentence('course.who_sent_takes_back'), sentence('course.ask_them_once'))
}

/** A demand is not closed over what is about to leave. */
export async function refuseWhileLeaving(
  d: Deployment,
  actor: Actor,
  demandId: string,
): Promise<Refusal | null> {
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query("select 1 from duly.departure where demand_id = $1 and state in ('waiting', 'leaving')", [
      demandId,
    ]),
  )
  return rows.length === 0
    ? null
    : refuse(
        'wrong_stage',
        sentence('course.something_about_leave'),
        sentence('course.close_when_left_take_back'),
      )
}

export function openWish(key: Buffer, { id, wish }: Pick<DepartureRow, 'id' | 'wish'>): DepartureWish {
  return wishSchema.parse(openField(key, [id, 1, 'departure'], wish))
}

function windowOf({ matter, windowEndsAt, reason }: Extract<Sent, { what: 'window' }>) {
  return { type: 'extend_window', matter, windowEndsAt, reason } as const
}

function letterOf(sent: Extract<Sent, { what: 'letter' }>) {
  const { kind, note, to, unkept } = sent
  return { kind, note, ...(to ? { to } : {}), ...wording(sent), ...(unkept ? { unkept } : {}) }
}

function wording({ words }: Extract<Sent, { what: 'letter' | 'notice' }>) {
  return words ? { words } : {}
}

function noticeOf(sent: Extract<Sent, { what: 'notice' }>) {
  const { matter, contact, seen } = sent
  const byHand = copyByHand(sent)
  return { matter, contact, ...wording(sent), ...(seen ? { seen } : {}), ...(byHand ? { byHand } : {}) }
}

function againOf({ matter, contact }: Extract<Sent, { what: 'again' }>) {
  return { matter, contact, why: 'asked' as const }
}

/** The copy that its sender made, where there is one. */
export function copyByHand(sent: Sent): HandMade | null {
  const made = sent.what === 'notice' ? sent.byHand : undefined
  return made ? { name: made.name, bytes: Buffer.from(made.base64, 'base64') } : null
}

async function departureOf(d: Deployment, actor: Actor, id: string): Promise<DepartureRow | undefined> {
  const [row] = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<DepartureRow>('select * from duly.departure where id = $1', [id]),
  )
  return row
}

function repeated({ state, version, leaves_at }: DepartureRow): Departed | Refusal {
  if (state === 'waiting' || state === 'leaving') return { version, leavesAt: leaves_at.toISOString() }
  if (state === 'left') return { version: version + 1 }
  return refuse(
    'already_done',
    sentence('course.taken_back_not_sent'),
    sentence('course.look_demand_send_again'),
  )
}

function versionOf(done: Done | Refusal): Departed | Refusal {
  return isRefusal(done) ? done : { version: done.demand.version }
}

type NewRow = {
  readonly id: string
  readonly demandId: string
  readonly person: string
  readonly version: number
  readonly at: string
  readonly secondLook: boolean
}

/** False where the same waits already. */
async function insert(d: Deployment, actor: Actor, row: NewRow, wish: Buffer, sent: Sent): Promise<boolean> {
  const about = keyedHash(d.vault.macKey, 'departs', JSON.stringify([row.demandId, aboutOf(sent)]))
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query(
      `insert into duly.departure (id, demand_id, person_id, about, wish, state, version, asked_at, leaves_at, second_look)
       values ($1, $2, $3, $4, $5, 'waiting', $6, $7, $8, $9) on conflict do nothing returning id`,
      [row.id, row.demandId, row.person, about, wish, row.version, d.now(), row.at, row.secondLook],
    ),
  )
  return rows.length > 0
}

function aboutOf(sent: Sent): readonly string[] {
  switch (sent.what) {
    case 'letter':
      return ['letter', sent.kind]
    case 'notice':
      return ['notice', sent.matter]
    case 'again':
      return ['again', sent.matter, sent.contact]
    case 'message':
      return ['message', sent.text]
    case 'window':
      return ['window', sent.matter]
  }
}

function aboutToLeave(): Refusal {
  return refuse(
    'already_done',
    sentence('course.same_about_leave'),
    sentence('course.wait_until_left_take_back'),
  )
}

function changedMeanwhile(): Refusal {
  return refuse(
    'changed_meanwhile',
    sentence('borders.somebody_changed_demand_while_you'),
    sentence('borders.reload_look_change_try_again'),
  )
}
