// Clocks: deadlines that act by themselves. Computed from state after every event; the store keeps them as rows.
import { isAuthenticated } from './authenticate.ts'
import type { Policy } from './decide.ts'
import { countedAnewAt, type Demand, dayIsOver, liveAuthorisation } from './state.ts'

export type Deadline = {
  /** kind:id, unique within the demand. */
  readonly clock: string
  readonly dueAt: string
  /** What happens at zero, as the queue says it. */
  readonly what: string
}

const DAY = 86_400_000

export function deadlines(d: Demand, policy: Policy): Deadline[] {
  if (d.notDemand) return []
  return [
    ...productionClock(d),
    ...d.matters.flatMap(m => matterClocks(d, m)),
    ...authorisationClock(d),
    ...downloadClock(d, policy),
  ]
}

function productionClock(d: Demand): Deadline[] {
  const dueAt = d.facts?.dueAt ?? d.assessment?.deadline?.dueAt
  if (!dueAt || d.released || d.closed) return []
  return [
    {
      clock: 'production:order',
      dueAt,
      what: isAuthenticated(d) ? 'the order is overdue' : 'the term of the paper ends',
    },
  ]
}

function matterClocks(d: Demand, m: Demand['matters'][number]): Deadline[] {
  const clocks: Deadline[] = []
  if (m.notice && !m.windowEnded && !d.closed) {
    clocks.push({ clock: `window:${m.id}`, dueAt: m.notice.windowEndsAt, what: 'the window to object ends' })
  }
  const anew = countedAnewAt(m)
  if (anew)
    clocks.push({
      clock: `secrecy_roll:${m.id}`,
      dueAt: anew,
      what: 'the secrecy is counted for the next half-year',
    })
  if (m.secrecy?.until) {
    const over = dayIsOver(m.secrecy.until)
    clocks.push({
      clock: `secrecy:${m.id}`,
      dueAt: over,
      what: 'secrecy ends and the notice goes out',
    })
    const warn = new Date(Date.parse(over) - 14 * DAY).toISOString()
    if (m.reading && warn > m.reading.at) {
      clocks.push({
        clock: `secrecy_warning:${m.id}`,
        dueAt: warn,
        what: 'the docket is checked for an extension',
      })
    }
  }
  return clocks
}

function authorisationClock(d: Demand): Deadline[] {
  const a = liveAuthorisation(d)
  return a && !d.releaseLogged
    ? [{ clock: `authorisation:${a.digest}`, dueAt: a.expiresAt, what: 'the authorisation expires' }]
    : []
}

function downloadClock(d: Demand, _policy: Policy): Deadline[] {
  if (!d.released || d.downloaded) return []
  return [{ clock: 'download:package', dueAt: d.released.expiresAt, what: 'the download expires' }]
}
