// Calls to the approval surface's own server. What comes is typed by the contract of the route.
import type { ApproveApi } from '../../api/approve/contract.ts'
import type { AnswerAt, BodyAt, Known } from '../../api/contract.ts'
import type { StaffSessionsApi } from '../../api/sign-in/contract.ts'
import { answerOf, isRefused, type Problem, postJson, type Refused } from '../sign-in/post.ts'
import { noticeServerTime } from './now.ts'
import { say } from './say.ts'
import { hasUnsent } from './unsent.ts'

export { isRefused, type Refused }

type Approve = ApproveApi & StaffSessionsApi

/** The server says its refusals in the language of the page. */
export function post<const P extends string>(
  path: P & Known<Approve, 'POST', P>,
  body: BodyAt<Approve, 'POST', P>,
): Promise<AnswerAt<Approve, 'POST', P> | Refused> {
  return postJson(path, body, { 'accept-language': say.language })
}

/** `stays`: asked by the page itself while somebody reads, who is not sent away to sign in before they act. */
export async function get<const P extends string>(
  path: P & Known<Approve, 'GET', P>,
  { stays = false } = {},
): Promise<AnswerAt<Approve, 'GET', P> | Refused> {
  const response = await fetch(path, {
    headers: { accept: 'application/json', 'accept-language': say.language },
  }).catch(() => null)
  noticeServerTime(response?.headers.get('date') ?? null)
  if (response?.status === 401 && !stays && !hasUnsent())
    location.assign(`/sign-in?next=${encodeURIComponent(`/${location.hash}`)}`)
  if (response?.ok) return answerOf(response)
  const problem = response && (await answerOf<Problem | null>(response))
  return problem?.refusal ?? { detail: say('unreachable'), next: say('unreachable.next') }
}
