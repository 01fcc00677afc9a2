// What a call says, by each way: stored with the step that makes it, sent until it is taken. Of a sealed matter it says nothing.
import type { Callee, PageCause } from '../../../demand/rota.ts'
import type { Transaction } from '../../../store/database.ts'
import { openField, sealField } from '../../../store/field.ts'
import { staffWords } from '../../../words/staff.ts'
import type { Deployment } from '../../deployment.ts'
import { type Delivery, nextAttempt, postOut, sendWebhook } from '../../outgoing-webhook.ts'
import { asWorker } from '../../worker/demand-at-work.ts'
import { each } from '../../worker/each.ts'
import { languageOf, mailTo, newId, notify } from '../notify.ts'
import type { KeptRota } from './settings.ts'

export type Call = {
  readonly page: string
  readonly cause: PageCause
  readonly demandId: string | null
  readonly who: Callee
  readonly step: number
  readonly people: readonly string[]
  /** Only named people may know of it, or its customer must not: no cause is named. */
  readonly quiet: boolean
  /** Only named people may know of it: it goes to them and nowhere else. */
  readonly restricted: boolean
}

/** Within the transaction of the step. */
export async function makeCalls(tx: Transaction, d: Deployment, rota: KeptRota, call: Call): Promise<void> {
  const link = `${d.urls.desk}/rota`
  for (const person of call.people) {
    const say = staffWords(await languageOf(tx, person))
    const what = say(`page.${call.quiet ? 'quiet' : call.cause}`)
    const text = `${what}\n\n${say('page.answer')}\n${link}\n`
    await notify(tx, d, { person, kind: 'page', demandId: call.demandId })
    await mailTo(tx, d, person, { subject: say('page'), text })
    const to = rota.phones[person]
    if (rota.sms && to)
      await queue(tx, d, 'sms', { ...smsOf(rota.sms, to, `${d.provider.name}: ${what} ${link}`) })
  }
  if (rota.webhook && !call.restricted) {
    const body = {
      type: 'page',
      page: call.page,
      step: call.step,
      who: call.who,
      cause: call.quiet ? null : call.cause,
      link,
    }
    await queue(tx, d, 'webhook', { ...rota.webhook, body: JSON.stringify(body) })
  }
}

type Post = {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The gateway's own form, with number and words put in as its format asks. */
export function smsOf(sms: NonNullable<KeptRota['sms']>, to: string, text: string): Post {
  const put = (value: string) =>
    sms.format === 'json' ? JSON.stringify(value).slice(1, -1) : encodeURIComponent(value)
  const body = sms.body.replace(/\{(to|text)\}/g, (_, name) => put(name === 'to' ? to : text))
  const type = sms.format === 'json' ? 'application/json' : 'application/x-www-form-urlencoded'
  return { url: sms.url, headers: { 'content-type': type, ...sms.headers }, body }
}

async function queue(
  tx: Transaction,
  d: Deployment,
  kind: 'webhook' | 'sms',
  message: object,
): Promise<void> {
  const id = newId()
  await tx.query(
    "insert into duly.outgoing_call (id, kind, message, state, next_at) values ($1, $2, $3, 'waiting', $4)",
    [id, kind, sealField(d.vault.directoryKey, [id, 1, 'call'], message), d.now()],
  )
}

type Waiting = { id: string; kind: 'webhook' | 'sms'; message: Buffer; attempts: number }

/** Tries what is due; returns how many were taken. A call may go twice after a crash, a webhook under the same id. */
export async function sendCalls(d: Deployment): Promise<number> {
  const due = await asWorker(d, tx =>
    tx.query<Waiting>(
      "select id, kind, message, attempts from duly.outgoing_call where state = 'waiting' and next_at <= $1 order by next_at limit 20",
      [d.now()],
    ),
  )
  let taken = 0
  await each(due, async call => {
    const sent = await send(d, call)
    if (sent.outcome === 'accepted') taken++
    const again = sent.outcome === 'later' ? nextAttempt(call.attempts + 1, d.now()) : null
    const state = again ? 'waiting' : sent.outcome === 'accepted' ? 'sent' : 'failed'
    await asWorker(d, tx =>
      tx.query(
        `update duly.outgoing_call set state = $2, attempts = attempts + 1, next_at = coalesce($3, next_at), last_error = $4
         where id = $1`,
        [call.id, state, again, sent.detail],
      ),
    )
  })
  return taken
}

function send(d: Deployment, { id, kind, message }: Waiting): Promise<Delivery> {
  const open = <T>() => openField<T>(d.vault.directoryKey, [id, 1, 'call'], message)
  if (kind === 'sms') {
    const { url, headers, body } = open<Post>()
    return postOut(url, headers, body, d.settings.webhooks)
  }
  const { url, secret, body } = open<{ url: string; secret: string; body: string }>()
  return sendWebhook({ url, secret }, { id, at: d.now(), body }, d.settings.webhooks)
}
