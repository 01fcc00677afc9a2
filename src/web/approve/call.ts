// Calls to the approval surface's own server.
import { isRefused, post as postIn, type Refused } from '../sign-in/post.ts'
import { noticeServerTime } from './now.ts'
import { say } from './say.ts'
import { hasUnsent } from './unsent.ts'

export { isRefused, type Refused }

/** The server says its refusals in the language of the page. */
export function post<T extends object>(path: string, body: object): Promise<T | Refused> {
  return postIn<T>(path, body, { 'accept-language': say.language })
}

/** `stays`: asked by the page itself while somebody reads, who is not sent away to sign in before they act. */
export async function get<T extends object>(path: string, { stays = false } = {}): Promise<T | Refused> {
  const response = await fetch(path, {
    headers: { accept: 'application/json', 'accept-language': say.language },
  }).catch(() => null)
  noticeServerTime(response?.headers.get('date') ?? null)
  if (response?.status === 401 && !stays && !hasUnsent())
    location.assign(`/sign-in?next=${encodeURIComponent(`/${location.hash}`)}`)
  const answer: unknown = await response?.json().catch(() => null)
  if (response?.ok) return answer as T
  const refusal = (answer as { refusal?: Refused } | null)?.refusal
  return refusal ?? { detail: say('unreachable'), next: say('unreachable.next') }
}
