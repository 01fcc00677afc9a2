// The steps of keeping data that nobody is given: set them apart, keep them for longer, hear in time that they are let go.
import { waitsForHold } from './hold-state.ts'
import { isKeeping, keepingBinds, keepTerm, keptLines, mattersToKeep, reminderAt } from './keeping.ts'
import type { Next } from './next.ts'
import { unpreserved } from './preserve.ts'
import { type Demand, findLine, type Matter, matterOf, openLines } from './state.ts'

/** What an order or a pack has kept: nothing else of it is more urgent, for what is deleted meanwhile is gone. */
export function keepingStep(d: Demand, now: string): Next | null {
  const ordered = new Set(mattersToKeep(d).map(m => m.id))
  const open = unpreserved(d, now).filter(m => ordered.has(m.id) && !isRedirectedAlone(d, m))
  if (open.length === 0) return null
  if (open.every(m => waitsForHold(d, m)))
    return { step: 'preserve', turn: 'gate', says: 'The gate is setting apart what the paper asks for.' }
  return {
    step: 'preserve',
    turn: 'analyst',
    says: open.every(m => m.preserved)
      ? 'What is set apart has to be kept for longer: set it apart again until the new day.'
      : 'The law has these data kept: set them apart. Nothing is given by it.',
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
        says: 'What is kept is let go soon: record what the authority sent about it, or let its day pass.',
      }
    : {
        step: 'keep',
        turn: 'clock',
        says: 'The data are kept. They are let go on the last day, unless the authority lengthens its order or asks for them.',
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
