// Notice, per matter: whether it may leave, and that it left. As irreversible as a release.
import type { CommandOf } from './command.ts'
import { dayIsOver } from './days.ts'
import type { Context, Decided } from './decide.ts'
import { answeredElsewhere } from './imported.ts'
import { lastMessageAt } from './messages.ts'
import { motionHolds, motionStands } from './motion-state.ts'
import { authorityTells, type NoticeRule, noticeRule } from './notice-rule.ts'
import { BY_POST, isOut } from './notice-state.ts'
import { type Refusal, refuse } from './refusal.ts'
import { binds, coveredParts, coversFact } from './secrecy-state.ts'
import { isSilent, owesFurther } from './silence.ts'
import type { Demand, Matter } from './state.ts'
import type { ControllerTold } from './tenant-chain.ts'
import { noticeTerms } from './terms.ts'
import type { SecrecyCover } from './vocabulary.ts'
import { waivesWindow } from './voluntary.ts'
import { type AskingWhom, leaveUntold, refuseWhom } from './whom.ts'
import { isWider, linesForbidden, owesWider, waysWider } from './wider.ts'
import { windowFor } from './window.ts'
import { mayLeaveIn } from './wording.ts'

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
    return refuse('already_done', 'The tenant was already told.', 'Nothing is left to do here.')
  return restIsDue(m, now)
    ? null
    : refuse(
        'secrecy_forbids_notice',
        'A secrecy still covers what the notice left out.',
        'The rest is told by itself when it ends.',
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
    'More is to leave than this tenant was told, and an order forbids to say who asks.',
    'Counsel tells it without that name, has the order lifted, or decides these lines as it was told.',
    m.orders.findLast(o => o.endedAt === null)?.secrecy.instrument ?? 'promise 3',
  )
}

export function silenced(m: Matter): Refusal {
  return refuse(
    'secrecy_forbids_notice',
    'A live prohibition forbids telling the tenant.',
    'The notice leaves by itself when it ends.',
    m.secrecy?.instrument ?? 'promise 3',
  )
}

function unread(m: Matter): Refusal | null {
  if (m.readingConfirmedBy) return null
  return refuse(
    'secrecy_unconfirmed',
    'No second person has confirmed the secrecy reading.',
    'Have a colleague confirm it with the passages in view.',
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
      'The law’s answer forbids telling the tenant, and the reading of the paper found nothing that does.',
      'Read the paper again with the citation in view, or correct the facts and ask the law anew.',
      rule.cite,
    )
  if (rule?.value === 'needs_review' && !counsel)
    return refuse(
      'counsel_required',
      'Whether this tenant may be told is not clear from the packs.',
      'Counsel reads the citation and sends the notice, or records the secrecy.',
      rule.cite,
    )
  return null
}

export function authoritysToTell(d: Demand, m: Matter): Refusal {
  return refuse(
    'authority_notifies',
    'Here the authority tells the customer, and we never do.',
    'Record the law’s silence as a secrecy by statute, so that the matter can go on.',
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
      'The agency has moved for a longer secrecy, and the court’s answer is not recorded.',
      'Record what the court decided; a longer secrecy is read as an order of its own.',
      'promise 3',
    )
  if (m.held && now < m.held.until)
    return refuse(
      'late_notice_held',
      'Counsel holds this late notice for a short time.',
      'It leaves by itself when that time is over.',
      'promise 3',
    )
  return null
}

/** What the agency wrote since may be the longer order: somebody reads it before a late notice leaves by itself. */
function unseen(d: Demand, m: Matter, { byItself, now }: Asking): Refusal | null {
  if (!byItself || !waited(d, m, now) || !wroteSince(d, m)) return null
  return refuse(
    'late_notice_held',
    'A message that answers a letter of ours came since somebody last looked at this secrecy.',
    'Read whether it lengthens the secrecy, and record what you found as a look into the docket.',
    'promise 3',
  )
}

/** An answer to one of our letters came, by mail or in the portal, and nobody has looked at the secrecy since. */
export function wroteSince(d: Demand, m: Matter): boolean {
  return (lastMessageAt(d) ?? '') > (m.secrecyLookedAt ?? '')
}

export function sendNotice(command: CommandOf<'send_notice'>, d: Demand, c: Context): Decided {
  const m = d.matters.find(x => x.id === command.matter)
  if (!m) return noMatter()
  const letters = [command.letter, ...(command.also ?? []).map(a => a.letter)]
  const unapproved = letters.flatMap(l => mayLeaveIn(l.wording, c.actor) ?? [])[0] ?? null
  const no = mayNotify(d, m, askedBy(c, command.controller)) ?? unapproved
  if (no) return no
  if (!isAnswered(d))
    return refuse('wrong_stage', 'Nothing is determined yet.', 'Determine the demand first.')
  const covered = coveredParts(m, c.now)
  const withheld = command.withheld ?? []
  if (covered.length !== withheld.length || covered.some(part => !withheld.includes(part)))
    return refuse(
      'secrecy_forbids_notice',
      'The notice does not leave out exactly what a secrecy covers.',
      'Draft the notice again.',
      'promise 3',
    )
  const wider = m.notice && isWider(d, m) ? waysWider(d, m) : null
  const first = furtherTo(d, m, c.now)
  // A minute is what making the letter may take.
  const window = windowFor(d, m, noticeTerms(c.policy, c.terms?.(m.tenant) ?? null), c.now)
  if ((!first || wider) && Date.parse(command.windowEndsAt) < Date.parse(window.endsAt) - 60_000) {
    return refuse(
      'invalid_input',
      'The window to object is shorter than policy or contract says.',
      'Draft the notice again.',
      'promise 3',
    )
  }
  const { type: _, matter: id, withheld: __, controller: ___, keptOut = [], ...data } = command
  const kept = withheld.length > 0 ? { withheld } : {}
  const late = isLateTelling(d, m, c.now)
  // Where nothing more is to leave it opens no window anew: the one that the first notice gave ran on.
  const same = first && !wider ? { windowEndsAt: first.windowEndsAt } : {}
  const further = first ? { further: true as const, ...same, code: first.code } : {}
  const more = wider ? { wider } : {}
  return [
    ...keptOut
      .filter(s => !isSaid(m, s.contact))
      .map(data => ({ kind: 'ContactSkipped', matter: id, data }) as const),
    { kind: 'NoticeSent', matter: id, data: { ...data, ...kept, ...further, ...more, sentAt: c.now, late } },
  ]
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

export function recordDelivery(command: CommandOf<'record_delivery'>): Decided {
  if (command.matter === null) return []
  return [
    {
      kind: 'NoticeDelivery',
      matter: command.matter,
      data: { letter: command.letter, status: command.status, detail: command.detail },
    },
  ]
}

/** Who may know of it, and who is passed over. */
export function decideWhom(
  command: CommandOf<'skip_contact'> | CommandOf<'tell_contact_again'> | CommandOf<'leave_untold'>,
  d: Demand,
  c: Context,
): Decided {
  if (command.type === 'skip_contact') return skipContact(command, d)
  return command.type === 'leave_untold' ? leaveUntold(command, d, c) : tellContactAgain(command, d, c)
}

export function skipContact(command: CommandOf<'skip_contact'>, d: Demand): Decided {
  const m = d.matters.find(x => x.id === command.matter)
  if (!m) return noMatter()
  const { type: _, matter: id, ...data } = command
  if (isSaid(m, data.contact)) return []
  if (data.note.trim() === '')
    return refuse('invalid_input', 'How this is known is missing.', 'Say it in a sentence.')
  return [{ kind: 'ContactSkipped', matter: id, data }]
}

/** Who may know of it after all: another person than who said that they may not, and never where the address itself says so. */
export function tellContactAgain(command: CommandOf<'tell_contact_again'>, d: Demand, c: Context): Decided {
  const m = d.matters.find(x => x.id === command.matter)
  const said = m?.skipped.find(s => s.contact === command.contact)
  if (!m || !said)
    return refuse('not_found', 'This contact is not kept from this demand.', 'Reload the demand.')
  if (said.itself)
    return refuse(
      'not_allowed',
      'The address itself says that this contact is not to be told.',
      'Correct the address in the directory, or name another contact.',
    )
  if (said.by === c.actor.id)
    return refuse(
      'same_person',
      'Another person than who kept this contact out says that it may be told.',
      'Ask a colleague in counsel.',
      'promise 3',
    )
  if (command.note.trim() === '')
    return refuse('invalid_input', 'How this is known is missing.', 'Say it in a sentence.')
  return [{ kind: 'ContactToldAgain', matter: m.id, data: { contact: command.contact, note: command.note } }]
}

/** That this contact is not to be told. */
export function isSaid(m: Matter, contact: string): boolean {
  return m.skipped.some(s => s.contact === contact)
}

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

export function noMatter(): Refusal {
  return refuse('not_found', 'There is no such matter in this demand.', 'Reload the demand.')
}
