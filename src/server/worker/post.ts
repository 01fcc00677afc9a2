// The post: sends the stored messages until the next server has taken them. A message may go out twice after a crash, with
// the same Message-ID; it is never lost.
import { isToAllowed } from '../../demand/allowed-state.ts'
import { isRefusal } from '../../demand/refusal.ts'
import { isSilent } from '../../demand/silence.ts'
import { execute } from '../../store/execute.ts'
import { openBytes } from '../../store/field.ts'
import { loadKeys, loadStream } from '../../store/stream.ts'
import type { Transport } from '../../wire/out-mail.ts'
import type { Deployment } from '../deployment.ts'
import { asWorker } from './demand-at-work.ts'
import { each } from './each.ts'
import { noteUndelivered } from './letter-by-itself.ts'

type Waiting = {
  id: string
  demand_id: string
  matter_id: string | null
  letter_id: string
  message: Buffer
  attempts: number
}

const MAX_ATTEMPTS = 60

/** Tries what is due; returns how many messages were taken. */
export async function sendPost(d: Deployment, transport: Transport): Promise<number> {
  const due = await asWorker(d, tx =>
    tx.query<Waiting>(
      "select id, demand_id, matter_id, letter_id, message, attempts from duly.outgoing_mail where state = 'waiting' and next_at <= $1 order by next_at limit 20",
      [d.now()],
    ),
  )
  let taken = 0
  await each(due, async mail => {
    if (await sendOne(d, transport, mail)) taken++
  })
  return taken
}

async function sendOne(d: Deployment, transport: Transport, mail: Waiting): Promise<boolean> {
  const keys = await asWorker(d, tx => loadKeys(tx, d.vault, mail.demand_id))
  const key = keys.get(mail.matter_id ?? mail.demand_id)
  if (!key) return settle(d, mail, 'failed', 'its key was erased')
  if (await waitsForEnd(d, mail)) return putOff(d, mail)
  const raw = openBytes(key, [mail.id, 1, 'mail'], mail.message)
  const sent = await transport.send(raw, { from: d.provider.mail.from, to: recipientOf(raw) })
  if (sent.outcome === 'later' && mail.attempts < MAX_ATTEMPTS) return again(d, mail, sent.detail)
  const accepted = sent.outcome === 'accepted'
  await recordDelivery(d, mail, accepted ? 'accepted' : 'bounced', sent.detail)
  if (!accepted && mail.matter_id === null)
    await noteUndelivered(d, mail.demand_id, mail.letter_id, sent.detail)
  await settle(d, mail, accepted ? 'sent' : 'failed', sent.detail)
  return accepted
}

/** A prohibition that came while the message waited forbids it as it forbids to write another. */
async function waitsForEnd(d: Deployment, { demand_id, matter_id, letter_id }: Waiting): Promise<boolean> {
  if (matter_id === null) return false
  const { demand } = await asWorker(d, tx => loadStream(tx, d.vault, demand_id))
  const matter = demand?.matters.find(m => m.id === matter_id)
  if (matter && isToAllowed(matter, letter_id)) return false
  return matter === undefined || isSilent(matter)
}

/** The one address that the composed message names. */
export function recipientOf(raw: Buffer): string {
  const head = raw.subarray(0, 16_384).toString('utf8')
  const to = /^To: (.*)$/im.exec(head)?.[1] ?? ''
  return (/<([^>]+)>/.exec(to)?.[1] ?? to).trim()
}

async function recordDelivery(
  d: Deployment,
  mail: Waiting,
  status: 'accepted' | 'bounced',
  detail: string,
): Promise<void> {
  // What becomes of a mail beside the notice says nothing about it.
  if (mail.matter_id === null || /^(?:invitation|longer)-/.test(mail.letter_id)) return
  const done = await execute(
    d.store,
    { kind: 'system', id: 'worker' },
    {
      demandId: mail.demand_id,
      idempotencyKey: `delivery-${mail.id}`,
      command: { type: 'record_delivery', matter: mail.matter_id, letter: mail.letter_id, status, detail },
    },
  )
  if (isRefusal(done) && done.code === 'changed_meanwhile')
    throw new Error('the delivery is recorded at the next pass')
}

/** No try: it is asked again after an hour, and leaves when it may. */
async function putOff(d: Deployment, mail: Waiting): Promise<false> {
  const nextAt = new Date(Date.parse(d.now()) + 3_600_000).toISOString()
  await asWorker(d, tx =>
    tx.query('update duly.outgoing_mail set next_at = $2 where id = $1', [mail.id, nextAt]),
  )
  return false
}

/** One minute after the first failure, doubling, at most an hour apart. */
async function again(d: Deployment, mail: Waiting, detail: string): Promise<boolean> {
  const wait = Math.min(3600, 2 ** Math.min(mail.attempts, 6) * 60)
  const nextAt = new Date(Date.parse(d.now()) + wait * 1000).toISOString()
  await asWorker(d, tx =>
    tx.query(
      'update duly.outgoing_mail set attempts = attempts + 1, next_at = $2, last_error = $3 where id = $1',
      [mail.id, nextAt, detail],
    ),
  )
  return false
}

async function settle(
  d: Deployment,
  mail: Waiting,
  state: 'sent' | 'failed',
  detail: string,
): Promise<boolean> {
  await asWorker(d, tx =>
    tx.query(
      'update duly.outgoing_mail set state = $2, attempts = attempts + 1, last_error = $3 where id = $1',
      [mail.id, state, detail],
    ),
  )
  return state === 'sent'
}
