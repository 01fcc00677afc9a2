// Who may, must or must not be told: the instrument's own rule, and what orders and statutes add. The strictest wins.
import type { Notice } from './answer.ts'
import type { Applied } from './apply-rules.ts'
import { type CounselAnswer, provenanceOf, servingAnswer } from './counsel/counsel-answer.ts'
import type { ReadyInstrument } from './law-index.ts'
import type { NoticeValue } from './pack-format/pack-schema.ts'
import type { DemandReading } from './reading.ts'

/** The fact sheet's word for a request in a letter not to tell the customer. It is not binding. */
export const LETTER_REQUEST = 'letter_request_only'

const STRICTNESS: Record<NoticeValue, number> = {
  permitted_now: 0,
  required_now: 1,
  authority_notifies: 2,
  needs_review: 3,
  prohibited: 4,
}

/** Of several answers the one that tells least. */
export function strictestNotice(values: readonly NoticeValue[]): NoticeValue | null {
  return values.reduce<NoticeValue | null>(
    (best, one) => (best === null || STRICTNESS[one] > STRICTNESS[best] ? one : best),
    null,
  )
}

/**
 * Rules replace the instrument's own rule (a duty to tell the controller beside "never the data subject"); among
 * rules the strictest wins. A rule that cannot be decided holds the notice: telling is as irreversible as releasing.
 */
export function answerNotice(
  home: ReadyInstrument,
  reading: DemandReading,
  applied: readonly Applied[],
  counsel: readonly CounselAnswer[] = [],
): Notice {
  const { notice, tell } = home.instrument
  let best: Notice | null = null
  let aboutGag = false
  for (const { ready, sure } of applied) {
    const said = ready.rule.notice
    if (said === undefined) continue
    aboutGag ||= ready.asks.some(path => path === 'gag' || path.startsWith('gag.'))
    const end = said.until === undefined ? null : reading.value(said.until)
    const next: Notice = {
      value: sure ? said.value : 'needs_review',
      until: sure && typeof end === 'string' ? end.slice(0, 10) : null,
      whom: said.whom ?? notice.whom,
      by: said.by ?? notice.by,
      cite: ready.rule.cite,
      duties: tell,
    }
    if (best === null || STRICTNESS[next.value] > STRICTNESS[best.value]) best = next
  }
  const answer = best ?? ownNotice(home, counsel, reading.today)
  // A secrecy that is stated and that no rule of the pack speaks of is no freedom to tell: counsel reads it.
  const unread =
    statesSecrecy(reading) && !aboutGag && STRICTNESS[answer.value] < STRICTNESS.authority_notifies
  if (unread) return { ...answer, value: 'needs_review' }
  return answer.provider === 'may' && statesSecrecy(reading) ? { ...answer, provider: 'open' } : answer
}

/** Whether the provider must keep silent. That the authority must tell is another question, and bars nobody by itself. */
export function barsProvider({ value, provider }: Pick<Notice, 'value' | 'provider'>): boolean {
  return value === 'prohibited' || (value === 'authority_notifies' && provider !== 'may')
}

/** The instrument's own rule; where the pack leaves it open, counsel's answer for papers of this kind. */
function ownNotice(
  { instrument }: ReadyInstrument,
  counsel: readonly CounselAnswer[],
  today: string,
): Notice {
  const { notice, tell } = instrument
  const { value, whom, by, cite } = notice
  const own: Notice = {
    value,
    until: null,
    whom,
    by,
    cite,
    duties: tell,
    ...(notice.provider ? { provider: notice.provider } : {}),
  }
  const said = value === 'needs_review' && servingAnswer(counsel, instrument.id, 'notice', today)
  if (!said) return own
  return { ...own, value: said.value, by: TOLD_BY[said.value], counsel: provenanceOf(said) }
}

const TOLD_BY = {
  permitted_now: 'provider',
  required_now: 'provider',
  prohibited: 'nobody',
  authority_notifies: 'authority',
} as const

/** A binding silence is stated and its last day has not passed. */
function statesSecrecy({ facts, today }: DemandReading): boolean {
  const { gag } = facts
  if (gag === undefined || gag === null || gag.kind === LETTER_REQUEST) return false
  return (gag.expires ?? '9999') >= today
}
