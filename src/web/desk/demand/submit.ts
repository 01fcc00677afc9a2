// Sending one step of a demand: with its version and a key of its own, so that a retry cannot do it twice, and a change by
// somebody else loses nothing of what was typed.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import type { DemandPage } from '../../../server/desk/api.ts'
import { send, write } from '../api/client.ts'
import { demandQuery, fetchDemand } from '../api/queries.ts'
import { Refused } from '../api/refused.ts'
import { withGrant } from './grant-asked.ts'
import { noteOwnWrite } from './own-writes.ts'

type Attempt = { readonly path: string; readonly body: object; readonly paper?: File | null }

/** Somebody else changed the demand between reading and sending. */
export type Conflict = { readonly fresh: DemandPage; readonly since: number; readonly attempt: Attempt }

export type Submit = {
  readonly busy: boolean
  readonly error: unknown
  readonly conflict: Conflict | null
  /** POST /api/demands/:id/<path> with version and key added. Answers null where it was not taken; `error` then says why. */
  readonly send: <T = { version: number }>(path: string, body: object) => Promise<T | null>
  /** The same, as a form with `body` as JSON and the file beside it. */
  readonly sendWithPaper: (path: string, body: object, paper: File | null) => Promise<unknown>
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

  const sendOn = useCallback(
    async <T>(on: number, sent: Attempt): Promise<T | null> =>
      attempt(async () => {
        try {
          const body = { ...sent.body, version: on, key: keyFor(sent, on) }
          const answer = await post<T>(
            `/api/demands/${encodeURIComponent(id)}/${sent.path}`,
            body,
            sent.paper,
          )
          const fresh = await fetchDemand(id)
          noteOwnWrite(id, fresh.demand.version)
          queries.setQueryData(demandQuery(id).queryKey, fresh)
          queries.invalidateQueries({ queryKey: ['queue'] })
          focusNextStep()
          return answer
        } catch (cause) {
          if (!(cause instanceof Refused) || cause.refusal.code !== 'changed_meanwhile') throw cause
          setConflict({ fresh: await fetchDemand(id), since: on, attempt: sent })
          return null
        }
      }),
    [attempt, id, keyFor, queries],
  )

  return {
    busy,
    error,
    conflict,
    send: (path, body) => sendOn(version, { path, body }),
    sendWithPaper: (path, body, paper) => sendOn(version, { path, body, paper }),
    reapply: body => {
      if (conflict) sendOn(conflict.fresh.demand.version, { ...conflict.attempt, ...(body ? { body } : {}) })
    },
    attempt,
    failed: setError,
  }
}

function post<T>(path: string, body: object, paper: File | null | undefined): Promise<T> {
  if (paper === undefined) return write<T>(path, body)
  const form = new FormData()
  form.set('body', JSON.stringify(body))
  if (paper) form.set('paper', paper)
  return send<T>(path, form)
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
