// A tenant's webhook: set by its own people, tested and ended by them. Told a kind, an id and a time; what there is to read is
// read with a token. Its address is a stranger's: it never reaches into our own network.
import { sentence } from '../../../../kernel/message.ts'
import { type Refusal, refuse } from '../../../../kernel/refusal.ts'
import { type Transaction, withTransaction } from '../../../../store/database.ts'
import { databaseActor } from '../../../../store/demand/execute.ts'
import { openField, sealField } from '../../../../store/keys/field.ts'
import { noteAct } from '../../../../store/own-acts.ts'
import type { Deployment } from '../../../deployment.ts'
import { endedSince } from '../../../http/once.ts'
import { countAttempt } from '../../../http/rate-limit.ts'
import { sendWebhook, type WebhookRules, webhookSecret, webhookUrl } from '../../../outgoing-webhook.ts'
import type { TenantActor } from '../console.ts'
import { wakeTold } from '../matters.ts'
import type { StepKind } from '../record/steps.ts'
import type { Make } from './tokens.ts'

type WebhookGround = Pick<Deployment, 'db' | 'vault' | 'now' | 'settings' | 'jobs'>
export type WebhookConfig = { readonly url: string; readonly secret: string }
type Row = { id: string; config: Buffer; made_at: Date }

export type OwnWebhook = {
  readonly url: string
  readonly madeAt: string
  readonly deliveries: readonly DeliveryLine[]
}

export type DeliveryLine = {
  readonly kind: StepKind | 'test'
  /** Id of a demand that the console shows; null for a test. */
  readonly matter: string | null
  readonly at: string
  readonly state: 'waiting' | 'sent' | 'failed'
  readonly attempts: number
  readonly nextAt: string
}

const LISTED = 20
const CHANGES = { name: 'tenant-webhook', attempts: 20, windowSeconds: 600 }
const LIVE = 'select id, config, made_at from duly.tenant_webhook where ended_at is null and tenant_id = $1'

export function rulesForTenants({ settings }: Pick<Deployment, 'settings'>): WebhookRules {
  return { allowPrivate: settings.webhooks.allowPrivateOfTenants }
}

/** The earlier one ends. Returns the secret of the new one, which is shown to who sends this form and to nobody later. */
export async function setWebhook(
  d: WebhookGround,
  actor: TenantActor,
  url: string,
  make: Make,
): Promise<string | Refusal> {
  const { id } = make
  const secret = webhookSecret(make.secret)
  const there = await findWebhook(d, actor, id)
  if (there) return there.ended ? endedSince() : secret
  const many = await limited(d, actor)
  if (many) return many
  if (url.length > 500 || !webhookUrl(url, rulesForTenants(d)))
    return refuse(
      'invalid_input',
      sentence('borders.address_may_not_called'),
      sentence('borders.give_https_address_public_internet'),
    )
  const config: WebhookConfig = { url, secret }
  await withTransaction(d.db, databaseActor(actor), async tx => {
    // Of two at once the second waits here, and finds what the first set.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`webhook/${actor.tenant}`])
    if ((await tx.query('select 1 from duly.tenant_webhook where id = $1', [id])).length > 0) return
    await end(tx, d)
    await tx.query(
      'insert into duly.tenant_webhook (id, tenant_id, config, made_by, made_at) values ($1, $2, $3, $4, $5)',
      [id, actor.tenant, sealField(d.vault.directoryKey, [id, 1, 'webhook'], config), actor.id, d.now()],
    )
    await note(tx, d, actor, id, true)
    // So that the end of a window that is open already is told too.
    await wakeTold(tx, { tenant: actor.tenant, shownTo: actor.id })
  })
  return secret
}

async function findWebhook(
  d: WebhookGround,
  actor: TenantActor,
  id: string,
): Promise<{ readonly ended: boolean } | null> {
  const [row] = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<{ ended: boolean }>(
      'select ended_at is not null as ended from duly.tenant_webhook where id = $1',
      [id],
    ),
  )
  return row ?? null
}

/** What waits for it is not sent any more. Where there is none, it is ended already. */
export async function endWebhook(d: WebhookGround, actor: TenantActor): Promise<'ended'> {
  return withTransaction(d.db, databaseActor(actor), async (tx): Promise<'ended'> => {
    const id = await end(tx, d)
    if (id) await note(tx, d, actor, id, false)
    return 'ended'
  })
}

async function end(tx: Transaction, { now }: Pick<WebhookGround, 'now'>): Promise<string | null> {
  const [row] = await tx.query<{ id: string | null }>('select duly.end_own_webhook($1) as id', [now()])
  return row?.id ?? null
}

function note(tx: Transaction, d: WebhookGround, actor: TenantActor, about: string, made: boolean) {
  const by = { kind: 'tenant', id: actor.id } as const
  return noteAct(tx, d, { kind: 'webhook_changed', by, about, data: { made } })
}

/** One message of the kind `test`, now; what came of it stands in the list. `made`: asked for again, it is the same message. */
export async function testWebhook(
  d: WebhookGround,
  actor: TenantActor,
  made: string,
): Promise<'tested' | Refusal> {
  const [id, at] = [`msg_${made}`, d.now()]
  if (await isSent(d, actor, id)) return 'tested'
  const many = await limited(d, actor)
  if (many) return many
  const [row] = await withTransaction(d.db, databaseActor(actor), tx => tx.query<Row>(LIVE, [actor.tenant]))
  if (!row) return noWebhook()
  const message = { id, at, body: messageBody('test', null, at) }
  const sent = await sendWebhook(openConfig(d, row), message, rulesForTenants(d))
  const state = sent.outcome === 'accepted' ? 'sent' : 'failed'
  await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query(
      `insert into duly.tenant_webhook_delivery
         (id, webhook_id, tenant_id, kind, at, state, attempts, next_at, last_error)
       values ($1, $2, $3, 'test', $4, $5, 1, $4, $6) on conflict do nothing`,
      [id, row.id, actor.tenant, at, state, state === 'sent' ? null : sent.detail],
    ),
  )
  return 'tested'
}

async function isSent(d: WebhookGround, actor: TenantActor, id: string): Promise<boolean> {
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query('select 1 from duly.tenant_webhook_delivery where id = $1', [id]),
  )
  return rows.length > 0
}

function limited(d: WebhookGround, actor: TenantActor): Promise<Refusal | null> {
  return countAttempt({ db: d.db, macKey: d.vault.macKey, now: d.now }, CHANGES, actor.tenant)
}

type DeliveryRow = {
  kind: DeliveryLine['kind']
  matter_id: string | null
  at: Date
  state: DeliveryLine['state']
  attempts: number
  next_at: Date
}

/** The live one with its last deliveries; what is planned for later is not among them. */
export async function readWebhook(d: WebhookGround, actor: TenantActor): Promise<OwnWebhook | null> {
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const [row] = await tx.query<Row>(LIVE, [actor.tenant])
    if (!row) return null
    // The join with what this tenant sees: a matter that left its console leaves this list.
    const rows = await tx.query<DeliveryRow>(
      `select v.kind, v.matter_id, v.at, v.state, v.attempts, v.next_at from duly.tenant_webhook_delivery v
       where v.webhook_id = $1 and v.at <= $2
         and (v.matter_id is null or (select true from duly.matter m where m.id = v.matter_id))
       order by v.at desc, v.id limit ${LISTED}`,
      [row.id, d.now()],
    )
    const deliveries = rows.map(one => ({
      kind: one.kind,
      matter: one.matter_id,
      at: one.at.toISOString(),
      state: one.state,
      attempts: one.attempts,
      nextAt: one.next_at.toISOString(),
    }))
    return { url: openConfig(d, row).url, madeAt: row.made_at.toISOString(), deliveries }
  })
}

export function openConfig(d: Pick<Deployment, 'vault'>, row: { id: string; config: Buffer }): WebhookConfig {
  return openField<WebhookConfig>(d.vault.directoryKey, [row.id, 1, 'webhook'], row.config)
}

/** What a receiver gets, and never more. `id`: of the demand, as the API has it. */
export function messageBody(type: DeliveryLine['kind'], id: string | null, timestamp: string): string {
  return JSON.stringify({ type, timestamp, data: id === null ? {} : { id } })
}

function noWebhook(): Refusal {
  return refuse('not_found', sentence('borders.no_webhook_here'), sentence('borders.reload_page'))
}
