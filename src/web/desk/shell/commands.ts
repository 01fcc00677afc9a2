// Every command of the desk: a title, its keys, what it does. The palette, the help overlay and the keyboard read this list.
import { useEffect, useRef, useSyncExternalStore } from 'react'

export type CommandEntry = {
  readonly id: string
  readonly title: string
  /** Keys in order, as `event.key` names them: `j`, `g q`, `?`. Null: only in the palette. */
  readonly keys: string | null
  /** Where the help overlay lists it. */
  readonly group: string
  readonly run: () => void
}

let entries: readonly CommandEntry[] = []
const watchers = new Set<() => void>()

/** Offers commands while the component is shown. What they do may change with each render. */
export function useCommands(commands: readonly CommandEntry[]): void {
  const latest = useRef(commands)
  latest.current = commands
  const shape = commands.map(c => `${c.id}:${c.keys}:${c.title}`).join('|')
  useEffect(() => {
    if (shape === '') return
    const mine = latest.current.map(command => ({
      ...command,
      run: () => latest.current.find(c => c.id === command.id)?.run(),
    }))
    change([...entries, ...mine])
    return () => change(entries.filter(e => !mine.some(m => m === e)))
  }, [shape])
}

/** The commands on offer now. Of two with the same keys the later (more particular) one wins. */
export function useCommandList(): readonly CommandEntry[] {
  return useSyncExternalStore(
    watch => {
      watchers.add(watch)
      return () => watchers.delete(watch)
    },
    () => entries,
  )
}

export function currentCommands(): readonly CommandEntry[] {
  return entries
}

function change(next: readonly CommandEntry[]): void {
  entries = next
  for (const watch of watchers) watch()
}
