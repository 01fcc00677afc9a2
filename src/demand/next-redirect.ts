// The steps of asking the customer first: set apart what the paper asks for, send the letter, wait for the agency.
import { waitsForHold } from './hold-state.ts'
import type { Next } from './next.ts'
import { unpreserved } from './preserve.ts'
import { awaitedMatters, redirectAsked, redirectedMatters } from './redirect.ts'
import { whyCounsels } from './redirect-letter.ts'
import type { Demand } from './state.ts'
import { isComeback } from './vocabulary.ts'

export function redirectStep(d: Demand, now: string): Next | null {
  if (redirectedMatters(d).some(m => isComeback(m.redirectAnswer?.outcome)))
    return {
      step: 'determine',
      turn: 'analyst',
      says: 'The agency came back to us: decide the redirected lines.',
    }
  if (awaitedMatters(d).length === 0) return null
  const open = unpreserved(d, now).filter(m => m.redirectAnswer === null)
  if (open.length > 0 && open.every(m => waitsForHold(d, m)))
    return { step: 'preserve', turn: 'gate', says: 'The gate is setting apart what the paper asks for.' }
  if (open.length > 0)
    return {
      step: 'preserve',
      turn: 'analyst',
      says: 'Set apart what the paper asks for, then ask the agency to go to the customer.',
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
        says: 'Ask the agency for a way to the customer that the secrecy leaves open: counsel sends the letter.',
      }
    case 'narrow':
      return {
        step,
        turn: 'counsel',
        says: 'The paper does not show who the customer is: counsel asks the agency to narrow it.',
      }
    case null:
      return { step, turn: 'analyst', says: 'Ask the agency to go to the customer: send the letter.' }
  }
}

/** The customer is told before this is waited for: an agency that takes its time stops no term of telling. */
export function redirectWait(d: Demand): Next | null {
  return awaitedMatters(d).length > 0
    ? { step: 'redirect_answer', turn: 'agency', says: 'The agency was asked to go to the customer.' }
    : null
}
