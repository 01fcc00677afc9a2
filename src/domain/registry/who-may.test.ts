// Who may do what: every command against every kind of actor, by a table that is written here a second time, by hand.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, given, roadTo } from '../../../test/given.ts'
import { type Actor, employments, type Role, roles } from '../../kernel/actor.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import type { Command } from './command.ts'
import { mayIssue, permits } from './who-may.ts'

type Who = Role | 'tenant' | 'officer' | 'system' | 'gate'

const desk: Who[] = ['intake', 'analyst', 'counsel']
const legal: Who[] = ['analyst', 'counsel']

const may: Record<Command['type'], Who[]> = {
  receive: [...desk, 'system'],
  name_person: ['counsel', 'system'],
  unname_person: ['counsel'],
  take_into_lane: [...desk, 'approver', 'custodian', 'system'],
  settle_lane: [...desk, 'approver', 'custodian'],
  mark_emergency: [...desk, 'system'],
  drop_emergency: legal,
  record_danger: desk,
  confirm_emergency: [...legal, 'approver'],
  record_follow_up: legal,
  verify_consent: legal,
  revoke_consent: ['counsel', 'tenant'],
  import_open: legal,
  confirm_told: [...legal, 'approver'],
  file_reply: [...desk, 'system'],
  file_as_not_demand: desk,
  confirm_not_demand: desk,
  confirm_facts: desk,
  authenticate: legal,
  record_callback: desk,
  request_lookup: legal,
  record_lookup: ['gate'],
  record_assessment: [...legal, 'system'],
  determine: legal,
  file_challenge: ['counsel'],
  record_challenge_step: ['counsel'],
  record_clearance: ['counsel'],
  record_confirmation: legal,
  record_extension: ['counsel'],
  decide_production: ['counsel'],
  answer_worksheet: ['counsel'],
  record_narrowing_answer: legal,
  link_demand: desk,
  record_letter: [...legal, 'system'],
  record_redirect_answer: legal,
  record_withdrawal: [...desk, 'officer'],
  read_secrecy: legal,
  confirm_secrecy: [...legal, 'approver'],
  confirm_secrecy_end: ['counsel', 'approver'],
  confirm_secrecy_extension: [...legal, 'approver'],
  allow_contact: ['counsel'],
  confirm_allowed_contact: ['counsel', 'approver'],
  tell_allowed_contact: legal,
  end_secrecy: ['counsel', 'system'],
  record_secrecy_extension: ['counsel'],
  check_docket: legal,
  hold_late_notice: ['counsel'],
  skip_contact: [...legal, 'system'],
  repeat_notice: [...legal, 'system'],
  record_posted_notice: legal,
  escalate_notice: ['system'],
  settle_chain: ['system'],
  tell_contact_again: ['counsel'],
  leave_untold: ['counsel'],
  approve_redirect_exception: ['counsel', 'approver'],
  record_preservation: [...legal, 'custodian'],
  prolong_preservation: ['analyst', 'counsel'],
  request_hold: ['analyst', 'counsel'],
  record_hold: ['gate'],
  request_hold_end: ['analyst', 'counsel'],
  note_hold_end: ['custodian', 'counsel'],
  record_hold_end: ['gate'],
  note_answer: ['counsel'],
  extend_window: ['counsel'],
  ask_extension: [...legal, 'system'],
  send_notice: [...legal, 'system'],
  record_delivery: ['system'],
  record_undelivered: ['system'],
  settle_undelivered: ['analyst', 'counsel'],
  mark_notice_read: ['tenant'],
  record_answer: [...legal],
  read_messages: [...desk],
  ask_authority: ['counsel'],
  end_question: ['counsel'],
  answer_notice: ['tenant'],
  decide_objection: ['counsel'],
  overrule_objection: legal,
  withdraw_objection: ['tenant'],
  decide_objection_again: ['counsel'],
  tell_decided_again: ['system'],
  record_told_again: ['counsel'],
  prepare_authorisation: legal,
  sign_authorisation: ['approver'],
  // The program, where somebody who signed turns out to be tied.
  revoke_authorisation: ['approver', 'counsel', 'system'],
  record_collection: ['gate'],
  record_gate_refusal: ['gate'],
  sign_certificate: ['custodian'],
  record_sealed: ['gate'],
  record_released: ['gate'],
  note_late_release: ['counsel'],
  confirm_download: ['officer'],
  report_lost_key: ['officer'],
  recall_release: ['approver', 'counsel'],
  send_message: [...legal, 'officer'],
  close: legal,
  fire_clock: ['system'],
}

const forEmployees: Command['type'][] = [
  'ask_authority',
  'end_question',
  'answer_worksheet',
  'name_person',
  'unname_person',
  'settle_lane',
  'confirm_emergency',
  'verify_consent',
  'confirm_secrecy',
  'confirm_told',
  'confirm_secrecy_end',
  'confirm_secrecy_extension',
  'allow_contact',
  'confirm_allowed_contact',
  'decide_objection',
  'decide_objection_again',
  'record_told_again',
  'decide_production',
  'approve_redirect_exception',
  'extend_window',
  'hold_late_notice',
  'note_answer',
  'note_hold_end',
  'record_secrecy_extension',
  'file_challenge',
  'import_open',
  'leave_untold',
  'note_late_release',
  'record_challenge_step',
  'record_clearance',
  'record_confirmation',
  'record_extension',
  'sign_authorisation',
  'sign_certificate',
  'tell_contact_again',
]

const types = Object.keys(may) as Command['type'][]
const others = { tenant: cast.acme, officer: cast.officer, system: cast.clock, gate: cast.gate } as const

test('each command is for the roles of the table and for no other, employed or not', () => {
  assert.deepEqual(Object.keys(permits).sort(), [...types].sort())
  for (const type of types) {
    for (const role of roles) {
      for (const employment of employments) {
        const actor: Actor = { kind: 'staff', id: 'p', roles: [role], employment }
        const barred = employment === 'subcontractor' && forEmployees.includes(type)
        const code = !may[type].includes(role) ? 'not_allowed' : barred ? 'subcontractor_excluded' : null
        assert.equal(mayIssue(actor, type)?.code ?? null, code, `${employment} ${role} ${type}`)
      }
    }
    for (const [kind, actor] of Object.entries(others)) {
      const allowed = may[type].includes(kind as Who)
      assert.equal(mayIssue(actor, type) === null, allowed, `${kind} ${type}`)
    }
  }
})

test('an administrator and an auditor can do nothing to a demand', () => {
  for (const type of types) {
    for (const actor of [cast.root, cast.aud]) {
      const { decided } = given(roadTo('signedOnce')).when({ type } as Command, { by: actor })
      assert.ok(isRefusal(decided) && decided.code === 'not_allowed', `${actor.id} ${type}`)
    }
  }
})

test('a person without any role can do nothing', () => {
  for (const type of types)
    assert.equal(
      mayIssue({ kind: 'staff', id: 'p', roles: [], employment: 'employee' }, type)?.code,
      'not_allowed',
    )
})

test('a subcontractor who is made approver all the same cannot sign', () => {
  given(roadTo('prepared'))
    .when({ type: 'sign_authorisation', digest: 'd'.repeat(64), assertion: {} }, { by: cast.subApprover })
    .then({ code: 'subcontractor_excluded' })
})

test('more roles than one allow what any of them allows', () => {
  const both: Actor = { kind: 'staff', id: 'p', roles: ['auditor', 'custodian'], employment: 'employee' }
  assert.equal(mayIssue(both, 'sign_certificate'), null)
  assert.equal(mayIssue(both, 'determine')?.code, 'not_allowed')
})
