// How the demo's cast speaks to the server: the same HTTP as everybody, tried again where Duly itself wrote in between.
import type { DemandPage } from '../../api/desk/demand-page.ts'
import type { Me } from '../../api/desk/me.ts'
import type { Answer, PasskeyClient } from '../passkey/passkey-client.ts'
import type { Stage } from './stage.ts'

/** The people of the stage and their mail: all that the road needs, wherever the server runs. */
export type Cast = Pick<Stage, 'deliver' | 'dkim' | 'desk' | 'approve' | 'tenant' | 'officer'> & {
  readonly mailbox: Pick<Stage['mailbox'], 'waitFor'>
}

/** Duly asks the law by itself, once the gate has answered or the facts are others. */
export async function lawAnswered(s: Cast, id: string): Promise<void> {
  await waitFor(s, id, p => p.next.step !== 'assess', 'the law is asked')
}

export async function letter(s: Cast, id: string, kind: string, note: string): Promise<void> {
  const page = await read(s.desk.mara, id)
  await post(s.desk.mara, `/api/demands/${id}/letters`, {
    version: page.demand.version,
    key: newKey(),
    kind,
    note,
  })
}

export async function command(
  client: PasskeyClient,
  id: string,
  version: number,
  wanted: object,
): Promise<void> {
  await post(client, `/api/demands/${id}/commands`, { version, key: newKey(), command: wanted })
}

/** A write names the version that was read; where Duly itself wrote in between, it is read and tried again. */
export async function post<T>(client: PasskeyClient, path: string, body: object): Promise<T> {
  for (let attempt = 0, sent = body; attempt < 5; attempt++) {
    const answer = await opened(client, path, () => client.call('POST', path, sent))
    if (answer.status === 200 || answer.status === 201) return answer.json<T>()
    if (!('version' in body) || !answer.bytes.includes('changed_meanwhile')) throw refused(answer, path)
    const id = path.split('/')[3] ?? ''
    sent = { ...body, version: (await read(client, id)).demand.version }
  }
  throw new Error('the demand kept changing')
}

export async function get<T>(client: PasskeyClient, path: string): Promise<T> {
  const answer = await opened(client, path, () => client.call('GET', path))
  if (answer.status !== 200) throw refused(answer, path)
  return answer.json<T>()
}

/** As at the desk: where the demand is not open to this person yet, its usual purpose is named once, then it goes on. */
export async function opened(
  client: PasskeyClient,
  path: string,
  call: () => Promise<Answer>,
): Promise<Answer> {
  const answer = await call()
  if (answer.status !== 403 || !answer.bytes.includes('grant_needed')) return answer
  const { grant } = (await client.call('GET', '/api/me')).json<Me>()
  const id = path.split('/')[3] ?? ''
  const { purpose, words } = grant.purposes[0] ?? { purpose: 'other', words: 'required' }
  const reason = words === 'required' ? 'to look whether all is in order' : ''
  await client.call('POST', `/api/demands/${id}/grant`, { purpose, words: reason })
  return call()
}

function refused(answer: Answer, what: string): Error {
  return new Error(`${what}: ${answer.status} ${answer.bytes.toString('utf8').slice(0, 600)}`)
}

export function read(client: PasskeyClient, id: string): Promise<DemandPage> {
  return get<DemandPage>(client, `/api/demands/${id}`)
}

/** Looks until it is so; the demo's clocks and ticks are seconds, and a part that hangs is replaced within a minute. */
export async function waitFor(
  s: Cast,
  id: string,
  test: (p: DemandPage) => boolean,
  what: string,
): Promise<DemandPage> {
  let stands = ''
  for (let i = 0; i < 1_200; i++) {
    const page = await read(s.desk.mara, id)
    if (test(page)) return page
    stands = `${page.next.says} ${page.demand.gateRefusal?.detail ?? ''}`.trim()
    await pause(100)
  }
  throw new Error(`this did not happen within two minutes: ${what}. Next step: ${stands}`)
}

/** Submits a server-rendered form with the token that stands in the page. */
export async function submitForm(
  client: PasskeyClient,
  page: Answer,
  path: string,
  fields: Record<string, string>,
): Promise<Answer> {
  const token = /name="_token" value="([^"]+)"/.exec(page.bytes.toString('utf8'))?.[1] ?? ''
  const body = new URLSearchParams({ ...fields, _token: token }).toString()
  const answer = await client.call('POST', path, {
    bytes: Buffer.from(body),
    mediaType: 'application/x-www-form-urlencoded',
  })
  if (answer.status >= 400) throw refused(answer, path)
  return answer
}

export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

export function newKey(): string {
  return crypto.randomUUID()
}

export function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}
