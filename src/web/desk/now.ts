// The time as the server has it: a wrong clock on somebody's desk must not move a deadline.
import { useSyncExternalStore } from 'react'
import { isOther, skewFrom } from '../server-time.ts'

const TICK_MS = 15_000
let skewMs = 0
let shown = Date.now()
const listeners = new Set<() => void>()

/** Milliseconds since 1970, by the server's clock as far as its answers tell it. */
export function now(): number {
  return Date.now() + skewMs
}

/** The calendar day here, YYYY-MM-DD, as a date field has it. */
export function today(): string {
  const local = new Date(now())
  return new Date(local.getTime() - local.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

/** Takes the Date header of an answer. Small differences are travel time and are left alone. */
export function noticeServerTime(header: string | null): void {
  const skew = skewFrom(header)
  if (skew !== null && isOther(skew, skewMs)) {
    skewMs = skew
    tick()
  }
}

/** By how much the clock of this computer is off; 0 where it is right. */
export function useSkew(): number {
  return useSyncExternalStore(subscribe, () => skewMs)
}

/** The time for display; renders again every 15 seconds. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => shown)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  const timer = setInterval(tick, TICK_MS)
  return () => {
    clearInterval(timer)
    listeners.delete(listener)
  }
}

function tick(): void {
  shown = now()
  for (const listener of listeners) listener()
}
