// The one place that talks to the server: session cookie, the write header, and every answer turned into a value or an error.
import type { AnswerAt, BodyAt, Known, Method } from '../../../api/contract.ts'
import type { DeskApi } from '../../../api/desk/contract.ts'
import type { StaffSessionsApi } from '../../../api/sign-in/contract.ts'
import { noticeServerTime } from '../now.ts'
import { goSignIn, isStillTheirs, noteSession } from '../shell/signed-out.ts'
import { hasUnsent } from '../shell/unsent.ts'
import { Failed, Refused, refusalIn, SignedOut } from './refused.ts'

type Desk = DeskApi & StaffSessionsApi
export type Answered<M extends Method, P extends string> = AnswerAt<Desk, M, P>
export type Sent<P extends string> = BodyAt<Desk, 'POST', P>

/** Sentences of the server say their times as the page does. */
const here = Intl.DateTimeFormat().resolvedOptions().timeZone

/** GET, as JSON. A signed-out reader is sent to the sign-in page, and comes back; who has something unsent stays with it. */
export async function read<const P extends string>(
  path: P & Known<Desk, 'GET', P>,
  signal?: AbortSignal,
): Promise<Answered<'GET', P>> {
  try {
    return await call(path, { headers: { 'x-duly-zone': here }, ...(signal ? { signal } : {}) })
  } catch (error) {
    if (error instanceof SignedOut && !hasUnsent()) goSignIn()
    throw error
  }
}

/** POST of a JSON body, under a key that stays the same until an answer has come: sent again, it is not done twice. */
export async function write<const P extends string>(
  path: P & Known<Desk, 'POST', P>,
  body: Sent<P>,
): Promise<Answered<'POST', P>> {
  const sent = JSON.stringify(body)
  const act = `${path} ${sent}`
  const key = unanswered.get(act) ?? crypto.randomUUID()
  unanswered.set(act, key)
  const headers = { 'content-type': 'application/json', 'x-duly': '1', 'idempotency-key': key }
  try {
    const answer = await call<Answered<'POST', P>>(path, {
      method: 'POST',
      headers,
      body: sent,
      keepalive: outlives(sent),
    })
    unanswered.delete(act)
    return answer
  } catch (error) {
    if (!(error instanceof Failed)) unanswered.delete(act)
    throw error
  }
}

/** What is sent as the page is left arrives still, up to what a browser lets outlive a page (Fetch: 64 KiB in all). */
function outlives(sent: string): boolean {
  return sent.length < 16_384
}

/** What was sent and not answered, with its key. */
const unanswered = new Map<string, string>()

/** POST of a form with a file. */
export function send<const P extends string>(
  path: P & Known<Desk, 'POST', P>,
  form: FormData,
): Promise<Answered<'POST', P>> {
  return call(path, { method: 'POST', headers: { 'x-duly': '1' }, body: form })
}

/** The one place where what came over the wire is taken for what the contract says. */
async function call<T>(path: string, init: RequestInit): Promise<T> {
  const response = await reach(path, init)
  const body = await bodyOf(response)
  if (response.ok) return body as T
  const refusal = refusalIn(body)
  if (refusal) throw new Refused(refusal)
  throw new Failed(response.status, supportIn(body), 'The server failed.')
}

/** The answer to somebody who is signed in; whoever is not hears so. */
export async function reach(path: string, init: RequestInit): Promise<Response> {
  const isWrite = init.method === 'POST'
  if (isWrite && !(await isStillTheirs())) throw new SignedOut()
  const response = await answered(path, init)
  noticeServerTime(response.headers.get('date'))
  if (response.status !== 401) return response
  noteSession(isWrite ? 'write' : 'read')
  throw new SignedOut()
}

async function answered(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', ...init })
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new Failed(0, null, 'The server did not answer.', cause)
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text()
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Failed(response.status, null, 'The answer cannot be read.', cause)
  }
}

/** The random code under which the log holds this fault. */
function supportIn(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('code' in body)) return null
  return typeof body.code === 'string' ? body.code : null
}
