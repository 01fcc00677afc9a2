// Calls to the approval surface's own server.
import { isRefused, post, type Refused } from '../sign-in/post.ts'
import { hasKept } from './kept-state.ts'

export { isRefused, post, type Refused }

export async function get<T extends object>(path: string): Promise<T | Refused> {
  const response = await fetch(path, { headers: { accept: 'application/json' } }).catch(() => null)
  if (response?.status === 401 && !hasKept())
    location.assign(`/sign-in?next=${encodeURIComponent(`/${location.hash}`)}`)
  const answer: unknown = await response?.json().catch(() => null)
  if (response?.ok) return answer as T
  const refusal = (answer as { refusal?: Refused } | null)?.refusal
  return (
    refusal ?? { detail: 'The server cannot be reached.', next: 'Check your connection and reload the page.' }
  )
}
