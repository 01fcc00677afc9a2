// Why an act that somebody may look for is not possible now: its guards, asked before anybody does it.

import { mustStandAside } from '../../desk-work/ties.ts'
import type { Sentence } from '../../kernel/message.ts'
import { type Refusal, sentencesOf } from '../../kernel/refusal.ts'
import { type Decision, decisions } from '../../vocabulary/closed-lists.ts'
import { mayRedirect } from '../arrival/letter.ts'
import { refuseAnyDecision, refuseDecision } from '../decision/choices.ts'
import { acts } from '../registry/acts.ts'
import { canBeDone } from '../registry/can.ts'
import type { Command } from '../registry/command.ts'
import type { Context } from '../registry/context.ts'
import type { Demand } from '../registry/state.ts'
import { mayIssue, permits } from '../registry/who-may.ts'

/** Acts that nobody does on the page of a demand: others' own, the program's, or those of a page beside it. */
const elsewhere = [
  'receive',
  'import_open',
  'file_reply',
  'answer_worksheet',
  'take_into_lane',
  'record_lookup',
  'record_hold',
  'record_hold_end',
  'record_gate_refusal',
  'record_released',
  'record_delivery',
  'record_undelivered',
  'repeat_notice',
  'settle_chain',
  'escalate_notice',
  'ask_extension',
  'mark_notice_read',
  'answer_notice',
  'withdraw_objection',
  'tell_decided_again',
  'confirm_download',
  'report_lost_key',
  'fire_clock',
] as const satisfies readonly Command['type'][]

type OnPage = Exclude<Command['type'], (typeof elsewhere)[number]>

/** Those of the page; of a decision also each kind of it, and of letters the one that asks the agency to go to the customer. */
export type Act = OnPage | `determine_${Decision}` | 'redirect_letter'

export type NotYet = Pick<Refusal, 'code' | 'cite'> & {
  readonly act: Act
  readonly detail: Sentence
  /** What can be done about it; null where that is to load again what was loaded just now. */
  readonly next: Sentence | null
}

type Asked = {
  readonly act: Act
  readonly type: Command['type']
  /** What else stands in its way than what does in the way of its command. */
  readonly more?: (d: Demand, c: Context) => Refusal | null
}

const onPage = (Object.keys(acts) as Command['type'][]).filter(
  (type): type is OnPage => !(elsewhere as readonly string[]).includes(type),
)

const asked: readonly Asked[] = onPage.flatMap((type): Asked[] => {
  if (type === 'determine') return [{ act: type, type, more: refuseAnyDecision }, ...decisions.map(decide)]
  const redirect: Asked = { act: 'redirect_letter', type, more: (d, c) => mayRedirect(d, d, c) }
  return type === 'record_letter' ? [{ act: type, type }, redirect] : [{ act: type, type }]
})

function decide(decision: Decision): Asked {
  return {
    act: `determine_${decision}`,
    type: 'determine',
    more: (d, c) => refuseDecision(decision, d, c),
  }
}

/**
 * Every act of a demand's page that would be refused to this reader, whatever was filled in: first what stands in its way for
 * everybody, then why this person is not the one. Empty words of a form are no reason, and are not told here.
 */
export function notYet(d: Demand, c: Context): NotYet[] {
  const refused = asked.flatMap(one => {
    const no = refusalOf(one, d, c)
    return no ? [{ act: one.act, no }] : []
  })
  const whole = refused.some(r => r.act === 'determine')
  return refused.filter(r => !(whole && isOneDecision(r.act))).map(({ act, no }) => said(act, no))
}

function isOneDecision(act: Act): boolean {
  return act.startsWith('determine_')
}

function said(act: Act, refusal: Refusal): NotYet {
  const { code, cite } = refusal
  const { detail, next } = sentencesOf(refusal)
  const reload = next.key === 'borders.reload_demand' || next.key === 'borders.reload_page'
  return { act, code, detail, next: reload ? null : next, ...(cite === undefined ? {} : { cite }) }
}

function refusalOf(one: Asked, d: Demand, c: Context): Refusal | null {
  if (permits[one.type].gate) return blocked(one, d, byGate(c))
  const role = mayIssue(c.actor, one.type)
  return role ? (blocked(one, d, anybody(one.type, c)) ?? role) : blocked(one, d, c)
}

function blocked({ type, more }: Asked, d: Demand, c: Context): Refusal | null {
  return (c.standsAside ? mustStandAside() : null) ?? canBeDone(type, d, c) ?? more?.(d, c) ?? null
}

/** Somebody who has every role that the act asks for, and did nothing here before. */
function anybody(type: Command['type'], c: Context): Context {
  return { ...c, actor: { kind: 'staff', id: '', roles: permits[type].staff, employment: 'employee' } }
}

function byGate(c: Context): Context {
  return { ...c, actor: { kind: 'gate', id: '' }, standsAside: false }
}
