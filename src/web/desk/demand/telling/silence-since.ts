// Whether what the recorded answer says of silence is still so: orders are read, and end, after the law was asked.
import type { Demand } from '../../../../domain/registry/state.ts'
import { recordedLines } from '../paper/recorded.ts'

/** A tenant's silence, as two people read it, is not the one of the answer: who goes by the answer tells too early or too late. */
export function silenceMoved(demand: Demand): boolean {
  const notices = (recordedLines(demand) ?? []).map(line => line.answer.notice)
  if (notices.length === 0) return false
  const said = new Set(notices.filter(n => n.value === 'prohibited').map(n => n.until))
  return demand.matters.some(m => {
    if (m.secrecy) return !said.has(m.secrecy.until)
    return said.size > 0 && (m.reading === null ? m.secrecyLookedAt !== null : m.readingConfirmedBy !== null)
  })
}
