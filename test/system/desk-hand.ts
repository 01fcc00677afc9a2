// A hand at the desk and a hand at the mail server, for tests that need no whole road.
import { connect } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import type { DemandPage } from '../../src/api/desk/demand-page.ts'
import type { Queue, QueueCounts, QueueRow } from '../../src/api/desk/queue.ts'
import { opened } from '../../src/cli/demo/speak.ts'
import type { Answer, PasskeyClient } from '../../src/cli/passkey/passkey-client.ts'
import { formatDigest } from '../../src/seal/authorisation/authorisation.ts'

const WAIT_MS = 100_000

/** The SMTP conversation of one message; answers with the code and text of the last reply, whichever command it was to. */
export async function handMail(port: number, raw: Buffer, from = 'officer@agency.example'): Promise<string> {
  const talk = await speak(port)
  try {
    await talk.say('EHLO agency.example')
    await talk.say(`MAIL FROM:<${from}>`)
    await talk.say('RCPT TO:<legal@quillfern.example>')
    const ready = await talk.say('DATA')
    if (!ready.startsWith('354')) return ready
    talk.write(dotted(raw))
    return await talk.say('.')
  } finally {
    talk.close()
  }
}

/** Breaks off in the middle of DATA. */
export async function breakOffMail(port: number, raw: Buffer): Promise<void> {
  const talk = await speak(port)
  await talk.say('EHLO agency.example')
  await talk.say('MAIL FROM:<officer@agency.example>')
  await talk.say('RCPT TO:<legal@quillfern.example>')
  await talk.say('DATA')
  talk.write(dotted(raw).subarray(0, Math.floor(raw.length / 2)))
  await delay(50)
  talk.close()
}

type Talk = { say(line: string): Promise<string>; write(bytes: Buffer): void; close(): void }

async function speak(port: number): Promise<Talk> {
  const socket = connect(port, '127.0.0.1')
  let heard = ''
  let waiting: ((reply: string) => void) | null = null
  const give = () => {
    // The last line of a reply has a space after its code; the others a dash.
    const whole = /^(?:\d{3}-.*\r\n)*(\d{3} .*)\r\n/.exec(heard)
    if (!whole || !waiting) return
    heard = heard.slice(whole[0].length)
    const resolve = waiting
    waiting = null
    resolve(whole[1] ?? '')
  }
  socket.setEncoding('utf8').on('data', (text: string) => {
    heard += text
    give()
  })
  const next = () =>
    new Promise<string>((resolve, reject) => {
      waiting = resolve
      socket.once('error', reject)
      give()
    })
  await next()
  return {
    say: line => {
      const reply = next()
      socket.write(`${line}\r\n`)
      return reply
    },
    write: bytes => void socket.write(bytes),
    close: () => void socket.destroy(),
  }
}

/** RFC 5321 § 4.5.2: a line that begins with a dot gets another. Ends with a line's end. */
function dotted(raw: Buffer): Buffer {
  const text = raw.toString('latin1').replace(/^\./gm, '..')
  return Buffer.from(text.endsWith('\r\n') ? text : `${text}\r\n`, 'latin1')
}

export async function upload(
  desk: PasskeyClient,
  name: string,
  bytes: Buffer,
  key: string = crypto.randomUUID(),
): Promise<Answer> {
  return desk.call('POST', '/api/demands', await uploadBody(name, bytes, key))
}

export async function uploadBody(name: string, bytes: Buffer, key: string) {
  const form = new FormData()
  form.set('paper', new File([new Uint8Array(bytes)], name))
  form.set('servedAt', new Date().toISOString())
  form.set('servedManner', 'courier')
  form.set('servedUncertain', 'false')
  form.set('entityServed', 'Quillfern Inc.')
  form.set('key', key)
  const whole = new Response(form)
  return {
    bytes: Buffer.from(await whole.arrayBuffer()),
    mediaType: whole.headers.get('content-type') ?? '',
  }
}

/** Breaks off in the middle of an upload by somebody who is signed in. */
export async function breakOffUpload(desk: PasskeyClient, port: number): Promise<void> {
  const { bytes, mediaType } = await uploadBody('half.pdf', Buffer.alloc(500_000), 'half-an-upload')
  const { origin } = desk.passkey
  const head = [
    'POST /api/demands HTTP/1.1',
    `Host: ${new URL(origin).host}`,
    `Origin: ${origin}`,
    `Cookie: ${await freshCookie(desk)}`,
    'X-Duly: 1',
    `Content-Type: ${mediaType}`,
    `Content-Length: ${bytes.length}`,
  ]
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  socket.write(`${head.join('\r\n')}\r\n\r\n`)
  socket.write(bytes.subarray(0, 250_000))
  await delay(100)
  socket.destroy()
}

/** Signs in once more, to see the cookie. */
export async function freshCookie(desk: PasskeyClient): Promise<string> {
  const asked = await desk.call('POST', '/auth/sign-in/options', {})
  const { challengeId, nonce } = asked.json<{ challengeId: string; nonce: string }>()
  const challenge = formatDigest('duly/sign-in/v1', Buffer.from(nonce, 'base64url'))
  const answer = await desk.call('POST', '/auth/sign-in/finish', {
    challengeId,
    response: desk.passkey.sign(challenge),
  })
  return [answer.headers['set-cookie'] ?? []].flat()[0]?.split(';')[0] ?? ''
}

export async function queue(desk: PasskeyClient, view = 'open'): Promise<Queue> {
  const answer = await desk.call('GET', `/api/queue?view=${view}`)
  if (answer.status !== 200) throw new Error(`the queue cannot be seen: ${answer.status}`)
  return answer.json<Queue>()
}

export async function queueCounts(desk: PasskeyClient): Promise<QueueCounts> {
  return (await desk.call('GET', '/api/queue/counts')).json<QueueCounts>()
}

export async function bySubject(desk: PasskeyClient, subject: string): Promise<QueueRow[]> {
  return (await queue(desk)).rows.filter(row => row.summary.subject === subject)
}

/** Rows of a mail that arrived: no desk sees one before the reader has looked at it. */
export async function shown(desk: PasskeyClient, subject: string): Promise<QueueRow[]> {
  return until(async () => {
    const rows = await bySubject(desk, subject)
    return rows.length > 0 && rows
  }, `a mail is shown: ${subject}`)
}

export async function page(desk: PasskeyClient, id: string): Promise<DemandPage> {
  const path = `/api/demands/${id}`
  const answer = await opened(desk, path, () => desk.call('GET', path))
  if (answer.status !== 200) throw new Error(`the demand cannot be seen: ${answer.status}`)
  return answer.json<DemandPage>()
}

export async function until<T>(look: () => Promise<T | null | undefined | false>, what: string): Promise<T> {
  for (const end = performance.now() + WAIT_MS; performance.now() < end; await delay(100)) {
    const seen = await look()
    if (seen) return seen
  }
  throw new Error(`this did not happen within ${WAIT_MS / 1000} s: ${what}`)
}

/** Waits until the reader is done with a demand's papers; gives every word that it says about them. */
export async function readerSays(desk: PasskeyClient, id: string): Promise<string> {
  return until(async () => {
    const said = (await page(desk, id)).documents.flatMap(doc => doc.warnings)
    return said.some(word => word.includes('still at work')) ? null : said.join('\n') || '(nothing)'
  }, 'the paper is read')
}

/** A command on the demand as it stands now. */
export async function does(desk: PasskeyClient, id: string, command: object): Promise<void> {
  await submits(desk, id, 'commands', { command })
}

/** A submit on the demand as it stands now; once more where Duly itself wrote in between. */
export async function submits(desk: PasskeyClient, id: string, path: string, body: object): Promise<void> {
  const key = crypto.randomUUID()
  for (let attempt = 0; ; attempt++) {
    const { version } = (await page(desk, id)).demand
    const answer = await desk.call('POST', `/api/demands/${id}/${path}`, { version, key, ...body })
    if (answer.status === 200) return
    if (attempt === 4 || !answer.bytes.includes('changed_meanwhile'))
      throw new Error(`${path}: ${answer.status} ${answer.bytes.toString('utf8').slice(0, 500)}`)
  }
}
