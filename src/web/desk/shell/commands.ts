// Every command of the desk: a title, its keys, what it does. The palette, the help overlay and the keyboard read this list.
import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'

export type CommandEntry = {
  readonly id: string
  readonly title: string
  /** Keys in order, as `event.key` names them: `j`, `g q`, `?`. Null: only in the palette. */
  readonly keys: string | null
  /** Where the help overlay lists it. */
  readonly group: string
  /** False while there is nothing that it could do: the help overlay names its key, nothing else offers it. */
  readonly ready?: boolean
  readonly run: () => void
}

let entries: readonly CommandEntry[] = []
const watchers = new Set<() => void>()

/** Offers commands while the component is shown. What they do may change with each render. */
export function useCommands(commands: readonly CommandEntry[]): void {
  const latest = useRef(commands)
  latest.current = commands
  const shape = commands.map(c => `${c.id}:${c.keys}:${c.ready ?? true}:${c.title}`).join('|')
  // Before the page is seen: what it names, its keys do.
  useLayoutEffect(() => {
    if (shape === '') return
    const mine = latest.current.map(command => ({
      ...command,
      run: () => latest.current.find(c => c.id === command.id)?.run(),
    }))
    change([...entries, ...mine])
    return () => change(entries.filter(e => !mine.some(m => m === e)))
  }, [shape])
}

/** The commands of this page. Of two with the same keys the later (more particular) one wins. */
export function useCommandList(): readonly CommandEntry[] {
  return useSyncExternalStore(
    watch => {
      watchers.add(watch)
      return () => watchers.delete(watch)
    },
    () => entries,
  )
}

/** Those that can do something now. */
export function currentCommands(): readonly CommandEntry[] {
  return entries.filter(e => e.ready !== false)
}

function change(next: readonly CommandEntry[]): void {
  entries = next
  for (const watch of watchers) watch()
}
