// Each time of a page in the reader's own zone beside the provider's: nobody far away should have to count hours, or read two
// days for one. The page says the provider's without it.
import { asLanguage, localeOf } from '../../words/languages.ts'
import { say } from '../sign-in/script-words.ts'

/** Adds to each `time` (`data-zone`: the zone in which it stands), where the reader's clock shows another. */
export function addLocalTimes(): void {
  for (const shown of document.querySelectorAll<HTMLTimeElement>('time[data-zone]')) {
    const at = new Date(shown.dateTime)
    const [here, there] = [clock(at), clock(at, shown.dataset.zone)]
    if (here === there) continue
    const own = document.createElement('span')
    own.className = 'quiet'
    own.textContent = ` (${say('time.here', { time: words(at) })})`
    shown.append(own)
  }
}

function clock(at: Date, timeZone?: string): string {
  const options = { dateStyle: 'short', timeStyle: 'short', ...(timeZone ? { timeZone } : {}) } as const
  return new Intl.DateTimeFormat('en-GB', options).format(at)
}

function words(at: Date): string {
  return new Intl.DateTimeFormat(localeOf(asLanguage(document.documentElement.lang) ?? 'en'), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).format(at)
}
