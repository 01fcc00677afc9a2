// Which rows are chosen for a step on many: x chooses one, Shift with it or with a click a whole range.
import { useCallback, useRef, useState } from 'react'

export type Selection = {
  readonly chosen: ReadonlySet<string>
  /** `range`: from the row chosen last to this one. */
  readonly toggle: (id: string, range: boolean) => void
  readonly only: (ids: readonly string[]) => void
}

/** `ids`: the rows in the order in which they are shown. What is shown no more is chosen no more. */
export function useSelection(ids: readonly string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const last = useRef<string | null>(null)
  const shown = new Set(ids)
  const visible = new Set([...chosen].filter(id => shown.has(id)))
  const now = useRef({ visible, ids })
  now.current = { visible, ids }
  // The same function in every render: a row is drawn again only for what is its own.
  const toggle = useCallback((id: string, range: boolean) => {
    const next = toggled(now.current.visible, now.current.ids, { id, from: range ? last.current : null })
    // Two in one key build on each other.
    now.current = { ...now.current, visible: next }
    setChosen(next)
    last.current = id
  }, [])
  return { chosen: visible, toggle, only: list => setChosen(new Set(list)) }
}

type Toggle = { readonly id: string; readonly from: string | null }

/** A range is chosen whole, whatever of it was; a single row is turned over. */
export function toggled(
  chosen: ReadonlySet<string>,
  ids: readonly string[],
  { id, from }: Toggle,
): Set<string> {
  const next = new Set(chosen)
  const [a, b] = [ids.indexOf(from ?? id), ids.indexOf(id)].sort((x, y) => x - y) as [number, number]
  if (from !== null && a >= 0) for (const one of ids.slice(a, b + 1)) next.add(one)
  else if (next.has(id)) next.delete(id)
  else next.add(id)
  return next
}

/** The place of the row that has the focus; null where none has. */
export function focusedIndex(): number | null {
  const index = document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset.index
  return index === undefined ? null : Number(index)
}
