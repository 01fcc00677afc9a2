// Says that the session has ended, beside what is unsent. Once somebody comes back to this window it asks who is signed in now.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Me } from '../../../server/desk/api.ts'
import { read } from '../api/client.ts'
import { SignedOutNotice } from '../parts/Notice.tsx'
import { noteSession, useSignedOut } from './signed-out.ts'
import { forgetUnsent } from './unsent.ts'

export function SignedOutBar({ me }: { readonly me: Me | undefined }) {
  const noticed = useSignedOut()
  const isOut = noticed !== null
  const queries = useQueryClient()
  const own = me?.id
  useEffect(() => {
    if (!isOut) return
    const look = async () => {
      if (document.visibilityState !== 'visible') return
      const now = await read<Me>('/api/me').catch(() => null)
      if (!now) return
      if (own !== undefined && now.id !== own) return leaveToAnother()
      noteSession(null)
      await queries.invalidateQueries()
    }
    addEventListener('focus', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      removeEventListener('focus', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [isOut, own, queries])
  return noticed === 'read' ? <SignedOutNotice /> : null
}

/** What one person typed is not shown to the next, and not sent in their name. */
function leaveToAnother(): void {
  forgetUnsent()
  location.replace('/')
}
