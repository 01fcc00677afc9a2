// Covers the desk when its session has ended, by itself or by its owner elsewhere.
import { useEffect } from 'react'
import { coverWhenEnded } from '../../sign-in/page-cover.ts'
import { onBrokenOff } from '../api/changes.ts'
import { sessionSay } from '../own/session-words.ts'
import { hasUnsent } from './unsent.ts'

export function SessionCover() {
  useEffect(() => {
    const words = {
      title: sessionSay('cover.title'),
      text: sessionSay('cover.text'),
      signIn: sessionSay('cover.sign_in'),
    }
    const watch = coverWhenEnded(words, hasUnsent)
    const stop = onBrokenOff(watch.look)
    return () => {
      stop()
      watch.stop()
    }
  }, [])
  return null
}
