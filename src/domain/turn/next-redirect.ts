// The steps of asking the customer first: set apart what the paper asks for, send the letter, wait for the agency.

import { sentence } from '../../kernel/message.ts'
import { isComeback } from '../../vocabulary/closed-lists.ts'
import { awaitedMatters, redirectAsked, redirectedMatters } from '../decision/redirect.ts'
import { whyCounsels } from '../decision/redirect-letter.ts'
import { waitsForHold } from '../preservation/hold-state.ts'
import { unpreserved } from '../preservation/preserve.ts'
import type { Demand } from '../registry/state.ts'
import type { Next } from './step.ts'

export function redirectStep(d: Demand, now: string): Next | null {
  if (redirectedMatters(d).some(m => isComeback(m.redirectAnswer?.outcome)))
    return {
      step: 'determine',
      turn: 'analyst',
      says: sentence('next.agency_came_back_us_decide'),
    }
  if (awaitedMatters(d).length === 0) return null
  const open = unpreserved(d, now).filter(m => m.redirectAnswer === null)
  if (open.length > 0 && open.every(m => waitsForHold(d, m)))
    return { step: 'preserve', turn: 'gate', says: sentence('next.gate_setting_apart_what_paper') }
  if (open.length > 0)
    return {
      step: 'preserve',
      turn: 'analyst',
      says: sentence('next.set_apart_what_paper_asks'),
    }
  // The national-security lane has no mail: it is asked in person.
  return d.named === null && !redirectAsked(d) ? letterStep(d) : null
}

function letterStep(d: Demand): Next {
  const step = 'redirect_letter'
  switch (whyCounsels(d)) {
    case 'secrecy':
      return {
        step,
        turn: 'counsel',
        says: sentence('letters.ask_agency_way_customer_secrecy'),
      }
    case 'narrow':
      return {
        step,
        turn: 'counsel',
        says: sentence('letters.paper_does_not_show_who'),
      }
    case null:
      return { step, turn: 'analyst', says: sentence('next.ask_agency_go_customer_send') }
  }
}

/** The customer is told before this is waited for: an agency that takes its time stops no term of telling. */
export function redirectWait(d: Demand): Next | null {
  return awaitedMatters(d).length > 0
    ? { step: 'redirect_answer', turn: 'agency', says: sentence('next.agency_asked_go_customer') }
    : null
}
