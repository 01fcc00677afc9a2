// Server-sent events: which demands changed. One connection per browser, whatever the number of tabs and listeners.
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { oneStream } from '../../one-stream.ts'

export type Change = { readonly id: string; readonly version: number }

const listeners = new Set<(change: Change) => void>()
const nudged = new Set<(demand: string | null) => void>()
const back = new Set<() => void>()
const broken = new Set<() => void>()
const watchers = new Set<() => void>()
/** What the installation does not do, in words of the stream; one text, so that it is the same while it is the same. */
let stopped = ''
let listening = false
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

/** Calls back whenever the connection breaks off: the server ends it with the session. The answer stops it. */
export function onBrokenOff(callBack: () => void): () => void {
  broken.add(callBack)
  return () => broken.delete(callBack)
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

/** What the installation does not do just now (server/process/stopped.ts), as the last sign of life had it. */
export function useStopped(): readonly string[] {
  const said = useSyncExternalStore(
    watch => {
      watchers.add(watch)
      return () => watchers.delete(watch)
    },
    () => stopped,
  )
  return said === '' ? [] : said.split(' ')
}

function open(): void {
  if (listening) return
  listening = true
  const stream = { url: '/api/changes', events: ['alive', 'changed', 'work'], lasting: ['alive'] }
  oneStream(stream, {
    onOpen: () => {
      const again = wasLive
      onThere()
      if (again) for (const listener of back) listener()
    },
    onThere,
    onBroken: () => {
      setLive(false)
      for (const callBack of broken) callBack()
    },
    onEvent,
  })
}

function onThere(): void {
  wasLive = true
  setLive(true)
}

function onEvent(name: string, data: string): void {
  if (name === 'alive') setStopped(data)
  else if (name === 'work') {
    const { demand } = JSON.parse(data) as { demand: string | null }
    for (const listener of nudged) listener(demand)
  } else {
    const change = parseChange(data)
    if (change) for (const listener of listeners) listener(change)
  }
}

function setStopped(value: string): void {
  if (value === stopped) return
  stopped = value
  for (const watch of watchers) watch()
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
