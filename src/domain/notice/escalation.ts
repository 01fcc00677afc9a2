// On which way a notice goes on that a party of the chain has not opened: a second contact of it, then a letter by post, then counsel.
// Each try is written down; reading it, answering it or posting it ends the search for that party alone.

import { type PartyRef, partyKey, refOf } from '../../directory/tenant-chain.ts'
import type { RetryReason } from '../../vocabulary/closed-lists.ts'
import { wentAway } from '../decision/redirect-outcome.ts'
import type { Demand, Matter } from '../registry/state.ts'
import { hasLeft, isSilent } from '../secrecy/late-order.ts'
import { authorityTells } from './notice-rule.ts'
import { hasReached, isExhausted, triesTo, wasWrittenTo } from './notice-state.ts'
import { partyIn } from './party-state.ts'
import type { NoticeTerms } from './promised-terms.ts'
import type { Party } from './state.ts'

export type Way =
  | { readonly way: 'repeat'; readonly party: PartyRef; readonly contact: string; readonly why: RetryReason }
  | { readonly way: 'escalate'; readonly party: PartyRef; readonly why: 'unreached' }
  | { readonly way: 'chain'; readonly party: PartyRef; readonly told: boolean }

/** One party that is to be told today, with those of its contacts who may be, in the directory's order; who left is not among them. */
export type Reachable = {
  readonly party: PartyRef
  readonly contacts: readonly string[]
  /** By contact: the address that a mail would go to now. */
  readonly addresses?: Readonly<Record<string, string>>
}

export type Today = {
  /** Who can be told. */
  readonly reachable: readonly Reachable[]
  /** Who stands in the chain and is to be told, whether or not anybody of it can be reached. */
  readonly chain: readonly PartyRef[]
  readonly terms: NoticeTerms
  readonly now: string
}

/** The next thing to do for one of them; null: nothing to do now. */
export function nextWay(d: Demand, m: Matter, today: Today): Way | null {
  if (!m.notice || isSilent(m) || !m.readingConfirmedBy || authorityTells(d, m)) return null
  return (
    changedChain(d, m, today) ??
    m.parties.map(p => wayTo(d, m, p, today)).find(way => way !== null) ??
    joined(d, m, today)
  )
}

/** Whoever is in the chain no more is waited for no more, and reads no more; whoever is back is. */
function changedChain(d: Demand, m: Matter, { chain }: Today): Way | null {
  if (!isAtWork(d, m)) return null
  const inChain = new Set(chain.map(partyKey))
  const wrong = m.parties.find(
    p => p.told !== inChain.has(partyKey(p)) && (p.told || triesTo(m.notice, p).length > 0),
  )
  if (!wrong) return null
  return { way: 'chain', party: refOf(wrong), told: !wrong.told }
}

/** Who came into the chain while its demand is open and nothing of it has left is told what the others were. */
function joined(d: Demand, m: Matter, { reachable }: Today): Way | null {
  if (!isAtWork(d, m)) return null
  for (const { party, contacts, addresses } of reachable) {
    const contact = contacts.find(id => m.notice && !wasWrittenTo(m.notice, id, addresses?.[id]))
    if (contact !== undefined && !partyIn(m.parties, party)?.told)
      return { way: 'repeat', party, contact, why: 'joined' }
  }
  return null
}

function isAtWork(d: Demand, m: Matter): boolean {
  return !d.closed && !hasLeft(d, m) && !wentAway(d, m)
}

function wayTo(d: Demand, m: Matter, p: Party, { reachable, terms, now }: Today): Way | null {
  const last = triesTo(m.notice, p).at(-1)
  if (!m.notice || !last || !p.told || hasReached(m, p)) return null
  const { notice } = m
  const group = reachable.find(g => partyKey(g.party) === partyKey(p))
  const contacts = group?.contacts ?? []
  const why = failed(last, contacts, terms, now)
  if (!why) return null
  const party = refOf(p)
  const fresh = contacts.find(id => !wasWrittenTo(notice, id))
  if (fresh !== undefined) return { way: 'repeat', party, contact: fresh, why }
  const corrected = contacts.find(id => !wasWrittenTo(notice, id, group?.addresses?.[id]))
  if (corrected !== undefined) return { way: 'repeat', party, contact: corrected, why: 'corrected' }
  // A letter is for a person to send; said once.
  return isExhausted(m, p) || d.notDemand ? null : { way: 'escalate', party, why: 'unreached' }
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
