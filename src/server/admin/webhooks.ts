// Webhooks of the provider's own systems: made by an administrator, told ids and no content, signed, tried again with longer and
// longer pauses, never into a private network unless the settings say so.

import { randomBytes } from 'node:crypto'
import type { WebhookEvent, WebhookLine, WebhookMade, WebhookTested } from '../../api/desk/programs.ts'
import type { Actor } from '../../kernel/actor.ts'
import { asKept, sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { openField, sealField } from '../../store/keys/field.ts'
import { noteAct } from '../../store/own-acts.ts'
import type { Deployment } from '../deployment.ts'
import { countAttempt } from '../http/rate-limit.ts'
import { newWebhookSecret, nextAttempt, sendWebhook, webhookUrl } from '../outgoing-webhook.ts'
import { type Outgoing, runOnce } from '../worker/dispatch.ts'
import { madeAlready } from './tokens.ts'

type Ground = Pick<Deployment, 'db' | 'vault' | 'now' | 'settings'>
type Config = { readonly name: string; readonly url: string; readonly secret: string }
type Row = { id: string; config: Buffer; events: WebhookEvent[]; made_at: Date; active: boolean }

const LISTED = 20
const TESTS = { name: 'webhook-test', attempts: 20, windowSeconds: 600 }

function configOf(d: Ground, row: Pick<Row, 'id' | 'config'>): Config {
  return openField<Config>(d.vault.directoryKey, [row.id, 1, 'webhook'], row.config)
}

export type WebhookWish = {
  readonly name: string
  readonly url: string
  readonly events: readonly WebhookEvent[]
}

/** Makes a webhook; its secret is shown this once. */
export async function makeWebhook(
  d: Ground,
  actor: Actor,
  { name, url, events }: WebhookWish,
  made = randomBytes(12).toString('hex'),
): Promise<WebhookMade | Refusal> {
  if (!webhookUrl(url, d.settings.webhooks))
    return refuse(
      'invalid_input',
      sentence('borders.address_may_not_called'),
      sentence('borders.give_https_address_public_internet'),
    )
  const id = made.slice(0, 24)
  const secret = newWebhookSecret()
  const config = sealField(d.vault.directoryKey, [id, 1, 'webhook'], { name, url, secret })
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const rows = await tx.query(
      `insert into duly.webhook (id, config, events, made_by, made_at) values ($1, $2, $3, $4, $5)
       on conflict (id) do nothing returning id`,
      [id, config, [...new Set(events)], actor.id, d.now()],
    )
    if (rows.length === 0) return madeAlready()
    await noteAct(tx, d, {
      kind: 'webhook_changed',
      by: { kind: 'staff', id: actor.id },
      about: id,
      data: { made: true, events },
    })
    return { id, secret }
  })
}

/** Ends a webhook: what waits for it is not sent any more. */
export async function endWebhook(d: Ground, actor: Actor, id: string): Promise<{ ended: true } | Refusal> {
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const rows = await tx.query(
      'update duly.webhook set active = false where id = $1 and active returning id',
      [id],
    )
    if (rows.length === 0) return noWebhook()
    await tx.query(
      "update duly.webhook_delivery set state = 'failed', last_error = $2 where webhook_id = $1 and state = 'waiting'",
      [id, asKept(sentence('system.webhook_ended'))],
    )
    await noteAct(tx, d, {
      kind: 'webhook_changed',
      by: { kind: 'staff', id: actor.id },
      about: id,
      data: { made: false },
    })
    return { ended: true as const }
  })
}

/** Each with its last deliveries, which name no demand. */
export async function readWebhooks(tx: Transaction, d: Ground): Promise<WebhookLine[]> {
  const rows = await tx.query<Row>(
    'select id, config, events, made_at, active from duly.webhook where active order by made_at desc, id',
  )
  const lines: WebhookLine[] = []
  for (const row of rows) {
    const { name, url } = configOf(d, row)
    const deliveries = await tx.query<DeliveryRow>(
      `select kind, made_at, state, attempts, next_at, last_error from duly.webhook_delivery
       where webhook_id = $1 order by made_at desc, id limit ${LISTED}`,
      [row.id],
    )
    lines.push({
      id: row.id,
      name,
      url,
      events: row.events,
      madeAt: row.made_at.toISOString(),
      deliveries: deliveries.map(one => ({
        kind: one.kind,
        at: one.made_at.toISOString(),
        state: one.state,
        attempts: one.attempts,
        nextAt: one.state === 'waiting' && one.attempts > 0 ? one.next_at.toISOString() : null,
        detail: one.last_error,
      })),
    })
  }
  return lines
}

type DeliveryRow = {
  kind: WebhookEvent
  made_at: Date
  state: 'waiting' | 'sent' | 'failed'
  attempts: number
  next_at: Date
  last_error: string | null
}

/** Sends one message of the kind `test` now, and says what came of it. */
export async function testWebhook(d: Ground, actor: Actor, id: string): Promise<WebhookTested | Refusal> {
  const many = await countAttempt({ db: d.db, macKey: d.vault.macKey, now: d.now }, TESTS, actor.id)
  if (many) return many
  const [row] = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<Row>('select id, config, events, made_at, active from duly.webhook where id = $1 and active', [
      id,
    ]),
  )
  if (!row) return noWebhook()
  const message = {
    id: `msg_${randomBytes(16).toString('hex')}`,
    at: d.now(),
    body: bodyOf('test', 'test', 1, d.now()),
  }
  return sendWebhook(configOf(d, row), message, d.settings.webhooks)
}

type Waiting = {
  readonly webhook_id: string
  readonly kind: string
  readonly about: string
  readonly version: number
  readonly made_at: Date
  readonly config: Buffer
}

/** How messages to the provider's own systems leave. */
export function outgoingWebhooks(d: Ground): Outgoing<Waiting> {
  const target = (row: Waiting) => configOf(d, { id: row.webhook_id, config: row.config })
  return {
    table: 'webhook_delivery',
    columns: `v.webhook_id, v.kind, v.about, v.version, v.made_at,
      (select w.config from duly.webhook w where w.id = v.webhook_id) as config`,
    live: 'exists (select 1 from duly.webhook w where w.id = v.webhook_id and w.active)',
    lanes: 8,
    inRow: 20,
    receiverOf: row => `${row.webhook_id} ${new URL(target(row).url).host}`,
    send: (row, begin) => {
      const body = bodyOf(row.kind, row.about, row.version, row.made_at.toISOString())
      const to = target(row)
      begin()
      return sendWebhook(to, { id: row.id, at: d.now(), body }, d.settings.webhooks)
    },
    nextTry: failed => nextAttempt(failed, d.now()),
  }
}

/** Tries what is due; returns how many were taken. */
export function sendWebhooks(d: Ground): Promise<number> {
  return runOnce(d, outgoingWebhooks(d))
}

/** What a receiver gets: what kind of thing changed and its id. It asks for the rest as somebody who may. */
function bodyOf(type: string, id: string, version: number, timestamp: string): string {
  return JSON.stringify({ type, timestamp, data: { id, version } })
}

function noWebhook(): Refusal {
  return refuse('not_found', sentence('borders.no_such_webhook'), sentence('borders.reload_page_webhooks'))
}
