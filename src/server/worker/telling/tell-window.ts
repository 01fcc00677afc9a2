// A window that grew, by itself (decision 37) or because counsel gives more time: whoever has a mail that names the earlier end is told the
// new one by mail, once for each time it grew. The console shows it anyway, with counsel's words.
import { createHash } from 'node:crypto'
import type { Notice } from '../../../domain/notice/state.ts'
import { windowRuns } from '../../../domain/notice/window-open.ts'
import type { Matter } from '../../../domain/registry/state.ts'
import { isSilent } from '../../../domain/secrecy/late-order.ts'
import { sealBytes } from '../../../store/keys/field.ts'
import type { WindowGrowth } from '../../../vocabulary/closed-lists.ts'
import { composeMail, newMessageId } from '../../../wire/mail/out-mail.ts'
import type { Language } from '../../../words/languages.ts'
import { contactGroups } from '../../acts/notice-contacts.ts'
import type { Deployment } from '../../deployment.ts'
import { type Contact, readDirectory } from '../../directory.ts'
import { plainText } from '../../letters/block.ts'
import { longerLetter } from '../../letters/longer.ts'
import { writtenToParty } from '../../tenants/written-in.ts'
import { type AtWork, asWorker } from '../demand-at-work.ts'

type Grown = { readonly at: string; readonly why: WindowGrowth | 'counsel' }
type Told = Omit<Notice, 'grown'> & { readonly grown: Grown }

/** Doing it again changes nothing. */
export async function tellWindows(d: Deployment, work: AtWork): Promise<void> {
  for (const m of work.demand.matters) {
    const grown = m.notice && grownOf(work, m, m.notice)
    if (m.notice && grown && isToTell(m, m.notice, d.now())) await tell(d, work, m, { ...m.notice, grown })
  }
}

/** The last time it grew, as far as the notice that stands says it. */
function grownOf({ stream }: AtWork, m: Matter, { grown, longer, windowEndsAt }: Notice): Grown | null {
  if (longer === undefined) return grown ?? null
  const last = stream.events.findLast(e => e.kind === 'WindowExtended' && e.matter === m.id)
  const mine = last?.kind === 'WindowExtended' && last.data.windowEndsAt === windowEndsAt && !last.data.why
  return mine ? { at: last.at, why: 'counsel' } : null
}

function isToTell(m: Matter, notice: Notice, now: string): boolean {
  return !isSilent(m) && windowRuns(m) && notice.windowEndsAt > now
}

async function tell(d: Deployment, work: AtWork, m: Matter, notice: Told): Promise<void> {
  const key = work.stream.keys.get(m.id)
  const { grown } = notice
  // A mail of that very moment says the new end itself; one that came back says nothing.
  const old = notice.tries.filter(t => t.delivery !== 'bounced' && t.sentAt < grown.at)
  if (!key || old.length === 0) return
  await asWorker(d, async tx => {
    const { tenants } = await readDirectory(tx, d.vault)
    const written = contactGroups(work.demand, m, tenants).flatMap(({ party, contacts }) =>
      contacts.filter(c => old.some(t => t.contact === c.id)).map(to => ({ party, to })),
    )
    for (const { party, to } of written) {
      const letterId = `longer-${m.id}-${grown.at}-${to.id}`
      const id = createHash('sha256').update(letterId).digest('hex').slice(0, 32)
      const message = await letterTo(d, to, writtenToParty(tenants, m.tenant, party, to), {
        reference: work.demand.reference,
        notice,
      })
      await tx.query(
        `insert into duly.outgoing_mail (id, demand_id, matter_id, letter_id, message, state, next_at)
         values ($1, $2, $3, $4, $5, 'waiting', $6) on conflict (id) do nothing`,
        [id, work.demand.id, m.id, letterId, sealBytes(key, [id, 1, 'mail'], message), d.now()],
      )
    }
  })
}

function letterTo(
  d: Deployment,
  to: Contact,
  language: Language,
  { reference, notice }: { reference: string; notice: Told },
): Promise<Buffer> {
  const { grown, windowEndsAt } = notice
  const letter = longerLetter(d, { reference, why: grown.why, windowEndsAt }, { language, own: null })
  return composeMail({
    messageId: newMessageId(d.provider.mail.from),
    from: { name: d.provider.name, address: d.provider.mail.from },
    to: to.mail,
    subject: letter.subject,
    text: plainText(letter),
    attachments: [],
    date: new Date(d.now()),
    references: [],
  })
}
