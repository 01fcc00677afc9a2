// A step that was refused because the grant has ended asks here for another one, and goes on where it was: nothing typed is
// lost, nothing is pressed twice.
import { useSyncExternalStore } from 'react'
import { write } from '../api/client.ts'
import { Refused } from '../api/refused.ts'

type Asked = { readonly id: string; readonly settle: (opened: boolean) => void }

let asked: Asked | null = null
const watchers = new Set<() => void>()

/** Opens it for who has the step; false for everybody else, who is asked. */
export async function openForStep(id: string): Promise<boolean> {
  try {
    await write(`/api/demands/${encodeURIComponent(id)}/grant/step`, {})
    return true
  } catch (error) {
    if (isGrantNeeded(error)) return false
    throw error
  }
}

/** Does the work; where that takes a grant, once more after it was taken. */
export async function withGrant<T>(id: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isGrantNeeded(error) || !((await openForStep(id)) || (await ask(id)))) throw error
    return await work()
  }
}

export function isGrantNeeded(error: unknown): boolean {
  return error instanceof Refused && error.refusal.code === 'grant_needed'
}

function ask(id: string): Promise<boolean> {
  asked?.settle(false)
  return new Promise(resolve => {
    set({
      id,
      settle: opened => {
        set(null)
        resolve(opened)
      },
    })
  })
}

function set(value: Asked | null): void {
  asked = value
  for (const watch of watchers) watch()
}

/** What is asked for this demand now. */
export function useAsked(id: string): Asked | null {
  const now = useSyncExternalStore(
    watch => {
      watchers.add(watch)
      return () => watchers.delete(watch)
    },
    () => asked,
  )
  return now?.id === id ? now : null
}
