// The time as the server has it, and a word where this computer's clock is wrong: what is due is judged by it, what is signed is
// not.
import { when } from '../../words/when.ts'
import { isOther, skewFrom, WRONG_CLOCK_MS } from '../server-time.ts'
import { byId } from './dom.ts'
import { say } from './say.ts'

let skewMs = 0

export function now(): string {
  return new Date(Date.now() + skewMs).toISOString()
}

export function noticeServerTime(header: string | null): void {
  const skew = skewFrom(header)
  if (skew === null || !isOther(skew, skewMs)) return
  skewMs = skew
  showClock()
}

/** Also when another language was chosen. */
export function showClock(): void {
  const line = byId('clock')
  line.hidden = Math.abs(skewMs) < WRONG_CLOCK_MS
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const words = (at: number) => when(new Date(at).toISOString(), timeZone, say.language)
  const shown = Date.now()
  line.textContent = say('clock.wrong', { shown: words(shown), right: words(shown + skewMs) })
}
