// When a contact gets its digest: besides the mails about single demands, once a day or a week where all of them stand.
import type { Actor } from '../../../kernel/actor.ts'
import { withTransaction } from '../../../store/database.ts'
import { databaseActor } from '../../../store/demand/execute.ts'
import type { Deployment } from '../../deployment.ts'

export const digestTimes = ['daily', 'weekly'] as const
export type DigestTime = (typeof digestTimes)[number]

/** The hour of the day, in the provider's zone; a weekly one comes on Mondays. */
const HOUR = 7

export async function readDigest(d: Deployment, actor: Actor): Promise<DigestTime | null> {
  const [row] = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<{ digest: DigestTime | null }>('select digest from duly.contact where id = $1', [actor.id]),
  )
  return row?.digest ?? null
}

/** Of the contact itself. Legal notices go out at once whatever is chosen. */
export async function setDigest(d: Deployment, actor: Actor, time: DigestTime | null): Promise<void> {
  const next = time && nextDigest(time, d.now(), d.provider.zone)
  await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query('update duly.contact set digest = $2, digest_next = $3, digest_since = $4 where id = $1', [
      actor.id,
      time,
      next,
      d.now(),
    ]),
  )
}

/** The next such hour after `now`, also across a change of the clocks. */
export function nextDigest(time: DigestTime, now: string, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
  })
  // Quarters of an hour, because there are zones that stand half an hour beside the others.
  const step = 900_000
  for (let t = Math.floor(Date.parse(now) / step) * step + step; ; t += step) {
    const [at, before] = [t, t - step].map(ms =>
      Object.fromEntries(parts.formatToParts(ms).map(p => [p.type, p.value])),
    )
    const begins = Number(at?.hour) === HOUR && Number(before?.hour) !== HOUR
    if (begins && (time === 'daily' || at?.weekday === 'Mon')) return new Date(t).toISOString()
  }
}
