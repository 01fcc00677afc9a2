// Whether a customer can still object, and whether production waits for that: what it was told before it was told of more keeps its
// own time to object, and only what is new waits for the time that the further notice gives.

import { partyKey } from '../../directory/tenant-chain.ts'
import type { LineKey } from '../decision/events.ts'
import { findLine, type Matter } from '../registry/state.ts'
import type { NoticeEvents } from './events.ts'
import { awaited, hasDecisionOn } from './party-state.ts'
import type { Notice, Party, ToldBefore } from './state.ts'

/**
 * True while this line must wait for its tenant's word. Its own time to object may have begun before that of others, and ends with
 * counsel's decision on an objection to it. An open objection is asked for apart.
 */
export function windowHoldsLine(m: Matter, line: LineKey, now: string): boolean {
  if (!m.notice) return false
  const before = toldBefore(m, line)
  if (before) return now < before.freeAt
  return windowRuns(m, p => hasDecisionOn(p, line)) && now < m.notice.windowEndsAt
}

/** How this line was told, where that was before the last notice and to everybody who is told now; else null. */
export function toldBefore({ notice, parties }: Matter, line: LineKey): ToldBefore | null {
  const found = notice?.before?.find(b => findLine(b.lines, line))
  const told = parties.filter(p => p.told)
  return found && told.every(p => found.parties.includes(partyKey(p))) ? found : null
}

/** Its end is still waited for: a party that was told has a word left. `decided` as in `awaited`. */
export function windowRuns(m: Matter, decided?: (p: Party) => boolean): boolean {
  return m.notice !== null && !m.windowEnded && awaited(m.parties, decided).length > 0
}

type Sent = Pick<NoticeEvents['NoticeSent'], 'wider' | 'lines' | 'sentAt'>

/**
 * After a further notice. `m`: before it. `copy`: everybody who was told has one. A notice that does not say for which lines it is
 * begins the time of all of them anew.
 */
export function beforeFolded(
  m: Matter,
  { wider, lines, sentAt }: Sent,
  copy: boolean,
): Pick<Notice, 'before'> {
  const { notice } = m
  if (!notice) return {}
  if (!wider) return notice.before ? { before: notice.before } : {}
  if (!lines) return {}
  const known = (notice.before ?? []).map(b => ({ ...b, lines: b.lines.filter(l => !findLine(lines, l)) }))
  const before = [...known, ...(copy ? [lastTold(m, notice, { known, lines, sentAt })] : [])]
  const some = before.filter(b => b.lines.length > 0)
  return some.length > 0 ? { before: some } : {}
}

function lastTold(
  m: Matter,
  notice: Notice,
  {
    known,
    lines,
    sentAt: now,
  }: Required<Pick<Sent, 'lines' | 'sentAt'>> & { readonly known: readonly ToldBefore[] },
): ToldBefore {
  const isElsewhere = [lines, ...known.map(b => b.lines)].flat()
  const { windowEndsAt } = notice
  return {
    lines: (m.told?.lines ?? [])
      .filter(l => !findLine(isElsewhere, l))
      .map(({ ask, category, account }) => ({ ask, category, account })),
    parties: m.parties.filter(p => p.told).map(partyKey),
    sentAt: notice.further?.at ?? notice.sentAt,
    windowEndsAt,
    freeAt: windowRuns(m) && now < windowEndsAt ? windowEndsAt : now,
  }
}
