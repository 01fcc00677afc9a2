// Says that the session has ended, beside what is unsent. Once somebody comes back to this window it asks who is signed in now.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Me } from '../../../api/desk/me.ts'
import { SignedOutNotice } from '../parts/Notice.tsx'
import { isStillTheirs, noteMe, useSignedOut } from './signed-out.ts'

export function SignedOutBar({ me }: { readonly me: Me | undefined }) {
  const noticed = useSignedOut()
  const isOut = noticed !== null
  const queries = useQueryClient()
  const own = me?.id
  useEffect(() => {
    if (own !== undefined) noteMe(own)
  }, [own])
  useEffect(() => {
    if (!isOut) return
    const look = async () => {
      if (document.visibilityState === 'visible' && (await isStillTheirs())) await queries.invalidateQueries()
    }
    addEventListener('focus', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      removeEventListener('focus', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [isOut, queries])
  return noticed === 'read' ? <SignedOutNotice /> : null
}
