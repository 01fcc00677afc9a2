// What a person could send of each act that the page of a demand offers, filled in as well as its form could be: `decide` is asked with
// these whether it would be taken now (not-yet.ts). No rule stands here; words that a person would write are a dash.

import { anyDecision, decided, NO_LINE } from './attempts-at-lines.ts'
import {
  attemptsUnderSecrecy,
  letter,
  minuteAfter,
  type OfMatters,
  ofEach,
  paper,
  today,
  WORDS,
} from './attempts-under-secrecy.ts'
import type { Command, CommandOf } from './command.ts'
import type { Context } from './decide.ts'
import type { ConfirmedFacts } from './facts.ts'
import { coveredParts } from './secrecy-state.ts'
import { type Demand, openLateRelease, openLines, releasingLines } from './state.ts'
import { dueAtOf } from './suspension.ts'
import type { WhichLetter } from './undelivered-state.ts'
import type { Decision } from './vocabulary.ts'

/** Commands that nobody gives on the page of a demand: others' own, the program's, or those of a page beside it. */
type Elsewhere =
  | 'receive'
  | 'import_open'
  | 'file_reply'
  | 'answer_worksheet'
  | 'take_into_lane'
  | 'record_lookup'
  | 'record_hold'
  | 'record_hold_end'
  | 'record_gate_refusal'
  | 'record_released'
  | 'record_delivery'
  | 'record_undelivered'
  | 'repeat_notice'
  | 'settle_chain'
  | 'escalate_notice'
  | 'ask_extension'
  | 'mark_notice_read'
  | 'answer_notice'
  | 'confirm_download'
  | 'fire_clock'

export type Act = Exclude<Command['type'], Elsewhere> | `determine_${Decision}` | 'redirect_letter'

type Filling = (d: Demand, c: Context) => readonly Command[]

const NEVER = '9999-12-31T00:00:00.000Z'

const unwritten: ConfirmedFacts = {
  papers: [],
  asks: [],
  instrument: '',
  authorityName: '',
  country: '',
  body: '',
  officer: { name: null, mail: null, phone: null },
  reference: null,
  issuedOn: null,
  dueAt: null,
  purpose: '',
  secrecy: { kind: 'none', instrument: null, passage: null, from: null, until: null },
  answers: {},
}

/** Each of a list, or one that names none of it: the rule then says that there is none. */
export function ofSome<T>(list: readonly T[], none: T): readonly T[] {
  return list.length > 0 ? list : [none]
}

function followed(c: Context): CommandOf<'record_challenge_step'>[] {
  const step = { type: 'record_challenge_step', challenge: '', on: today(c), document: null, note: WORDS }
  return [
    { ...step, type: 'record_challenge_step', step: 'ruling', result: 'denied' },
    { ...step, type: 'record_challenge_step', step: 'appeal', result: null },
  ]
}

export const attempts: Record<Act, Filling | OfMatters> = {
  ...decided,
  settle_lane: () => [{ type: 'settle_lane', outcome: 'here', paperKept: WORDS }],
  name_person: () => [{ type: 'name_person', person: '', note: WORDS }],
  unname_person: d =>
    ofSome(d.named ?? [], '').map(person => ({ type: 'unname_person', person, note: WORDS })),
  mark_emergency: () => [{ type: 'mark_emergency', source: 'person', voluntary: true, note: WORDS }],
  drop_emergency: () => [{ type: 'drop_emergency', reason: WORDS }],
  record_danger: d => [
    {
      type: 'record_danger',
      danger: 'death',
      who: WORDS,
      what: WORDS,
      imminence: 'now',
      whyNow: WORDS,
      help: 'other',
      howItHelps: WORDS,
      minimum: (d.facts?.asks[0]?.categories.slice(0, 1) ?? []).map(category => ({
        category,
        reason: WORDS,
      })),
      content: WORDS.repeat(40),
    },
  ],
  confirm_emergency: () => [
    { type: 'confirm_emergency', supervisor: WORDS, contact: WORDS, outcome: 'confirmed', note: WORDS },
  ],
  record_follow_up: () => [{ type: 'record_follow_up', outcome: 'received', reference: WORDS, note: WORDS }],
  verify_consent: ofEach(m => ({
    type: 'verify_consent',
    matter: m.id,
    consent: m.consent?.consent ?? '',
    evidence: 'call_to_directory',
    who: WORDS,
    note: WORDS,
  })),
  revoke_consent: ofEach(m => ({ type: 'revoke_consent', matter: m.id, why: WORDS })),
  confirm_told: ofEach(m => ({ type: 'confirm_told', matter: m.id, found: 'as_recorded', note: WORDS })),
  file_as_not_demand: () => [{ type: 'file_as_not_demand', reason: 'misdirected', note: WORDS }],
  confirm_not_demand: () => [{ type: 'confirm_not_demand', note: WORDS }],
  confirm_facts: d => [{ type: 'confirm_facts', facts: d.facts ?? unwritten, changed: [] }],
  authenticate: () => [
    { type: 'authenticate', authority: '', officer: null, checks: [], callbackNeeded: true },
  ],
  record_callback: () => [
    {
      type: 'record_callback',
      contact: WORDS,
      outcome: 'confirmed',
      fingerprintConfirmed: true,
      note: WORDS,
    },
  ],
  request_lookup: () => [{ type: 'request_lookup', lookup: '{"id":""}', assertion: null }],
  record_assessment: d => [
    {
      type: 'record_assessment',
      asOf: d.received.receivedAt.slice(0, 10),
      packs: [],
      lines: [],
      notice: '',
      deadline: null,
      answer: null,
    },
  ],
  determine: anyDecision,
  file_challenge: (d, c) =>
    d.matters.length === 0
      ? null
      : (['production', 'secrecy'] as const).map(about => ({
          type: 'file_challenge',
          challengeKind: 'motion_to_quash_or_modify',
          about,
          matters: d.matters.map(m => m.id),
          forum: WORDS,
          filedOn: today(c),
          deadline: null,
          law: null,
          document: null,
          note: WORDS,
        })),
  record_challenge_step: (d, c) =>
    ofSome(
      d.challenges.map(x => x.id),
      '',
    ).flatMap(challenge => followed(c).map(step => ({ ...step, challenge }))),
  record_extension: ofEach((m, _, c) => ({
    type: 'record_extension',
    matters: [m.id],
    until: minuteAfter(c),
    grantedBy: WORDS,
    document: null,
  })),
  record_clearance: (_, c) => [
    { type: 'record_clearance', outcome: 'cleared', on: today(c), note: WORDS, document: null },
  ],
  decide_production: d =>
    ofSome(
      d.challenges.map(x => x.id),
      '',
    ).map(challenge => ({ type: 'decide_production', challenge, decision: 'produce', why: WORDS })),
  record_narrowing_answer: d =>
    ofSome(openLines(d), NO_LINE).map(({ ask, category, account }) => ({
      type: 'record_narrowing_answer',
      ask,
      category,
      account,
      agreed: true,
      note: WORDS,
    })),
  link_demand: () => [{ type: 'link_demand', demand: '', reference: WORDS, relation: 'renews' }],
  record_letter: () => [{ type: 'record_letter', matter: null, letter: letter('message') }],
  redirect_letter: () => [{ type: 'record_letter', matter: null, letter: letter('redirect') }],
  record_redirect_answer: () => [
    { type: 'record_redirect_answer', outcome: 'withdrawn', note: WORDS, exception: null },
  ],
  record_withdrawal: (_, c) => [
    {
      type: 'record_withdrawal',
      how: 'telephone',
      from: WORDS,
      on: today(c),
      note: WORDS,
      document: null,
      asks: [],
      accounts: [],
    },
  ],
  ...attemptsUnderSecrecy,
  skip_contact: ofEach(m => ({
    type: 'skip_contact',
    matter: m.id,
    contact: '',
    why: 'left',
    note: WORDS,
  })),
  tell_contact_again: ofEach(m =>
    ofSome(
      m.skipped.map(s => s.contact),
      '',
    ).map(contact => ({ type: 'tell_contact_again', matter: m.id, contact, note: WORDS })),
  ),
  leave_untold: ofEach(m => ({ type: 'leave_untold', matter: m.id, note: WORDS })),
  record_posted_notice: ofEach((m, _, c) => ({
    type: 'record_posted_notice',
    matter: m.id,
    postedOn: today(c),
    to: WORDS,
    note: WORDS,
  })),
  approve_redirect_exception: d =>
    ofSome(
      d.matters.filter(m => m.redirectException !== null).map(m => [m.id]),
      [],
    ).map(matters => ({ type: 'approve_redirect_exception', matters })),
  record_preservation: ofEach(m => ({
    type: 'record_preservation',
    matters: [m.id],
    where: WORDS,
    until: null,
    note: WORDS,
  })),
  prolong_preservation: (_, c) => [
    { type: 'prolong_preservation', how: 'extended', on: today(c), note: WORDS, document: null },
  ],
  request_hold: ofEach((m, _, c) => ({
    type: 'request_hold',
    hold: '',
    text: WORDS,
    assertion: null,
    matters: [m.id],
    until: today(c),
  })),
  note_hold_end: d =>
    ofSome(
      d.holds.map(h => h.id),
      '',
    ).map(hold => ({ type: 'note_hold_end', hold, note: WORDS })),
  request_hold_end: d =>
    ofSome(
      d.holds.map(h => h.id),
      '',
    ).map(hold => ({ type: 'request_hold_end', hold, id: '', text: WORDS, assertion: null })),
  note_answer: ofEach(m => ({ type: 'note_answer', matter: m.id, note: WORDS })),
  extend_window: ofEach((m, d) => ({
    type: 'extend_window',
    matter: m.id,
    windowEndsAt: dueAtOf(d, m.id) ?? NEVER,
    reason: WORDS,
  })),
  send_notice: ofEach((m, _, c) => ({
    type: 'send_notice',
    matter: m.id,
    copy: paper,
    letter: letter('notice', 'tenant'),
    contact: '',
    windowEndsAt: NEVER,
    code: '',
    withheld: coveredParts(m, c.now),
  })),
  record_answer: ofEach((m, _, c) => ({
    type: 'record_answer',
    matter: m.id,
    answer: 'needs_time',
    text: WORDS,
    taken: { how: 'telephone', from: WORDS, on: today(c) },
  })),
  read_messages: () => [{ type: 'read_messages', note: WORDS }],
  decide_objection: ofEach(m => ({
    type: 'decide_objection',
    matter: m.id,
    decision: 'overruled',
    reason: WORDS,
  })),
  prepare_authorisation: (d, c) => [
    {
      type: 'prepare_authorisation',
      authorisation: '',
      digest: '',
      lines: releasingLines(d),
      expiresAt: minuteAfter(c),
    },
  ],
  sign_authorisation: d => [
    { type: 'sign_authorisation', digest: d.authorisation?.digest ?? '', assertion: null },
  ],
  revoke_authorisation: d => [
    { type: 'revoke_authorisation', digest: d.authorisation?.digest ?? '', reason: WORDS },
  ],
  record_collection: (d, c) => [
    {
      type: 'record_collection',
      digest: d.authorisation?.digest ?? '',
      collection: '',
      parts: [],
      quarantined: 0,
      duplicates: 0,
      startedAt: c.now,
      endedAt: c.now,
    },
  ],
  sign_certificate: () => [{ type: 'sign_certificate', document: paper, statement: WORDS }],
  record_sealed: d => [
    {
      type: 'record_sealed',
      digest: d.authorisation?.digest ?? '',
      sha256: '',
      manifestRoot: '',
      size: 0,
      items: 0,
      file: '',
    },
  ],
  note_late_release: d => [
    { type: 'note_late_release', digest: openLateRelease(d)?.digest ?? '', note: WORDS },
  ],
  settle_undelivered: d =>
    ofSome<WhichLetter>(
      d.undelivered.map(({ about, kind }) => ({ about, kind })),
      { about: '', kind: 'message' },
    ).map(of => ({ type: 'settle_undelivered', ...of, how: 'not_needed', on: null, note: WORDS })),
  send_message: () => [{ type: 'send_message', text: WORDS }],
  close: () => [{ type: 'close', outcome: 'complied', process: '' }],
}
