// Keeps the queue still: changes show inside their row at once, but rows move only when the reader asks, or is elsewhere.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { QueueRow } from '../../../api/desk/queue.ts'

export type StillRow = { readonly row: QueueRow; readonly updated: boolean; readonly gone: boolean }

type Held = { readonly key: string; readonly rows: readonly QueueRow[] }

/** `key` names the list (view and filter): another list is shown at once. `onHand` says that the reader is inside the list. */
export function useStillRows(key: string, fresh: readonly QueueRow[] | undefined, onHand: boolean) {
  const [held, setHeld] = useState<Held | null>(null)
  const current = held?.key === key ? held.rows : null
  const waiting = useMemo(() => (current && fresh ? countMoves(current, fresh) : 0), [current, fresh])
  const adopt = () => setHeld(fresh ? { key, rows: fresh } : null)
  const latest = useRef(adopt)
  latest.current = adopt
  useEffect(() => {
    if (!fresh) return
    const more = current !== null && isLonger(current, fresh)
    if (current === null || more || (waiting > 0 && !onHand)) latest.current()
  }, [fresh, current, waiting, onHand])
  const rows = useMemo(() => merge(current ?? fresh ?? [], fresh ?? []), [current, fresh])
  const arrived = useMemo(() => (current && fresh ? newTo(current, fresh) : []), [current, fresh])
  return { rows, waiting, arrived, adopt }
}

/** Rows that the held list does not have, among those that it could show: below its end are only further pages. */
export function newTo(held: readonly QueueRow[], fresh: readonly QueueRow[]): QueueRow[] {
  const known = new Set(held.map(r => r.id))
  const end = fresh.findLastIndex(r => known.has(r.id))
  return fresh.filter((r, i) => !known.has(r.id) && i <= Math.max(end, 0))
}

/** The held order with the fresh content. A row that left the list stays in its place until the reader lets go. */
export function merge(held: readonly QueueRow[], fresh: readonly QueueRow[]): StillRow[] {
  const byId = new Map(fresh.map(row => [row.id, row]))
  return held.map(old => {
    const row = byId.get(old.id)
    return {
      row: row ?? old,
      updated: row !== undefined && row.version !== old.version,
      gone: row === undefined,
    }
  })
}

/** How many rows would appear, vanish or change place. */
export function countMoves(held: readonly QueueRow[], fresh: readonly QueueRow[]): number {
  const heldIds = new Set(held.map(r => r.id))
  const freshIds = new Set(fresh.map(r => r.id))
  const appeared = fresh.filter(r => !heldIds.has(r.id)).length
  const vanished = held.filter(r => !freshIds.has(r.id)).length
  const before = held.filter(r => freshIds.has(r.id))
  const after = fresh.filter(r => heldIds.has(r.id))
  return appeared + vanished + before.filter((r, i) => after[i]?.id !== r.id).length
}

/** True where only further pages were added below. */
function isLonger(held: readonly QueueRow[], fresh: readonly QueueRow[]): boolean {
  return fresh.length > held.length && held.every((row, i) => fresh[i]?.id === row.id)
}
