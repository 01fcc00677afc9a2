// Sending one step of a demand: with its version and a key of its own, so that a retry cannot do it twice, and a change by
// somebody else loses nothing of what was typed.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import type { actsApi } from '../../../../api/desk/acts.ts'
import type { DemandPage } from '../../../../api/desk/demand-page.ts'
import type { paperActsApi } from '../../../../api/desk/paper-acts.ts'
import { type Sent, send, write } from '../../api/client.ts'
import { demandQuery, fetchDemand } from '../../api/queries.ts'
import { Refused } from '../../api/refused.ts'
import { withGrant } from '../grant-asked.ts'
import { noteHalfDone } from './half-done.ts'
import { noteOwnWrite } from './own-writes.ts'

type PathIn<Api> = { [K in keyof Api]: K extends `POST /api/demands/:id/${infer P}` ? P : never }[keyof Api]
type ActPath = PathIn<typeof actsApi>
type PaperPath = PathIn<typeof paperActsApi>
/** A closed list of which nothing was chosen is sent as it is: the server says which field is empty. */
type Unfilled<T> = T extends string
  ? T | '' | null
  : T extends readonly (infer One)[]
    ? readonly Unfilled<One>[]
    : T extends object
      ? { readonly [K in keyof T]: K extends 'type' ? T[K] : Unfilled<T[K]> }
      : T
/** Of an act, what its form fills in. */
type ActBody<P extends ActPath> =
  Sent<`/api/demands/${string}/${P}`> extends infer B
    ? B extends B
      ? Unfilled<Omit<B, 'version' | 'key'>>
      : never
    : never

/** One of several that go by one press. */
export type Part = { [P in ActPath]: { readonly path: P; readonly body: ActBody<P> } }[ActPath]

/** One whose body is made once those before it were taken: by a passkey that signs what the server then offers. */
export type Later = {
  [P in ActPath]: { readonly path: P; readonly make: () => Promise<ActBody<P>> }
}[ActPath]

type Attempt = { readonly path: ActPath | PaperPath; readonly body: object; readonly paper?: File | null }

/** Somebody else changed the demand between reading and sending. */
export type Conflict = { readonly fresh: DemandPage; readonly since: number; readonly attempt: Attempt }

export type Submit = {
  readonly busy: boolean
  readonly error: unknown
  readonly conflict: Conflict | null
  /** POST /api/demands/:id/<path> with version and key added. Answers null where it was not taken; `error` then says why. */
  readonly send: <P extends ActPath>(path: P, body: ActBody<P>) => Promise<object | null>
  /**
   * Several by one press, each on what the one before it left. Where one is not taken those before it stand, and the page says
   * beside the next step which error was its own.
   */
  readonly sendAll: (parts: readonly Part[], later?: readonly Later[]) => Promise<object | null>
  /** The same, as a form with `body` as JSON and the file beside it. */
  readonly sendWithPaper: (path: PaperPath, body: object, paper: File | null) => Promise<object | null>
  /** Sends the same again on the version that is there now, or `body` in its stead. */
  readonly reapply: (body?: object) => void
  /** Runs something else of this step (a draft, a passkey) with the same showing of errors. */
  readonly attempt: <T>(work: () => Promise<T>) => Promise<T | null>
  readonly failed: (error: unknown) => void
}

export function useSubmit(page: DemandPage): Submit {
  const queries = useQueryClient()
  const { id, version } = page.demand
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const keyFor = useKeys()

  const attempt = useCallback(
    async <T>(work: () => Promise<T>): Promise<T | null> => {
      setBusy(true)
      setError(null)
      setConflict(null)
      try {
        return await withGrant(id, work)
      } catch (cause) {
        setError(cause)
        return null
      } finally {
        setBusy(false)
      }
    },
    [id],
  )

  const show = useCallback(async () => {
    const fresh = await fetchDemand(id)
    noteOwnWrite(id, fresh.demand.version)
    queries.setQueryData(demandQuery(id).queryKey, fresh)
    queries.invalidateQueries({ queryKey: ['queue'] })
    focusNextStep()
  }, [id, queries])

  const deliver = useCallback(
    async (on: number, sent: Attempt) => {
      const body = { ...sent.body, version: on, key: keyFor(sent, on) }
      const answer = await post(
        `/api/demands/${encodeURIComponent(id)}/${sent.path}` as const,
        body,
        sent.paper,
      )
      // Nothing half of it is shown: the page goes on when all of it was sent.
      if ('version' in answer) noteOwnWrite(id, Number(answer.version))
      return answer
    },
    [id, keyFor],
  )

  const sendOn = useCallback(
    async (on: number, sent: Attempt, rest: readonly (Attempt | Later)[] = []): Promise<object | null> => {
      noteHalfDone(null)
      return attempt(async () => {
        try {
          const answer = await deliver(on, sent)
          const undone = await deliverRest(deliver, answer, rest)
          await show()
          if (undone) noteHalfDone({ id, ...undone })
          return undone ? null : answer
        } catch (cause) {
          if (!(cause instanceof Refused) || cause.refusal.code !== 'changed_meanwhile') throw cause
          setConflict({ fresh: await fetchDemand(id), since: on, attempt: sent })
          return null
        }
      })
    },
    [attempt, deliver, id, show],
  )

  return {
    busy,
    error,
    conflict,
    send: (path, body) => sendOn(version, { path, body }),
    sendAll: async ([first, ...rest], later = []) =>
      first ? sendOn(version, first, [...rest, ...later]) : null,
    sendWithPaper: (path, body, paper) => sendOn(version, { path, body, paper }),
    reapply: body => {
      if (conflict) sendOn(conflict.fresh.demand.version, { ...conflict.attempt, ...(body ? { body } : {}) })
    },
    attempt,
    failed: setError,
  }
}

/** What followed the first, each on the version that the one before it left; why it stopped, or null where all were taken. */
async function deliverRest(
  deliver: (on: number, sent: Attempt) => Promise<object>,
  first: object,
  rest: readonly (Attempt | Later)[],
): Promise<{ readonly error: unknown } | null> {
  let done = first
  for (const part of rest) {
    try {
      if (!('version' in done)) throw new Error('an act answers which version it left')
      const sent = 'make' in part ? { path: part.path, body: await part.make() } : part
      done = await deliver(Number(done.version), sent)
    } catch (error) {
      return { error }
    }
  }
  return null
}

/** The version and the key are ours to add, so `send` is where a body is held to its act. */
function post(
  path: `/api/demands/${string}/${ActPath | PaperPath}`,
  body: object,
  paper: File | null | undefined,
): Promise<object> {
  if (paper === undefined) return write(path as never, body as never)
  const form = new FormData()
  form.set('body', JSON.stringify(body))
  if (paper) form.set('paper', paper)
  return send(path as never, form)
}

/** The form is gone: the reader goes on where the next step is named. */
function focusNextStep(): void {
  setTimeout(() => document.getElementById('next-title')?.focus(), 0)
}

/** One key per submission: the same content on the same version keeps its key, so that trying again is the same act. */
function useKeys() {
  const last = useRef({ content: '', key: '' })
  return useCallback((sent: Attempt, on: number) => {
    const { paper } = sent
    const content = JSON.stringify([sent, on, paper?.name, paper?.size, paper?.lastModified])
    if (content !== last.current.content) last.current = { content, key: crypto.randomUUID() }
    return last.current.key
  }, [])
}
