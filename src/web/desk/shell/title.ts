// What the browser's tab says.
import { useEffect } from 'react'
import { say } from './shell-words.ts'

export function useTitle(page: string): void {
  useEffect(() => {
    document.title = say('title', { page })
  }, [page])
}
