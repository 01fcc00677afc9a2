// Calls to this surface's own server: JSON in, JSON or a refusal out.
import { say } from './words.ts'

export type Refused = { readonly code?: string; readonly detail: string; readonly next: string }

export async function post<T extends object>(
  path: string,
  body: object,
  more: Readonly<Record<string, string>> = {},
): Promise<T | Refused> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-duly': '1', ...more },
    body: JSON.stringify(body),
  }).catch(() => null)
  if (!response) return unreachable()
  const answer: unknown = await response.json().catch(() => null)
  return response.ok ? (answer as T) : refusalIn(answer)
}

export function isRefused(value: object): value is Refused {
  return 'detail' in value && 'next' in value
}

function refusalIn(answer: unknown): Refused {
  const refusal = (answer as { refusal?: Refused } | null)?.refusal
  if (refusal) return refusal
  const code = (answer as { code?: string } | null)?.code
  return { detail: say('fault'), next: code ? say('fault.code', { code }) : say('fault.later') }
}

function unreachable(): Refused {
  return { detail: say('unreachable'), next: say('unreachable.next') }
}
