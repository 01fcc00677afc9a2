// Server-sent events: which demands changed. One connection per window, whatever the number of listeners.
import { useEffect, useRef, useSyncExternalStore } from 'react'

export type Change = { readonly id: string; readonly version: number }

const listeners = new Set<(change: Change) => void>()
const nudged = new Set<(demand: string | null) => void>()
const back = new Set<() => void>()
const watchers = new Set<() => void>()
let source: EventSource | null = null
let live = false
let wasLive = false

/** Calls back for each change of any demand while the component is shown. */
export function useChanges(onChange: (change: Change) => void): void {
  const latest = useRef(onChange)
  latest.current = onChange
  useEffect(() => {
    const listener = (change: Change) => latest.current(change)
    listeners.add(listener)
    open()
    return () => {
      listeners.delete(listener)
    }
  }, [])
}

/** Something beside a demand is new (comments, tasks, whose it is), or, with null, something for this person. */
export function useNudges(onNudge: (demand: string | null) => void): void {
  const latest = useRef(onNudge)
  latest.current = onNudge
  useEffect(() => {
    const listener = (demand: string | null) => latest.current(demand)
    nudged.add(listener)
    open()
    return () => {
      nudged.delete(listener)
    }
  }, [])
}

/** Calls back when the connection is there again: what changed meanwhile was told to nobody here. */
export function useCaughtUp(onBack: () => void): void {
  const latest = useRef(onBack)
  latest.current = onBack
  useEffect(() => {
    const listener = () => latest.current()
    back.add(listener)
    return () => {
      back.delete(listener)
    }
  }, [])
}

/** False while the connection is down: then what is shown may be old, and the desk says so. */
export function useLive(): boolean {
  return useSyncExternalStore(
    watch => {
      watchers.add(watch)
      return () => watchers.delete(watch)
    },
    () => live,
  )
}

function open(): void {
  if (source) return
  source = new EventSource('/api/changes')
  source.addEventListener('open', () => {
    const again = wasLive && !live
    wasLive = true
    setLive(true)
    if (again) for (const listener of back) listener()
  })
  source.addEventListener('error', () => {
    setLive(false)
    if (source?.readyState === EventSource.CLOSED) reopenLater()
  })
  source.addEventListener('changed', event => {
    const change = parseChange(event.data)
    if (change) for (const listener of listeners) listener(change)
  })
  source.addEventListener('work', event => {
    const { demand } = JSON.parse(event.data) as { demand: string | null }
    for (const listener of nudged) listener(demand)
  })
}

/** The browser reconnects by itself after a lost connection, but not after an answer that is no event stream. */
function reopenLater(): void {
  source = null
  setTimeout(open, 10_000)
}

function setLive(value: boolean): void {
  if (live === value) return
  live = value
  for (const watch of watchers) watch()
}

function parseChange(data: unknown): Change | null {
  if (typeof data !== 'string') return null
  const value: unknown = JSON.parse(data)
  if (typeof value !== 'object' || value === null || !('id' in value) || !('version' in value)) return null
  return typeof value.id === 'string' && typeof value.version === 'number'
    ? { id: value.id, version: value.version }
    : null
}
