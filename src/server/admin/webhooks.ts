// Webhooks of the provider's own systems: made by an administrator, told ids and no content, signed, tried again with longer and
// longer pauses, never into a private network unless the settings say so.
import { randomBytes } from 'node:crypto'
import { type Refusal, refuse } from '../../demand/refusal.ts'
import type { Transaction } from '../../store/database.ts'
import { openField, sealField } from '../../store/field.ts'
import { later } from '../auth/owner.ts'
import type { Deployment } from '../deployment.ts'
import { countAttempt } from '../http/rate-limit.ts'
import { type Delivery, newWebhookSecret, nextAttempt, sendWebhook, webhookUrl } from '../outgoing-webhook.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { each } from '../worker/each.ts'
import { noteAct } from './acts.ts'
import type { WebhookEvent, WebhookLine, WebhookMade, WebhookTested } from './api.ts'
import { madeAlready } from './tokens.ts'

type Ground = Pick<Deployment, 'db' | 'vault' | 'now' | 'settings'>
type Config = { readonly name: string; readonly url: string; readonly secret: string }
type Row = { id: string; config: Buffer; events: WebhookEvent[]; made_at: Date; active: boolean }

const KEPT_DAYS = 30
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
  by: string,
  { name, url, events }: WebhookWish,
  made = randomBytes(12).toString('hex'),
): Promise<WebhookMade | Refusal> {
  if (!webhookUrl(url, d.settings.webhooks))
    return refuse(
      'invalid_input',
      'This address may not be called.',
      'Give an https address on the public Internet, without user and password in it.',
    )
  const id = made.slice(0, 24)
  const secret = newWebhookSecret()
  const config = sealField(d.vault.directoryKey, [id, 1, 'webhook'], { name, url, secret })
  return asWorker(d, async tx => {
    const rows = await tx.query(
      `insert into duly.webhook (id, config, events, made_by, made_at) values ($1, $2, $3, $4, $5)
       on conflict (id) do nothing returning id`,
      [id, config, [...new Set(events)], by, d.now()],
    )
    if (rows.length === 0) return madeAlready()
    await noteAct(tx, d, {
      kind: 'webhook_changed',
      by: { kind: 'staff', id: by },
      about: id,
      data: { made: true, events },
    })
    return { id, secret }
  })
}

/** Ends a webhook: what waits for it is not sent any more. */
export async function endWebhook(d: Ground, by: string, id: string): Promise<{ ended: true } | Refusal> {
  return asWorker(d, async tx => {
    const rows = await tx.query(
      'update duly.webhook set active = false where id = $1 and active returning id',
      [id],
    )
    if (rows.length === 0) return noWebhook()
    await tx.query(
      "update duly.webhook_delivery set state = 'failed', last_error = 'the webhook was ended' where webhook_id = $1 and state = 'waiting'",
      [id],
    )
    await noteAct(tx, d, {
      kind: 'webhook_changed',
      by: { kind: 'staff', id: by },
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
export async function testWebhook(d: Ground, by: string, id: string): Promise<WebhookTested | Refusal> {
  const many = await countAttempt({ db: d.db, macKey: d.vault.macKey, now: d.now }, TESTS, by)
  if (many) return many
  const [row] = await asWorker(d, tx =>
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
  id: string
  webhook_id: string
  kind: string
  about: string
  version: number
  made_at: Date
  attempts: number
  config: Buffer
}

/** Tries what is due; returns how many were taken. */
export async function sendWebhooks(d: Ground): Promise<number> {
  const due = await asWorker(d, tx =>
    tx.query<Waiting>(
      `select v.id, v.webhook_id, v.kind, v.about, v.version, v.made_at, v.attempts, w.config
       from duly.webhook_delivery v join duly.webhook w on w.id = v.webhook_id
       where v.state = 'waiting' and w.active and v.next_at <= $1 order by v.next_at limit 20`,
      [d.now()],
    ),
  )
  let taken = 0
  await each(due, async one => {
    const target = configOf(d, { id: one.webhook_id, config: one.config })
    const body = bodyOf(one.kind, one.about, one.version, one.made_at.toISOString())
    const sent = await sendWebhook(target, { id: one.id, at: d.now(), body }, d.settings.webhooks)
    if (sent.outcome === 'accepted') taken++
    await settle(d, one, sent)
  })
  return taken
}

/** What a receiver gets: what kind of thing changed and its id. It asks for the rest as somebody who may. */
function bodyOf(type: string, id: string, version: number, timestamp: string): string {
  return JSON.stringify({ type, timestamp, data: { id, version } })
}

async function settle(d: Ground, { id, attempts }: Waiting, sent: Delivery): Promise<void> {
  const next = sent.outcome === 'later' ? nextAttempt(attempts + 1, d.now()) : null
  const state = sent.outcome === 'accepted' ? 'sent' : next === null ? 'failed' : 'waiting'
  await asWorker(d, tx =>
    tx.query(
      `update duly.webhook_delivery set state = $2, attempts = attempts + 1, next_at = coalesce($3, next_at), last_error = $4
       where id = $1`,
      [id, state, next, sent.outcome === 'accepted' ? null : sent.detail],
    ),
  )
}

/** For the worker, once an hour: what was settled a month ago. */
export async function forgetDeliveries(d: Pick<Deployment, 'db' | 'now'>): Promise<void> {
  await asWorker(d, tx =>
    tx.query("delete from duly.webhook_delivery where state <> 'waiting' and made_at < $1", [
      later(d.now(), -KEPT_DAYS * 86_400),
    ]),
  )
}

function noWebhook(): Refusal {
  return refuse('not_found', 'There is no such webhook.', 'Reload the page of the webhooks.')
}
