// Tells the webhooks of tenants: steps are written down when the tenant's view shows them, and sent when they are due. Nothing of a
// matter that its tenant may not know is written (the database refuses it too). What a later secrecy covers is not in the view; what
// is in it is sent, because a message that stayed away would tell of the order.
import { randomBytes } from 'node:crypto'
import type { Transaction } from '../../../store/database.ts'
import type { Leased } from '../../../store/installation/lease.ts'
import type { Deployment } from '../../deployment.ts'
import { type Delivery, nextAttempt, sendWebhook } from '../../outgoing-webhook.ts'
import { later } from '../../sign-in/owner.ts'
import { findMatter, type VisibleMatter } from '../../surfaces/customer/matters.ts'
import { messageBody, openConfig, rulesForTenants } from '../../surfaces/customer/programs/webhook.ts'
import { matterLeaves } from '../../surfaces/customer/record/receipt.ts'
import { endsSoon, isTooSoon, type StepKind, stepsOf } from '../../surfaces/customer/record/steps.ts'
import { asWorker } from '../demand-at-work.ts'
import { type Outgoing, runOnce } from '../dispatch.ts'

type Told = { webhook_id: string; tenant_id: string; made_by: string; made_at: Date; matter_id: string }

const KEPT_DAYS = 30

/** After a change of a demand: what its tenants' webhooks have not been told of yet. Safe to do again. */
export async function tellPrograms(d: Deployment, demandId: string): Promise<void> {
  const concerned = await asWorker(d, tx =>
    tx.query<Told>(
      `select w.id as webhook_id, w.tenant_id, w.made_by, w.made_at, m.id as matter_id from duly.matter m
       join duly.tenant_webhook w on w.ended_at is null and (w.tenant_id = m.tenant_id or w.tenant_id = any (m.readers))
       where m.demand_id = $1 and m.visible_at is not null`,
      [demandId],
    ),
  )
  for (const one of concerned) {
    const matter = await findMatter(d, actorOf(one), one.matter_id)
    if (matter) await writeSteps(d, one, matter)
  }
}

/** What would be shown to who set the webhook decides: its own row-level security finds the matter, or does not. */
function actorOf({ made_by: id, tenant_id: tenant }: Pick<Told, 'made_by' | 'tenant_id'>) {
  return { kind: 'tenant', id, tenant } as const
}

async function writeSteps(d: Deployment, to: Told, matter: VisibleMatter): Promise<void> {
  const since = to.made_at.toISOString()
  const receiptAt = matter.view.closedAt ? await receiptReadyAt(d, to, matter) : null
  const steps = stepsOf(matter.view, receiptAt).filter(step => step.at >= since)
  await asWorker(d, async tx => {
    for (const { kind, at, again } of steps)
      await tx.query(
        `insert into duly.tenant_webhook_delivery (id, webhook_id, tenant_id, matter_id, kind, at, again, state, next_at)
         select $1, $2, $3, m.id, $5, $6, $7, 'waiting', $6 from duly.matter m where m.id = $4
         on conflict (webhook_id, kind, matter_id, again) do nothing`,
        [`msg_${randomBytes(16).toString('hex')}`, to.webhook_id, to.tenant_id, matter.id, kind, at, again],
      )
  })
}

/** When the last of its leaves became public; null while one is not, or while there is no receipt. */
async function receiptReadyAt(d: Deployment, to: Told, matter: VisibleMatter): Promise<string | null> {
  const { lines } = await matterLeaves(d, actorOf(to), matter)
  const times = lines.map(l => (l.index === null ? null : l.publishedAt))
  return times.some(t => t === null) ? null : (times.map(String).toSorted().at(-1) ?? null)
}

type Waiting = {
  readonly webhook_id: string
  readonly tenant_id: string
  readonly made_by: string
  readonly matter_id: string
  readonly kind: StepKind
  readonly at: Date
  readonly config: Buffer
}

const of = (column: string) =>
  `(select w.${column} from duly.tenant_webhook w where w.id = v.webhook_id) as ${column}`

/** How messages to programs of tenants leave: one per webhook at a time, in their order. */
export function outgoingToPrograms(d: Deployment): Outgoing<Waiting> {
  return {
    table: 'tenant_webhook_delivery',
    columns: `v.webhook_id, v.tenant_id, v.matter_id, v.kind, v.at, ${of('made_by')}, ${of('config')}`,
    live: 'exists (select 1 from duly.tenant_webhook w where w.id = v.webhook_id and w.ended_at is null)',
    lanes: 32,
    inRow: 1,
    // Each tenant has one: at a host that many share, one tenant's receiver keeps no other waiting.
    receiverOf: one => one.webhook_id,
    send: (one, begin) => sendOne(d, one, begin),
    nextTry: failed => nextAttempt(failed, d.now()),
  }
}

/** Tries what is due, one message per webhook. Returns how many were taken. */
export function sendToPrograms(d: Deployment): Promise<number> {
  return runOnce(d, outgoingToPrograms(d))
}

async function sendOne(
  d: Deployment,
  one: Waiting & Leased,
  begin: () => void,
): Promise<Delivery | { outcome: 'drop' }> {
  const matter = await findMatter(d, actorOf(one), one.matter_id)
  const over = one.kind === 'demand.window_ends_soon' && matter !== null && !stillEndsSoon(d, matter)
  if (!matter || over) return { outcome: 'drop' }
  const body = messageBody(one.kind, one.matter_id, one.at.toISOString())
  const config = openConfig(d, { id: one.webhook_id, config: one.config })
  begin()
  return sendWebhook(config, { id: one.id, at: d.now(), body }, rulesForTenants(d))
}

function stillEndsSoon(d: Deployment, { view }: VisibleMatter): boolean {
  return endsSoon(view) && !isTooSoon(view, d.now()) && (view.notice?.windowEndsAt ?? '') > d.now()
}

/** Once an hour: tests, and what was settled of webhooks that ended. What a live one was told stays, so that it is told once. */
export async function forgetToldPrograms(tx: Transaction, now: string): Promise<void> {
  await tx.query(
    `delete from duly.tenant_webhook_delivery v using duly.tenant_webhook w
     where w.id = v.webhook_id and v.state <> 'waiting' and v.at < $1 and (v.kind = 'test' or w.ended_at is not null)`,
    [later(now, -KEPT_DAYS * 86_400)],
  )
}
