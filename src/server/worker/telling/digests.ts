// A contact's digest: besides the mails about single demands, once a day or a week where all of them stand. Made of what the
// console shows that contact at that moment and of nothing else, so that it cannot depend on what may not be known; where there
// is nothing to say, none is sent.
import type { Transaction } from '../../../store/database.ts'
import { mailWords } from '../../../words/faces/mails.ts'
import type { Language } from '../../../words/languages.ts'
import type { Deployment } from '../../deployment.ts'
import { plainText } from '../../letters/block.ts'
import { queueTenantMail } from '../../mail/tenant-mail.ts'
import { changedAt } from '../../surfaces/customer/changed-at.ts'
import { contactOf } from '../../surfaces/customer/contacts/contacts.ts'
import { standingOf, stateSentence } from '../../surfaces/customer/demand-sentences.ts'
import { type DigestTime, nextDigest } from '../../surfaces/customer/digest.ts'
import { readMatters, type VisibleMatter } from '../../surfaces/customer/matters.ts'
import { asWorker } from '../demand-at-work.ts'
import { each } from '../each.ts'

const LISTED = 50

type Due = { id: string; tenant_id: string; digest: DigestTime; digest_since: Date }

/** Those whose time has come. Mail and clock are one write, so that none comes twice. Returns how many were sent. */
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
