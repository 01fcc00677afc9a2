// Notice, per matter: whether it may leave, and that it left. As irreversible as a release.

import { mayLeaveIn } from '../../directory/letter-wording.ts'
import type { ControllerTold, PartyRef } from '../../directory/tenant-chain.ts'
import { dayIsOver } from '../../kernel/days.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import type { SecrecyCover } from '../../vocabulary/closed-lists.ts'
import { answeredElsewhere } from '../arrival/imported.ts'
import { lastMessageAt } from '../arrival/messages.ts'
import type { DocumentRef } from '../decision/facts.ts'
import { waivesWindow } from '../permitted/voluntary.ts'
import { given, onDemand, onMatter } from '../registry/act.ts'
import type { Context } from '../registry/context.ts'
import type { Letter } from '../registry/letter.ts'
import type { Demand, Matter } from '../registry/state.ts'
import { motionHolds, motionStands } from '../secrecy/extension-state.ts'
import { isSilent, owesFurther } from '../secrecy/late-order.ts'
import { binds, coveredParts, coversFact } from '../secrecy/secrecy-state.ts'
import { type AskingWhom, refuseWhom } from './addressee.ts'
import type { NoticeEvents } from './events.ts'
import { isSaid } from './kept-out.ts'
import { authorityTells, hasExpired, type NoticeRule, noticeRule } from './notice-rule.ts'
import { BY_POST, isOut } from './notice-state.ts'
import { noticeTerms } from './promised-terms.ts'
import { isWider, linesForbidden, opensFor, owesWider, waysWider } from './re-notice.ts'
import { windowFor } from './window.ts'

/** When it is asked, and whether it is counsel who asks: what the law leaves open is counsel's to decide. */
export type Asking = {
  readonly now: string
  readonly counsel: boolean
  /** Nobody asks: the notice would leave by itself. */
  readonly byItself?: boolean
} & Omit<AskingWhom, 'byItself'>

/** Why this tenant may not be told now, or null. Asked by every way on which a notice leaves. */
export function mayNotify(d: Demand, m: Matter, asking: Asking): Refusal | null {
  return (
    told(d, m, asking) ??
    unread(m) ??
    forbidden(d, m, asking) ??
    held(d, m, asking.now) ??
    unseen(d, m, asking) ??
    refuseWhom(d, m, asking)
  )
}

function told(d: Demand, m: Matter, { now, counsel }: Asking): Refusal | null {
  if (!m.notice) return null
  if (stillSilenced(m, now)) {
    if (!mayTellUnnamed(d, m, now)) return silenced(m)
    return counsel ? null : unnamed(m)
  }
  if (owesFurther(m) || owesWider(d, m, now)) return null
  if (m.notice.withheld.length === 0)
    return refuse(
      'already_done',
      sentence('telling.tenant_already_told'),
      sentence('borders.nothing_left_do_here'),
    )
  return restIsDue(m, now)
    ? null
    : refuse(
        'secrecy_forbids_notice',
        sentence('telling.secrecy_still_covers_what_notice'),
        sentence('telling.rest_told_itself_when_ends'),
        'promise 3',
      )
}

/** A secrecy of a part that came after the notice still covers something that the notice told. */
export function stillSilenced(m: Matter, now: string): boolean {
  const told = (part: SecrecyCover) => !m.notice?.withheld.includes(part)
  return m.silent !== null && coveredParts(m, now).some(told)
}

/**
 * More is to leave than was told, and all that is forbidden is to say who asks: the same authority, by the same paper, of which the
 * tenant has the copy. Then it can be told without that name. An order that is not confirmed, a motion for a longer one, another
 * asker or another paper, and a covered word of what the paper says keep it closed (decision 31).
 */
export function mayTellUnnamed(d: Demand, m: Matter, now: string): boolean {
  if (!owesFurther(m) || !m.readingConfirmedBy || m.secrecy || !m.told?.asks) return false
  if (m.extension && motionStands(m.extension, now)) return false
  const more = waysWider(d, m)
  const same = !more.includes('authority') && !more.includes('paper')
  return owesWider(d, m, now) && same && coveredParts(m, now).join() === 'agency'
}

function unnamed(m: Matter): Refusal {
  return refuse(
    'counsel_required',
    sentence('telling.more_leave_than_tenant_told'),
    sentence('telling.counsel_tells_without_name_order'),
    m.orders.findLast(o => o.endedAt === null)?.secrecy.instrument ?? 'promise 3',
  )
}

export function silenced(m: Matter): Refusal {
  return refuse(
    'secrecy_forbids_notice',
    sentence('telling.live_prohibition_forbids_telling_tenant'),
    sentence('telling.notice_leaves_itself_when_ends'),
    m.secrecy?.instrument ?? 'promise 3',
  )
}

function unread(m: Matter): Refusal | null {
  if (m.readingConfirmedBy) return null
  return refuse(
    'secrecy_unconfirmed',
    sentence('telling.no_second_person_confirmed_secrecy'),
    sentence('telling.colleague_confirm_passages_view'),
    'design § 4.6',
  )
}

function forbidden(d: Demand, m: Matter, { now, counsel }: Asking): Refusal | null {
  const rule = noticeRule(d, m)
  if (authorityTells(d, m)) return authoritysToTell(d, m)
  if (m.secrecy) return silenced(m)
  if (rule?.value === 'prohibited' && !isFreed(m, rule, now))
    return refuse(
      'secrecy_forbids_notice',
      sentence('telling.laws_answer_forbids_telling_tenant'),
      sentence('telling.read_paper_again_citation_view'),
      rule.cite,
    )
  if (rule && (rule.value === 'needs_review' || hasExpired(rule, now)) && !counsel)
    return refuse(
      'counsel_required',
      sentence('telling.whether_tenant_may_told_not'),
      sentence('telling.counsel_reads_citation_sends_notice'),
      rule.cite,
    )
  return null
}

export function authoritysToTell(d: Demand, m: Matter): Refusal {
  return refuse(
    'authority_notifies',
    sentence('telling.here_authority_tells_customer_we'),
    sentence('telling.record_laws_silence_secrecy_statute'),
    noticeRule(d, m)?.cite,
  )
}

/**
 * The law's prohibition has its own day, and an order that ran out before it frees nothing; where it has none, the end of the
 * order is its end. What a person recorded as lifted is.
 */
function isFreed(m: Matter, { until, endless }: NoticeRule, now: string): boolean {
  if (m.orders.some(o => o.lifted && coversFact(o.secrecy))) return true
  if (until === null || endless) return isLate(m) && (until === null || dayIsOver(until) <= now)
  return dayIsOver(until) <= now
}

/** What would be told now waited for a secrecy; that more is to leave waits for none, as a first notice does. */
function waited(d: Demand, m: Matter, now: string): boolean {
  if (!m.notice) return isLate(m)
  return owesFurther(m) || restIsDue(m, now) || !owesWider(d, m, now)
}

/** What a secrecy kept out of the notice may be told. */
export function restIsDue(m: Matter, now: string): boolean {
  const withheld = m.notice?.withheld ?? []
  const covered = coveredParts(m, now)
  return withheld.length > 0 && !withheld.some(part => covered.includes(part))
}

function held(d: Demand, m: Matter, now: string): Refusal | null {
  // A motion that concerns a part alone keeps back the part (coveredParts), and not that there is a demand.
  if (motionHolds(m.extension, now) && waited(d, m, now))
    return refuse(
      'late_notice_held',
      sentence('telling.agency_moved_longer_secrecy_courts'),
      sentence('telling.record_what_court_decided_longer'),
      'promise 3',
    )
  if (m.held && now < m.held.until)
    return refuse(
      'late_notice_held',
      sentence('telling.counsel_holds_late_notice_short'),
      sentence('telling.leaves_itself_when_time_over'),
      'promise 3',
    )
  return null
}

/** What the agency wrote since may be the longer order: somebody reads it before a late notice leaves by itself. */
function unseen(d: Demand, m: Matter, { byItself, now }: Asking): Refusal | null {
  if (!byItself || !waited(d, m, now) || !wroteSince(d, m)) return null
  return refuse(
    'late_notice_held',
    sentence('telling.message_answers_letter_ours_came'),
    sentence('telling.read_whether_lengthens_secrecy_record'),
    'promise 3',
  )
}

/** An answer to one of our letters came, by mail or in the portal, and nobody has looked at the secrecy since. */
export function wroteSince(d: Demand, m: Matter): boolean {
  return (lastMessageAt(d) ?? '') > (m.secrecyLookedAt ?? '')
}

type SendNotice = {
  readonly matter: string
  readonly copy: DocumentRef
  readonly copyBy?: 'eye' | 'hand'
  readonly copyLookedBy?: string
  readonly letter: Letter
  readonly contact: string
  readonly windowEndsAt: string
  readonly code: string
  readonly withheld?: readonly SecrecyCover[]
  readonly promised?: string
  readonly party?: PartyRef
  readonly also?: NonNullable<NoticeEvents['NoticeSent']['also']>
  /** Whether the controller of the chain is among them, as the directory has it. */
  readonly controller?: ControllerTold
  /** Who is found to be kept out as the notice is made; in its write, so that they see the matter for no moment. */
  readonly keptOut?: readonly NoticeEvents['ContactSkipped'][]
}

export const sendNotice = onMatter({
  type: 'send_notice',
  emits: ['ContactSkipped', 'NoticeSent'],
  given: given<SendNotice>(),
  who: { staff: ['analyst', 'counsel'], system: true },
  still: ['closed', 'withdrawn'],
  guards: [
    (m, d, c) => mayNotify(d, m, askedBy(c, undefined)),
    (_, d) =>
      isAnswered(d)
        ? null
        : refuse(
            'wrong_stage',
            sentence('telling.nothing_determined_yet'),
            sentence('telling.determine_demand_first'),
          ),
  ],
  decide: (command, m, d, c) => {
    const no =
      refuseWhom(d, m, askedBy(c, command.controller)) ??
      refuseWording(command, c) ??
      refuseCovered(command, m, c) ??
      refuseWindow(command, d, m, c)
    if (no) return no
    const wider = m.notice && isWider(d, m) ? waysWider(d, m) : null
    const first = furtherTo(d, m, c.now)
    const { type: _, matter: id, withheld = [], controller: __, keptOut = [], ...data } = command
    const kept = withheld.length > 0 ? { withheld } : {}
    const late = isLateTelling(d, m, c.now)
    // Where nothing more is to leave it opens no window anew: the one that the first notice gave ran on.
    const same = first && !wider ? { windowEndsAt: first.windowEndsAt } : {}
    const further = first ? { further: true as const, ...same, code: first.code } : {}
    const more = wider ? { wider, ...opensFor(d, m) } : {}
    return [
      ...keptOut
        .filter(s => !isSaid(m, s.contact))
        .map(data => ({ kind: 'ContactSkipped', matter: id, data }) as const),
      {
        kind: 'NoticeSent',
        matter: id,
        data: { ...data, ...kept, ...further, ...more, sentAt: c.now, late },
      },
    ]
  },
})

type Sending = SendNotice

function refuseWording({ letter, also = [] }: Sending, c: Context): Refusal | null {
  const letters = [letter, ...also.map(a => a.letter)]
  return letters.flatMap(l => mayLeaveIn(l.wording, c.actor) ?? [])[0] ?? null
}

function refuseCovered({ withheld = [] }: Sending, m: Matter, c: Context): Refusal | null {
  const covered = coveredParts(m, c.now)
  return covered.length === withheld.length && covered.every(part => withheld.includes(part))
    ? null
    : refuse(
        'secrecy_forbids_notice',
        sentence('telling.notice_does_not_leave_out'),
        sentence('telling.draft_notice_again'),
        'promise 3',
      )
}

function refuseWindow({ windowEndsAt }: Sending, d: Demand, m: Matter, c: Context): Refusal | null {
  const wider = m.notice && isWider(d, m)
  if (furtherTo(d, m, c.now) && !wider) return null
  const window = windowFor(d, m, noticeTerms(c.policy, c.terms?.(m.tenant) ?? null), c.now)
  // A minute is what making the letter may take.
  return Date.parse(windowEndsAt) < Date.parse(window.endsAt) - 60_000
    ? refuse(
        'invalid_input',
        sentence('telling.window_object_shorter_than_policy'),
        sentence('telling.draft_notice_again'),
        'promise 3',
      )
    : null
}

/** The notice to which the next one is a further one; null where it is the first, or tells what the first had to leave out. */
export function furtherTo(d: Demand, m: Matter, now: string): Matter['notice'] {
  return owesFurther(m) || (isWider(d, m) && !restIsDue(m, now)) ? m.notice : null
}

/** A prohibition held back what is told now. */
export function isLateTelling(d: Demand, m: Matter, now: string): boolean {
  return m.notice ? waited(d, m, now) : isLate(m)
}

/** Decided here, or answered in another system: before that there is nothing to tell of. */
export function isAnswered(d: Demand): boolean {
  return d.lines.length > 0 || answeredElsewhere(d)
}

/** Whose question it is, as the rules of notice ask. */
export function askedBy(
  { now, actor }: Pick<Context, 'now' | 'actor'>,
  controller: ControllerTold | undefined,
): Asking {
  const counsel = actor.kind === 'staff' && actor.roles.includes('counsel')
  return {
    now,
    counsel,
    byItself: actor.kind !== 'staff',
    who: actor.id,
    ...(controller ? { controller } : {}),
  }
}

/** A notice that a prohibition held back until now. Of this matter alone: another's release says nothing here. */
export function isLate(m: Matter): boolean {
  const secrecy = m.reading?.secrecy
  const wholeEnded = m.orders.some(o => o.endedAt !== null && coversFact(o.secrecy))
  return wholeEnded || (secrecy !== undefined && binds(secrecy) && coversFact(secrecy))
}

export const recordDelivery = onDemand({
  type: 'record_delivery',
  emits: ['NoticeDelivery'],
  given: given<{ readonly matter: string | null } & NoticeEvents['NoticeDelivery']>(),
  who: { staff: [], system: true },
  still: ['closed', 'withdrawn'],
  decide: ({ type: _, matter, ...data }) =>
    matter === null ? [] : [{ kind: 'NoticeDelivery', matter, data }],
})

/** Told by mail to nobody: the notice was made for the post. */
export function isByPost(m: Matter): boolean {
  return m.notice?.contact === BY_POST && m.notice.posted === null && !isSilent(m)
}

/**
 * Its notice was made and reached nobody: every mail came back, or nobody has recorded that the letter was posted. It stands as
 * one that was not told, and what would leave waits, unless a prohibition stands in for telling or a danger does not wait.
 */
export function owesCopy(d: Demand, m: Matter, now: string): boolean {
  return m.notice !== null && !isOut(m) && !linesForbidden(m, now) && !waivesWindow(d, m)
}
