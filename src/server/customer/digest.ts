// A contact's digest: besides the mails about single demands, once a day or a week where all of them stand. Made of what the
// console shows that contact at that moment and of nothing else, so that it cannot depend on what may not be known; where there
// is nothing to say, none is sent.
import type { Actor } from '../../demand/actor.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/execute.ts'
import type { Language } from '../../words/languages.ts'
import { mailWords } from '../../words/mails.ts'
import type { Deployment } from '../deployment.ts'
import { plainText } from '../letters/block.ts'
import { queueTenantMail } from '../tenant-mail.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { each } from '../worker/each.ts'
import { contactOf } from './contacts.ts'
import { readMatters, type VisibleMatter } from './matters.ts'
import { changedAt, standingOf, stateSentence } from './words.ts'

export const digestTimes = ['daily', 'weekly'] as const
export type DigestTime = (typeof digestTimes)[number]

/** The hour of the day, in the provider's zone; a weekly one comes on Mondays. */
const HOUR = 7
const LISTED = 50

export async function readDigest(d: Deployment, actor: Actor): Promise<DigestTime | null> {
  const [row] = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<{ digest: DigestTime | null }>('select digest from duly.contact where id = $1', [actor.id]),
  )
  return row?.digest ?? null
}

/** Of the contact itself. Legal notices go out at once whatever is chosen. */
export async function setDigest(d: Deployment, actor: Actor, time: DigestTime | null): Promise<void> {
  const next = time && nextDigest(time, d.now(), d.provider.zone)
  await asWorker(d, tx =>
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

type Due = { id: string; tenant_id: string; digest: DigestTime; digest_since: Date }

/** For the worker: those whose time has come. Mail and clock are one write, so that none comes twice. Returns how many were sent. */
export async function sendDigests(d: Deployment): Promise<number> {
  const due = await asWorker(d, tx =>
    tx.query<Due>(
      `select id, tenant_id, digest, digest_since from duly.contact
       where active and left_at is null and digest is not null and digest_next <= $1 order by digest_next limit 100`,
      [d.now()],
    ),
  )
  let sent = 0
  await each(due, async one => {
    if (await sendOne(d, one)) sent++
  })
  return sent
}

async function sendOne(
  d: Deployment,
  { id, tenant_id: tenant, digest, digest_since }: Due,
): Promise<boolean> {
  const now = d.now()
  const { matters } = await readMatters(d, { kind: 'tenant', id, tenant }, null, 500)
  const told = matters.filter(m => isNews(m, digest_since.toISOString(), now))
  return asWorker(d, async tx => {
    const mine = await tx.query(
      `update duly.contact set digest_next = $3, digest_since = $2
       where id = $1 and digest is not null and digest_next <= $2 returning id`,
      [id, now, nextDigest(digest, now, d.provider.zone)],
    )
    if (mine.length === 0 || told.length === 0) return false
    await queue(tx, d, { id, tenant, told })
    return true
  })
}

/** Still open, or changed since the last digest. */
function isNews({ view }: VisibleMatter, since: string, now: string): boolean {
  const standing = standingOf(view, now)
  return standing === 'waits' || (standing === 'with_us' && view.closedAt === null) || changedAt(view) > since
}

async function queue(
  tx: Transaction,
  d: Deployment,
  { id, tenant, told }: { id: string; tenant: string; told: readonly VisibleMatter[] },
): Promise<void> {
  const contact = await contactOf(tx, d, tenant, id)
  if (!contact) return
  const letter = digestLetter(d, told, contact.writtenIn)
  await queueTenantMail(tx, d, { tenant, to: contact.mail, ...letter })
}

/** References and where each stands; nothing of what was asked, because a mailbox has more readers than a console. */
function digestLetter(
  d: Deployment,
  told: readonly VisibleMatter[],
  language: Language,
): { subject: string; text: string } {
  const say = mailWords(language)
  const now = d.now()
  const waits = told.filter(m => standingOf(m.view, now) === 'waits')
  const lines = [...waits, ...told.filter(m => !waits.includes(m))].slice(0, LISTED)
  const subject = say('digest.subject', { provider: d.provider.name, n: waits.length })
  const text = plainText({
    subject,
    language,
    blocks: [
      { kind: 'paragraph', text: say('digest.first', { provider: d.provider.name }) },
      {
        kind: 'list',
        items: lines.map(
          m => `${m.view.reference}: ${stateSentence(m.view, now, d.provider.zone, language)}`,
        ),
      },
      ...(told.length > LISTED
        ? [{ kind: 'paragraph', text: say('digest.more', { n: told.length - LISTED }) } as const]
        : []),
      { kind: 'paragraph', text: say('digest.last', { host: d.urls.customer }) },
    ],
  })
  return { subject, text }
}
