// The demand that is shown, and the newer one that waits at the side: nothing is replaced under the reader's hands.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import type { DemandPage } from '../../../api/desk/demand-page.ts'
import { actOf } from '../../../domain/turn/step-act.ts'
import { useCaughtUp, useChanges, useNudges } from '../api/changes.ts'
import { demandQuery, fetchDemand } from '../api/queries.ts'
import { hasUnsent } from '../shell/unsent.ts'
import { isOwnWrite } from './acts/own-writes.ts'
import { lineKeys } from './deciding/lines.ts'
import { hasOnlyLeft } from './departing.ts'

const READING_MS = 3_000

export function useLiveDemand(id: string) {
  const queries = useQueryClient()
  const query = useQuery({ ...demandQuery(id), refetchInterval: ({ state }) => pollMs(state.data) })
  const [newer, setNewer] = useState<DemandPage | null>(null)
  const shown = query.data
  const show = (page: DemandPage) => {
    setNewer(null)
    queries.setQueryData(demandQuery(id).queryKey, page)
  }
  const look = async () => {
    if (!shown) return
    const fresh = await fetchDemand(id).catch(() => null)
    // The grant has ended, or nobody answered: asking through the query shows which.
    if (!fresh) return void query.refetch()
    if (fresh.demand.version === shown.demand.version) {
      const now = { ...shown, ...besideTheStream(fresh) }
      if (JSON.stringify(now) !== JSON.stringify(shown)) queries.setQueryData(demandQuery(id).queryKey, now)
      return
    }
    if (fresh.demand.version < shown.demand.version || isOwnWrite(id, fresh.demand.version)) return
    // A form of a step that somebody took, or about lines that are no longer there, can only be refused.
    const isOver = shown.next.step !== fresh.next.step || lineKeys(shown.demand) !== lineKeys(fresh.demand)
    const idle = !hasUnsent() && (!isTheirs(shown) || isOver)
    if (isWaiting(shown) || idle || hasOnlyLeft(shown, fresh)) show(fresh)
    else setNewer(fresh)
  }
  useChanges(change => {
    if (change.id !== id || !shown || change.version <= shown.demand.version) return
    if (!isOwnWrite(id, change.version)) void look()
  })
  useNudges(demand => {
    if (demand === id) void look()
  })
  useCaughtUp(() => void look())
  // Somebody may be filling in a form by now: the text alone is brought under it.
  const textWaits = shown?.beingRead === true && !isBeingRead(shown)
  const lookNow = useEffectEvent(look)
  useEffect(() => {
    if (!textWaits) return
    const timer = setInterval(() => void lookNow(), READING_MS)
    return () => clearInterval(timer)
  }, [textWaits])
  const stillNewer = newer && shown && newer.demand.version > shown.demand.version ? newer : null
  return { query, shown, newer: stillNewer, adopt: () => newer && show(newer) }
}

/** Readings and leaves move on without a new event of the demand, so they are asked for; in milliseconds. */
function pollMs(page: DemandPage | undefined): number | false {
  if (!page || page.next.turn === 'nobody') return false
  if (isBeingRead(page)) return READING_MS
  return isWaiting(page) ? 5_000 : false
}

/** The paper is stored and acknowledged, its text is not there yet, and nobody has begun to fill in by hand. */
export function isBeingRead(page: DemandPage): boolean {
  const { demand, beingRead, draftFacts } = page
  return beingRead && demand.facts === null && draftFacts === null && demand.notDemand === null
}

/** What changes on the same version: what waits to leave, and what the reader has read. */
function besideTheStream({ departing = [], documents, beingRead, proposal }: DemandPage) {
  return { departing, documents, beingRead, proposal }
}

/** While the machine has its turn nobody is typing here: progress shows by itself. */
function isWaiting(page: DemandPage): boolean {
  return page.next.turn === 'gate' || page.next.turn === 'log' || page.next.turn === 'clock'
}

/** The reader has the next step: what stands in its form is under their hands, also before anything is typed. */
function isTheirs({ next, may, second }: DemandPage): boolean {
  const act = actOf(next.step)
  // The law is asked by itself, and the page of who waits for its answer goes on with it.
  return act !== null && next.step !== 'assess' && (second ?? null) === null && may.includes(act)
}

/** "Mara Lindqvist: Confirmed the facts." for each entry after a version. */
export function newsSince(page: DemandPage, version: number): string[] {
  return page.timeline.filter(entry => entry.version > version).map(entry => `${entry.who}: ${entry.says}`)
}
