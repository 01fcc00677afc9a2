// A program on the far side that takes webhooks, and checks their signatures by itself, as standardwebhooks.com says.
import { createHmac } from 'node:crypto'
import { openReceiver } from '../server/far-side.ts'
import { until } from '../system/desk-hand.ts'

export async function openFarProgram() {
  const far = await openReceiver()
  return Object.assign(far, {
    /** Waits for so many messages. */
    hears: (n: number) => until(async () => far.got.length >= n, `${n} messages reach the program`),
    /** Whether all that came was signed with this secret. */
    trusts: (secret: string) =>
      far.got.every(({ headers, body }) => {
        const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
        const text = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
        return (
          headers['webhook-signature'] === `v1,${createHmac('sha256', key).update(text).digest('base64')}`
        )
      }),
  })
}
