// Each event as one sentence for the timeline, in the reader's language. What people wrote stands in it as they wrote it.

import { ITSELF, type PartyRef, partyKey } from '../../../../directory/tenant-chain.ts'
import type { ConfirmedFacts } from '../../../../domain/decision/facts.ts'
import type { DataOf, DemandEvent } from '../../../../domain/registry/event.ts'
import { type PlainEvent, sentenceOf } from '../../../../domain/registry/traces.ts'
import { CHECKED_BY_HAND } from '../../../../vocabulary/closed-lists.ts'
import { glossary } from '../../../../words/faces/glossary.ts'
import { keptIn, recordedIn } from '../../../../words/faces/sentences.ts'
import { timelineWords } from '../../../../words/faces/timeline.ts'
import type { Language } from '../../../../words/languages.ts'
import type { en as timelineEn } from '../../../../words/timeline/en.ts'
import { list, longDay, sentences, when } from '../../../../words/when.ts'
import { changedFacts } from '../facts/changed-facts.ts'
import { calledBack } from './says-call.ts'
import { collected } from './says-collected.ts'

export type Names = (id: string) => string
/** How the law packs name a paper, say a sentence of theirs, and are called themselves. */
export type LawNames = {
  readonly paper: (id: string) => string
  readonly said: (text: string) => string
  readonly pack: (id: string) => string
}
/** `zone`: IANA name. */
export type Telling = {
  readonly name: Names
  readonly zone: string
  readonly language: Language
  readonly law: LawNames
  /** The facts as they stood before this event. */
  readonly before?: ConfirmedFacts | null
}

export function says(e: DemandEvent, telling: Telling): string {
  return tell(e, telling).trim()
}

function tell(e: DemandEvent, { name, zone, language, law, before = null }: Telling): string {
  const say = timelineWords(language)
  const on = (day: string) => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? longDay(day, language) : day)
  const at = (iso: string) => when(iso, zone, language)
  const and = (items: readonly string[]) => list(items, language)
  // What the program wrote where a person may write: why it revoked, for one. A person's words stay.
  const own = (text: string) => recordedIn(language, text)
  const term = (prefix: string, member: string) => glossary(language).of(prefix, member)
  const categories = (lines: readonly { readonly category: string }[]) =>
    and(lines.map(l => term('category', l.category)))
  const secrecy = (s: Silence) => {
    if (s.kind === 'none') return say('secrecy.none.short')
    if (s.kind === 'requested') return say('secrecy.requested.short')
    const kind = say.of('secrecy_kind', s.kind)
    const source = s.instrument ? law.paper(s.instrument) : 'none'
    const [from, until] = [s.from ? on(s.from) : 'none', s.until ? on(s.until) : 'none']
    return say('secrecy.words', { kind, source, from, until })
  }
  const second = (sentence: string, { confirmBy }: { confirmBy?: string }) =>
    confirmBy ? `${sentence} ${say('longer_second')}` : sentence
  const noted = (sentence: string, { note }: { note?: string }) =>
    note ? `${sentence} ${say('quoted', { text: note })}` : sentence
  const answered = ({ answer, text, late, taken, about }: DataOf<'NoticeAnswered'>) => {
    const said = {
      late: yes(late ?? false),
      answer: say(`answer.${answer}.short`),
      text: text && say('quoted', { text }),
    }
    const of = taken ? say('answered_taken', { ...said, ...taken, on: on(taken.on) }) : say('answered', said)
    const what = and((about ?? []).map(a => `${term('category', a.category)} (${a.identifier})`))
    return about ? sentences([of, say('answered_about', { what })], language) : of
  }
  // Said where it is another than the tenant itself.
  const of = (sentence: string, party: PartyRef = ITSELF) =>
    partyKey(party) === partyKey(ITSELF)
      ? sentence
      : sentences([sentence, say('of_party', { role: term('party', party.role) })], language)
  const covers = (parts: readonly string[] = []) => and(parts.map(p => say.of('cover', p)))
  switch (e.kind) {
    case 'DemandReceived':
      return say('received', { channel: say(`channel.${e.data.channel}.short`), at: at(e.data.servedAt) })
    case 'PersonNamed':
      return e.by.kind === 'system'
        ? say('named_itself', { who: name(e.data.person) })
        : say('named', { who: name(e.data.person), note: e.data.note })
    case 'TakenIntoLane':
      return say(`taken_${e.data.how}`)
    case 'LaneSettled':
      return say(`settled_${e.data.outcome}`)
    case 'PersonUnnamed':
      return say('unnamed', { who: name(e.data.person), note: e.data.note })
    case 'EmergencyMarked': {
      const { source, voluntary, note } = e.data
      return say('marked', { source, voluntary: yes(voluntary), note })
    }
    case 'DangerRecorded':
      return say('danger', {
        danger: say(`danger.${e.data.danger}.short`),
        what: e.data.what,
        categories: categories(e.data.minimum),
      })
    case 'EmergencyConfirmed':
      return say(`supervisor_${e.data.outcome}`, e.data)
    case 'FollowUpAwaited':
      return say('follow_up_awaited', {
        at: at(e.data.dueAt),
        what: law.said(e.data.what),
        cite: e.data.cite && `(${e.data.cite})`,
      })
    case 'FollowUpSettled':
      return [
        say(`follow_up_${e.data.outcome}`, { reference: e.data.reference ?? '', note: own(e.data.note) }),
        ...(e.data.standsFor ? [say('follow_up_stands_for', { why: e.data.standsFor })] : []),
      ].join(' ')
    case 'ConsentGiven':
      return say('consent_given', { categories: categories(e.data.lines) })
    case 'ConsentVerified':
      return say('consent_verified', {
        evidence: say(`evidence.${e.data.evidence}.short`),
        who: e.data.who,
        note: e.data.note,
      })
    case 'ConsentRevoked':
      return say('consent_revoked', { ...e.data, why: own(e.data.why) })
    case 'OpenDemandImported': {
      const { system, reference, parts } = e.data
      // Of several tenants each has its own word, which the form shows that looks at it.
      const toldAt = parts?.length === 1 ? parts[0]?.toldAt : e.data.toldAt
      const status = say.of('import_status', e.data.status)
      return toldAt
        ? say('imported_told', { system, reference, status, at: at(toldAt) })
        : say('imported', { system, reference, status })
    }
    case 'ToldThereChecked':
      return noted(say('told_there', { found: e.data.found }), e.data)
    case 'ReplyFiled':
      return e.data.stray
        ? say('reply_stray', { ...e.data, reference: e.data.stray.reference })
        : say('reply', e.data)
    case 'FiledAsNotDemand':
      return e.data.filedTo
        ? say('not_demand_filed', { ...e.data, reference: e.data.filedTo.reference })
        : say('not_demand', e.data)
    case 'FactsConfirmed': {
      const { changed, facts, otherSender } = e.data
      const told = changedFacts(changed, before, facts, { language, zone, paper: law.paper })
      const said = changed.length === 0 ? say('facts') : say('facts_changed', { changed: told.join('; ') })
      return otherSender ? say('facts_other_sender', { said }) : said
    }
    case 'AuthorityAuthenticated': {
      const checks = e.data.checks.map(c => {
        const check = say.of('check', c.name === CHECKED_BY_HAND ? 'by_hand' : c.name)
        return `${check} ${say.of('check_result', c.result)}`
      })
      return say('authenticated', { authority: name(e.data.authority), checks: checks.join(', ') })
    }
    case 'CallbackRecorded':
      return calledBack(e.data, language, on)
    case 'AccountsMatched':
      return say('matched', { n: e.data.accounts.length, missing: e.data.unmatched.length })
    case 'Assessed':
      return say('assessed', {
        on: on(e.data.asOf),
        packs: and(e.data.packs.map(p => law.pack(p.split('#')[0] ?? p))),
      })
    case 'Determined': {
      const lines = e.data.lines.map(l => `${term('category', l.category)}: ${term('decision', l.decision)}`)
      return say('determined', { lines: lines.join('; ') })
    }
    case 'ChallengeFiled': {
      const filed = say(`${e.data.party === 'tenant' ? 'tenant_filed' : 'challenge_filed'}.${e.data.about}`, {
        kind: term('challenge', e.data.challengeKind),
        forum: law.said(e.data.forum),
        on: on(e.data.filedOn),
        effect:
          e.data.about === 'secrecy'
            ? say('effect.secrecy')
            : e.data.effect === 'by_statute'
              ? say('effect.by_statute', { cite: e.data.cite })
              : say('effect.none'),
      })
      const { lines } = e.data
      return lines
        ? `${filed} ${say('challenge_lines', { n: lines.length, what: categories(lines) })}`
        : filed
    }
    case 'ChallengeStepRecorded': {
      const { step, result, appealBy, until } = e.data
      const note = appealBy
        ? say('appeal_by', { on: on(appealBy), note: e.data.note })
        : until
          ? say('stay_until', { on: on(until), note: e.data.note })
          : e.data.note
      const done = step === 'ruling' ? say(`ruling.${result ?? 'denied'}`) : say(`step.${step}`)
      return say('challenge_step', { step: done, on: on(e.data.on), note })
    }
    case 'ExtensionRecorded': {
      const until = at(e.data.until)
      return e.data.grantedBy
        ? say('extension_by', { at: until, by: e.data.grantedBy })
        : say('extension', { at: until })
    }
    case 'ClearanceRecorded':
      return say(`clearance.${e.data.outcome}`, { on: on(e.data.on), note: e.data.note })
    case 'ConfirmationRecorded':
      return say(`confirmation.${e.data.outcome}`, { on: at(e.data.on), note: e.data.note })
    case 'NarrowingAnswered': {
      const of = { category: term('category', e.data.category), note: e.data.note }
      return e.data.agreed ? say('narrowing_agreed', of) : say('narrowing_refused', of)
    }
    case 'DemandLinked':
      return say(`linked.${e.data.relation}`, { reference: e.data.reference })
    case 'WorksheetAnswered':
      return say('worksheet', {
        law: law.said(e.data.law),
        n: e.data.answers.filter(a => a.answer.trim() !== '').length,
      })
    case 'ProductionDecided':
      return say(e.data.decision, { why: e.data.why })
    case 'LetterSent':
      return e.data.unkept
        ? say('letter.unkept', { subject: e.data.letter.subject, why: e.data.unkept })
        : say(`letter.${e.data.letter.to}`, { subject: e.data.letter.subject })
    case 'LetterUndelivered':
      return say(`undelivered.${e.data.why}`, { kind: say.of('letter', `${e.data.kind}.short`) })
    case 'LetterSettled':
      return say(`letter_settled.${e.data.how}`, {
        kind: say.of('letter', `${e.data.kind}.short`),
        on: e.data.on ? on(e.data.on) : '',
        note: e.data.note,
      })
    case 'DemandWithdrawn': {
      const { how, from, note, parts } = e.data
      const told = {
        how: how === 'portal' ? say('withdrawal.portal') : say(`withdrawal.${how}.short`),
        who: how === 'portal' ? name(from) : from,
        on: on(e.data.on),
        note,
      }
      return say(parts ? 'withdrawn.part' : 'withdrawn', told)
    }
    case 'RedirectAnswered':
      return say('redirect_answered', {
        outcome: say(`redirect_outcome.${e.data.outcome}.short`),
        note: e.data.note,
      })
    case 'SecrecyRead':
      return say('secrecy_read', { secrecy: secrecy(e.data.secrecy) })
    case 'SecrecyBegun':
      return say('secrecy_begun', { secrecy: secrecy(e.data.secrecy) })
    case 'SecrecyEnded':
      return noted(say('secrecy_ended', { why: say(`secrecy_end.${e.data.why}`) }), e.data)
    case 'NoticeSent': {
      const told = e.data.wider
        ? say('notice_again', { at: at(e.data.windowEndsAt) })
        : say('notice', { late: yes(e.data.late), at: at(e.data.windowEndsAt) })
      const { withheld = [], copyBy } = e.data
      const left = withheld.length > 0 ? say('withheld', { parts: covers(withheld) }) : null
      return [told, left, copyBy ? say(`copy_by.${copyBy}`) : null].filter(s => s !== null).join(' ')
    }
    case 'SecrecyShortened':
      return noted(
        say('secrecy_shortened', { why: say(`secrecy_end.${e.data.why}`), secrecy: secrecy(e.data.secrecy) }),
        e.data,
      )
    case 'PartSecrecyBegun':
      return say('part_begun', {
        parts: covers(e.data.order.secrecy.covers),
        secrecy: secrecy(e.data.order.secrecy),
      })
    case 'PartSecrecyEnded':
      return noted(say('part_ended', { why: say(`secrecy_end.${e.data.why}`) }), e.data)
    case 'SecrecyEndAsked':
      return noted(say('secrecy_end_asked', { why: say(`secrecy_end.${e.data.why}`) }), e.data)
    case 'SecrecyEndRefused':
      return noted(say('secrecy_end_refused'), e.data)
    case 'SecrecyExtension':
      return second(say(`secrecy_extension.${e.data.step}`, { on: on(e.data.on), note: e.data.note }), e.data)
    case 'SecrecyExtensionConfirmed':
      return noted(say(e.data.filed ? 'longer_confirmed' : 'longer_refused'), e.data)
    case 'ContactAllowed':
      return noted(say('contact_allowed', { who: name(e.data.contact) }), e.data)
    case 'AllowedContactConfirmed':
      return noted(say(e.data.allows ? 'allowed_confirmed' : 'allowed_refused'), e.data)
    case 'AllowedContactTold':
      return say('allowed_told', { who: name(e.data.contact) })
    case 'DocketChecked':
      return second(
        say('docket', { where: e.data.where, found: say(`docket.${e.data.found}.short`), note: e.data.note }),
        e.data,
      )
    case 'LateNoticeHeld':
      return say('late_held', { at: at(e.data.until), reason: e.data.reason })
    case 'ContactSkipped':
      return say('contact_skipped', {
        who: name(e.data.contact),
        why: say(`skip.${e.data.why}.short`),
        note: e.data.note,
      })
    case 'ContactToldAgain':
      return say('contact_told_again', { who: name(e.data.contact), note: e.data.note })
    case 'LeftUntold':
      return say(`left_untold.${e.data.whom}`, { note: e.data.note })
    case 'NoticeRepeated':
      return of(say('repeated', { who: name(e.data.contact), why: say(`retry.${e.data.why}`) }), e.data.party)
    case 'NoticePosted':
      return of(say('posted', { on: on(e.data.postedOn), to: e.data.to, note: e.data.note }), e.data.party)
    case 'NoticeEscalated':
      return of(say(`escalated.${e.data.why}`), e.data.party)
    case 'ChainChanged':
      return of(say(e.data.told ? 'chain_back' : 'chain_left'), e.data.party)
    case 'PreservationRecorded': {
      const { where, note, until } = e.data
      return until
        ? say('preserved_until', { where, note, at: at(until) })
        : say('preserved', { where, note })
    }
    case 'PreservationProlonged':
      return say(`prolonged.${e.data.how}`, { on: on(e.data.on), note: e.data.note })
    case 'HoldRequested':
      return say('hold_asked', { at: at(e.data.until) })
    case 'HoldPlaced':
      return say('held', { n: e.data.items, where: and(e.data.sources), at: at(e.data.until) })
    case 'HoldEnded':
      return e.data.why === 'by_hand'
        ? noted(say('hold_ended.by_hand'), e.data)
        : say(`hold_ended.${e.data.why}`, { n: e.data.items })
    case 'WindowExtended':
      if (e.data.why) return say(`window_grew.${e.data.why}`, { at: at(e.data.windowEndsAt) })
      return say('window_extended', { at: at(e.data.windowEndsAt), reason: e.data.reason })
    case 'ExtensionAsked':
      return say('extension_asked', { at: at(e.data.until) })
    case 'NoticeDelivery':
      return say(`delivery.${e.data.status}`)
    case 'NoticeRead':
      return of(say('read'), e.data.party)
    case 'NoticeAnswered':
      return of(answered(e.data), e.data.party)
    case 'ObjectionDecided':
      return e.data.lines
        ? say('objection.upheld_some', { reason: e.data.reason, lines: e.data.lines.length })
        : say(`objection.${e.data.decision}`, { reason: e.data.reason })
    case 'ObjectionOverruled': {
      const { court, number, note, lines = [] } = e.data
      return say('objection.court', { court, number, note, on: on(e.data.on), lines: lines.length })
    }
    case 'ObjectionWithdrawn':
      return of(say('objection.withdrawn', { text: e.data.text }), e.data.party)
    case 'ObjectionDecidedAgain': {
      const { reason, courtTerm } = e.data
      return courtTerm
        ? say('objection.again_court', { ...courtTerm, reason, until: at(courtTerm.until) })
        : say('objection.again', { reason })
    }
    case 'DecidedAgainTold': {
      const { letters, byHand, freeAt } = e.data
      return byHand
        ? say('told_again_by_hand', { on: on(byHand.on), note: byHand.note, at: at(freeAt) })
        : say('told_again', { n: letters.length, at: at(freeAt) })
    }
    case 'AuthorisationPrepared':
      return e.data.again
        ? say(`prepared.${e.data.again.kind}`, { at: at(e.data.expiresAt), why: own(e.data.again.why) })
        : say('prepared', { at: at(e.data.expiresAt) })
    case 'Authorised':
      return say('authorised', { who: and(e.data.approvers.map(name)) })
    case 'AuthorisationRevoked':
      return say('revoked', { reason: own(e.data.reason) })
    case 'Collected':
      return collected(e.data, say, at)
    case 'GateRefused':
      return say('gate_refused', { detail: keptIn(language, e.data.detail) })
    case 'Sealed':
      return say('sealed', { n: e.data.items })
    case 'Released':
      return e.data.afterRevocation ? say('released_late') : say('released', { at: at(e.data.expiresAt) })
    case 'MessageSent':
      return say(`message.${e.data.from}`, { text: e.data.text })
    case 'Closed':
      return say('closed', { outcome: say(`outcome.${e.data.outcome}.short`) })
    case 'ClockFired':
      return say('clock', { clock: say.of('clock', e.data.clock.split(':')[0] ?? '') })
    default: {
      const { kind, data }: PlainEvent = e
      const key: keyof typeof timelineEn = sentenceOf(kind)
      return (say as (key: string, data: object) => string)(key, data)
    }
  }
}

type Silence = {
  readonly kind: string
  readonly instrument: string | null
  readonly from: string | null
  readonly until: string | null
}

function yes(is: boolean): 'yes' | 'no' {
  return is ? 'yes' : 'no'
}
