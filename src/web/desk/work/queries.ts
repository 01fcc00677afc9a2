// What the desk reads of the work beside the stream, and how it writes to it: with the grant's question where that is needed.
import { type QueryClient, queryOptions, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Known } from '../../../api/contract.ts'
import type { DeskApi } from '../../../api/desk/contract.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { useNudges } from '../api/changes.ts'
import { read, type Sent, write } from '../api/client.ts'
import { Refused } from '../api/refused.ts'
import { withGrant } from '../demand/grant-asked.ts'
import { whatIsSent } from '../shell/unsent.ts'

export function workQuery(id: string) {
  return queryOptions({
    queryKey: ['work', id],
    queryFn: ({ signal }) => read(`/api/demands/${encodeURIComponent(id)}/work`, signal),
    retry: false,
  })
}

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => read('/api/people/desk', signal),
})

export const myWorkQuery = queryOptions({
  queryKey: ['my-work'],
  queryFn: ({ signal }) => read('/api/work', signal),
})

export const notificationsQuery = queryOptions({
  queryKey: ['notifications'],
  queryFn: ({ signal }) => read('/api/notifications', signal),
})

/** Others' comments, tasks and hand-overs come in by themselves; what is being typed stays. */
export function useLiveWork(id: string): void {
  const queries = useQueryClient()
  useNudges(demand => {
    if (demand === id) queries.invalidateQueries({ queryKey: ['work', id] })
  })
}

export type WorkWrite = {
  readonly busy: boolean
  readonly error: unknown
  /** True where it was taken; what hangs on it is read again. */
  readonly send: <const P extends string>(
    path: P & Known<DeskApi, 'POST', P>,
    body: Sent<P>,
  ) => Promise<boolean>
}

/** What is asked for of several answers for each: of one, its refusal is the answer. */
export function throwRefused(answer: unknown): void {
  const { refused: [first] = [] } = (answer ?? {}) as { refused?: readonly { readonly refusal: Refusal }[] }
  if (first) throw new Refused(first.refusal)
}

/** `demand`: whose grant may have ended; null where none is needed. */
export function useWorkWrite(demand: string | null): WorkWrite {
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  return {
    busy,
    error,
    send: async (path, body) => {
      const taken = whatIsSent()
      setBusy(true)
      setError(null)
      try {
        const work = () => write(path as never, body as never)
        const answer = await (demand === null ? work() : withGrant(demand, work))
        throwRefused(answer)
        taken()
        await readAgain(queries)
        return true
      } catch (cause) {
        setError(cause)
        return false
      } finally {
        setBusy(false)
      }
    },
  }
}

/** What hangs on a change of the work. */
export async function readAgain(queries: QueryClient): Promise<void> {
  const keys = ['work', 'people', 'my-work', 'notifications', 'rota']
  await Promise.all(keys.map(key => queries.invalidateQueries({ queryKey: [key] })))
}
