// Calls to this surface's own server: JSON in, JSON or a refusal out. What comes is typed by the contract of the route.
import type { AnswerAt, BodyAt, Known } from '../../api/contract.ts'
import type { signInApi } from '../../api/sign-in/contract.ts'
import { say } from './script-words.ts'

export type Refused = { readonly code?: string; readonly detail: string; readonly next: string }
type SignIn = typeof signInApi

export function post<const P extends string>(
  path: P & Known<SignIn, 'POST', P>,
  body: BodyAt<SignIn, 'POST', P>,
): Promise<AnswerAt<SignIn, 'POST', P> | Refused> {
  return postJson(path, body, {})
}

/** For a surface with a contract of its own. */
export async function postJson<T>(
  path: string,
  body: unknown,
  more: Readonly<Record<string, string>>,
): Promise<T | Refused> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-duly': '1', ...more },
    body: JSON.stringify(body),
  }).catch(() => null)
  if (!response) return unreachable()
  return response.ok ? answerOf<T>(response) : refusalIn(await answerOf<Problem | null>(response))
}

/** The one place where what came over the wire is taken for what the contract says. */
export async function answerOf<T>(response: Response): Promise<T> {
  return response.json().catch(() => null)
}

export function isRefused(value: object): value is Refused {
  return 'detail' in value && 'next' in value
}

/** What a problem carries (src/server/http/problem.ts). */
export type Problem = { readonly refusal?: Refused; readonly code?: string }

function refusalIn(answer: Problem | null): Refused {
  if (answer?.refusal) return answer.refusal
  const code = answer?.code
  return { detail: say('fault'), next: code ? say('fault.code', { code }) : say('fault.later') }
}

function unreachable(): Refused {
  return { detail: say('unreachable'), next: say('unreachable.next') }
}
