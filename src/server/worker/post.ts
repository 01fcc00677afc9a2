// The post: sends the stored messages until the next server has taken them. Where nobody knows whether it did, the message goes out
// once more with the same Message-ID; it is never lost.

import { isSilent } from '../../domain/secrecy/late-order.ts'
import { isToAllowed } from '../../domain/secrecy/one-person-told-state.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { execute } from '../../store/demand/execute.ts'
import { loadKeys, loadStream } from '../../store/demand/stream.ts'
import type { Leased } from '../../store/installation/lease.ts'
import { openBytes } from '../../store/keys/field.ts'
import type { Transport } from '../../wire/mail/out-mail.ts'
import type { Deployment } from '../deployment.ts'
import { domainOf, mailPause, recipientOf } from '../mail/waiting-mail.ts'
import { asWorker } from './demand-at-work.ts'
import { type Final, type Outgoing, runOnce } from './dispatch.ts'
import { noteUndelivered } from './letter-by-itself.ts'

type Waiting = {
  readonly demand_id: string
  readonly matter_id: string | null
  readonly letter_id: string
  readonly message: Buffer
}
type Mail = Waiting & Leased

const MAX_ATTEMPTS = 60

/** How letters and notices leave. */
export function outgoingPost(d: Deployment, transport: Transport): Outgoing<Waiting> {
  return {
    table: 'outgoing_mail',
    columns: 'v.demand_id, v.matter_id, v.letter_id, v.message',
    lanes: 8,
    inRow: 20,
    receiverOf: async mail => {
      const key = await keyOf(d, mail)
      return key ? domainOf(recipientOf(openBytes(key, [mail.id, 1, 'mail'], mail.message))) : ''
    },
    send: async (mail, begin) => {
      const key = await keyOf(d, mail)
      if (!key) return { outcome: 'refused', detail: 'its key was erased' }
      if (await waitsForEnd(d, mail)) return { outcome: 'put_off', until: inAnHour(d) }
      const raw = openBytes(key, [mail.id, 1, 'mail'], mail.message)
      begin()
      return transport.send(raw, { from: d.provider.mail.from, to: recipientOf(raw) })
    },
    nextTry: failed => (failed > MAX_ATTEMPTS ? null : mailPause(failed, d.now())),
    follow: (mail, final) => noteOutcome(d, mail, final),
  }
}

/** Tries what is due; returns how many messages were taken. */
export function sendPost(d: Deployment, transport: Transport): Promise<number> {
  return runOnce(d, outgoingPost(d, transport))
}

async function keyOf(d: Deployment, mail: Waiting): Promise<Uint8Array | undefined> {
  const keys = await asWorker(d, tx => loadKeys(tx, d.vault, mail.demand_id))
  return keys.get(mail.matter_id ?? mail.demand_id)
}

async function noteOutcome(d: Deployment, mail: Mail, { outcome, detail }: Final): Promise<void> {
  if ((await keyOf(d, mail)) === undefined) return
  await recordDelivery(d, mail, outcome === 'sent' ? 'accepted' : 'bounced', detail)
  if (outcome === 'failed' && mail.matter_id === null)
    await noteUndelivered(d, mail.demand_id, mail.letter_id, detail)
}

/** No try: it is asked again after an hour, and leaves when it may. */
function inAnHour(d: Deployment): string {
  return new Date(Date.parse(d.now()) + 3_600_000).toISOString()
}

/** A prohibition that came while the message waited forbids it as it forbids to write another. */
async function waitsForEnd(d: Deployment, { demand_id, matter_id, letter_id }: Waiting): Promise<boolean> {
  if (matter_id === null) return false
  const { demand } = await asWorker(d, tx => loadStream(tx, d.vault, demand_id))
  const matter = demand?.matters.find(m => m.id === matter_id)
  if (matter && isToAllowed(matter, letter_id)) return false
  return matter === undefined || isSilent(matter)
}

async function recordDelivery(
  d: Deployment,
  mail: Mail,
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
