// On which way a notice goes on that nobody has opened: a second contact, then a letter by post, then counsel. Each try is written
// down; reading it, answering it or posting it ends the search.
import { authorityTells } from './notice-rule.ts'
import { isExhausted, isReached, wasWrittenTo } from './notice-state.ts'
import { isSilent } from './silence.ts'
import type { Demand, Matter } from './state.ts'
import type { NoticeTerms } from './terms.ts'
import type { RetryReason } from './vocabulary.ts'

export type Way =
  | { readonly way: 'repeat'; readonly contact: string; readonly why: RetryReason }
  | { readonly way: 'escalate'; readonly why: 'unreached' }

/** `contacts`: who may be told, in the directory's order; somebody who left is not among them. Null: nothing to do now. */
export function nextWay(
  d: Demand,
  m: Matter,
  { contacts, terms, now }: { contacts: readonly string[]; terms: NoticeTerms; now: string },
): Way | null {
  const { notice } = m
  const last = notice?.tries.at(-1)
  if (!notice || !last || isReached(m) || isSilent(m) || !m.readingConfirmedBy || authorityTells(d, m))
    return null
  const why = failed(last, contacts, terms, now)
  if (!why) return null
  const next = contacts.find(id => !wasWrittenTo(notice, id))
  if (next) return { way: 'repeat', contact: next, why }
  // A letter is for a person to send; said once.
  return isExhausted(m) || d.notDemand ? null : { way: 'escalate', why: 'unreached' }
}

function failed(
  last: { readonly contact: string; readonly sentAt: string; readonly delivery: string },
  contacts: readonly string[],
  { unreadDays }: NoticeTerms,
  now: string,
): RetryReason | null {
  if (last.delivery === 'bounced') return 'bounced'
  if (!contacts.includes(last.contact)) return 'contact_skipped'
  return Date.parse(now) - Date.parse(last.sentAt) >= unreadDays * 86_400_000 ? 'unread' : null
}
