// A list of things of one kind: the first few, and the rest behind a word that says how many there are.
import type { ReactNode } from 'react'
import { say } from './parts-words.ts'

/** One or two more are shown rather than folded: the word that hides them would take their room. */
const SHOWN = 3
const SPARE = 2

/** `items` carry their own keys. */
export function Folded({ items }: { readonly items: readonly ReactNode[] }) {
  const { shown, folded } = foldedAt(items)
  return (
    <>
      {shown}
      {folded.length > 0 ? <FoldedRest n={folded.length}>{folded}</FoldedRest> : null}
    </>
  )
}

/** For a list whose parts need a frame of their own, as a `dl` does. */
export function foldedAt<T>(all: readonly T[]): {
  readonly shown: readonly T[]
  readonly folded: readonly T[]
} {
  const at = all.length <= SHOWN + SPARE ? all.length : SHOWN
  return { shown: all.slice(0, at), folded: all.slice(at) }
}

export function FoldedRest({ n, children }: { readonly n: number; readonly children: ReactNode }) {
  return (
    <details className="folded">
      <summary>{say('folded.more', { n })}</summary>
      {children}
    </details>
  )
}
