// The steps of keeping data that nobody is given: set them apart, keep them for longer, hear in time that they are let go.
import { sentence } from '../../kernel/message.ts'
import { waitsForHold } from '../preservation/hold-state.ts'
import {
  isKeeping,
  keepingBinds,
  keepTerm,
  keptLines,
  mattersToKeep,
  reminderAt,
} from '../preservation/keeping.ts'
import { unpreserved } from '../preservation/preserve.ts'
import { type Demand, findLine, type Matter, matterOf, openLines } from '../registry/state.ts'
import type { Next } from './step.ts'

/** What an order or a pack has kept: nothing else of it is more urgent, for what is deleted meanwhile is gone. */
export function keepingStep(d: Demand, now: string): Next | null {
  const ordered = new Set(mattersToKeep(d).map(m => m.id))
  const open = unpreserved(d, now).filter(m => ordered.has(m.id) && !isRedirectedAlone(d, m))
  if (open.length === 0) return null
  if (open.every(m => waitsForHold(d, m)))
    return { step: 'preserve', turn: 'gate', says: sentence('next.gate_setting_apart_what_paper') }
  return {
    step: 'preserve',
    turn: 'analyst',
    says: open.every(m => m.preserved)
      ? sentence('keeping.what_set_apart_kept_longer')
      : sentence('keeping.law_these_data_kept_set'),
  }
}

/** Kept until its day: whose move it is meanwhile. */
export function keptStep(d: Demand, now: string): Next | null {
  if (!isKeeping(d)) return null
  const kept = d.matters.filter(m => keepingBinds(d, m, now))
  if (kept.length === 0) return null
  const soon = kept.some(m => (reminderAt(d, m) ?? '9999') <= now && !isEndless(d, m))
  return soon
    ? {
        step: 'keep',
        turn: 'analyst',
        says: sentence('keeping.what_kept_let_go_soon'),
      }
    : {
        step: 'keep',
        turn: 'clock',
        says: sentence('keeping.data_kept_they_let_go'),
      }
}

function isEndless(d: Demand, m: Matter): boolean {
  return keepTerm(d, m)?.endless ?? false
}

/** Asking the customer first has its own step, beside its letter. */
function isRedirectedAlone(d: Demand, m: Matter): boolean {
  const mine = openLines(d).filter(l => matterOf(d, l)?.id === m.id)
  return (
    !keptLines(d).some(l => matterOf(d, l)?.id === m.id) &&
    mine.some(l => findLine(d.lines, l)?.decision === 'redirect')
  )
}
