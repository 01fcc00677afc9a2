// What a call says, by each way: stored with the step that makes it, sent until it is taken. Of a sealed matter it says nothing.
import type { Callee, PageCause } from '../../../desk-work/rota.ts'
import type { Transaction } from '../../../store/database.ts'
import type { Leased } from '../../../store/installation/lease.ts'
import { openField, sealField } from '../../../store/keys/field.ts'
import { staffWords } from '../../../words/faces/staff.ts'
import type { Deployment } from '../../deployment.ts'
import { nextAttempt, postOut, sendWebhook } from '../../outgoing-webhook.ts'
import { type Outgoing, runOnce } from '../../worker/dispatch.ts'
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

type Waiting = { readonly kind: 'webhook' | 'sms'; readonly message: Buffer }
type Hook = { readonly url: string; readonly secret: string; readonly body: string }

/** How calls leave: each under an id that stays the same, also to a gateway that has none of its own. */
export function outgoingCalls(d: Deployment): Outgoing<Waiting> {
  const open = <T>({ id, message }: Waiting & Leased) =>
    openField<T>(d.vault.directoryKey, [id, 1, 'call'], message)
  return {
    table: 'outgoing_call',
    columns: 'v.kind, v.message',
    lanes: 4,
    inRow: 20,
    receiverOf: row => `${row.kind} ${new URL(open<Post | Hook>(row).url).host}`,
    send: async (row, begin) => {
      const { id, kind } = row
      if (kind === 'webhook') {
        const { url, secret, body } = open<Hook>(row)
        begin()
        return sendWebhook({ url, secret }, { id, at: d.now(), body }, d.settings.webhooks)
      }
      const { url, headers, body } = open<Post>(row)
      begin()
      return postOut(url, { 'idempotency-key': id, ...headers }, body, d.settings.webhooks)
    },
    nextTry: failed => nextAttempt(failed, d.now()),
  }
}

/** Tries what is due; returns how many were taken. */
export function sendCalls(d: Deployment): Promise<number> {
  return runOnce(d, outgoingCalls(d))
}
