// Why an act that somebody may look for is not possible now: what `decide` itself would answer, asked before anybody does it.
import { permits } from './actor.ts'
import { type Act, attempts } from './attempts.ts'
import type { Command } from './command.ts'
import { type Context, decide } from './decide.ts'
import { isRefusal, type Refusal, refuse } from './refusal.ts'
import type { Demand } from './state.ts'

export type NotYet = Pick<Refusal, 'code' | 'detail' | 'cite'> & {
  readonly act: Act
  /** What can be done about it; null where that is to load again what was loaded just now. */
  readonly next: string | null
}

/**
 * Every act of a demand's page that would be refused to this reader, whatever was filled in: first what stands in its way for
 * everybody, then why this person is not the one. Empty words of a form are no reason, and are not told here.
 */
export function notYet(d: Demand, c: Context): NotYet[] {
  const refused = (Object.keys(attempts) as Act[]).flatMap(act => {
    const no = refusalOf(act, d, c)
    return no ? [{ act, no }] : []
  })
  const whole = refused.some(r => r.act === 'determine')
  return refused.filter(r => !(whole && isOneDecision(r.act))).map(({ act, no }) => said(act, no))
}

function isOneDecision(act: Act): boolean {
  return act.startsWith('determine_')
}

function said(act: Act, { code, detail, next, cite }: Refusal): NotYet {
  const reload = next === 'Reload the demand.' || next === 'Reload the page.'
  return { act, code, detail, next: reload ? null : next, ...(cite === undefined ? {} : { cite }) }
}

function refusalOf(act: Act, d: Demand, c: Context): Refusal | null {
  const tries = attempts[act](d, c)
  if (tries === null) return noCustomer()
  const isGates = tries.some(t => permits[t.type].gate)
  const own = firstRefusal(act, tries, d, isGates ? byGate(c) : c)
  const barredByRole = own?.code === 'not_allowed' || own?.code === 'subcontractor_excluded'
  return barredByRole ? (firstRefusal(act, tries, d, anybody(tries, c)) ?? own) : own
}

/** Null where one of them would be taken, or would be but for what a person fills in. */
function firstRefusal(act: Act, tries: readonly Command[], d: Demand, c: Context): Refusal | null {
  let first: Refusal | null = null
  for (const command of tries) {
    const decided = decide(command, d, c)
    if (!isRefusal(decided) || isOfTheForm(act, decided)) return null
    first ??= decided
  }
  return first
}

function isOfTheForm(act: Act, { code }: Refusal): boolean {
  if (act === 'confirm_facts') return code === 'invalid_input' || code === 'facts_incomplete'
  // Of a line every ground was tried: what is left is the line's own.
  return code === 'invalid_input' && !act.startsWith('determine')
}

/** Somebody who has every role that the act asks for, and did nothing here before. */
function anybody([command]: readonly Command[], c: Context): Context {
  const roles = command ? permits[command.type].staff : []
  return { ...c, actor: { kind: 'staff', id: '', roles, employment: 'employee' } }
}

function byGate(c: Context): Context {
  return { ...c, actor: { kind: 'gate', id: '' }, standsAside: false }
}

function noCustomer(): Refusal {
  return refuse(
    'wrong_stage',
    'No customer of ours is known to be concerned yet.',
    'The look-up of the accounts says who is.',
  )
}
