// Live updates: who listens is told which demand changed, and nothing about it. What a listener may see decides the reload.

export type Change = { readonly id: string; readonly version: number }

export type Changes = {
  subscribe(listener: (change: Change) => void): () => void
  tell(change: Change): void
}

export function createChanges(): Changes {
  const listeners = new Set<(change: Change) => void>()
  return {
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell: change => {
      for (const listener of listeners) listener(change)
    },
  }
}
