// Live updates: who listens is told which demand changed, and nothing about it. What a listener may see decides the reload.

export type Change = { readonly id: string; readonly version: number }

/** Something beside the stream: of a demand (comments, tasks, owner), or for these people alone. */
export type Nudge = { readonly demand: string | null; readonly people: readonly string[] | null }

export type Changes = {
  /** Comments, tasks and notifications: nothing of the demand itself has changed. */
  onNudge(listener: (nudge: Nudge) => void): () => void
  nudge(nudge: Nudge): void
  subscribe(listener: (change: Change) => void): () => void
  tell(change: Change): void
}

export function createChanges(): Changes {
  const listeners = new Set<(change: Change) => void>()
  const nudged = new Set<(nudge: Nudge) => void>()
  return {
    onNudge: listener => {
      nudged.add(listener)
      return () => nudged.delete(listener)
    },
    nudge: nudge => {
      for (const listener of nudged) listener(nudge)
    },
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell: change => {
      for (const listener of listeners) listener(change)
    },
  }
}
