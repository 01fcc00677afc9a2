// A demand changes hands after some seconds in which it can be taken back, and is shown as if it had: as in the queue.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { write } from '../api/client.ts'
import { doSoon, tellFailed } from '../shell/undo.ts'
import { readAgain, throwRefused } from './queries.ts'

/** Who gets it, null for nobody, and the note that goes with it. */
export type Given = { readonly person: string | null; readonly note: string }

type GiveSoon = {
  /** On its way, and still to be taken back. */
  readonly given: Given | null
  readonly giveSoon: (given: Given, says: string) => void
}

/** `onBack`: it was taken back or refused, so what was typed for it is wanted again. */
export function useGiveSoon(id: string, onBack: (given: Given, error: unknown) => void): GiveSoon {
  const queries = useQueryClient()
  const [given, setGiven] = useState<Given | null>(null)
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  const giveSoon = (wish: Given, says: string) => {
    const act = async () => {
      try {
        throwRefused(await write('/api/demands/assign', { ids: [id], ...wish }))
        await readAgain(queries)
      } catch (error) {
        // Who has gone to another page in the meantime learns it there.
        if (isHere.current) onBack(wish, error)
        else tellFailed({ says, error })
      } finally {
        setGiven(null)
      }
    }
    doSoon(says, act, () => {
      setGiven(null)
      if (wish.note !== '') onBack(wish, null)
    })
    setGiven(wish)
  }
  return { given, giveSoon }
}
